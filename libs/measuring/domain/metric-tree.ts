// Looks over the metrics of a whole plan before they are kept, and says for each wrong cell what and where.
import { cleanText, normalDecimal, problemWithText, problemWithWebAddress } from '@plumbline/platform/domain';
import { LIMITS, problemWithCode, type TreeMetric, type TreeObservation } from '@plumbline/planning/domain';
import { DIRECTIONS, METRIC_FREQUENCIES, METRIC_KINDS, type MetricFrequency } from './metric';
import { hasTooManyDigits, isNumber } from './numbers';
import { problemsWithObservation } from './observation';

/** One thing that is wrong. `path` leads to the field: `['goals', 0, 'metrics', 2, 'unit']`. */
export interface MetricTreeProblem {
  path: (string | number)[];
  message: string;
}

/** A metric as a file or a demo city hands it over; without a frequency a new one is due each quarter. */
export interface MetricGiven extends TreeMetric {
  frequency?: MetricFrequency;
}

/** A goal with the metrics that come under it. */
export interface GoalMetrics {
  code: string;
  metrics: readonly MetricGiven[];
}

/** Group codes of each category set of the city, by the set's code. */
export type KnownCategories = ReadonlyMap<string, ReadonlySet<string>>;

/** The metrics as they are kept: canonical text, canonical numbers, an empty text as null. */
export function cleanedMetrics(goals: readonly GoalMetrics[]): GoalMetrics[] {
  return goals.map((goal) => ({ code: cleanText(goal.code), metrics: goal.metrics.map(cleanedMetric) }));
}

function cleanedMetric(metric: MetricGiven): MetricGiven {
  return {
    ...metric,
    code: cleanText(metric.code),
    name: cleanText(metric.name),
    unit: cleanText(metric.unit),
    numeratorLabel: text(metric.numeratorLabel),
    denominatorLabel: text(metric.denominatorLabel),
    baselineValue: number(metric.baselineValue),
    baselineLabel: text(metric.baselineLabel),
    targetValue: number(metric.targetValue),
    targetLabel: text(metric.targetLabel),
    methodNote: text(metric.methodNote),
    categorySetCode: text(metric.categorySetCode),
    sourceUrl: text(metric.sourceUrl),
    observations: metric.observations.map((o) => ({
      ...o,
      periodLabel: cleanText(o.periodLabel),
      categoryCode: text(o.categoryCode),
      value: number(o.value),
      numerator: number(o.numerator),
      denominator: number(o.denominator),
      sourceUrl: text(o.sourceUrl),
    })),
  };
}

function text(raw: string | null): string | null {
  return raw === null ? null : cleanText(raw) || null;
}

function number(raw: string | null): string | null {
  const clean = text(raw);
  return clean !== null && isNumber(clean) && !hasTooManyDigits(clean) ? normalDecimal(clean) : clean;
}

/** Everything that is wrong with (cleaned) metrics by themselves; empty when they can be kept. */
export function problemsWithMetrics(
  goals: readonly GoalMetrics[],
  known: KnownCategories,
): MetricTreeProblem[] {
  const problems: MetricTreeProblem[] = [];
  const seen = new Set<string>();
  goals.forEach((goal, g) =>
    goal.metrics.forEach((metric, m) => {
      const path = ['goals', g, 'metrics', m];
      const codeProblem = problemWithCode(metric.code);
      if (codeProblem)
        problems.push({ path: [...path, 'code'], message: `The code of this metric ${codeProblem}.` });
      else if (seen.has(metric.code)) {
        problems.push({
          path: [...path, 'code'],
          message: `Two metrics of this plan have the code ${metric.code}.`,
        });
      }
      seen.add(metric.code);
      problems.push(...problemsWithMetric(metric, path, known));
    }),
  );
  return problems;
}

