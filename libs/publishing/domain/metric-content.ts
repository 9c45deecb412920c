// What the public reads of a metric: its values, and everything said about them, made from what passed the gate only.
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';

/** One published value, or the reason why there is none. */
export interface ObservationContent {
  /** Names the place in the series: `periodLabel`, `category` (null: the total) and `place` are unique within a metric. */
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
  category: string | null;
  /** A place of the city; null is the whole city. */
  place: string | null;
  value: Decimal | null;
  /** What the value is made of, where that may be shown. */
  numerator: Decimal | null;
  denominator: Decimal | null;
  /** How many people or cases are behind it. */
  n: number | null;
  marginOfError: Decimal | null;
  standardError: Decimal | null;
  /** What the source says about how far the number can be trusted. */
  reliability: string | null;
  /** The day on which the source had this number. */
  dataDate: CalendarDay | null;
  /** True when there is a value and it is kept back to protect a small group; then every number of it is null. */
  hidden: boolean;
  /** A sentence that says why there is no value, or null. */
  missing: string | null;
  note: string | null;
  sourceUrl: string | null;
  sample: boolean;
  /** The value an earlier release gave, when this one differs. */
  revisedFrom: Decimal | null;
  revisionReason: string | null;
}

/** The list of groups a metric is split by. */
export interface CategorySetContent {
  code: string;
  version: string;
  name: string;
  dimension: string;
  counting: string;
}

/** How far the total (`category` null) or a group has come towards its target. Shares: 0 to 1 and beyond. */
export interface ProgressContent {
  category: string | null;
  pace: string;
  share: Decimal | null;
  timeShare: Decimal | null;
  expected: Decimal | null;
  why: string | null;
}

/** A number with its interval at 95 percent; both ends are null when nothing says how certain it is. */
export interface MeasuredContent {
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
}

/** Where one group, or everyone, stands in one period. Without a value, `hidden` or `missing` says why. */
export interface LevelContent {
  label: string;
  value: Decimal | null;
  low: Decimal | null;
  high: Decimal | null;
  hidden: boolean;
  missing: string | null;
}

export interface GapContent {
  /** The group that fares worse while `difference` is above 0. */
  group: string;
  comparedWith: string;
  difference: MeasuredContent;
  ratio: MeasuredContent | null;
}

/** One period with everything in it. Only periods with the same `segment` may be joined or compared. */
export interface PeriodContent {
  label: string;
  endsOn: CalendarDay | null;
  segment: number;
  brokenBy: string | null;
  total: LevelContent | null;
  groups: LevelContent[];
  gap: GapContent | null;
  noGap: string | null;
}

/** A measure of disparity of the newest period, or why there is none. */
export interface MeasureContent {
  measure: string;
  name: string;
  says: string;
  value: Decimal | null;
  low: Decimal | null;
  high: Decimal | null;
  /** How many draws, where the interval comes from a simulation. */
  draws: number | null;
  refusal: string | null;
}

/** What is said about the values of a metric. Empty in releases from before this was published. */
export interface MetricStory {
  progress: ProgressContent[];
  sentence: string;
  warning: string | null;
  /** As bad as its worst group; never an average. */
  result: string;
  results: { category: string | null; result: string }[];
  picture: { periods: PeriodContent[] };
  measures: MeasureContent[];
}

export interface MetricContent extends MetricStory {
  code: string;
  name: string;
  kind: string;
  unit: string;
  direction: string;
  /** What the groups are compared with: BEST_OFF, TOTAL, REST, or GROUP with `referenceGroup`. */
  reference: string;
  referenceGroup: string | null;
  baselineValue: Decimal | null;
  baselineLabel: string | null;
  targetValue: Decimal | null;
  targetLabel: string | null;
  targets: {
    periodLabel: string;
    periodEndsOn: CalendarDay | null;
    category: string | null;
    value: Decimal;
  }[];
  methodNote: string | null;
  categorySetName: string | null;
  categorySet: CategorySetContent | null;
  /** The groups in their order, those before a break included. */
  groups: { label: string; residual: string | null }[];
  /** Days from which it is measured in another way. */
  breaks: { startsOn: CalendarDay; reason: string }[];
  observations: ObservationContent[];
  sourceUrl: string | null;
  sample: boolean;
}
