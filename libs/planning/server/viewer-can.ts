// What a viewer may do with a plan now: by the table of steps, the policy, and who wrote it.
import { can } from '@plumbline/platform/server';
import { isEditable, isInForce, possibleTransitions } from '@plumbline/planning/domain';
import type { Plan } from './plan.entity';
import type { PlanViewerCan } from './plan.graphql';
import { subjectOf, templateOf } from './plan.queries';

/** The answer for `viewerCan`; the server refuses exactly what it denies. */
export async function viewerCan(plan: Plan): Promise<PlanViewerCan> {
  const subject = await subjectOf(plan);
  const { steps } = await templateOf(plan);
  const actions = possibleTransitions(plan, steps)
    .filter(({ by }) => by.some((right) => can(right, subject)))
    .map(({ action }) => action);
  const writes = can('plan:edit', subject);
  return {
    comment: can('plan:comment', { ...subject, sentToLegal: plan.state === 'LEGAL_REVIEW' }),
    edit: writes && isEditable(plan.state),
    redate: writes && (isEditable(plan.state) || isInForce(plan.state)),
    submit: actions.includes('submit'),
    return: actions.includes('return'),
    approve: actions.includes('approve'),
    sign: actions.includes('sign'),
    actions,
  };
}
