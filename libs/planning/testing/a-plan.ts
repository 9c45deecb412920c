// Plans for tests, made through the same services that people and files use.
import type { TestCity, TestTeam } from '@plumbline/testing';
import { db } from '@plumbline/platform/server';
import {
  PLAIN_TEMPLATE,
  type PlanTemplate,
  type PlanTree,
  type TreeDeliverable,
  type TreeGoal,
} from '@plumbline/planning/domain';
import { Deliverable, Goal, keepPlanTemplate, savePlanTree } from '@plumbline/planning/server';

/** A deliverable of a tree, with a code and whatever the test is about. */
export function aTreeDeliverable(code: string, change: Partial<TreeDeliverable> = {}): TreeDeliverable {
  return {
    code,
    strategyCode: null,
    text: `Deliver ${code}.`,
    ownerRole: 'Equity officer',
    departmentCode: null,
    dueOn: null,
    actualOn: null,
    status: null,
    redateReason: null,
    sourceUrl: null,
    sample: false,
    milestones: [],
    ...change,
  };
}

/** A goal of a tree with one deliverable for each code. */
export function aTreeGoal(
  code: string,
  deliverables: (string | TreeDeliverable)[] = [],
  change: Partial<TreeGoal> = {},
): TreeGoal {
  return {
    code,
    text: `Reach ${code}.`,
    horizon: null,
    priority: null,
    theme: null,
    planArea: null,
    populationFocus: null,
    geographyFocus: null,
    isProcess: false,
    sourceUrl: null,
    sample: false,
    strategies: [],
    deliverables: deliverables.map((one) => (typeof one === 'string' ? aTreeDeliverable(one) : one)),
    metrics: [],
    ...change,
  };
}

/** A plan as a tree. */
export function aPlanTree(
  goals: TreeGoal[] = [aTreeGoal('G1', ['D1', 'D2'])],
  change: Partial<PlanTree> = {},
): PlanTree {
  return {
    planTitle: 'Equity Plan',
    cycleName: null,
    startsOn: '2020-01-01',
    endsOn: null,
    sourceUrl: null,
    sample: false,
    goals,
    ...change,
  };
}

/** Keeps a template in the city: the plain one with whatever the test is about. */
export async function aTemplate(city: TestCity, change: Partial<PlanTemplate> = {}): Promise<string> {
  return city.asSystem(async () => (await keepPlanTemplate({ ...PLAIN_TEMPLATE, ...change })).id);
}

/** A plan in force (final), so that its deliverables are reported on; ids by code. */
export async function aPlanInForce(
  city: TestCity,
  team: TestTeam,
  tree: PlanTree = aPlanTree(),
): Promise<{ planId: string; goalIds: Record<string, string>; deliverableIds: Record<string, string> }> {
  return city.asSystem(async () => {
    const { planId } = await savePlanTree(team.id, tree);
    const byCode = (rows: { code: string; id: string }[]) =>
      Object.fromEntries(rows.map(({ code, id }) => [code, id]));
    return {
      planId,
      goalIds: byCode(await db().getRepository(Goal).findBy({ planId })),
      deliverableIds: byCode(await db().getRepository(Deliverable).findBy({ planId })),
    };
  });
}
