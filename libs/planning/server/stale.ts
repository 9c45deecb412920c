// Two people, one thing: who saved second learns what stands now beside what they sent, and nothing is overwritten.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { PLAN_STATE_LABELS } from '@plumbline/planning/domain';
import type { Plan } from './plan.entity';

/** Refuses a step or addition that was decided on an older version of the plan. */
export function refuseStalePlan(plan: Plan, expectedVersion: number): void {
  if (plan.version === expectedVersion) return;
  throw new Refusal(
    'STALE',
    msg`Somebody changed this plan since you opened it. It is now: ${{ PLAN_STATE_LABELS: PLAN_STATE_LABELS[plan.state] }}. Look at it again, then repeat what you wanted to do.`,
    {
      path: ['expectedVersion'],
      conflict: [{ field: 'version', yours: String(expectedVersion), theirs: String(plan.version) }],
    },
  );
}

type Shown = string | number | boolean | null | undefined;

/** Refuses an edit of an older version; names each field on which both differ, with both values. */
export function refuseStaleItem<T extends { version: number }>(
  kept: T,
  expectedVersion: number,
  sent: Partial<Record<keyof T & string, Shown>>,
): void {
  if (kept.version === expectedVersion) return;
  const fields = (Object.keys(sent) as (keyof T & string)[]).filter(
    (field) => sent[field] !== undefined && sent[field] !== kept[field],
  );
  throw new Refusal(
    'STALE',
    msg`Somebody saved this before you. Both versions are shown: choose what shall stay.`,
    {
      path: ['expectedVersion'],
      conflict: fields.map((field) => ({
        field,
        yours: asText(sent[field]),
        theirs: asText(kept[field] as Shown),
      })),
    },
  );
}

function asText(value: Shown): string | null {
  return value === null || value === undefined ? null : String(value);
}
