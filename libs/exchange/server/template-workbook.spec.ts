// The template comes back as it was filled in, in the words of the city, and its untouched form imports nothing.
import { readPlanSheets, sheetDefinitions, labelsFrom, templateSheets } from '@plumbline/exchange/domain';
import type { ImportContext } from '@plumbline/exchange/domain';
import { writeWorkbook } from '@plumbline/platform/server';
import { readPlanFile } from './plan-file';
import { templateWorkbook } from './template-workbook';

const context: ImportContext = {
  terms: [
    { key: 'goal', singular: 'strategy', plural: 'strategies' },
    { key: 'strategy', singular: 'approach', plural: 'approaches' },
    { key: 'deliverable', singular: 'action', plural: 'actions' },
    { key: 'department', singular: 'office', plural: 'offices' },
  ],
  template: { horizons: ['Short-Term'], priorities: [] },
  departments: [{ code: 'OEO', name: 'Office of Economic Opportunity' }],
  cycles: [{ name: 'Cohort 1' }],
  categorySets: [
    {
      code: 'SET',
      name: 'Two groups',
      categories: [
        { code: 'A', label: 'Group A' },
        { code: 'B', label: 'Group B' },
      ],
    },
  ],
  statuses: [{ status: 'ON_TRACK', label: 'Under way' }],
  defaultPlanTitle: 'Plan',
};

/** The template with one row under each example. */
async function filledIn(rows: Record<string, string[]>): Promise<Buffer> {
  const sheets = templateSheets(context, 'Test City').map((sheet) => ({
    ...sheet,
    lists: new Map(),
    rows: rows[sheet.name] ? [...sheet.rows, rows[sheet.name] as string[]] : sheet.rows,
  }));
  return writeWorkbook(sheets, 'Filled in');
}

it('untouched, it says that it is empty and which sheet to fill first', async () => {
  const { sheets } = await readPlanFile('template.xlsx', await templateWorkbook(context, 'Test City'));
  const { problems } = readPlanSheets(sheets, context);
  expect(problems).toMatchObject([
    {
      sheet: 'Plan',
      message:
        'This workbook is not filled in yet. Begin with the sheet "Plan": write the title of the plan in the row ' +
        'below the example. Then go on with the sheet "Strategies".',
    },
  ]);
});

it('filled in, it is read as it was meant, with the example rows left in', async () => {
  const bytes = await filledIn({
    Plan: ['Equity plan', 'Cohort 1', '7/1/2026', '2027-06-30'],
    Strategies: ['S1', 'Fair contracting', 'Short-Term'],
    Approaches: ['S1', 'P1', 'Know the market'],
    Actions: [
      'S1',
      'P1',
      'A1',
      '=cmd|calc',
      'Contract Analyst',
      'Office of Economic Opportunity',
      '2026-12-31',
      '',
      'Under way',
    ],
    Milestones: ['A1', 'List made', '2026-10-31'],
    Metrics: [
      'S1',
      'M1',
      'Participation',
      'How well',
      'percent',
      'Up',
      'Yearly',
      '',
      '',
      'SET',
      '28%',
      'FY13',
      '35',
      'FY17',
    ],
    Values: ['M1', 'FY20', 'Group B', '30.50'],
  });
  const { sheets } = await readPlanFile('plan.xlsx', bytes);
  const { tree, problems } = readPlanSheets(sheets, context);
  expect(problems).toEqual([]);
  expect(tree).toMatchObject({
    planTitle: 'Equity plan',
    startsOn: '2026-07-01',
    goals: [
      {
        code: 'S1',
        strategies: [{ code: 'P1' }],
        deliverables: [
          {
            code: 'A1',
            text: '=cmd|calc',
            departmentCode: 'OEO',
            status: 'ON_TRACK',
            milestones: [{ text: 'List made' }],
          },
        ],
        metrics: [
          {
            code: 'M1',
            frequency: 'YEARLY',
            baselineValue: '28',
            observations: [{ categoryCode: 'B', value: '30.5' }],
          },
        ],
      },
    ],
  });
});

it('explains every column of every sheet in its guide', () => {
  const guide = templateSheets(context, 'Test City')[0]?.rows ?? [];
  const explained = new Set(guide.map((row) => `${row[0]}/${row[2]}`));
  for (const { name, columns } of Object.values(sheetDefinitions(labelsFrom(context.terms)))) {
    for (const { key } of columns) expect(explained).toContain(`${name}/${key}`);
  }
});
