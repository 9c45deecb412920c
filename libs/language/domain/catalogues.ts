// The catalogues there are, each fetched only by who reads that language.
import type { Messages } from '@lingui/core';
import { learn } from './i18n';
import type { Language } from './language';

const CATALOGUES: Partial<Record<Language, () => Promise<{ default: Messages }>>> = {
  es: () => import('./catalogues/es'),
  'zh-Hans': () => import('./catalogues/zh-Hans'),
};

/** Makes sure that a language can be spoken; English and the layout test need no catalogue. */
export async function loadCatalogue(language: Language): Promise<void> {
  const catalogue = await CATALOGUES[language]?.();
  if (catalogue) learn(language, catalogue.default);
}

/** Makes sure that every language can be spoken, as a server must. */
export async function loadAllCatalogues(): Promise<void> {
  await Promise.all((Object.keys(CATALOGUES) as Language[]).map(loadCatalogue));
}

const ENTRIES: Partial<Record<Language, () => Promise<{ entries: readonly CatalogueEntry[] }>>> = {
  es: () => import('./catalogues/es/entries'),
  'zh-Hans': () => import('./catalogues/zh-Hans/entries'),
};

/** A message with what it was translated from. */
export interface CatalogueEntry {
  id: string;
  /** English, with its places for values `{name}` and for elements `<0>…</0>`. */
  source: string;
  /** The translation that comes with the product; empty where there is none. */
  text: string;
  places: readonly string[];
}

/** Everything there is to review in a language; nothing for English and for the layout test. */
export async function catalogueEntries(language: Language): Promise<readonly CatalogueEntry[]> {
  return (await ENTRIES[language]?.())?.entries ?? [];
}
