// Translating what a city published: keeping drafts and reviews, one by one or from a file.
import { msg } from '@lingui/core/macro';
import { contentLanguage, saidTogether } from '@plumbline/language/domain';
import { Refusal, Refusals, cleanText, problemWithText } from '@plumbline/platform/domain';
import { actor, audit, authorize, rows } from '@plumbline/platform/server';
import { lastingPlaces, standOf } from '@plumbline/publishing/domain';
import type { BlockStand, KeptState, KeptTranslation } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { cityLanguages } from './city-languages.queries';
import { keepTranslations, keptTranslations, releaseToTranslate } from './translation.queries';
import type { TranslatedRelease, TranslationOrigin } from './translation.queries';

/** Longest translation of one text, in characters. */
export const LONGEST_TRANSLATION = 10_000;

/** The texts of the latest release beside their translations into one language. */
export interface TranslationWork {
  language: string;
  release: TranslatedRelease;
  stands: BlockStand[];
}

/** Refuses a language the city does not publish in. */
export async function refuseUnlessCityLanguage(language: string): Promise<void> {
  if ((await cityLanguages()).some((one) => one.language === language)) return;
  throw new Refusal(
    'NOT_FOUND',
    msg`The city does not publish in this language. Add it under Languages first.`,
    {
      path: ['language'],
    },
  );
}

/** The work on a language; null while nothing is published. */
export async function translationWork(language: string): Promise<TranslationWork | null> {
  const release = await releaseToTranslate();
  if (!release) return null;
  return { language, release, stands: standOf(release.blocks, await keptTranslations(language), sha256) };
}

/** The same, for changing it: nobody else changes the city's translations meanwhile. */
export async function lockedWork(language: string): Promise<TranslationWork> {
  await rows('select id from city for no key update');
  await refuseUnlessCityLanguage(language);
  const work = await translationWork(language);
  if (work) return work;
  throw new Refusal('WRONG_STATE', msg`Nothing is published yet, so there is nothing to translate.`);
}

/** What somebody writes for one text. */
export interface WrittenText {
  /** SHA-256 of the source text that stood beside it. */
  hash: string;
  /** Id of the translation that stood there; null where there was none. */
  replacesId: string | null;
  text: string;
  /** A person has read it beside its source. */
  reviewed: boolean;
}

/**
 * Keeps translations that were typed; all or none. Answers how many changed anything. Refuses STALE where the source
 * left the release or somebody else translated it meanwhile, INVALID for text that cannot be shown.
 */
export async function saveTranslations(language: string, written: readonly WrittenText[]): Promise<number> {
  authorize('translation:write', {});
  const work = await lockedWork(language);
  const stands = new Map(work.stands.map((stand) => [stand.hash, stand]));
  const refused: Refusal[] = [];
  const texts = written.flatMap(({ hash, replacesId, text, reviewed }, at) => {
    const path = ['texts', String(at), 'text'];
    const stand = stands.get(hash);
    const clean = cleanText(text);
    const problem = problemWithText(clean, { max: LONGEST_TRANSLATION, multiline: true });
    if (!stand) {
      refused.push(
        new Refusal('STALE', msg`A newer release says this in other words. Reload the page.`, { path }),
      );
    } else if ((stand.kept?.id ?? null) !== replacesId) {
      const conflict = [{ field: 'text', yours: clean, theirs: stand.kept?.text ?? null }];
      refused.push(
        new Refusal(
          'STALE',
          msg`Somebody else translated “${{ source: shortened(stand.source) }}” meanwhile. Reload the page and look at their text.`,
          { path, conflict },
        ),
      );
    } else if (clean === '' || problem !== null) {
      const why = problem === null ? msg`is empty. Write something` : problem;
      refused.push(
        new Refusal(
          'INVALID',
          saidTogether(msg`“${{ source: shortened(stand.source) }}”: the translation`, why),
          { path },
        ),
      );
    } else return changeOf(stand, clean, reviewed ? 'HUMAN_REVIEWED' : 'MACHINE_DRAFT');
    return [];
  });
  if (refused.length > 0) throw new Refusals(refused);
  if (texts.length === 0) {
    throw new Refusal('INVALID', msg`Nothing was changed. Write a translation, or mark one as reviewed.`);
  }
  await keepTranslations(language, 'TYPED', texts);
  await noteKept(work, texts, 'TYPED');
  return texts.length;
}

/** A row that would be kept; none where it says what is there already. */
export function changeOf(
  { kept, hash, source, places }: BlockStand,
  text: string,
  state: KeptState,
): Omit<KeptTranslation, 'id'>[] {
  if (kept?.text === text && kept.state === state) return [];
  const lasting = lastingPlaces({ source, places });
  return [{ sourceHash: hash, source, text, state, places: lasting, writtenBy: actor().personId }];
}

/** Leaves a trace of what was kept: how many texts, never the texts themselves. */
export async function noteKept(
  { release, language }: TranslationWork,
  texts: readonly { state: KeptState }[],
  origin: TranslationOrigin,
): Promise<void> {
  const reviewed = texts.filter(({ state }) => state === 'HUMAN_REVIEWED').length;
  const from = origin === 'FILE' ? ' from a file' : '';
  await audit({
    action: 'translation:write',
    subjectType: 'Release',
    subjectId: release.id,
    summary: `Kept ${texts.length} translated ${texts.length === 1 ? 'text' : 'texts'}${from} in ${contentLanguage(language)?.english ?? language}, ${reviewed} of them reviewed.`,
  });
}

/** The beginning of a text, to name it in a sentence. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}

/**
 * Keeps machine drafts for a demo: by the texts they translate, and of made-up earlier wordings with the text that
 * stands there now. What the latest release does not say is passed over.
 */
export async function keepSampleTranslations(
  language: string,
  texts: ReadonlyMap<string, string>,
  earlier: readonly { now: string; source: string; text: string }[],
): Promise<void> {
  authorize('translation:write', {});
  const work = await lockedWork(language);
  const drafts = work.stands.flatMap((stand) => {
    const text = texts.get(stand.source);
    return text === undefined ? [] : changeOf(stand, text, 'MACHINE_DRAFT');
  });
  const outdated = earlier.flatMap(({ now, source, text }) => {
    const stand = work.stands.find((one) => one.source === now);
    if (!stand) return [];
    return changeOf(stand, text, 'MACHINE_DRAFT').map((row) => ({
      ...row,
      source,
      sourceHash: sha256(source),
    }));
  });
  await keepTranslations(language, 'SAMPLE', [...drafts, ...outdated]);
  await noteKept(work, [...drafts, ...outdated], 'SAMPLE');
}
