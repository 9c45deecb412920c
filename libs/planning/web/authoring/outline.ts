// A plan as an outline: what hangs below what, where a part can move, and what the page shows before the server has answered.
import type { PlanItemKind, FieldValues } from '@plumbline/planning/domain';
import { placed } from '@plumbline/planning/domain';
import type { WrittenPlan } from './write-operations';

/** Everything but the plan itself. */
export type PartKind = Exclude<PlanItemKind, 'PLAN'>;

/** One part of the outline with everything below it, in order. */
export interface Part {
  kind: PartKind;
  id: string;
  /** Its code; null for a milestone, which has none. */
  code: string | null;
  text: string;
  /** What it hangs below; null for a goal. */
  parentId: string | null;
  values: FieldValues;
  dates: { originalDueOn: string | null; currentDueOn: string | null } | null;
  sample: boolean;
  below: readonly Part[];
}

type Goal = WrittenPlan['goals'][number];
type Deliverable = Goal['deliverables'][number];

/** The outline of a plan: goals, their strategies with deliverables, then deliverables of no strategy. */
export function outlineOf(goals: readonly Goal[]): Part[] {
  return goals.map((goal) => {
    const own = (strategyId: string | null) =>
      goal.deliverables
        .filter((one) => (one.strategyId ?? null) === strategyId)
        .map((one) => deliverablePart(one, strategyId ?? goal.id));
    const { code, text, horizon, priority, theme, planArea, populationFocus, geographyFocus } = goal;
    return {
      ...{ kind: 'GOAL' as const, id: goal.id, parentId: null, code, text, dates: null, sample: goal.sample },
      values: filled({
        ...{ code, text, horizon, priority, theme, planArea, populationFocus, geographyFocus },
        sourceUrl: goal.sourceUrl,
        isProcess: goal.isProcess ? 'yes' : 'no',
      }),
      below: [
        ...goal.strategies.map((strategy) => ({
          ...{ kind: 'STRATEGY' as const, id: strategy.id, parentId: goal.id, dates: null },
          ...{ code: strategy.code, text: strategy.text, sample: strategy.sample },
          values: filled({ code: strategy.code, text: strategy.text, sourceUrl: strategy.sourceUrl }),
          below: own(strategy.id),
        })),
        ...own(null),
      ],
    };
  });
}

function filled(values: Readonly<Record<string, string | null | undefined>>): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? null]));
}

function deliverablePart(one: Deliverable, parentId: string): Part {
  const { id, code, text, ownerRole, department, sourceUrl, originalDueOn, currentDueOn, sample } = one;
  const dates = (row: { originalDueOn?: string | null; currentDueOn?: string | null }) => ({
    originalDueOn: row.originalDueOn ?? null,
    currentDueOn: row.currentDueOn ?? null,
  });
  return {
    ...{
      kind: 'DELIVERABLE',
      id,
      parentId,
      code,
      text,
      sample,
      dates: dates({ originalDueOn, currentDueOn }),
    },
    values: filled({ code, text, ownerRole, departmentId: department?.id, sourceUrl }),
    below: one.milestones.map((milestone) => ({
      ...{ kind: 'MILESTONE' as const, id: milestone.id, parentId: id, code: null, text: milestone.text },
      ...{ values: filled({ text: milestone.text }), dates: dates(milestone), sample, below: [] },
    })),
  };
}

/** Every part, in the order of the page. */
export function allParts(outline: readonly Part[]): Part[] {
  return outline.flatMap((part) => [part, ...allParts(part.below)]);
}

/** A part by its id. */
export function partOf(outline: readonly Part[], id: string): Part | undefined {
  return allParts(outline).find((part) => part.id === id);
}

/** A move: below what, and behind which of the siblings there (null: first). */
export interface Move {
  kind: PartKind;
  itemId: string;
  parentId: string | null;
  afterId: string | null;
}

