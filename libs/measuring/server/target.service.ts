// Targets by period: set, changed and taken back by the office; every one of them stays on record.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { theCity } from '@plumbline/cities/server';
import { namedPeriod } from '@plumbline/cities/domain';
import { contentTakenOver } from '@plumbline/planning/server';
import { doubtsAboutTarget, endsOfSeries, hasTooManyDigits, sameDecimal } from '@plumbline/measuring/domain';
import { Category } from './category-set.entity';
import { breaksOfMetric, observationsOfMetric, targetsOfMetric } from './measuring.loaders';
import { MetricTarget, type Metric } from './metric.entity';
import type { SetMetricTargetInput, WithdrawMetricTargetInput } from './series.graphql';
import { lockedMetric } from './series.service';

async function demandGroup(metric: Metric, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const category = await db().getRepository(Category).findOneBy({ id: categoryId });
  if (category && category.categorySetId === metric.categorySetId) return;
  throw new Refusal(
    'INVALID',
    msg`${{ metricCode: metric.code }} is not split by this group. Choose one of its own groups.`,
    {
      path: ['categoryId'],
    },
  );
}

async function demandPeriod(label: string) {
  const { fiscalYearStartMonth } = await theCity();
  const period = namedPeriod(label, fiscalYearStartMonth);
  if (period) return period;
  throw new Refusal('INVALID', msg`"${label}" is no period. Write a year or a quarter, like FY 2028.`, {
    path: ['periodLabel'],
  });
}

async function demandSense(
  metric: Metric,
  categoryId: string | null,
  target: { value: string; periodLabel: string; periodEndsOn: string | null },
  isChecked: boolean,
): Promise<void> {
  const refuse = (code: 'INVALID' | 'UNLIKELY', message: string) =>
    new Refusal(code, message, { path: ['value'] });
  const { value } = target;
  if (hasTooManyDigits(value)) {
    throw refuse('INVALID', `${value} has too many digits. Use at most 15 before the point and 6 after it.`);
  }
  const { fiscalYearStartMonth } = await theCity();
  const dayOf = (label: string) => namedPeriod(label, fiscalYearStartMonth)?.endsOn ?? null;
  const [values, breaks = []] = [await observationsOfMetric(metric.id), await breaksOfMetric(metric.id)];
  const ends = endsOfSeries(metric, categoryId, values, breaks, dayOf);
  const { impossible, odd } = doubtsAboutTarget(metric, target, ends);
  if (impossible.length > 0) throw refuse('INVALID', impossible.join(' '));
  if (odd.length > 0 && !isChecked) {
    throw refuse('UNLIKELY', `${odd.join(' ')} Check the target, then set it as it is.`);
  }
}

/**
 * Sets what is to be reached by a period, for everybody or one group. Saying again what stands changes nothing; another
 * value needs a reason, and the earlier one stays on record. Refuses NOT_FOUND, NOT_ALLOWED, INVALID, REASON_REQUIRED, and
 * UNLIKELY for an odd target that nobody has confirmed (see `doubtsAboutTarget`).
 */
export async function setMetricTarget(input: SetMetricTargetInput): Promise<Metric> {
  const { metric, plan } = await lockedMetric(input.metricId);
  const categoryId = input.categoryId ?? null;
  await demandGroup(metric, categoryId);
  const { label: periodLabel, endsOn: periodEndsOn } = await demandPeriod(input.periodLabel);
  const standing = (await targetsOfMetric(metric.id)).find(
    (target) => target.periodLabel === periodLabel && target.categoryId === categoryId,
  );
  const { value } = input;
  if (!standing || !sameDecimal(standing.value, value)) {
    await demandSense(metric, categoryId, { value, periodLabel, periodEndsOn }, input.checked ?? false);
    const reason = input.reason ?? null;
    if (standing && reason === null) {
      const message = `The target for ${periodLabel} was ${standing.value}. Say why it changes.`;
      throw new Refusal('REASON_REQUIRED', message, { path: ['reason'] });
    }
    await db()
      .getRepository(MetricTarget)
      .insert({
        ...{ id: newId(), metricId: metric.id, categoryId, value, reason, withdrawsId: null },
        ...{ sourceUrl: input.sourceUrl ?? null, periodLabel, periodEndsOn },
        ...{ setBy: actor().personId, setAt: now() },
      });
    await contentTakenOver(plan);
  }
  await noted(metric, `Set the target of ${metric.code} for ${periodLabel}.`);
  return metric;
}

/**
 * Takes a target back, with a reason. The target and its withdrawal stay on record; none stands for that period and group
 * until another one is set. Refuses NOT_FOUND, NOT_ALLOWED, WRONG_STATE, and STALE when it does not stand any more.
 */
export async function withdrawMetricTarget(input: WithdrawMetricTargetInput): Promise<Metric> {
  const targets = db().getRepository(MetricTarget);
  const found = await targets.findOneBy({ id: input.targetId });
  if (!found) throw new Refusal('NOT_FOUND', msg`There is no such target here.`, { path: ['targetId'] });
  const { metric, plan } = await lockedMetric(found.metricId);
  const standing = await targetsOfMetric(metric.id);
  if (!standing.some(({ id }) => id === found.id)) {
    const message = `The target for ${found.periodLabel} was changed or withdrawn in the meantime. Look at the targets again.`;
    throw new Refusal('STALE', message, { path: ['targetId'] });
  }
  const { categoryId, periodLabel, periodEndsOn } = found;
  await targets.insert({
    ...{ id: newId(), metricId: metric.id, categoryId, value: null, reason: input.reason },
    ...{ withdrawsId: found.id, sourceUrl: null, periodLabel, periodEndsOn },
    ...{ setBy: actor().personId, setAt: now() },
  });
  await contentTakenOver(plan);
  await noted(metric, `Withdrew the target of ${metric.code} for ${periodLabel}.`);
  return metric;
}

async function noted(metric: Metric, summary: string): Promise<void> {
  await audit({ action: 'metric:revise', subjectType: 'Metric', subjectId: metric.id, summary });
  forgetLoaded();
}
