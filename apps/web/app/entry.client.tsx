// Makes a page live in the browser, where it asks for that, in the language it was sent in.
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { askForLanguage, languageOf, loadCatalogue, SOURCE_LANGUAGE } from '@plumbline/language/domain';
import { CORRECTED } from '@plumbline/language/web';

const language = languageOf(document.documentElement.lang, { test: true }) ?? SOURCE_LANGUAGE;
const corrected = JSON.parse(document.getElementById(CORRECTED)?.textContent ?? '{}') as Record<
  string,
  string
>;
askForLanguage(() => ({ language, corrected }));
void loadCatalogue(language).then(() => {
  startTransition(() => {
    hydrateRoot(document, <HydratedRouter />);
  });
});
