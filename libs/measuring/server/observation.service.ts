// Recording values of a metric, or correcting some: two writers of one place never overwrite each other.
import { msg, t } from '@lingui/core/macro';
import { In } from 'typeorm';
import { saidTogether } from '@plumbline/language/domain';
import { Refusal, Refusals, groupBy } from '@plumbline/platform/domain';
import { actor, db, newId, now } from '@plumbline/platform/server';
import {
  problemsWithObservation,
  questionAbout,
  questionAboutParts,
  questionAboutSum,
  standingObservations,
  type FieldProblem,
  type PartedGroups,
} from '@plumbline/measuring/domain';
import { Category, CategorySet } from './category-set.entity';
import { partedGroups } from './measuring.loaders';
import { Metric } from './metric.entity';
import type { Observation } from './observation.entity';
import { allObservations, appendObservations } from './observation.queries';
import { differences, staleValue, type ValueGiven } from './value-checks';

/** Where one value belongs, what the editor saw there, and what it is. */
export interface NewValue extends ValueGiven {
  /** Null is the total. */
  categoryId: string | null;
  /** A place of a set of places; null is the whole city. */
  placeId: string | null;
  period: { code: string | null; label: string; endsOn: string | null };
  /** The observation the editor saw in this place; null when it was empty. */
  replacesId: string | null;
  /** Why a recorded value is changed. */
  reason: string | null;
  /** Must a change of this value say why? True once it has been approved. */
  reasonRequired: boolean;
}

/** Values of one metric that are recorded together: all of them or none. */
interface NewValues {
  metricId: string;
  values: readonly NewValue[];
  reportId: string;
  sample: boolean;
  /** Leads a refusal to the value it is about, for example `['cells', '3']`; with one value usually `[]`. */
  pathOf: (index: number) => string[];
}

/** What stands now in each of the places, in the order given, and what is odd about some. */
export interface RecordedValues {
  metric: Metric;
  observations: Observation[];
  warnings: (FieldProblem & { index: number })[];
}

/**
 * Records values. The caller has locked the report, checked its state and asked the policy. Recording what
 * stands there already changes nothing and answers it, so that a click or request sent twice does no harm.
 * Refuses INVALID (field named), NOT_FOUND, REASON_REQUIRED, UNLIKELY for what nobody has confirmed (a value unlike the
 * last ones, a part of a person, groups that do not make up their total), and STALE with both values of every field that differs: nothing of the loser's work is lost.
 */
export async function recordValues({
  metricId,
  values,
  reportId,
  sample,
  pathOf,
}: NewValues): Promise<RecordedValues> {
  const metric = await db().getRepository(Metric).findOneBy({ id: metricId });
  if (!metric) throw new Refusal('NOT_FOUND', msg`There is no such metric here.`, { path: ['metricId'] });
  const groups = await groupsFor(metric, values);
  const standing = standingObservations(await allObservations([metric.id]));
  const byPlace = new Map(standing.map((one) => [placeOf(one), one]));
  const refusals: Refusal[] = [];
  const warnings: RecordedValues['warnings'] = [];
  const added: Observation[] = [];
  const seen = new Set<string>();
  const observations = values.map((given, index): Observation => {
    const refuse = (refusal: Refusal) =>
      refusals.push(
        new Refusal(refusal.code, refusal.sentence, {
          path: [...pathOf(index), ...(refusal.path ?? [])],
          conflict: refusal.conflict,
        }),
      );
    const before = byPlace.get(placeOf({ ...given, periodLabel: given.period.label })) ?? null;
    const next = { ...observationOf(metric, given, before), reportId, sample };
    if (seen.has(placeOf(next))) {
      refuse(
        new Refusal(
          'INVALID',
          msg`${{ metricCode: metric.code }} has two values for ${{ periodLabel: given.period.label }} here.`,
          {
            path: ['value'],
          },
        ),
      );
    }
    seen.add(placeOf(next));
    for (const problem of groups.problemsWith(given)) refuse(problem);
    const { errors, warnings: odd } = problemsWithObservation(given, metric);
    for (const { field, message } of errors) {
      refuse(new Refusal('INVALID', msg`${{ metricCode: metric.code }}: ${message}`, { path: [field] }));
    }
    warnings.push(
      ...odd.map(({ field, message }) => ({ field, message: `${message} ${t`It was saved.`}`, index })),
    );
    if (before && differences(given, before).length === 0) return before;
    if ((before?.id ?? null) !== given.replacesId) refuse(staleValue(metric.code, given, before));
    else if (before && given.reasonRequired && given.reason === null) {
      const message = `${metric.code} was approved before. Say why its value changes.`;
      refuse(new Refusal('REASON_REQUIRED', message, { path: ['reason'] }));
    }
    const questions = () =>
      [questionAboutParts(given, metric), questionAbout(next, standing)?.message].filter(
        (one) => one != null,
      );
    if (errors.length === 0 && !given.checked && questions().length > 0) {
      refuse(unlikely(metric, () => questions().join(' ')));
    }
    added.push(next);
    return next;
  });
  const parts = await partedGroups(metric);
  for (const question of sumQuestions(metric, parts, added, standing)) {
    const index = observations.indexOf(question.at);
    const path = [...pathOf(index), 'value'];
    refusals.push(new Refusal('UNLIKELY', unlikely(metric, question.finding).sentence, { path }));
  }
  if (refusals.length > 0) throw new Refusals(refusals);
  const kept = await appendObservations(added);
  const lost = added.find((one) => !kept.has(one.id));
  if (lost) {
    const index = observations.indexOf(lost);
    const theirs = standingObservations(await allObservations([metric.id])).find(
      (o) => placeOf(o) === placeOf(lost),
    );
    const refusal = staleValue(metric.code, lost, theirs ?? null);
    throw new Refusal('STALE', refusal.sentence, {
      path: [...pathOf(index), 'replacesId'],
      conflict: refusal.conflict,
    });
  }
  return { metric, observations, warnings };
}

