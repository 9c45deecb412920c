// The last link of a city's chain, noted in a file outside the database, so that links cut off its end are noticed.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment } from './environment';

/** The last link: its number in the chain and its digest. */
export interface KeptHead {
  number: number;
  digest: string;
}

function fileOf(chain: string, citySlug: string): string {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(citySlug)) throw new Error('This is no address of a city.');
  return join(readEnvironment().dataDir, chain, `${citySlug}.json`);
}

/** The head kept for a city's chain (a folder's name, e.g. `audit-heads`), or undefined when none is. */
export async function keptHead(chain: string, citySlug: string): Promise<KeptHead | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(chain, citySlug), 'utf8')) as KeptHead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves the head to the new address of a city that gave its own to another; nothing to move is no trouble. */
export async function moveKeptHead(chain: string, fromSlug: string, toSlug: string): Promise<void> {
  try {
    await rename(fileOf(chain, fromSlug), fileOf(chain, toSlug));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Notes the newest link. Never goes back: a shorter or another chain is an alarm, thrown as a sentence. */
export async function keepHead(chain: string, citySlug: string, last: KeptHead): Promise<void> {
  const kept = await keptHead(chain, citySlug);
  if (kept && kept.number > last.number) {
    throw new Error(
      `The chain ${chain} of ${citySlug} is shorter than it was: ${kept.number} was kept, ${last.number} is the last one stored.`,
    );
  }
  if (kept?.number === last.number && kept.digest !== last.digest) {
    throw new Error(`Link ${last.number} of the chain ${chain} of ${citySlug} is not the one that was kept.`);
  }
  const file = fileOf(chain, citySlug);
  await mkdir(join(file, '..'), { recursive: true });
  // Written beside and renamed, so that a crash leaves the old head whole.
  await writeFile(`${file}.new`, `${JSON.stringify({ city: citySlug, ...last })}\n`);
  await rename(`${file}.new`, file);
}
