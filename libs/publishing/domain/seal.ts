// Numbers a release, fingerprints every record and ties it to the release before, so that nobody can change it unseen.
import type { CalendarDay } from '@plumbline/platform/domain';
import { canonicalJson } from './canonical';
import type { ReleaseContent } from './content';
import { contentFrom, recordsOf } from './records';
import type { ContentRecord, ReleaseHeader } from './records';

/** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits (FIPS 180-4); the caller brings it along. */
export type Sha256 = (text: string) => string;

/** The layout of a sealed release. A change of layout gets a new name; old releases keep theirs. */
const RELEASE_FORMAT = 'plumbline-release/2';

/** A record as published. The salt keeps a removed record from being guessed from its hash. */
export interface SealedRecord {
  hash: string;
  salt: string;
  record: ContentRecord;
}

/** What is left where the law required a record to be removed: its hash, so that the rest still verifies. */
export interface Tombstone {
  hash: string;
  removed: {
    on: CalendarDay;
    reason: string;
    /** What the record was. Neither this nor `within` is part of any hash. */
    kind?: ContentRecord['kind'];
    /** Where it stood: the place of what it belonged to, which is still there. Its own name goes with it. */
    within?: string[];
    /** True when it went because what it belonged to was removed. */
    below?: boolean;
  };
}

/** A release as it is stored, served and proved. */
export interface SealedRelease {
  format: string;
  number: number;
  slug: string;
  header: ReleaseHeader;
  notes: string;
  /** The digest of release `number - 1` of the city, or null for its first. */
  previousDigest: string | null;
  records: (SealedRecord | Tombstone)[];
  digest: string;
}

/** What a release gets when it is published; its content is already gated. */
export interface Sealing {
  number: number;
  slug: string;
  publishedAt: string;
  previousDigest: string | null;
}

/** Whether the record was removed. */
export function isTombstone(entry: SealedRecord | Tombstone): entry is Tombstone {
  return 'removed' in entry;
}

/** The fingerprint of one record: SHA-256 over its salt followed by its canonical JSON. */
export function recordHash(salt: string, record: ContentRecord, sha256: Sha256): string {
  return sha256(salt + canonicalJson(record));
}

/**
 * The fingerprint of a release: SHA-256 over the canonical JSON of format, number, slug, header, previous digest,
 * notes and the record hashes in their order.
 */
export function releaseDigest(release: Omit<SealedRelease, 'digest'>, sha256: Sha256): string {
  const { format, number, slug, header, previousDigest, notes } = release;
  const hashes = release.records.map((entry) => entry.hash);
  return sha256(canonicalJson({ format, number, slug, header, previousDigest, notes, hashes }));
}

/**
 * Seals content into a release. `newSalt` gives at least 128 bits of fresh randomness as text for each record.
 */
export function sealRelease(
  content: ReleaseContent,
  { number, slug, publishedAt, previousDigest }: Sealing,
  { sha256, newSalt }: { sha256: Sha256; newSalt: () => string },
): SealedRelease {
  const header: ReleaseHeader = {
    city: content.city,
    title: content.title,
    periodLabel: content.periodLabel,
    asOf: content.asOf,
    privacyRule: content.privacyRule,
    publishedAt,
    sample: content.sample,
    figures: content.figures,
  };
  const records = recordsOf(content).map((record) => {
    const salt = newSalt();
    return { hash: recordHash(salt, record, sha256), salt, record };
  });
  const release = {
    format: RELEASE_FORMAT,
    number,
    slug,
    header,
    notes: content.notes,
    previousDigest,
    records,
  };
  return { ...release, digest: releaseDigest(release, sha256) };
}

/** The content of a sealed release, without what was removed from it. */
export function contentOf(release: SealedRelease): ReleaseContent {
  const records = release.records.flatMap((entry) => (isTombstone(entry) ? [] : [entry.record]));
  return contentFrom(release.header, release.notes, records);
}

/**
 * The release with the record at `index` lawfully removed: hash and place stay, salt and content go. The digest
 * does not change. @throws RangeError when there is no such record.
 */
export function withoutRecord(
  release: SealedRelease,
  index: number,
  removed: Tombstone['removed'],
): SealedRelease {
  const entry = release.records[index];
  if (!entry) throw new RangeError(`Release ${release.number} has no record ${index}.`);
  return { ...release, records: release.records.with(index, { hash: entry.hash, removed }) };
}