/** What was found, in the reader's language like the advice after it. */
function unlikely(metric: Metric, finding: () => string): Refusal {
  const question = () => t`${{ metricCode: metric.code }}: ${{ question: finding() }}`;
  return new Refusal('UNLIKELY', saidTogether(question, msg`Check it, then keep it.`), { path: ['value'] });
}

/** Where the groups of a period and place, with what is added, do not make up their total; nobody confirmed it yet. */
function sumQuestions(
  metric: Metric,
  groups: PartedGroups | null,
  added: readonly Observation[],
  standing: readonly Observation[],
): { at: Observation; finding: () => string }[] {
  const columnOf = (o: Observation) => [o.periodLabel, o.placeId ?? ''].join('\n');
  const replaced = new Set(added.map(placeOf));
  const kept = groupBy(
    standing.filter((one) => !replaced.has(placeOf(one))),
    columnOf,
  );
  return [...groupBy(added, columnOf)].flatMap(([column, list]) => {
    const own = new Set(list.map(({ categoryId }) => categoryId));
    const asked = () => questionAboutSum(metric, groups, [...(kept.get(column) ?? []), ...list], own);
    const question = asked();
    const at = list.find(({ categoryId }) => categoryId === question?.categoryId);
    return question && at && !at.checked ? [{ at, finding: () => asked()?.message ?? '' }] : [];
  });
}

function placeOf(o: Pick<Observation, 'periodLabel' | 'categoryId' | 'placeId'>): string {
  return [o.periodLabel, o.categoryId ?? '', o.placeId ?? ''].join('\n');
}

/** Are the groups of these values those the metric is split by, and the places places? */
async function groupsFor(metric: Metric, values: readonly NewValue[]) {
  const ids = [...new Set(values.flatMap(({ categoryId, placeId }) => [categoryId, placeId]))].filter(
    (id) => id !== null,
  );
  const found =
    ids.length === 0
      ? []
      : await db()
          .getRepository(Category)
          .findBy({ id: In(ids) });
  const setIds = new Map(found.map((category) => [category.id, category.categorySetId]));
  const places = new Set(
    (found.length === 0 ? [] : await db().getRepository(CategorySet).findBy({ dimension: 'PLACE' })).map(
      ({ id }) => id,
    ),
  );
  return {
    problemsWith({ categoryId, placeId }: NewValue): Refusal[] {
      const problems: Refusal[] = [];
      if (
        categoryId !== null &&
        (metric.categorySetId === null || setIds.get(categoryId) !== metric.categorySetId)
      ) {
        const message = `${metric.code} is not split by this group. Choose one of its own groups.`;
        problems.push(new Refusal('INVALID', message, { path: ['categoryId'] }));
      }
      if (placeId !== null && !places.has(setIds.get(placeId) ?? '')) {
        problems.push(
          new Refusal('INVALID', msg`${{ metricCode: metric.code }}: choose a place of your city.`, {
            path: ['placeId'],
          }),
        );
      }
      return problems;
    },
  };
}

function observationOf(metric: Metric, given: NewValue, before: Observation | null): Observation {
  const { period, replacesId: _seen, reasonRequired: _must, ...said } = given;
  return {
    ...said,
    id: newId(),
    metricId: metric.id,
    periodCode: before?.periodCode ?? period.code,
    periodEndsOn: before?.periodEndsOn ?? period.endsOn,
    periodLabel: period.label,
    dataDate: null,
    sourceHash: null,
    methodVersion: null,
    replacesId: before?.id ?? null,
    sourceUrl: null,
    sample: false,
    reportId: null,
    recordedBy: actor().personId,
    recordedAt: now(),
  };
}
