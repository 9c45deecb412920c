// Proves that the releases of a city are the ones that were published, all of them and in their order.
import { recordHash, releaseDigest, isTombstone } from './seal';
import type { SealedRelease, Sha256 } from './seal';

/** One thing that does not fit, in a sentence. `release` is null when it is about the chain as a whole. */
interface ChainProblem {
  release: number | null;
  /** Index of the record within the release, or null. */
  record: number | null;
  message: string;
  /** True when a lawful removal was made and its translations still hold what was removed: the operator finishes it. */
  removalToFinish?: boolean;
}

/** The last release as noted outside the database. */
export interface ChainHead {
  number: number;
  digest: string;
}

/** What the proof looked at and found. The chain holds when `problems` is empty. */
export interface ChainReport {
  releases: number;
  records: number;
  /** Records removed by law. Compare them with the removals the city has on file. */
  tombstones: { release: number; record: number; on: string; reason: string }[];
  problems: ChainProblem[];
}

/**
 * Proves a city's releases, oldest first: every record against its hash, every release against its digest, every
 * digest against the one before, the numbers without a gap, and the last one against the head kept elsewhere
 * (`undefined`: none is kept, so releases missing at the end cannot be noticed).
 */
export function verifyChain(
  releases: readonly SealedRelease[],
  sha256: Sha256,
  head?: ChainHead,
): ChainReport {
  const report: ChainReport = { releases: releases.length, records: 0, tombstones: [], problems: [] };
  releases.forEach((release, index) => {
    const previous = releases[index - 1] ?? null;
    const say = (message: string, record: number | null = null) =>
      report.problems.push({ release: release.number, record, message });
    if (release.number !== index + 1) {
      say(`Release ${index + 1} is expected here, but number ${release.number} is stored.`);
    }
    if (release.previousDigest !== (previous?.digest ?? null)) {
      say(`Release ${release.number} does not follow the release stored before it.`);
    }
    verifyRecords(release, sha256, report);
    if (digestOf(release, sha256) !== release.digest) {
      say(`The digest of release ${release.number} does not match what is stored under it.`);
    }
  });
  if (head) verifyHead(releases.at(-1), head, report);
  return report;
}

/** Proves each record of one release against its hash, and adds what was found to the report. */
export function verifyRecords(release: SealedRelease, sha256: Sha256, report: ChainReport): void {
  release.records.forEach((entry, index) => {
    report.records += 1;
    if (isTombstone(entry)) {
      const { on, reason } = entry.removed;
      report.tombstones.push({ release: release.number, record: index, on, reason });
      return;
    }
    if (hashOf(entry.salt, entry.record, sha256) !== entry.hash) {
      const place = Array.isArray(entry.record?.place) ? entry.record.place.join(', ') : 'without a place';
      report.problems.push({
        release: release.number,
        record: index,
        message: `Record ${index + 1} of release ${release.number} (${place}) was changed after publication.`,
      });
    }
  });
}

function verifyHead(last: SealedRelease | undefined, head: ChainHead, report: ChainReport): void {
  if (last?.number === head.number && last.digest === head.digest) return;
  const stored = last ? `release ${last.number} is the last one stored` : 'no release is stored';
  const message =
    last && last.number > head.number
      ? `The head kept outside the database names release ${head.number}, but ${stored}. Keep the head again if that release is genuine.`
      : `The head kept outside the database names release ${head.number} with digest ${head.digest}, but ${stored}${last ? ` with digest ${last.digest}` : ''}.`;
  report.problems.push({ release: null, record: null, message });
}

/** The digest of a release made anew; null for what cannot even be written canonically, which fails the proof instead of ending it. */
export function digestOf(release: SealedRelease, sha256: Sha256): string | null {
  try {
    return releaseDigest(release, sha256);
  } catch {
    return null;
  }
}

function hashOf(...args: Parameters<typeof recordHash>): string | null {
  try {
    return recordHash(...args);
  } catch {
    return null;
  }
}
