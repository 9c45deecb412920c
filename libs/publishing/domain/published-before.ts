// What an earlier release said in the same place, so that a correction stands beside what it corrects.
import { compareDecimals } from '@plumbline/platform/domain';
import type { Decimal } from '@plumbline/platform/domain';
import type { ObservationContent, ReleaseContent } from './content';

/** The two fields that show a correction to the public. */
type Revision = Pick<ObservationContent, 'revisedFrom' | 'revisionReason'>;

export interface PublishedBefore {
  /**
   * What to print beside a value: the number published before when it differs (with the reason of the correction),
   * or the correction that release already showed while the value stays the same.
   * `place` is team, plan, goal, metric, period, category (empty for the total), and the place if
   * it is of one.
   */
  revisionOf(place: readonly string[], value: Decimal | null, reason: string | null): Revision;
}

const UNCHANGED: Revision = { revisedFrom: null, revisionReason: null };

/** Reads the values of earlier releases, newest first; what none of them gave does not count as revised. */
export function publishedBefore(earlier: readonly ReleaseContent[]): PublishedBefore {
  const values = new Map<string, ObservationContent>();
  // The newest is read last, so that its values stand.
  for (const team of earlier.toReversed().flatMap((release) => release.teams)) {
    for (const plan of team.plans) {
      for (const goal of plan.goals) {
        for (const metric of goal.metrics) {
          for (const row of metric.observations) {
            const place = [
              team.name,
              plan.title,
              goal.code,
              metric.code,
              row.periodLabel,
              row.category ?? '',
              ...(row.place ? [row.place] : []),
            ];
            values.set(JSON.stringify(place), row);
          }
        }
      }
    }
  }
  return {
    revisionOf(place, value, reason) {
      const earlier = values.get(JSON.stringify(place));
      if (!earlier) return UNCHANGED;
      if (sameValue(earlier.value, value)) {
        return { revisedFrom: earlier.revisedFrom, revisionReason: earlier.revisionReason };
      }
      // What was missing or hidden before was not published, so there is nothing to stand beside.
      if (earlier.value === null) return UNCHANGED;
      return { revisedFrom: earlier.value, revisionReason: reason };
    },
  };
}

/**
 * A release without the earlier numbers beside its corrections: where one of the releases before it was withdrawn or
 * something removed from it, a new release must not tell again what was taken back there.
 */
export function withoutCorrections(release: ReleaseContent): ReleaseContent {
  return {
    ...release,
    teams: release.teams.map((team) => ({
      ...team,
      plans: team.plans.map((plan) => ({
        ...plan,
        goals: plan.goals.map((goal) => ({
          ...goal,
          metrics: goal.metrics.map((metric) => ({
            ...metric,
            observations: metric.observations.map((row) => ({ ...row, ...UNCHANGED })),
          })),
        })),
      })),
    })),
  };
}

/** Whether it is the same number, however it is written. */
export function sameValue(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0;
}
