import { startTestServer, type TestCity, type TestServer, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { openDeliverablesOfTeam, setDeliverableStatus } from '@plumbline/planning/server';
import {
  PlanCalls,
  aPlanInForce,
  aPlanTree,
  aTreeDeliverable,
  aTreeGoal,
  countStatements,
} from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const TREE = aPlanTree([
  aTreeGoal('G1', [
    aTreeDeliverable('D1', { dueOn: '2026-06-30' }),
    aTreeDeliverable('D2', { status: 'COMPLETED', actualOn: '2024-05-01' }),
  ]),
  aTreeGoal('G2', ['D3']),
]);

async function aPlace(): Promise<{ city: TestCity; team: TestTeam }> {
  const city = await server.aCity();
  return { city, team: await city.team('CFD') };
}

/** The codes of the deliverables a report of that time is about. */
async function openIn(city: TestCity, team: TestTeam, startsOn: string, endsOn: string): Promise<string[]> {
  return city.asSystem(async () =>
    (await openDeliverablesOfTeam(team.id, { startsOn, endsOn })).map(({ code }) => code),
  );
}

describe('what a quarterly report is about', () => {
  it('leaves out drafts, plans that begin later, and what was closed before', async () => {
    const { city, team } = await aPlace();
    await aPlanInForce(city, team, TREE);
    await aPlanInForce(city, team, { ...TREE, planTitle: 'Later', startsOn: '2027-01-01' });
    const officer = new PlanCalls(server, await city.person('EQUITY_OFFICER', team));
    const draft = await officer.create(team.id, { title: 'Draft' });
    await officer.addGoal(draft, { code: 'G1', text: 'Not promised yet.' });
    expect(await openIn(city, team, '2026-07-01', '2026-09-30')).toEqual(['D1', 'D3']);
  });

  it('shows what closed in a quarter in that quarter and not in the next', async () => {
    const { city, team } = await aPlace();
    const { deliverableIds } = await aPlanInForce(city, team, TREE);
    await city.asSystem(() =>
      setDeliverableStatus(deliverableIds['D1'] ?? '', 'COMPLETED', '2026-08-15', '2026-09-30'),
    );
    await city.asSystem(() =>
      setDeliverableStatus(deliverableIds['D3'] ?? '', 'CANCELLED', '2026-08-15', '2026-09-30'),
    );
    expect(await openIn(city, team, '2026-07-01', '2026-09-30')).toEqual(['D1', 'D3']);
    expect(await openIn(city, team, '2026-10-01', '2026-12-31')).toEqual([]);
    const kept = await city.asSystem(() =>
      rows("select code, actual_on from deliverable where code in ('D1', 'D3') order by code"),
    );
    expect(kept).toEqual([
      { code: 'D1', actual_on: '2026-08-15' },
      { code: 'D3', actual_on: null },
    ]);
  });

  it('opens again what a corrected report says is still going on', async () => {
    const { city, team } = await aPlace();
    const { deliverableIds } = await aPlanInForce(city, team, TREE);
    const id = deliverableIds['D1'] ?? '';
    await city.asSystem(() => setDeliverableStatus(id, 'COMPLETED', '2026-08-15', '2026-09-30'));
    await city.asSystem(() => setDeliverableStatus(id, 'ON_TRACK', null, '2026-09-30'));
    expect(await openIn(city, team, '2026-10-01', '2026-12-31')).toEqual(['D1', 'D3']);
  });

  it('refuses a deliverable that is not here', async () => {
    const { city } = await aPlace();
    await expect(
      city.asSystem(() => setDeliverableStatus('01890000-0000-7000-8000-000000000000', 'ON_TRACK', null)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('reading a plan', () => {
  const WHOLE = `query ($id: ID!) { plan(id: $id) {
    id title stateLabel templateName team { name departments { code } } cycle { name } events { by { displayName } } viewerCan { edit actions }
    goals { code plan { title } strategies { code } deliverables { code overdue department { code } goal { code }
      dateChanges { reason by { displayName } } milestones { text } } } } }`;

  it('asks the database the same number of times for a small plan and a large one', async () => {
    const { city, team } = await aPlace();
    const officer = await city.person('EQUITY_OFFICER', team);
    const large = aPlanTree(
      Array.from({ length: 20 }, (_, g) =>
        aTreeGoal(
          `G${g}`,
          Array.from({ length: 10 }, (_, d) =>
            aTreeDeliverable(`D${g}-${d}`, {
              departmentCode: 'CFD',
              milestones: [{ text: 'x', dueOn: null }],
            }),
          ),
          {
            strategies: [{ code: `S${g}`, text: 'x', sourceUrl: null, sample: false }],
          },
        ),
      ),
      { planTitle: 'Large' },
    );
    const small = await aPlanInForce(
      city,
      team,
      aPlanTree([aTreeGoal('G1', [aTreeDeliverable('D1', { departmentCode: 'CFD' })])]),
    );
    const { planId } = await aPlanInForce(city, team, large);
    const statements = async (id: string) => {
      const count = countStatements(server);
      const answer = await server.as(officer).execute(WHOLE, { id });
      expect(answer.errors).toBeUndefined();
      return { statements: count.end(), goals: answer.data.plan.goals.length as number };
    };
    await statements(small.planId);
    const [few, many] = [await statements(small.planId), await statements(planId)];
    expect([few.goals, many.goals]).toEqual([1, 20]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(18);
  });
});
