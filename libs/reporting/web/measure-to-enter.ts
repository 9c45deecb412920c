// A measure that is due as a report asks for it: its metric, its places for values, and what each of them needs.
import { isPercent, isRateOrAmount } from '@plumbline/measuring/domain';
import { graphql, type Inner } from '@plumbline/platform/web';
import { isAnswered } from '@plumbline/reporting/domain';

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
