// Planted leaks: what an earlier release already gives away is refused, with the value named and the ways out tried.
import { exampleGate } from './example-gate';
import { RACES, exampleMetric, exampleObservation } from './example-source';
import type { ChosenHidden, Passage } from './gate';
import type { EarlierNumbers, EarlierValue } from './gate-earlier';
import type { SourceCategorySet, SourceMetric, SourceObservation } from './source';

const PATH = ['Parks team', 'Plan', 'G1', 'M1'];
const PERIOD = { periodLabel: 'FY 2026 Q4', periodEndsOn: '2026-06-30' };
const none = { numerator: null, denominator: null, n: null };

function now(group: string | null, value: string, more: Partial<SourceObservation> = {}): SourceObservation {
  const id = [group ?? 'total', more.placeLabel ?? ''].filter(Boolean).join(' ');
  return exampleObservation({ ...none, sourceUrl: null, id, categoryLabel: group, value, ...more });
}

function said(group: string | null, value: string | null, more: Partial<EarlierValue> = {}): EarlierValue {
  return { ...PERIOD, ...none, group, place: null, value, hidden: value === null, ...more };
}

const places: SourceCategorySet = {
  ...RACES,
  dimension: 'PLACE',
  categories: ['Bronx', 'Queens'].map((label) => ({ label, parentLabel: null, residual: null })),
};

function release(id: string, values: EarlierValue[], more: Partial<EarlierNumbers> = {}): EarlierNumbers {
  return { id, label: `Release ${id}`, baselineValue: null, baselineLabel: null, values, ...more };
}

function judged(
  unit: string,
  observations: SourceObservation[],
  earlier: EarlierNumbers[],
  chosen: ChosenHidden[] = [],
): Passage {
  const whole: Partial<SourceMetric> = { kind: 'BETTER_OFF', baselineValue: null, categorySet: RACES };
  const metric = exampleMetric({ ...whole, otherSets: [places], sourceUrl: null, unit, observations });
  return exampleGate({ historyOf: () => ({ earlier, chosen }) })(metric, PATH);
}

const of = (numerator: string, denominator: string) => ({ numerator, denominator });
const withdraw = (id: string) => ({
  kind: 'WITHDRAW',
  says: `Withdraw Release ${id}.`,
  cells: [],
  releases: [{ id, label: `Release ${id}` }],
});

const people = [now(null, '100'), now('Asian', '33'), now('Black', '7'), now('White', '60')];
const leaks: [string, string, SourceObservation[], EarlierValue[]][] = [
  ['itself', 'people', people, [said('Black', '7')]],
  [
    'a total and its other groups',
    'people',
    people,
    [said(null, '100'), said('Asian', '33'), said('White', '60')],
  ],
  [
    'a percentage of a known number of people',
    'percent',
    [now(null, '30.0', of('60', '200')), now('Black', '14.0', of('7', '50'))],
    [said('Black', '14.0', { n: 50 })],
  ],
  [
    'percentages of everyone and of everyone else',
    'percent',
    [
      now(null, '30.0', of('60', '200')),
      now('Black', '14.0', of('7', '50')),
      now('White', '35.3', of('53', '150')),
    ],
    [said(null, '30.0', of('60', '200')), said('White', '35.3', of('53', '150'))],
  ],
  [
    'a rate per 1,000',
    'per 1,000 residents',
    [now('Black', '0.37', of('8', '21400'))],
    [said('Black', '0.37', of('8', '21400'))],
  ],
  [
    'the sum of its places',
    'people',
    [now(null, '300'), now('Black', '7'), now('White', '293')],
    [said('Black', '3', { place: 'Bronx' }), said('Black', '4', { place: 'Queens' })],
  ],
];

describe('what an earlier release gives away', () => {
  it.each(leaks)('by %s, is refused with the value named', (_name, unit, observations, values) => {
    const { problems, shown } = judged(unit, observations, [release('1', values)]);
    expect(shown.size).toBe(0);
    const named = problems.filter(({ path }) => path.join(' › ').startsWith('Parks team › Plan › G1 › M1 › FY 2026 Q4 › Black')); // prettier-ignore
    expect(named.length).toBeGreaterThan(0);
    expect(named[0]!.message).toContain('Release 1');
    expect(named.flatMap(({ waysOut }) => waysOut)).toContainEqual(withdraw('1'));
    // Without that release it is safe: something else is hidden instead.
    expect(judged(unit, observations, []).problems).toEqual([]);
  });

  it('by two releases together, is refused until one of them is withdrawn', () => {
    const [first, second] = [
      release('1', [said(null, '100'), said('White', '60')]),
      release('2', [said('Asian', '33')]),
    ];
    const { problems } = judged('people', people, [second, first]);
    expect(problems[0]!.path).toEqual([...PATH, 'FY 2026 Q4', 'Black']);
    expect(problems[0]!.waysOut).toEqual(expect.arrayContaining([withdraw('1'), withdraw('2')]));
    expect(judged('people', people, [first]).problems).toEqual([]);
    expect(judged('people', people, [second]).problems).toEqual([]);
  });
});

