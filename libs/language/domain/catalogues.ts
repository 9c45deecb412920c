// The catalogues there are, each fetched only by who reads that language.
import type { Messages } from '@lingui/core';
import { learn } from './i18n';
import type { Language } from './language';

const CATALOGUES: Partial<Record<Language, () => Promise<{ default: Messages }>>> = {
  es: () => import('./catalogues/es'),
};

/** Makes sure that a language can be spoken; English and the layout test need no catalogue. */
export async function loadCatalogue(language: Language): Promise<void> {
  const catalogue = await CATALOGUES[language]?.();
  if (catalogue) learn(language, catalogue.default);
}
