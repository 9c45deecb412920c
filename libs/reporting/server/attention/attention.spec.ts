import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows, setClock } from '@plumbline/platform/server';
import { countStatements } from '@plumbline/planning/testing';
import { aMetric } from '@plumbline/measuring/testing';
import { ATTENTION_KINDS, type AttentionKind } from '@plumbline/reporting/domain';
import { openPeriod } from '@plumbline/reporting/server';
import { aDeliverable, aPlanInForce } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let resetClock: () => void;
beforeAll(async () => {
  server = await startTestServer();
  resetClock = setClock(() => new Date('2026-11-22T16:00:00Z'));
});
afterAll(async () => {
  resetClock();
  await server.close();
});

const ATTENTION = `{ attention { totals { kind count } nextLegalDate { name day statutoryOn }
  rows { team { id name } counts { kind count } nextLegalDate { name day } } } }`;

const ITEMS = `query ($kind: AttentionKind!, $teamId: ID, $page: PageInput) {
  attentionItems(kind: $kind, teamId: $teamId, page: $page) { totalCount items {
    id kind subject subjectId team { id } planId code text status originalDueOn dueOn statutoryOn replans replanReason
    silentSince ownerRole heldBy heldSince } } }`;

interface Count {
  kind: AttentionKind;
  count: number;
}

/** Every item of a list, page by page. */
async function listed(person: TestPerson, kind: AttentionKind, teamId: string | null = null) {
  const found: { id: string; kind: string; team: { id: string } }[] = [];
  for (let number = 1; ; number += 1) {
    const { data, errors } = await server
      .as(person)
      .execute(ITEMS, { kind, teamId, page: { number, size: 3 } });
    expect(errors).toBeUndefined();
    const { items, totalCount } = data.attentionItems;
    found.push(...items);
    if (items.length === 0 || found.length >= totalCount) {
      expect(found).toHaveLength(totalCount);
      return found;
    }
  }
}

/** A team with at least one item of every reason. */
async function troubled(city: TestCity, code: string, more: number): Promise<TestTeam> {
  const team = await city.team(code);
  await aPlanInForce(city, team, {
    deliverables: [
      aDeliverable('LATE', { dueOn: '2026-09-30' }),
      aDeliverable('MOVED', { dueOn: '2027-03-31' }),
      aDeliverable('RISK', { dueOn: '2027-06-30' }),
      aDeliverable('OFF', { dueOn: '2027-06-30' }),
      ...Array.from({ length: more }, (_one, index) => aDeliverable(`D${index}`, { dueOn: '2026-10-31' })),
    ],
    metrics: [aMetric('M1', { kind: 'HOW_MUCH' })],
  });
  await city.asSystem(async () => {
    for (const period of ['fy2026-q4', 'fy2027-q1', 'fy2027-q2']) await openPeriod(period);
    const set = (period: string, change: string) =>
      rows(
        `update quarterly_report q set ${change} from reporting_period p
         where p.id = q.reporting_period_id and p.code = $1 and q.planning_team_id = $2`,
        [period, team.id],
      );
    await set(
      'fy2026-q4',
      "state = 'RETURNED', first_submitted_on = '2026-07-20', held_by = 'DEPARTMENT_LEAD', held_since = '2026-09-01'",
    );
    await set(
      'fy2027-q1',
      `state = 'SUBMITTED', current_step = 0, review_chain = '{PLANNING_MANAGER}', first_submitted_on = '2026-10-20',
       held_by = 'PLANNING_MANAGER', held_since = '2026-10-20T12:00:00Z'`,
    );
    await rows(`update deliverable d set status = case code when 'RISK' then 'AT_RISK' else 'OFF_TRACK' end
      where code in ('RISK', 'OFF')`);
    await rows("update deliverable set current_due_on = '2027-06-30' where code = 'MOVED'");
    await rows(
      `insert into deliverable_date_change (id, deliverable_id, from_on, to_on, reason, at)
       select gen_random_uuid(), d.id, '2027-03-31', '2027-06-30', 'The contractor left.', now()
       from deliverable d join plan p on p.id = d.plan_id where d.code = 'MOVED' and p.planning_team_id = $1`,
      [team.id],
    );
  });
  return team;
}

