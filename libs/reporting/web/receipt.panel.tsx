// The receipt for a report that was handed in: its number, when and by whom, and everything that went with it.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Timestamp } from '@plumbline/ui';
import type { ReportToFill } from './report-items.panel';
import { SaidTable } from './said-table.panel';

/** Loud right after handing in, one quiet line from then on; nothing before the first time. */
export function ReceiptPanel({ report }: { report: ReportToFill & { summary?: string | null } }) {
  const [search] = useSearchParams();
  const { word, inSentence } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  const isNew = search.get('done') === 'submitted' && report.state === 'SUBMITTED';
  useEffect(() => {
    if (isNew) box.current?.focus();
  }, [isNew]);
  if (!report.receipt) return null;
  if (!isNew) return <ReceiptLine report={report} />;
  const reviewer = report.heldBy ? word(`role.${report.heldBy}`).singular : null;
  return (
    <div ref={box} tabIndex={-1} className="pl-receipt">
      <Alert
        kind="success"
        heading={t`The ${{ quarterlyreport: inSentence('quarterlyReport').singular }} is submitted. Thank you.`}
        announce
      >
        <ReceiptLine report={report} />
        <p>
          <Trans>
            {reviewer ? t`Next, it is reviewed by: ${reviewer}. They get an e-mail now. ` : ''}
            If something is to be changed it comes back to you with comments, and nothing you wrote is lost.
          </Trans>
        </p>
        <details>
          <summary>{t`What was submitted`}</summary>
          <SaidTable report={report} caption={t`What was submitted`} />
          {report.summary ? <p className="pl-words">{report.summary}</p> : null}
        </details>
      </Alert>
    </div>
  );
}

/** "Receipt 2026-Q3-7F3A92-1: 6 deliverables and 3 metrics, submitted by … on …". */
export function ReceiptLine({ report: { receipt } }: { report: Pick<ReportToFill, 'receipt'> }) {
  const { city, inSentence } = useWorkspace();
  if (!receipt) return null;
  const { deliverables, metrics } = receipt;
  const count = (number: number, term: 'deliverable' | 'metric') =>
    `${number} ${inSentence(term)[plural(number, { one: 'singular', other: 'plural' })]}`;
  return (
    <p className="pl-receipt-line">
      <Trans>
        Receipt <strong>{ph({ number: receipt.number })}</strong>:{' '}
        {ph({ count: count(deliverables, 'deliverable') })}, {ph({ count: count(metrics, 'metric') })}.
        Submitted{receipt.by ? t` by ${{ displayName: receipt.by.displayName }}` : ''},{' '}
        <Timestamp at={receipt.at} timeZone={city.timeZone} />.
      </Trans>
    </p>
  );
}
