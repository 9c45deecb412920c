// How a measure is described: what it says, its formula, when to use it, what it needs.

import { say, type Message } from '@plumbline/language/domain';

/** What a value is counted in. `points`: the indicator's own unit. */
export type MeasureUnit = 'points' | 'times' | 'squared points' | 'percent' | 'thousandths' | 'index';

/** A measure in words. */
export interface MeasureWords {
  abbreviation: string;
  readonly name: string;
  unit: MeasureUnit;
  /** What the value says. */
  readonly says: string;
  /** y: a group's value, w: its share of the population, m: the overall value, n: the number of groups. */
  readonly formula: string;
  readonly useWhen: string;
  readonly notWhen: string;
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
type Texts = [says: Message, formula: Message, useWhen: Message, notWhen: Message];

/** A measure in words, with what is usual filled in; the words are said in the language in which they are read. */
export const words = (
  abbreviation: string,
  name: Message,
  unit: MeasureUnit,
  [says, formula, useWhen, notWhen]: Texts,
  rest: MeasureRest = {},
): MeasureWords => ({
  abbreviation,
  get name() {
    return say(name);
  },
  unit,
  get says() {
    return say(says);
  },
  get formula() {
    return say(formula);
  },
  get useWhen() {
    return say(useWhen);
  },
  get notWhen() {
    return say(notWhen);
  },
  equal: 0,
  groups: 3,
  needsOrder: false,
  needsPopulations: true,
  uncertainty: 'analytic',
  ...rest,
});