/** The cycle of the city: one step long past by law, promised anew; one far away. */
async function aCycle(city: TestCity): Promise<void> {
  await city.asSystem(async () => {
    await rows(`insert into cycle (id, name, starts_on, ends_on)
      values ('01890000-0000-7000-8000-00000000c001', 'First cycle', '2023-07-01', '2027-06-30')`);
    await rows(`insert into cycle_step (id, cycle_id, position, name, statutory_on, committed_on) values
      (gen_random_uuid(), '01890000-0000-7000-8000-00000000c001', 1, 'Final plan', '2024-04-30', '2026-12-31'),
      (gen_random_uuid(), '01890000-0000-7000-8000-00000000c001', 2, 'Report', '2027-06-30', null)`);
    await rows("update plan set cycle_id = '01890000-0000-7000-8000-00000000c001'");
  });
}

async function scene() {
  const city = await server.aCity();
  const teams = [await troubled(city, 'PARKS', 2), await troubled(city, 'POLICE', 5)];
  const [parks, police] = teams as [TestTeam, TestTeam];
  const calm = await city.team('ZONING');
  // Somebody looks after the promises of the police; nobody after those of the parks.
  await city.person('EQUITY_OFFICER', police);
  await aCycle(city);
  const manager = await city.person('PLANNING_MANAGER', parks);
  await city.givePortfolio(manager, calm);
  return { city, parks, police, calm, manager, director: await city.person('PLANNING_DIRECTOR') };
}

