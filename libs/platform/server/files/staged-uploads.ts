// Files on their way in: each person's lie apart, in a folder of their own, until something claims or forgets them.
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal, plainFileName, sizeText } from '@plumbline/platform/domain';
import { readEnvironment } from '../environment';
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

/**
 * Takes the place of a file that is announced, by putting down its empty file and what was said about it. One of a
 * person after another: whoever comes next counts it already, also when it is announced at the same moment or to
 * another process. Refuses TOO_MANY_ATTEMPTS when the person has too much on the way.
 * @param id name of the upload below the staging folder, as `stagedName` gives it
 */
export async function takeRoom(id: string, { name, bytes }: { name: string; bytes: number }): Promise<void> {
  // A transaction of its own: the one of the request lasts as long as the file takes to arrive.
  await runAs(actor(), async () => {
    await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `room ${cityId()} ${actor().personId}`,
    ]);
    await demandRoom(bytes);
    const path = join(stagingFolder(), id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
    await writeFile(`${path}.json`, JSON.stringify({ size: bytes, metadata: { filename: name } }));
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
    `You have ${waiting.length} files (${sizeText(weight)}) on their way already. Wait until they are attached, or remove some of them, then try again.`,
  );
}

async function keysIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.endsWith('.json'));
}

/** Removes a city's uploads that nobody touched since `moment`; answers how many. */
export async function forgetStaged(city: string, moment: Date): Promise<number> {
  const folder = join(stagingFolder(), city);
  let removed = 0;
  for (const person of await keysIn(folder)) {
    for (const key of await keysIn(join(folder, person))) {
      const path = join(folder, person, key);
      // It may have been claimed a moment ago.
      const facts = await stat(path).catch(() => null);
      if (!facts || facts.mtime >= moment) continue;
      await removeStaged(path);
      removed += 1;
    }
  }
  return removed;
}
