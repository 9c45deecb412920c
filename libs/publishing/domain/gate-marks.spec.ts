// A value hidden by choice stays hidden, or the release is refused: also where no count stands behind it.
import { exampleGate } from './example-gate';
import { RACES, exampleMetric, exampleObservation } from './example-source';
import type { ChosenHidden, Passage } from './gate';
import type { EarlierNumbers, EarlierValue } from './gate-earlier';
import { choicesOf } from './gate-ways-out';
import type { SourceCategorySet, SourceMetric, SourceObservation } from './source';

const PATH = ['Parks team', 'Plan', 'G1', 'M1'];
const PERIOD = { periodLabel: 'FY 2026 Q4', periodEndsOn: '2026-06-30' };
const none = { numerator: null, denominator: null, n: null };
const published = 'https://example.gov/table';

/** A percentage that anybody can read at its source, without the counts behind it. */
function now(group: string | null, value: string, more: Partial<SourceObservation> = {}): SourceObservation {
  const id = [group ?? 'total', more.placeLabel ?? '', more.periodLabel ?? ''].filter(Boolean).join(' ');
  return exampleObservation({ ...none, sourceUrl: published, id, categoryLabel: group, value, ...more });
}

function release(id: string, ...values: [string | null, string | null][]): EarlierNumbers {
  return {
    ...{ id, label: `Release ${id}`, baselineValue: null, baselineLabel: null },
    values: values.map(([group, value]): EarlierValue => ({
      ...{ ...PERIOD, ...none, group, place: null, value, hidden: value === null },
    })),
  };
}

const cell = (group: string | null, more: Partial<ChosenHidden> = {}): ChosenHidden => ({
  ...{ kind: 'CELL', periodLabel: PERIOD.periodLabel, group, place: null, ...more },
});

function judged(
  observations: SourceObservation[],
  chosen: ChosenHidden[],
  earlier: EarlierNumbers[] = [],
  metric: Partial<SourceMetric> = {},
): Passage {
  const whole = { kind: 'BETTER_OFF', baselineValue: null, categorySet: RACES, sourceUrl: null } as const;
  const made = exampleMetric({ ...whole, unit: 'percent', observations, ...metric });
  return exampleGate({ historyOf: () => ({ earlier, chosen }) })(made, PATH);
}

const total = now(null, '30.0');
const groups = [now('Asian', '35.0'), now('Black', '20.0'), now('White', '32.0')];

describe('a mark on a percentage without counts', () => {
  it('is accepted where nothing is known that it is a part of', () => {
    const { shown, problems } = judged(groups, [cell('Black')]);
    expect(problems).toEqual([]);
    expect([...shown].sort()).toEqual(['Asian', 'White']);
  });

  it('is refused beside the total and the other groups, from which it follows', () => {
    const { shown, problems } = judged([total, ...groups], [cell('Black')]);
    expect(shown.size).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.path).toEqual([...PATH, 'FY 2026 Q4', 'Black']);
    expect(problems[0]!.message).toContain('everyone, FY 2026 Q4');
    expect(problems[0]!.message).not.toMatch(/\b20(\.0)?\b(?! Q4)/);
    expect(problems[0]!.waysOut.map(({ says }) => says)).toEqual([
      'Show Black, FY 2026 Q4 again.',
      'Show only the total: leave out all groups and places of this measure.',
      'Leave out FY 2026 Q4.',
    ]);
  });

  it('is refused beside the total alone: how many people the others are is not known either', () => {
    expect(judged([total, now('Black', '20.0')], [cell('Black')]).problems).toHaveLength(1);
  });

  it('is refused beside the baseline of its period, which is a total', () => {
    const metric = { baselineValue: '30.0', baselineLabel: PERIOD.periodLabel };
    expect(judged(groups, [cell('Black')], [], metric).problems).toHaveLength(1);
  });

  it('is refused where an earlier release gave the total', () => {
    expect(judged(groups, [cell('Black')], [release('1', [null, '30.0'])]).problems).toHaveLength(1);
  });

  it('is accepted with the total hidden as well, as long as nobody ever knew it', () => {
    const both = [cell('Black'), cell(null)];
    // The total itself follows from its groups, so it can't carry a mark beside them.
    expect(judged([total, ...groups], both).problems.map(({ path }) => path.at(-1))).toEqual(['Total']);
    const all = [...groups.map(({ categoryLabel }) => cell(categoryLabel)), cell(null)];
    expect(judged([total, ...groups], all).problems).toEqual([]);
  });

  it('is refused where an earlier release says the number, which offers to withdraw it', () => {
    const { problems } = judged(groups, [cell('Black')], [release('1', ['Black', '20'])]);
    expect(problems[0]!.message).toContain('Release 1 shows it');
    expect(problems[0]!.waysOut.map(({ kind }) => kind)).toContain('WITHDRAW');
    expect(judged(groups, [cell('Black')], [release('1', ['Black', '21'])]).problems).toEqual([]);
    expect(judged(groups, [cell('Black')], [release('1', ['Black', null])]).problems).toEqual([]);
  });

  it('is refused where the city is known and the other places are', () => {
    const places: SourceCategorySet = {
      ...{ ...RACES, dimension: 'PLACE' },
      categories: ['Bronx', 'Queens'].map((label) => ({ label, parentLabel: null, residual: null })),
    };
    const at = (placeLabel: string, value: string) => now('Black', value, { placeLabel });
    const rows = [now('Black', '20.0'), at('Bronx', '10.0'), at('Queens', '25.0')];
    const chosen = [cell('Black', { place: 'Bronx' })];
    expect(judged(rows, chosen, [], { otherSets: [places] }).problems).toHaveLength(1);
    expect(judged(rows.slice(1), chosen, [], { otherSets: [places] }).problems).toEqual([]);
    // The total of the Bronx is a total of places as well: with the city known, it is no longer anything at all.
    const more = [...rows.slice(1), now(null, '30.0'), now(null, '28.0', { placeLabel: 'Queens' })];
    expect(judged(more, chosen, [], { otherSets: [places] }).problems).toHaveLength(1);
  });

  it('is refused for a quarter beside its year and the other three', () => {
    const ends = ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30'];
    const quarters = ends.map((periodEndsOn, index) =>
      now(null, '30.0', { periodLabel: `FY 2026 Q${index + 1}`, periodEndsOn }),
    );
    const year = now(null, '30.0', { periodLabel: 'FY 2026', periodEndsOn: '2026-06-30' });
    expect(judged(quarters, [cell(null)]).problems).toEqual([]);
    expect(judged([...quarters, year], [cell(null)]).problems).toHaveLength(1);
  });
});

