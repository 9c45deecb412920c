// A whole plan as plain data, the shape in which a spreadsheet or a demo city hands it over to be kept.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/cities/domain';

/**
 * A plan with everything below it. Codes name things: inside one plan a code is unique among goals, among
 * strategies, among deliverables and among metrics, and saving the same tree twice changes nothing.
 */
export interface PlanTree {
  /** Names the plan inside its planning team. */
  planTitle: string;
  /** The name of a cycle of the city, or null when the plan belongs to none. */
  cycleName: string | null;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  sourceUrl: string | null;
  sample: boolean;
  goals: TreeGoal[];
}

export interface TreeGoal {
  code: string;
  text: string;
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  populationFocus: string | null;
  geographyFocus: string | null;
  /** True when the goal changes how work is done rather than what happens to people. */
  isProcess: boolean;
  sourceUrl: string | null;
  sample: boolean;
  strategies: TreeStrategy[];
  deliverables: TreeDeliverable[];
  /** Kept by the measuring module; planning does not read them. */
  metrics: TreeMetric[];
}

export interface TreeStrategy {
  code: string;
  text: string;
  sourceUrl: string | null;
  sample: boolean;
}

export interface TreeDeliverable {
  code: string;
  /** A strategy of the same goal, or null. */
  strategyCode: string | null;
  text: string;
  /** A role, never a person's name. */
  ownerRole: string | null;
  /** A department of the planning team, or null when the whole team owns it. */
  departmentCode: string | null;
  /** The current due day. Changing one that is already kept needs `redateReason`. */
  dueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
  status: DeliverableStatus | null;
  redateReason: string | null;
  sourceUrl: string | null;
  sample: boolean;
  milestones: TreeMilestone[];
}

/** A step on the way; its text names it inside its deliverable. */
interface TreeMilestone {
  text: string;
  dueOn: CalendarDay | null;
}

export interface TreeMetric {
  code: string;
  name: string;
  kind: 'POPULATION_INDICATOR' | 'HOW_MUCH' | 'HOW_WELL' | 'BETTER_OFF';
  unit: string;
  /** Which way is good. */
  direction: 'UP' | 'DOWN' | 'NEITHER';
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  categorySetCode: string | null;
  /** Exact decimal number as text. */
  baselineValue: string | null;
  baselineLabel: string | null;
  /** Exact decimal number as text. */
  targetValue: string | null;
  targetLabel: string | null;
  methodNote: string | null;
  sourceUrl: string | null;
  sample: boolean;
  observations: TreeObservation[];
}

export interface TreeObservation {
  periodLabel: string;
  /** A category of the metric's category set, or null for the total. */
  categoryCode: string | null;
  /** Exact decimal numbers as text. */
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  missingReason:
    | 'NOT_DUE'
    | 'NOT_YET_AVAILABLE'
    | 'NOT_COLLECTED'
    | 'LEGALLY_BARRED'
    | 'SUPPRESSED'
    | 'SERIES_BROKEN'
    | null;
  sourceUrl: string | null;
  sample: boolean;
}
