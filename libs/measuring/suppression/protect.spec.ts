import { people, percent, show, table } from './example-tables';
import { review } from './decided-by-hand';
import { protect, type Protection } from './protect';
import { loadSolver, type Solver } from './solver';
import { suppressionSettings, type EarlierRelease, type Table } from './table';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const GROUPS = ['Black', 'Asian', 'White'];
const sum = (whole: string, parts: string[], complete = true) => ({ whole, parts, complete });

/** One quarter by race: 7 Black, 33 Asian, 60 White residents, 100 in all. */
function quarter(more: Partial<Table> = {}): Table {
  const counts = [people('Black', 7), people('Asian', 33), people('White', 60), people('all', 100)];
  return table('quarter', { counts, sums: [sum('all', GROUPS)], items: show(...GROUPS, 'all'), ...more });
}

function released(id: string, more: Partial<EarlierRelease>): EarlierRelease {
  return { id, label: `Release ${id}`, counts: [], sums: [], shown: [], hidden: [], ...more };
}

function check(
  tables: Table[],
  earlier: EarlierRelease[] = [],
  settings = suppressionSettings(),
): Protection {
  return protect(tables, settings, earlier, solver);
}

/** What people decided to hide, attacked as it is. */
function decided(tables: Table[], hidden: string[], earlier: EarlierRelease[] = []): Protection {
  return review(tables, new Set(hidden), suppressionSettings(), earlier, solver);
}

function states(protection: Protection): Record<string, string> {
  return Object.fromEntries([...protection.decisions].map(([id, decision]) => [id, decision.state]));
}

