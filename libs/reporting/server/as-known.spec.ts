import { startTestServer, type TestCity, type TestPerson } from '@plumbline/testing';
import { setClock } from '@plumbline/platform/server';
import { aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let officer: TestPerson;
let lead: TestPerson;
let reportId: string;
let deliverableId: string;
let back = () => {};

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(() => back());

beforeEach(async () => {
  city = await server.aCity();
  const team = await city.team('PARKS');
  officer = await city.person('EQUITY_OFFICER', team);
  lead = await city.person('DEPARTMENT_LEAD', team);
  await aPlanInForce(city, team, { deliverables: [aDeliverable('D1')] });
  reportId = await aReport(city, team);
  deliverableId = (await as(officer).report(reportId)).items[0].deliverable.id;
});

const as = (person: TestPerson | null) => reportOperations(server, person);
const hours = (n: number) => new Date(start + n * 3_600_000);
let start = 0;

it('what a report said on a day can be asked for later: updates, state and decisions', async () => {
  start = Date.now() + 60_000;
  const goTo = (n: number) => {
    back();
    back = setClock(() => hours(n));
  };
  goTo(0);
  const first = await as(officer).saveProgress({
    reportId,
    deliverableId,
    status: 'ON_TRACK',
    note: 'Begun.',
  });
  goTo(2);
  await as(officer).saveProgress({
    ...{ reportId, deliverableId, status: 'COMPLETED', note: 'Done.' },
    ...{ replacesId: first.progressUpdate.id, evidenceUrl: 'https://example.org/a' },
  });
  goTo(4);
  const { report } = await as(lead).submit({ reportId, expectedVersion: 1 });
  expect(report.state).toBe('SUBMITTED');

  const known = async (n: number) =>
    (
      await server.as(lead).execute(
        `query ($id: ID!, $moment: DateTime!) { quarterlyReport(id: $id) { asKnownOn(moment: $moment) {
           state updates { status note } events { kind } } } }`,
        { id: reportId, moment: hours(n).toISOString() },
      )
    ).data.quarterlyReport.asKnownOn;
  expect(await known(1)).toMatchObject({ state: 'OPEN', updates: [{ status: 'ON_TRACK', note: 'Begun.' }] });
  expect(await known(3)).toMatchObject({ state: 'OPEN', updates: [{ status: 'COMPLETED', note: 'Done.' }] });
  expect(await known(5)).toMatchObject({
    state: 'SUBMITTED',
    events: [{ kind: 'OPENED' }, { kind: 'SUBMITTED' }],
  });
});
