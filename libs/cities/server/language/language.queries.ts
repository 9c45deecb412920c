// The language somebody reads, and what this city's people reviewed of a translation.
import { languageOf, type Language } from '@plumbline/language/domain';
import { newId, now, rows } from '@plumbline/platform/server';

/** One decision of a reviewer on one message. */
export interface ReviewedMessage {
  messageId: string;
  /** The English and the translation that were read. */
  source: string;
  translation: string;
  /** What is said from then on: the translation, or the reviewer's own words. */
  text: string;
  reviewedBy: string;
  reviewedAt: Date;
}

/** The newest decision on every message of a language. */
export function reviewedMessages(language: Language): Promise<ReviewedMessage[]> {
  return rows<ReviewedMessage>(
    `select distinct on (message_id) message_id as "messageId", source, translation, text,
            reviewed_by as "reviewedBy", reviewed_at as "reviewedAt"
       from reviewed_message where language = $1 order by message_id, reviewed_at desc, id desc`,
    [language],
  );
}

/** Changes with every decision on a language, also where an older one is committed after a newer one. */
export async function stateOfDecisions(language: Language): Promise<string> {
  const [found] = await rows<{ state: string }>(
    `select concat(count(*), ' ', max(id::text)) as state from reviewed_message where language = $1`,
    [language],
  );
  return found?.state ?? '';
}

/** Keeps decisions beside the earlier ones. */
export async function keepReviewed(
  language: Language,
  personId: string,
  messages: readonly Pick<ReviewedMessage, 'messageId' | 'source' | 'translation' | 'text'>[],
): Promise<void> {
  await rows(
    `insert into reviewed_message (id, language, message_id, source, translation, text, reviewed_by, reviewed_at)
     select one.id::uuid, $1, one.message_id, one.source, one.translation, one.text, $2, $3
       from json_to_recordset($4) as one (id text, message_id text, source text, translation text, text text)`,
    [
      language,
      personId,
      now(),
      JSON.stringify(
        messages.map(({ messageId, ...rest }) => ({ id: newId(), message_id: messageId, ...rest })),
      ),
    ],
  );
}

/** The languages people chose in this city, by person; who chose none is not in it. */
export async function chosenLanguages(personIds: readonly string[]): Promise<Map<string, Language>> {
  const found = await rows<{ id: string; language: string }>(
    'select person_id as id, language from chosen_language where person_id = any($1)',
    [personIds],
  );
  return new Map(
    found.flatMap(({ id, language }) => (languageOf(language) ? [[id, language as Language]] : [])),
  );
}

/** Remembers what somebody reads, for their mails. */
export async function keepChosenLanguage(personId: string, language: Language): Promise<void> {
  await rows(
    `insert into chosen_language (id, person_id, language, at) values ($1, $2, $3, $4)
     on conflict (city_id, person_id) do update set language = excluded.language, at = excluded.at`,
    [newId(), personId, language, now()],
  );
}
