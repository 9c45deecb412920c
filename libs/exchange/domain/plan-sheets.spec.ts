// Reading a plan from sheets: what is taken, and what is said of a file as a whole.
import { PLAN, GOALS, read, readAction, sheet } from './example-sheets';
import { hasErrors } from './plan-sheets';
import type { Cell, Sheet } from './sheet';

describe('a file that is right', () => {
  it('becomes a plan with goals, strategies, deliverables, milestones, metrics and values', () => {
    const { tree, problems } = read(
      PLAN,
      GOALS,
      sheet('Strategies', ['goal_code', 'code', 'strategy'], ['G01', 'S01', 'Recruit widely']),
      sheet(
        'Actions',
        ['Goal code', 'Strategy code', 'Action code', 'Action text', 'Agency', 'Due on', 'Status', 'Sample'],
        [
          'G01',
          'S01',
          'D01',
          'Publish vacancies',
          'department of city planning',
          '12/31/2026',
          'on schedule',
          'yes',
        ],
      ),
      sheet('Milestones', ['deliverable_code', 'milestone', 'due_on'], ['D01', 'List made', '2026-10-01']),
      sheet(
        'Metrics',
        ['goal_code', 'code', 'name', 'kind', 'unit', 'direction', 'category_set', 'baseline_value'],
        ['G01', 'M01', 'Share hired', 'better off', 'percent', 'higher is better', 'OMB-2024', '12.50%'],
      ),
      sheet(
        'Values',
        ['metric_code', 'period', 'category', 'value'],
        ['M01', '2025', 'black or african american', '1,234.5'],
      ),
    );
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(tree).toMatchObject({
      planTitle: 'Plan A',
      cycleName: 'First cycle',
      startsOn: '2026-07-01',
      endsOn: '2028-06-30',
    });
    expect(tree.goals[0]).toMatchObject({
      code: 'G01',
      horizon: 'Short-Term',
      sourceUrl: 'https://a.example/x',
    });
    expect(tree.goals[0]?.deliverables[0]).toMatchObject({
      strategyCode: 'S01',
      departmentCode: 'DCP',
      dueOn: '2026-12-31',
      status: 'ON_TRACK',
      sample: true,
      milestones: [{ text: 'List made', dueOn: '2026-10-01' }],
    });
    expect(tree.goals[0]?.metrics[0]).toMatchObject({
      kind: 'BETTER_OFF',
      direction: 'UP',
      baselineValue: '12.5',
    });
    expect(tree.goals[0]?.metrics[0]?.observations[0]).toMatchObject({
      categoryCode: 'BLACK',
      value: '1234.5',
    });
  });

  it('is read the same with the city labels, the canonical names and both header rows', () => {
    const labels = ['Action code', 'Goal code', 'Action text'];
    const keys = ['code', 'goal_code', 'deliverable'];
    const row = ['D01', 'G01', 'Do it'];
    const trees = [
      [labels, row],
      [keys, row],
      [labels, keys, row],
      [['Template'], labels, keys, row],
    ].map((rows) => read(PLAN, GOALS, sheet('Actions', ...rows)).tree.goals[0]?.deliverables);
    for (const tree of trees) expect(tree).toEqual(trees[0]);
    expect(trees[0]).toHaveLength(1);
  });

  it('passes over example rows and empty rows, and keeps row numbers as the spreadsheet shows them', () => {
    const { tree, problems } = read(
      PLAN,
      sheet(
        'Goals',
        ['code', 'goal'],
        ['Example: G01', 'An example'],
        ['', ''],
        ['G01', 'Real'],
        ['G01', 'Again'],
      ),
    );
    expect(tree.goals.map(({ text }) => text)).toEqual(['Real']);
    expect(problems).toMatchObject([{ sheet: 'Goals', row: 5, column: 'code (A)' }]);
  });

  it('takes a CSV sheet in which rows repeat their goal', () => {
    const { tree, problems } = read(
      sheet(
        'Goals and deliverables',
        [
          'Goal code',
          'Goal text',
          'Strategy code',
          'Strategy text',
          'Action code',
          'Action text',
          'Source address',
        ],
        ['G01', 'Fair hiring', 'S01', 'Recruit widely', 'D01', 'First', 'https://a.example/1'],
        ['G01', '', 'S01', '', 'D02', 'Second', ''],
        ['G02', 'A goal alone', '', '', '', '', 'https://a.example/2'],
      ),
    );
    expect(problems).toEqual([]);
    expect(tree.planTitle).toBe('Plan of the team');
    expect(tree.goals).toMatchObject([
      {
        code: 'G01',
        sourceUrl: null,
        strategies: [{ code: 'S01' }],
        deliverables: [
          { code: 'D01', sourceUrl: 'https://a.example/1' },
          { code: 'D02', strategyCode: 'S01' },
        ],
      },
      { code: 'G02', sourceUrl: 'https://a.example/2', deliverables: [] },
    ]);
  });
});

describe('days', () => {
  it.each<[string | Cell, string]>([
    ['2026-6-3', '2026-06-03'],
    ['6/3/2026', '2026-06-03'],
    ['2026-06-03T00:00:00Z', '2026-06-03'],
    [{ text: '46176', kind: 'number' }, '2026-06-03'],
    ['46176', '2026-06-03'],
    [{ text: '2026-06-03', kind: 'day' }, '2026-06-03'],
    ['  2026-06-03  ', '2026-06-03'],
  ])('%j is understood', (due_on, expected) => {
    const { tree, problems } = readAction({ due_on });
    expect(problems).toEqual([]);
    expect(tree.goals[0]?.deliverables[0]?.dueOn).toBe(expected);
  });
});

