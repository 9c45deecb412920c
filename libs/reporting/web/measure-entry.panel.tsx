// One measure that is due: a row for the total and for each group, last time's value beside the place for the new one.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { Link, useActionData } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { isPercent, isRateOrAmount } from '@plumbline/measuring/domain';
import { graphql, type Inner } from '@plumbline/platform/web';
import { ENTRY_LABELS, isAnswered, isAskedAgain } from '@plumbline/reporting/domain';
import { Alert, ClockTag, SampleMark, SourceLink } from '@plumbline/ui';
import { CommentsOnCell } from './cell-comments.panel';
import { atNone } from './comment-places';
import { MeasureRow } from './measure-row.form';
import { MeasureReadout } from './measure-readout.panel';
import { definitionInWords } from './metric-definition';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { subjectPlace } from './places';
import { DoneMark } from './progress-item.panel';
import type { EntryAnswer } from './save-entry';

graphql(`
  fragment ObservationParts on Observation {
    id
    periodLabel
    value
    numerator
    denominator
    n
    marginOfError
    standardError
    missingReason
    reliability
    checked
    note
    reason
    recordedAt
    recordedBy {
      id
      displayName
    }
    sample
  }
`);

graphql(`
  fragment MeasureToEnter on MeasureEntry {
    metric {
      id
      code
      name
      kind
      unit
      direction
      numeratorLabel
      denominatorLabel
      baselineValue
      baselineLabel
      targetValue
      targetLabel
      methodNote
      sourceUrl
      sample
      categorySet {
        id
        name
        version
      }
    }
    cells {
      category {
        id
        label
      }
      observation {
        ...ObservationParts
      }
      lastObservation {
        ...ObservationParts
      }
      newerObservation {
        id
        value
        missingReason
        recordedAt
      }
      askAgainOn
      comments {
        ...PinnedCommentParts
      }
    }
    comments {
      ...PinnedCommentParts
    }
  }
`);

/** A metric that is due, with its cells, as the pages load it. */
export type MeasureToEnter = Inner.MeasureToEnterFragment;
/** One place for a value. */
export type Cell = MeasureToEnter['cells'][number];
/** One recorded value. */
export type Observation = Inner.ObservationPartsFragment;

/** Which columns a metric needs. */
export interface Columns {
  /** Its value is a part of a whole, and both are asked for. */
  fraction: boolean;
  /** The value can be worked out from the two. */
  percent: boolean;
  /** It is an estimate, so it has a margin of error. */
  margin: boolean;
  /** The number of people behind a rate, where nothing else says it. */
  people: boolean;
  /** A change must say why: the value was approved before. */
  reason: boolean;
}

/** Decides from the metric, and from what was entered before, what is asked for. */
export function columnsOf({ metric, cells }: MeasureToEnter, correcting: boolean): Columns {
  const recorded = cells.flatMap((cell) => [cell.observation, cell.lastObservation]);
  const fraction = Boolean(metric.numeratorLabel && metric.denominatorLabel);
  return {
    fraction,
    percent: fraction && isPercent(metric.unit),
    margin: metric.kind === 'POPULATION_INDICATOR' || recorded.some((value) => value?.marginOfError),
    people: !fraction && cells.length > 1 && isRateOrAmount(metric.unit),
    reason: correcting && cells.some((cell) => cell.observation),
  };
}

/** Has this metric in every place a value, or a reason that may still wait? */
export function isEntered(entry: Pick<MeasureToEnter, 'cells'>, today: string): boolean {
  return entry.cells.every(({ observation, askAgainOn }) =>
    isAnswered(
      {
        groupLabel: null,
        observation: observation
          ? { value: observation.value ?? null, missingReason: observation.missingReason ?? null }
          : null,
        askAgainOn: askAgainOn ?? null,
      },
      today,
    ),
  );
}

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

/** What was kept although it looks unusual. */
export function Warnings({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Alert kind="warning">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Alert>
  );
}
