import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aPlanInForce, reportOperations } from '@plumbline/reporting/testing';
import { openPeriod } from '@plumbline/reporting/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const as = (person: TestPerson) => reportOperations(server, person);

async function aCast(): Promise<{
  city: TestCity;
  team: TestTeam;
  officer: TestPerson;
  manager: TestPerson;
  director: TestPerson;
}> {
  const city = await server.aCity();
  const team = await city.team('PARKS');
  return {
    city,
    team,
    officer: await city.person('EQUITY_OFFICER', team),
    manager: await city.person('PLANNING_MANAGER', team),
    director: await city.person('PLANNING_DIRECTOR'),
  };
}

describe('opening a period', () => {
  it('sets its days once and gives each team with a plan in force one report, however often it is opened', async () => {
    const { city, team, director } = await aCast();
    await city.team('EMPTY');
    await aPlanInForce(city, team);
    const open = (code: string) =>
      server
        .as(director)
        .execute(
          'mutation ($code: String!) { openReportingPeriod(input: { code: $code }) { period { code label dueOn graceUntil } userErrors { code message } } }',
          { code },
        );
    const { data } = await open('fy2027-q1');
    expect(data.openReportingPeriod).toEqual({
      period: {
        code: 'fy2027-q1',
        label: 'FY 2027 Q1 (Jul–Sep 2026)',
        dueOn: '2026-10-21',
        graceUntil: '2026-10-28',
      },
      userErrors: [],
    });
    await Promise.all([open('fy2027-q1'), open('fy2027-q1')]);
    const count = await city.asSystem(() =>
      rows(
        'select (select count(*)::int from reporting_period) as periods, (select count(*)::int from quarterly_report) as reports',
      ),
    );
    expect(count).toEqual([{ periods: 1, reports: 1 }]);
    for (const code of ['2026-q4', 'fy2027-q5', 'next']) {
      expect((await open(code)).data.openReportingPeriod.userErrors).toMatchObject([
        { code: 'INVALID', message: expect.stringContaining('fy2027-q2') },
      ]);
    }
  });

  it('belongs to the director', async () => {
    const { manager } = await aCast();
    const { errors } = await server
      .as(manager)
      .execute('mutation { openReportingPeriod(input: { code: "fy2027-q1" }) { userErrors { code } } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('in a demo marks the reports as samples, and so what is written in them', async () => {
    const { city, team, officer } = await aCast();
    await aPlanInForce(city, team);
    await city.asSystem(() => openPeriod('fy2027-q1', { sample: true }));
    const [{ id }] = await as(officer).myReports();
    const item = (await as(officer).report(id)).items[0];
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: item.deliverable.id,
      status: 'ON_TRACK',
      note: 'x',
    });
    expect(await as(officer).report(id)).toMatchObject({
      sample: true,
      items: [{ update: { sample: true } }],
    });
  });
});
