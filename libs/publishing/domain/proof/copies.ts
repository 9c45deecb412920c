// Downloaded copies of a city's releases proved without its server: changed, missing, reordered and cut-off ones fail.
import { digestOf, verifyRecords } from '../chain';
import type { ChainHead, ChainReport } from '../chain';
import { isTombstone } from '../seal';
import type { SealedRelease, Sha256 } from '../seal';
import { readCopy } from './copy-file';
import type { CopyFile, ListedInChain, ReleaseCopy, WithdrawnCopy } from './copy-file';

/** What the proof of copies found. It holds when `problems` is empty; `notes` say how much was proved. */
export interface CopiesReport {
  notes: string[];
  problems: string[];
}

/** How the copies are to be proved. */
export interface CopiesWanted {
  /** Digest of the last release, noted or cited elsewhere: 64 hexadecimal digits. */
  head?: string | undefined;
  /** Only some releases are there on purpose; none that are missing fail the proof. */
  some?: boolean;
}

/**
 * Proves files that were downloaded: each is the whole of one release as it was published, they follow each other
 * without a gap from the first one on, and the last is the last one that a head, a list of the chain or `head` names.
 */
export function verifyCopies(
  files: readonly CopyFile[],
  sha256: Sha256,
  wanted: CopiesWanted = {},
): CopiesReport {
  const report: CopiesReport = { notes: [], problems: [] };
  const read = files.map(readCopy);
  for (const { problem } of read) if (problem) report.problems.push(problem);
  const releases = read.flatMap((copy) => copy.releases ?? []);
  const withdrawn = read.flatMap((copy) => copy.withdrawn ?? []);
  const lists = read.flatMap((copy) => (copy.list ? [copy.list] : []));
  const heads = [...read.flatMap((copy) => copy.head ?? []), ...lists.flatMap((list) => list.slice(-1))];
  if (releases.length === 0 && report.problems.length === 0) {
    report.problems.push('There is no release among these files.');
  }
  const cities = new Set(releases.map(({ release }) => release.header.city.slug));
  if (cities.size > 1) {
    report.problems.push(
      `These are releases of several cities (${[...cities].join(', ')}). Prove the releases of one city at a time.`,
    );
    return report;
  }
  for (const copy of releases) proveOne(copy, releases, sha256, report);
  proveChain(releases, [...withdrawn, ...withdrawnIn(lists.flat())], wanted, report);
  for (const listed of lists.flat()) proveListed(listed, releases, report);
  for (const head of heads) proveHead(head, releases, withdrawn, report);
  if (wanted.head !== undefined) proveDigest(wanted.head, releases, report);
  else if (heads.length === 0) {
    report.notes.push(
      'Nothing says which release is the last one, so releases missing at the end would not be noticed. Add the list of the chain (chain.json), or a digest that you have from elsewhere (--head).',
    );
  }
  return report;
}

/** Every record, the digest, the order of records, and whether the file is named like another release. */
function proveOne(
  { release, name, exact }: ReleaseCopy,
  all: readonly ReleaseCopy[],
  sha256: Sha256,
  report: CopiesReport,
): void {
  const found: ChainReport = { releases: 1, records: 0, tombstones: [], problems: [] };
  verifyRecords(release, sha256, found);
  report.problems.push(...found.problems.map(({ message }) => `${name}: ${message}`));
  const before = report.problems.length;
  if (digestOf(release, sha256) !== release.digest) {
    const order = recordsOutOfPlace(release);
    report.problems.push(
      `${name}: The digest of release ${release.number} does not match what is in the file. ${
        found.problems.length > 0
          ? 'The file is not what was published.'
          : (order ??
            'Records were taken out, added or put in another order, or its number, address, date, figures or notes were changed.')
      }`,
    );
  } else if (!exact && found.problems.length === 0) {
    report.problems.push(
      `${name}: The file is written in another way than it was published, or holds something twice. Download it again and do not open it in an editor.`,
    );
  }
  const other = all.find(
    (copy) => copy.release.slug !== release.slug && `${copy.release.slug}.json` === baseOf(name),
  );
  if (other) {
    report.problems.push(
      `${name}: The file is called like release ${other.release.number}, but holds release ${release.number}. Files were exchanged.`,
    );
  }
  if (report.problems.length > before || found.problems.length > 0) return;
  report.notes.push(
    `${name}: Release ${release.number}, "${release.header.title}", is as it was published: ${release.records.length} records, digest ${release.digest}.`,
  );
  for (const { record, on, reason } of found.tombstones) {
    report.notes.push(
      `${name}: Record ${record + 1} was lawfully removed on ${on}. Reason: ${reason} Compare this with the removals the city announced.`,
    );
  }
}

function baseOf(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}