describe('the attention list', () => {
  it('every number is how many items its list shows, for each team and for the totals, manager and director', async () => {
    const { parks, police, calm, manager, director } = await scene();
    for (const [person, teams] of [
      [manager, [parks, calm]],
      [director, [parks, police, calm]],
    ] as const) {
      const { attention } = (await server.as(person).execute(ATTENTION)).data;
      expect(attention.rows.map((row: { team: { id: string } }) => row.team.id).sort()).toEqual(
        teams.map(({ id }) => id).sort(),
      );
      for (const kind of ATTENTION_KINDS) {
        const countIn = (counts: Count[]) => counts.find((one) => one.kind === kind)?.count;
        const total = countIn(attention.totals);
        const all = await listed(person, kind);
        expect([kind, all.length]).toEqual([kind, total]);
        expect(new Set(all.map((item) => item.id)).size).toBe(total);
        let sum = 0;
        for (const row of attention.rows) {
          const own = await listed(person, kind, row.team.id);
          expect([kind, row.team.name, own.length]).toEqual([kind, row.team.name, countIn(row.counts)]);
          expect(own.every((item) => item.kind === kind && item.team.id === row.team.id)).toBe(true);
          sum += own.length;
        }
        expect([kind, sum]).toEqual([kind, total]);
      }
    }
  });

  it('finds what the rules say, and says whose desk, since when, and what slipped why', async () => {
    const { parks, police, calm, director } = await scene();
    const { attention } = (await server.as(director).execute(ATTENTION)).data;
    const countsOf = (team: TestTeam) =>
      Object.fromEntries(
        attention.rows
          .find((row: { team: { id: string } }) => row.team.id === team.id)
          .counts.map(({ kind, count }: Count) => [kind, count]),
      );
    const expected = {
      ...{ OVERDUE: 3, STALE: 6, AT_RISK: 1, OFF_TRACK: 1, RETURNED: 1, IN_REVIEW: 1, MISSING_REPORT: 0 },
      ...{ LEGAL_DATE: 1, NO_OWNER: 6, SLIPPED: 1, NO_OUTCOME_MEASURE: 1 },
    };
    expect(countsOf(parks)).toEqual(expected);
    expect(countsOf(police)).toEqual({ ...expected, OVERDUE: 6, STALE: 9, NO_OWNER: 0 });
    // A team without a plan has no items, but the law waits for it as well.
    const nothing = Object.fromEntries(ATTENTION_KINDS.map((kind) => [kind, 0]));
    expect(countsOf(calm)).toEqual({ ...nothing, LEGAL_DATE: 1 });
    expect(attention.nextLegalDate).toEqual({
      name: 'Final plan',
      day: '2026-12-31',
      statutoryOn: '2024-04-30',
    });

    const one = async (kind: AttentionKind) =>
      (await server.as(director).execute(ITEMS, { kind, teamId: parks.id })).data.attentionItems.items[0];
    expect(await one('IN_REVIEW')).toMatchObject({
      subject: 'REPORT',
      heldBy: 'PLANNING_MANAGER',
      heldSince: '2026-10-20T12:00:00.000Z',
    });
    expect(await one('SLIPPED')).toMatchObject({
      ...{ code: 'MOVED', originalDueOn: '2027-03-31', dueOn: '2027-06-30', replans: 1 },
      replanReason: 'The contractor left.',
    });
    expect(await one('STALE')).toMatchObject({ silentSince: '2026-04-01' });
    expect(await one('LEGAL_DATE')).toMatchObject({ dueOn: '2026-12-31', statutoryOn: '2024-04-30' });
  });

  it('a report that was never handed in is missing after its grace days', async () => {
    const city = await server.aCity();
    const team = await city.team();
    await aPlanInForce(city, team);
    await city.asSystem(() => openPeriod('fy2026-q4'));
    const director = await city.person('PLANNING_DIRECTOR');
    expect(await listed(director, 'MISSING_REPORT')).toMatchObject([{ subject: 'REPORT' }]);
  });

  it('a plan that was returned waits with its department; one on a desk is in review', async () => {
    const city = await server.aCity();
    const [back, sent] = [await city.team(), await city.team()];
    for (const team of [back, sent]) await aPlanInForce(city, team);
    await city.asSystem(async () => {
      await rows("update plan set state = 'SUBMITTED', held_by = 'PLANNING_MANAGER', held_since = now()");
      await rows(
        "update plan set state = 'DRAFTING', held_by = 'DEPARTMENT_LEAD' where planning_team_id = $1",
        [back.id],
      );
      await rows(
        `insert into plan_event (id, plan_id, kind, from_state, to_state, reason, at)
         select gen_random_uuid(), id, 'return', 'SUBMITTED', 'DRAFTING', 'Thin.', '2026-11-22T17:00:00Z'
         from plan where planning_team_id = $1`,
        [back.id],
      );
    });
    const director = await city.person('PLANNING_DIRECTOR');
    expect(await listed(director, 'RETURNED')).toMatchObject([{ subject: 'PLAN', team: { id: back.id } }]);
    expect(await listed(director, 'IN_REVIEW')).toMatchObject([{ subject: 'PLAN', team: { id: sent.id } }]);
  });

  it('an office that nobody holds any more is an alarm, though the department has others', async () => {
    const city = await server.aCity();
    const team = await city.team();
    await city.person('EQUITY_OFFICER', team);
    await aPlanInForce(city, team, {
      deliverables: [aDeliverable('D1', { ownerRole: 'Department lead' }), aDeliverable('D2')],
    });
    const director = await city.person('PLANNING_DIRECTOR');
    expect(await listed(director, 'NO_OWNER')).toMatchObject([{ code: 'D1' }]);
    const lead = await city.person('DEPARTMENT_LEAD', team);
    expect(await listed(director, 'NO_OWNER')).toEqual([]);
    await city.asSystem(() =>
      rows("update appointment set until_on = '2026-11-21' where person_id = $1", [lead.personId]),
    );
    expect(await listed(director, 'NO_OWNER')).toMatchObject([{ code: 'D1' }]);
  });

  it('is closed to departments and readers, and a manager never gets another portfolio’s items', async () => {
    const { city, parks, police, manager } = await scene();
    for (const role of ['DEPARTMENT_LEAD', 'AUDITOR', 'OVERSIGHT_MEMBER'] as const) {
      const { errors } = await server.as(await city.person(role, parks)).execute(ATTENTION);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await listed(manager, 'OVERDUE', police.id)).toEqual([]);
  });

  it('asks the database as often for 12 teams as for 2', async () => {
    const few = await server.aCity();
    const many = await server.aCity();
    for (let i = 0; i < 12; i += 1) {
      if (i < 2) await troubled(few, `F${i}`, 1);
      await troubled(many, `M${i}`, 1);
    }
    const statements = async (city: TestCity, query: string, variables = {}) => {
      const director = await city.person('PLANNING_DIRECTOR');
      await server.as(director).execute(query, variables);
      const counting = countStatements(server);
      const { errors } = await server.as(director).execute(query, variables);
      const count = counting.end();
      expect(errors).toBeUndefined();
      return count;
    };
    const small = await statements(few, ATTENTION);
    expect(await statements(many, ATTENTION)).toBe(small);
    expect(small).toBeLessThan(20);
    const list = { kind: 'OVERDUE' };
    expect(await statements(many, ITEMS, list)).toBe(await statements(few, ITEMS, list));
    const STANDINGS = '{ goalStandings { id workDone result gap team { name } } }';
    expect(await statements(many, STANDINGS)).toBe(await statements(few, STANDINGS));
  }, 60_000);
});