const TEXTS = [
  ['name', 'name', LIMITS.label],
  ['unit', 'unit', 80],
  ['numeratorLabel', 'numerator label', LIMITS.label],
  ['denominatorLabel', 'denominator label', LIMITS.label],
  ['baselineLabel', 'baseline label', LIMITS.label],
  ['targetLabel', 'target label', LIMITS.label],
  ['methodNote', 'method note', LIMITS.text],
] as const;

function problemsWithMetric(metric: MetricGiven, path: (string | number)[], known: KnownCategories) {
  const problems: MetricTreeProblem[] = [];
  const say = (field: string, message: string) => problems.push({ path: [...path, field], message });
  for (const [field, words, max] of TEXTS) {
    const value = metric[field];
    const needed = field === 'name' || field === 'unit';
    const problem =
      value === null || value === ''
        ? needed && 'is empty'
        : problemWithText(value, { max, multiline: field === 'methodNote' });
    if (problem) say(field, `The ${words} of metric ${metric.code} ${problem}.`);
  }
  if (!METRIC_KINDS.includes(metric.kind))
    say('kind', `The kind of metric ${metric.code} is not one of the four.`);
  if (!DIRECTIONS.includes(metric.direction))
    say('direction', `Metric ${metric.code} must say which way is good.`);
  if (metric.frequency !== undefined && !METRIC_FREQUENCIES.includes(metric.frequency)) {
    say('frequency', `Metric ${metric.code} is due each quarter (QUARTERLY) or once a year (YEARLY).`);
  }
  for (const field of ['baselineValue', 'targetValue'] as const) {
    const value = metric[field];
    if (value !== null && (!isNumber(value) || hasTooManyDigits(value))) {
      say(
        field,
        `"${value}" is not a number that metric ${metric.code} can have. Use digits, like 12 or 12.5.`,
      );
    }
  }
  const address = metric.sourceUrl === null ? null : problemWithWebAddress(metric.sourceUrl);
  if (address) say('sourceUrl', `The source of metric ${metric.code} ${address}.`);
  const groups = metric.categorySetCode === null ? new Set<string>() : known.get(metric.categorySetCode);
  if (!groups) say('categorySetCode', `The city has no category set "${metric.categorySetCode}".`);
  const places = new Set<string>();
  metric.observations.forEach((o, index) => {
    const own = [...path, 'observations', index];
    problems.push(...problemsWithTreeObservation(metric, o, own, groups));
    const place = `${o.periodLabel}\n${o.categoryCode ?? ''}`;
    if (places.has(place)) {
      problems.push({ path: own, message: `Metric ${metric.code} has two values for ${whereOf(o)}.` });
    }
    places.add(place);
  });
  return problems;
}

function problemsWithTreeObservation(
  metric: TreeMetric,
  o: TreeObservation,
  path: (string | number)[],
  groups: ReadonlySet<string> | undefined,
): MetricTreeProblem[] {
  const name = `Metric ${metric.code}, ${whereOf(o)}`;
  const { errors } = problemsWithObservation({ ...o, n: null, marginOfError: null }, metric);
  const problems = errors.map(({ field, message }) => ({
    path: [...path, field],
    message: `${name}: ${message}`,
  }));
  const label = o.periodLabel === '' ? 'is empty' : problemWithText(o.periodLabel, { max: 80 });
  if (label)
    problems.push({ path: [...path, 'periodLabel'], message: `A period of metric ${metric.code} ${label}.` });
  if (o.categoryCode !== null && groups && !groups.has(o.categoryCode)) {
    const message = `Metric ${metric.code} is not split by the group "${o.categoryCode}".`;
    problems.push({ path: [...path, 'categoryCode'], message });
  }
  const address = o.sourceUrl === null ? null : problemWithWebAddress(o.sourceUrl);
  if (address) problems.push({ path: [...path, 'sourceUrl'], message: `The source of ${name} ${address}.` });
  return problems;
}

function whereOf(o: TreeObservation): string {
  return o.categoryCode === null ? o.periodLabel : `${o.periodLabel}, ${o.categoryCode}`;
}
