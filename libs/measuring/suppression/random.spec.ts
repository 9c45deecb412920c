import fc from 'fast-check';
import { attack } from './attack';
import { bruteRanges } from './brute-force';
import { crossTable, people, percent, show, table } from './example-tables';
import { outsiderOf, secretsOf, type Decision, type Publication } from './publication';
import { protect } from './protect';
import { loadSolver, type Solver } from './solver';
import { suppressionSettings, type Item, type SuppressionSettings, type Table } from './table';
import { worldOf } from './world';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const SEED = 20_261_122;
const COLUMNS = ['p', 'q', 'r', 's', 't', 'u'];

function publication(
  tables: Table[],
  hidden: ReadonlySet<string>,
  settings: SuppressionSettings,
): Publication {
  const world = worldOf(tables, [], settings.rounding);
  const decisions = new Map<string, Decision>(
    [...world.items.keys()].map((id) => [
      id,
      hidden.has(id) ? { state: 'HIDDEN', why: 'SMALL' } : { state: 'SHOWN', printed: { as: 'EXACT' } },
    ]),
  );
  return { world, settings, decisions };
}

/** Rows of counts, many of them small, and a choice for each cell and margin of whether it is hidden. */
function tables(rows: number, columns: number, most: number) {
  return fc
    .array(fc.array(fc.nat({ max: most }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }) // prettier-ignore
    .map((values) => crossTable('t', Object.fromEntries(values.map((row, index) => [`row${index}`, row])), COLUMNS.slice(0, columns))); // prettier-ignore
}

describe('against a second opinion that tries every filling', () => {
  it('finds the same ranges in 300 tables with margins', () => {
    let tried = 0;
    const shape = fc
      .constantFrom([2, 2], [2, 3], [3, 2])
      .chain(([r, c]) => tables(r as number, c as number, 4));
    fc.assert(
      fc.property(
        shape,
        fc.infiniteStream(fc.integer({ min: 0, max: 2 })),
        fc.boolean(),
        (one, dice, zero) => {
          const hidden = new Set(one.items.map((item) => item.id).filter(() => dice.next().value !== 0));
          // Brute force needs an end, so the grand total is always shown.
          hidden.delete('all');
          if (hidden.size > 6) return;
          const settings = suppressionSettings({ zeroMayShow: zero });
          const view = outsiderOf(publication([one], hidden, settings));
          const expected = bruteRanges(view, 24);
          const { findings } = attack(view, [...hidden], solver, { width: 3, exact: true });
          for (const { count, low, up, state } of findings) {
            const range = expected?.get(count);
            if (!range) expect(state).toBe('IMPOSSIBLE');
            else {
              expect([count, low, up]).toEqual([count, ...range]);
              expect(state).toBe(range[1] - range[0] >= 3 ? 'WIDE' : 'NARROW');
            }
            tried += 1;
          }
        },
      ),
      { numRuns: 300, seed: SEED },
    );
    expect(tried).toBeGreaterThan(300);
  });

  it('finds the same ranges behind 200 sets of percentages', () => {
    const group = fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(
        fc.tuple(group, group),
        fc.nat({ max: 1 }),
        fc.nat({ max: 3 }),
        (groups, decimals, known) => {
          const parts = groups.map(([some, more], index) => ({ id: `g${index}`, some, all: some + more }));
          const counts = parts.flatMap(({ id, some, all }, index) => [
            people(`${id} some`, some),
            people(`${id} all`, all, { knownOutside: (known & (1 << index)) > 0 }),
          ]);
          const total = (pick: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + pick(part), 0); // prettier-ignore
          counts.push(
            people(
              'some',
              total((part) => part.some),
            ),
            people(
              'all',
              total((part) => part.all),
            ),
          );
          const text = (some: number, all: number) => {
            const scale = 10 ** decimals;
            return (Math.floor((200 * scale * some + all) / (2 * all)) / scale).toFixed(decimals);
          };
          const items: Item[] = [...parts.map(({ id, some, all }) => percent(id, `${id} some`, `${id} all`, text(some, all))), ...show('some', 'all')]; // prettier-ignore
          const sums = ['some', 'all'].map((whole) => ({ whole, parts: parts.map(({ id }) => `${id} ${whole}`), complete: true })); // prettier-ignore
          const view = outsiderOf(publication([table('t', { counts, sums, items })], new Set(), suppressionSettings())); // prettier-ignore
          const expected = bruteRanges(view, 28);
          const targets = counts.map((count) => count.id);
          for (const { count, low, up } of attack(view, targets, solver, { width: 3, exact: true })
            .findings) {
            expect([count, low, up]).toEqual([count, ...(expected?.get(count) ?? [])]);
          }
        },
      ),
      { numRuns: 200, seed: SEED },
    );
  });
});

