// The receipt for a report that was handed in: its number, when and by whom, and everything that went with it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { numberText } from '@plumbline/language/domain';
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
          {reviewer ? `${t`Next, it is reviewed by: ${reviewer}. They hear of it.`} ` : ''}
          <Trans>
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
  const { number, by, at } = receipt;
  const counted = (count: number, term: 'deliverable' | 'metric') => {
    const { singular, plural } = inSentence(term);
    return `${numberText(count)} ${count === 1 ? singular : plural}`;
  };
  const deliverables = counted(receipt.deliverables, 'deliverable');
  const metrics = counted(receipt.metrics, 'metric');
  return (
    <p className="pl-receipt-line">
      {by ? (
        <Trans>
          Receipt <strong>{number}</strong>: {deliverables}, {metrics}. Submitted by{' '}
          {ph({ person: by.displayName })}, <Timestamp at={at} timeZone={city.timeZone} />.
        </Trans>
      ) : (
        <Trans>
          Receipt <strong>{number}</strong>: {deliverables}, {metrics}. Submitted,{' '}
          <Timestamp at={at} timeZone={city.timeZone} />.
        </Trans>
      )}
    </p>
  );
}
