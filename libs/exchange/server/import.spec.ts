// Importing over the API: a check writes nothing, all or nothing, twice changes nothing, and only for those who may.
import { startTestServer } from '@plumbline/testing';
import type { TestCity, TestPerson, TestServer, TestTeam } from '@plumbline/testing';
import { keepCategorySet } from '@plumbline/measuring/server';
import { writeWorkbook } from '@plumbline/platform/server';
import { readPlanFile } from './plan-file';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const IMPORT = `mutation ($input: ImportPlanInput!) { importPlan(input: $input) {
  batch { id fileName added plan { title goals { code } } by { displayName } } added changed unchanged
  problems { sheet row column message severity } userErrors { code message path } } }`;

const PLANS = `query ($teamId: ID) { plans(teamId: $teamId) { id title goals { code text
  deliverables { code department { code } currentDueOn milestones { text } } } } importBatches { id } }`;

interface Place {
  city: TestCity;
  team: TestTeam;
  lead: TestPerson;
}

async function aPlace(): Promise<Place> {
  const city = await server.aCity();
  const team = await city.team(`PARKS`);
  const lead = await city.person('DEPARTMENT_LEAD', team);
  await city.asSystem(() =>
    keepCategorySet({
      code: 'GROUPS',
      version: '1',
      name: 'Two groups',
      categories: [
        { code: 'A', label: 'Group A' },
        { code: 'B', label: 'Group B' },
      ],
    }),
  );
  return { city, team, lead };
}

const CSV = [
  'Plan title,Goal code,Goal text,Deliverable code,Deliverable text,Department,Due on',
  'Equity plan,G01,Fair parks,D01,Plant trees,PARKS,2030-06-30',
  ',G01,,D02,Fix paths,,7/1/2030',
].join('\n');

function importing(
  place: Place,
  content: string | Buffer,
  more: Record<string, unknown> = {},
  who = place.lead,
) {
  const input = {
    teamId: place.team.id,
    fileName: 'plan.csv',
    contentBase64: Buffer.from(content as string).toString('base64'),
    dryRun: false,
    ...more,
  };
  return server.as(who).execute(IMPORT, { input });
}

async function plansOf({ lead, team }: Place) {
  const { data } = await server.as(lead).execute(PLANS, { teamId: team.id });
  return data;
}

async function workbook(values: string[][], metric: string[] = []): Promise<Buffer> {
  const sheet = (name: string, ...rows: string[][]) => ({
    name,
    headerRows: 1,
    quietRows: [],
    widths: [],
    rows,
    lists: new Map(),
  });
  return writeWorkbook(
    [
      sheet('Plan', ['plan_title', 'starts_on'], ['Equity plan', '2026-07-01']),
      sheet('Goals', ['code', 'goal'], ['G01', 'Fair parks']),
      sheet('Deliverables', ['goal_code', 'code', 'deliverable'], ['G01', 'D01', 'Plant trees']),
      sheet('Milestones', ['deliverable_code', 'milestone'], ['D01', 'Sites chosen']),
      sheet(
        'Metrics',
        ['goal_code', 'code', 'name', 'kind', 'unit', 'direction', 'category_set'],
        ['G01', 'M01', 'Visits', 'How much', 'percent', 'Up', 'GROUPS', ...metric],
      ),
      sheet('Values', ['metric_code', 'period', 'category', 'value'], ...values),
    ],
    'Test',
  );
}

describe('an import', () => {
  it('as a check says what would happen and writes nothing', async () => {
    const place = await aPlace();
    const { data } = await importing(place, CSV, { dryRun: true });
    expect(data.importPlan).toMatchObject({
      batch: null,
      added: 4,
      changed: 0,
      problems: [],
      userErrors: [],
    });
    expect(await plansOf(place)).toEqual({ plans: [], importBatches: [] });
  });

  it('keeps the plan, says who imported what, and changes nothing the second time', async () => {
    const place = await aPlace();
    const first = await importing(place, CSV);
    expect(first.data.importPlan).toMatchObject({
      batch: {
        fileName: 'plan.csv',
        added: 4,
        plan: { title: 'Equity plan' },
        by: { displayName: place.lead.displayName },
      },
      added: 4,
      userErrors: [],
    });
    const kept = await plansOf(place);
    expect(kept.plans[0].goals[0].deliverables).toMatchObject([
      { code: 'D01', department: { code: 'PARKS' }, currentDueOn: '2030-06-30' },
      { code: 'D02', department: null, currentDueOn: '2030-07-01' },
    ]);
    const second = await importing(place, CSV);
    expect(second.data.importPlan).toMatchObject({ added: 0, changed: 0, unchanged: 4, userErrors: [] });
    expect((await plansOf(place)).plans).toEqual(kept.plans);
  });

  it('of a workbook keeps metrics and values too, and twice changes nothing', async () => {
    const place = await aPlace();
    const bytes = await workbook([
      ['M01', '2025', '', '112.5'],
      ['M01', '2025', 'Group A', '10'],
    ]);
    const first = await importing(place, bytes, { fileName: 'plan.xlsx' });
    expect(first.data.importPlan).toMatchObject({ added: 7, changed: 0, userErrors: [] });
    expect(first.data.importPlan.problems).toMatchObject([
      { sheet: 'Values', row: 2, column: 'value (D)', severity: 'WARNING' },
    ]);
    const second = await importing(place, bytes, { fileName: 'plan.xlsx' });
    expect(second.data.importPlan).toMatchObject({ added: 0, changed: 0, unchanged: 7 });
  });

  it('of two people at once keeps the plan once', async () => {
    const place = await aPlace();
    const other = await place.city.person('DEPARTMENT_LEAD', place.team);
    const answers = await Promise.all([importing(place, CSV), importing(place, CSV, {}, other)]);
    const outcomes = answers.map(({ data }) => data.importPlan);
    expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 4]);
    expect((await plansOf(place)).plans).toHaveLength(1);
  });
});

