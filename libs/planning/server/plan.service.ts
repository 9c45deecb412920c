// Beginning a plan and carrying it through its life, one step at a time.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { fiscalQuarter, fiscalYearName } from '@plumbline/cities/domain';
import { departmentIdsOfTeam, planningTeamById, theCity } from '@plumbline/cities/server';
import type { Role } from '@plumbline/policy';
import {
  firstState,
  holderOf,
  problemsWithPlan,
  refuseIncomplete,
  rightsFor,
  takeStep,
  type PlanAction,
  type PlanProblem,
  type PlanTemplate,
} from '@plumbline/planning/domain';
import { claimName } from './claim-name';
import { Cycle } from './cycle.entity';
import { goalsWithOutcomeMeasure } from './outcome-measures';
import { appendPlanEvent, freezeEdition, noteWriter, planContent } from './plan-history.service';
import type { CreatePlanInput, PlanPayload, PlanStepInput } from './plan-inputs.graphql';
import { chosenTemplate, templateId } from './plan-template.service';
import { Plan } from './plan.entity';
import { authorizeAny, lockPlan, mayRead, planStateLabel, templateOf } from './plan.queries';
import { refuseStalePlan } from './stale';

/** Begins a plan for a planning team, in the first state of its template. */
export async function createPlan(input: CreatePlanInput): Promise<Plan> {
  const noTeam = new Refusal('NOT_FOUND', msg`There is no such planning team here.`, { path: ['teamId'] });
  if (!(await planningTeamById(input.teamId))) throw noTeam;
  authorize('plan:edit', {
    departmentIds: await departmentIdsOfTeam(input.teamId),
    planningTeamId: input.teamId,
  });
  await refuseBadFrame(input);
  const template = await chosenTemplate(input.templateId);
  const state = firstState(template.content.steps);
  const standing = { state, legallyCleared: false, suspendedFrom: null };
  const plan: Plan = {
    id: newId(),
    planningTeamId: input.teamId,
    cycleId: input.cycleId ?? null,
    templateId: await templateId(template),
    title: input.title,
    version: 1,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
    ...standing,
    heldBy: holderOf(standing, template.content.steps, await officeReviewer()),
    heldSince: now(),
    round: 1,
    sourceUrl: input.sourceUrl ?? null,
    sample: false,
  };
  await db().getRepository(Plan).insert(plan);
  await noteWriter(plan);
  await appendPlanEvent(plan.id, { kind: 'create', fromState: null, toState: state, reason: null });
  await audit({
    action: 'plan:create',
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `Began the plan "${plan.title}".`,
  });
  return plan;
}

async function refuseBadFrame({ teamId, title, cycleId, startsOn, endsOn }: CreatePlanInput): Promise<void> {
  if (startsOn && endsOn && endsOn < startsOn) {
    throw new Refusal('INVALID', msg`The plan ends before it begins. Correct one of the dates.`, {
      path: ['endsOn'],
    });
  }
  if (cycleId && !(await db().getRepository(Cycle).existsBy({ id: cycleId }))) {
    throw new Refusal('NOT_FOUND', msg`There is no such cycle here.`, { path: ['cycleId'] });
  }
  await claimName('plan', teamId, title);
  if (await db().getRepository(Plan).existsBy({ planningTeamId: teamId, title })) {
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`This team has a plan with the title "${title}". Choose another title.`,
      {
        path: ['title'],
      },
    );
  }
}

/** Who reviews plans first in this city: the first role of its review chain. */
export async function officeReviewer(): Promise<Role> {
  return (await theCity()).reviewChain[0] ?? 'PLANNING_DIRECTOR';
}

/** Steps that freeze an edition of the plan as they leave it; an amendment freezes what it begins from. */
const FREEZES: readonly PlanAction[] = ['submit', 'publishPreliminary', 'finalize'];

/** Takes a step in a plan's life: the one function behind every mutation that moves a plan. */
export async function takePlanStep(
  action: PlanAction,
  input: PlanStepInput & { reason?: string | null },
): Promise<Omit<PlanPayload, 'userErrors'>> {
  const { plan, template, subject } = await lockPlan(input.planId);
  authorizeAny(rightsFor(plan, template.steps, action), subject);
  refuseStalePlan(plan, input.expectedVersion);
  const step = takeStep(plan, template.steps, action, {
    reason: input.reason ?? null,
    officeReviewer: await officeReviewer(),
  });
  const leavesDrafting = action === 'submit' || plan.state === 'AMENDING';
  const problems = leavesDrafting && FREEZES.includes(action) ? await checkPlan(plan, template) : [];
  refuseIncomplete(problems);
  if (action === 'submit') await noteWriter(plan);
  // What is in force stays on record as it is: a file may have corrected it since it was made final.
  if (action === 'amend') await freezeEdition(plan, action);
  const before = await planStateLabel(plan);
  const round = action === 'finalize' ? plan.round + 1 : plan.round;
  Object.assign(plan, step.standing, {
    heldBy: step.heldBy,
    heldSince: step.heldBy ? now() : null,
    version: plan.version + 1,
    round,
  });
  const { state, heldBy, heldSince, version, legallyCleared, suspendedFrom } = plan;
  await db()
    .getRepository(Plan)
    .update({ id: plan.id }, { state, heldBy, heldSince, version, legallyCleared, suspendedFrom, round });
  await appendPlanEvent(plan.id, step.event);
  if (FREEZES.includes(action)) await freezeEdition(plan, action);
  await audit({
    action: `plan:${action}`,
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `The plan "${plan.title}" went from “${before}” to “${await planStateLabel(plan)}”.`,
    ...(step.event.reason ? { detail: { reason: step.event.reason } } : {}),
  });
  forgetLoaded();
  return { plan, warnings: problems.map(({ message, path }) => ({ message, path })) };
}

/** Everything that is missing in a plan before it can be submitted, with the warnings. */
async function checkPlan(plan: Plan, template: PlanTemplate): Promise<PlanProblem[]> {
  const content = await planContent(plan);
  const { fiscalYearStartMonth } = await theCity();
  return problemsWithPlan(content, {
    template,
    fiscalYearOf: (day) =>
      fiscalYearName(fiscalQuarter(day, fiscalYearStartMonth).fiscalYear, fiscalYearStartMonth),
    goalsWithOutcomeMeasure: await goalsWithOutcomeMeasure(content.goals.map(({ id }) => id)),
  });
}

/** The checklist of a plan for its page; empty for those who may not read the plan. */
export async function problemsOfPlan(plan: Plan): Promise<PlanProblem[]> {
  return (await mayRead(plan)) ? checkPlan(plan, await templateOf(plan)) : [];
}
