// Proves that nobody changed, took away or reordered entries of the audit trail since they were sealed.

/** One entry of the trail, every part of it as text, in the order in which it is digested. */
export interface TrailEntry {
  id: string;
  /** UTC, to the microsecond. */
  at: string;
  personId: string | null;
  actingAs: string;
  requestId: string;
  action: string;
  subjectType: string;
  subjectId: string;
  summary: string;
  detail: string;
}

/** A seal over some entries, bound to the seal before by its digest. The first one has number 1 and nothing before it. */
export interface TrailSeal {
  number: number;
  /** The sealed entries, in the order in which they are digested. */
  eventIds: readonly string[];
  /** ISO 8601 in UTC. */
  sealedAt: string;
  digest: string;
  previousDigest: string | null;
}

/** The last seal as noted outside the database. */
export interface TrailHead {
  number: number;
  digest: string;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
type Sha256 = (text: string) => string;

/** The digest of a seal: over its number, its time, the digest before, and each entry in full. */
export function trailDigest(
  seal: Pick<TrailSeal, 'number' | 'sealedAt' | 'previousDigest'>,
  entries: readonly TrailEntry[],
  sha256: Sha256,
): string {
  const { number, sealedAt, previousDigest } = seal;
  return sha256(JSON.stringify([number, sealedAt, previousDigest, entries.map(partsOf)]));
}

function partsOf(entry: TrailEntry): (string | null)[] {
  const { id, at, personId, actingAs, requestId, action, subjectType, subjectId, summary, detail } = entry;
  return [id, at, personId, actingAs, requestId, action, subjectType, subjectId, summary, detail];
}

/**
 * Checks a trail seal by seal, oldest first, and collects what does not fit, as sentences. It keeps the ids of the
 * entries but not the entries, so that a long trail can be read in parts.
 */
export class TrailProof {
  readonly problems: string[] = [];
  seals = 0;
  entries = 0;
  private last: TrailHead | null = null;
  private readonly seen = new Set<string>();

  constructor(private readonly sha256: Sha256) {}

  /** Takes the next seal with those of its entries that are still stored, in any order. */
  next(seal: TrailSeal, stored: readonly TrailEntry[]): void {
    this.seals += 1;
    const { number } = seal;
    if (number !== this.seals)
      this.say(`Seal ${this.seals} is expected here, but number ${number} is stored.`);
    if (seal.previousDigest !== (this.last?.digest ?? null)) {
      this.say(`Seal ${number} does not follow the seal stored before it.`);
    }
    const found = new Map(stored.map((entry) => [entry.id, entry]));
    const entries = seal.eventIds.flatMap((id) => found.get(id) ?? []);
    for (const id of seal.eventIds) {
      if (!found.has(id)) this.say(`Entry ${id} of seal ${number} is missing.`);
      if (this.seen.has(id)) this.say(`Entry ${id} stands in two seals; the second is seal ${number}.`);
      this.seen.add(id);
    }
    this.entries += entries.length;
    // Missing entries are named above; the digest then cannot match and would only repeat it.
    const whole = entries.length === seal.eventIds.length;
    if (whole && trailDigest(seal, entries, this.sha256) !== seal.digest) {
      this.say(`Entries of seal ${number} (sealed ${seal.sealedAt}) were changed or reordered.`);
    }
    this.last = { number, digest: seal.digest };
  }

  /** Compares the end with the head kept elsewhere (`undefined`: none is kept, so a missing end cannot be noticed). */
  end(head?: TrailHead): void {
    if (!head) return;
    if ((this.last?.number ?? 0) < head.number) {
      this.say(`Seals are missing at the end: number ${head.number} was kept outside the database.`);
    } else if (this.last?.number === head.number && this.last.digest !== head.digest) {
      this.say(`Seal ${head.number} is not the one that was kept outside the database.`);
    }
  }

  private say(problem: string): void {
    this.problems.push(problem);
  }
}
