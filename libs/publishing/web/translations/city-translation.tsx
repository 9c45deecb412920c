// What a city wrote, in the language of the page: which language that is, and what was published in it.
import { t } from '@lingui/core/macro';
import { createContext, useContext, type ReactNode } from 'react';
import { asWritten, contentLanguage, LANGUAGES, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import type { ContentLanguage } from '@plumbline/language/domain';
import { WordsAsSaid } from '@plumbline/language/web';
import { publicGraphql, type Public } from '@plumbline/platform/web';
import { commonWordSaid } from '@plumbline/publishing/domain';

/** The published translation of a release, with the texts that a page shows. */
export const translationQuery = publicGraphql(`
  query TranslationOfPage(
    $city: String!
    $release: String
    $language: String!
    $department: String
    $plan: String
    $goal: String
    $all: Boolean
  ) {
    release(city: $city, release: $release) {
      title
      withdrawn {
        at
      }
      translation(language: $language) {
        number
        publishedAt
        texts
        reviewed
        total
        blocks(department: $department, plan: $plan, goal: $goal, all: $all) {
          source
          text
          state
        }
      }
    }
  }
`);

type Release = NonNullable<Public.TranslationOfPageQuery['release']>;
type Translation = NonNullable<Release['translation']>;

/** A text of a release in the language of the page. */
export type TranslatedText = Translation['blocks'][number];

/** What is said in the language of the page; `translation` null where nothing was published in it. */
export interface ReadTranslation {
  language: ContentLanguage;
  releaseTitle: string;
  translation: Translation | null;
}

/**
 * The language in which a city's own words are wanted now; null where its source language is. It is the language of the
 * address, also where the product itself cannot be read in it. The layout test shows Arabic, where there is some.
 */
export function wantedLanguage(): ContentLanguage | null {
  const { content, language } = spoken();
  const tag = content ?? (LANGUAGES[language].pseudo ? 'ar' : language);
  return tag === SOURCE_LANGUAGE ? null : contentLanguage(tag);
}

/**
 * The part of a release that an address shows, as `blocks` takes it; null for pages that show nothing a city wrote in
 * one. `path` is the address below the city, e.g. `latest/departments/DOP`.
 */
export function partShown(
  path: string,
  params: Readonly<Record<string, string | undefined>>,
): { release: string | null; department?: string; plan?: string; goal?: string; all?: boolean } | null {
  const release = params['release'] ?? null;
  if (/^(methods|accessibility|about|follow|data|compare)(\/|$)/.test(path)) return null;
  const { code, plan, goal } = params;
  if (code !== undefined) {
    return { release, department: code, ...(plan && goal ? { plan, goal } : {}) };
  }
  return /^(latest|releases\/[^/]+)?\/?$/.test(path) ? { release } : { release, all: true };
}

interface TextsOfPage {
  read: ReadTranslation | null;
  texts: ReadonlyMap<string, TranslatedText>;
}

const Said = createContext<TextsOfPage>({ read: null, texts: new Map() });

/** Tells the texts below what was published in the language of the page. */
export function CityTranslation({ read, children }: { read: ReadTranslation | null; children: ReactNode }) {
  const texts = new Map((read?.translation?.blocks ?? []).map((block) => [block.source, block]));
  const value = { read, texts };
  const words = (source: string) => {
    const { text, lang, state } = saidOf(value, source);
    return { text, lang, note: stateNote(state) };
  };
  return (
    <Said value={value}>
      <WordsAsSaid value={words}>{children}</WordsAsSaid>
    </Said>
  );
}

/** What was published in the language of the page; null where the page is in the city's own language. */
export function useReadTranslation(): ReadTranslation | null {
  return useContext(Said).read;
}

/** A text of a city in words and nothing else, for titles of documents and other places that take no marks. */
export interface SaidText {
  text: string;
  /** The language it is in; undefined where that is the language of the page. */
  lang: string | undefined;
  direction: 'ltr' | 'rtl';
  /** MACHINE_DRAFT, HUMAN_REVIEWED, or STALE: then `text` is the source. */
  state: TranslatedText['state'] | null;
}

/** The language of what a city wrote, for `lang` where it stands as it was written; undefined where the page is in it too. */
export function writtenIn(): string | undefined {
  return spoken().language === SOURCE_LANGUAGE ? undefined : SOURCE_LANGUAGE;
}

/** Says texts of a city in the language of the page where they were translated, else as they were written. */
export function useCityText(): (source: string) => SaidText {
  const said = useContext(Said);
  return (source) => saidOf(said, source);
}

/** The city's translation, else the product's own word where the text is a common one, else the text itself. */
function saidOf({ read, texts }: TextsOfPage, source: string): SaidText {
  const found = texts.get(source);
  if (read && found && found.state !== 'STALE') {
    const { tag, direction } = read.language;
    return { text: found.text, lang: tag, direction, state: found.state };
  }
  const common = commonWordSaid(source);
  if (common !== null && writtenIn() !== undefined) {
    return { text: common, lang: undefined, direction: LANGUAGES[spoken().language].direction, state: null };
  }
  return { text: source, lang: writtenIn(), direction: 'ltr', state: found?.state ?? null };
}

/** What stands beside a text to say how it came into the language of the page; null where there is nothing to say. */
export function stateNote(state: TranslatedText['state'] | null): string | null {
  if (state === 'MACHINE_DRAFT') return t`machine translation`;
  return state === 'STALE' ? t`translation outdated` : null;
}

/**
 * Says texts of a city within a sentence of the page: in its language where they were translated, else as they were
 * written, marked for `<AsWritten>`.
 */
export function useOwnWords(): (source: string) => string {
  const city = useCityText();
  return (source) => {
    const { text, lang } = city(source);
    return lang === SOURCE_LANGUAGE ? asWritten(text) : text;
  };
}
