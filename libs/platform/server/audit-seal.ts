// Seals the audit trail into a chain, some entries at a time, after the changes themselves: writers never wait for it.
import { createHash } from 'node:crypto';
import { TrailProof, trailDigest, type TrailEntry, type TrailSeal } from '@plumbline/platform/domain';
import { now } from './clock';
import { newId } from './ids';
import { defineJob, enqueue } from './jobs';
import { keepHead, keptHead } from './kept-head';
import { cityId, rows } from './unit-of-work';

/** The job that seals what one city wrote; the worker asks for it every few minutes, for each city. */
export const SEAL_AUDIT_TRAIL = 'seal-audit-trail';
const KEEP_HEAD = 'keep-audit-head';
/** The folder of the heads, beside the database. */
export const AUDIT_HEADS = 'audit-heads';
/** Entries a seal holds at most. */
const BATCH = 1000;

/** The parts of an entry as text that means the same on every server. */
const ENTRY = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.person_id as "personId",
  e.acting_as as "actingAs", e.request_id as "requestId", e.action, e.subject_type as "subjectType",
  e.subject_id as "subjectId", e.summary, e.detail::text as detail`;

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Seals every entry of this city that is committed and not sealed yet; answers how many. The database puts each entry
 * on the list of those that wait, in the entry's own transaction, and a seal takes it off: an entry whose transaction
 * began earlier and commits later than its neighbors' is simply in the next seal, and nothing is skipped, whatever the
 * clocks, ids and sequences say. So a run costs what is new, however long the trail is.
 */
export async function sealAuditTrail(): Promise<number> {
  // Two at once would name the same entries. Only those who seal wait here, never those who write.
  await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `seal the audit trail of ${cityId()}`,
  ]);
  const [last] = await rows<{ number: number; digest: string }>(
    'select number, digest from audit_seal order by number desc limit 1',
  );
  let number = last?.number ?? 0;
  let previousDigest = last?.digest ?? null;
  let sealed = 0;
  for (;;) {
    const entries = await rows<TrailEntry>(
      `select ${ENTRY} from audit_event e
       where e.id = any (array(select event_id from audit_waiting order by event_id limit ${BATCH}))
       order by e.id`,
    );
    const [first] = entries;
    if (!first) break;
    number += 1;
    const sealedAt = now();
    const said = { number, sealedAt: sealedAt.toISOString(), previousDigest };
    const digest = trailDigest(said, entries, sha256);
    await rows(
      `insert into audit_seal (id, number, first_event_id, last_event_id, events, event_ids, digest, previous_digest, sealed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        number,
        first.id,
        entries.at(-1)?.id,
        entries.length,
        entries.map(({ id }) => id),
        digest,
        previousDigest,
        sealedAt,
      ],
    );
    await rows('delete from audit_waiting where event_id = any ($1)', [entries.map(({ id }) => id)]);
    previousDigest = digest;
    sealed += entries.length;
    if (entries.length < BATCH) break;
  }
  if (sealed > 0) await enqueue(KEEP_HEAD, {}, { key: KEEP_HEAD });
  return sealed;
}

/** Notes the last seal of this city outside the database; never goes back. */
async function keepAuditHead(): Promise<void> {
  const [last] = await rows<{ slug: string; number: number; digest: string }>(
    // Held, so that the address is not handed on before the head is written under it.
    'select c.slug, s.number, s.digest from audit_seal s, city c order by s.number desc limit 1 for share of c',
  );
  if (last) await keepHead(AUDIT_HEADS, last.slug, { number: last.number, digest: last.digest });
}

/** When the last seal was made: what was written before it is sealed. Null when nothing is sealed yet. */
export async function auditSealedUntil(): Promise<Date | null> {
  const [last] = await rows<{ sealedAt: Date }>(
    'select sealed_at as "sealedAt" from audit_seal order by number desc limit 1',
  );
  return last?.sealedAt ?? null;
}

/** What the proof of a city's audit trail looked at and found. It holds when `problems` is empty. */
export interface TrailReport {
  seals: number;
  entries: number;
  /** Entries that wait for their seal: the newest ones. */
  unsealed: number;
  problems: readonly string[];
}

/** Proves the audit trail of the city of this operation from the stored rows up. */
export async function verifyAuditTrail(): Promise<TrailReport> {
  const proof = new TrailProof(sha256);
  const seals = await rows<Omit<TrailSeal, 'sealedAt'> & { sealedAt: Date }>(
    `select number, event_ids as "eventIds", sealed_at as "sealedAt", digest, previous_digest as "previousDigest"
     from audit_seal order by number`,
  );
  for (const seal of seals) {
    const stored = await rows<TrailEntry>(`select ${ENTRY} from audit_event e where e.id = any ($1)`, [
      seal.eventIds,
    ]);
    proof.next({ ...seal, sealedAt: seal.sealedAt.toISOString() }, stored);
  }
  const [city] = await rows<{ slug: string; events: number }>(
    'select c.slug, (select count(*)::int from audit_event) as events from city c',
  );
  if (!city) throw new Error('This operation has no city.');
  proof.end(await keptHead(AUDIT_HEADS, city.slug));
  const { entries } = proof;
  const problems = [...proof.problems, ...(await neverToBeSealed())];
  return { seals: proof.seals, entries, unsealed: city.events - entries, problems };
}

/** Entries that no seal names and that do not wait for one either: somebody took them off the list. */
async function neverToBeSealed(): Promise<string[]> {
  const [found] = await rows<{ number: number; first: string | null }>(
    `select count(*)::int as number, min(e.id::text) as first from audit_event e
     left join (select unnest(event_ids) as id from audit_seal) sealed on sealed.id = e.id
     where sealed.id is null and not exists (select from audit_waiting w where w.event_id = e.id)`,
  );
  if (!found || found.number === 0) return [];
  return [
    `Entries are not sealed and do not wait for their seal: ${found.number}, the first is ${found.first}.`,
  ];
}

defineJob(SEAL_AUDIT_TRAIL, async () => {
  await sealAuditTrail();
});
defineJob(KEEP_HEAD, keepAuditHead);
