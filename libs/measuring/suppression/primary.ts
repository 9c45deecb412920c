// The first step: which numbers are too small, or too uncertain, to be shown by themselves.
import { restOf, type World } from './world';
import { countsOf, type Count, type Item, type SuppressionSettings } from './table';
import type { Printed } from './statement';

/** Why a number is hidden. For the city's own eyes: the public mark is the same for all. */
export type HiddenWhy = 'SMALL' | 'UNRELIABLE' | 'UNJUDGED' | 'COMPANION';

/** Is this count one that must not be known? A zero is small only where zeros are not shown. */
export function isSmall(
  count: Pick<Count, 'value' | 'sensitive'>,
  { threshold, zeroMayShow }: SuppressionSettings,
): boolean {
  if (!count.sensitive || count.value === null) return false;
  return count.value < threshold && (count.value > 0 || !zeroMayShow);
}

/** How an item stands by itself, before anyone looks at its neighbors. */
export type FirstLook = { state: 'SHOWN'; printed: Printed } | { state: 'HIDDEN'; why: HiddenWhy };

/**
 * Judges one item by itself.
 *
 * - A count from 1 to threshold - 1 is hidden, and every rate, range or difference made with it (CMS, "Cell Suppression
 *   Policy"; Washington State Department of Health, "Guidelines for Working with Small Numbers").
 * - So is a share when those left out of it are few: 97 of 100 says that 3 are not.
 * - A number whose count its source keeps back is hidden, and one nobody knows the counts of.
 * - A rate whose relative standard error is above the city's limit is hidden as too uncertain; of a Poisson count that
 *   is 1 / sqrt(count), so 30 percent is 12 events (New York City Department of Health, deaths by leading cause). A
 *   rate of no events has no such error and is hidden with them.
 * - A percentage near 0 or 100 is printed as an end of the scale, if the city wishes (NCES 2011-603).
 */
export function firstLook(item: Item, world: World, settings: SuppressionSettings): FirstLook {
  const counts = [...countsOf(item), ...(item.behind ?? [])].map((id) => world.counts.get(id) as Count);
  const rest = item.kind === 'RATE' && item.share ? [world.counts.get(restOf(item.numerator, item.denominator)) as Count] : []; // prettier-ignore
  const isKeptBack = counts.some((count) => count.value === null);
  if (isKeptBack || [...counts, ...rest].some((count) => isSmall(count, settings)))
    return { state: 'HIDDEN', why: 'SMALL' };
  if (item.kind === 'OTHER' && !item.judged) return { state: 'HIDDEN', why: 'UNJUDGED' };
  if (item.kind !== 'RATE') return { state: 'SHOWN', printed: { as: 'EXACT' } };
  const events = counts[0]?.value ?? 0;
  if (settings.largestRelativeError !== null && !(1 / Math.sqrt(events) <= settings.largestRelativeError)) {
    return { state: 'HIDDEN', why: 'UNRELIABLE' };
  }
  return { state: 'SHOWN', printed: endOfScale(item.per, Number(item.text), settings.percentEnds) };
}

function endOfScale(per: number, percent: number, ends: number | null): Printed {
  if (ends === null || per !== 100) return { as: 'EXACT' };
  if (percent <= ends) return { as: 'AT_MOST', bound: ends };
  if (percent >= 100 - ends) return { as: 'AT_LEAST', bound: 100 - ends };
  return { as: 'EXACT' };
}
