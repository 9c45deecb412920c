import { people, percent, show, table } from './example-tables';
import { protect, type Protection } from './protect';
import { loadSolver, type Solver } from './solver';
import { suppressionSettings, type EarlierRelease, type Table } from './table';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const GROUPS = ['Black', 'Asian', 'White'];
const sum = (whole: string, parts: string[], complete = true) => ({ whole, parts, complete });

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

describe('it fails closed', () => {
  const failing = (status: 'FAILED' | 'IMPOSSIBLE'): Solver => ({
    solve: (_program, work) => work({ ask: () => ({ status }) }),
  });
  const lying: Solver = {
    solve: (program, work) =>
      work({ ask: (_w, which) => ({ status: 'SOLVED', best: 5, filling: program.columns.map(() => (which === 'MOST' ? 5000 : 1)) }) }), // prettier-ignore
  };
  const throwing: Solver = {
    solve: () => {
      throw new Error('out of memory');
    },
  };

  it.each([
    ['gives up', failing('FAILED')],
    ['finds contradictions', failing('IMPOSSIBLE')],
    ['answers what is not true', lying],
    ['breaks', throwing],
  ])('when the solver %s', (_name, broken) => {
    const { verdict, decisions } = protect([quarter()], suppressionSettings(), [], broken);
    expect(verdict.safe).toBe(false);
    expect([...decisions.values()].every(({ state }) => state === 'HIDDEN')).toBe(true);
    expect(verdict.problems[0]?.message).not.toBe('');
  });

  it('when a total is not the sum of its parts', () => {
    const wrong = quarter({ counts: [people('Black', 7), people('Asian', 33), people('White', 60), people('all', 101)] }); // prettier-ignore
    const { verdict } = check([wrong]);
    expect(verdict.problems[0]).toMatchObject({ kind: 'CONTRADICTION' });
    expect(verdict.problems[0]?.message).toContain('The parts of all add up to 100, not 101.');
  });

  it('when a percentage is not what its counts make', () => {
    const counts = [...quarter().counts, people('asked', 80)];
    const items = [...show('Black', 'Asian', 'White', 'all'), percent('share', 'White', 'asked', '70')];
    const { verdict } = check([quarter({ counts, items })]);
    expect(verdict.problems[0]).toMatchObject({ kind: 'CONTRADICTION' });
    expect(verdict.problems[0]?.message).toContain(
      'share: 70% does not agree with White (60) and asked (80)',
    );
  });

  it('when a percentage published before is not what its counts make, and offers to withdraw it', () => {
    const asked = [people('White', 60), people('asked', 80)];
    const before = released('1', { counts: asked, shown: [percent('share', 'White', 'asked', '70')] });
    const { verdict } = check([quarter()], [before]);
    expect(verdict.problems[0]?.waysOut).toEqual([
      { kind: 'WITHDRAW', releases: [{ id: '1', label: 'Release 1' }] },
    ]);
    expect(verdict.problems[0]?.message).toContain('Correct them, or withdraw Release 1.');
  });

  it('when two releases contradict each other about a number nobody can check', () => {
    const before = [
      released('1', { counts: [people('x', null), people('Black', null)], shown: [{ kind: 'RANGE', id: 'x', label: 'x', count: 'x', low: 1, high: 5 }], hidden: show('Black') }), // prettier-ignore
      released('2', { counts: [people('x', null)], sums: [], shown: [{ kind: 'RANGE', id: 'x', label: 'x', count: 'x', low: 6, high: 9 }] }), // prettier-ignore
    ];
    const linked = quarter({ counts: [...quarter().counts, people('x', null)] });
    const { verdict } = check([linked], before);
    expect(verdict.problems[0]).toMatchObject({ kind: 'CONTRADICTION' });
    expect(verdict.problems[0]?.because.map(({ release }) => release?.label)).toEqual([
      'Release 1',
      'Release 2',
    ]);
  });

  it.each([
    ['a threshold of zero', { threshold: 0 }],
    ['no threshold', { threshold: Number.NaN }],
    ['no width', { protectionWidth: 0 }],
    ['ends that meet', { percentEnds: 50 }],
  ])('with %s', (_name, chosen) => {
    expect(check([quarter()], [], suppressionSettings(chosen)).verdict.safe).toBe(false);
  });

  it('with names that lead nowhere, one name twice, or numbers that are no counts', () => {
    expect(check([quarter({ sums: [sum('all', ['nobody'])] })]).verdict.safe).toBe(false);
    expect(check([quarter({ items: [...show('all'), ...show('all')] })]).verdict.safe).toBe(false);
    expect(check([quarter({ counts: [people('all', 2.5)], sums: [], items: [] })]).verdict.safe).toBe(false);
    expect(check([quarter(), table('u', { counts: [people('all', 99)] })]).verdict.safe).toBe(false);
  });

  it('for the tables concerned only: others keep their answer', () => {
    const other = table('u', { counts: [people('other', 50)], items: show('other') });
    const { decisions, verdict } = protect([quarter(), other], suppressionSettings(), [], throwing);
    expect(verdict.safe).toBe(false);
    expect(decisions.get('other')?.state).toBe('SHOWN');
  });
});
