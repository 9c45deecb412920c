import { isDueIn, isOutcomeMeasure, isPercent, mayCountPeople } from './metric';
import { problemsWithCategorySet } from './category-set';

const pair = [
  { code: 'A', label: 'Asian' },
  { code: 'B', label: 'Black' },
];

it.each([
  ['two groups', pair, 0],
  ['one group', pair.slice(0, 1), 1],
  ['a code twice, in another case', [...pair, { code: 'a', label: 'Again' }], 1],
  ['a group without a name', [...pair, { code: 'C', label: ' ' }], 1],
])('a category set with %s has %3$i problems', (_name, categories, problems) => {
  expect(problemsWithCategorySet({ code: 'RACE', version: '2024', name: 'Race', categories })).toHaveLength(
    problems,
  );
});

it('a yearly metric is due with the last quarter of the fiscal year, a quarterly one with each', () => {
  expect(isDueIn({ frequency: 'YEARLY' }, 'fy2027-q4')).toBe(true);
  expect(isDueIn({ frequency: 'YEARLY' }, '2026-q3')).toBe(false);
  expect(isDueIn({ frequency: 'QUARTERLY' }, '2026-q3')).toBe(true);
});

it('only population indicators and "better off" measures say whether people fare better', () => {
  const kinds = (['POPULATION_INDICATOR', 'HOW_MUCH', 'HOW_WELL', 'BETTER_OFF'] as const).map((kind) =>
    isOutcomeMeasure({ kind }),
  );
  expect(kinds).toEqual([true, false, false, true]);
});

it.each(['%', 'percent', 'Percent of staff', 'pct', 'share', '% of residents'])(
  '"%s" is a percentage',
  (unit) => {
    expect(isPercent(unit)).toBe(true);
  },
);

it.each([
  ['people', true],
  ['students in schools', true],
  ['births to mothers under 20 years', true],
  ['park visitors', true],
  ['respondents', true],
  ['residents of public housing', true],
  ['trainings', false],
  ['languages', false],
  ['community meetings', false],
  ['US dollars', false],
  ['days to hire', false],
  ['deaths per 1,000 live births', false],
  ['percent of students', false],
])('a value in "%s" may count people: %s', (unit, may) => expect(mayCountPeople(unit)).toBe(may));
