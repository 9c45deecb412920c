import { Client } from 'pg';
import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows, setClock } from '@plumbline/platform/server';
import { aMetric } from '@plumbline/measuring/testing';
import { Scene, aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';
import { openPeriod } from '@plumbline/reporting/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
let resetClock: () => void;
beforeAll(async () => {
  server = await startTestServer();
  // The third week of the second quarter of fiscal year 2027: the first quarter is due today.
  resetClock = setClock(() => new Date('2026-10-21T16:00:00Z'));
});
afterAll(async () => {
  resetClock();
  await server.close();
});

const QUARTERS = ['fy2026-q3', 'fy2026-q4', 'fy2027-q1', 'fy2027-q2'];

const GRID = `{ portfolio { periods { code state } rows {
  team { id name departments { code } managers { displayName } }
  deliverables replans lastUpdateOn change { better worse same } themes planAreas counts { kind count }
  cells { period { code } reportId state timeliness submitted heldBy heldSince itemsDone itemsTotal sample statusCounts { status count } }
} } }`;

const as = (person: TestPerson) => reportOperations(server, person);

/** How many statements the API sends while it answers. */
async function statementsOf(
  person: TestPerson,
  query: string,
): Promise<{ statements: number; data: unknown }> {
  await server.as(person).execute(query);
  const send = Object.getOwnPropertyDescriptor(Client.prototype, 'query')?.value as (
    ...given: unknown[]
  ) => unknown;
  let statements = 0;
  Object.assign(Client.prototype, {
    query(this: Client, ...given: unknown[]) {
      statements += 1;
      return send.apply(this, given);
    },
  });
  const { data, errors } = await server.as(person).execute(query);
  Object.assign(Client.prototype, { query: send });
  expect(errors).toBeUndefined();
  return { statements, data };
}

/** A city whose teams each have a plan with items, and a report for each of four quarters. */
async function aPortfolio(
  teams: number,
): Promise<{ city: TestCity; teams: TestTeam[]; director: TestPerson; manager: TestPerson }> {
  const city = await server.aCity();
  const made: TestTeam[] = [];
  for (let i = 0; i < teams; i += 1) {
    const team = await city.team(`D${String(i).padStart(2, '0')}`);
    await aPlanInForce(city, team, {
      deliverables: [aDeliverable('D1', { dueOn: '2026-01-31' }), aDeliverable('D2'), aDeliverable('D3')],
      metrics: [aMetric('M1')],
    });
    made.push(team);
  }
  for (const code of QUARTERS) await city.asSystem(() => openPeriod(code));
  const manager = await city.person('PLANNING_MANAGER');
  for (const team of made) await city.givePortfolio(manager, team);
  return { city, teams: made, director: await city.person('PLANNING_DIRECTOR'), manager };
}

describe('the grid', () => {
  it('shows each team in each quarter: timeliness and work apart, counted, never one score', async () => {
    const { city, teams, director } = await aPortfolio(2);
    const [parks] = teams;
    if (!parks) throw new Error('No team.');
    const officer = await city.person('EQUITY_OFFICER', parks);
    const id = await aReport(city, parks, 'fy2027-q1');
    const items = (await as(officer).report(id)).items.map(
      (item: { deliverable: { id: string } }) => item.deliverable.id,
    );
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: items[2],
      status: 'ON_TRACK',
      note: 'Fine.',
    });
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: items[1],
      status: 'OFF_TRACK',
      note: 'Stuck.',
    });

    const { data } = await server.as(director).execute(GRID);
    expect(
      data.portfolio.periods.map((p: { code: string; state: string }) => `${p.code} ${p.state}`),
    ).toEqual(['fy2026-q3 CLOSED', 'fy2026-q4 CLOSED', 'fy2027-q1 OPEN', 'fy2027-q2 OPEN']);
    const [row, other] = data.portfolio.rows;
    expect(row).toMatchObject({
      team: { id: parks.id, departments: [{ code: 'D00' }] },
      deliverables: 3,
      replans: 0,
      lastUpdateOn: '2026-10-21',
      change: null,
    });
    expect(row.cells.map((cell: { timeliness: string }) => cell.timeliness)).toEqual([
      'MISSING',
      'MISSING',
      'NOT_DUE',
      'NOT_DUE',
    ]);
    expect(row.cells[2]).toMatchObject({
      reportId: id,
      state: 'OPEN',
      heldBy: 'DEPARTMENT_LEAD',
      itemsTotal: 3,
      // The one that is off track says nothing of what stands in the way, so it is not done.
      itemsDone: 1,
      statusCounts: [
        { status: 'ON_TRACK', count: 1 },
        { status: 'OFF_TRACK', count: 1 },
        { status: null, count: 1 },
      ],
    });
    expect(other.cells[2].statusCounts).toEqual([{ status: null, count: 3 }]);
    // The page and the grid count the same.
    expect(await as(officer).report(id)).toMatchObject({ itemsDone: 1, itemsTotal: 3 });
  });

  it('counts a submitted report by what was submitted, whatever the plan says since', async () => {
    const scene = await (await Scene.set(server)).submitted();
    await scene.rows("update deliverable set status = 'COMPLETED', closed_on = '2020-01-01'");
    const { data } = await server.as(scene.who('PLANNING_DIRECTOR')).execute(GRID);
    expect(data.portfolio.rows[0].cells).toMatchObject([
      {
        ...{ reportId: scene.id, state: 'SUBMITTED', submitted: true, itemsDone: 1, itemsTotal: 1 },
        statusCounts: [{ status: 'ON_TRACK', count: 1 }],
      },
    ]);
  });

  it('counts what moved since the quarter before, item by item', async () => {
    const { city, teams, director } = await aPortfolio(1);
    const [parks] = teams;
    if (!parks) throw new Error('No team.');
    const officer = await city.person('EQUITY_OFFICER', parks);
    const say = async (code: string, statuses: string[]) => {
      const id = await aReport(city, parks, code);
      const { items } = await as(officer).report(id);
      for (const [index, status] of statuses.entries()) {
        const deliverableId = items[index].deliverable.id;
        await as(officer).saveProgress({ reportId: id, deliverableId, status, note: 'So it is.' });
      }
    };
    await say('fy2026-q4', ['ON_TRACK', 'OFF_TRACK', 'ON_TRACK']);
    // The newest quarter that says anything; the running one is still empty.
    await say('fy2027-q1', ['AT_RISK', 'ON_TRACK']);
    const { data } = await server.as(director).execute(GRID);
    expect(data.portfolio.rows[0].change).toEqual({ better: 1, worse: 1, same: 0 });
  });

  it('counts a goal that only counts activity as having no outcome measure', async () => {
    const city = await server.aCity();
    const team = await city.team();
    await aPlanInForce(city, team, { metrics: [aMetric('M1', { kind: 'HOW_MUCH' })] });
    const { data } = await server.as(await city.person('PLANNING_DIRECTOR')).execute(GRID);
    expect(data.portfolio).toMatchObject({ periods: [], rows: [{ deliverables: 1 }] });
    const counts = data.portfolio.rows[0].counts;
    expect(counts).toContainEqual({ kind: 'NO_OUTCOME_MEASURE', count: 1 });
  });

  it('is the manager’s own portfolio for a manager, and closed to departments', async () => {
    const { city, teams } = await aPortfolio(3);
    const manager = await city.person('PLANNING_MANAGER', teams[1]);
    const { data } = await server.as(manager).execute(GRID);
    expect(data.portfolio.rows.map((row: { team: { id: string } }) => row.team.id)).toEqual([teams[1]?.id]);
    const { errors } = await server.as(await city.person('DEPARTMENT_HEAD', teams[1])).execute(GRID);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the number of statements does not grow with the city', () => {
  const QUEUE = `{ reviewQueue { id state version team { name } period { label } heldSince itemsDone itemsTotal
    reviewSteps { role state by { displayName } } problems { message } viewerCan { log submit return approve unlock }
    items { deliverable { code } update { note by { displayName } } lastUpdate { note } comments { text } }
    measures { metric { code } cells { category { label } observation { value } lastObservation { value } } } } }`;
  const MINE = QUEUE.replace('reviewQueue', 'myReports');

  it('grid, queue and own reports: 45 teams by 4 quarters take as many as 2 teams', async () => {
    const small = await aPortfolio(2);
    const large = await aPortfolio(45);
    for (const { city, teams } of [small, large]) {
      await city.asSystem(() =>
        rows(
          `update quarterly_report set state = 'SUBMITTED', current_step = 0, review_chain = '{PLANNING_MANAGER}',
             held_by = 'PLANNING_MANAGER', submitted_at = now() where reporting_period_id in
             (select id from reporting_period where code = 'fy2027-q1')`,
        ),
      );
      await city.asSystem(() => rows(`update quarterly_report set state = 'RETURNED' where state = 'OPEN'`));
      const officer = await city.person('EQUITY_OFFICER', teams[0]);
      for (const team of teams.slice(1)) await city.alsoAppoint(officer, 'EQUITY_OFFICER', team);
      Object.assign(city, { officer });
    }
    const officerOf = (city: TestCity) => (city as TestCity & { officer: TestPerson }).officer;

    const grid = {
      small: await statementsOf(small.director, GRID),
      large: await statementsOf(large.director, GRID),
    };
    expect((grid.large.data as { portfolio: { rows: unknown[] } }).portfolio.rows).toHaveLength(45);
    expect(grid.large.statements).toBe(grid.small.statements);
    expect(grid.large.statements).toBeLessThan(25);

    const queue = {
      small: await statementsOf(small.manager, QUEUE),
      large: await statementsOf(large.manager, QUEUE),
    };
    expect((queue.large.data as { reviewQueue: unknown[] }).reviewQueue).toHaveLength(180);
    expect(queue.large.statements).toBe(queue.small.statements);

    const mine = {
      small: await statementsOf(officerOf(small.city), MINE),
      large: await statementsOf(officerOf(large.city), MINE),
    };
    expect((mine.large.data as { myReports: unknown[] }).myReports).toHaveLength(135);
    expect(mine.large.statements).toBe(mine.small.statements);
    expect(mine.large.statements).toBeLessThan(30);
  }, 120_000);
});