describe('a leak is refused', () => {
  it('through a total of this release', () => {
    const { verdict, decisions } = decided([quarter()], ['Black']);
    expect(verdict.safe).toBe(false);
    expect(verdict.problems).toHaveLength(1);
    expect(verdict.problems[0]).toMatchObject({
      kind: 'INFERRED',
      count: { id: 'Black', label: 'Black' },
      low: 7,
      up: 7,
      waysOut: [
        { kind: 'HIDE_MORE', items: [{ id: 'Asian', label: 'Asian' }] },
        { kind: 'COARSEN', into: 'all', items: [{ id: 'Asian' }, { id: 'White' }] },
      ],
    });
    expect(verdict.problems[0]?.because.map(({ text }) => text)).toEqual([
      'Asian: 33',
      'White: 60',
      'all: 100',
    ]);
    expect(verdict.problems[0]?.message).toBe(
      'Black can be worked out exactly: 7. It follows from: Asian: 33; White: 60; all: 100. ' +
        'To publish, hide Asian as well, or show only all.',
    );
    expect([...decisions.values()].every(({ state }) => state === 'HIDDEN')).toBe(true);
  });

  it('across two releases, through a number that is no longer shown', () => {
    const earlier = released('1', { counts: [people('Asian', 33)], shown: show('Asian') });
    const { verdict } = decided([quarter()], ['Black', 'Asian'], [earlier]);
    const problem = verdict.problems.find((one) => one.count?.id === 'Black');
    expect(problem).toMatchObject({ low: 7, up: 7 });
    expect(problem?.because.map(({ release, text }) => [release?.label, text])).toContainEqual(['Release 1', 'Asian: 33']); // prettier-ignore
    expect(problem?.waysOut).toContainEqual({
      kind: 'WITHDRAW',
      releases: [{ id: '1', label: 'Release 1' }],
    });
    expect(problem?.message).toContain('withdraw Release 1');
  });

  it('across two releases, through the total that the first one showed', () => {
    const before = released('1', {
      counts: [people('Black', null), people('all', 100)],
      shown: show('all'),
      hidden: show('Black'),
    });
    const now = quarter({ items: show(...GROUPS) });
    expect(decided([now], ['Black'], []).verdict.safe).toBe(true);
    const { verdict } = decided([now], ['Black'], [before]);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'Black' }, low: 7, up: 7 });
    expect(verdict.problems[0]?.waysOut.map(({ kind }) => kind)).toEqual(['HIDE_MORE', 'WITHDRAW']);
  });

  it('through a number the first release hid, when the second shows its companion', () => {
    const before = released('1', {
      counts: quarter().counts,
      sums: quarter().sums,
      shown: show('White', 'all'),
      hidden: show('Black', 'Asian'),
    });
    const now = table('another view', { counts: [people('Asian', 33)], items: show('Asian') });
    const { verdict } = decided([now], [], [before]);
    expect(verdict.problems.map((one) => one.count?.id)).toEqual(['Black']);
    expect(states(check([now], [before]))).toEqual({ Asian: 'HIDDEN' });
  });

  it('through a percentage', () => {
    const counts = [
      ...[people('Black yes', 7), people('White yes', 53), people('yes', 60)],
      ...[people('Black', 50), people('White', 150), people('all', 200)].map((one) => ({
        ...one,
        knownOutside: true,
      })),
    ];
    const sums = [sum('yes', ['Black yes', 'White yes']), sum('all', ['Black', 'White'])];
    const items = [
      percent('Black %', 'Black yes', 'Black', '14.0'),
      percent('White %', 'White yes', 'White', '35.3'),
      percent('all %', 'yes', 'all', '30.0'),
    ];
    const { verdict } = decided([table('t', { counts, sums, items })], ['Black %']);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'Black yes' }, low: 7, up: 7 });
    expect(verdict.problems[0]?.because.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['White %: 35.3%', 'all %: 30.0%']),
    );
    const closed = check([table('t', { counts, sums, items })]);
    expect(closed.verdict.safe).toBe(true);
    expect(states(closed)['Black %']).toBe('HIDDEN');
  });

  it('through a rate', () => {
    const residents = people('residents', 21_400, { sensitive: false, knownOutside: true });
    const rate = { kind: 'RATE', id: 'rate', label: 'Injuries', numerator: 'injured', denominator: 'residents', per: 1000, text: '0.37', share: false } as const; // prettier-ignore
    const counts = [people('injured', 8), residents];
    const { verdict } = decided([table('t', { counts, items: [...show('injured'), rate] })], ['injured']);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'injured' }, low: 8, up: 8 });
    expect(verdict.problems[0]?.message).toContain('Injuries: 0.37 per 1000');
    expect(states(check([table('t', { counts, items: [...show('injured'), rate] })]))).toEqual({
      injured: 'HIDDEN',
      rate: 'HIDDEN',
    });
  });

  it('through a difference and a range', () => {
    const counts = [people('January', 4), people('February', 16)];
    const items = [
      ...show('January'),
      { kind: 'RANGE', id: 'range', label: 'February', count: 'February', low: 15, high: 19 } as const,
      { kind: 'CHANGE', id: 'change', label: 'Change', of: 'February', from: 'January', by: 12 } as const,
    ];
    const { verdict } = decided([table('t', { counts, items })], ['January']);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'January' }, low: 3, up: 7 });
    expect(verdict.problems[0]?.message).toContain('between 3 and 7');
  });

  it('through the few who are left out of a share', () => {
    const counts = [people('hired', 97), people('applied', 100)];
    const items = [...show('hired', 'applied'), percent('share', 'hired', 'applied', '97')];
    const { verdict } = decided([table('t', { counts, items })], ['share']);
    expect(verdict.problems[0]).toMatchObject({ count: { label: 'applied without hired' }, low: 3, up: 3 });
    const closed = check([table('t', { counts, items })]);
    expect(closed.verdict.safe).toBe(true);
    expect(Object.values(states(closed)).filter((state) => state === 'HIDDEN')).toHaveLength(2);
  });

  it('through a group nobody shows, in the rest of a total', () => {
    const parts = quarter({ counts: [people('Asian', 33), people('White', 60), people('all', 100)] });
    const open = {
      ...parts,
      sums: [sum('all', ['Asian', 'White'], false)],
      items: show('Asian', 'White', 'all'),
    };
    expect(decided([open], []).verdict.problems[0]).toMatchObject({ count: { label: 'the rest of all' }, low: 7, up: 7 }); // prettier-ignore
    const closed = check([open]);
    expect(closed.verdict.safe).toBe(true);
    expect(states(closed)).toEqual({ Asian: 'HIDDEN', White: 'SHOWN', all: 'SHOWN' });
  });

  it('through what a source keeps back, when its neighbors and the total are shown', () => {
    const kept = quarter({ counts: [people('Black', null), ...quarter().counts.slice(1)], items: show('Asian', 'White', 'all') }); // prettier-ignore
    expect(decided([kept], []).verdict.problems[0]).toMatchObject({ count: { id: 'Black' }, low: 7, up: 7 });
    expect(states(check([kept]))).toEqual({ Asian: 'HIDDEN', White: 'SHOWN', all: 'SHOWN' });
  });
});

