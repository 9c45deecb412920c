// Files of releases are made once, by the worker: asked for when a release is published, and again when something is missing.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { inSourceLanguage } from '@plumbline/language/server';
import { defineJob, enqueue, newId, now, readEnvironment, rows } from '@plumbline/platform/server';
import {
  RELEASE_FILES,
  completed,
  contentOf,
  dataTables,
  releaseFileKind,
} from '@plumbline/publishing/domain';
import type { DescribedRelease, SealedRelease } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { describedRelease } from './described-release';
import type { DescribedRow } from './described-release';
import { FILE_MAKERS } from './file-makers';

/** Looks which files of a city's releases are missing or out of date, and asks for each. */
export const MAKE_RELEASE_FILES = 'make-release-files';
const MAKE_ONE = 'make-release-file';

/** Asks for the files once this transaction is done: after a release, a lawful removal, or new terms of use. */
export function makeReleaseFilesLater(): Promise<void> {
  return enqueue(MAKE_RELEASE_FILES, {}, { key: MAKE_RELEASE_FILES });
}

type ReleaseRow = DescribedRow & { id: string };

async function releasesToMake(id?: string): Promise<ReleaseRow[]> {
  return rows<ReleaseRow>(
    `select r.id, r.number, r.slug, r.title, r.period_label as "periodLabel", r.published_at as "publishedAt", r.digest,
       r.tombstones, r.sample, c.slug as "citySlug", c.name as "cityName", c.office_name as "officeName",
       c.plan_name as "planName", c.contact_email as "contactEmail", c.data_license as license, c.demo
     from release r cross join public_city c
     where ($1::uuid is null or r.id = $1)
       and not exists (select from release_withdrawal w where w.release_id = r.id)
     order by r.number desc`,
    [id ?? null],
  );
}

/** Names everything a file is made from: with another name it has to be made anew. */
function recipe(release: DescribedRelease, name: string): string {
  const edition = FILE_MAKERS[name]?.edition ?? 0;
  return sha256(JSON.stringify([edition, release, readEnvironment().publicUrl]));
}

async function askForMissing(): Promise<void> {
  const made = await rows<{ releaseId: string; name: string; madeFrom: string }>(
    'select release_id as "releaseId", name, made_from as "madeFrom" from data_file',
  );
  const isMade = new Set(made.map(({ releaseId, name, madeFrom }) => `${releaseId}/${name}/${madeFrom}`));
  for (const row of await releasesToMake()) {
    const release = describedRelease(row);
    for (const { name } of RELEASE_FILES) {
      if (isMade.has(`${row.id}/${name}/${recipe(release, name)}`)) continue;
      await enqueue(MAKE_ONE, { releaseId: row.id, name }, { key: `${MAKE_ONE}:${row.id}:${name}` });
    }
  }
}

async function makeOne(releaseId: string, name: string): Promise<void> {
  const maker = FILE_MAKERS[name];
  const [row] = await releasesToMake(releaseId);
  // Withdrawn meanwhile, or asked for by an older server.
  if (!maker || !row) return;
  const [stored] = await rows<{ content: string }>('select content from release where id = $1', [releaseId]);
  if (!stored) return;
  const release = describedRelease(row);
  const site = readEnvironment().publicUrl;
  const made = await inSourceLanguage(async () => {
    const content = completed(contentOf(JSON.parse(stored.content) as SealedRelease));
    const { license } = release.city;
    const tables = dataTables(content, { ...release, license }, sha256);
    const given = { release, content, tables, site };
    const { list, files } = (await maker.makeWith?.(given)) ?? { list: await maker.make(given), files: [] };
    return [...files, { name, bytes: list }];
  });
  for (const file of made) await keep(row, file, recipe(release, name));
}

async function keep(
  { id, tombstones }: ReleaseRow,
  { name, bytes }: { name: string; bytes: Buffer },
  madeFrom: string,
): Promise<void> {
  const kind = releaseFileKind(name);
  if (!kind) throw new Error(`A file that no release has: ${name}.`);
  const brotli = kind.isPacked ? null : await compressed(bytes);
  await rows(
    `insert into data_file (id, release_id, name, media_type, bytes, bytes_brotli, digest, tombstones, made_from, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (city_id, release_id, name) do update set media_type = excluded.media_type, bytes = excluded.bytes,
       bytes_brotli = excluded.bytes_brotli, digest = excluded.digest, tombstones = excluded.tombstones,
       made_from = excluded.made_from, made_at = excluded.made_at`,
    [
      ...[newId(), id, name, kind.mediaType, bytes, brotli, fingerprint(bytes)],
      ...[tombstones, madeFrom, now()],
    ],
  );
}

function fingerprint(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const compress = promisify(brotliCompress);

/** Compressed once, here, so that serving it costs nothing. */
function compressed(bytes: Buffer): Promise<Buffer> {
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 9,
    },
  });
}

defineJob(MAKE_RELEASE_FILES, askForMissing);
defineJob(MAKE_ONE, ({ releaseId, name }) => makeOne(releaseId as string, name as string));
