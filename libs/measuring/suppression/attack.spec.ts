import { attack } from './attack';
import { crossTable, people, percent, show, table } from './example-tables';
import { review } from './decided-by-hand';
import { protect } from './protect';
import { loadSolver, type Solver } from './solver';
import {
  ENDS_OF_SCALE,
  MARK_IN_A_FILE,
  ONE_CELL_OF_NINE,
  ONE_MORE_CELL,
  ONE_ROW,
  PERCENTAGE,
  RANGES_IN_TIME,
  RECTANGLE,
  SINGLETONS,
  THRESHOLDS,
  TWO_PER_LINE_FAILS,
  TWO_VIEWS,
  UNCERTAIN_RATES,
  type WorkedTable,
} from './suppression-cases';
import { outsiderOf, type Decision } from './publication';
import { isHiddenAtSource } from '@plumbline/measuring/domain';
import { suppressionSettings, type Table } from './table';
import { worldOf } from './world';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const SHOWN: Decision = { state: 'SHOWN', printed: { as: 'EXACT' } };
const HIDDEN: Decision = { state: 'HIDDEN', why: 'SMALL' };

/** What an outsider infers about the hidden cells of a table, who assumes nothing of them. */
function ranges(worked: WorkedTable): Record<string, [number | null, number | null]> {
  const world = worldOf([crossTable('t', worked.rows, worked.columns)], [], 'HALF_UP');
  const settings = suppressionSettings({ zeroMayShow: false });
  const decisions = new Map<string, Decision>(
    [...world.items.keys()].map((id) => [id, worked.hidden.includes(id) ? HIDDEN : SHOWN] as const),
  );
  const view = outsiderOf({ world, settings, decisions });
  const { findings } = attack(view, worked.hidden, solver, { width: 10, exact: true });
  return Object.fromEntries(findings.map(({ count, low, up }) => [count, [low, up]]));
}

function hiddenIn(tables: Table[], settings = suppressionSettings()): string[] {
  const { decisions, verdict } = protect(tables, settings, [], solver);
  expect(verdict).toEqual({ safe: true, problems: [] });
  return [...decisions].filter(([, { state }]) => state === 'HIDDEN').map(([id]) => id);
}

