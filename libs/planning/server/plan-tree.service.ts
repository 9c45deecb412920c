// Taking over a whole plan from a file or a demo city: all of it or nothing, and the same file twice changes nothing.
import { msg } from '@lingui/core/macro';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { audit, authorize, can, db, forgetLoaded, newId, now, rows, today } from '@plumbline/platform/server';
import { departmentsOfTeam } from '@plumbline/cities/server';
import type { Subject } from '@plumbline/policy';
import {
  PLAN_STATE_LABELS,
  changesOf,
  cleanedTree,
  differencesBetween,
  firstState,
  holderOf,
  isEditable,
  isInForce,
  problemsWithTree,
  type Imported,
  type PlanState,
  type PlanTree,
  type PlanTreeChanges,
  type TreeProblem,
} from '@plumbline/planning/domain';
import { keepChanges } from './authoring/plan-change.service';
import { claimName } from './claim-name';
import { cycles } from './cycle.service';
import {
  appendPlanEvent,
  contentTakenOver,
  freezeEdition,
  noteWriter,
  planContent,
} from './plan-history.service';
import { rowsOfPlan, writeChanges } from './plan-rows';
import { chosenTemplate, templateId, type ChosenTemplate } from './plan-template.service';
import { officeReviewer } from './plan.service';
import { Plan } from './plan.entity';
import { templateOf } from './plan.queries';

/** What a file would change, in numbers of records (the plan itself is one), and what is wrong with it. */
export interface PlanTreeComparison {
  /** Null while the plan does not exist yet. */
  planId: string | null;
  added: number;
  changed: number;
  unchanged: number;
  problems: TreeProblem[];
}

/** What a file has changed. */
export interface PlanTreeSaved {
  planId: string;
  added: number;
  changed: number;
  unchanged: number;
}

/** Says what saving the tree would do, without doing it. Refuses only an unknown team or a viewer without the right. */
export async function comparePlanTree(teamId: string, tree: PlanTree): Promise<PlanTreeComparison> {
  const { plan, frame, changes, problems } = await prepared(teamId, tree);
  return { planId: plan?.id ?? null, ...counted(plan, frame.changed, changes), problems };
}

/**
 * Creates the plan named by its title in the team, or changes it, with everything below it. Rows are matched by
 * code; what the tree does not mention stays. Refuses with every problem at once (`path` leads into the tree), with
 * `WRONG_STATE` while the plan is under review or has ended, and with `NOT_FOUND` for an unknown team.
 *
 * A new plan that the equity office takes over enters in the state its template gives (`importedAs`), since the city
 * has adopted it already; what a department takes over is a draft that it submits like any other.
 */
