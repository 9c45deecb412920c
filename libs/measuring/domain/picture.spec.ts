import { askForLanguage } from '@plumbline/language/domain';
import { pictureOf, type PicturedMetric, type PicturedValue } from './picture';
import { sentencesFor } from './sentences';

const groups = [
  { id: 'b', label: 'Black New Yorkers', residual: null },
  { id: 'w', label: 'White New Yorkers', residual: null },
  { id: 'o', label: 'Other', residual: 'OTHER' as const },
];
const metric: PicturedMetric = {
  name: 'Infant deaths',
  unit: 'per 1,000 live births',
  direction: 'DOWN',
  reference: 'BEST_OFF',
  referenceCategoryId: null,
};
const at = (
  year: string,
  categoryId: string | null,
  value: string | null,
  more: Partial<PicturedValue> = {},
): PicturedValue => ({
  periodLabel: year,
  periodEndsOn: `${year}-12-31`,
  categoryId,
  value,
  numerator: null,
  denominator: null,
  marginOfError: null,
  standardError: null,
  n: null,
  missingReason: null,
  hidden: false,
  recordedAt: new Date(0),
  ...more,
});

// Infant mortality per 1,000 live births, New York City: Equitable Development Data Explorer, Department of City Planning.
const infantMortality = [
  at('2000', 'b', '11.1'),
  at('2000', 'w', '4.5'),
  at('2010', 'b', '8.6'),
  at('2010', 'w', '2.8'),
  at('2019', 'b', '8.6'),
  at('2019', 'w', '2.6'),
];

describe('New York infant mortality, 2000 to 2019', () => {
  const picture = pictureOf(metric, groups, infantMortality, []);
  const words = sentencesFor(metric, picture);

  it('the difference falls and rises while the ratio grows', () => {
    const gaps = picture.periods.map(({ gap }) => [gap!.difference.value, gap!.ratio!.value]);
    expect(gaps.map(([difference]) => difference!.toFixed(1))).toEqual(['6.6', '5.8', '6.0']);
    expect(gaps.map(([, ratio]) => ratio!.toFixed(2))).toEqual(['2.47', '3.07', '3.31']);
  });

  it('says level, gap as difference and as ratio, and warns that they disagree', () => {
    expect(words.level).toBe(
      'Infant deaths, 2019: 8.6 per 1,000 live births for Black New Yorkers and 2.6 for White New Yorkers.',
    );
    expect(words.gap).toBe(
      'The gap is 6 per 1,000 live births: the value for Black New Yorkers is 3.31 times that for White New Yorkers.',
    );
    expect(words.warning).toBe(
      'Look at both: since 2000 the difference went from 6.6 to 6, while the ratio went from 2.47 to 3.31.',
    );
  });

  it('without margins of error it never claims that the gap narrowed', () => {
    expect(words.change).toBe(
      'Whether the gap has changed since 2000, the first comparable value, is too uncertain to say: the source gives no margin of error.',
    );
  });
});

describe('the verdict comes from the interval of the change, not from the points', () => {
  const percent = { ...metric, name: 'Rent burden', unit: 'percent' };
  const series = (margin: string) => [
    at('2012', 'b', '50', { marginOfError: margin }),
    at('2012', 'w', '40', { marginOfError: margin }),
    at('2019', 'b', '48', { marginOfError: margin }),
    at('2019', 'w', '41', { marginOfError: margin }),
  ];
  it.each([
    [
      '0.2',
      /^The gap has narrowed since 2012, the first comparable value: it is 3 points smaller, and the true change lies between -3.48 and -2.52 \(95 percent sure\)\.$/,
    ],
    [
      '3',
      /^Whether the gap has changed since 2012, the first comparable value, is too uncertain to say: it is 3 points smaller/,
    ],
  ])('with margins of %s points', (margin, sentence) => {
    expect(sentencesFor(percent, pictureOf(percent, groups, series(margin), [])).change).toMatch(sentence);
  });
});

