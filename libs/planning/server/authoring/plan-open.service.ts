// Who else has a plan open at this moment: a note that is renewed while they look, and gone within a minute.
import { actor, defineJob, enqueue, newId, now, rows } from '@plumbline/platform/server';
import { Refusal } from '@plumbline/platform/domain';
import { msg } from '@lingui/core/macro';
import { allows } from '@plumbline/policy';
import { personToday } from '@plumbline/cities/server';
import type { Plan } from '../plan.entity';
import { mayReadDrafts, subjectOf, visiblePlan } from '../plan.queries';

/** Somebody counts as here for so long after they were last heard of, in milliseconds. */
const HERE_FOR = 40_000;

/** The note is taken away so many seconds after it was last renewed. */
const KEPT_FOR = 45;

/** The task that takes notes away. */
export const FORGET_OPEN_PLANS = 'forget-open-plans';

/**
 * Notes that the viewer has the plan open. Of those who only see what was sent to them, such as counsel, nothing is
 * noted: they are told of nobody, and nobody is told of them.
 */
export async function markPlanOpen(planId: string): Promise<Plan> {
  const plan = await visiblePlan(planId);
  if (!plan) throw new Refusal('NOT_FOUND', msg`There is no such plan here.`, { path: ['planId'] });
  const { personId } = actor();
  if (!(await mayReadDrafts(plan))) return plan;
  await rows(
    `insert into plan_open (id, plan_id, person_id, seen_at) values ($1, $2, $3, $4)
     on conflict (city_id, plan_id, person_id) do update set seen_at = excluded.seen_at`,
    [newId(), plan.id, personId, now()],
  );
  await enqueue(
    FORGET_OPEN_PLANS,
    {},
    { key: `${FORGET_OPEN_PLANS}:${plan.id}:${personId}`, seconds: KEPT_FOR },
  );
  return plan;
}

/** The others who have the plan open, by name; nobody for those who may not read its drafts, and nobody who may not. */
export async function alsoOpenBy(plan: Plan): Promise<{ id: string; displayName: string }[]> {
  if (!(await mayReadDrafts(plan))) return [];
  const found = await rows<{ personId: string }>(
    'select person_id as "personId" from plan_open where plan_id = $1 and person_id <> $2 and seen_at > $3',
    [plan.id, actor().personId, stillHere()],
  );
  const subject = await subjectOf(plan);
  const people = await Promise.all(found.map(({ personId }) => personToday(personId)));
  return people
    .flatMap((one) => (one && allows(one.actor, 'plan:read', subject) ? [one] : []))
    .map(({ personId, displayName }) => ({ id: personId, displayName }))
    .toSorted((a, b) => a.displayName.localeCompare(b.displayName) || a.id.localeCompare(b.id));
}

/** Takes away the notes of everybody in the city who has left. */
export async function forgetOpenPlans(): Promise<void> {
  await rows('delete from plan_open where seen_at <= $1', [stillHere()]);
}

function stillHere(): Date {
  return new Date(now().getTime() - HERE_FOR);
}

defineJob(FORGET_OPEN_PLANS, forgetOpenPlans);
