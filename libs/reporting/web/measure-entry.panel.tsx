// One measure that is due: a row for the total and for each group, last time's value beside the place for the new one.
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { isPercent, isRateOrAmount } from '@plumbline/measuring/domain';
import { graphql, type Inner } from '@plumbline/platform/web';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';
import { Alert, SampleMark, SourceLink } from '@plumbline/ui';
import { MeasureRow } from './measure-row.form';
import { MeasureReadout } from './measure-readout.panel';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { subjectPlace } from './places';

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

/** A metric with its definition, the reviewer's comments and the table of its values. */
export function MeasureEntryPanel({
  entry,
  reportId,
  correcting,
  mayLog,
}: {
  entry: MeasureToEnter;
  reportId: string;
  correcting: boolean;
  mayLog: boolean;
}) {
  const { metric, cells, comments } = entry;
  const { to } = useWorkspace();
  const place = subjectPlace(useOwnName(metric.id));
  const columns = columnsOf(entry, correcting);
  const headings = [
    'Group',
    'Last time',
    ...(columns.fraction ? [metric.numeratorLabel, metric.denominatorLabel] : []),
    columns.percent ? `This time (${metric.unit}, worked out if left empty)` : `This time (${metric.unit})`,
    ...(columns.margin ? [ENTRY_LABELS.marginOfError] : []),
    ...(columns.people ? [ENTRY_LABELS.n] : []),
    ENTRY_LABELS.missingReason,
    ...(columns.reason ? [ENTRY_LABELS.reason] : []),
    'Saved',
  ];
  return (
    <section className="pl-measure" aria-labelledby={place}>
      <h4 id={place}>
        <span className="pl-muted">{metric.code}</span> {metric.name} {metric.sample ? <SampleMark /> : null}
      </h4>
      <Definition metric={metric} />
      <p className="pl-small">
        <Link to={to(`reports/${reportId}/metrics/${metric.id}`)}>
          All periods in a grid<span className="pl-hidden-visually"> of {metric.code}</span>
        </Link>
        {mayLog ? ': type or paste many numbers, correct earlier ones, see the history.' : '.'}
      </p>
      <Comments comments={comments} mayAnswer={mayLog} />
      {mayLog ? (
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
              <MeasureRow
                key={cell.category?.id ?? 'total'}
                cell={cell}
                metric={metric}
                columns={columns}
                reportId={reportId}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <MeasureReadout entry={entry} />
      )}
    </section>
  );
}

const directions: Record<string, string> = { UP: 'Higher is better.', DOWN: 'Lower is better.' };

function Definition({ metric }: { metric: MeasureToEnter['metric'] }) {
  const { inSentence } = useWorkspace();
  const named = (what: string, value: string | null | undefined, label: string | null | undefined) =>
    value ? `${what}: ${value} ${metric.unit}${label ? ` (${label})` : ''}.` : '';
  const sentences = [
    directions[metric.direction],
    named('Starting point', metric.baselineValue, metric.baselineLabel),
    named('Target', metric.targetValue, metric.targetLabel),
    metric.categorySet ? `Groups: ${metric.categorySet.name}, ${metric.categorySet.version}.` : '',
  ].filter(Boolean);
  return (
    <>
      <p className="pl-item__dates">
        {sentences.join(' ')} <SourceLink url={metric.sourceUrl} />
      </p>
      {metric.methodNote ? (
        <details className="pl-small">
          <summary>How this {inSentence('metric').singular} is counted</summary>
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
