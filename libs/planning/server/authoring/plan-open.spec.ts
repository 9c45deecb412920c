// Who learns that somebody has a plan open at this moment, and that nothing of it is kept.
import { Client } from 'pg';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';
import { databaseUrl, rows, setClock } from '@plumbline/platform/server';
import { AuthoringCalls, aDraft, aScene, type Scene } from '@plumbline/planning/testing';
import { forgetOpenPlans } from './plan-open.service';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let scene: Scene;
let id: string;
beforeEach(async () => {
  scene = await aScene(server, {
    steps: { assessment: false, legalReview: true, headSignature: false, preliminary: false },
  });
  ({ id } = await aDraft(scene));
});

const calls = (person: TestPerson) => new AuthoringCalls(server, person);
const by = async (role: Parameters<Scene['person']>[0]) => calls(await scene.person(role));
const others = async (who: AuthoringCalls) => (await who.plan(id)).alsoOpenBy.map((one) => one.id);
const kept = () =>
  scene.city.asSystem(() =>
    rows<{ personId: string }>('select person_id as "personId" from plan_open').then((found) => found.length),
  );

async function later<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const instant = new Date(Date.now() + seconds * 1000);
  const back = setClock(() => instant);
  try {
    return await work();
  } finally {
    back();
  }
}

it('names those who have it open to each other, and nobody to themselves', async () => {
  const [lead, officer] = [await by('DEPARTMENT_LEAD'), await by('EQUITY_OFFICER')];
  const leadId = (await scene.person('DEPARTMENT_LEAD')).personId;
  const officerId = (await scene.person('EQUITY_OFFICER')).personId;
  expect((await lead.opens(id)).userErrors).toEqual([]);
  expect(await others(lead)).toEqual([]);
  expect(await others(officer)).toEqual([leadId]);
  await officer.opens(id);
  await officer.opens(id);
  expect(await others(lead)).toEqual([officerId]);
  expect(await kept()).toBe(2);
});

it('forgets whoever has not been heard of for a while, and keeps no note of it', async () => {
  const [lead, officer] = [await by('DEPARTMENT_LEAD'), await by('EQUITY_OFFICER')];
  await lead.opens(id);
  await later(30, async () => {
    await officer.opens(id);
    expect(await others(officer)).toHaveLength(1);
  });
  await later(41, async () => {
    expect(await others(officer)).toEqual([]);
    await scene.city.asSystem(forgetOpenPlans);
    expect(await kept()).toBe(1);
  });
  await later(75, () => scene.city.asSystem(forgetOpenPlans));
  expect(await kept()).toBe(0);
  const [audited] = await scene.city.asSystem(() =>
    rows<{ count: number }>(`select count(*)::int as count from audit_event where summary ilike '%open%'`),
  );
  expect(audited?.count).toBe(0);
});

it('leaves the taking away to the worker, in less than a minute', async () => {
  await (await by('DEPARTMENT_LEAD')).opens(id);
  await (await by('DEPARTMENT_LEAD')).opens(id);
  const worker = new Client({ connectionString: databaseUrl('worker') });
  await worker.connect();
  const { rows: waiting } = await worker.query<{ seconds: number }>(
    `select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs
     where task_identifier = 'forget-open-plans' and key like '%' || $1 || '%'`,
    [id],
  );
  await worker.end();
  expect(waiting).toHaveLength(1);
  expect(waiting[0]?.seconds).toBeGreaterThan(40);
  expect(waiting[0]?.seconds).toBeLessThan(55);
});

it('names nobody to whom the draft is closed, and tells them of nobody', async () => {
  const lead = await by('DEPARTMENT_LEAD');
  await lead.opens(id);
  const elsewhere = calls(await scene.city.person('EQUITY_OFFICER', await scene.city.team()));
  expect((await elsewhere.opens(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['planId'] }]);
  const counsel = await by('COUNSEL');
  for (const [role, step] of [
    ['DEPARTMENT_LEAD', 'submitPlan'],
    ['PLANNING_MANAGER', 'approvePlan'],
    ['PLANNING_MANAGER', 'sendPlanToLegal'],
  ] as const) {
    const one = await scene.as(role);
    const plan = await one.see(id);
    await one.take(step, plan!);
  }
  expect((await counsel.opens(id)).userErrors).toEqual([]);
  expect(await others(counsel)).toEqual([]);
  expect(await others(lead)).toEqual([]);
  // Who no longer has anything to do with the plan is not named any more.
  const officer = await by('EQUITY_OFFICER');
  await officer.opens(id);
  expect(await others(lead)).toHaveLength(1);
  const gone = (await scene.person('EQUITY_OFFICER')).personId;
  await scene.city.asSystem(() =>
    rows(`update appointment set from_on = '2020-01-01', until_on = '2020-02-01' where person_id = $1`, [
      gone,
    ]),
  );
  expect(await others(lead)).toEqual([]);
});