describe('an earlier release is kept in mind', () => {
  it('a number it showed cannot protect another one any more, so another one is hidden', () => {
    const { shown, problems } = judged('people', people, [release('1', [said('Asian', '33')])]);
    expect(problems).toEqual([]);
    expect([...shown].filter((id) => id !== 'total')).toEqual(['Asian']);
  });

  it('what it hid stays protected: the companion of then is not shown beside the rest of now', () => {
    const hiddenThen = [said('Black', null), said('Asian', null), said('White', '60'), said(null, '100')];
    const { shown, problems } = judged('people', people, [release('1', hiddenThen)]);
    expect(problems).toEqual([]);
    expect([...shown].sort()).toEqual(['White', 'total']);
  });

  it('a total that only it gave is added up with the groups of now', () => {
    const groups = people.filter(({ categoryLabel }) => categoryLabel !== null);
    expect([...judged('people', groups, []).shown].sort()).toEqual(['Asian', 'White']);
    const { shown, problems } = judged('people', groups, [release('1', [said(null, '100')])]);
    expect(problems).toEqual([]);
    expect([...shown]).toEqual(['White']);
  });

  it('a revised number does not give away another one, nor does it block the release', () => {
    const before = release('1', [
      said(null, '99'),
      said('White', '59'),
      said('Black', null, { hidden: true, value: '7' }),
      said('Asian', null, { hidden: true, value: '33' }),
    ]);
    const { shown, problems } = judged('people', people, [before]);
    expect(problems).toEqual([]);
    // Whoever takes the two releases together must not see 33 or 7: the same two stay hidden.
    expect([...shown].sort()).toEqual(['White', 'total']);
  });

  it('a baseline it gave counts like any value', () => {
    const before = release('1', [said('White', '60'), said('Asian', '33')], {
      baselineValue: '100',
      baselineLabel: 'FY26 Q4',
    });
    expect(judged('people', people, [before]).problems[0]!.path).toEqual([...PATH, 'FY 2026 Q4', 'Black']);
  });
});

describe('what a director chooses', () => {
  const cell = { kind: 'CELL', periodLabel: 'FY 2026 Q4', group: 'White', place: null } as const;

  it('carries the mark and is protected like every hidden number', () => {
    const plenty = [now(null, '120'), now('Asian', '30'), now('Black', '40'), now('White', '50')];
    const { shown, leftOut, problems } = judged('people', plenty, [], [cell]);
    expect(problems).toEqual([]);
    expect(leftOut.size).toBe(0);
    expect(shown).not.toContain('White');
    expect([...shown]).toHaveLength(2);
  });

  it('the total only: no groups, no marks, and nothing to give away', () => {
    const { shown, leftOut, problems } = judged(
      'people',
      people,
      [],
      [{ kind: 'GROUPS', periodLabel: null, group: null, place: null }],
    );
    expect(problems).toEqual([]);
    expect([...shown]).toEqual(['total']);
    expect([...leftOut].sort()).toEqual(['Asian', 'Black', 'White']);
  });

  it('without a period: nothing of it is there', () => {
    const { shown, leftOut } = judged(
      'people',
      people,
      [],
      [{ kind: 'PERIOD', periodLabel: 'FY 2026 Q4', group: null, place: null }],
    );
    expect(shown.size).toBe(0);
    expect(leftOut.size).toBe(4);
  });

  it('does what a refusal offers, and then the release is safe', () => {
    const before = [release('1', [said('Black', '7')])];
    const [problem] = judged('people', people, before).problems;
    const leaveOut = problem!.waysOut.find(({ kind }) => kind === 'LEAVE_OUT');
    const chosen = leaveOut!.cells.map((one) => ({ ...one, kind: 'PERIOD' as const }));
    const { shown, problems } = judged('people', people, before, chosen);
    expect(problems).toEqual([]);
    expect(shown.size).toBe(0);
  });
});
