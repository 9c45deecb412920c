// One measure that is due: a row for the total and for each group, last time's value beside the place for the new one.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { Link, useActionData } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ENTRY_LABELS, isAskedAgain } from '@plumbline/reporting/domain';
import { ClockTag, SampleMark, SourceLink } from '@plumbline/ui';
import { CommentsOnCell } from './cell-comments.panel';
import { atNone } from './comment-places';
import { MeasureRow } from './measure-row.form';
import { MeasureReadout } from './measure-readout.panel';
import { columnsOf, isEntered, type MeasureToEnter } from './measure-to-enter';
import { definitionInWords } from './metric-definition';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { subjectPlace } from './places';
import { DoneMark } from './progress-item.panel';
import type { EntryAnswer } from './save-entry';

/** A metric with its definition, the reviewer's comments and the table of its values; folded like every item. */
export function MeasureEntryPanel({
  entry,
  reportId,
  correcting,
  mayLog,
  isFirst,
}: {
  entry: MeasureToEnter;
  reportId: string;
  correcting: boolean;
  mayLog: boolean;
  isFirst: boolean;
}) {
  const { metric, comments, cells } = entry;
  const { to, city } = useWorkspace();
  const own = useOwnName(metric.id);
  const place = subjectPlace(own);
  const grid = to(`reports/${reportId}/metrics/${metric.id}`);
  const isDone = isEntered(entry, city.today) && comments.every(({ resolvedAt }) => resolvedAt);
  const wasSent = useActionData<EntryAnswer>()?.about.startsWith(`${own}:`) ?? false;
  const [openAtFirst] = useState(!mayLog || isFirst || wasSent);
  const again = cells.some(
    ({ askAgainOn, observation }) => !observation?.value && isAskedAgain(askAgainOn, city.today),
  );
  const waitsUntil = cells
    .flatMap(({ askAgainOn, observation }) => (askAgainOn && !observation?.value ? [askAgainOn] : []))
    .sort()[0];
  return (
    <section className="pl-measure" aria-labelledby={place}>
      <details
        className={`pl-item${mayLog && isDone ? ' pl-item--done' : ''}`}
        open={openAtFirst}
        data-item={mayLog ? (isDone ? 'done' : 'left') : undefined}
      >
        <summary>
          <h4 id={place}>
            <span className="pl-muted">{metric.code}</span> {metric.name}
          </h4>
          <span className="pl-row">
            {mayLog ? <DoneMark isDone={isDone} isAskedAgain={again} /> : null}
            {mayLog && isDone && waitsUntil ? (
              <ClockTag tone="quiet">
                <Trans>Asked again on {ph({ waitsUntil: dayText(waitsUntil) })}</Trans>
              </ClockTag>
            ) : null}
            {metric.sample ? <SampleMark /> : null}
          </span>
        </summary>
        <div className="pl-item__body">
          <Definition metric={metric} />
          <p className="pl-small">
            {mayLog ? (
              <Trans>
                <Link to={grid}>
                  All periods in a grid
                  <span className="pl-hidden-visually"> of {ph({ metricCode: metric.code })}</span>
                </Link>
                : type or paste many numbers, correct earlier ones, see the history.
              </Trans>
            ) : (
              <Trans>
                <Link to={grid}>
                  All periods in a grid
                  <span className="pl-hidden-visually"> of {ph({ metricCode: metric.code })}</span>
                </Link>
                .
              </Trans>
            )}
          </p>
          <Comments comments={atNone(comments, cells)} mayAnswer={mayLog} />
          {mayLog ? (
            <ValuesTable {...{ entry, reportId, correcting, place }} />
          ) : (
            <MeasureReadout entry={entry} />
          )}
        </div>
      </details>
    </section>
  );
}

function ValuesTable({
  entry,
  reportId,
  correcting,
  place,
}: {
  entry: MeasureToEnter;
  reportId: string;
  correcting: boolean;
  place: string;
}) {
  const { metric, cells } = entry;
  const columns = columnsOf(entry, correcting);
  const headings = [
    t`Group`,
    t`Last time`,
    ...(columns.fraction ? [metric.numeratorLabel, metric.denominatorLabel] : []),
    columns.percent
      ? t`This time (${{ unit: metric.unit }}, worked out if left empty)`
      : t`This time (${{ unit: metric.unit }})`,
    ...(columns.margin ? [ENTRY_LABELS.marginOfError] : []),
    ...(columns.people ? [ENTRY_LABELS.n] : []),
    ENTRY_LABELS.missingReason,
    ...(columns.reason ? [ENTRY_LABELS.reason] : []),
    t`Saved`,
  ];
  return (
    // The roles are spelled out because the rows become blocks on a small screen.
    <table className="pl-values" role="table" aria-labelledby={place}>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cells.map((cell) => (
          <Fragment key={cell.category?.id ?? 'total'}>
            <CommentsOnCell cell={cell} columns={headings.length} mayAnswer />
            <MeasureRow cell={cell} metric={metric} columns={columns} reportId={reportId} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Definition({ metric }: { metric: MeasureToEnter['metric'] }) {
  const { inSentence } = useWorkspace();
  return (
    <>
      <p className="pl-item__dates">
        {definitionInWords(metric)} <SourceLink url={metric.sourceUrl} />
      </p>
      {metric.methodNote ? (
        <details className="pl-small">
          <summary>
            <Trans>How this {ph({ metric: inSentence('metric').singular })} is counted</Trans>
          </summary>
          <p className="pl-words">{metric.methodNote}</p>
        </details>
      ) : null}
    </>
  );
}
