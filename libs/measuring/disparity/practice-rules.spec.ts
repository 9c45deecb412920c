import {
  disproportionalityIndex,
  disproportionalityOfCounts,
  equalityMean,
  equalityScoreOfPercentage,
  equalityScoreOfRatio,
  fourFifthsRule,
  outlierCaution,
  percentageOf,
  readCell,
  relativeRateIndex,
  type SelectionGroup,
} from './index';

describe('the four-fifths rule', () => {
  it('sets groups under 2% of the applicants aside and never compares others with them', () => {
    const { highest, leftOut, groups } = fourFifthsRule([
      { name: 'Large', applied: 961, selected: 490 },
      { name: 'Exactly 2%', applied: 20, selected: 10 },
      { name: 'Tiny', applied: 19, selected: 19 },
    ]);
    expect(leftOut.map((one) => one.name)).toEqual(['Tiny']);
    expect(leftOut[0]!.because).toContain('under 2% of the applicants');
    expect(highest).toBe('Large');
    expect(groups.every((one) => !one.isAdverse)).toBe(true);
  });

  it('says nothing of one person where only rates are known, and is sure with large groups', () => {
    const [, byRate] = fourFifthsRule([
      { name: 'A', rate: 0.6 },
      { name: 'B', rate: 0.3 },
    ]).groups;
    expect(byRate).toMatchObject({ isAdverse: true, isFlippedByOnePerson: null });
    const [, byCount] = fourFifthsRule([
      { name: 'A', applied: 1000, selected: 600 },
      { name: 'B', applied: 1000, selected: 300 },
    ]).groups;
    expect(byCount).toMatchObject({ isAdverse: true, isFlippedByOnePerson: false });
  });

  it('finds exactly four fifths not adverse, whatever the digits', () => {
    for (let thousandths = 5; thousandths < 1_000; thousandths += 5) {
      const judged = (below: number) =>
        fourFifthsRule([
          { name: 'A', rate: thousandths / 1_000 },
          { name: 'B', rate: (thousandths * 0.8 - below) / 1_000 },
        ]).groups[1]!.isAdverse;
      expect([judged(0), judged(0.000_001)]).toEqual([false, true]);
    }
  });

  it.each([
    [
      'more selected than applied',
      [{ name: 'A', applied: 3, selected: 4 }],
      'no more can be selected than applied',
    ],
    ['half a person', [{ name: 'A', applied: 2.5, selected: 1 }], 'whole numbers'],
    ['a negative rate', [{ name: 'A', rate: -1 }], 'must be a number'],
    ['no applicants at all', [{ name: 'A', applied: 0, selected: 0 }], 'No group has applicants'],
  ] as [string, SelectionGroup[], string][])('refuses %s', (_says, groups, words) => {
    expect(() => fourFifthsRule(groups)).toThrow(words);
  });
});

describe('refusals of the indexes', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a group without people',
      () => disproportionalityIndex({ shareOfOutcome: 3, shareOfPopulation: 0 }),
      'is 0',
    ],
    [
      'a negative share',
      () => disproportionalityIndex({ shareOfOutcome: -3, shareOfPopulation: 5 }),
      'zero or more',
    ],
    [
      'a group larger than everybody',
      () => disproportionalityOfCounts({ groupInProgram: 5, program: 4, groupPopulation: 1, population: 9 }),
      'cannot be larger than everybody',
    ],
    [
      'an empty base',
      () => relativeRateIndex({ events: 1, base: 0 }, { events: 1, base: 9 }),
      'base above zero',
    ],
    ['a ratio without a published score', () => equalityScoreOfRatio(3), 'no published score'],
    ['a percentage above 100', () => equalityScoreOfPercentage(101, true), 'between 0 and 100'],
    ['no scores', () => equalityMean([]), 'no scores'],
    ['a percentage of nobody', () => percentageOf(3, 0), 'above zero'],
  ])('%s', (_says, work, words) => expect(work).toThrow(words));

  it('says how often an equal rate is', () => {
    const index = relativeRateIndex({ events: 5, base: 100 }, { events: 10, base: 200 });
    expect(index).toEqual({ isShown: true, value: 1, times: 1, direction: 'as often' });
  });
});

describe('cells and values before comparing', () => {
  it.each([
    ['<10', 'suppressed', null],
    ['*', 'suppressed', null],
    ['(D)', 'suppressed', null],
    ['', 'empty', null],
    ['1,234.5', 'number', 1234.5],
    ['0', 'number', 0],
    ['n/a', 'text', null],
  ])('reads %j as %s', (cell, kind, numeric) => expect(readCell(cell)).toEqual({ kind, numeric }));

  it('has no caution for what is in order', () => {
    expect(percentageOf(1, 2)).toEqual({ percent: 50, caution: null });
    expect(
      outlierCaution([
        { name: 'A', estimate: 5 },
        { name: 'B', estimate: 9 },
      ]),
    ).toBeNull();
    expect(
      outlierCaution([
        { name: 'A', estimate: 0 },
        { name: 'B', estimate: 9 },
      ]),
    ).toBeNull();
  });
});
