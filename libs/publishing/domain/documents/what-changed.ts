// What a quarter says about its deliverables beside the quarter before, found by plan, goal and code.
import { slippedDays } from '@plumbline/planning/domain';
import type { DeliverableContent, ReleaseContent } from '../content';

/** A deliverable with where it stands. */
export interface PlacedDeliverable {
  /** Unique within a content: team, plan, goal and code. */
  key: string;
  team: string;
  deliverable: DeliverableContent;
}

/** All deliverables of a content, in its order. */
export function deliverablesOf(content: ReleaseContent): PlacedDeliverable[] {
  return content.teams.flatMap((team) =>
    team.plans.flatMap((plan) =>
      plan.goals.flatMap((goal) =>
        goal.deliverables.map((deliverable) => ({
          key: deliverableKey(team.name, plan.title, goal.code, deliverable.code),
          team: team.name,
          deliverable,
        })),
      ),
    ),
  );
}

/** The name of a deliverable's place. */
export function deliverableKey(team: string, plan: string, goal: string, code: string): string {
  return JSON.stringify([team, plan, goal, code]);
}

/** Whether this status asks for help: the work is at risk, off track or stands still. */
export function asksForHelp({ status }: Pick<DeliverableContent, 'status'>): boolean {
  return status === 'AT_RISK' || status === 'OFF_TRACK' || status === 'ON_HOLD';
}

/** What moved between two quarters. */
export interface QuarterChanges {
  completed: PlacedDeliverable[];
  newlyInTrouble: PlacedDeliverable[];
  backOnTrack: PlacedDeliverable[];
  cancelled: PlacedDeliverable[];
  /** Due days that were moved since. */
  redated: PlacedDeliverable[];
  added: PlacedDeliverable[];
}

/** Compares the deliverables that both quarters speak of; a team that only one of them covers is left out. */
export function changesBetween(before: ReleaseContent, now: ReleaseContent): QuarterChanges {
  const earlier = new Map(deliverablesOf(before).map((one) => [one.key, one.deliverable]));
  const covered = new Set(before.teams.filter(({ reported }) => reported).map(({ name }) => name));
  const all = deliverablesOf(now).filter(({ team }) => covered.has(team));
  const known = all.flatMap((one) => {
    const old = earlier.get(one.key);
    return old ? [{ ...one, old }] : [];
  });
  const became = (holds: (status: DeliverableContent['status']) => boolean) =>
    known.filter(({ old, deliverable }) => !holds(old.status) && holds(deliverable.status)).map(placed);
  const inTrouble = (status: DeliverableContent['status']) => asksForHelp({ status });
  return {
    completed: became((status) => status === 'COMPLETED' || status === 'PARTLY_COMPLETED'),
    newlyInTrouble: became(inTrouble),
    backOnTrack: known
      .filter(({ old, deliverable }) => inTrouble(old.status) && deliverable.status === 'ON_TRACK')
      .map(placed),
    cancelled: became((status) => status === 'CANCELLED'),
    redated: known
      .filter(({ old, deliverable }) => old.currentDueOn !== deliverable.currentDueOn)
      .map(placed),
    added: all.filter(({ key }) => !earlier.has(key)).map(placed),
  };
}

function placed({ key, team, deliverable }: PlacedDeliverable): PlacedDeliverable {
  return { key, team, deliverable };
}

/** Deliverables whose due day is later than first promised, the longest slip first. Whole days. */
export function slipped(content: ReleaseContent): (PlacedDeliverable & { days: number })[] {
  return deliverablesOf(content)
    .map((one) => ({ ...one, days: slippedDays(one.deliverable) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || a.key.localeCompare(b.key));
}
