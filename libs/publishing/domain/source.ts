// What a release is made from: the rows of the other modules, as far as a release looks at them at all.
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import type {
  Counting,
  Dimension,
  Direction,
  MetricKind,
  MissingReason,
  Reference,
  Residual,
} from '@plumbline/measuring/domain';
import type { DeliverableStatus, PlanState } from '@plumbline/planning/domain';
import type { EvidenceContent } from './evidence/evidence-content';

/** What a team reported for the period. */
export interface SourceReport {
  /** `APPROVED` and `PUBLISHED` carry content; of a report in any other state only whether it came in is said. */
  state: string;
  summary: string | null;
  /** The day of the first submission in the city's time zone. */
  firstSubmittedOn: CalendarDay | null;
  sample: boolean;
}

export interface SourceObservation {
  id: string;
  periodLabel: string;
  /** The last day the value speaks of, where known. */
  periodEndsOn: CalendarDay | null;
  /** ISO 8601 instant. */
  recordedAt: string;
  categoryCode: string | null;
  categoryLabel: string | null;
  /** A place of the city, or null for the whole city. */
  placeLabel: string | null;
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
  marginOfError: Decimal | null;
  standardError: Decimal | null;
  reliability: string | null;
  dataDate: CalendarDay | null;
  missingReason: MissingReason | null;
  note: string | null;
  /** Why this row corrects an earlier one, or null. */
  reason: string | null;
  sourceUrl: string | null;
  sample: boolean;
}

/** A list of groups or places, as far as a release looks at it. */
export interface SourceCategorySet {
  code: string;
  version: string;
  name: string;
  dimension: Dimension;
  counting: Counting;
  /** In their order; `parentLabel` names the group of the same list that contains this one. */
  categories: { label: string; parentLabel: string | null; residual: Residual | null }[];
}

export interface SourceMetric {
  id: string;
  code: string;
  name: string;
  kind: MetricKind;
  unit: string;
  direction: Direction;
  baselineValue: Decimal | null;
  baselineLabel: string | null;
  targetValue: Decimal | null;
  targetLabel: string | null;
  targets: {
    periodLabel: string;
    periodEndsOn: CalendarDay | null;
    categoryLabel: string | null;
    value: Decimal;
  }[];
  methodNote: string | null;
  reference: Reference;
  referenceGroup: string | null;
  categorySet: SourceCategorySet | null;
  /** The lists its values were split by before a break, and the lists of places its values name. */
  otherSets: SourceCategorySet[];
  breaks: { startsOn: CalendarDay; reason: string }[];
  /** One approved row for each place in the series, the latest, oldest period first. */
  observations: SourceObservation[];
  sourceUrl: string | null;
  sample: boolean;
}

export interface SourceDeliverable {
  code: string;
  text: string;
  ownerRole: string | null;
  /** From the latest approved progress update, never from an open report. */
  status: DeliverableStatus | null;
  note: string | null;
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
  dateChanges: { from: CalendarDay | null; to: CalendarDay | null; reason: string; on: CalendarDay }[];
  /** What was made public, piece by piece, and approved with a report; oldest first. */
  evidence: EvidenceContent[];
  sourceUrl: string | null;
  /** Whether what was promised is made up. */
  sample: boolean;
  /** Whether what was reported about it is. */
  reportedSample: boolean;
}

export interface SourceGoal {
  code: string;
  text: string;
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  populationFocus: string | null;
  geographyFocus: string | null;
  strategies: { code: string; text: string; sourceUrl: string | null; sample: boolean }[];
  deliverables: SourceDeliverable[];
  metrics: SourceMetric[];
  sourceUrl: string | null;
  sample: boolean;
}

export interface SourcePlan {
  title: string;
  /** Only plans the city stands by (`isInForce` of planning) are published. */
  state: PlanState;
  stateLabel: string;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  goals: SourceGoal[];
  sourceUrl: string | null;
  sample: boolean;
}

export interface SourceTeam {
  name: string;
  departmentCodes: string[];
  /** Null when the team owes no report for the period. */
  report: SourceReport | null;
  /** Whether a plan of the team is in force: who has none owes nothing. */
  hasPlan: boolean;
  plans: SourcePlan[];
}

export interface SourceDepartment {
  code: string;
  name: string;
  departmentType: string | null;
  planArea: string | null;
  sourceUrl: string | null;
  sample: boolean;
}

/** One city's quarter as it stands inside, read in one transaction. */
export interface ReleaseSource {
  city: { slug: string; name: string; fiscalYearStartMonth: number };
  /** The city's own words for the ten statuses. */
  statusLabels: Partial<Record<string, string>>;
  period: { label: string; dueOn: CalendarDay; graceUntil: CalendarDay };
  title: string;
  notes: string;
  asOf: CalendarDay;
  departments: SourceDepartment[];
  teams: SourceTeam[];
}

/** Whether a report in this state has been approved, so that what it says may be published. */
export function isApproved(report: SourceReport | null): report is SourceReport {
  return report !== null && (report.state === 'APPROVED' || report.state === 'PUBLISHED');
}
