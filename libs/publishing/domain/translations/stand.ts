// How far the translation of a release is: which texts nobody translated, which a person has read, which are outdated.
import { isLasting, placeKey } from './blocks';
import type { TextBlock } from './blocks';
import type { Sha256 } from '../seal';

/**
 * MISSING: nobody translated it. MACHINE_DRAFT: there is a text that no person has checked, whoever brought it in.
 * HUMAN_REVIEWED: a person has read it beside its source. STALE: there is a translation, but of an earlier wording.
 */
export const BLOCK_STATES = ['MISSING', 'MACHINE_DRAFT', 'HUMAN_REVIEWED', 'STALE'] as const;
export type BlockState = (typeof BLOCK_STATES)[number];

/** What a translation of a text can be when it is kept. */
export type KeptState = 'MACHINE_DRAFT' | 'HUMAN_REVIEWED';

/** A translation as it was kept: never changed, the newest of a source text counts. */
export interface KeptTranslation {
  id: string;
  /** SHA-256 of the text it translates. */
  sourceHash: string;
  source: string;
  text: string;
  state: KeptState;
  /** Keys of the lasting places where the source stood when it was translated; see `placeKey`. */
  places: readonly string[];
  /** Who wrote or reviewed it; null when the product itself did, as in a demo. */
  writtenBy: string | null;
}

/** A text of a release beside its translation. */
export interface BlockStand extends TextBlock {
  hash: string;
  state: BlockState;
  /** The translation of this very text; null while it is missing or stale. */
  kept: KeptTranslation | null;
  /** For STALE: the translation of what stood there before. */
  earlier: KeptTranslation | null;
}

/**
 * Puts each text beside its translation. Equal text is equal work: a translation holds wherever its source stands, in
 * this release or the next. Where the wording at a lasting place changed, the earlier translation is stale and is never
 * taken for a translation of the new wording.
 *
 * @param kept the newest translation of each source text, oldest first
 */
export function standOf(
  blocks: readonly TextBlock[],
  kept: readonly KeptTranslation[],
  sha256: Sha256,
): BlockStand[] {
  const hashed = blocks.map((block) => ({ ...block, hash: sha256(block.source) }));
  const byHash = new Map(kept.map((one) => [one.sourceHash, one]));
  const here = new Set(hashed.map(({ hash }) => hash));
  const before = new Map<string, KeptTranslation>();
  for (const one of kept) {
    // What is still said somewhere was not replaced by another wording.
    if (!here.has(one.sourceHash)) for (const key of one.places) before.set(key, one);
  }
  return hashed.map((block) => {
    const own = byHash.get(block.hash) ?? null;
    const earlier = own ? null : earlierAt(block, before);
    const state = own?.state ?? (earlier ? 'STALE' : 'MISSING');
    return { ...block, state, kept: own, earlier };
  });
}

function earlierAt(block: TextBlock, before: ReadonlyMap<string, KeptTranslation>): KeptTranslation | null {
  for (const place of block.places) {
    const found = isLasting(place) ? before.get(placeKey(place)) : undefined;
    if (found) return found;
  }
  return null;
}

/** How many texts are in each state. */
export function countsOf(stands: readonly Pick<BlockStand, 'state'>[]): Record<BlockState, number> {
  const counts: Record<BlockState, number> = { MISSING: 0, MACHINE_DRAFT: 0, HUMAN_REVIEWED: 0, STALE: 0 };
  for (const { state } of stands) counts[state] += 1;
  return counts;
}

/** Keys of the places of a text that last; what a translation of it is kept with. */
export function lastingPlaces(block: TextBlock): string[] {
  return block.places.filter(isLasting).map(placeKey);
}
