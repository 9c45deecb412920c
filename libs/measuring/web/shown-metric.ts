// What the picture of a metric is made from, alike in the workspace and on public pages; all of it comes from the server.
import { t } from '@lingui/core/macro';

/** What everybody together is called where groups are listed. */
export const everyone = () => t`Everyone`;

/** A number with the ends of its interval; null ends where nothing says how certain it is. */
export interface ShownMeasured {
  value: number;
  low: number | null;
  high: number | null;
}

/** One group, or everyone, in one period. Without a value, `hidden` or `missing` (a reason or a sentence) says why. */
export interface ShownLevel {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  hidden: boolean;
  missing: string | null;
}

/** The gap between two groups: above 0 (ratio: above 1), `group` fares worse. */
export interface ShownGap {
  group: string;
  comparedWith: string;
  difference: ShownMeasured;
  /** Null beside a value of 0. */
  ratio: ShownMeasured | null;
}

/** One period; only periods of the same `segment` may be joined or compared. */
export interface ShownPeriod {
  label: string;
  /** The label where there is little room; without it, it is made from the English one. */
  short?: string;
  /** Last day, where known. */
  endsOn: string | null;
  segment: number;
  /** Why it can't be compared with earlier periods. */
  brokenBy: string | null;
  total: ShownLevel | null;
  groups: readonly ShownLevel[];
  gap: ShownGap | null;
  /** Why there is no gap. */
  noGap: string | null;
}

/** One measure of disparity: a value, or the refusal that says why there is none. */
export interface ShownMeasure {
  measure: string;
  name: string;
  says: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** How many draws of a simulation its interval comes from; null for one by formula. */
  draws: number | null;
  refusal: string | null;
}

/** What is to be reached by a period; `category` null is everyone. */
export interface ShownTarget {
  periodLabel: string;
  periodEndsOn: string | null;
  category: string | null;
  value: string;
}

/** How far everyone (`category` null) or one group has come towards the target. */
export interface ShownProgress {
  category: string | null;
  pace: string;
  /** Part of the way, 0 to 1 and beyond; negative is away from it. */
  share: number | null;
  /** Part of the time, 0 to 1. */
  timeShare: number | null;
  /** Where a straight line would be by now. */
  expected: number | null;
  why: string | null;
}

/** What became of everyone (`category` null) or one group. */
export interface ShownResult {
  category: string | null;
  result: string;
}

/** One value, or why there is none. */
export interface ShownValue {
  periodLabel: string;
  /** Null is everyone. */
  category: string | null;
  /** Null is the whole city. */
  place: string | null;
  value: string | null;
  marginOfError: string | null;
  hidden: boolean;
  /** A reason or a sentence. */
  missing: string | null;
  note: string | null;
  /** What the source says about how far it can be trusted. */
  reliability: string | null;
  sourceUrl: string | null;
  sample: boolean;
  revisedFrom: string | null;
  revisionReason: string | null;
}

/** A metric with everything its picture says. */
export interface ShownMetric {
  name: string;
  unit: string;
  /** The unit as it was recorded, where `unit` is a translation: by it, rates are told from counts. */
  recordedUnit?: string;
  /** What the groups are compared with: BEST_OFF, TOTAL, REST or GROUP. */
  reference?: string;
  sentence: string;
  /** What is said besides the sentence, where that is only the first of several. */
  alsoSaid?: readonly string[];
  warning: string | null;
  /** Oldest first. */
  periods: readonly ShownPeriod[];
  measures: readonly ShownMeasure[];
  targets: readonly ShownTarget[];
  /** What the definition promises for everyone, where no target is set for a period. */
  promised: { value: string; label: string | null } | null;
  progress: readonly ShownProgress[];
  result: string;
  results: readonly ShownResult[];
  values: readonly ShownValue[];
  /** Groups that are no group: everybody else, people of an unknown group. Shown, never compared. */
  residuals: readonly string[];
  /** Where the numbers come from, in words, and the address if there is one. */
  source: string;
  sourceUrl: string | null;
}

/** A reason of the closed set in words; null for anything else. */
function reasonWords(reason: string): string | null {
  switch (reason) {
    case 'NOT_DUE':
      return t`not due yet`;
    case 'NOT_YET_AVAILABLE':
      return t`not available yet`;
    case 'NOT_COLLECTED':
      return t`not collected`;
    case 'LEGALLY_BARRED':
      return t`the law does not allow it`;
    case 'SUPPRESSED':
      return t`hidden by the source to protect a small group`;
    case 'SERIES_BROKEN':
      return t`the way of counting changed`;
    default:
      return null;
  }
}

/** Why there is no value, in words: a reason of the closed set, or the sentence it came with. */
export function missingWords(missing: string | null): string {
  if (missing === null) return t`no value was given`;
  return reasonWords(missing) ?? missing.trim().replace(/\.$/, '');
}

/** What a group is called; null is everyone. */
export function nameOfGroup(category: string | null): string {
  return category ?? everyone();
}

/** The newest period in which anybody has a value. */
export function latestPeriod(periods: readonly ShownPeriod[]): ShownPeriod | null {
  return periods.findLast((period) => levelsOf(period).some(({ value }) => value !== null)) ?? null;
}

/** Everyone first, then the groups in their order. */
export function levelsOf({ total, groups }: ShownPeriod): ShownLevel[] {
  return [...(total ? [{ ...total, label: everyone() }] : []), ...groups];
}