describe('all or nothing', () => {
  it('one wrong cell among good ones keeps nothing and names the cell', async () => {
    const place = await aPlace();
    const { data } = await importing(place, CSV.replace('7/1/2030', '31/12/2030'));
    expect(data.importPlan).toMatchObject({
      batch: null,
      added: 0,
      problems: [
        {
          sheet: 'Goals and deliverables',
          row: 3,
          column: 'Due on (G)',
          severity: 'ERROR',
          message: '"31/12/2030" is not a day. The month comes first: did you mean 12/31/2030?',
        },
      ],
      userErrors: [{ code: 'INVALID', path: ['contentBase64'] }],
    });
    expect((await plansOf(place)).plans).toEqual([]);
  });

  it('what only the rules of planning know is shown at its cell as well', async () => {
    const place = await aPlace();
    await importing(place, CSV);
    const { data } = await importing(place, CSV.replace('2030-06-30', '2031-06-30'), { dryRun: true });
    expect(data.importPlan.problems).toMatchObject([
      { row: 2, column: expect.stringMatching(/Due on|Reason/), severity: 'ERROR' },
    ]);
  });

  it('a moved day with its reason is a change', async () => {
    const place = await aPlace();
    await importing(place, CSV);
    const moved = CSV.replace('Due on', 'Due on,Reason for new date').replace(
      '2030-06-30',
      '2031-06-30,Money came late',
    );
    const { data } = await importing(place, moved);
    expect(data.importPlan).toMatchObject({ changed: 1, added: 0, problems: [], userErrors: [] });
    expect((await plansOf(place)).plans[0].goals[0].deliverables[0].currentDueOn).toBe('2031-06-30');
  });

  it('a value that fails in the last sheet takes the whole plan with it', async () => {
    const place = await aPlace();
    const bytes = await workbook([['M01', '2025', 'Group C', '10']]);
    const { data } = await importing(place, bytes, { fileName: 'plan.xlsx' });
    expect(data.importPlan.problems).toMatchObject([{ sheet: 'Values', row: 2, column: 'category (C)' }]);
    expect((await plansOf(place)).plans).toEqual([]);
  });
});

describe('files that are refused', () => {
  it.each([
    ['a picture', 'plan.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'), 'UNSUPPORTED_FILE'],
    ['too large', 'plan.csv', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'TOO_LARGE'],
  ])('%s', async (_name, fileName, bytes, code) => {
    const place = await aPlace();
    const { data } = await importing(place, bytes, { fileName });
    expect(data.importPlan).toMatchObject({ batch: null, userErrors: [{ code }] });
  });

  it('what is not base64', async () => {
    const { data } = await importing(await aPlace(), '', { contentBase64: 'not base64!' });
    expect(data.importPlan.userErrors).toMatchObject([
      { code: 'INVALID', message: 'The file did not arrive whole. Choose it again.' },
    ]);
  });
});

describe('who may import', () => {
  it('another department, a stranger and a reader may not, and a team of another city is not there', async () => {
    const place = await aPlace();
    const other = await aPlace();
    const neighbor = await place.city.person('DEPARTMENT_LEAD', await place.city.team('FIRE'));
    const outside = await importing(place, CSV, {}, neighbor);
    expect(outside.data.importPlan.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const foreign = await importing(place, CSV, { teamId: other.team.id });
    expect(foreign.data.importPlan.userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'There is no such planning team here.' },
    ]);
    const reader = await importing(place, CSV, {}, await place.city.person('BUDGET_READER'));
    expect(reader.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await plansOf(place)).plans).toEqual([]);
  });

  it('sees only the imports of plans in reach', async () => {
    const place = await aPlace();
    await importing(place, CSV);
    const neighbor = await place.city.person('DEPARTMENT_LEAD', await place.city.team('FIRE'));
    const director = await place.city.person('PLANNING_DIRECTOR');
    const seenBy = async (who: TestPerson) =>
      (await server.as(who).execute('{ importBatches { id } }')).data.importBatches;
    expect(await seenBy(neighbor)).toEqual([]);
    expect(await seenBy(director)).toHaveLength(1);
  });
});

describe('the template', () => {
  it('is a workbook in the labels of the city, for people who are logged in', async () => {
    const place = await aPlace();
    const response = await server.as(place.lead).fetch(`/files/plan-template.xlsx?team=${place.team.id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`plan-template-${place.city.slug}.xlsx`);
    const { sheets } = await readPlanFile('template.xlsx', Buffer.from(await response.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Guide',
      'Plan',
      'Goals',
      'Strategies',
      'Deliverables',
      'Milestones',
      'Metrics',
      'Values',
      'Lists',
    ]);
  });

  it('is not given to strangers', async () => {
    const { city } = await aPlace();
    const response = await server.as(null, city.slug).fetch('/files/plan-template.xlsx');
    expect(response.ok).toBe(false);
    expect(response.headers.get('content-type')).not.toContain('spreadsheet');
  });
});
