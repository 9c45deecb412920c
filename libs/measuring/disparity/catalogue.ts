// The measures of disparity in plain words: what each says, its formula, when to use it and when not.
import { msg } from '@lingui/core/macro';
import { words, type MeasureRest, type MeasureWords } from './measure-words';

/** Every measure there is, each known by its abbreviation in the literature beside it. */
export const MEASURE_IDS = [
  'DIFFERENCE',
  'RATIO',
  'BETWEEN_GROUP_VARIANCE',
  'BETWEEN_GROUP_STANDARD_DEVIATION',
  'COEFFICIENT_OF_VARIATION',
  'MEAN_DIFFERENCE_FROM_MEAN',
  'MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED',
  'MEAN_DIFFERENCE_FROM_BEST',
  'MEAN_DIFFERENCE_FROM_BEST_WEIGHTED',
  'MEAN_DIFFERENCE_FROM_REFERENCE',
  'MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED',
  'INDEX_OF_DISPARITY',
  'INDEX_OF_DISPARITY_WEIGHTED',
  'THEIL_INDEX',
  'MEAN_LOG_DEVIATION',
  'POPULATION_ATTRIBUTABLE_RISK',
  'POPULATION_ATTRIBUTABLE_FRACTION',
  'SLOPE_INDEX',
  'RELATIVE_INDEX',
  'ABSOLUTE_CONCENTRATION_INDEX',
  'RELATIVE_CONCENTRATION_INDEX',
] as const;

/** One of {@link MEASURE_IDS}. */
export type MeasureId = (typeof MEASURE_IDS)[number];

const DRAWN: MeasureRest = { uncertainty: 'simulation' };
const DRAWN_UNWEIGHTED: MeasureRest = { uncertainty: 'simulation', needsPopulations: 'overall' };
const DRAWN_PLAIN: MeasureRest = { uncertainty: 'simulation', needsPopulations: false };
const ORDERED: MeasureRest = { needsOrder: true };

