// What a lawful removal takes out of a release goes out of its published translations in the same step.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import {
  blocksOf,
  blocksThatStand,
  canonicalJson,
  holdsRemoved,
  sealAddendum,
  standingTexts,
  withoutEarlierWordings,
  withoutRemovedTexts,
} from '@plumbline/publishing/domain';
import type { Addendum, AddendumBlock, SealedRelease } from '@plumbline/publishing/domain';
import { sha256 } from '@plumbline/publishing/server';

interface StoredAddendum {
  id: string;
  language: string;
  content: string;
}

/**
 * Puts a tombstone with the reason in the place of every removed text in all addenda of a release. Where the newest of
 * a language lost a text that is still said elsewhere, another addendum follows with what stands.
 *
 * @param left the release as it stands after the removal
 * @param removedOf when and why such a text went
 * @returns how many texts of translations went
 */
export async function removeTranslations(
  owner: Client,
  id: string,
  left: SealedRelease,
  removedOf: (block: AddendumBlock) => { on: string; reason: string },
): Promise<number> {
  const rows = await addendaOf(owner, id);
  const stands = standingTexts(left, sha256);
  const total = blocksOf(left).length;
  let gone = 0;
  let language = '';
  await owner.query('alter table release_translation disable trigger append_only');
  for (const row of rows) {
    const isNewest = row.language !== language;
    language = row.language;
    const addendum = JSON.parse(row.content) as Addendum;
    if (!holdsRemoved(addendum, stands)) continue;
    const kept = withoutRemovedTexts(addendum, stands, removedOf);
    const blocks = kept.blocks.flatMap((entry) => ('removed' in entry ? [] : [entry.block]));
    gone += addendum.blocks.filter(
      (entry, at) => 'block' in entry && 'removed' in (kept.blocks[at] ?? {}),
    ).length;
    await owner.query(
      'update release_translation set content = $2, texts = $3, reviewed = $4, stale = $5, total = $6 where id = $1',
      [row.id, canonicalJson(kept), ...counted(blocks), total],
    );
    const standing = blocksThatStand(addendum, stands);
    if (isNewest && standing.length > blocks.length) await follow(owner, id, kept, standing, total);
  }
  await owner.query('alter table release_translation enable trigger append_only');
  return gone;
}

/**
 * Puts a tombstone in the place of what translations of other releases say of an earlier wording that is not in `left`
 * and that no release of the city says any more. What translators keep of it goes too.
 *
 * @param wordings SHA-256 of what the release said before the removal, or of as much of it as is still known
 * @param left the release as it stands after the removal
 * @returns how many texts of translations went
 */
export async function removeEarlierWordings(
  owner: Client,
  wordings: Iterable<string>,
  left: SealedRelease,
  removed: { on: string; reason: string },
): Promise<number> {
  const gone = new Set(wordings);
  const releases = await owner.query<{ content: string }>('select content from release where number <> $1', [
    left.number,
  ]);
  const others = releases.rows.map(({ content }) => JSON.parse(content) as SealedRelease);
  for (const release of [left, ...others]) {
    for (const { source } of blocksOf(release)) gone.delete(sha256(source));
  }
  const { rows } = await owner.query<StoredAddendum>('select id, language, content from release_translation');
  let count = 0;
  await owner.query('alter table release_translation disable trigger append_only');
  for (const row of rows) {
    const addendum = JSON.parse(row.content) as Addendum;
    const kept = withoutEarlierWordings(addendum, gone, removed);
    const went = addendum.blocks.filter((entry, at) => entry !== kept.blocks[at]).length;
    if (went === 0) continue;
    count += went;
    await owner.query('update release_translation set content = $2, stale = stale - $3 where id = $1', [
      row.id,
      canonicalJson(kept),
      went,
    ]);
  }
  await owner.query('alter table release_translation enable trigger append_only');
  // Or the next translation would tell the wording again, as an earlier one.
  await owner.query('alter table content_translation disable trigger append_only');
  await owner.query('delete from content_translation where source_hash = any($1)', [[...gone]]);
  await owner.query('alter table content_translation enable trigger append_only');
  return count;
}

/** Texts of published translations that stood at a place which the release no longer has. */
export async function textsLeftBehind(
  owner: Client,
  id: string,
  release: SealedRelease,
): Promise<{ language: string; number: number; hash: string; block: AddendumBlock }[]> {
  const stands = standingTexts(release, sha256);
  return (await addendaOf(owner, id)).flatMap(({ language, content }) => {
    const { number, blocks } = JSON.parse(content) as Addendum;
    return blocks.flatMap((entry) =>
      'block' in entry && holdsRemoved({ blocks: [entry] }, stands)
        ? [{ language, number, hash: entry.hash, block: entry.block }]
        : [],
    );
  });
}

/** All addenda of a release, the newest of each language first. */
async function addendaOf(owner: Client, id: string): Promise<StoredAddendum[]> {
  const { rows } = await owner.query<StoredAddendum>(
    'select id, language, content from release_translation where release_id = $1 order by language, number desc',
    [id],
  );
  return rows;
}

async function follow(
  owner: Client,
  releaseId: string,
  { release, language, number, digest }: Addendum,
  blocks: readonly AddendumBlock[],
  total: number,
): Promise<void> {
  const publishedAt = new Date().toISOString();
  const frame = { release, language, number: number + 1, publishedAt, previousDigest: digest };
  const next = sealAddendum(frame, blocks, { sha256, newSalt: () => randomBytes(16).toString('hex') });
  const id = randomUUID();
  await owner.query(
    `insert into release_translation (id, release_id, language, number, texts, reviewed, stale, total, content, digest,
       previous_digest, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, releaseId, language, next.number, ...counted(blocks), total, canonicalJson(next)],
      ...[next.digest, next.previousDigest, publishedAt],
    ],
  );
  // Nobody of the city published it.
  await owner.query(
    'insert into release_translation_signature (id, release_translation_id, published_by) values ($1, $2, null)',
    [randomUUID(), id],
  );
}

/** How many texts are up to date, how many of them a person reviewed, and how many are outdated. */
function counted(blocks: readonly AddendumBlock[]): [number, number, number] {
  const of = (state: AddendumBlock['state']) => blocks.filter((block) => block.state === state).length;
  return [blocks.length - of('STALE'), of('HUMAN_REVIEWED'), of('STALE')];
}