describe('a mark on a percentage with counts', () => {
  const of = (numerator: string, denominator: string) => ({ numerator, denominator, sourceUrl: null });
  const counted = now('Black', '20.0', of('40', '200'));

  it('is refused beside percentages without them, which the check of counts cannot follow', () => {
    expect(judged([total, counted, now('White', '32.0')], [cell('Black')]).problems).toHaveLength(1);
  });

  it('is protected by its counts where all have them', () => {
    const rows = [
      now(null, '30.0', of('180', '600')),
      counted,
      now('Asian', '35.0', of('70', '200')),
      now('White', '35.0', of('70', '200')),
    ];
    const { shown, problems } = judged(rows, [cell('Black')]);
    expect(problems).toEqual([]);
    expect(shown).not.toContain('Black');
    expect([...shown].filter((id) => id === 'Asian' || id === 'White').length).toBeLessThan(2);
  });
});

it('a mark on a number of things is protected like one on people', () => {
  const rows = [now(null, '120'), now('Asian', '30'), now('Black', '40'), now('White', '50')];
  const places: SourceCategorySet = { ...RACES, dimension: 'PLACE' };
  const metric = { unit: 'trainings', categorySet: places };
  const plain = rows.map((row) => ({ ...row, sourceUrl: null }));
  const { shown, problems } = judged(plain, [cell('White')], [], metric);
  expect(problems).toEqual([]);
  expect(shown).not.toContain('White');
  expect(shown.size).toBe(2);
});

it('a mark on a broader group that stands for its parts hides them', () => {
  const parts = ['Asian', 'Pacific Islander'].map((label) => ({ label, parentLabel: 'API', residual: null }));
  const wholes = ['API', 'White'].map((label) => ({ label, parentLabel: null, residual: null }));
  const categorySet = { ...RACES, categories: [...wholes, ...parts] };
  const rows = [
    now(null, '100', { sourceUrl: null }),
    now('Asian', '33', { sourceUrl: null }),
    now('Pacific Islander', '7', { sourceUrl: null }),
    now('White', '60', { sourceUrl: null }),
  ];
  const metric = { unit: 'people', categorySet };
  expect(judged(rows, [], [], metric).merged).toMatchObject([{ group: 'API' }]);
  const { merged, shown, problems } = judged(rows, [cell('API')], [], metric);
  expect(problems).toEqual([]);
  expect(merged).toEqual([]);
  expect([...shown].some((id) => id.startsWith('Asian') || id.startsWith('Pacific'))).toBe(false);
});

describe('every way out that is offered', () => {
  const people = (...values: [string | null, string][]) =>
    values.map(([group, value]) => now(group, value, { sourceUrl: null }));
  const all = people([null, '100'], ['Asian', '33'], ['Black', '7'], ['White', '60']);
  const cases: [string, SourceObservation[], ChosenHidden[], EarlierNumbers[], Partial<SourceMetric>][] = [
    ['a mark without counts', [total, ...groups], [cell('Black')], [], {}],
    ['a mark said before', groups, [cell('Black')], [release('1', ['Black', '20.0'])], {}],
    ['a small number said before', all, [], [release('1', ['Black', '7'])], { unit: 'people' }],
    [
      'a total and its other groups said before',
      all,
      [],
      [release('1', [null, '100'], ['Asian', '33'], ['White', '60'])],
      { unit: 'people' },
    ],
    [
      'parts that do not add up',
      people([null, '90'], ['Asian', '33'], ['Black', '7'], ['White', '51']),
      [],
      [release('1', ['Asian', '34'], [null, '90'], ['White', '51'])],
      { unit: 'people' },
    ],
  ];

  it.each(cases)('makes the problem go: %s', (_name, observations, chosen, earlier, metric) => {
    const { problems } = judged(observations, chosen, earlier, metric);
    const ways = problems.flatMap((problem) => problem.waysOut.map((way) => ({ problem, way })));
    if (problems.length > 0) expect(ways.length).toBeGreaterThan(0);
    for (const { problem, way } of ways) {
      const kept = way.kind === 'SHOW_AGAIN' ? [] : chosen;
      const left = earlier.filter(({ id }) => !way.releases.some((one) => one.id === id));
      const after = judged(observations, [...kept, ...choicesOf(way)], left, metric);
      expect(after.problems.map(({ path }) => path)).not.toContainEqual(problem.path);
    }
  });
});
