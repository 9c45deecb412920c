// Taking goals over from another plan: their structure with fresh dates and marks of where they came from, never results.
import { isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';
import { freeCode } from './ordering';

/** What a copy takes from each kind of row. */
interface SourceRow {
  id: string;
  code: string;
  text: string;
  sample: boolean;
}
export interface SourceGoal extends SourceRow {
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  populationFocus: string | null;
  geographyFocus: string | null;
  isProcess: boolean;
  strategies: readonly SourceRow[];
  deliverables: readonly SourceDeliverable[];
}
export interface SourceDeliverable extends SourceRow {
  strategyId: string | null;
  departmentId: string | null;
  ownerRole: string | null;
  currentDueOn: CalendarDay | null;
  milestones: readonly { text: string; currentDueOn: CalendarDay | null }[];
}

/** The years by which due dates move, or null to leave every date empty. */
export type DateShift = number | null;

/** The most years a copy can move dates by. */
export const MOST_YEARS = 20;

/** The same day so many years later; the last of February where there is no 29th. */
export function yearsLater(day: CalendarDay, years: number): CalendarDay {
  const year = Number(day.slice(0, 4)) + years;
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : `${year}-02-28`;
}

/** What a copy needs to know about the plan it goes into. */
export interface CopyMeans {
  newId: () => string;
  shift: DateShift;
  /** The departments of the plan's own team: another team's are left out. */
  departmentIds: ReadonlySet<string>;
  /** All codes in use in the plan, by kind. */
  taken: { goal: Set<string>; strategy: Set<string>; deliverable: Set<string> };
  /** The horizons and priorities that the plan's template lists; empty lists allow any. */
  horizons: readonly string[];
  priorities: readonly string[];
  /** False within one plan: there is nothing to say about where it came from. */
  marksOrigin: boolean;
}

function copiedRow(row: SourceRow, taken: Set<string>, letter: string, means: CopyMeans) {
  const code = freeCode(row.code, taken, letter);
  taken.add(code);
  return {
    id: means.newId(),
    code,
    text: row.text,
    // What was invented stays marked as invented, wherever it is copied to.
    sample: row.sample,
    sourceUrl: null,
    copiedFromId: means.marksOrigin ? row.id : null,
    version: 1,
  };
}

/** A strategy as it enters a goal. */
export function copyOfStrategy(strategy: SourceRow, means: CopyMeans) {
  return copiedRow(strategy, means.taken.strategy, 'S', means);
}

/** A deliverable as it enters a goal: without status or result, its dates as the copy wants them. */
export function copyOfDeliverable(
  deliverable: SourceDeliverable,
  strategyIds: ReadonlyMap<string, string>,
  means: CopyMeans,
) {
  const due = (day: CalendarDay | null) => {
    const dueOn = day === null || means.shift === null ? null : yearsLater(day, means.shift);
    return { originalDueOn: dueOn, currentDueOn: dueOn, actualOn: null };
  };
  const { departmentId, strategyId, ownerRole } = deliverable;
  return {
    ...copiedRow(deliverable, means.taken.deliverable, 'D', means),
    strategyId: strategyId === null ? null : (strategyIds.get(strategyId) ?? null),
    departmentId: departmentId !== null && means.departmentIds.has(departmentId) ? departmentId : null,
    ownerRole,
    status: null,
    statusFromReport: false,
    closedOn: null,
    ...due(deliverable.currentDueOn),
    milestones: deliverable.milestones.map(({ text, currentDueOn }) => ({
      id: means.newId(),
      text,
      ...due(currentDueOn),
    })),
  };
}

/** A goal with everything below it as it enters the plan; the values of its measures stay behind. */
export function copyOfGoal(goal: SourceGoal, means: CopyMeans) {
  const strategyIds = new Map<string, string>();
  const strategies = goal.strategies.map((strategy) => {
    const copy = copyOfStrategy(strategy, means);
    strategyIds.set(strategy.id, copy.id);
    return copy;
  });
  const listed = (value: string | null, list: readonly string[]) =>
    value !== null && (list.length === 0 || list.includes(value)) ? value : null;
  const { theme, planArea, populationFocus, geographyFocus, isProcess } = goal;
  return {
    ...copiedRow(goal, means.taken.goal, 'G', means),
    ...{ theme, planArea, populationFocus, geographyFocus, isProcess },
    horizon: listed(goal.horizon, means.horizons),
    priority: listed(goal.priority, means.priorities),
    strategies,
    deliverables: goal.deliverables.map((one) => copyOfDeliverable(one, strategyIds, means)),
  };
}

/** A goal as it was copied. */
export type CopiedGoal = ReturnType<typeof copyOfGoal>;
/** A deliverable as it was copied. */
export type CopiedDeliverable = ReturnType<typeof copyOfDeliverable>;
