// The rows below a plan as they are kept, with what the last file said about each.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/cities/domain';

/**
 * What the last file said about a row, field by field; null for a row that was made by hand. A file changes only
 * what it says differently from the file before, so the same file twice changes nothing, whatever people or
 * reports have changed meanwhile.
 */
export type Imported = Readonly<Record<string, unknown>> | null;

/** A goal as it is kept. */
export interface GoalRow {
  id: string;
  position: number;
  code: string;
  text: string;
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  populationFocus: string | null;
  geographyFocus: string | null;
  isProcess: boolean;
  sourceUrl: string | null;
  sample: boolean;
  imported: Imported;
}

/** A strategy as it is kept. */
export interface StrategyRow {
  id: string;
  goalId: string;
  position: number;
  code: string;
  text: string;
  sourceUrl: string | null;
  sample: boolean;
  imported: Imported;
}

/** A deliverable as it is kept. */
export interface DeliverableRow {
  id: string;
  goalId: string;
  strategyId: string | null;
  departmentId: string | null;
  position: number;
  code: string;
  text: string;
  ownerRole: string | null;
  status: DeliverableStatus | null;
  /** True once an approved quarterly report has set the status: from then on files do not change it. */
  statusFromReport: boolean;
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
  sourceUrl: string | null;
  sample: boolean;
  imported: Imported;
}

/** A milestone as it is kept. */
export interface MilestoneRow {
  id: string;
  deliverableId: string;
  position: number;
  text: string;
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  imported: Imported;
}

/** What is below a plan, as rows. */
export interface PlanRows {
  goals: readonly GoalRow[];
  strategies: readonly StrategyRow[];
  deliverables: readonly DeliverableRow[];
  milestones: readonly MilestoneRow[];
}