export async function savePlanTree(
  teamId: string,
  tree: PlanTree,
  options: { templateId?: string } = {},
): Promise<PlanTreeSaved> {
  const {
    plan: before,
    subject,
    frame,
    changes,
    problems,
    template,
    wanted,
  } = await prepared(teamId, tree, options);
  if (problems.length > 0) {
    throw new Refusals(
      problems.map(({ path, message }) => new Refusal('INVALID', message, { path: path.map(String) })),
    );
  }
  const counts = counted(before, frame.changed, changes);
  const differs = counts.added + counts.changed > 0;
  if (before && differs) refuseFrozen(before, subject);
  const plan =
    before ??
    (await newPlan(teamId, wanted, { template, cycleId: frame.cycleId, subject, said: frame.said }));
  if (before && (frame.changed || frame.noted)) await keepFrame(before, frame);
  const rowsBefore = before && differs ? await planContent(plan) : null;
  await writeChanges(plan.id, changes);
  if (rowsBefore) await keepChanges(plan.id, differencesBetween(rowsBefore, await planContent(plan)));
  if (differs) await leaveTraces(plan, before);
  await audit({
    action: 'import:plan',
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `Took over the plan "${plan.title}": ${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
  });
  forgetLoaded();
  return { planId: plan.id, ...counts };
}

type Frame = Awaited<ReturnType<typeof frameOf>>;

async function prepared(teamId: string, tree: PlanTree, options: { templateId?: string } = {}) {
  const [team] = await rows<{ id: string }>('select id from planning_team where id = $1', [teamId]);
  const departments = (await departmentsOfTeam(teamId)) ?? [];
  const subject: Subject = { planningTeamId: teamId, departmentIds: departments.map(({ id }) => id) };
  if (!team) throw new Refusal('NOT_FOUND', msg`There is no such planning team here.`, { path: ['teamId'] });
  authorize('import:plan', subject);
  const wanted = cleanedTree(tree);
  // Two people who take over the same new plan at once must not both begin it.
  await claimName('plan', teamId, wanted.planTitle);
  const plan = await db()
    .getRepository(Plan)
    .findOne({
      where: { planningTeamId: teamId, title: wanted.planTitle },
      lock: { mode: 'pessimistic_write' },
    });
  const template = plan
    ? { id: plan.templateId, content: await templateOf(plan) }
    : await chosenTemplate(options.templateId);
  const known = await cycles();
  const problems = problemsWithTree(wanted, {
    departmentCodes: new Set(departments.map(({ code }) => code)),
    cycleNames: new Set(known.map(({ name }) => name)),
    horizons: template.content.horizons,
    priorities: template.content.priorities,
    today: await today(),
  });
  const changes = changesOf(await rowsOfPlan(plan?.id ?? null), wanted, {
    newId,
    departmentIds: new Map(departments.map(({ code, id }) => [code, id])),
  });
  const cycleId = known.find(({ name }) => name === wanted.cycleName)?.id ?? null;
  const frame = await frameOf(plan, wanted, cycleId);
  return { plan, subject, template, wanted, changes, frame, problems: [...problems, ...changes.problems] };
}

/** The plan's own fields as the file has them, where the file says something new. */
async function frameOf(
  plan: Plan | null,
  { startsOn, endsOn, sourceUrl, sample }: PlanTree,
  cycleId: string | null,
) {
  const said = { cycleId, startsOn, endsOn, sourceUrl, sample };
  if (!plan) return { ...said, said, changed: false, noted: false };
  const [kept] = await rows<{ imported: Imported }>('select imported from plan where id = $1', [plan.id]);
  const next = { ...said };
  for (const field of Object.keys(said) as (keyof typeof said)[]) {
    if (kept?.imported && kept.imported[field] === said[field]) Object.assign(next, { [field]: plan[field] });
  }
  const changed = (Object.keys(next) as (keyof typeof next)[]).some((field) => next[field] !== plan[field]);
  const noted = (Object.keys(said) as (keyof typeof said)[]).some(
    (field) => kept?.imported?.[field] !== said[field],
  );
  return { ...next, said, changed, noted };
}

function counted(
  plan: Plan | null,
  frameChanged: boolean,
  changes: PlanTreeChanges,
): Omit<PlanTreeSaved, 'planId'> {
  const tables = [changes.goals, changes.strategies, changes.deliverables, changes.milestones];
  const sum = (count: (table: (typeof tables)[number]) => number) =>
    tables.reduce((total, one) => total + count(one), 0);
  return {
    added: sum(({ added }) => added.length) + (plan ? 0 : 1),
    changed: sum(({ changed }) => changed.length) + (plan && frameChanged ? 1 : 0),
    unchanged: sum(({ unchanged }) => unchanged) + (plan && !frameChanged ? 1 : 0),
  };
}

/** Text under review must not change under the reviewers' eyes, and only the office corrects a plan in force. */
function refuseFrozen(plan: Plan, subject: Subject): void {
  if (isEditable(plan.state) || (isInForce(plan.state) && can('plan:review', subject))) return;
  const way = isInForce(plan.state)
    ? 'Begin an amendment first, or ask the equity office to take over the correction.'
    : 'Import it again once it can be edited.';
  throw new Refusal(
    'WRONG_STATE',
    msg`The plan "${{ planTitle: plan.title }}" cannot be changed. It is now: ${{ PLAN_STATE_LABELS: PLAN_STATE_LABELS[plan.state] }}. ${way}`,
    { path: ['planTitle'] },
  );
}

async function newPlan(
  teamId: string,
  tree: PlanTree,
  given: { template: ChosenTemplate; cycleId: string | null; subject: Subject; said: Frame['said'] },
): Promise<Plan> {
  const { steps, importedAs } = given.template.content;
  const adopted = can('plan:review', given.subject) && importedAs !== 'DRAFTING';
  const state: PlanState = adopted ? importedAs : firstState(steps);
  const heldBy = holderOf(
    { state, legallyCleared: false, suspendedFrom: null },
    steps,
    await officeReviewer(),
  );
  const plan: Plan = {
    ...{
      id: newId(),
      planningTeamId: teamId,
      cycleId: given.cycleId,
      templateId: await templateId(given.template),
      title: tree.planTitle,
    },
    ...{ state, version: 1, round: 1, legallyCleared: false, suspendedFrom: null },
    ...{ startsOn: tree.startsOn, endsOn: tree.endsOn, sourceUrl: tree.sourceUrl, sample: tree.sample },
    ...{ heldBy, heldSince: heldBy ? now() : null },
  };
  await db().getRepository(Plan).insert(plan);
  await rows('update plan set imported = $2 where id = $1', [plan.id, JSON.stringify(given.said)]);
  return plan;
}

async function keepFrame(plan: Plan, frame: Frame): Promise<void> {
  const { cycleId, startsOn, endsOn, sourceUrl, sample, said } = frame;
  const own = { cycleId, startsOn, endsOn, sourceUrl, sample };
  Object.assign(plan, own);
  await db().getRepository(Plan).update({ id: plan.id }, own);
  await rows('update plan set imported = $2 where id = $1', [plan.id, JSON.stringify(said)]);
}

async function leaveTraces(plan: Plan, before: Plan | null): Promise<void> {
  if (before) await contentTakenOver(plan);
  else await noteWriter(plan);
  await appendPlanEvent(plan.id, {
    kind: 'import',
    fromState: before?.state ?? null,
    toState: plan.state,
    reason: null,
  });
  await freezeEdition(plan, 'import');
}
