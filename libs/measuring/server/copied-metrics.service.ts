// Metrics of goals that are copied into another plan: the same definition, so that old and new values may be compared.
import { In } from 'typeorm';
import { audit, authorize, db, newId } from '@plumbline/platform/server';
import { freeCode } from '@plumbline/planning/domain';
import type { CopiedMeasuresInto } from '@plumbline/planning/server';
import { Metric, SeriesBreak } from './metric.entity';
import { visibleMetric } from './metric.service';

/**
 * Defines the metrics of each goal anew for the goal's copy: same unit, same version of the list of groups, same
 * comparison, baseline and breaks. Targets are promised anew and values stay where they were recorded. A code that is
 * taken gets the next free number.
 * @param goals the id of each copy by the id of the goal it was copied from, which the viewer may read
 * @returns how many were defined
 */
export async function copyMetrics(
  goals: ReadonlyMap<string, string>,
  { planId, subject, taken }: CopiedMeasuresInto,
): Promise<number> {
  const metrics = db().getRepository(Metric);
  const found = await metrics.find({
    where: { goalId: In([...goals.keys()]) },
    order: { position: 'ASC', code: 'ASC' },
  });
  if (found.length === 0) return 0;
  authorize('metric:define', subject);
  const copies = found.map((metric): Metric => {
    const code = freeCode(metric.code, taken, 'M');
    taken.add(code);
    return {
      ...metric,
      ...{ id: newId(), planId, goalId: goals.get(metric.goalId) ?? '', code, copiedFromId: metric.id },
      ...{ targetValue: null, targetLabel: null },
    };
  });
  await metrics.insert(copies);
  const copyOf = new Map(copies.map(({ id, copiedFromId }) => [copiedFromId, id]));
  const breaks = await db()
    .getRepository(SeriesBreak)
    .findBy({ metricId: In(found.map(({ id }) => id)) });
  await db()
    .getRepository(SeriesBreak)
    .insert(breaks.map((one) => ({ ...one, id: newId(), metricId: copyOf.get(one.metricId) ?? '' })));
  for (const { id, code } of copies) {
    await audit({
      ...{ action: 'metric:define', subjectType: 'Metric', subjectId: id },
      summary: `Defined metric ${code} as it is defined in the plan it was copied from.`,
    });
  }
  return copies.length;
}

/** What a metric was copied from; null when it was not, or when the viewer may not read that plan. */
export async function metricCopiedFrom({
  copiedFromId,
}: Pick<Metric, 'copiedFromId'>): Promise<Metric | null> {
  return copiedFromId ? visibleMetric(copiedFromId) : null;
}
