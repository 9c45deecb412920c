// A release as it would stand: which items are shown and which are not, and what an outsider then has in hand.
import type { Filling } from './attack';
import type { OutsiderView } from './outsider';
import { firstLook, isSmall, type HiddenWhy } from './primary';
import type { Printed, Row } from './statement';
import { countsOf, type SuppressionSettings } from './table';
import { rowsOf, type World } from './world';

/** What becomes of one item. */
export type Decision =
  | { state: 'SHOWN'; printed: Printed }
  /** `why` is for the city's own eyes and never leaves: the public sees one mark for all. */
  | { state: 'HIDDEN'; why: HiddenWhy }
  /** Shown as part of the broader group of this merge. */
  | { state: 'MERGED'; merge: string }
  /** An item of a merge that was not needed. */
  | { state: 'NOT_OFFERED' };

/** A release in the making: what is decided about each item. */
export interface Publication {
  world: World;
  settings: SuppressionSettings;
  decisions: ReadonlyMap<string, Decision>;
}

/** Everything judged by itself, merges where they help, nothing hidden yet for the sake of another. */
export function firstPublication(world: World, settings: SuppressionSettings): Publication {
  const decisions = new Map<string, Decision>();
  const offered = new Set(world.merges.flatMap((merge) => merge.items.map((item) => item.id)));
  for (const item of world.items.values()) {
    decisions.set(
      item.id,
      offered.has(item.id) ? { state: 'NOT_OFFERED' } : firstLook(item, world, settings),
    );
  }
  const gone = new Set<string>();
  for (const merge of world.merges) {
    const parts = new Set(merge.sums.flatMap((sum) => sum.parts));
    const isNeeded = [...parts].some((id) => isSmallHere(world, id, settings));
    const isEnough = merge.sums.every((sum) => !isSmallHere(world, sum.whole, settings));
    const looks = merge.items.map((item) => [item.id, firstLook(item, world, settings)] as const);
    const isShown = looks.every(([, look]) => look.state === 'SHOWN' || look.why === 'UNRELIABLE');
    if (!isNeeded || !isEnough || !isShown || [...parts].some((id) => gone.has(id))) continue;
    for (const id of parts) gone.add(id);
    for (const item of world.items.values()) {
      const isPart = !offered.has(item.id) && countsOf(item).some((id) => parts.has(id));
      if (isPart) decisions.set(item.id, { state: 'MERGED', merge: merge.id });
    }
    for (const [id, look] of looks) decisions.set(id, look);
  }
  return { world, settings, decisions };
}

/** Hides every item that speaks of one of these counts. */
export function hide(publication: Publication, counts: Iterable<string>): Publication {
  const hidden = new Set(counts);
  const decisions = new Map(publication.decisions);
  for (const item of publication.world.items.values()) {
    const isShown = decisions.get(item.id)?.state === 'SHOWN';
    if (isShown && countsOf(item).some((id) => hidden.has(id))) {
      decisions.set(item.id, { state: 'HIDDEN', why: 'COMPANION' });
    }
  }
  return { ...publication, decisions };
}

/** The counts of which something is shown now, so that an outsider has something in hand about them. */
export function touched(publication: Publication): ReadonlySet<string> {
  return countsWhere(publication, (decision) => decision?.state === 'SHOWN');
}

/** What an outsider has in hand: this release, all earlier ones, and what is known from elsewhere. */
export function outsiderOf(publication: Publication): OutsiderView {
  const { world, settings, decisions } = publication;
  const rows: Row[] = [...world.sums, ...world.fixed];
  for (const item of world.items.values()) {
    const decision = decisions.get(item.id);
    if (decision?.state !== 'SHOWN') continue;
    const valueOf = (id: string) => world.counts.get(id)?.value as number;
    rows.push(...rowsOf(item, decision.printed, settings.rounding, null, valueOf));
  }
  return { rows, atLeast: leastOfHidden(publication) };
}

/**
 * Zeros are always shown, so a hidden number is at least 1, and outsiders know it. (A true zero can be hidden, with the
 * small denominator of its rate; of that one nothing is assumed.)
 */
export function leastOfHidden(publication: Publication): ReadonlyMap<string, number> {
  const { world, settings } = publication;
  if (!settings.zeroMayShow) return new Map();
  const hidden = countsWhere(publication, (decision) => decision?.state === 'HIDDEN');
  const marked = [...hidden, ...world.hiddenBefore];
  return new Map(marked.map((id) => [id, world.counts.get(id)?.value === 0 ? 0 : 1]));
}

/**
 * The counts an outsider must not find out: all that are small, shown or not, all that a source keeps back, and all of
 * which something is hidden, in this release or in an earlier one, unless the number itself is shown or known from elsewhere anyway.
 */
export function secretsOf(publication: Publication): string[] {
  const { world, settings } = publication;
  const kept = countsWhere(
    publication,
    (decision) => decision?.state === 'HIDDEN' && decision.why !== 'UNRELIABLE',
  );
  const open = new Set<string>();
  for (const item of world.items.values()) {
    if (item.kind === 'COUNT' && publication.decisions.get(item.id)?.state === 'SHOWN') open.add(item.count);
  }
  for (const row of world.fixed) {
    const [term, second] = row.terms;
    if (term && !second && row.low !== null && row.low === row.high) open.add(term[0]);
  }
  return [...world.counts.values()]
    .filter((count) => {
      if (count.knownOutside === true) return false;
      if (isSmall(count, settings)) return true;
      const isKept = count.value === null || kept.has(count.id) || world.hiddenBefore.has(count.id);
      return count.sensitive && isKept && !open.has(count.id);
    })
    .map((count) => count.id);
}

/** The world as it is, where the city knows it. */
export function truthOf(world: World): Filling {
  const known = [...world.counts.values()].filter((count) => count.value !== null);
  return new Map(known.map((count) => [count.id, BigInt(count.value as number)]));
}

function isSmallHere(world: World, id: string, settings: SuppressionSettings): boolean {
  const count = world.counts.get(id);
  return count === undefined || isSmall(count, settings);
}

function countsWhere(publication: Publication, is: (decision?: Decision) => boolean): Set<string> {
  const found = new Set<string>();
  for (const item of publication.world.items.values()) {
    if (is(publication.decisions.get(item.id))) for (const id of countsOf(item)) found.add(id);
  }
  return found;
}
