// Published translations, read under the public's own database role.
import { BoundedCache, publicRows } from '@plumbline/platform/server';
import { holdsRemoved, standingTexts, translatedTexts } from '@plumbline/publishing/domain';
import type { Addendum, SealedRelease, TranslatedText } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import type { PublicTranslation } from './public-translation.graphql';

/** A published translation with what finds its texts. */
export interface PublicTranslationRow extends PublicTranslation {
  cityId: string;
  id: string;
  releaseId: string;
  tombstones: number;
}

/**
 * The newest addendum of each language of the release with this digest, or of one language. A withdrawn release has
 * none any more.
 */
export function publicTranslations(digest: string, language: string | null): Promise<PublicTranslationRow[]> {
  return publicRows<PublicTranslationRow>(
    `select distinct on (t.language) t.city_id as "cityId", t.id, t.release_id as "releaseId", r.tombstones, t.language,
       t.number, t.published_at as "publishedAt", t.digest, t.texts, t.reviewed, t.stale, t.total
     from release r join release_translation t on t.city_id = r.city_id and t.release_id = r.id
     where r.digest = $1 and ($2::text is null or t.language = $2)
       and not exists (select from release_withdrawal w where w.city_id = r.city_id and w.release_id = r.id)
     order by t.language, t.number desc`,
    [digest, language],
  );
}

/**
 * Names the stored bytes of an addendum. A lawful removal keeps the digest, from its own release or from an earlier one
 * whose wording it still translates, but never the numbers beside it.
 */
export function versionOf({ digest, tombstones, texts, stale }: PublicTranslationRow): string {
  return [digest, tombstones, texts, stale].join('-');
}

/** The stored text of an addendum, as it is served; null when it still holds what was lawfully removed from its release. */
export async function addendumText(row: PublicTranslationRow): Promise<string | null> {
  const [found] = await publicRows<{ content: string }>(
    'select content from release_translation where city_id = $1 and id = $2',
    [row.cityId, row.id],
  );
  if (!found || row.tombstones === 0) return found?.content ?? null;
  const stands = standingTexts(await releaseOf(row), sha256);
  return holdsRemoved(JSON.parse(found.content) as Addendum, stands) ? null : found.content;
}

async function releaseOf({ cityId, releaseId }: PublicTranslationRow): Promise<SealedRelease> {
  const [release] = await publicRows<{ content: string }>(
    'select content from release where city_id = $1 and id = $2',
    [cityId, releaseId],
  );
  return JSON.parse(release?.content ?? '') as SealedRelease;
}

const read = new BoundedCache<readonly TranslatedText[]>(16_000_000);

/** The texts of a translation whose source still stands in the release. */
export function textsOfTranslation(row: PublicTranslationRow): Promise<readonly TranslatedText[]> {
  return read.get(versionOf(row), async () => {
    const text = await addendumText(row);
    const value = text ? translatedTexts(JSON.parse(text) as Addendum, await releaseOf(row), sha256) : [];
    return { value, weight: value.reduce((sum, { source, text }) => sum + source.length + text.length, 100) };
  });
}