describe('what is mine now', () => {
  it('is all that is still to be handed in, earliest first, and otherwise the latest', async () => {
    const { city, teams, director } = await aPortfolio(1);
    const officer = await city.person('EQUITY_OFFICER', teams[0]);
    const shown = async () =>
      (await as(officer).myReports()).map((report: { period: { code: string } }) => report.period.code);
    const close = (codes: string[]) =>
      city.asSystem(() =>
        rows(
          `update quarterly_report set state = 'PUBLISHED', held_by = null where reporting_period_id in
             (select id from reporting_period where code = any ($1))`,
          [codes],
        ),
      );
    expect(await shown()).toEqual(QUARTERS);
    await close(['fy2026-q3', 'fy2026-q4']);
    expect(await shown()).toEqual(['fy2027-q1', 'fy2027-q2']);

    // An earlier report that is opened again does not push the current quarter off the page.
    const { data } = await server.as(officer).execute('{ reportingPeriods { id code } }');
    const q4 = data.reportingPeriods.find((period: { code: string }) => period.code === 'fy2026-q4').id;
    const ofPeriod = async () => {
      const query = 'query ($id: ID) { myReports(periodId: $id) { id version period { code } } }';
      return (await server.as(officer).execute(query, { id: q4 })).data.myReports;
    };
    const asked = await ofPeriod();
    expect(asked.map((report: { period: { code: string } }) => report.period.code)).toEqual([
      'fy2026-q4',
      'fy2027-q1',
      'fy2027-q2',
    ]);
    const { userErrors } = await as(director).unlock({
      reportId: asked[0].id,
      expectedVersion: asked[0].version,
      reason: 'Digits were swapped.',
    });
    expect(userErrors).toEqual([]);
    expect(await shown()).toEqual(['fy2026-q4', 'fy2027-q1', 'fy2027-q2']);

    await close(QUARTERS);
    expect(await shown()).toEqual(['fy2027-q2']);
    expect(await ofPeriod()).toMatchObject([{ period: { code: 'fy2026-q4' } }]);
  });
});
