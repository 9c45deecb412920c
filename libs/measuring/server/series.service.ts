// What the office settles about a series after its plan is in force: here, where the series breaks.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { Plan, contentTakenOver } from '@plumbline/planning/server';
import { PLAN_STATE_LABELS, isEditable, isInForce } from '@plumbline/planning/domain';
import { CategorySet } from './category-set.entity';
import type { DeclareSeriesBreakInput } from './series.graphql';
import { Metric, SeriesBreak } from './metric.entity';

/** Plan and metric, locked in this order as everywhere. A plan under review or ended stands still. */
export async function lockedMetric(id: string): Promise<{ metric: Metric; plan: Plan }> {
  const missing = new Refusal('NOT_FOUND', msg`There is no such metric here.`, { path: ['metricId'] });
  const found = await db().getRepository(Metric).findOneBy({ id });
  if (!found) throw missing;
  const plans = db().getRepository(Plan);
  const plan = await plans.findOne({ where: { id: found.planId }, lock: { mode: 'pessimistic_write' } });
  const metrics = db().getRepository(Metric);
  const metric = await metrics.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!metric || !plan) throw missing;
  const { planningTeamId } = plan;
  authorize('metric:revise', { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) });
  if (!isEditable(plan.state) && !isInForce(plan.state)) {
    throw new Refusal(
      'WRONG_STATE',
      msg`"${{ planTitle: plan.title }}" stands still now: ${{ PLAN_STATE_LABELS: PLAN_STATE_LABELS[plan.state] }}. Change its measures before or after that.`,
      { path: ['metricId'] },
    );
  }
  return { metric, plan };
}

/**
 * Declares that from a day on a metric is measured in another way, and by which groups. What was recorded stays as it
 * is, under the groups it was collected by. Refuses NOT_FOUND, NOT_ALLOWED and ALREADY_EXISTS.
 */
export async function declareSeriesBreak(input: DeclareSeriesBreakInput): Promise<Metric> {
  const { metric, plan } = await lockedMetric(input.metricId);
  const toSetId = input.categorySetId === undefined ? metric.categorySetId : input.categorySetId;
  if (toSetId !== null && !(await db().getRepository(CategorySet).findOneBy({ id: toSetId }))) {
    throw new Refusal('NOT_FOUND', msg`There is no such category set here.`, { path: ['categorySetId'] });
  }
  const breaks = db().getRepository(SeriesBreak);
  if (await breaks.findOneBy({ metricId: metric.id, startsOn: input.startsOn })) {
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`${{ metricCode: metric.code }} has a break on ${{ startsOn: input.startsOn }} already.`,
      {
        path: ['startsOn'],
      },
    );
  }
  await breaks.insert({
    ...{ id: newId(), metricId: metric.id, startsOn: input.startsOn, reason: input.reason },
    ...{
      fromCategorySetId: metric.categorySetId,
      toCategorySetId: toSetId,
      sourceUrl: input.sourceUrl ?? null,
    },
    ...{ declaredBy: actor().personId, declaredAt: now() },
  });
  if (toSetId !== metric.categorySetId) {
    metric.categorySetId = toSetId;
    // A group of the old list can't be what the new list is compared with.
    metric.reference = metric.reference === 'GROUP' ? 'BEST_OFF' : metric.reference;
    metric.referenceCategoryId = null;
    await db().getRepository(Metric).save(metric);
  }
  await contentTakenOver(plan);
  await audit({
    action: 'metric:revise',
    subjectType: 'Metric',
    subjectId: metric.id,
    summary: `Declared a break in ${metric.code} from ${input.startsOn}.`,
  });
  forgetLoaded();
  return metric;
}