describe('what was said before', () => {
  it('is hidden around, where that is possible', () => {
    const earlier = released('1', { counts: [people('Asian', 33)], shown: show('Asian') });
    const closed = check([quarter()], [earlier]);
    expect(closed.verdict.safe).toBe(true);
    expect(states(closed).Black).toBe('HIDDEN');
    expect(states(closed).White === 'HIDDEN' || states(closed).all === 'HIDDEN').toBe(true);
  });

  it('refuses the release when it alone gives a number away, and offers to withdraw it', () => {
    const earlier = released('1', { counts: quarter().counts, sums: quarter().sums, shown: show('Asian', 'White', 'all') }); // prettier-ignore
    const { verdict, decisions } = check([quarter()], [earlier]);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'Black' }, low: 7, up: 7 });
    expect(verdict.problems[0]?.waysOut.at(-1)).toEqual({ kind: 'WITHDRAW', releases: [{ id: '1', label: 'Release 1' }] }); // prettier-ignore
    expect([...decisions.values()].some(({ state }) => state === 'SHOWN')).toBe(false);
  });

  it('of a value that was revised since says nothing of today’s', () => {
    const earlier = released('1', { counts: [people('Asian', 31)], shown: show('Asian') });
    expect(decided([quarter()], ['Black', 'Asian'], [earlier]).verdict.safe).toBe(true);
  });

  it('as an end of the scale tells less than the exact percentage', () => {
    const counts = [people('some', 2), people('asked', 60, { knownOutside: true })];
    const shown = [percent('share', 'some', 'asked', '3.3')];
    const now = table('t', { counts, items: [percent('share', 'some', 'asked', '3.3')] });
    const leak = (before: EarlierRelease) => check([now], [before]).verdict.problems[0];
    expect(leak(released('1', { counts, shown }))).toMatchObject({ low: 2, up: 2 });
    const ends = new Map([['share', { as: 'AT_MOST', bound: 5 } as const]]);
    expect(leak(released('1', { counts, shown, shownAs: ends }))).toMatchObject({ low: 1, up: 3 });
  });

  it('of tables that are not linked makes no difference', () => {
    const earlier = released('1', { counts: [people('elsewhere', 3)], shown: show('elsewhere') });
    expect(check([quarter()], [earlier]).verdict.safe).toBe(true);
  });
});

describe('broader groups', () => {
  const merge = {
    id: 'Asian and Pacific Islander',
    label: 'Asian and Pacific Islander',
    sums: [{ whole: 'API', parts: ['Asian', 'NHPI'] }],
    items: show('API'),
  };
  const counts = [people('Asian', 33), people('NHPI', 7), people('API', 40), people('White', 60), people('all', 100)]; // prettier-ignore
  const split = table('t', {
    counts,
    sums: [sum('all', ['Asian', 'NHPI', 'White'])],
    items: show('Asian', 'NHPI', 'White', 'all'),
    merges: [merge],
  });

  it('come first: nothing is hidden when a merged group can be shown', () => {
    expect(states(check([split]))).toEqual({ API: 'SHOWN', Asian: 'MERGED', NHPI: 'MERGED', White: 'SHOWN', all: 'SHOWN' }); // prettier-ignore
  });

  it('are not used when no group is small, or when the merged one still is', () => {
    const large = counts.map((one) => (one.id === 'NHPI' ? { ...one, value: 17 } : one.id === 'API' || one.id === 'all' ? { ...one, value: (one.value ?? 0) + 10 } : one)); // prettier-ignore
    expect(states(check([{ ...split, counts: large }]))).toMatchObject({ API: 'NOT_OFFERED', NHPI: 'SHOWN' });
    const small = [people('Asian', 1), people('NHPI', 2), people('API', 3), people('White', 60), people('all', 63)]; // prettier-ignore
    const still = check([{ ...split, counts: small }]);
    expect(still.verdict.safe).toBe(true);
    expect(states(still)).toMatchObject({
      API: 'NOT_OFFERED',
      Asian: 'HIDDEN',
      NHPI: 'HIDDEN',
      White: 'HIDDEN',
    });
  });

  it('give nothing away when one of their parts was published before', () => {
    const earlier = released('1', { counts: [people('Asian', 33)], shown: show('Asian') });
    expect(decided([split], ['Asian', 'NHPI'], [earlier]).verdict.safe).toBe(false);
    const closed = check([split], [earlier]);
    expect(closed.verdict.safe).toBe(true);
    expect(states(closed)).toMatchObject({ API: 'HIDDEN', Asian: 'MERGED', NHPI: 'MERGED' });
  });
});
