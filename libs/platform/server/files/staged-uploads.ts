// Files on their way in: each person's lie apart, in a folder of their own, until something claims or forgets them.
import { msg } from '@lingui/core/macro';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileConfigstore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import { Refusal, plainFileName, sizeText } from '@plumbline/platform/domain';
import { readEnvironment } from '../environment';
import { newId } from '../ids';
import { actor, cityId, rows, runAs } from '../unit-of-work';

/** At most this many files of one person wait at a time; together they weigh at most as much as ten of the largest. */
const MOST = { files: 30, largest: 10 };

/** A file nobody went on sending, and nobody claimed, is forgotten after this time, in milliseconds. */
export const FORGOTTEN_AFTER = 48 * 3_600_000;

/** What the sender said about a file that is on its way. */
export interface StagedUpload {
  path: string;
  name: string;
  /** How large it will be and how much of it is here, in bytes. */
  bytes: number;
  arrived: number;
}

/** Where files on their way in lie. */
export function stagingFolder(): string {
  return join(readEnvironment().dataDir, 'uploads');
}

/**
 * The name of an upload below the staging folder, from the key in its address: city and person are taken from who
 * asks, so the key of anybody else's upload names nothing. Undefined for what is no key.
 */
export function stagedName(key: string): string | undefined {
  const { personId } = actor();
  if (personId === null || !/^[0-9a-f]{32}$/.test(key)) return undefined;
  return `${cityId()}/${personId}/${key}`;
}

/** The upload with this key of whoever asks; undefined when there is none. */
export async function stagedUpload(key: string): Promise<StagedUpload | undefined> {
  const name = stagedName(key);
  return name === undefined ? undefined : readStaged(join(stagingFolder(), name));
}

async function readStaged(path: string): Promise<StagedUpload | undefined> {
  try {
    const told = JSON.parse(await readFile(`${path}.json`, 'utf8')) as {
      size?: number;
      metadata?: { filename?: string | null };
    };
    const { size: arrived } = await stat(path);
    return { path, name: plainFileName(told.metadata?.filename ?? ''), bytes: told.size ?? 0, arrived };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes an upload with what was said about it. */
export async function removeStaged(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.json`, { force: true });
}

/** Keeps what was said about uploads, each beside its file, written whole or not at all: others count it meanwhile. */
export class ToldOfUploads extends FileConfigstore {
  override async set(id: string, upload: Upload): Promise<void> {
    const path = join(this.directory, `${id}.json`);
    const beside = `${path}.${newId()}.json`;
    await writeFile(beside, JSON.stringify(upload));
    await rename(beside, path);
  }
}

/**
 * Takes the place of a file that is announced, by putting down its empty file and what was said about it. One of a
 * person after another: whoever comes next counts it already, also when it is announced at the same moment or to
 * another process. Refuses TOO_MANY_ATTEMPTS when the person has too much on the way.
 */
export async function takeRoom(upload: Upload): Promise<void> {
  // A transaction of its own: the one of the request lasts as long as the file takes to arrive.
  await runAs(actor(), async () => {
    await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `room ${cityId()} ${actor().personId}`,
    ]);
    await demandRoom(upload.size ?? 0);
    const path = join(stagingFolder(), upload.id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
    await new ToldOfUploads(stagingFolder()).set(upload.id, upload);
  });
}

async function demandRoom(bytes: number): Promise<void> {
  const folder = join(stagingFolder(), cityId(), actor().personId ?? '');
  const waiting = await Promise.all((await keysIn(folder)).map((key) => readStaged(join(folder, key))));
  const weight = waiting.reduce((sum, upload) => sum + (upload?.bytes ?? 0), 0);
  const most = MOST.largest * readEnvironment().maxFileBytes;
  if (waiting.length < MOST.files && weight + bytes <= most) return;
  throw new Refusal(
    'TOO_MANY_ATTEMPTS',
    msg`You have ${{ waitingCount: waiting.length }} files (${{ sizeText: sizeText(weight) }}) on their way already. Wait until they are attached, or remove some of them, then try again.`,
  );
}

async function keysIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => !name.endsWith('.json'));
}

/** What a folder holds; nothing when it is not there. */
export function namesIn(folder: string, options: { recursive?: boolean } = {}): Promise<string[]> {
  return readdir(folder, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Removes a city's uploads that nobody touched since `moment`; answers how many. */
export async function forgetStaged(city: string, moment: Date): Promise<number> {
  const folder = join(stagingFolder(), city);
  let removed = 0;
  for (const person of await namesIn(folder)) {
    const names = await namesIn(join(folder, person));
    for (const name of names) {
      const isTold = name.endsWith('.json');
      // What was said is as old as the upload, however new its last piece is: it goes with it.
      if (isTold && names.includes(name.replace(/\.json$/, ''))) continue;
      const path = join(folder, person, name);
      // It may have been claimed a moment ago.
      const facts = await stat(path).catch(() => null);
      if (!facts || facts.mtime >= moment) continue;
      await removeStaged(path);
      if (!isTold) removed += 1;
    }
  }
  return removed;
}