describe('a file as a whole', () => {
  it.each<
    [string, Sheet[], Partial<{ sheet: string | null; row: number | null; column: string | null }>, string]
  >([
    [
      'no goals',
      [PLAN, sheet('Goals', ['code', 'goal'])],
      { sheet: 'Goals' },
      'There is no goal in this sheet. Write one in each row below the example.',
    ],
    ['no sheet of goals', [PLAN], {}, 'There is no sheet "Goals" in this file. Start from the template.'],
    [
      'no header',
      [PLAN, sheet('Goals', ['hello', 'world'])],
      { sheet: 'Goals', row: 1 },
      'No header row was found. It needs the columns "Goal code", "Goal text". Start from the template.',
    ],
    [
      'missing column',
      [PLAN, GOALS, sheet('Actions', ['goal_code', 'code'], ['G01', 'D01'])],
      { sheet: 'Actions', row: 1 },
      'The column "Action text" is missing. Add it to the header row; see the sheet Guide of the template.',
    ],
    [
      'column twice',
      [PLAN, sheet('Goals', ['code', 'goal', 'Goal text'], ['G01', 'a', 'b'])],
      { sheet: 'Goals', row: 1, column: 'Goal text (C)' },
      'The column "Goal text" stands here twice. Delete or rename one of the two.',
    ],
    [
      'two plans',
      [sheet('Plan', ['plan_title', 'cycle'], ['A', ''], ['B', '']), GOALS],
      { sheet: 'Plan', row: 3 },
      'This sheet has more than one row. A file holds one plan; import the others from files of their own.',
    ],
    [
      'ends before it starts',
      [sheet('Plan', ['plan_title', 'starts_on', 'ends_on'], ['A', '2026-07-01', '2026-06-30']), GOALS],
      { row: 2, column: 'ends_on (C)' },
      'The last day (2026-06-30) is before the first day (2026-07-01). Correct one of the two.',
    ],
    [
      'unknown cycle',
      [sheet('Plan', ['plan_title', 'cycle'], ['A', 'Frist cycle']), GOALS],
      { row: 2, column: 'cycle (B)' },
      '"Frist cycle" is not a cycle of this city. Did you mean "First cycle"? Use one of: First cycle.',
    ],
    [
      'unknown horizon',
      [PLAN, sheet('Goals', ['code', 'goal', 'horizon'], ['G01', 'a', 'soon'])],
      { row: 2, column: 'horizon (C)' },
      '"soon" is not a horizon here. Use one of: Short-Term, Medium-Term, Long-Term.',
    ],
    [
      'duplicate code',
      [PLAN, sheet('Goals', ['code', 'goal'], ['G01', 'a'], ['G01', 'b'])],
      { row: 3, column: 'code (A)' },
      'The code "G01" stands also in row 2. Give each goal its own code.',
    ],
    [
      'too wide',
      [
        PLAN,
        GOALS,
        sheet(
          'Actions',
          Array.from({ length: 61 }, () => 'x'),
        ),
      ],
      { sheet: 'Actions', row: 1 },
      'This row has more than 60 columns. Delete what lies to the right of the table.',
    ],
    [
      'two texts for one goal in CSV',
      [sheet('Goals and deliverables', ['goal_code', 'goal'], ['G01', 'a'], ['G01', 'b'])],
      { row: 3, column: 'goal (B)' },
      'This differs from row 2 for the same goal "G01". Write the same in both, or leave this cell empty.',
    ],
  ])('%s', (_name, sheets, place, message) => {
    const { problems } = read(...sheets);
    expect(problems).toMatchObject([{ ...place, message, severity: 'ERROR' }]);
  });

  it('warns of sheets and columns that are not read, and suggests what was meant', () => {
    const { problems } = read(
      PLAN,
      sheet('Goals', ['code', 'goal', 'Horizn'], ['G01', 'a', '']),
      sheet('Notes', ['x']),
      sheet('Guide', ['x']),
    );
    expect(hasErrors(problems)).toBe(false);
    expect(problems.map(({ message }) => message)).toEqual([
      'The sheet "Notes" was not read. Sheets that are read: Plan, Goals, Strategies, Actions, Milestones, Metrics, Values.',
      'The column "Horizn" was not read. Did you mean "Horizon"? If so, rename it.',
    ]);
  });

  it('refuses 10,001 rows without reading them', () => {
    const many = sheet(
      'Goals',
      ['code', 'goal'],
      ...Array.from({ length: 10_000 }, (_, index) => [`G${index}`, 'x']),
    );
    expect(read(PLAN, many).problems).toMatchObject([
      { row: 10_001, message: expect.stringMatching(/^This sheet has 10001 rows\. The limit is 10000\./) },
    ]);
  });

  it('lists at most 500 problems and counts the rest', () => {
    const bad = sheet(
      'Goals',
      ['code', 'goal', 'horizon'],
      ...Array.from({ length: 700 }, (_, index) => [`G${index}`, 'x', 'soon']),
    );
    const { problems } = read(PLAN, bad);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.message).toBe(
      'There are 200 more problems. Correct these first, then try again.',
    );
  });
});
