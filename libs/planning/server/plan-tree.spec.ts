import { startTestServer, type TestCity, type TestServer, type TestTeam } from '@plumbline/testing';
import { rows, runAs } from '@plumbline/platform/server';
import type { Actor } from '@plumbline/policy';
import type { PlanTree } from '@plumbline/planning/domain';
import { comparePlanTree, savePlanTree } from '@plumbline/planning/server';
import {
  PlanCalls,
  aPlanInForce,
  aPlanTree,
  aTemplate,
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
    aTreeDeliverable('D1', { dueOn: '2026-06-30', milestones: [{ text: 'Buy them', dueOn: '2026-03-31' }] }),
    aTreeDeliverable('D2', { status: 'COMPLETED', actualOn: '2024-05-01' }),
  ]),
  aTreeGoal('G2', ['D3']),
]);

function withDueDate(dueOn: string, redateReason: string | null = null): PlanTree {
  return aPlanTree([
    aTreeGoal('G1', [
      aTreeDeliverable('D1', {
        dueOn,
        redateReason,
        milestones: [{ text: 'Buy them', dueOn: '2026-03-31' }],
      }),
      aTreeDeliverable('D2', { status: 'COMPLETED', actualOn: '2024-05-01' }),
    ]),
    aTreeGoal('G2', ['D3']),
  ]);
}

async function aPlace(): Promise<{ city: TestCity; team: TestTeam }> {
  const city = await server.aCity();
  return { city, team: await city.team('CFD') };
}

describe('taking over a whole plan', () => {
  it('adds everything once and nothing the second time', async () => {
    const { city, team } = await aPlace();
    const first = await city.asSystem(() => savePlanTree(team.id, TREE));
    expect(first).toMatchObject({ added: 7, changed: 0, unchanged: 0 });
    const everything = () =>
      city.asSystem(() =>
        rows(`select (select jsonb_agg(p order by p.id) from plan p) as plans, (select jsonb_agg(d order by d.id) from deliverable d) as deliverables,
          (select count(*) from plan_event) as events, (select count(*) from plan_edition) as editions`),
      );
    const before = await everything();
    const second = await city.asSystem(() => savePlanTree(team.id, TREE));
    expect(second).toEqual({ planId: first.planId, added: 0, changed: 0, unchanged: 7 });
    expect(await everything()).toEqual(before);
  });

  it('takes the same number of statements for ten deliverables and for a thousand', async () => {
    const { city, team } = await aPlace();
    const many = (title: string, count: number) =>
      aPlanTree(
        [
          aTreeGoal(
            'G1',
            Array.from({ length: count }, (_, n) => `D${n}`),
          ),
        ],
        { planTitle: title },
      );
    const statements = async (tree: PlanTree) => {
      const count = countStatements(server);
      await city.asSystem(() => savePlanTree(team.id, tree));
      return count.end();
    };
    await statements(many('First', 1));
    expect(await statements(many('Large', 1000))).toBe(await statements(many('Small', 10)));
  });

  it('moves a due date only with a reason, and changes nothing at all otherwise', async () => {
    const { city, team } = await aPlace();
    await city.asSystem(() => savePlanTree(team.id, TREE));
    const moved = { ...withDueDate('2026-09-30'), endsOn: '2030-12-31' };
    await expect(city.asSystem(() => savePlanTree(team.id, moved))).rejects.toMatchObject({
      refusals: [{ code: 'INVALID', path: ['goals', '0', 'deliverables', '0', 'dueOn'] }],
    });
    expect(await city.asSystem(() => comparePlanTree(team.id, TREE))).toMatchObject({
      added: 0,
      changed: 0,
      problems: [],
    });
    const saved = await city.asSystem(() =>
      savePlanTree(team.id, withDueDate('2026-09-30', 'The vendor was late.')),
    );
    expect(saved).toMatchObject({ added: 0, changed: 1, unchanged: 6 });
    const changes = await city.asSystem(() =>
      rows('select from_on, to_on, reason from deliverable_date_change'),
    );
    expect(changes).toEqual([{ from_on: '2026-06-30', to_on: '2026-09-30', reason: 'The vendor was late.' }]);
  });

  it('says what it would do without doing it', async () => {
    const { city, team } = await aPlace();
    expect(await city.asSystem(() => comparePlanTree(team.id, TREE))).toEqual({
      planId: null,
      added: 7,
      changed: 0,
      unchanged: 0,
      problems: [],
    });
    expect(await city.asSystem(() => rows('select from plan'))).toEqual([]);
  });

  it('names every problem with its place', async () => {
    const { city, team } = await aPlace();
    const wrong = aPlanTree([aTreeGoal('G 1', [aTreeDeliverable('D1', { departmentCode: 'XYZ' })])], {
      cycleName: 'None',
    });
    await expect(city.asSystem(() => savePlanTree(team.id, wrong))).rejects.toMatchObject({
      refusals: [
        { path: ['cycleName'] },
        { path: ['goals', '0', 'code'] },
        { path: ['goals', '0', 'deliverables', '0', 'departmentCode'] },
      ],
    });
  });

  it('enters as adopted when the office takes it over, and as a draft when a department does', async () => {
    const { city, team } = await aPlace();
    const templateId = await aTemplate(city, { importedAs: 'PRELIMINARY' });
    const lead = await city.person('DEPARTMENT_LEAD', team);
    const stateAfter = async (actor: Partial<Actor>, title: string) => {
      const { planId } = await runAs(
        {
          kind: 'person',
          personId: lead.personId,
          cityId: city.id,
          appointments: [],
          portfolioTeamIds: [],
          requestId: 'test',
          ...actor,
        },
        () => savePlanTree(team.id, { ...TREE, planTitle: title }, { templateId }),
      );
      return city.asSystem(
        async () =>
          (await rows<{ state: string }>('select state from plan where id = $1', [planId]))[0]?.state,
      );
    };
    expect(
      await stateAfter(
        { appointments: [{ role: 'DEPARTMENT_LEAD', departmentId: team.departmentIds[0] ?? '' }] },
        'By the lead',
      ),
    ).toBe('DRAFTING');
    expect(
      await stateAfter(
        { appointments: [{ role: 'PLANNING_MANAGER', departmentId: null }], portfolioTeamIds: [team.id] },
        'By the manager',
      ),
    ).toBe('PRELIMINARY');
  });

  it('does not change a plan under review, nor one in force on behalf of a department', async () => {
    const { city, team } = await aPlace();
    const person = await city.person('DEPARTMENT_LEAD', team);
    const asLead = <T>(fn: () => Promise<T>) =>
      runAs(
        {
          kind: 'person',
          personId: person.personId,
          cityId: city.id,
          appointments: [{ role: 'DEPARTMENT_LEAD', departmentId: team.departmentIds[0] ?? '' }],
          portfolioTeamIds: [],
          requestId: 'test',
        },
        fn,
      );
    const changed = withDueDate('2026-09-30', 'why');
    await aPlanInForce(city, team, TREE);
    await expect(asLead(() => savePlanTree(team.id, changed))).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await asLead(() => savePlanTree(team.id, TREE))).toMatchObject({ added: 0, changed: 0 });

    const draft = { ...TREE, planTitle: 'Draft' };
    const { planId } = await asLead(() => savePlanTree(team.id, draft));
    await new PlanCalls(server, person).take('submitPlan', { id: planId, version: 1 });
    await expect(
      city.asSystem(() => savePlanTree(team.id, { ...changed, planTitle: 'Draft' })),
    ).rejects.toMatchObject({
      code: 'WRONG_STATE',
      message: expect.stringContaining('Submitted to the equity office'),
    });
  });
});