describe('fourteen worked cases', () => {
  it.each([
    ['SDC-01 two per row and column are not enough: 47 follows exactly', TWO_PER_LINE_FAILS],
    ['SDC-02 one more hidden cell', ONE_MORE_CELL],
    ['SDC-03 one cell of a row', ONE_ROW],
    ['SDC-04 one cell of nine', ONE_CELL_OF_NINE],
    ['SDC-05 a rectangle', RECTANGLE],
    ['SDC-06 singletons', SINGLETONS],
  ])('%s: the ranges an outsider infers', (_name, worked) => {
    expect(ranges(worked)).toEqual(worked.ranges);
  });

  it('SDC-01 is refused, with the cell named, and what gives it away', () => {
    const tables = [crossTable('t', TWO_PER_LINE_FAILS.rows, TWO_PER_LINE_FAILS.columns)];
    const { verdict } = review(tables, new Set(TWO_PER_LINE_FAILS.hidden), suppressionSettings(), [], solver);
    expect(verdict.safe).toBe(false);
    const problem = verdict.problems.find((one) => one.count?.id === 'w b');
    expect(problem).toMatchObject({ kind: 'INFERRED', low: 47, up: 47 });
    expect(problem?.because.map(({ text }) => text).sort()).toEqual(
      ['b: 1262', 'd: 890', 'w d: 89', 'x b: 124', 'x d: 31', 'y a: 92', 'y c: 59', 'y: 336', 'z a: 800', 'z c: 651', 'z: 3127'], // prettier-ignore
    );
    expect(problem?.message).toContain('w b can be worked out exactly: 47.');
    expect(problem?.waysOut).toContainEqual(expect.objectContaining({ kind: 'HIDE_MORE' }));
    const before = problem?.waysOut.find((way) => way.kind === 'HIDE_MORE');
    const hidden = new Set([...TWO_PER_LINE_FAILS.hidden, ...(before?.items ?? []).map(({ id }) => id)]);
    expect(review(tables, hidden, suppressionSettings(), [], solver).verdict.safe).toBe(true);
  });

  it('SDC-03 is protected by the smallest other cell', () => {
    const tables = [crossTable('t', ONE_ROW.rows, ONE_ROW.columns)];
    expect(hiddenIn(tables)).toEqual(['Agency A Asian', 'Agency A Black']);
  });

  it('SDC-04 is protected by three more cells', () => {
    const hidden = hiddenIn([crossTable('t', ONE_CELL_OF_NINE.rows, ONE_CELL_OF_NINE.columns)]);
    expect(hidden).toHaveLength(4);
    expect(hidden).toContain('A Black');
  });

  it('SDC-06 needs White as a third', () => {
    const tables = [crossTable('t', SINGLETONS.rows, SINGLETONS.columns)];
    expect(hiddenIn(tables)).toEqual(['A NHPI', 'A Native', 'A White']);
  });

  it.each(THRESHOLDS)('SDC-07 and SDC-09: $name', ({ threshold, shown, hidden }) => {
    const values = [...shown, ...hidden];
    const tables = values.map((value) => table(`${value}`, { counts: [people(`${value}`, value)], items: show(`${value}`) })); // prettier-ignore
    expect(hiddenIn(tables, suppressionSettings({ threshold }))).toEqual(hidden.map(String));
  });

  it('SDC-08 a percentage of a small count is hidden', () => {
    const { numerator, denominator, percent: text, threshold } = PERCENTAGE;
    const counts = [people('some', numerator), people('all', denominator, { knownOutside: true })];
    const one = table('t', { counts, items: [percent('share', 'some', 'all', text)] });
    const settings = suppressionSettings({ threshold });
    expect(hiddenIn([one], settings)).toEqual(['share']);
    const { verdict } = review([one], new Set(), settings, [], solver);
    expect(verdict.problems[0]).toMatchObject({ count: { id: 'some' }, low: 7, up: 7 });
  });

  it.each(UNCERTAIN_RATES)('SDC-10: $events events', ({ events, count, rate }) => {
    const one = table('t', {
      counts: [
        people('deaths', events),
        people('residents', 100_000, { knownOutside: true, sensitive: false }),
      ],
      items: [
        ...show('deaths'),
        { kind: 'RATE', id: 'rate', label: 'rate', numerator: 'deaths', denominator: 'residents', per: 100_000, text: `${events}.0`, share: false }, // prettier-ignore
      ],
    });
    const settings = suppressionSettings({ threshold: 5, largestRelativeError: 0.3 });
    const { decisions, verdict } = protect([one], settings, [], solver);
    expect(verdict.safe).toBe(true);
    expect([decisions.get('deaths')?.state, decisions.get('rate')?.state]).toEqual([count, rate]);
  });

  it('SDC-11 a mark in a file is no number', () => {
    expect([MARK_IN_A_FILE, '*', 'Suppressed', ' < 11 ', '≤5%'].every(isHiddenAtSource)).toBe(true);
    expect(['10', '0', '', '-', 'n/a', '1<2'].some(isHiddenAtSource)).toBe(false);
  });

  it('SDC-12 two ranges and a known change reveal both counts', () => {
    const { january, march, change } = RANGES_IN_TIME;
    const view = {
      atLeast: new Map<string, number>(),
      rows: [
        { terms: [['jan', 1n]], low: BigInt(january[0]), high: BigInt(january[1]), statement: null },
        { terms: [['mar', 1n]], low: BigInt(march[0]), high: BigInt(march[1]), statement: null },
        { terms: [['mar', 1n], ['jan', -1n]], low: BigInt(change), high: BigInt(change), statement: null }, // prettier-ignore
      ] as const,
    };
    const { findings } = attack(view, ['jan', 'mar'], solver, { width: 10 });
    expect(findings).toEqual([
      { count: 'jan', state: 'NARROW', low: 19, up: 19 },
      { count: 'mar', state: 'NARROW', low: 20, up: 20 },
    ]);
  });

  it.each(ENDS_OF_SCALE)(
    'SDC-13: $numerator of $denominator',
    ({ numerator, denominator, text, printed }) => {
      const counts = [people('some', numerator), people('all', denominator)];
      const one = table('t', { counts, items: [percent('share', 'some', 'all', text)] });
      const { decisions } = protect([one], suppressionSettings({ percentEnds: 5 }), [], solver);
      expect(decisions.get('share')).toEqual(
        printed ? { state: 'SHOWN', printed } : { state: 'HIDDEN', why: 'SMALL' },
      );
    },
  );

  it('SDC-14 two views of one table are protected together', () => {
    const { byAgency, byBorough } = TWO_VIEWS;
    const cross = (id: string, parts: Record<string, number>) =>
      table(id, {
        counts: [...Object.entries(parts).map(([name, value]) => people(name, value)), people('all', 102)],
        sums: [{ whole: 'all', parts: Object.keys(parts), complete: true }],
        items: Object.keys(parts).map((name) => ({ kind: 'COUNT', id: `${id} ${name}`, label: name, count: name })), // prettier-ignore
      });
    const detail = crossTable('detail', { parks: [1, 2, 3], fire: [4, 10, 27], health: [3, 18, 34] }, ['bronx', 'queens', 'brooklyn']); // prettier-ignore
    const { decisions, verdict } = protect(
      [cross('by agency', byAgency), cross('by borough', byBorough), detail],
      suppressionSettings(),
      [],
      solver,
    );
    expect(verdict.safe).toBe(true);
    for (const name of [...Object.keys(byAgency), ...Object.keys(byBorough)]) {
      const view = name in byAgency ? 'by agency' : 'by borough';
      expect([name, decisions.get(`${view} ${name}`)?.state]).toEqual([name, decisions.get(name)?.state]);
    }
    expect(decisions.get('parks')?.state).toBe('HIDDEN');
  });
});
