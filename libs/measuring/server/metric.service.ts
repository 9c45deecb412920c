// Defining a metric of a plan that is being written.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, can, db, newId } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { Goal, contentChanged, lockPlanOf, planById, visiblePlan } from '@plumbline/planning/server';
import { isEditable, problemWithCode } from '@plumbline/planning/domain';
import { hasTooManyDigits } from '@plumbline/measuring/domain';
import { Category, CategorySet } from './category-set.entity';
import type { DefineMetricInput, MetricType, MetricViewerCan } from './measuring.graphql';
import { Metric } from './metric.entity';

/**
 * Adds a metric to a goal. The plan must be open for writing: what is promised and how it is measured is settled
 * together. Refuses NOT_FOUND, WRONG_STATE, ALREADY_EXISTS (code taken) and INVALID.
 */
export async function defineMetric(input: DefineMetricInput): Promise<Metric> {
  const { plan, subject, item: goal } = await lockPlanOf(Goal, input.goalId, 'goalId');
  authorize('metric:define', subject);
  if (!isEditable(plan.state)) {
    throw new Refusal('WRONG_STATE', msg`This plan is not being written now. Amend it to add a metric.`, {
      path: ['goalId'],
    });
  }
  const codeProblem = problemWithCode(input.code);
  if (codeProblem) throw new Refusal('INVALID', msg`Code ${codeProblem}.`, { path: ['code'] });
  for (const field of ['baselineValue', 'targetValue'] as const) {
    const value = input[field];
    if (value && hasTooManyDigits(value)) {
      throw new Refusal(
        'INVALID',
        msg`${value} has too many digits. Use at most 15 before the point and 6 after it.`,
        {
          path: [field],
        },
      );
    }
  }
  const metrics = db().getRepository(Metric);
  if (await metrics.findOneBy({ planId: plan.id, code: input.code })) {
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`This plan has a metric ${{ inputCode: input.code }} already. Choose another code.`,
      {
        path: ['code'],
      },
    );
  }
  const setId = input.categorySetId ?? null;
  if (setId !== null && !(await db().getRepository(CategorySet).findOneBy({ id: setId }))) {
    throw new Refusal('NOT_FOUND', msg`There is no such category set here.`, { path: ['categorySetId'] });
  }
  const metric = metrics.create({
    id: newId(),
    planId: plan.id,
    goalId: goal.id,
    code: input.code,
    name: input.name,
    kind: input.kind,
    unit: input.unit,
    direction: input.direction,
    frequency: input.frequency,
    numeratorLabel: input.numeratorLabel ?? null,
    denominatorLabel: input.denominatorLabel ?? null,
    categorySetId: setId,
    ...(await referenceOf(input, setId)),
    baselineValue: input.baselineValue ?? null,
    baselineLabel: input.baselineLabel ?? null,
    targetValue: input.targetValue ?? null,
    targetLabel: input.targetLabel ?? null,
    methodNote: input.methodNote ?? null,
    position: await metrics.countBy({ goalId: goal.id }),
    sourceUrl: null,
    sample: goal.sample,
    copiedFromId: null,
  });
  await metrics.insert(metric);
  await contentChanged(plan);
  await audit({
    action: 'metric:define',
    subjectType: 'Metric',
    subjectId: metric.id,
    summary: `Defined metric ${metric.code} of goal ${goal.code}.`,
  });
  return metric;
}

/** What the groups are compared with: a named group must be one of the metric's own. */
async function referenceOf(
  { reference, referenceCategoryId }: DefineMetricInput,
  setId: string | null,
): Promise<Pick<Metric, 'reference' | 'referenceCategoryId'>> {
  if (reference !== 'GROUP') return { reference, referenceCategoryId: null };
  const id = referenceCategoryId ?? null;
  const category = id === null ? null : await db().getRepository(Category).findOneBy({ id });
  if (category && category.categorySetId === setId) return { reference, referenceCategoryId: category.id };
  throw new Refusal('INVALID', msg`Choose the group to compare with from the groups of this metric.`, {
    path: ['referenceCategoryId'],
  });
}

/** The metric, or null when it is not here or its plan is not for the viewer: both look alike. */
export async function visibleMetric(id: string): Promise<Metric | null> {
  const metric = await db().getRepository(Metric).findOneBy({ id });
  return metric && (await visiblePlan(metric.planId)) ? metric : null;
}

/** What the viewer may do with a metric now; the server refuses exactly what it denies. */
export async function viewerCan(metric: Pick<MetricType, 'planId'>): Promise<MetricViewerCan> {
  const plan = await planById(metric.planId);
  if (!plan) return { revise: false };
  const { planningTeamId } = plan;
  const departmentIds = await departmentIdsOfTeam(planningTeamId);
  return { revise: can('metric:revise', { planningTeamId, departmentIds }) };
}