it('a gap that moved by less than a tenth, interval included, is about the same', () => {
  const percent = { ...metric, name: 'Rent burden', unit: 'percent' };
  const series = [
    ['2012', '50', '40'],
    ['2019', '50.1', '40'],
  ].flatMap(([year, b, w]) => [
    at(year!, 'b', b!, { marginOfError: '0.2' }),
    at(year!, 'w', w!, { marginOfError: '0.2' }),
  ]);
  expect(sentencesFor(percent, pictureOf(percent, groups, series, [])).change).toMatch(
    /^The gap is about the same as in 2012, the first comparable value/,
  );
});

describe('what is not compared', () => {
  it('nothing crosses a break', () => {
    const picture = pictureOf(metric, groups, infantMortality, [
      { startsOn: '2015-01-01', reason: 'New groups.' },
    ]);
    expect(picture.change).toBeNull();
    expect(picture.periods.map(({ segment }) => segment)).toEqual([0, 0, 1]);
    expect(sentencesFor(metric, picture).whole).not.toMatch(/since/);
  });

  it('a residual group is shown and never part of a gap', () => {
    const picture = pictureOf(metric, groups, [...infantMortality, at('2019', 'o', '30')], []);
    expect(picture.latest!.groups.map(({ label }) => label)).toContain('Other');
    expect(picture.latest!.gap!.group.name).toBe('Black New Yorkers');
  });

  it('a hidden group is named as hidden, and its number plays no part', () => {
    const hidden = at('2019', 'b', null, { hidden: true });
    const values = [...infantMortality.filter((one) => one !== infantMortality[4]), hidden];
    const picture = pictureOf(metric, groups, values, []);
    const words = sentencesFor(metric, picture);
    expect(words.notShown).toBe('Not shown, hidden to protect privacy: Black New Yorkers.');
    expect(picture.latest!.gap).toBeNull();
    expect(words.whole).not.toContain('8.6');
  });
});

it('with everybody as the reference the total takes part', () => {
  const values = [...infantMortality, at('2019', null, '4.2')];
  const picture = pictureOf({ ...metric, reference: 'TOTAL' }, groups, values, []);
  expect(picture.latest!.gap).toMatchObject({
    group: { name: 'Black New Yorkers' },
    comparedWith: { name: 'Everyone' },
  });
});

it('a direction that is neither good nor bad has no gap', () => {
  const picture = pictureOf({ ...metric, direction: 'NEITHER' }, groups, infantMortality, []);
  expect(picture.latest).toMatchObject({ gap: null, noGap: expect.stringContaining('Neither') });
});

it('says so when there is nothing to show', () => {
  expect(sentencesFor(metric, pictureOf(metric, groups, [], [])).whole).toBe(
    'There is no value of Infant deaths to show yet.',
  );
});

it('every sentence is told in the language of the reader alone', () => {
  const unnamed = [
    { id: 'b', label: '2', residual: null },
    { id: 'w', label: '3', residual: null },
    { id: 'h', label: '4', residual: null },
  ];
  const sure = { standardError: '0.1' };
  const values = ['2020', '2021'].flatMap((year, index) => [
    at(year, null, String(6 + index), sure),
    at(year, 'b', String(8 + 2 * index), sure),
    at(year, 'w', String(4 - index), sure),
    at(year, 'h', null, { hidden: true }),
  ]);
  askForLanguage(() => ({ language: 'ar-XB' }));
  try {
    const own = { ...metric, name: '1', unit: '%' };
    const { whole, ...said } = sentencesFor(own, pictureOf(own, unnamed, values, []));
    expect(Object.entries(said).filter(([, sentence]) => sentence === null)).toEqual([['warning', null]]);
    expect(whole).not.toMatch(/[a-z]/i);
  } finally {
    askForLanguage(() => undefined);
  }
});
