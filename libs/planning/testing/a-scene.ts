// A team with its people and a plan in its first states: where most stories about plans begin.
import type { Role } from '@plumbline/policy';
import type { TestCity, TestPerson, TestServer, TestTeam } from '@plumbline/testing';
import type { PlanTemplate } from '@plumbline/planning/domain';
import { aTemplate } from './a-plan';
import { PlanCalls, type SeenPlan } from './plan-calls';

/** One city with one team; people are appointed when the story first needs them. */
export interface Scene {
  city: TestCity;
  team: TestTeam;
  as: (role: Role) => Promise<PlanCalls>;
  person: (role: Role) => Promise<TestPerson>;
}

/** A scene whose template is the plain one with whatever the test is about; it asks for no measures. */
export async function aScene(server: TestServer, template: Partial<PlanTemplate> = {}): Promise<Scene> {
  const city = await server.aCity();
  await aTemplate(city, { outcomeMeasure: 'NOT_ASKED', ...template });
  const team = await city.team();
  const people = new Map<Role, TestPerson>();
  const person = async (role: Role) => {
    const known = people.get(role) ?? (await city.person(role, team));
    people.set(role, known);
    return known;
  };
  return { city, team, person, as: async (role) => new PlanCalls(server, await person(role)) };
}

/** A draft with one goal, written and owned by the lead. */
export async function aDraft({ as, team }: Scene): Promise<SeenPlan> {
  const lead = await as('DEPARTMENT_LEAD');
  let plan = await lead.create(team.id);
  if (plan.state === 'ASSESSING') plan = await lead.take('startPlanDrafting', plan);
  const added = await lead.addGoal(plan, { code: 'G1', text: 'Everyone is safe.' });
  return added.plan as SeenPlan;
}

/** The same, submitted by the lead. */
export async function aSubmitted(scene: Scene): Promise<SeenPlan> {
  return (await scene.as('DEPARTMENT_LEAD')).take('submitPlan', await aDraft(scene));
}
