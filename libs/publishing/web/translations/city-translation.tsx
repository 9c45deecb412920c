// What a city wrote, in the language of the page: which language that is, and what was published in it.
import { createContext, useContext, type ReactNode } from 'react';
import { LANGUAGES, SOURCE_LANGUAGE, contentLanguage, spoken } from '@plumbline/language/domain';
import type { ContentLanguage } from '@plumbline/language/domain';
import { publicGraphql, type Public } from '@plumbline/platform/web';

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

const Said = createContext<{
  read: ReadTranslation | null;
  texts: ReadonlyMap<string, TranslatedText>;
}>({ read: null, texts: new Map() });

/** Tells the texts below what was published in the language of the page. */
export function CityTranslation({ read, children }: { read: ReadTranslation | null; children: ReactNode }) {
  const texts = new Map((read?.translation?.blocks ?? []).map((block) => [block.source, block]));
  return <Said value={{ read, texts }}>{children}</Said>;
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

/** Says texts of a city in the language of the page where they were translated, else as they were written. */
export function useCityText(): (source: string) => SaidText {
  const { read, texts } = useContext(Said);
  const isSource = spoken().language === SOURCE_LANGUAGE;
  return (source) => {
    const found = texts.get(source);
    if (!read || !found || found.state === 'STALE') {
      const lang = isSource ? undefined : SOURCE_LANGUAGE;
      return { text: source, lang, direction: 'ltr', state: found?.state ?? null };
    }
    const { tag, direction } = read.language;
    return { text: found.text, lang: tag, direction, state: found.state };
  };
}
