// Removes one record from a published release where the law requires it, for good and in the open; for the operator.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { dayInZone } from '@plumbline/platform/domain';
import {
  connectNarrowRoles,
  databaseUrl,
  disconnectNarrowRoles,
  everyCity,
  readEnvironment,
} from '@plumbline/platform/server';
import {
  blocksOf,
  canonicalJson,
  isTombstone,
  problemWithRemoval,
  withoutRecordAndBelow,
} from '@plumbline/publishing/domain';
import type { SealedRelease } from '@plumbline/publishing/domain';
import { compressedRelease, sha256 } from '@plumbline/publishing/server';
import { finishRemoval, problemWithOlderRemoval } from './finish-removal';
import { removeEarlierWordings, removeTranslations } from './remove-translations';

const USAGE = `Removes one record from a published release, and what belongs to it, where the law requires it.
A tombstone with the reason stays in its place, on the page and in the files; everything else still verifies.

  node dist/api/remove.js CITY RELEASE                     lists the records, by number
  node dist/api/remove.js CITY RELEASE --find WORDS        lists those that contain the words
  node dist/api/remove.js CITY RELEASE --record NUMBER \\
    --reason "SENTENCE FOR THE PUBLIC" --by "NAME" --checked-by "ANOTHER NAME" [--confirm CODE]
  node dist/api/remove.js CITY RELEASE --finish \\
    --by "NAME" --checked-by "ANOTHER NAME" [--confirm CODE] takes out the translations that an older removal left

Without the code it shows what would go, and says the code. The reason is published; it must not repeat what is removed.`;

/** What the operator typed. */
interface Wanted {
  city: string;
  release: string;
  find?: string | undefined;
  record?: string | undefined;
  reason?: string | undefined;
  by?: string | undefined;
  checkedBy?: string | undefined;
  confirm?: string | undefined;
  /** True to finish removals that left the translations of what was removed. */
  finish?: boolean | undefined;
}

/** One line of what happened or what is wrong; `code` is what the command exits with. */
interface Outcome {
  code: number;
  lines: string[];
}

/** What the public is told in a notice, and the city's audit trail besides. */
interface Announced {
  on: string;
  notice: string;
  action: 'release:remove-record' | 'release:finish-removal';
  summary: string;
  detail: { by: string; checkedBy: string; reason?: string; hashes?: string[]; translations: number };
}

interface StoredRelease {
  id: string;
  title: string;
  timeZone: string;
  content: string;
}

function refused(...lines: string[]): Outcome {
  return { code: 2, lines };
}

