// What the law takes out of a release goes out of its translations too; the rest of them stays, and still verifies.
import { isTombstone } from '../seal';
import type { SealedRelease, Sha256, Tombstone } from '../seal';
import type { Addendum, AddendumBlock } from './addendum';
import { blocksOf, placeKey } from './blocks';

/** Whether a text stands at a place of a release; asked by the place and the SHA-256 of the text. */
type Stands = (place: AddendumBlock['places'][number], source: string) => boolean;

/** What a release says where, as it stands now. */
export function standingTexts(release: SealedRelease, sha256: Sha256): Stands {
  const stands = new Set(
    blocksOf(release).flatMap(({ source, places }) =>
      places.map((place) => `${placeKey(place)} ${sha256(source)}`),
    ),
  );
  return (place, source) => stands.has(`${placeKey(place)} ${source}`);
}

/** Whether an addendum still says something at a place that the release no longer has. */
export function holdsRemoved(addendum: Pick<Addendum, 'blocks'>, stands: Stands): boolean {
  return addendum.blocks.some(
    (entry) =>
      !('removed' in entry) && !entry.block.places.every((place) => stands(place, entry.block.source)),
  );
}

/**
 * The addendum without every text that stood at a removed place, even if the same words are said elsewhere too: a
 * block names all its places, and so would tell what stood there. Hashes, order and digest stay. `removedOf` says for
 * each such text when and why it went.
 */
export function withoutRemovedTexts(
  addendum: Addendum,
  stands: Stands,
  removedOf: (block: AddendumBlock) => Pick<Tombstone['removed'], 'on' | 'reason'>,
): Addendum {
  return {
    ...addendum,
    blocks: addendum.blocks.map((entry) =>
      'block' in entry && holdsRemoved({ blocks: [entry] }, stands)
        ? { hash: entry.hash, removed: removedOf(entry.block) }
        : entry,
    ),
  };
}

/**
 * The addendum of another release without the translations of an earlier wording that the law took away everywhere;
 * `gone` holds the SHA-256 of such wordings.
 */
export function withoutEarlierWordings(
  addendum: Addendum,
  gone: ReadonlySet<string>,
  removed: Pick<Tombstone['removed'], 'on' | 'reason'>,
): Addendum {
  return {
    ...addendum,
    blocks: addendum.blocks.map((entry) =>
      'block' in entry && gone.has(entry.block.earlierSource ?? '') ? { hash: entry.hash, removed } : entry,
    ),
  };
}

/**
 * Why a text of a translation has to go after a removal that left it: the reasons that the public was told for the
 * place where it stood, else all reasons given for that release. Empty when nothing was removed from the release.
 */
export function reasonAlreadyTold(release: SealedRelease, block: AddendumBlock, stands: Stands): string {
  const told = release.records.filter(isTombstone).map(({ removed }) => removed);
  const gone = block.places.filter((place) => !stands(place, block.source));
  const near = told.filter(({ kind, within }) =>
    gone.some(
      ({ place }) =>
        (kind === undefined || place.at(-1)?.startsWith(`${kind} `)) &&
        pathOf(within ?? []) === pathOf(place.slice(0, -1)),
    ),
  );
  return [...new Set((near.length > 0 ? near : told).map(({ reason }) => reason))].join(' ');
}

function pathOf(place: readonly string[]): string {
  return JSON.stringify(place);
}

/** What an addendum says of places that are still there, for the addendum that follows a removal. */
export function blocksThatStand(addendum: Pick<Addendum, 'blocks'>, stands: Stands): AddendumBlock[] {
  return addendum.blocks.flatMap((entry) => {
    if ('removed' in entry) return [];
    const places = entry.block.places.filter((place) => stands(place, entry.block.source));
    return places.length > 0 ? [{ ...entry.block, places }] : [];
  });
}
