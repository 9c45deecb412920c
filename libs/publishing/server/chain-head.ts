// The last release of each city, noted in a file outside the database, so that releases cut off the end are noticed.
import { defineJob, enqueue, keepHead, keptHead, rows } from '@plumbline/platform/server';
import type { ChainHead } from '@plumbline/publishing/domain';

const KEEP = 'keep-chain-head';

/** The folder of the heads, beside the database. */
export const CHAIN = 'chain-heads';

/** The head kept for a city, or undefined when none is. */
export function keptChainHead(citySlug: string): Promise<ChainHead | undefined> {
  return keptHead(CHAIN, citySlug);
}

/** Asks for the head to be kept once this transaction is done. */
export function keepChainHeadLater(): Promise<void> {
  return enqueue(KEEP, {}, { key: KEEP });
}

/** Notes the newest release of the city of this operation. Never goes back: a shorter chain is an alarm. */
export async function keepChainHead(): Promise<void> {
  // Held, so that the address is not handed on meanwhile. A city that is only prepared has no address of its own yet.
  const [city] = await rows<{ slug: string }>(`select slug from city where standing <> 'PREPARED' for share`);
  const [last] = await rows<ChainHead>('select number, digest from release order by number desc limit 1');
  if (!last || !city) return;
  await keepHead(CHAIN, city.slug, { number: last.number, digest: last.digest });
}

defineJob(KEEP, keepChainHead);
