// The last release of each city, noted in a file outside the database, so that releases cut off the end are noticed.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { theCity } from '@plumbline/cities/server';
import { defineJob, enqueue, readEnvironment, rows } from '@plumbline/platform/server';
import type { ChainHead } from '@plumbline/publishing/domain';

const KEEP = 'keep-chain-head';

function fileOf(citySlug: string): string {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(citySlug)) throw new Error('This is no address of a city.');
  return join(readEnvironment().dataDir, 'chain-heads', `${citySlug}.json`);
}

/** The head kept for a city, or undefined when none is. */
export async function keptChainHead(citySlug: string): Promise<ChainHead | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(citySlug), 'utf8')) as ChainHead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Asks for the head to be kept once this transaction is done. */
export function keepChainHeadLater(): Promise<void> {
  return enqueue(KEEP, {}, { key: KEEP });
}

/** Notes the newest release of the city of this operation. Never goes back: a shorter chain is an alarm. */
export async function keepChainHead(): Promise<void> {
  const { slug } = await theCity();
  const [last] = await rows<ChainHead>('select number, digest from release order by number desc limit 1');
  if (!last) return;
  const kept = await keptChainHead(slug);
  if (kept && kept.number > last.number) {
    throw new Error(
      `Releases of ${slug} are missing: ${kept.number} was kept, ${last.number} is the last one stored.`,
    );
  }
  if (kept?.number === last.number && kept.digest !== last.digest) {
    throw new Error(`Release ${last.number} of ${slug} is not the one that was kept.`);
  }
  const file = fileOf(slug);
  await mkdir(join(file, '..'), { recursive: true });
  // Written beside and renamed, so that a crash leaves the old head whole.
  await writeFile(
    `${file}.new`,
    `${JSON.stringify({ city: slug, number: last.number, digest: last.digest })}\n`,
  );
  await rename(`${file}.new`, file);
}

defineJob(KEEP, keepChainHead);
