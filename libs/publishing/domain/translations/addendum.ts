// A published translation: a dated addendum to one release, bound to the very texts it translates and to the addendum before.
import { canonicalJson } from '../canonical';
import type { SealedRelease, Sha256, Tombstone } from '../seal';
import { isTombstone } from '../seal';
import { holdsRemoved, standingTexts } from './after-removal';
import { blocksOf } from './blocks';
import type { TextPlace } from './blocks';
import type { BlockStand } from './stand';

/** The layout of an addendum. A change of layout gets a new name; old ones keep theirs. */
const ADDENDUM_FORMAT = 'plumbline-translation/1';

/** One translated text. */
export interface AddendumBlock {
  places: readonly TextPlace[];
  /** SHA-256 of the source text that stands at these places in the release. */
  source: string;
  state: 'MACHINE_DRAFT' | 'HUMAN_REVIEWED' | 'STALE';
  text: string;
  /** For STALE: SHA-256 of the earlier wording that `text` translates; null otherwise. */
  earlierSource: string | null;
}

/** A translated text as published. The salt keeps one that was lawfully removed from being guessed by its hash. */
export interface SealedBlock {
  hash: string;
  salt: string;
  block: AddendumBlock;
}

/** The translation of a release into one language, complete by itself: the one with the highest number counts. */
export interface Addendum {
  format: string;
  /** Digest of the release it belongs to. */
  release: string;
  /** BCP 47 tag. */
  language: string;
  /** 1 for the first of a release and language. */
  number: number;
  /** ISO 8601 instant. */
  publishedAt: string;
  /** Digest of the addendum before, of the same release and language. */
  previousDigest: string | null;
  blocks: (SealedBlock | Tombstone)[];
  digest: string;
}

/** What an addendum says of the texts that have a translation, the outdated ones among them. */
export function addendumBlocks(stands: readonly BlockStand[]): AddendumBlock[] {
  return stands.flatMap(({ places, hash, kept, earlier }): AddendumBlock[] => {
    if (kept) {
      return [{ places, source: hash, state: kept.state, text: kept.text, earlierSource: null }];
    }
    if (!earlier) return [];
    return [{ places, source: hash, state: 'STALE', text: earlier.text, earlierSource: earlier.sourceHash }];
  });
}

/** The fingerprint of one block: SHA-256 over its salt followed by its canonical JSON. */
function blockHash(salt: string, block: AddendumBlock, sha256: Sha256): string {
  return sha256(salt + canonicalJson(block));
}

/**
 * The fingerprint of an addendum: SHA-256 over the canonical JSON of format, digest of the release, language, number,
 * time, digest of the addendum before, and the hashes of the blocks in their order.
 */
export function addendumDigest(addendum: Omit<Addendum, 'digest'>, sha256: Sha256): string {
  const { format, release, language, number, publishedAt, previousDigest } = addendum;
  const hashes = addendum.blocks.map(({ hash }) => hash);
  return sha256(canonicalJson({ format, release, language, number, publishedAt, previousDigest, hashes }));
}

/** Seals blocks into an addendum. `newSalt` gives at least 128 bits of fresh randomness as text for each block. */
export function sealAddendum(
  frame: Pick<Addendum, 'release' | 'language' | 'number' | 'publishedAt' | 'previousDigest'>,
  blocks: readonly AddendumBlock[],
  { sha256, newSalt }: { sha256: Sha256; newSalt: () => string },
): Addendum {
  const addendum = {
    format: ADDENDUM_FORMAT,
    ...frame,
    blocks: blocks.map((block) => {
      const salt = newSalt();
      return { hash: blockHash(salt, block, sha256), salt, block };
    }),
  };
  return { ...addendum, digest: addendumDigest(addendum, sha256) };
}

/** A text of a release in another language. */
export interface TranslatedText {
  source: string;
  text: string;
  state: AddendumBlock['state'];
}

/**
 * What an addendum says of a release as it stands now. A text whose record was lawfully removed is not in the release
 * any more, and so its translation is not said either.
 */
export function translatedTexts(
  addendum: Pick<Addendum, 'blocks'>,
  release: Pick<SealedRelease, 'header' | 'notes' | 'records'>,
  sha256: Sha256,
): TranslatedText[] {
  const sources = new Map(blocksOf(release).map(({ source }) => [sha256(source), source]));
  return addendum.blocks.flatMap((entry) => {
    if ('removed' in entry) return [];
    const { source: hash, text, state } = entry.block;
    const source = sources.get(hash);
    return source === undefined ? [] : [{ source, text, state }];
  });
}

/**
 * What was changed in the addenda of one release and language, oldest first, as sentences. Empty when all are as they
 * were published. What they translate is for {@link problemsWithSources}.
 *
 * @param others all releases of the city: what the law took out of one goes out of what others say of earlier wordings
 */
export function problemsWithAddenda(
  addenda: readonly Addendum[],
  release: SealedRelease,
  sha256: Sha256,
  others: readonly SealedRelease[] = [],
): string[] {
  const whole = !release.records.some(isTombstone);
  const told = new Set(others.flatMap(({ records }) => records.filter(isTombstone).map(removal)));
  return addenda.flatMap((addendum, index) => {
    const name = nameOf(addendum, release);
    const problems: string[] = [];
    const say = (wrong: boolean, message: string) => wrong && problems.push(message);
    const previous = addenda[index - 1]?.digest ?? null;
    say(addendum.number !== index + 1, `Number ${index + 1} is expected where ${name} stands.`);
    say(addendum.release !== release.digest, `The ${name} belongs to another release.`);
    say(addendum.previousDigest !== previous, `The ${name} does not follow the one before it.`);
    say(digestOf(addendum, sha256) !== addendum.digest, `The digest of ${name} does not match.`);
    addendum.blocks.forEach((entry, at) => {
      if ('removed' in entry) {
        const lawful = !whole || told.has(removal(entry));
        say(!lawful, `Text ${at + 1} of ${name} is missing, though nothing was removed from the release.`);
        return;
      }
      const { salt, hash, block } = entry;
      say(hashOf(salt, block, sha256) !== hash, `Text ${at + 1} of ${name} was changed.`);
    });
    return problems;
  });
}

/** Texts of addenda that translate what their release does not say, or does not say any more, as sentences. */
export function problemsWithSources(
  addenda: readonly Addendum[],
  release: SealedRelease,
  sha256: Sha256,
): string[] {
  const stands = standingTexts(release, sha256);
  const wrong = release.records.some(isTombstone)
    ? 'holds what was removed from the release'
    : 'translates what the release does not say';
  return addenda.flatMap((addendum) =>
    addendum.blocks.flatMap((entry, at) =>
      holdsRemoved({ blocks: [entry] }, stands)
        ? [`Text ${at + 1} of ${nameOf(addendum, release)} ${wrong}.`]
        : [],
    ),
  );
}

/** When and why something was removed, to find the same elsewhere. */
function removal({ removed: { on, reason } }: Tombstone): string {
  return `${on} ${reason}`;
}

function nameOf({ number, language }: Addendum, release: SealedRelease): string {
  return `translation ${number} of release ${release.number} into "${language}"`;
}

/** What cannot even be written canonically fails the proof instead of ending it. */
function digestOf(...args: Parameters<typeof addendumDigest>): string | null {
  try {
    return addendumDigest(...args);
  } catch {
    return null;
  }
}

function hashOf(...args: Parameters<typeof blockHash>): string | null {
  try {
    return blockHash(...args);
  } catch {
    return null;
  }
}