/** Lists records, shows what a removal would take, or carries it out; `owner` is connected as the database's owner. */
export async function removeRecord(owner: Client, wanted: Wanted): Promise<Outcome> {
  const city = (await everyCity()).find(({ slug }) => slug === wanted.city);
  if (!city) return refused(`There is no city "${wanted.city}" here.`);
  // Row security binds the owner too: from here on only this city is seen.
  await owner.query("select set_config('app.city_id', $1, false)", [city.id]);
  await owner.query('begin');
  try {
    const outcome = await inTransaction(owner, wanted);
    await owner.query(outcome.code === 0 ? 'commit' : 'rollback');
    return outcome;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function inTransaction(owner: Client, wanted: Wanted): Promise<Outcome> {
  // Nobody publishes meanwhile, and no two removals meet.
  await owner.query('select id from city for no key update');
  const { rows } = await owner.query<StoredRelease>(
    `select r.id, r.title, c.time_zone as "timeZone", r.content from release r join city c on c.id = r.city_id where r.slug = $1`,
    [wanted.release],
  );
  const [stored] = rows;
  if (!stored) return refused(`There is no release "${wanted.release}" of ${wanted.city}.`);
  const release = JSON.parse(stored.content) as SealedRelease;
  const older = await problemWithOlderRemoval(owner, stored.id, release, wanted);
  if (wanted.finish) return finish(owner, stored, release, wanted);
  if (wanted.record === undefined) {
    return { code: 0, lines: [...listed(release, wanted.find), ...(older === null ? [] : [older])] };
  }
  const index = Number(wanted.record) - 1;
  const problem = Number.isSafeInteger(index)
    ? problemWithRemoval(release, index)
    : 'Give the number of a record.';
  if (problem !== null) return refused(problem);
  if (older !== null) return refused(older);
  const reason = wanted.reason?.trim();
  if (!reason)
    return refused('Say with --reason why the law requires it. The sentence is shown to the public.');
  const names = namesOf(wanted);
  if (!names) return refused(TWO_NAMES);
  const on = dayInZone(new Date(), stored.timeZone);
  const left = withoutRecordAndBelow(release, index, { on, reason });
  const gone = release.records.flatMap((entry, at) =>
    !isTombstone(entry) && isTombstone(left.records[at] ?? entry) ? [{ at, ...entry }] : [],
  );
  const code = gone[0]?.hash.slice(0, 12) ?? '';
  if (wanted.confirm !== code) {
    return refused(
      ...gone.map(
        ({ at, record }) => `${at + 1}. ${record.place.join(', ')}: ${JSON.stringify(record.fields)}`,
      ),
      `These ${gone.length} records would be removed for good from release ${release.number} and its files.`,
      `Reason shown to the public: ${reason}`,
      wanted.confirm === undefined
        ? `To remove them, give the same command with --confirm ${code}`
        : 'The code is not the one for this record.',
    );
  }
  await keep(owner, stored.id, left);
  const wordings = blocksOf(release).map(({ source }) => sha256(source));
  const translations =
    (await removeTranslations(owner, stored.id, left, () => ({ on, reason }))) +
    (await removeEarlierWordings(owner, wordings, left, { on, reason }));
  const hashes = gone.map(({ hash }) => hash);
  const name = `release ${left.number}, "${stored.title}",`;
  await announce(owner, stored.id, {
    on,
    notice: `Something was removed from ${name} because the law required it. ${reason}`,
    action: 'release:remove-record',
    summary: `Removed ${hashes.length} records from ${name} because the law required it.`,
    detail: { reason, ...names, hashes, translations },
  });
  return { code: 0, lines: afterwards(wanted, release, gone[0]?.record.place ?? []) };
}

/** Takes out what an older removal left in translations; the public is told that this came later. */
async function finish(
  owner: Client,
  stored: StoredRelease,
  release: SealedRelease,
  wanted: Wanted,
): Promise<Outcome> {
  const names = namesOf(wanted);
  if (!names) return refused(TWO_NAMES);
  const on = dayInZone(new Date(), stored.timeZone);
  const finished = await finishRemoval(owner, stored.id, release, { ...wanted, ...names, on });
  if ('refused' in finished) return refused(...finished.refused);
  const name = `release ${release.number}, "${stored.title}"`;
  await announce(owner, stored.id, {
    on,
    notice: `What the law required to be removed from ${name} is now gone from its translations too.`,
    action: 'release:finish-removal',
    summary: `Removed ${finished.gone} translated texts that an older removal from ${name} had left.`,
    detail: { ...names, translations: finished.gone },
  });
  return {
    code: 0,
    lines: [
      `Removed ${finished.gone} texts from the translations of ${name}. A notice tells the public.`,
      `Prove it with: npm run verify -- ${wanted.city}`,
    ],
  };
}

const TWO_NAMES = 'Name with --by and --checked-by two different people who answer for it.';

function namesOf(wanted: Wanted): { by: string; checkedBy: string } | null {
  const [by = '', checkedBy = ''] = [wanted.by, wanted.checkedBy].map((text) => text?.trim());
  return !by || !checkedBy || by.toLowerCase() === checkedBy.toLowerCase() ? null : { by, checkedBy };
}

function listed(release: SealedRelease, find = ''): string[] {
  const lines = release.records.flatMap((entry, index) => {
    if (isTombstone(entry)) return [`${index + 1}. removed on ${entry.removed.on}: ${entry.removed.reason}`];
    const { kind, place } = entry.record;
    if (!JSON.stringify(entry.record).toLowerCase().includes(find.toLowerCase())) return [];
    return [`${index + 1}. ${kind}: ${place.join(', ')}`];
  });
  return lines.length > 0 ? lines : ['No record contains that.'];
}

/** Text and compressed copy are written anew; number, digest, order and everything else stay. */
async function keep(owner: Client, id: string, left: SealedRelease): Promise<void> {
  const text = canonicalJson(left);
  await owner.query('alter table release disable trigger append_only');
  await owner.query('update release set content = $2, content_brotli = $3, tombstones = $4 where id = $1', [
    id,
    text,
    await compressedRelease(text),
    left.records.filter(isTombstone).length,
  ]);
  await owner.query('alter table release enable trigger append_only');
  // Files made from what was there; they are made anew from what is left.
  await owner.query('delete from data_file where release_id = $1', [id]);
}

async function announce(
  owner: Client,
  releaseId: string,
  { on, notice, action, summary, detail }: Announced,
): Promise<void> {
  await owner.query('insert into notice (id, kind, text, on_date, at) values ($1, $2, $3, $4, now())', [
    ...[randomUUID(), 'REMOVAL', notice, on],
  ]);
  await owner.query(
    `insert into audit_event (id, at, person_id, acting_as, request_id, action, subject_type, subject_id, summary, detail)
     values ($1, now(), null, 'operator', $2, $3, 'Release', $4, $5, $6)`,
    [randomUUID(), randomUUID(), action, releaseId, summary, JSON.stringify(detail)],
  );
}

function afterwards({ city }: Wanted, { number, digest }: SealedRelease, place: readonly string[]): string[] {
  const { publicUrl } = readEnvironment();
  return [
    `Removed from release ${number} and its published translations. The public is told on its pages, in its files and in a notice.`,
    `Purge this address in every shared cache, in all encodings: ${publicUrl}/public/releases/by-digest/${digest}.json`,
    `Look whether other releases of ${city} say the same at: ${place.join(', ')}. Each needs a removal of its own.`,
    'Drafts, reports and backups inside the workspace are not touched. See to them as the law requires.',
  ];
}

/** Reads the arguments and runs the command. Answers the exit code. */
export async function main(given: string[]): Promise<number> {
  let wanted: Wanted;
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        ...{ find: text, record: text, reason: text, by: text },
        ...{ 'checked-by': text, confirm: text, finish: { type: 'boolean' } },
      },
    });
    const [city = '', release = ''] = positionals;
    wanted = { city, release, ...values, checkedBy: values['checked-by'] };
  } catch {
    wanted = { city: '', release: '' };
  }
  if (!wanted.city || !wanted.release) {
    console.error(USAGE);
    return 2;
  }
  const owner = new Client({ connectionString: databaseUrl('owner') });
  await owner.connect();
  connectNarrowRoles(1);
  try {
    const { code, lines } = await removeRecord(owner, wanted);
    for (const line of lines) console.log(line);
    return code;
  } finally {
    await disconnectNarrowRoles();
    await owner.end();
  }
}
