// What a downloaded file holds: a release, the notice of a withdrawn one, the list of a chain, or its head.
import { canonicalJson } from '../canonical';
import type { ChainHead } from '../chain';
import type { SealedRelease } from '../seal';

/** A file as it was downloaded; `name` is said in what is found. */
export interface CopyFile {
  name: string;
  text: string;
}

/** A release out of a file. `exact`: written byte for byte as it is published. */
export interface ReleaseCopy {
  name: string;
  release: SealedRelease;
  exact: boolean;
}

/** What is given out of a withdrawn release: its place in the chain. */
export interface WithdrawnCopy extends ChainHead {
  previousDigest: string | null;
}

/** A release as the list of a chain names it. */
export interface ListedInChain extends WithdrawnCopy {
  withdrawn: boolean;
}

/** The name of the layout of a chain's list. */
export const CHAIN_FORMAT = 'plumbline-chain/1';

/** What was read; exactly one of them is there. */
interface ReadCopy {
  releases?: ReleaseCopy[];
  withdrawn?: WithdrawnCopy;
  list?: ListedInChain[];
  head?: ChainHead;
  problem?: string;
}

type Fields = Record<string, unknown>;

/** Reads a file; what is cut off or is something else becomes a problem in a sentence. */
export function readCopy({ name, text }: CopyFile): ReadCopy {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      problem: `${name}: The file is no whole JSON document. It was cut off or damaged; download it again.`,
    };
  }
  if (Array.isArray(value)) {
    const releases = value.map((one) => asRelease(name, one, null));
    return releases.every((one) => one !== null)
      ? { releases }
      : { problem: `${name}: Something in the list is no whole release.` };
  }
  if (!isFields(value)) return { problem: unknownFile(name) };
  if (typeof value['format'] === 'string' && value['format'].startsWith('plumbline-release/')) {
    const release = asRelease(name, value, text);
    return release
      ? { releases: [release] }
      : { problem: `${name}: The release is not whole. Download it again.` };
  }
  if (value['format'] === CHAIN_FORMAT && Array.isArray(value['releases'])) {
    const list = value['releases'].map(asListed);
    return list.every((one) => one !== null)
      ? { list }
      : { problem: `${name}: The list of the chain is not whole. Download it again.` };
  }
  const link = asListed(value);
  if (link && isFields(value['withdrawn'])) return { withdrawn: link };
  if (typeof value['number'] === 'number' && isDigest(value['digest'])) {
    return { head: { number: value['number'], digest: value['digest'] } };
  }
  return { problem: unknownFile(name) };
}

function unknownFile(name: string): string {
  return `${name}: This is neither a release nor the list or head of a chain.`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function asListed(value: unknown): ListedInChain | null {
  if (!isFields(value)) return null;
  const { number, digest, previousDigest, withdrawn } = value;
  if (typeof number !== 'number' || !isDigest(digest)) return null;
  if (previousDigest !== null && !isDigest(previousDigest)) return null;
  return { number, digest, previousDigest, withdrawn: Boolean(withdrawn) };
}

/** @param text the whole file when it holds this one release, to see whether it is written as it was published */
function asRelease(name: string, value: unknown, text: string | null): ReleaseCopy | null {
  if (!isFields(value) || !Array.isArray(value['records']) || !isFields(value['header'])) return null;
  const { number, slug, digest, header } = value;
  if (!Number.isSafeInteger(number) || typeof slug !== 'string' || !isDigest(digest)) return null;
  if (!isFields(header['city']) || typeof header['city']['slug'] !== 'string') return null;
  if (!value['records'].every(isEntry)) return null;
  const release = value as unknown as SealedRelease;
  return { name, release, exact: text === null || isExact(text, release) };
}

/** A sealed record or a tombstone, as far as the proof reads it. */
function isEntry(entry: unknown): boolean {
  if (!isFields(entry) || !isDigest(entry['hash'])) return false;
  const { removed, record, salt } = entry;
  if (isFields(removed)) return typeof removed['on'] === 'string' && typeof removed['reason'] === 'string';
  return isFields(record) && Array.isArray(record['place']) && typeof salt === 'string';
}

function isExact(text: string, release: SealedRelease): boolean {
  try {
    return canonicalJson(release) === text;
  } catch {
    return false;
  }
}
