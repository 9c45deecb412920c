// What a city's people reviewed of the interface, read under the public's own database role.
import { reviewOf, summaryOf, type Decided, type ReviewSummary } from '@plumbline/cities/domain';
import { catalogueEntries, LANGUAGES, SOURCE_LANGUAGE, type Language } from '@plumbline/language/domain';
import { BoundedCache, publicRows } from '@plumbline/platform/server';

/** Corrections that are kept ready for all cities together. */
const MOST_MESSAGES_KEPT = 200_000;

const REVIEWED = `
  from public_city c join reviewed_message r on r.city_id = c.city_id where c.slug = $1 and r.language = $2`;

// Every page in another language asks for it, and it changes only with a decision; these are only ever added to.
const summaries = new BoundedCache<ReviewSummary>(MOST_MESSAGES_KEPT);

/** How far the review of a language is in a city; null for English and for a language there is no translation into. */
export async function publicReview(city: string, language: string): Promise<ReviewSummary | null> {
  if (!isTranslated(language)) return null;
  // The newest alone would not tell of an older one that was committed after it.
  const [decisions] = await publicRows<{ state: string }>(
    `select concat(count(*), ' ', max(r.id::text)) as state ${REVIEWED}`,
    [city, language],
  );
  return summaries.get(`${city} ${language} ${decisions?.state ?? ''}`, async () => {
    const decided = await publicRows<Decided>(
      `select distinct on (r.message_id) r.message_id as "messageId", r.source, r.translation, r.text ${REVIEWED}
         order by r.message_id, r.reviewed_at desc, r.id desc`,
      [city, language],
    );
    const value = summaryOf(reviewOf(await catalogueEntries(language), decided));
    return { value, weight: 1 + Object.keys(value.corrections).length };
  });
}

function isTranslated(language: string): language is Language {
  if (!Object.hasOwn(LANGUAGES, language) || language === SOURCE_LANGUAGE) return false;
  return !LANGUAGES[language as Language].pseudo;
}
