// Choosing a language, and reviewing its translation: a person reads message by message, and says so.
import { msg } from '@lingui/core/macro';
import { catalogueEntries, fitsItsSource, SOURCE_LANGUAGE, type Language } from '@plumbline/language/domain';
import { speakIn } from '@plumbline/language/server';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { actor, audit, authorize, BoundedCache, cityId } from '@plumbline/platform/server';
import { reviewOf, summaryOf, type ReviewedEntry, type ReviewSummary } from '@plumbline/cities/domain';
import { theCity } from '../city.queries';
import {
  chosenLanguages,
  keepChosenLanguage,
  keepReviewed,
  stateOfDecisions,
  reviewedMessages,
} from './language.queries';

/** Corrections that are kept ready for all cities together. */
const MOST_MESSAGES_KEPT = 200_000;

/** A message as its reviewer saw it, and what they want to be said. */
export interface ReviewedText {
  messageId: string;
  source: string;
  text: string;
}

/** Every message of a language with its state in this city. */
export async function reviewedEntries(language: Language): Promise<ReviewedEntry[]> {
  return reviewOf(await catalogueEntries(language), await reviewedMessages(language));
}

// Every page of a reader asks for it, and it changes only with a decision: these are never changed, only added to.
const summaries = new BoundedCache<ReviewSummary>(MOST_MESSAGES_KEPT);

/** The summary of a language in this city; worked out anew only after a decision. */
export async function reviewSummary(language: Language): Promise<ReviewSummary> {
  const key = `${cityId()} ${language} ${await stateOfDecisions(language)}`;
  return summaries.get(key, async () => {
    const value = summaryOf(await reviewedEntries(language));
    return { value, weight: 1 + Object.keys(value.corrections).length };
  });
}

/** Remembers the language of the viewer's mails; the pages follow a cookie. */
export async function chooseLanguage(language: Language): Promise<void> {
  const { personId } = actor();
  if (personId !== null) await keepChosenLanguage(personId, language);
}

/** Writes to somebody: does the work in the language they chose in this city, else in the source language. */
export async function inTheirLanguage<T>(personId: string, work: () => T): Promise<Awaited<T>> {
  const language = (await chosenLanguages([personId])).get(personId) ?? SOURCE_LANGUAGE;
  return await speakIn({ language }, work);
}

/**
 * Keeps that the viewer has read messages of a translation, and their corrections. All or none. Refuses INVALID for
 * words without a place for each value, STALE for a message whose English is another by now.
 */
export async function reviewMessages(language: Language, texts: readonly ReviewedText[]): Promise<void> {
  authorize('language:review', {});
  const { personId } = actor();
  if (personId === null) throw new Refusal('NOT_ALLOWED', msg`Only a person can review a translation.`);
  const city = await theCity();
  const entries = new Map((await reviewedEntries(language)).map((entry) => [entry.id, entry]));
  if (new Set(texts.map(({ messageId }) => messageId)).size < texts.length)
    throw new Refusal('INVALID', msg`A message stands here twice. Reload the page, then mark it once.`);
  const refused: Refusal[] = [];
  const kept = texts.flatMap(({ messageId, source, text }, at) => {
    const path = ['messages', String(at), 'text'];
    const entry = entries.get(messageId);
    if (!entry || entry.source !== source) {
      refused.push(
        new Refusal(
          'STALE',
          msg`“${source}” has changed since you opened this page. Reload it, then read it again.`,
          {
            path,
          },
        ),
      );
      return [];
    }
    if (!text.trim() || !fitsItsSource(text, source)) {
      refused.push(
        new Refusal(
          'INVALID',
          msg`“${source}”: keep every place in curly or angle brackets exactly as it is in English, for example ${{ example: '{name}' }}.`,
          { path },
        ),
      );
      return [];
    }
    // Saying the same once more would only fill the table.
    if (entry.state === 'REVIEWED' && entry.said === text.trim()) return [];
    return [{ messageId, source, translation: entry.text, text: text.trim() }];
  });
  if (refused.length > 0) throw new Refusals(refused);
  await keepReviewed(language, personId, kept);
  await audit({
    action: 'language:review',
    subjectType: 'City',
    subjectId: city.id,
    summary: `Reviewed ${kept.length} ${kept.length === 1 ? 'message' : 'messages'} of the interface in "${language}", ${kept.filter(({ text, translation }) => text !== translation).length} of them corrected.`,
    // Corrections are public at once: the trail keeps the words.
    detail: {
      corrected: kept
        .filter(({ text, translation }) => text !== translation)
        .map(({ messageId, translation, text }) => ({ messageId, before: translation, after: text })),
    },
  });
}