/** The kinds that each kind may hang below. */
const BELOW: Readonly<Record<PartKind, readonly PartKind[]>> = {
  GOAL: [],
  STRATEGY: ['GOAL'],
  DELIVERABLE: ['STRATEGY', 'GOAL'],
  MILESTONE: ['DELIVERABLE'],
};

/** Whether something of one kind can hang below something of another. */
export function mayHangBelow(kind: PartKind, parent: PartKind): boolean {
  return BELOW[kind].includes(parent);
}

/** The parts of one kind directly below a parent (null: the plan), in order. */
export function siblingsIn(outline: readonly Part[], kind: PartKind, parentId: string | null): Part[] {
  const all = parentId === null ? outline : (partOf(outline, parentId)?.below ?? []);
  return all.filter((part) => part.kind === kind);
}

/** Everything that can hold a part of this kind, in the order of the page; a goal holds its own deliverables last. */
export function placesFor(outline: readonly Part[], kind: PartKind): Part[] {
  if (kind !== 'DELIVERABLE') return allParts(outline).filter((part) => mayHangBelow(kind, part.kind));
  return outline.flatMap((goal) => [...goal.below.filter((part) => part.kind === 'STRATEGY'), goal]);
}

/** One place up or down; over the edge it goes on to the neighboring parent. Null where there is no such place. */
export function step(outline: readonly Part[], id: string, way: 'up' | 'down'): Move | null {
  const part = partOf(outline, id);
  if (!part) return null;
  const { kind, parentId } = part;
  const ids = siblingsIn(outline, kind, parentId).map((one) => one.id);
  const index = ids.indexOf(id);
  const move = (to: string | null, afterId: string | null) => ({ kind, itemId: id, parentId: to, afterId });
  if (way === 'up' && index > 0) return move(parentId, ids[index - 2] ?? null);
  if (way === 'down' && index < ids.length - 1) return move(parentId, ids[index + 1] ?? null);
  const places = placesFor(outline, kind);
  const here = places.findIndex((place) => place.id === parentId);
  const next = here < 0 ? undefined : places[here + (way === 'up' ? -1 : 1)];
  if (!next) return null;
  const last = siblingsIn(outline, kind, next.id).at(-1)?.id ?? null;
  return move(next.id, way === 'up' ? last : null);
}

/** The outline after a move, as the page shows it while the server is asked. */
export function moved(outline: readonly Part[], { kind, itemId, parentId, afterId }: Move): Part[] {
  const part = partOf(outline, itemId);
  if (!part) return [...outline];
  const without = take(outline, itemId);
  const put = (below: readonly Part[]): Part[] => {
    const own = below.filter((one) => one.kind === kind);
    const order = placed(
      own.map(({ id }) => id),
      itemId,
      afterId,
    );
    const byId = new Map([...own, { ...part, parentId }].map((one) => [one.id, one]));
    const sorted = order.flatMap((id) => byId.get(id) ?? []);
    const others = below.filter((one) => one.kind !== kind);
    // Strategies stand before deliverables of no strategy.
    return kind === 'DELIVERABLE' ? [...others, ...sorted] : [...sorted, ...others];
  };
  if (parentId === null) return put(without);
  const into = (parts: readonly Part[]): Part[] =>
    parts.map((one) => ({ ...one, below: one.id === parentId ? put(one.below) : into(one.below) }));
  return into(without);
}

function take(parts: readonly Part[], id: string): Part[] {
  return parts.filter((one) => one.id !== id).map((one) => ({ ...one, below: take(one.below, id) }));
}

/** Where a move led, as "2 of 3", counted from 1; null for what is not there. */
export function standingOf(outline: readonly Part[], id: string): { place: number; of: number } | null {
  const part = partOf(outline, id);
  if (!part) return null;
  const siblings = siblingsIn(outline, part.kind, part.parentId);
  return { place: siblings.findIndex((one) => one.id === id) + 1, of: siblings.length };
}
