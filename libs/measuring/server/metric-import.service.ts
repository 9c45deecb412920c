// Keeping the metrics of a whole plan at once, from a file or a demo city: the same twice changes nothing.
import { msg } from '@lingui/core/macro';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { actor, audit, authorize, can, db, forgetLoaded, newId, now, rows } from '@plumbline/platform/server';
import { departmentIdsOfTeam, theCity } from '@plumbline/cities/server';
import { Plan, contentTakenOver } from '@plumbline/planning/server';
import { PLAN_STATE_LABELS, isEditable, isInForce } from '@plumbline/planning/domain';
import {
  cleanedMetrics,
  problemsWithMetrics,
  type GoalMetrics,
  type MetricTreeProblem,
} from '@plumbline/measuring/domain';
import { Category, CategorySet } from './category-set.entity';
import { metricChanges, type MetricChanges, type Sets } from './metric-changes';
import { Metric } from './metric.entity';
import { allObservations, appendObservations } from './observation.queries';

/** How many metrics and values were (or would be) new, changed, or there already. */
export interface MetricsSaved {
  added: number;
  changed: number;
  unchanged: number;
}

/** What saving would do, and what is wrong with the tree. `path` leads into it: goals, metrics, observations. */
export interface MetricsCompared extends MetricsSaved {
  problems: MetricTreeProblem[];
}

/**
 * Says what saving the metrics would do, without doing it.
 * @param planId null while the plan does not exist yet: then everything would be new
 */
export async function compareMetrics(
  planId: string | null,
  goals: readonly GoalMetrics[],
): Promise<MetricsCompared> {
  const { changes, problems } = await prepared(planId, goals, '');
  return { ...counted(changes), problems: [...problems, ...changes.reported] };
}

/**
 * Keeps the metrics and values of the goals of one plan, found by their codes. What is left out of the tree is
 * left alone. A number that differs from the one that stands becomes a correction that cites it, with `reason`.
 * Refuses everything wrong with the tree at once, each with its path, and keeps nothing then; WRONG_STATE while
 * the plan is under review or has ended, and for a value that came with a report; NOT_FOUND for an unknown plan or goal.
 * @param reason why numbers change, for the record: "Imported from plan-2027.xlsx."
 */
export async function saveMetrics(
  planId: string,
  goals: readonly GoalMetrics[],
  reason: string,
): Promise<MetricsSaved> {
  const plan = await lockedPlan(planId);
  const { changes, problems, clean, goalIds } = await prepared(planId, goals, reason);
  if (problems.length > 0) throw refused('INVALID', problems);
  clean.forEach((goal, index) => {
    if (goal.metrics.length === 0 || goalIds.has(goal.code)) return;
    throw new Refusal(
      'NOT_FOUND',
      msg`This plan has no goal ${{ goalCode: goal.code }}, so its metrics have no place.`,
      {
        path: ['goals', String(index), 'code'],
      },
    );
  });
  const saved = counted(changes);
  const isNews = saved.added + saved.changed > 0;
  if (isNews || changes.reported.length > 0) await demandOpen(plan);
  if (changes.reported.length > 0) throw refused('WRONG_STATE', changes.reported);
  await write(changes);
  if (isNews) await contentTakenOver(plan);
  await audit({
    action: 'metric:import',
    subjectType: 'Plan',
    subjectId: planId,
    summary: `Took over metrics: ${saved.added} added, ${saved.changed} changed, ${saved.unchanged} unchanged.`,
  });
  forgetLoaded();
  return saved;
}

function refused(code: 'INVALID' | 'WRONG_STATE', problems: readonly MetricTreeProblem[]): Refusals {
  return new Refusals(
    problems.map(({ path, message }) => new Refusal(code, message, { path: path.map(String) })),
  );
}

