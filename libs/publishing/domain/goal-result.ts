// What changed for people, in words: judged only from values that are themselves published.
import { isOutcomeMeasure, resultOf, resultOfGoal } from '@plumbline/measuring/domain';
import type { Direction, MetricKind, Observation } from '@plumbline/measuring/domain';
import type { GoalResult } from './content';
import { BASELINE } from './gate';
import type { SourceMetric } from './source';

/** The parts of a metric a result is judged from; `shown` holds the ids of the numbers the public may see. */
export interface MeasuredForPublic {
  metric: SourceMetric;
  shown: ReadonlySet<string>;
}

/** What became of a goal, in words. */
export interface ToldResult {
  result: GoalResult;
  sentence: string;
  /** True when what the sentence says rests on sample metrics or sample values. */
  sample: boolean;
}

/**
 * The result of a goal and the sentence that says which series it comes from. A number that is kept back plays no
 * part, so that a result never gives it away. How series combine is `resultOfGoal` of measuring: never an average.
 */
export function goalResult(measured: readonly MeasuredForPublic[]): ToldResult {
  const metrics = measured.map(publicPart);
  const outcomes = metrics.filter(isOutcomeMeasure);
  if (outcomes.length === 0) {
    return {
      result: 'UNMEASURED',
      sentence:
        metrics.length === 0
          ? 'No measure has been set for this goal.'
          : 'The measures of this goal count activity, not what changed for people.',
      sample: metrics.some((metric) => metric.sample),
    };
  }
  const result = resultOfGoal(metrics);
  const series = outcomes.flatMap(seriesOf);
  if (result === 'UNMEASURED') {
    const sentence = 'There are not yet two published values to compare.';
    const sample = outcomes.some((metric) => metric.sample) || series.some((one) => one.sample);
    return { result, sentence, sample };
  }
  const told = series.filter((one) => one.result !== 'UNMEASURED');
  return { result, sentence: sentenceFor(told), sample: told.some((one) => one.sample) };
}

interface PublicMetric {
  name: string;
  kind: MetricKind;
  direction: Direction;
  baselineValue: string | null;
  observations: (Observation & { sample: boolean })[];
  categoryLabels: Map<string | null, string | null>;
  sample: boolean;
}

function publicPart({ metric, shown }: MeasuredForPublic): PublicMetric {
  return {
    name: metric.name,
    kind: metric.kind,
    direction: metric.direction,
    sample: metric.sample,
    baselineValue: shown.has(BASELINE) ? metric.baselineValue : null,
    categoryLabels: new Map(metric.observations.map((row) => [row.categoryCode, row.categoryLabel])),
    observations: metric.observations.map((row) => {
      const visible = shown.has(row.id);
      return {
        id: row.id,
        periodLabel: row.periodLabel,
        periodEndsOn: row.periodEndsOn,
        categoryId: row.categoryCode,
        replacesId: null,
        recordedAt: new Date(row.recordedAt),
        value: visible ? row.value : null,
        numerator: null,
        denominator: null,
        n: null,
        marginOfError: visible ? row.marginOfError : null,
        missingReason: row.missingReason,
        sample: row.sample,
      };
    }),
  };
}

interface Series {
  name: string;
  result: GoalResult;
  sample: boolean;
}

/** Each series judged alone, so that the sentence can name the one that got worse. */
function seriesOf(metric: PublicMetric): Series[] {
  return [...metric.categoryLabels].map(([categoryId, label]) => {
    const rows = metric.observations.filter((row) => row.categoryId === categoryId);
    // A row without a value decides something only where it says that the series broke.
    const decisive = rows.filter((row) => row.value !== null || row.missingReason === 'SERIES_BROKEN');
    return {
      name: label === null ? metric.name : `${metric.name}, ${label}`,
      result: resultOf(metric, rows),
      sample: metric.sample || decisive.some((row) => row.sample),
    };
  });
}

function sentenceFor(series: readonly Series[]): string {
  const say = (result: GoalResult, words: string) => {
    const names = series.filter((one) => one.result === result).map((one) => one.name);
    return names.length > 0 ? [`${words}: ${names.join('; ')}.`] : [];
  };
  return [
    ...say('WORSE', 'Got worse'),
    ...say('UNCERTAIN', 'Too uncertain to say'),
    ...say('SAME', 'Stayed the same'),
    ...say('BETTER', 'Got better'),
  ].join(' ');
}

/** A sentence for each reason why a value is missing. Missing is never zero. */
const MISSING_SENTENCES: Readonly<Record<string, string>> = {
  NOT_DUE: 'No value is due yet.',
  NOT_YET_AVAILABLE: 'The value is not available yet.',
  NOT_COLLECTED: 'This is not collected.',
  LEGALLY_BARRED: 'The law does not allow this to be collected.',
  SUPPRESSED: 'The source hides this value to protect a small group.',
  SERIES_BROKEN: 'The way of counting changed, so this cannot be compared with earlier values.',
};

/** Says why a value is missing, in a sentence; without a known reason it says only that there is none. */
export function missingSentence(reason: string | null): string {
  return (reason && MISSING_SENTENCES[reason]) || 'No value was given.';
}