/** A record stands after the one it belongs to; says where that is not so. */
function recordsOutOfPlace({ records }: SealedRelease): string | null {
  const seen = new Set<string>();
  const removed = records.some(isTombstone);
  for (const [index, entry] of records.entries()) {
    if (isTombstone(entry)) continue;
    const { place } = entry.record;
    const key = JSON.stringify(place);
    if (seen.has(key)) return `Record ${index + 1} (${place.join(', ')}) stands there twice.`;
    seen.add(key);
    if (place.length > 1 && !seen.has(JSON.stringify(place.slice(0, -1))) && !removed) {
      return `Record ${index + 1} (${place.join(', ')}) stands without, or before, what it belongs to: records were taken out or put in another order.`;
    }
  }
  return null;
}

function proveChain(
  copies: readonly ReleaseCopy[],
  withdrawn: readonly WithdrawnCopy[],
  wanted: CopiesWanted,
  report: CopiesReport,
): void {
  copies.slice(1).forEach((copy, index) => {
    const before = copies[index];
    // Files come in any order; releases inside one file stand in theirs.
    if (before?.name !== copy.name || before.release.number <= copy.release.number) return;
    report.problems.push(
      `${copy.name}: Release ${copy.release.number} stands after release ${before.release.number}. Releases were put in another order.`,
    );
  });
  const links = [
    ...copies.map(({ release: { number, digest, previousDigest } }) => ({
      number,
      digest,
      previousDigest,
      known: true,
    })),
    ...withdrawn.map(({ number, digest, previousDigest }) => ({
      number,
      digest,
      previousDigest,
      known: false,
    })),
  ];
  const byNumber = new Map<number, (typeof links)[number]>();
  for (const link of links) {
    const same = byNumber.get(link.number);
    if (same && same.digest !== link.digest) {
      report.problems.push(`There are two different releases with the number ${link.number}.`);
    } else if (same?.known && link.known) {
      report.notes.push(`Release ${link.number} is here twice, the same both times.`);
    }
    if (!same) byNumber.set(link.number, link);
  }
  const last = Math.max(0, ...byNumber.keys());
  const missing: number[] = [];
  for (let number = 1; number <= last; number += 1) {
    const [link, before] = [byNumber.get(number), byNumber.get(number - 1)];
    if (!link) {
      missing.push(number);
      continue;
    }
    if (!link.known) {
      report.notes.push(
        `Release ${number} was withdrawn: its content is no longer given out, so only its place in the chain is proved.`,
      );
    }
    if (number === 1 ? link.previousDigest !== null : before && link.previousDigest !== before.digest) {
      report.problems.push(
        number === 1
          ? 'Release 1 names a release before it, so it cannot be the first one.'
          : `Release ${number} does not follow release ${number - 1}: it names another digest as the one before it.`,
      );
    }
  }
  if (missing.length === 0) return;
  const said = `${missing.length === 1 ? 'Release' : 'Releases'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`;
  if (wanted.some) report.notes.push(`${said} What is here was proved by itself.`);
  else {
    report.problems.push(`${said} Download the whole chain, or prove only what you have with --some.`);
  }
}

function withdrawnIn(list: readonly ListedInChain[]): WithdrawnCopy[] {
  return list.filter(({ withdrawn }) => withdrawn);
}

/** What the list of the chain says of a release must be what its file says. */
function proveListed(listed: ListedInChain, copies: readonly ReleaseCopy[], report: CopiesReport): void {
  const copy = copies.find(({ release }) => release.number === listed.number);
  if (
    !copy ||
    (copy.release.digest === listed.digest && copy.release.previousDigest === listed.previousDigest)
  )
    return;
  report.problems.push(
    `${copy.name}: Release ${listed.number} has another digest than the list of the chain (${listed.digest}).`,
  );
}

function proveHead(
  head: ChainHead,
  copies: readonly ReleaseCopy[],
  withdrawn: readonly WithdrawnCopy[],
  report: CopiesReport,
): void {
  const last = Math.max(
    0,
    ...[...copies.map(({ release }) => release), ...withdrawn].map(({ number }) => number),
  );
  const named = copies.find(({ release }) => release.number === head.number)?.release;
  if (named) {
    if (named.digest !== head.digest) {
      report.problems.push(
        `The head of the chain names release ${head.number} with the digest ${head.digest}, but the file has ${named.digest}.`,
      );
    } else
      report.notes.push(
        `The last release is the one that the head of the chain names, number ${head.number}.`,
      );
  } else if (last < head.number && !withdrawn.some(({ digest }) => digest === head.digest)) {
    report.problems.push(
      `The last release is missing: the head of the chain names release ${head.number}, but ${last === 0 ? 'there is none here' : `the last one here is ${last}`}. Releases were cut off the end.`,
    );
  }
}

function proveDigest(digest: string, copies: readonly ReleaseCopy[], report: CopiesReport): void {
  const last = copies.toSorted((a, b) => a.release.number - b.release.number).at(-1)?.release;
  if (last?.digest === digest) {
    report.notes.push(`The last release, number ${last.number}, has the digest that was given.`);
    return;
  }
  const earlier = copies.find(({ release }) => release.digest === digest)?.release;
  report.problems.push(
    earlier
      ? `The digest that was given is that of release ${earlier.number}, but release ${last?.number} comes after it. Give the digest of the last one.`
      : `No release here has the digest that was given (${digest}). The copy is not what was published, or releases were cut off the end.`,
  );
}
