// What the office settles about a series after its plan is in force: targets by period, and where the series breaks.
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { departmentIdsOfTeam, theCity } from '@plumbline/cities/server';
import { namedPeriod } from '@plumbline/cities/domain';
import { Plan, contentTakenOver } from '@plumbline/planning/server';
import { PLAN_STATE_LABELS, isEditable, isInForce } from '@plumbline/planning/domain';
import { hasTooManyDigits } from '@plumbline/measuring/domain';
import { Category, CategorySet } from './category-set.entity';
import type { DeclareSeriesBreakInput, SetMetricTargetInput } from './series.graphql';
import { Metric, MetricTarget, SeriesBreak } from './metric.entity';

/** Plan and metric, locked in this order as everywhere. A plan under review or ended stands still. */
async function lockedMetric(id: string): Promise<{ metric: Metric; plan: Plan }> {
  const missing = new Refusal('NOT_FOUND', 'There is no such metric here.', { path: ['metricId'] });
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
      `"${plan.title}" stands still now: ${PLAN_STATE_LABELS[plan.state]}. Change its measures before or after that.`,
      { path: ['metricId'] },
    );
  }
  return { metric, plan };
}

async function demandGroup(metric: Metric, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const category = await db().getRepository(Category).findOneBy({ id: categoryId });
  if (category && category.categorySetId === metric.categorySetId) return;
  throw new Refusal('INVALID', `${metric.code} is not split by this group. Choose one of its own groups.`, {
    path: ['categoryId'],
  });
}

/**
 * Sets what is to be reached by a period, for everybody or one group. Saying again what stands changes nothing; another
 * value needs a reason, and the earlier one stays on record. Refuses NOT_FOUND, NOT_ALLOWED, INVALID and
 * REASON_REQUIRED.
 */
export async function setMetricTarget(input: SetMetricTargetInput): Promise<Metric> {
  const { metric, plan } = await lockedMetric(input.metricId);
  const categoryId = input.categoryId ?? null;
  await demandGroup(metric, categoryId);
  if (hasTooManyDigits(input.value)) {
    throw new Refusal(
      'INVALID',
      `${input.value} has too many digits. Use at most 15 before the point and 6 after it.`,
      {
        path: ['value'],
      },
    );
  }
  const { fiscalYearStartMonth } = await theCity();
  const period = namedPeriod(input.periodLabel, fiscalYearStartMonth);
  if (!period) {
    throw new Refusal(
      'INVALID',
      `"${input.periodLabel}" is no period. Write a year or a quarter, like FY 2028.`,
      {
        path: ['periodLabel'],
      },
    );
  }
  const targets = db().getRepository(MetricTarget);
  const [standing] = (
    await targets.find({ where: { metricId: metric.id, periodLabel: period.label }, order: { id: 'DESC' } })
  ).filter((target) => target.categoryId === categoryId);
  const reason = input.reason ?? null;
  if (standing && Number(standing.value) !== Number(input.value) && reason === null) {
    throw new Refusal(
      'REASON_REQUIRED',
      `The target for ${period.label} was ${standing.value}. Say why it changes.`,
      {
        path: ['reason'],
      },
    );
  }
  if (!standing || Number(standing.value) !== Number(input.value)) {
    await targets.insert({
      ...{ id: newId(), metricId: metric.id, categoryId, value: input.value, reason },
      ...{ periodLabel: period.label, periodEndsOn: period.endsOn, setBy: actor().personId, setAt: now() },
    });
    await contentTakenOver(plan);
  }
  await audit({
    action: 'metric:revise',
    subjectType: 'Metric',
    subjectId: metric.id,
    summary: `Set the target of ${metric.code} for ${period.label}.`,
  });
  forgetLoaded();
  return metric;
}

/**
 * Declares that from a day on a metric is measured in another way, and by which groups. What was recorded stays as it
 * is, under the groups it was collected by. Refuses NOT_FOUND, NOT_ALLOWED and ALREADY_EXISTS.
 */
export async function declareSeriesBreak(input: DeclareSeriesBreakInput): Promise<Metric> {
  const { metric, plan } = await lockedMetric(input.metricId);
  const toSetId = input.categorySetId === undefined ? metric.categorySetId : input.categorySetId;
  if (toSetId !== null && !(await db().getRepository(CategorySet).findOneBy({ id: toSetId }))) {
    throw new Refusal('NOT_FOUND', 'There is no such category set here.', { path: ['categorySetId'] });
  }
  const breaks = db().getRepository(SeriesBreak);
  if (await breaks.findOneBy({ metricId: metric.id, startsOn: input.startsOn })) {
    throw new Refusal('ALREADY_EXISTS', `${metric.code} has a break on ${input.startsOn} already.`, {
      path: ['startsOn'],
    });
  }
  await breaks.insert({
    ...{ id: newId(), metricId: metric.id, startsOn: input.startsOn, reason: input.reason },
    ...{ fromCategorySetId: metric.categorySetId, toCategorySetId: toSetId },
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