describe('what the check hides', () => {
  it('stays closed against trying every filling, in 200 small tables', () => {
    let tried = 0;
    fc.assert(
      fc.property(tables(2, 3, 6), fc.boolean(), (one, zeroMayShow) => {
        const settings = suppressionSettings({ threshold: 3, zeroMayShow });
        const { decisions, verdict } = protect([one], settings, [], solver);
        expect(verdict.problems).toEqual([]);
        const world = worldOf([one], [], 'HALF_UP');
        const result = { world, settings, decisions };
        const secrets = secretsOf(result);
        const view = outsiderOf(result);
        const hidden = [...decisions.values()].filter(({ state }) => state === 'HIDDEN').length;
        // Trying needs an end, and the patience for it.
        const last = one.counts.find(({ id }) => id === 'all')?.value ?? 0;
        if (hidden > 7 || decisions.get('all')?.state !== 'SHOWN') return;
        tried += 1;
        const ranges = bruteRanges(view, last);
        for (const count of secrets) {
          const [low, up] = ranges?.get(count) ?? [0, 0];
          expect(up - low).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 200, seed: SEED },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('stays closed in 500 larger tables, attacked from nothing', () => {
    const shape = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }));
    let tried = 0;
    let secrets = 0;
    fc.assert(
      fc.property(
        shape.chain(([r, c]) => tables(r, c, 60)),
        (one) => {
          const settings = suppressionSettings();
          const { decisions, verdict } = protect([one], settings, [], solver);
          expect(verdict.problems).toEqual([]);
          const result = { world: worldOf([one], [], 'HALF_UP'), settings, decisions };
          const targets = secretsOf(result);
          const { findings } = attack(outsiderOf(result), targets, solver, { width: 10, exact: true });
          for (const { low, up } of findings)
            expect((up ?? Infinity) - (low ?? 0)).toBeGreaterThanOrEqual(10);
          tried += 1;
          secrets += targets.length;
        },
      ),
      { numRuns: 500, seed: SEED },
    );
    process.stdout.write(`${tried} random tables with ${secrets} hidden numbers stayed closed\n`);
    expect(tried).toBe(500);
  }, 120_000);

  it('hiding more never narrows a range', () => {
    fc.assert(
      fc.property(tables(3, 3, 30), fc.infiniteStream(fc.nat({ max: 3 })), (one, dice) => {
        const settings = suppressionSettings({ zeroMayShow: false });
        const ids = one.items.map((item) => item.id);
        const hidden = ids.filter(() => dice.next().value === 0);
        const more = [...hidden, ...ids.filter((id) => !hidden.includes(id) && dice.next().value === 0)];
        const [before, after] = [hidden, more].map(
          (set) =>
            attack(outsiderOf(publication([one], new Set(set), settings)), hidden, solver, { width: 10, exact: true }).findings, // prettier-ignore
        );
        before?.forEach(({ low, up }, index) => {
          expect(after?.[index]?.low).toBeLessThanOrEqual(low as number);
          expect(after?.[index]?.up ?? Infinity).toBeGreaterThanOrEqual(up ?? 0);
        });
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('does not depend on the order in which the numbers come', () => {
    fc.assert(
      fc.property(tables(3, 4, 40).chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.counts], { minLength: one.counts.length }), fc.shuffledSubarray([...one.items], { minLength: one.items.length }), fc.shuffledSubarray([...one.sums], { minLength: one.sums.length }))), ([one, counts, items, sums]) => {
        const settings = suppressionSettings();
        const [straight, mixed] = [one, { ...one, counts, items, sums }].map((given) => protect([given], settings, [], solver)); // prettier-ignore
        expect([...(mixed?.decisions ?? [])].sort()).toEqual([...(straight?.decisions ?? [])].sort());
      }), // prettier-ignore
      { numRuns: 40, seed: SEED },
    );
  });

  it('stays closed across two releases, or is refused with the number named', () => {
    const seen = { safe: 0, refused: 0 };
    fc.assert(
      fc.property(tables(3, 4, 40), fc.infiniteStream(fc.nat({ max: 5 })), (one, dice) => {
        const settings = suppressionSettings();
        const { counts, sums } = one;
        const shown = one.items.filter(() => dice.next().value === 0);
        const hidden = one.items.filter((item) => !shown.includes(item));
        const earlier = [{ id: '1', label: 'Release 1', counts, sums, shown, hidden }];
        const { decisions, verdict } = protect([one], settings, earlier, solver);
        if (!verdict.safe) {
          seen.refused += 1;
          for (const problem of verdict.problems) {
            expect(problem).toMatchObject({ kind: 'INFERRED', count: { id: expect.any(String) } });
            expect(problem.because.some(({ release }) => release?.id === '1')).toBe(true);
          }
          return;
        }
        seen.safe += 1;
        const result = { world: worldOf([one], earlier, 'HALF_UP'), settings, decisions };
        const { findings } = attack(outsiderOf(result), secretsOf(result), solver, {
          width: 10,
          exact: true,
        });
        for (const { low, up } of findings) expect((up ?? Infinity) - (low ?? 0)).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 60, seed: SEED },
    );
    expect(Math.min(seen.safe, seen.refused)).toBeGreaterThan(5);
  });

  it('stays closed with three dimensions: race, place and quarter', () => {
    const [races, places, quarters] = [
      ['Black', 'White'],
      ['Bronx', 'Queens'],
      ['Q1', 'Q2', 'Q3'],
    ];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 12, maxLength: 12 }), (values) => {
        const axes = [races, places, quarters].map((names) => ['', ...(names ?? [])]);
        const cells = axes.reduce<string[][]>((all, names) => all.flatMap((cell) => names.map((name) => [...cell, name])), [[]]); // prettier-ignore
        const inner = cells.filter((cell) => cell.every((name) => name !== ''));
        const counts = cells.map((cell) =>
          people(
            cell.join('/'),
            inner.reduce((total, one, index) => total + (cell.every((name, axis) => name === '' || name === one[axis]) ? (values[index] ?? 0) : 0), 0), // prettier-ignore
          ),
        );
        const sums = cells.flatMap((cell) =>
          cell.flatMap((name, axis) => {
            if (name !== '') return [];
            const parts = (axes[axis] ?? []).slice(1).map((part) => cell.with(axis, part).join('/'));
            return [{ whole: cell.join('/'), parts, complete: true }];
          }),
        );
        const one = table('cube', { counts, sums, items: show(...counts.map(({ id }) => id)) });
        const settings = suppressionSettings();
        const { decisions, verdict } = protect([one], settings, [], solver);
        expect(verdict.problems).toEqual([]);
        const result = { world: worldOf([one], [], 'HALF_UP'), settings, decisions };
        const { findings } = attack(outsiderOf(result), secretsOf(result), solver, {
          width: 10,
          exact: true,
        });
        for (const { low, up } of findings) expect((up ?? Infinity) - (low ?? 0)).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 40, seed: SEED },
    );
  });
});
