// Goals with their work and their results side by side; the judgments are the domains', never SQL's.
import { groupBy } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import {
  isOutcomeMeasure,
  pictureOf,
  resultOfGoal,
  sentencesFor,
  unjudgedGroups,
  type SeriesBreak,
} from '@plumbline/measuring/domain';
import {
  categoriesOfSet,
  metricsInForceOfTeam,
  observationsOfMetric,
  type Metric,
} from '@plumbline/measuring/server';
import { gapOfGoal, isWorkDone, type GapStanding } from '@plumbline/reporting/domain';
import { watchedTeams } from '../attention/attention.queries';
import type { GoalStandingType } from './goal-standing.graphql';

type BreakRow = SeriesBreak & { metricId: string; fromCategorySetId: string | null };

const STANDING_OF_VERDICT: Readonly<Record<string, GapStanding>> = {
  narrowed: 'NARROWED',
  'about the same': 'SAME',
  widened: 'WIDENED',
  'too uncertain to say': 'UNCERTAIN',
};

/** The goals of the plans in force in the viewer's scope, by team and in the order of their plans. */
export async function goalStandings(): Promise<GoalStandingType[]> {
  const teams = await watchedTeams();
  const metrics = (
    await Promise.all(teams.map(async ({ team }) => (await metricsInForceOfTeam(team.id)) ?? []))
  ).flat();
  const outcomes = metrics.filter(isOutcomeMeasure);
  const breaks = groupBy(await breaksOf(outcomes.map(({ id }) => id)), ({ metricId }) => metricId);
  const measured = await Promise.all(outcomes.map((metric) => toldBy(metric, breaks.get(metric.id) ?? [])));
  const byGoal = groupBy(measured, ({ goalId }) => goalId);
  return teams.flatMap(({ team, goals, deliverables }) => {
    const promised = groupBy(deliverables, ({ goalId }) => goalId);
    return goals.map(({ id, code, text, planId, planTitle, sample }) => {
      const own = byGoal.get(id) ?? [];
      const promises = promised.get(id) ?? [];
      const kept = promises.filter(({ lastStatus }) => lastStatus !== 'CANCELLED');
      return {
        ...{ id, code, text, team, planId, planTitle },
        deliverables: kept.length,
        completedDeliverables: kept.filter(({ lastStatus }) => lastStatus === 'COMPLETED').length,
        workDone: isWorkDone(promises.map(({ lastStatus }) => lastStatus)),
        result: resultOfGoal(own.map(({ judged }) => judged)),
        gap: gapOfGoal(own.flatMap(({ gaps }) => gaps)),
        sentences: own.flatMap(({ sentence }) => sentence ?? []),
        sample: sample || own.some((one) => one.sample) || promises.some((one) => one.sample),
      };
    });
  });
}

/** What one measure of results says: the series for the goal's result, its gap, and the words for both. */
async function toldBy(metric: Metric, breaks: readonly BreakRow[]) {
  const observations = await observationsOfMetric(metric.id);
  const setIds = new Set([metric.categorySetId, ...breaks.map((one) => one.fromCategorySetId)]);
  const groups = await Promise.all(
    [...setIds].map(async (id) => (id ? ((await categoriesOfSet(id)) ?? []) : [])),
  );
  const values = observations.map((one) => ({ ...one, hidden: false }));
  const picture = pictureOf(metric, groups.flat(), values, breaks);
  const said = sentencesFor(metric, picture);
  const { difference, ratio } = picture.change?.changes ?? { difference: null, ratio: null };
  const words = [said.change, said.direction].filter((one) => one !== null).join(' ');
  return {
    goalId: metric.goalId,
    judged: { ...metric, breaks, observations, unjudged: unjudgedGroups(groups.flat()) },
    gaps: [difference, ratio].flatMap((one) => STANDING_OF_VERDICT[one?.verdict ?? ''] ?? []),
    sentence: words === '' ? null : `${metric.code}, ${metric.name}: ${words}`,
    sample: metric.sample || observations.some((one) => one.sample),
  };
}

/** The days from which these metrics are measured in another way, oldest first. One statement. */
async function breaksOf(metricIds: readonly string[]): Promise<BreakRow[]> {
  return rows(
    `select metric_id as "metricId", starts_on as "startsOn", reason, from_category_set_id as "fromCategorySetId"
     from series_break where metric_id = any ($1) order by starts_on`,
    [metricIds],
  );
}
