// What an earlier release said in the same place, so that a correction stands beside what it corrects.
import { compareDecimals } from '@plumbline/platform/domain';
import type { Decimal } from '@plumbline/platform/domain';
import type { ObservationContent, ReleaseContent } from './content';

/** The two fields that show a correction to the public. */
type Revision = Pick<ObservationContent, 'revisedFrom' | 'revisionReason'>;

export interface PublishedBefore {
  /**
   * What to print beside a value: the number published before when it differs (with the reason of the correction),
   * or the correction the last release already showed while the value stays the same.
   * `place` is team, plan, goal, metric, period, category (empty for the total).
   */
  revisionOf(place: readonly string[], value: Decimal | null, reason: string | null): Revision;
}

const UNCHANGED: Revision = { revisedFrom: null, revisionReason: null };

/** Reads the values of the previous release; without one nothing counts as revised. */
export function publishedBefore(previous: ReleaseContent | null): PublishedBefore {
  const values = new Map<string, ObservationContent>();
  for (const team of previous?.teams ?? []) {
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

/** Whether it is the same number, however it is written. */
export function sameValue(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0;
}
