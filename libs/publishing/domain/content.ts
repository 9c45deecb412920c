// What the public reads about a quarter: plain data, the same in the preview, in the release and on the page.
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { EvidenceContent } from './evidence/evidence-content';
import type { MetricContent } from './metric-content';

export type { EvidenceContent } from './evidence/evidence-content';
export type { MetricContent, ObservationContent } from './metric-content';

/** How many deliverables have which status; `status` null counts those without an approved update. */
interface StatusCount {
  status: string | null;
  label: string;
  count: number;
}

/** How the promised days were kept, as numbers of deliverables. */
interface DatesFigure {
  onTime: number;
  late: number;
  overdue: number;
  noDate: number;
  notYetDue: number;
}

/** What changed for people, as numbers of goals. */
export interface ResultsFigure {
  better: number;
  same: number;
  worse: number;
  uncertain: number;
  unmeasured: number;
}

/**
 * Whether the reports themselves came in, as numbers of teams that have a plan. Each is in exactly one of the five,
 * so that together they are `Coverage.withPlan`.
 */
export interface ReportingFigure {
  /** Approved, and first handed in within the grace days. */
  onTime: number;
  /** Approved, and first handed in after them. */
  late: number;
  /** Received and not approved yet: that it came in is all the public learns of it. */
  inReview: number;
  /** Owed, and nothing came in. */
  missing: number;
  /** No report was due. */
  owedNothing: number;
}

/** On how many teams the figures rest: what is not approved is not counted, so this says how much is left out. */
export interface Coverage {
  approved: number;
  /** All teams that have a plan, also those that owed nothing. */
  withPlan: number;
  withoutPlan: number;
}

/** Four separate things. No function adds one to another, and no page may. */
export interface Figures {
  /** True when anything counted here is sample content. */
  sample: boolean;
  work: StatusCount[];
  dates: DatesFigure;
  results: ResultsFigure;
  reporting: ReportingFigure;
  coverage: Coverage;
}

/** In words, what became of a goal's measures. */
export type GoalResult = 'BETTER' | 'SAME' | 'WORSE' | 'UNCERTAIN' | 'UNMEASURED';

/*
 * `sample` on a record speaks of that record's own content and of nothing below it, so that what a city really
 * promised is never called made up because a made-up report is about it. What is derived has a mark of its own.
 */

interface DateChangeContent {
  from: CalendarDay | null;
  to: CalendarDay | null;
  reason: string;
  on: CalendarDay;
}

export interface DeliverableContent {
  code: string;
  text: string;
  ownerRole: string | null;
  status: DeliverableStatus | null;
  statusLabel: string | null;
  note: string | null;
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
  overdue: boolean;
  dateChanges: DateChangeContent[];
  /** What somebody made public to show it; empty in releases from before there was any. */
  evidence: EvidenceContent[];
  sourceUrl: string | null;
  sample: boolean;
  /** True when status, note and actual date come from a sample report. */
  reportedSample: boolean;
}

export interface StrategyContent {
  code: string;
  text: string;
  sourceUrl: string | null;
  sample: boolean;
}

export interface GoalContent {
  code: string;
  text: string;
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  populationFocus: string | null;
  geographyFocus: string | null;
  result: GoalResult;
  resultSentence: string;
  /** True when the result rests on sample metrics or sample values. */
  resultSample: boolean;
  strategies: StrategyContent[];
  deliverables: DeliverableContent[];
  metrics: MetricContent[];
  sourceUrl: string | null;
  sample: boolean;
}

export interface PlanContent {
  title: string;
  stateLabel: string;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  goals: GoalContent[];
  sourceUrl: string | null;
  sample: boolean;
}

/** One planning team and its report of the quarter. Departments that share a plan share this. */
export interface TeamContent {
  name: string;
  /** Whether the team's report of the period was approved; without it the team carries no plans. */
  reported: boolean;
  reportingNote: string;
  summary: string | null;
  figures: Figures;
  plans: PlanContent[];
  /** Speaks of the report itself: when it came, and its summary. */
  sample: boolean;
  /** True when the report or anything published with it is sample content. */
  reportSample: boolean;
}

export interface DepartmentContent {
  code: string;
  name: string;
  departmentType: string | null;
  planArea: string | null;
  /** The teams of the department, by name; a department in several teams shows the plans of each. */
  teamNames: string[];
  sourceUrl: string | null;
  sample: boolean;
}

/** All that a release says, before it is numbered and sealed. Equal content has equal canonical text. */
export interface ReleaseContent {
  city: { slug: string; name: string };
  title: string;
  periodLabel: string;
  notes: string;
  /** The day for which "overdue" and "not yet due" were judged: the last day of the period, or of assembly if earlier. */
  asOf: CalendarDay;
  /** What the city hides to protect small groups, in words; null in releases from before it was said. */
  privacyRule: string | null;
  /** True when any record below is sample content. */
  sample: boolean;
  figures: Figures;
  departments: DepartmentContent[];
  teams: TeamContent[];
}
