// The measures of disparity in plain words: what each says, its formula, when to use it and when not.
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
    'Difference',
    'points',
    [
      'How many points lie between two groups: with an order, the most and the least advantaged; with a reference, the reference and the worst-off of the others; otherwise the highest and the lowest. It is positive when the gap runs in the expected direction.',
      'y1 - y2',
      'Always, beside the ratio. It says how much the gap is in people: 5 points of a percentage are 5 of every 100.',
      'Alone over time: when a problem shrinks for everybody the difference shrinks too, even if the gap in proportion grows.',
    ],
    { groups: 2, needsPopulations: false },
  ),
  RATIO: words(
    'R',
    'Ratio',
    'times',
    [
      "How many times as high one group's value is as the other's, for the same two groups as the difference.",
      'y1 / y2',
      'Always, beside the difference. It can be compared between indicators.',
      'When the lower value is 0 or close to it: the ratio is then undefined or huge.',
    ],
    { equal: 1, groups: 2, needsPopulations: false },
  ),
  BETWEEN_GROUP_VARIANCE: words('BGV', 'Between-group variance', 'squared points', [
    'How far the groups spread around the overall value; a gap twice as large counts four times.',
    'sum of w (y - m)²',
    'For statisticians, to follow the spread of many groups in one figure.',
    'In a text for residents: its unit is squared, and it does not say who is behind.',
  ]),
  BETWEEN_GROUP_STANDARD_DEVIATION: words(
    'BGSD',
    'Between-group standard deviation',
    'points',
    [
      'The typical distance of a group from the overall value, in points.',
      'square root of BGV',
      'To follow the spread of many groups in the unit of the indicator.',
      'To name who is behind: it treats better and worse off alike.',
    ],
    DRAWN,
  ),
  COEFFICIENT_OF_VARIATION: words(
    'COV',
    'Coefficient of variation',
    'percent',
    [
      'The same as a percentage of the overall value.',
      '100 BGSD / m',
      'To compare the spread of indicators with different units.',
      'When the overall value is close to 0.',
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_MEAN: words(
    'MDM',
    'Mean difference from the mean',
    'points',
    [
      'How far the groups are from the overall value on average, every group counting the same.',
      'mean of |y - m|',
      'When a small group must weigh as much as a large one.',
      'When small groups have very uncertain values: their noise counts in full.',
    ],
    DRAWN_UNWEIGHTED,
  ),
  MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED: words(
    'MDM weighted',
    'Mean difference from the mean, weighted',
    'points',
    [
      'How far people are from the overall value on average.',
      'sum of w |y - m|',
      'When every person must count the same.',
      'When a small group is the point: a large group hides it.',
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_BEST: words(
    'MDB',
    'Mean difference from the best group',
    'points',
    [
      'How far the groups are behind the best-off group on average.',
      'mean of |y - best|',
      'When the best-off group shows what is possible in this city.',
      'When the best value comes from a tiny group: it may be chance.',
    ],
    DRAWN_PLAIN,
  ),
  MEAN_DIFFERENCE_FROM_BEST_WEIGHTED: words(
    'MDB weighted',
    'Mean difference from the best group, weighted',
    'points',
    [
      'How far people are behind the best-off group on average.',
      'sum of w |y - best|',
      'To say how much the whole city would gain if all did as well as the best-off.',
      'When the best value comes from a tiny group: it may be chance.',
    ],
    DRAWN,
  ),
  MEAN_DIFFERENCE_FROM_REFERENCE: words(
    'MDR',
    'Mean difference from the reference group',
    'points',
    [
      'How far the groups are from the reference group on average.',
      'mean of |y - reference|; with an order and no reference marked, the most advantaged group',
      'When law or policy names the group to compare with.',
      'When some groups do better and some worse than the reference: both count as distance.',
    ],
    DRAWN_PLAIN,
  ),
  MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED: words(
    'MDR weighted',
    'Mean difference from the reference group, weighted',
    'points',
    [
      'How far people are from the reference group on average.',
      'sum of w |y - reference|',
      'When law or policy names the group to compare with and every person must count the same.',
      'When the reference group is most of the city: its own zero distance hides the others.',
    ],
    DRAWN,
  ),
  INDEX_OF_DISPARITY: words(
    'IDIS',
    'Index of disparity',
    'percent',
    [
      'The mean difference from the mean as a percentage of the overall value.',
      '100 MDM / m',
      'To compare disparity between indicators with different units.',
      'When the overall value is close to 0.',
    ],
    DRAWN_UNWEIGHTED,
  ),
  INDEX_OF_DISPARITY_WEIGHTED: words(
    'IDIS weighted',
    'Index of disparity, weighted',
    'percent',
    [
      'The weighted mean difference from the mean as a percentage of the overall value.',
      '100 MDM weighted / m',
      'The same, when every person must count the same.',
      'When the overall value is close to 0.',
    ],
    DRAWN,
  ),
  THEIL_INDEX: words('TI', 'Theil index', 'thousandths', [
    'How unevenly the indicator is shared out; more sensitive to groups far above the overall value.',
    '1000 × sum of w r ln r, with r = y / m; a value of 0 counts as 0.000001',
    'For statisticians, to follow many groups over time.',
    'In a text for residents, or when a group has the value 0.',
  ]),
  MEAN_LOG_DEVIATION: words('MLD', 'Mean log deviation', 'thousandths', [
    'How unevenly the indicator is shared out; more sensitive to groups far below the overall value.',
    '1000 × sum of w (-ln r), with r = y / m; a value of 0 counts as 0.000001',
    'For statisticians, when the groups at the bottom matter most.',
    'In a text for residents, or when a group has the value 0: the result is then an artifact.',
  ]),
  POPULATION_ATTRIBUTABLE_RISK: words(
    'PAR',
    'Population attributable risk',
    'points',
    [
      'How many points better the whole city would be if every group did as well as the best-off group.',
      'best - m (with an order: most advantaged - m); 0 where that group is not better',
      'To show what closing the gap would mean for the whole city.',
      'As a forecast: it is arithmetic, not cause and effect. Its interval takes populations for head counts of the people measured; for a survey enter the people asked.',
    ],
    { groups: 2, needsPopulations: 'overall' },
  ),
  POPULATION_ATTRIBUTABLE_FRACTION: words(
    'PAF',
    'Population attributable fraction',
    'percent',
    [
      'The same as a percentage of the overall value.',
      '100 PAR / m',
      'To compare indicators with different units.',
      'As a forecast, and for populations that are not head counts, as with PAR.',
    ],
    { groups: 2, needsPopulations: 'overall' },
  ),
  SLOPE_INDEX: words(
    'SII',
    'Slope index of inequality',
    'points',
    [
      'The distance in points between the very top and the very bottom of the order, all groups taken into account.',
      'p(1) - p(0) of a logistic curve of y on mid-point rank, weighted by population squared',
      'For income or education groups.',
      'For race: it has no order.',
    ],
    ORDERED,
  ),
  RELATIVE_INDEX: words(
    'RII',
    'Relative index of inequality',
    'times',
    [
      'How many times as high the value is at the very top as at the very bottom of the order.',
      'p(1) / p(0) of the same curve; its standard error is that of the logarithm',
      'For income or education groups.',
      'For race: it has no order.',
    ],
    { ...ORDERED, equal: 1 },
  ),
  ABSOLUTE_CONCENTRATION_INDEX: words(
    'ACI',
    'Absolute concentration index',
    'points',
    [
      'How far the indicator is concentrated at the top (above 0) or at the bottom (below 0) of the order.',
      'slope of 2 σ² y on mid-point rank, weighted by population; σ² is the variance of rank',
      'For income or education groups.',
      'For race: it has no order.',
    ],
    ORDERED,
  ),
  RELATIVE_CONCENTRATION_INDEX: words(
    'RCI',
    'Relative concentration index',
    'index',
    [
      'The same relative to the overall value, from -1 to 1.',
      'ACI / m; for a bounded indicator also RCI / (1 - m) (Wagstaff) or 4 m RCI (Erreygers)',
      'For income or education groups, to compare indicators.',
      'For race: it has no order. For a bounded indicator without a correction: its range then depends on the overall value.',
    ],
    ORDERED,
  ),
};
