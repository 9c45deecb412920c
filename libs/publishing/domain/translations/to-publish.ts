// What of the translated texts goes into the next addendum, and what waits for somebody else.
import { addendumBlocks } from './addendum';
import type { Addendum, AddendumBlock } from './addendum';
import type { BlockStand } from './stand';

/** The next addendum of a release and language, before it is sealed. */
export interface AddendumToPublish {
  blocks: AddendumBlock[];
  /** Texts that the last addendum of the release does not have, or has otherwise. */
  added: number;
  /** Texts left out because the publisher wrote or reviewed them. */
  own: number;
  /** Texts that were published before, with an earlier release, in the same words. */
  takenOver: number;
  /** Who wrote or reviewed what is published for the first time. */
  writers: string[];
}

/**
 * Nobody publishes what they wrote or reviewed themselves, unless it was published before: such texts wait, and what
 * the last addendum of the release said in their place stays.
 *
 * @param last the last addenda of the language, newest first, of this release and earlier ones
 * @param publisher null for the product itself
 */
export function addendumToPublish(
  stands: readonly BlockStand[],
  last: readonly Addendum[],
  releaseDigest: string,
  publisher: string | null,
): AddendumToPublish {
  const published = new Set(last.flatMap(blocksIn).map(sameness));
  const words = new Set(last.flatMap(blocksIn).map(({ source, text }) => wordsOf(source, text)));
  const here = last.find(({ release }) => release === releaseDigest);
  const before = new Map((here ? blocksIn(here) : []).map((block) => [block.source, block]));
  const result: AddendumToPublish = { blocks: [], added: 0, own: 0, takenOver: 0, writers: [] };
  const writers = new Set<string>();
  for (const stand of stands) {
    const [block] = addendumBlocks([stand]);
    if (!block) continue;
    const earlier = before.get(block.source);
    const known = published.has(sameness(block));
    // Showing a published translation as outdated is nobody's writing.
    const said =
      known || (block.earlierSource !== null && words.has(wordsOf(block.earlierSource, block.text)));
    const writer = said ? null : ((stand.kept ?? stand.earlier)?.writtenBy ?? null);
    if (writer !== null && writer === publisher) {
      result.own += 1;
      if (earlier) result.blocks.push(earlier);
      continue;
    }
    if (writer !== null) writers.add(writer);
    if (!earlier || sameness(earlier) !== sameness(block)) {
      result.added += 1;
      if (known) result.takenOver += 1;
    }
    result.blocks.push(block);
  }
  return { ...result, writers: [...writers] };
}

function blocksIn(addendum: Addendum): AddendumBlock[] {
  return addendum.blocks.flatMap((entry) => ('removed' in entry ? [] : [entry.block]));
}

function wordsOf(source: string, text: string): string {
  return JSON.stringify([source, text]);
}

/** Equal for blocks that say the same of the same text. */
function sameness({ source, state, text, earlierSource }: AddendumBlock): string {
  return JSON.stringify([source, state, text, earlierSource]);
}
