// Everything one cell ever said: who, when, what, why, from where, and what it replaced.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Day, SampleMark, SourceLink, Table, Timestamp } from '@plumbline/ui';
import type { GridValue } from './numbers-operations';
import { valueText } from './pending.panel';
import { separated } from './words';

/** A value of the history, with where a file brought it from. */
export type PastValue = GridValue & {
  dataDate?: string | null | undefined;
  sourceHash?: string | null | undefined;
};

/** The history of one cell, newest first. */
export function ValueHistory({
  group,
  period,
  unit,
  history,
  closeTo,
}: {
  group: string;
  period: string;
  unit: string;
  history: readonly PastValue[];
  /** Address of the page without the history. */
  closeTo: string;
}) {
  const { city } = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = `${group}, ${period}`;
  useEffect(() => heading.current?.focus(), [subject]);
  const byId = new Map(history.map((value) => [value.id, value]));
  return (
    <section className="pl-card pl-block" id="history" aria-labelledby="history-of">
      <h2 id="history-of" ref={heading} tabIndex={-1}>
        <Trans>History of {subject}</Trans>
      </h2>
      {history.length === 0 ? <p>{t`Nothing was ever recorded here.`}</p> : null}
      {history.length > 0 ? (
        <Table caption={t`Every value of ${subject}, newest first`} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t`Value`}</th>
              <th scope="col">{t`Who and when`}</th>
              <th scope="col">{t`Why it changed`}</th>
              <th scope="col">{t`It replaced`}</th>
              <th scope="col">{t`Source`}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((value) => (
              <tr key={value.id}>
                <th scope="row">
                  <Said value={value} unit={unit} />
                </th>
                <td>
                  {value.recordedBy?.displayName ?? t`Brought in with the plan`},{' '}
                  <Timestamp at={value.recordedAt} timeZone={city.timeZone} />
                </td>
                <td>{value.reason ?? <span className="pl-muted">{t`No reason was needed`}</span>}</td>
                <td>
                  {value.replacesId ? (
                    valueText(byId.get(value.replacesId))
                  ) : (
                    <span className="pl-muted">{t`Nothing: it was the first`}</span>
                  )}
                </td>
                <td>
                  <Source value={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      <p>
        <Link to={closeTo} preventScrollReset>{t`Close the history`}</Link>
      </p>
    </section>
  );
}

function Said({ value, unit }: { value: PastValue; unit: string }) {
  const { numerator, denominator, marginOfError, standardError, n, note, reliability, checked, sample } =
    value;
  const beside = [
    numerator && denominator
      ? t`${{ part: separated(numerator) }} of ${{ whole: separated(denominator) }}`
      : '',
    marginOfError ? `± ${separated(marginOfError)}` : '',
    standardError ? t`standard error ${{ value: separated(standardError) }}` : '',
    n === null || n === undefined
      ? ''
      : plural(n, { one: '# people behind it', other: '# people behind it' }),
    reliability ?? '',
    checked ? t`unusual, and confirmed` : '',
    note ?? '',
  ].filter(Boolean);
  return (
    <>
      {valueText(value)} {value.value ? unit : ''} {sample ? <SampleMark /> : null}
      {beside.length > 0 ? <div className="pl-small pl-muted">{beside.join('; ')}</div> : null}
    </>
  );
}

function Source({ value: { sourceUrl, sourceHash, dataDate } }: { value: PastValue }) {
  if (!sourceUrl && !sourceHash && !dataDate) return <span className="pl-muted">{t`None given`}</span>;
  return (
    <>
      <SourceLink url={sourceUrl} />
      {dataDate ? (
        <div className="pl-small">
          <Trans>
            As of <Day on={dataDate} />
          </Trans>
        </div>
      ) : null}
      {sourceHash ? (
        <div className="pl-small">
          <Trans>
            File <span className="pl-mono">{ph({ fingerprint: sourceHash.slice(0, 12) })}…</span>
          </Trans>
        </div>
      ) : null}
    </>
  );
}
