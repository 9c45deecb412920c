// What is translated, what was published of it, and the release it is about.
import { BoundedCache, newId, now, rows } from '@plumbline/platform/server';
import { blocksOf } from '@plumbline/publishing/domain';
import type { Addendum, KeptTranslation, SealedRelease, TextBlock } from '@plumbline/publishing/domain';

/** The release that is translated now, with its texts. */
export interface TranslatedRelease {
  id: string;
  number: number;
  slug: string;
  title: string;
  digest: string;
  blocks: readonly TextBlock[];
}

// The texts of a release never change but for lawful removals, which are counted in the key.
const texts = new BoundedCache<readonly TextBlock[]>(16_000_000);

/** The newest release of this city that is not withdrawn, or null. */
export async function releaseToTranslate(): Promise<TranslatedRelease | null> {
  const [release] = await rows<Omit<TranslatedRelease, 'blocks'> & { tombstones: number }>(
    `select r.id, r.number, r.slug, r.title, r.digest, r.tombstones from release r
     where not exists (select from release_withdrawal w where w.release_id = r.id) order by r.number desc limit 1`,
  );
  if (!release) return null;
  const { tombstones, ...rest } = release;
  return { ...rest, blocks: await blocksIn({ ...rest, tombstones }) };
}

function blocksIn(release: {
  id: string;
  digest: string;
  tombstones: number;
}): Promise<readonly TextBlock[]> {
  return texts.get(`${release.digest}/${release.tombstones}`, async () => {
    const [found] = await rows<{ content: string }>('select content from release where id = $1', [
      release.id,
    ]);
    const value = blocksOf(JSON.parse(found?.content ?? '') as SealedRelease);
    return {
      value,
      weight: value.reduce((sum, { source, places }) => sum + source.length + 60 * places.length, 0),
    };
  });
}

/** The texts that withdrawn releases of this city say, and no other. */
export async function textsTakenBack(): Promise<ReadonlySet<string>> {
  const releases = await rows<{ id: string; digest: string; tombstones: number; withdrawn: boolean }>(
    `select r.id, r.digest, r.tombstones,
       exists (select from release_withdrawal w where w.release_id = r.id) as withdrawn
     from release r order by withdrawn desc`,
  );
  const taken = new Set<string>();
  if (!releases.some(({ withdrawn }) => withdrawn)) return taken;
  // Withdrawn ones come first, so that what another release says as well is given back.
  for (const release of releases) {
    for (const { source } of await blocksIn(release)) {
      if (release.withdrawn) taken.add(source);
      else taken.delete(source);
    }
  }
  return taken;
}

/** The newest translation of each source text into a language, oldest first. */
export function keptTranslations(language: string): Promise<KeptTranslation[]> {
  return rows<KeptTranslation>(
    `select * from (
       select distinct on (source_hash) id, source_hash as "sourceHash", source, text, state, places,
         written_by as "writtenBy", written_at
       from content_translation where language = $1 order by source_hash, written_at desc, id desc) newest
     order by written_at, id`,
    [language],
  );
}

/** How a translation came in. */
export type TranslationOrigin = 'TYPED' | 'FILE' | 'SAMPLE';

/** Keeps translations beside the earlier ones. */
export async function keepTranslations(
  language: string,
  origin: TranslationOrigin,
  texts: readonly Omit<KeptTranslation, 'id'>[],
): Promise<void> {
  await rows(
    `insert into content_translation (id, language, source_hash, source, text, state, origin, places, written_by, written_at)
     select one.id::uuid, $1, one."sourceHash", one.source, one.text, one.state, $2, one.places, one."writtenBy"::uuid, $3
       from json_to_recordset($4) as one (id text, "sourceHash" text, source text, text text, state text, places jsonb,
         "writtenBy" text)`,
    [language, origin, now(), JSON.stringify(texts.map((text) => ({ id: newId(), ...text })))],
  );
}

/** A published translation in a list. */
export interface AddendumHead {
  language: string;
  number: number;
  publishedAt: Date;
  digest: string;
}

/** The newest addendum of each language of a release. */
export function newestAddenda(releaseId: string): Promise<AddendumHead[]> {
  return rows<AddendumHead>(
    `select distinct on (language) language, number, digest, published_at as "publishedAt"
     from release_translation where release_id = $1 order by language, number desc`,
    [releaseId],
  );
}

/** Those of the last few addenda in a language that everybody may still read: of no withdrawn release. */
export async function publicAddenda(language: string): Promise<Addendum[]> {
  const found = await rows<{ content: string }>(
    `select content from release_translation t where language = $1
       and not exists (select from release_withdrawal w where w.release_id = t.release_id)
     order by published_at desc, number desc limit 5`,
    [language],
  );
  return found.map(({ content }) => JSON.parse(content) as Addendum);
}

/** The last few addenda in a language, newest first, whatever release they belong to. */
export async function lastAddenda(language: string): Promise<Addendum[]> {
  const found = await rows<{ content: string }>(
    'select content from release_translation where language = $1 order by published_at desc, number desc limit 5',
    [language],
  );
  return found.map(({ content }) => JSON.parse(content) as Addendum);
}
