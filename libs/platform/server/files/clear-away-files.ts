// Files that nobody needs any more go: uploads that were left, contents no row names, and all of a city that was retired.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '../clock';
import { isId } from '../ids';
import { defineJob } from '../jobs';
import { cityId, rows } from '../unit-of-work';
import { FORGOTTEN_AFTER, forgetStaged, namesIn, stagingFolder } from './staged-uploads';
import { holdContent, pathOf, storedFolder } from './stored-file';

/** The task that clears away uploads nobody claimed, contents that no row names, and the files of a retired city. */
export const CLEAR_AWAY_FILES = 'clear-away-files';

/** How many uploads and how many contents were removed. */
interface ClearedAway {
  uploads: number;
  contents: number;
}

/**
 * Clears away in this city, whose own row says how. In one that was retired nobody finds the way to a file any more:
 * all of them go, and its rows stay. Everywhere else uploads that were left go, and contents whose claim was undone,
 * both only when nobody touched them for two days. Of a city this database does not know, nothing does.
 */
export async function clearAwayFiles(): Promise<ClearedAway> {
  const [city] = await rows<{ standing: string }>('select standing from city');
  if (!city) return { uploads: 0, contents: 0 };
  return city.standing === 'RETIRED' ? removeAll() : removeLeft();
}

async function removeAll(): Promise<ClearedAway> {
  const [staging, stored] = [join(stagingFolder(), cityId()), join(storedFolder(), cityId())];
  const cleared = {
    uploads: (await filesBelow(staging)).filter(({ path }) => !path.endsWith('.json')).length,
    contents: (await filesBelow(stored)).length,
  };
  for (const folder of [staging, stored]) await rm(folder, { recursive: true, force: true });
  return cleared;
}

async function removeLeft(): Promise<ClearedAway> {
  const before = new Date(now().getTime() - FORGOTTEN_AFTER);
  const uploads = await forgetStaged(cityId(), before);
  const old = (await filesBelow(join(storedFolder(), cityId()))).filter(({ touched }) => touched < before);
  let contents = 0;
  for (const { path, sha256 } of await unnamed(old)) {
    // Somebody may claim the same content right now, so it is asked for again once nobody else can.
    await holdContent(sha256);
    if ((await unnamed([{ path, sha256 }])).length === 0) continue;
    await rm(path, { force: true });
    contents += 1;
  }
  return { uploads, contents };
}

interface FileBelow {
  path: string;
  /** What its name says is in it. */
  sha256: string;
  touched: Date;
}

async function filesBelow(folder: string): Promise<FileBelow[]> {
  const found: FileBelow[] = [];
  for (const name of await namesIn(folder, { recursive: true })) {
    const path = join(folder, name);
    // It may have gone a moment ago.
    const facts = await stat(path).catch(() => null);
    if (!facts?.isFile()) continue;
    const touched = facts.mtime > facts.ctime ? facts.mtime : facts.ctime;
    found.push({ path, sha256: name.split(/[/\\]/).at(-1)?.slice(0, 64) ?? '', touched });
  }
  return found;
}

async function unnamed<F extends { path: string; sha256: string }>(files: readonly F[]): Promise<F[]> {
  const found = await rows<{ sha256: string }>('select sha256 from stored_file where sha256 = any ($1)', [
    files.map(({ sha256 }) => sha256),
  ]);
  const named = new Set(found.map(({ sha256 }) => pathOf(sha256)));
  return files.filter(({ path }) => !named.has(path));
}

/**
 * The ids of all cities that have files here, open or not. The round of the open cities would never come to one that
 * was retired; what may go, the task decides in each city by itself.
 */
export async function citiesWithFiles(): Promise<string[]> {
  const names = [...(await namesIn(stagingFolder())), ...(await namesIn(storedFolder()))];
  return [...new Set(names.filter(isId))];
}

defineJob(CLEAR_AWAY_FILES, async () => {
  await clearAwayFiles();
});
