// What a metric is: what it counts, which way is good, and how often a value is due.

/**
 * Kinds of Results-Based Accountability: how a whole population fares, or how one program performs (how much
 * it did, how well it did it, whether anyone is better off).
 */
export const METRIC_KINDS = ['POPULATION_INDICATOR', 'HOW_MUCH', 'HOW_WELL', 'BETTER_OFF'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** Which way is good: higher, lower, or neither (a number kept for context only). */
export const DIRECTIONS = ['UP', 'DOWN', 'NEITHER'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How often a value is due: with each quarterly report, or only with the last one of the fiscal year. */
export const METRIC_FREQUENCIES = ['QUARTERLY', 'YEARLY'] as const;
export type MetricFrequency = (typeof METRIC_FREQUENCIES)[number];

/**
 * What the groups of a metric are compared with: the group that fares best, everybody together, everybody else, or one
 * named group. Recorded with the metric, so that a comparison is never chosen after the fact.
 */
export const REFERENCES = ['BEST_OFF', 'TOTAL', 'REST', 'GROUP'] as const;
export type Reference = (typeof REFERENCES)[number];

/**
 * Does this metric say whether people fare better, rather than how busy the city was? A goal with none of
 * these has no outcome measure.
 */
export function isOutcomeMeasure(metric: { kind: MetricKind }): boolean {
  return metric.kind === 'POPULATION_INDICATOR' || metric.kind === 'BETTER_OFF';
}

/**
 * Is a value of this metric due with the report of this fiscal quarter?
 * @param periodCode code of the reporting period, "fy2027-q1" or "2026-q4"
 */
export function isDueIn(metric: { frequency: MetricFrequency }, periodCode: string): boolean {
  return metric.frequency === 'QUARTERLY' || periodCode.endsWith('-q4');
}

const PERCENT = /%|\b(percent|percentage|pct|share|proportion)\b/i;

/** Is this unit a percentage, so that a value over 100 deserves a second look? */
export function isPercent(unit: string): boolean {
  return PERCENT.test(unit);
}

/** Words that make a unit a rate or an average wherever they stand: "deaths per 1,000 births". */
const RATES =
  /%|percent|share|proportion|\brates?\b|\bper\b|ratio|index|score|average|mean|median|difference|\bgap\b/i;

/** Amounts of time, money or space, as the thing that is counted: "days to hire", not "births to mothers under 20 years". */
const AMOUNTS =
  /\b(days?|hours?|minutes?|weeks?|months?|years?)\b|\$|dollars?|\busd\b|points?|miles?|feet|acres?/i;

const THINGS =
  /\b(trainings?|sessions?|events?|meetings?|workshops?|classes|policies|policy|procedures?|plans?|documents?|translations?|languages?|contracts?|grants?|sites?|buildings?|trees?|projects?|programs?|partnerships?|surveys?|reports?|locations?|neighborhoods?|departments?|agencies|commitments?|goals?|vehicles?|stations?|parks?|schools?|streets?)\b/i;

/** What follows one of these says more about what is counted, and is not counted itself: "students in schools". */
const FURTHER =
  /\b(in|to|of|at|by|for|from|with|without|under|over|on|who|that|which|using|served|reached)\b/i;

/** The part of a unit that names what is counted: "students in schools" counts students. */
function counted(unit: string): string {
  return unit.split(FURTHER)[0] ?? unit;
}

/**
 * Could a value in this unit be a number of people? Every unit could, unless it says that it is a rate, an
 * amount of time or money, or plainly counts things: an unknown unit is treated as people, the careful side.
 */
export function mayCountPeople(unit: string): boolean {
  const head = counted(unit);
  // "Park visitors" are people: only the last word of the head can be the thing that is counted.
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  return !isRateOrAmount(unit) && !THINGS.test(last);
}

/** Is this unit a rate, an average, or an amount of time or money, so that its value is never itself a count? */
export function isRateOrAmount(unit: string): boolean {
  return RATES.test(unit) || AMOUNTS.test(counted(unit));
}
