// What the privacy check is told: numbers of people, how they add up, and what a city wants to show of them.
import { t } from '@lingui/core/macro';
import type { Decimal } from '@plumbline/platform/domain';
import type { Printed } from './statement';

/**
 * A number that exists in the world, whether or not anyone is shown it. The same `id` in two tables is the same
 * number, and that is what links tables.
 */
export interface Count {
  id: string;
  /** What it counts, for people: "Asian, FY 2026 Q1, residents trained". */
  label: string;
  /** Whole and at least 0. Null where the city itself does not know it, because its source keeps it back. */
  value: number | null;
  /** Does a small value point at persons? False for the population of the city, for trees, for dollars. */
  sensitive: boolean;
  /** Can an outsider read it elsewhere (a census, an open data set), whatever the city hides? */
  knownOutside?: boolean;
}

/** A total and its parts: race in a place, boroughs in a city, quarters in a year, groups in a merged group. */
export interface Sum {
  whole: string;
  parts: readonly string[];
  /** True: the parts make up the whole. False: the rest is a group of its own, which is not shown but can be small. */
  complete: boolean;
}

interface Named {
  /** The caller's name for it, unique in the release. */
  id: string;
  /** Where it stands on the page. */
  label: string;
  /** Counts that are not printed but hide the item when they are small, such as the people a survey asked. */
  behind?: readonly string[];
}

/** A count printed as it is. */
export interface CountItem extends Named {
  kind: 'COUNT';
  count: string;
}

/** A percentage (`per` 100) or another rate, printed with as many decimals as `text` has. */
export interface RateItem extends Named {
  kind: 'RATE';
  numerator: string;
  denominator: string;
  /** 100 for percent, 1000 for "per 1,000 residents", 1 for a plain share. */
  per: number;
  /** As printed, without its unit: "14.0". */
  text: Decimal;
  /** Are the people of the numerator among those of the denominator? Then the others are a group as well. */
  share: boolean;
}

/** A count printed as a range, or rounded to fives or tens. `high` null: "200 or more". */
export interface RangeItem extends Named {
  kind: 'RANGE';
  count: string;
  low: number;
  high: number | null;
}

/** A difference between two counts, printed or commonly known: "1 more than in January". */
export interface ChangeItem extends Named {
  kind: 'CHANGE';
  of: string;
  from: string;
  by: number;
}

/**
 * A number made of counts in a way that can't be calculated back (an average, an index, a weighted survey estimate). It
 * is hidden when one of its counts is small; nothing is inferred from it.
 */
export interface OtherItem extends Named {
  kind: 'OTHER';
  counts: readonly string[];
  /** False: nobody knows how many people are behind it, so it is hidden. */
  judged: boolean;
}

/** One number on a page, in a file or in a chart. */
export type Item = CountItem | RateItem | RangeItem | ChangeItem | OtherItem;

/**
 * A broader group a city may show in place of its parts ("Asian and Pacific Islander" for Asian and Native Hawaiian or
 * Pacific Islander). It covers the table in all its periods and places, so that no line changes its meaning midway.
 */
export interface Merge {
  id: string;
  label: string;
  /** Each merged count with the counts it replaces. All of them stand in the table's `counts`. */
  sums: readonly { whole: string; parts: readonly string[] }[];
  /** What is shown of the merged counts. */
  items: readonly Item[];
}

/** What a city wants to show of one subject. Tables that share counts are judged together. */
export interface Table {
  id: string;
  label: string;
  counts: readonly Count[];
  sums: readonly Sum[];
  items: readonly Item[];
  merges: readonly Merge[];
}

/**
 * What an earlier release says of linked numbers. A count with the id of a current one is the same number, unless both
 * values are given and differ: then it was revised in between, and what was said of the old value says nothing of the
 * new one.
 */
export interface EarlierRelease {
  id: string;
  /** For people: "Release 2026-Q3". */
  label: string;
  counts: readonly Count[];
  sums: readonly Sum[];
  shown: readonly Item[];
  /** Which of these were printed as ends of the scale (`printed` of the decision then); all others exactly. */
  shownAs?: ReadonlyMap<string, Printed>;
  /** What carried the mark of a hidden number. */
  hidden: readonly Item[];
}

/** How a city rounds what it prints. `NOT_STATED`: an outsider can't tell, so both ends count as possible. */
export type Rounding = 'HALF_UP' | 'HALF_EVEN' | 'DOWN' | 'NOT_STATED';

/** The rules of one city. */
export interface SuppressionSettings {
  /** The smallest count, other than zero, that is shown. At least 1. */
  threshold: number;
  /** Is a zero shown? If not, it is as small as a one. */
  zeroMayShow: boolean;
  /** How far apart the lowest and the highest possible value of a hidden number must be. At least 1. */
  protectionWidth: number;
  /** Rates with a relative standard error above this are hidden (0.3 in New York City's death tables), or null. */
  largestRelativeError: number | null;
  /** Percentages at most this far from 0 or 100 are shown as "5 or less", "95 or more"; null: as they are. */
  percentEnds: number | null;
  rounding: Rounding;
}

/** The settings of a city that chose nothing but, perhaps, a threshold; the width is as large as the threshold. */
export function suppressionSettings(chosen: Partial<SuppressionSettings> = {}): SuppressionSettings {
  const threshold = chosen.threshold ?? 10;
  return {
    threshold,
    zeroMayShow: true,
    protectionWidth: threshold,
    largestRelativeError: null,
    percentEnds: null,
    rounding: 'HALF_UP',
    ...chosen,
  };
}

/** @throws RangeError when a setting makes no sense: without usable settings nothing can be judged */
export function checkSettings(settings: SuppressionSettings): void {
  const { threshold, protectionWidth, largestRelativeError, percentEnds } = settings;
  const isUsable =
    [threshold, protectionWidth].every((number) => Number.isSafeInteger(number) && number >= 1) &&
    (largestRelativeError === null || largestRelativeError > 0) &&
    (percentEnds === null || (percentEnds > 0 && percentEnds < 50));
  if (!isUsable) throw new RangeError(t`The city’s settings for small numbers can’t be used.`);
}

/** The counts an item speaks of. */
export function countsOf(item: Item): readonly string[] {
  if (item.kind === 'RATE') return [item.numerator, item.denominator];
  if (item.kind === 'CHANGE') return [item.of, item.from];
  if (item.kind === 'OTHER') return item.counts;
  return [item.count];
}

/** Orders names the same way on every computer. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
