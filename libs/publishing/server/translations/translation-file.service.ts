// Translation files: the open texts of a language go out to translators as XLIFF, and come back filled in.
import { msg } from '@lingui/core/macro';
import { SOURCE_LANGUAGE, contentLanguage, say, type Message } from '@plumbline/language/domain';
import { Refusal, cleanText, problemWithText } from '@plumbline/platform/domain';
import { audit, authorize } from '@plumbline/platform/server';
import {
  LARGEST_XLIFF,
  XmlProblem,
  placeLabel,
  readXliff,
  unitProblem,
  xliffOf,
} from '@plumbline/publishing/domain';
import type { BlockStand, XliffFile } from '@plumbline/publishing/domain';
import { keepTranslations } from './translation.queries';
import {
  LONGEST_TRANSLATION,
  changeOf,
  lockedWork,
  noteKept,
  refuseUnlessCityLanguage,
  translationWork,
} from './translation.service';

/** A file to download. */
export interface TranslationFile {
  fileName: string;
  content: string;
}

/** The texts no person has reviewed yet, or all of them, as a file for translators. */
export async function translationFile(language: string, all: boolean): Promise<TranslationFile | null> {
  authorize('translation:write', {});
  await refuseUnlessCityLanguage(language);
  const work = await translationWork(language);
  if (!work) return null;
  const { release, stands } = work;
  const open = stands.filter(({ state }) => all || state !== 'HUMAN_REVIEWED');
  const content = xliffOf(
    open.map((stand) => ({
      ...{ hash: stand.hash, source: stand.source, notes: notesOf(stand) },
      target: stand.kept?.text ?? null,
      state: stand.state === 'HUMAN_REVIEWED' ? 'reviewed' : stand.kept ? 'translated' : 'initial',
    })),
    { original: release.slug, sourceLanguage: SOURCE_LANGUAGE, language },
  );
  return { fileName: `${release.slug}-${language}.xlf`, content };
}

/** Where a text stands, and what an outdated translation of it was. */
function notesOf({ places, earlier }: BlockStand): string[] {
  const [first, ...others] = places;
  const where = first ? placeLabel(first) : '';
  return [
    others.length > 0 ? `${where} (and ${others.length} more)` : where,
    ...(earlier ? [`Earlier wording: ${earlier.source}`, `Its translation: ${earlier.text}`] : []),
  ];
}

/** What became of a file that was brought in. */
export interface ImportedTranslations {
  /** Texts kept anew. */
  taken: number;
  /** Texts that say what was there already. */
  unchanged: number;
  /** Texts nobody filled in. */
  untranslated: number;
  /** Why others were not taken, a sentence each. */
  problems: string[];
}

/**
 * Takes the translations of a file. Each unit stands for itself: one whose source is not in the latest release any
 * more, or was changed, is reported and left out. Refuses UNSUPPORTED_FILE for what is no such file, TOO_LARGE above
 * the limit, INVALID for a file of another language.
 */
export async function importTranslations(language: string, bytes: Buffer): Promise<ImportedTranslations> {
  authorize('translation:write', {});
  const file = fileOf(bytes);
  if (contentLanguage(file.targetLanguage)?.tag !== language) {
    throw new Refusal(
      'INVALID',
      msg`The file is in another language (“${{ language: file.targetLanguage }}”). Choose the page of that language, or another file.`,
      { path: ['contentBase64'] },
    );
  }
  const work = await lockedWork(language);
  const stands = new Map(work.stands.map((stand) => [stand.hash, stand]));
  const done: ImportedTranslations = { taken: 0, unchanged: 0, untranslated: 0, problems: [] };
  const problem = (message: Message) => done.problems.push(say(message));
  const seen = new Set<string>();
  const texts = file.units.flatMap(({ hash, source, target, state }) => {
    const stand = stands.get(hash);
    const text = cleanText(target);
    if (seen.has(hash)) problem(unitProblem('TWICE', source));
    else if (!stand) problem(unitProblem('UNKNOWN', source));
    else if (cleanText(source) !== cleanText(stand.source)) problem(unitProblem('CHANGED', source));
    else if (state === null || text === '') done.untranslated += 1;
    else if ([...text].length > LONGEST_TRANSLATION) problem(unitProblem('TOO_LONG', source));
    else if (problemWithText(text, { max: LONGEST_TRANSLATION, multiline: true }) !== null) {
      problem(unitProblem('UNREADABLE', source));
    } else {
      seen.add(hash);
      const changed = changeOf(stand, text, state);
      if (changed.length === 0) done.unchanged += 1;
      return changed;
    }
    seen.add(hash);
    return [];
  });
  done.taken = texts.length;
  await keepTranslations(language, 'FILE', texts);
  if (texts.length > 0) await noteKept(work, texts, 'FILE');
  else {
    await audit({
      action: 'translation:write',
      subjectType: 'Release',
      subjectId: work.release.id,
      summary: `Read a translation file in "${language}" that brought nothing new.`,
    });
  }
  return done;
}

function fileOf(bytes: Buffer): XliffFile {
  const path = ['contentBase64'];
  if (bytes.length > LARGEST_XLIFF) {
    throw new Refusal('TOO_LARGE', msg`The file is larger than 2 MB. Bring it in as two files.`, { path });
  }
  try {
    return readXliff(textOf(bytes));
  } catch (error) {
    if (error instanceof XmlProblem) throw new Refusal('UNSUPPORTED_FILE', error.says, { path });
    throw error;
  }
}

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark (XML 1.0, section 4.3.3). */
function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlProblem(msg`The file is not in the encoding UTF-8. Save it as UTF-8.`);
  }
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]?.toLowerCase();
  if (
    declared &&
    !['utf-8', 'utf8', 'us-ascii'].includes(declared) &&
    !(encoding !== 'utf-8' && declared === 'utf-16')
  )
    throw new XmlProblem(msg`The file is not in the encoding UTF-8. Save it as UTF-8.`);
  return text;
}