/** What every measure says, in words. */
export const MEASURES: Readonly<Record<MeasureId, MeasureWords>> = {
  DIFFERENCE: words(
    'D',
    msg`Difference`,
    'points',
    [
      msg`How many points lie between two groups: with an order, the most and the least advantaged; with a reference, the reference and the worst-off of the others; otherwise the highest and the lowest. It is positive when the gap runs in the expected direction.`,
      'y1 - y2',
      msg`Always, beside the ratio. It says how much the gap is in people: 5 points of a percentage are 5 of every 100.`,
      msg`Alone over time: when a problem shrinks for everybody the difference shrinks too, even if the gap in proportion grows.`,
    ],
    { groups: 2, needsPopulations: false },
  ),
  RATIO: words(
    'R',
    msg`Ratio`,
    'times',
    [
      msg`How many times as high one group's value is as the other's, for the same two groups as the difference.`,
      'y1 / y2',
      msg`Always, beside the difference. It can be compared between indicators.`,
      msg`When the lower value is 0 or close to it: the ratio is then undefined or huge.`,
    ],
    { equal: 1, groups: 2, needsPopulations: false },
  ),
  BETWEEN_GROUP_VARIANCE: words('BGV', msg`Between-group variance`, 'squared points', [
    msg`How far the groups spread around the overall value; a gap twice as large counts four times.`,
    msg`sum of w (y - m)²`,
    msg`For statisticians, to follow the spread of many groups in one figure.`,
    msg`In a text for residents: its unit is squared, and it does not say who is behind.`,
  ]),
  BETWEEN_GROUP_STANDARD_DEVIATION: words(
    'BGSD',
    msg`Between-group standard deviation`,
    'points',
    [
      msg`The typical distance of a group from the overall value, in points.`,
      msg`square root of BGV`,
      msg`To follow the spread of many groups in the unit of the indicator.`,
      msg`To name who is behind: it treats better and worse off alike.`,
    ],
    DRAWN,
  ),
  COEFFICIENT_OF_VARIATION: words(
    'COV',
    msg`Coefficient of variation`,
    'percent',
    [
      msg`The same as a percentage of the overall value.`,
      '100 BGSD / m',
      msg`To compare the spread of indicators with different units.`,
      msg`When the overall value is close to 0.`,
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_MEAN: words(
    'MDM',
    msg`Mean difference from the mean`,
    'points',
    [
      msg`How far the groups are from the overall value on average, every group counting the same.`,
      msg`mean of |y - m|`,
      msg`When a small group must weigh as much as a large one.`,
      msg`When small groups have very uncertain values: their noise counts in full.`,
    ],
    DRAWN_UNWEIGHTED,
  ),
  MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED: words(
    'MDM weighted',
    msg`Mean difference from the mean, weighted`,
    'points',
    [
      msg`How far people are from the overall value on average.`,
      msg`sum of w |y - m|`,
      msg`When every person must count the same.`,
      msg`When a small group is the point: a large group hides it.`,
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_BEST: words(
    'MDB',
    msg`Mean difference from the best group`,
    'points',
    [
      msg`How far the groups are behind the best-off group on average.`,
      msg`mean of |y - best|`,
      msg`When the best-off group shows what is possible in this city.`,
      msg`When the best value comes from a tiny group: it may be chance.`,
    ],
    DRAWN_PLAIN,
  ),
  MEAN_DIFFERENCE_FROM_BEST_WEIGHTED: words(
    'MDB weighted',
    msg`Mean difference from the best group, weighted`,
    'points',
    [
      msg`How far people are behind the best-off group on average.`,
      msg`sum of w |y - best|`,
      msg`To say how much the whole city would gain if all did as well as the best-off.`,
      msg`When the best value comes from a tiny group: it may be chance.`,
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_REFERENCE: words(
    'MDR',
    msg`Mean difference from the reference group`,
    'points',
    [
      msg`How far the groups are from the reference group on average.`,
      msg`mean of |y - reference|; with an order and no reference marked, the most advantaged group`,
      msg`When law or policy names the group to compare with.`,
      msg`When some groups do better and some worse than the reference: both count as distance.`,
    ],
    DRAWN_PLAIN,
  ),
  MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED: words(
    'MDR weighted',
    msg`Mean difference from the reference group, weighted`,
    'points',
    [
      msg`How far people are from the reference group on average.`,
      msg`sum of w |y - reference|`,
      msg`When law or policy names the group to compare with and every person must count the same.`,
      msg`When the reference group is most of the city: its own zero distance hides the others.`,
    ],
    DRAWN,
  ),
  INDEX_OF_DISPARITY: words(
    'IDIS',
    msg`Index of disparity`,
    'percent',
    [
      msg`The mean difference from the mean as a percentage of the overall value.`,
      '100 MDM / m',
      msg`To compare disparity between indicators with different units.`,
      msg`When the overall value is close to 0.`,
    ],
    DRAWN_UNWEIGHTED,
  ),
  INDEX_OF_DISPARITY_WEIGHTED: words(
    'IDIS weighted',
    msg`Index of disparity, weighted`,
    'percent',
    [
      msg`The weighted mean difference from the mean as a percentage of the overall value.`,
      msg`100 MDM weighted / m`,
      msg`The same, when every person must count the same.`,
      msg`When the overall value is close to 0.`,
    ],
    DRAWN,
  ),
  THEIL_INDEX: words('TI', msg`Theil index`, 'thousandths', [
    msg`How unevenly the indicator is shared out; more sensitive to groups far above the overall value.`,
    msg`1000 × sum of w r ln r, with r = y / m; a value of 0 counts as 0.000001`,
    msg`For statisticians, to follow many groups over time.`,
    msg`In a text for residents, or when a group has the value 0.`,
  ]),
  MEAN_LOG_DEVIATION: words('MLD', msg`Mean log deviation`, 'thousandths', [
    msg`How unevenly the indicator is shared out; more sensitive to groups far below the overall value.`,
    msg`1000 × sum of w (-ln r), with r = y / m; a value of 0 counts as 0.000001`,
    msg`For statisticians, when the groups at the bottom matter most.`,
    msg`In a text for residents, or when a group has the value 0: the result is then an artifact.`,
  ]),
  POPULATION_ATTRIBUTABLE_RISK: words(
    'PAR',
    msg`Population attributable risk`,
    'points',
    [
      msg`How many points better the whole city would be if every group did as well as the best-off group.`,
      msg`best - m (with an order: most advantaged - m); 0 where that group is not better`,
      msg`To show what closing the gap would mean for the whole city.`,
      msg`As a forecast: it is arithmetic, not cause and effect. Its interval takes populations for head counts of the people measured; for a survey enter the people asked.`,
    ],
    { groups: 2, needsPopulations: 'overall' },
  ),
  POPULATION_ATTRIBUTABLE_FRACTION: words(
    'PAF',
    msg`Population attributable fraction`,
    'percent',
    [
      msg`The same as a percentage of the overall value.`,
      '100 PAR / m',
      msg`To compare indicators with different units.`,
      msg`As a forecast, and for populations that are not head counts, as with PAR.`,
    ],
    { groups: 2, needsPopulations: 'overall' },
  ),
  SLOPE_INDEX: words(
    'SII',
    msg`Slope index of inequality`,
    'points',
    [
      msg`The distance in points between the very top and the very bottom of the order. All groups count.`,
      msg`p(1) - p(0) of a logistic curve of y on mid-point rank, weighted by population squared`,
      msg`For income or education groups.`,
      msg`For race: it has no order.`,
    ],
    ORDERED,
  ),
  RELATIVE_INDEX: words(
    'RII',
    msg`Relative index of inequality`,
    'times',
    [
      msg`How many times as high the value is at the very top as at the very bottom of the order.`,
      msg`p(1) / p(0) of the same curve; its standard error is that of the logarithm`,
      msg`For income or education groups.`,
      msg`For race: it has no order.`,
    ],
    { ...ORDERED, equal: 1 },
  ),
  ABSOLUTE_CONCENTRATION_INDEX: words(
    'ACI',
    msg`Absolute concentration index`,
    'points',
    [
      msg`How far the values pile up at the top (above 0) or at the bottom (below 0) of the order.`,
      msg`slope of 2 σ² y on mid-point rank, weighted by population; σ² is the variance of rank`,
      msg`For income or education groups.`,
      msg`For race: it has no order.`,
    ],
    ORDERED,
  ),
  RELATIVE_CONCENTRATION_INDEX: words(
    'RCI',
    msg`Relative concentration index`,
    'index',
    [
      msg`The same relative to the overall value, from -1 to 1.`,
      msg`ACI / m; for a bounded indicator also RCI / (1 - m) (Wagstaff) or 4 m RCI (Erreygers)`,
      msg`For income or education groups, to compare indicators.`,
      msg`For race: it has no order. For a bounded indicator without a correction: its range then depends on the overall value.`,
    ],
    ORDERED,
  ),
};