/** The plan, locked for its content to change. Refuses NOT_FOUND, and NOT_ALLOWED to those who may not import into it. */
export async function lockedPlan(planId: string): Promise<Plan> {
  const plan = await db()
    .getRepository(Plan)
    .findOne({ where: { id: planId }, lock: { mode: 'pessimistic_write' } });
  if (!plan) throw new Refusal('NOT_FOUND', msg`There is no such plan here.`, { path: ['planId'] });
  authorize('import:plan', await subjectOfPlan(plan));
  return plan;
}

async function subjectOfPlan({ planningTeamId }: Plan) {
  return { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) };
}

/** As with the plan's text: never under the reviewers' eyes, and in force only by the office. */
export async function demandOpen(plan: Plan): Promise<void> {
  const why = await whyClosed(plan);
  if (why !== null) throw new Refusal('WRONG_STATE', why, { path: ['planId'] });
}

/** Why the viewer can't change the metrics of a plan now, in a sentence; null when they can. */
export async function whyClosed(plan: Plan): Promise<string | null> {
  if (isEditable(plan.state) || (isInForce(plan.state) && can('plan:review', await subjectOfPlan(plan))))
    return null;
  return (
    `The metrics of "${plan.title}" cannot be changed. It is now: ${PLAN_STATE_LABELS[plan.state]}. ` +
    'Import them again once the plan can be edited, or ask the equity office.'
  );
}

async function prepared(planId: string | null, goals: readonly GoalMetrics[], reason: string) {
  const sets = await categorySets();
  const { fiscalYearStartMonth } = await theCity();
  const known = new Map(
    [...sets.byCode].map(([code, set]) => [code, new Set(sets.groups.get(set.id)?.keys())]),
  );
  const clean = cleanedMetrics(goals);
  const problems = problemsWithMetrics(clean, known);
  const goalRows =
    planId === null
      ? []
      : await rows<{ id: string; code: string }>('select id, code from goal where plan_id = $1', [planId]);
  const goalIds = new Map(goalRows.map((goal) => [goal.code, goal.id]));
  const metrics = planId === null ? [] : await db().getRepository(Metric).findBy({ planId });
  const observations = await allObservations(metrics.map((metric) => metric.id));
  const changes =
    problems.length > 0
      ? null
      : metricChanges(
          clean,
          { metrics, observations, sets },
          {
            planId: planId ?? '',
            goalIds,
            newId,
            recordedBy: actor().personId,
            recordedAt: now(),
            reason,
            fiscalYearStartMonth,
          },
        );
  return { changes: changes ?? NONE, problems, clean, goalIds };
}

const NONE: MetricChanges = {
  addedMetrics: [],
  changedMetrics: [],
  addedObservations: [],
  corrections: [],
  unchanged: 0,
  reported: [],
};

async function categorySets(): Promise<Sets> {
  const all = await db()
    .getRepository(CategorySet)
    .find({ order: { createdAt: 'ASC', id: 'ASC' } });
  const groups = new Map(all.map((set) => [set.id, new Map<string, string>()]));
  for (const category of await db().getRepository(Category).find()) {
    groups.get(category.categorySetId)?.set(category.code, category.id);
  }
  return {
    byCode: new Map(all.map((set) => [set.code, set])),
    byId: new Map(all.map((set) => [set.id, set])),
    groups,
  };
}

function counted(changes: MetricChanges): MetricsSaved {
  return {
    added: changes.addedMetrics.length + changes.addedObservations.length,
    changed: changes.changedMetrics.length + changes.corrections.length,
    unchanged: changes.unchanged,
  };
}

async function write(changes: MetricChanges): Promise<void> {
  const metrics = db().getRepository(Metric);
  if (changes.addedMetrics.length > 0) await metrics.insert(changes.addedMetrics);
  for (const metric of changes.changedMetrics) await metrics.update({ id: metric.id }, metric);
  const appended = [...changes.addedObservations, ...changes.corrections];
  const kept = await appendObservations(appended);
  if (kept.size === appended.length) return;
  throw new Refusal(
    'STALE',
    msg`Somebody entered values while the file was read. Nothing was kept; import it again.`,
  );
}
