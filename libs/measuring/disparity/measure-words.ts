// How a measure is described: what it says, its formula, when to use it, what it needs.

/** What a value is counted in. `points`: the indicator's own unit. */
export type MeasureUnit = 'points' | 'times' | 'squared points' | 'percent' | 'thousandths' | 'index';

/** A measure in words. */
export interface MeasureWords {
  abbreviation: string;
  name: string;
  unit: MeasureUnit;
  /** What the value says. */
  says: string;
  /** y: a group's value, w: its share of the population, m: the overall value, n: the number of groups. */
  formula: string;
  useWhen: string;
  notWhen: string;
  /** The value when all groups are equal. */
  equal: 0 | 1;
  /** How many groups must have a value. */
  groups: 2 | 3;
  /** Only groups with an order, such as income. Never race. */
  needsOrder: boolean;
  /** Needs to know how many people are in each group. `overall`: or the value of the whole city. */
  needsPopulations: boolean | 'overall';
  uncertainty: 'analytic' | 'simulation';
}

/** What differs from the usual: 3 groups or more, populations needed, no order, interval by formula, 0 when equal. */
export type MeasureRest = Partial<
  Pick<MeasureWords, 'equal' | 'groups' | 'needsOrder' | 'needsPopulations' | 'uncertainty'>
>;
type Texts = [says: string, formula: string, useWhen: string, notWhen: string];

/** A measure in words, with what is usual filled in. */
export const words = (
  abbreviation: string,
  name: string,
  unit: MeasureUnit,
  [says, formula, useWhen, notWhen]: Texts,
  rest: MeasureRest = {},
): MeasureWords => ({
  abbreviation,
  name,
  unit,
  says,
  formula,
  useWhen,
  notWhen,
  equal: 0,
  groups: 3,
  needsOrder: false,
  needsPopulations: true,
  uncertainty: 'analytic',
  ...rest,
});
