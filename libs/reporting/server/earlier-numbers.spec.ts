// Numbers of earlier periods that come in with a report: part of what is submitted, reviewed and returned.
import { startTestServer } from '@plumbline/testing';
import { aMetric, aValue } from '@plumbline/measuring/testing';
import { aPlanInForce, aReport, reportOperations, Scene } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let scene: Scene;
let metricId: string;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  scene = await Scene.set(server, ['PLANNING_MANAGER']);
  const [metric] = await scene.rows<{ id: string }>('select id from metric');
  metricId = metric!.id;
});

const officer = () => reportOperations(server, scene.who('EQUITY_OFFICER'));

async function enter(value: string, more: object = {}) {
  const { userErrors, observations } = await officer().recordObservations({
    reportId: scene.id,
    metricId,
    cells: [{ periodLabel: '2023', value, ...more }],
  });
  expect(userErrors).toEqual([]);
  return observations[0] as { id: string };
}

async function earlier(role = 'PLANNING_MANAGER') {
  const { data } = await server.as(scene.who(role)).execute(
    `query ($id: ID!) { quarterlyReport(id: $id) {
       earlierNumbers { metric { code } observation { periodLabel value reason } before { value } }
       otherMetrics { code } viewerCan { return } version } }`,
    { id: scene.id },
  );
  return data.quarterlyReport;
}

it('shows the reviewer each place once, with what stood there before the report', async () => {
  const first = await enter('40');
  const second = await enter('41', { replacesId: first.id, reason: 'A slip.' });
  await enter('42', { replacesId: second.id, reason: 'The source revised it.' });
  await scene.submitted();
  expect((await earlier()).earlierNumbers).toEqual([
    {
      metric: { code: 'M1' },
      observation: { periodLabel: '2023', value: '42', reason: 'The source revised it.' },
      before: null,
    },
  ]);
  const [{ content }] = (await scene.rows<{ content: { earlier: object[] } }>(
    'select content from report_revision',
  )) as [{ content: { earlier: object[] } }];
  expect(content.earlier).toMatchObject([
    {
      metricId,
      code: 'M1',
      periodLabel: '2023',
      categoryId: null,
      value: '42',
      replacesId: null,
      reason: 'The source revised it.',
    },
  ]);
});

it('stays what was submitted, whatever a later report says', async () => {
  const first = await enter('40');
  await scene.submitted();
  const later = await aReport(scene.city, scene.team, 'fy2027-q2');
  await officer().recordObservations({
    reportId: later,
    metricId,
    cells: [{ periodLabel: '2023', value: '43', replacesId: first.id, reason: 'Counted again.' }],
  });
  expect((await earlier()).earlierNumbers).toMatchObject([{ observation: { value: '40' } }]);
  scene.id = later;
  expect((await earlier()).earlierNumbers).toMatchObject([
    { observation: { value: '43' }, before: { value: '40' } },
  ]);
});

it('a report with nothing but earlier numbers can be submitted, returned and approved', async () => {
  const city = await server.aCity({ reviewChain: ['PLANNING_MANAGER'] });
  const team = await city.team('PARKS');
  const people = {
    lead: await city.person('DEPARTMENT_LEAD', team),
    manager: await city.person('PLANNING_MANAGER', team),
  };
  await aPlanInForce(city, team, {
    deliverables: [],
    metrics: [aMetric('M1', { frequency: 'YEARLY', observations: [aValue('2023', '40')] })],
  });
  const id = await aReport(city, team);
  const [lead, manager] = [reportOperations(server, people.lead), reportOperations(server, people.manager)];
  const { data } = await server
    .as(people.lead)
    .execute(
      'query ($id: ID!) { quarterlyReport(id: $id) { version measures { metric { id } } otherMetrics { id observations { id } } } }',
      { id },
    );
  const { measures, otherMetrics } = data.quarterlyReport;
  expect(measures).toEqual([]);
  const [{ id: metric, observations }] = otherMetrics;
  const cell = { periodLabel: '2023', value: '42', replacesId: observations[0].id, reason: 'Revised.' };
  expect(
    (await lead.recordObservations({ reportId: id, metricId: metric, cells: [cell] })).userErrors,
  ).toEqual([]);
  const version = async () => (await lead.report(id)).version;
  expect((await lead.submit({ reportId: id, expectedVersion: await version() })).userErrors).toEqual([]);
  const returned = await manager.return({
    reportId: id,
    expectedVersion: await version(),
    reason: 'Which source?',
  });
  expect(returned.userErrors).toEqual([]);
  expect((await lead.submit({ reportId: id, expectedVersion: await version() })).userErrors).toEqual([]);
  const own = await lead.approve({ reportId: id, expectedVersion: await version() });
  expect(own.errors ?? own.userErrors).not.toEqual([]);
  const approved = await manager.approve({ reportId: id, expectedVersion: await version() });
  expect(approved).toMatchObject({ userErrors: [], report: { state: 'APPROVED' } });
});
