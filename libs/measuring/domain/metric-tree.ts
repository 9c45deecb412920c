// Looks over the metrics of a whole plan before they are kept, and says for each wrong cell what and where.
import { inWords } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';
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
        problems.push({
          path: [...path, 'code'],
          message: t`The code of this metric ${{ problem: codeProblem }}.`,
        });
      else if (seen.has(metric.code)) {
        problems.push({
          path: [...path, 'code'],
          message: t`Two metrics of this plan have the code ${{ code: metric.code }}.`,
        });
      }
      seen.add(metric.code);
      problems.push(...problemsWithMetric(metric, path, known));
    }),
  );
  return problems;
}

const TEXTS = [
  ['name', LIMITS.label],
  ['unit', 80],
  ['numeratorLabel', LIMITS.label],
  ['denominatorLabel', LIMITS.label],
  ['baselineLabel', LIMITS.label],
  ['targetLabel', LIMITS.label],
  ['methodNote', LIMITS.text],
] as const;

const TEXT_WORDS = inWords({
  name: msg`name`,
  unit: msg`unit`,
  numeratorLabel: msg`numerator label`,
  denominatorLabel: msg`denominator label`,
  baselineLabel: msg`baseline label`,
  targetLabel: msg`target label`,
  methodNote: msg`method note`,
});

function problemsWithMetric(metric: MetricGiven, path: (string | number)[], known: KnownCategories) {
  const problems: MetricTreeProblem[] = [];
  const say = (field: string, message: string) => problems.push({ path: [...path, field], message });
  for (const [field, max] of TEXTS) {
    const value = metric[field];
    const needed = field === 'name' || field === 'unit';
    const problem =
      value === null || value === ''
        ? needed && t`is empty`
        : problemWithText(value, { max, multiline: field === 'methodNote' });
    if (problem)
      say(field, t`The ${{ field: TEXT_WORDS[field] }} of metric ${{ code: metric.code }} ${problem}.`);
  }
  if (!METRIC_KINDS.includes(metric.kind))
    say('kind', t`The kind of metric ${{ code: metric.code }} is not one of the four.`);
  if (!DIRECTIONS.includes(metric.direction))
    say('direction', t`Metric ${{ code: metric.code }} must say which way is good.`);
  if (metric.frequency !== undefined && !METRIC_FREQUENCIES.includes(metric.frequency)) {
    say(
      'frequency',
      t`Metric ${{ code: metric.code }} is due each quarter (QUARTERLY) or once a year (YEARLY).`,
    );
  }
  for (const field of ['baselineValue', 'targetValue'] as const) {
    const value = metric[field];
    if (value !== null && (!isNumber(value) || hasTooManyDigits(value))) {
      say(
        field,
        t`"${value}" is not a number that metric ${{ code: metric.code }} can have. Use digits, like 12 or 12.5.`,
      );
    }
  }
  const address = metric.sourceUrl === null ? null : problemWithWebAddress(metric.sourceUrl);
  if (address) say('sourceUrl', t`The source of metric ${{ code: metric.code }} ${{ problem: address }}.`);
  const groups = metric.categorySetCode === null ? new Set<string>() : known.get(metric.categorySetCode);
  if (!groups)
    say('categorySetCode', t`The city has no category set "${{ list: metric.categorySetCode ?? '' }}".`);
  const places = new Set<string>();
  metric.observations.forEach((o, index) => {
    const own = [...path, 'observations', index];
    problems.push(...problemsWithTreeObservation(metric, o, own, groups));
    const place = `${o.periodLabel}\n${o.categoryCode ?? ''}`;
    if (places.has(place)) {
      problems.push({
        path: own,
        message: t`Metric ${{ code: metric.code }} has two values for ${{ place: whereOf(o) }}.`,
      });
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
  const name = t`Metric ${{ code: metric.code }}, ${{ place: whereOf(o) }}`;
  const { errors } = problemsWithObservation({ ...o, n: null, marginOfError: null }, metric);
  const problems = errors.map(({ field, message }) => ({
    path: [...path, field],
    message: `${name}: ${message}`,
  }));
  const label = o.periodLabel === '' ? t`is empty` : problemWithText(o.periodLabel, { max: 80 });
  if (label)
    problems.push({
      path: [...path, 'periodLabel'],
      message: t`A period of metric ${{ code: metric.code }} ${{ problem: label }}.`,
    });
  if (o.categoryCode !== null && groups && !groups.has(o.categoryCode)) {
    const message = t`Metric ${{ code: metric.code }} is not split by the group "${{ group: o.categoryCode }}".`;
    problems.push({ path: [...path, 'categoryCode'], message });
  }
  const address = o.sourceUrl === null ? null : problemWithWebAddress(o.sourceUrl);
  if (address)
    problems.push({
      path: [...path, 'sourceUrl'],
      message: t`The source of ${{ place: name }} ${{ problem: address }}.`,
    });
  return problems;
}

function whereOf(o: TreeObservation): string {
  return o.categoryCode === null ? o.periodLabel : `${o.periodLabel}, ${o.categoryCode}`;
}
