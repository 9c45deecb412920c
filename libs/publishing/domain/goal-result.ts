// What changed for people, in words: judged only from values that are themselves published.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { isOutcomeMeasure, resultOf, resultOfGoal, unjudgedGroups } from '@plumbline/measuring/domain';
import type { Direction, MetricKind } from '@plumbline/measuring/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { GoalResult, MetricContent } from './content';
import { groupsByLabel, publicSeries } from './metric-story';
import type { PublicValue } from './metric-story';

/** The parts of a metric a result is judged from: what is published of it. */
export interface PublishedMetric {
  content: MetricContent;
  values: readonly PublicValue[];
  /** Last day of the baseline's period, where its label names one. */
  baselineEndsOn?: CalendarDay | null;
}

/** What became of a goal, in words. */
export interface ToldResult {
  result: GoalResult;
  sentence: string;
  /** True when what the sentence says rests on sample metrics or sample values. */
  sample: boolean;
}

/** Why a goal has no result. */
export const NO_RESULT = {
  NO_MEASURE: msg`No measure has been set for this goal.`,
  ACTIVITY_ONLY: msg`The measures of this goal count activity, not what changed for people.`,
  NOTHING_TO_COMPARE: msg`There are not yet two published values to compare.`,
};

/** What became of some series, worst first; `names` lists them. */
export const SERIES_RESULTS = {
  WORSE: msg`Got worse: ${{ names: '' }}.`,
  UNCERTAIN: msg`Too uncertain to say: ${{ names: '' }}.`,
  SAME: msg`Stayed the same: ${{ names: '' }}.`,
  BETTER: msg`Got better: ${{ names: '' }}.`,
};

/**
 * The result of a goal and the sentence that says which series it comes from. A number that is kept back plays no
 * part, so that a result never gives it away. How series combine is `resultOfGoal` of measuring: never an average.
 */
export function goalResult(measured: readonly PublishedMetric[]): ToldResult {
  const metrics = measured.map(publicPart);
  const outcomes = metrics.filter(isOutcomeMeasure);
  if (outcomes.length === 0) {
    return {
      result: 'UNMEASURED',
      sentence: say(metrics.length === 0 ? NO_RESULT.NO_MEASURE : NO_RESULT.ACTIVITY_ONLY),
      sample: metrics.some((metric) => metric.sample),
    };
  }
  const result = resultOfGoal(metrics);
  const series = outcomes.flatMap(seriesOf);
  if (result === 'UNMEASURED') {
    const sentence = say(NO_RESULT.NOTHING_TO_COMPARE);
    const sample = outcomes.some((metric) => metric.sample) || series.some((one) => one.sample);
    return { result, sentence, sample };
  }
  const told = series.filter((one) => one.result !== 'UNMEASURED');
  return { result, sentence: sentenceFor(told), sample: told.some((one) => one.sample) };
}

type PublicMetric = ReturnType<typeof publicPart>;

function publicPart({ content, values, baselineEndsOn = null }: PublishedMetric) {
  const { name, unit, breaks, baselineValue, baselineLabel, sample } = content;
  const marks = values.filter((value) => value.content.place === null).map((value) => value.content.sample);
  return {
    ...{ name, unit, breaks, baselineValue, baselineLabel, baselineEndsOn, sample },
    kind: content.kind as MetricKind,
    direction: content.direction as Direction,
    unjudged: unjudgedGroups(groupsByLabel(content)),
    observations: publicSeries(values).map((row, index) => ({ ...row, sample: marks[index] === true })),
  };
}

interface Series {
  name: string;
  result: GoalResult;
  sample: boolean;
}

/** Each series judged alone, so that the sentence can name the one that got worse; people of an unknown group are none. */
function seriesOf(metric: PublicMetric): Series[] {
  const categories = new Set(metric.observations.map((row) => row.categoryId));
  const judged = [...categories].filter((id) => id === null || !metric.unjudged.has(id));
  return judged.map((categoryId) => {
    const rows = metric.observations.filter((row) => row.categoryId === categoryId);
    // A row without a value decides something only where it says that the series broke.
    const decisive = rows.filter((row) => row.value !== null || row.missingReason === 'SERIES_BROKEN');
    return {
      name: categoryId === null ? metric.name : `${metric.name}, ${categoryId}`,
      result: resultOf(metric, rows),
      sample: metric.sample || decisive.some((row) => row.sample),
    };
  });
}

function sentenceFor(series: readonly Series[]): string {
  const results = Object.keys(SERIES_RESULTS) as (keyof typeof SERIES_RESULTS)[];
  return results
    .flatMap((result) => {
      const names = series.filter((one) => one.result === result).map((one) => one.name);
      return names.length > 0
        ? [say({ ...SERIES_RESULTS[result], values: { names: names.join('; ') } })]
        : [];
    })
    .join(' ');
}
