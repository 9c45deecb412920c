// Choosing the language one reads: by address on published pages, by a choice that is kept on all others; and saying that one is a draft.
import { t } from '@lingui/core/macro';
import { createContext, useContext } from 'react';
import { useLocation } from 'react-router';
import {
  addressPrefix,
  contentLanguage,
  LANGUAGES,
  pageLanguage,
  spoken,
  type Language,
} from '@plumbline/language/domain';

/** Whether this page follows the reader's own choice. Published pages do not: they are the same for everybody. */
export const OwnLanguage = createContext(false);

/** The languages by their own names; a plain form, so it works without script and reloads the page in the new one. */
export function LanguageChoice({ test }: { test: boolean }) {
  const { pathname, search } = useLocation();
  if (!useContext(OwnLanguage)) return null;
  const { language } = spoken();
  return (
    <form method="post" action="/language" className="pl-languages" aria-label={t`Language`}>
      <input type="hidden" name="next" value={pathname + search} />
      {offeredLanguages(test).map((tag) =>
        tag === language ? (
          <strong key={tag} lang={tag} aria-current="true">
            {LANGUAGES[tag].name}
          </strong>
        ) : (
          <button
            key={tag}
            lang={LANGUAGES[tag].pseudo ? 'en' : tag}
            name="language"
            value={tag}
            className="usa-button usa-button--unstyled"
          >
            {LANGUAGES[tag].name}
          </button>
        ),
      )}
    </form>
  );
}

/** The languages of the interface that can be chosen; the layout test in demos only. */
function offeredLanguages(test: boolean): Language[] {
  return (Object.keys(LANGUAGES) as Language[]).filter((tag) => test || !LANGUAGES[tag].pseudo);
}

/** Where the page that is shown stands in another language; `search` and all. */
export function useAddressIn(): (tag: string) => string {
  const { pathname, search } = useLocation();
  return (tag) => `${addressPrefix(tag)}${pathname === '/' && addressPrefix(tag) ? '' : pathname}${search}`;
}

/** The same published page in the other languages, by their own names: first of all, where people look for it. */
export function PageLanguages({ test }: { test: boolean }) {
  const addressIn = useAddressIn();
  if (useContext(OwnLanguage)) return null;
  const { language, content } = spoken();
  const own = contentLanguage(content);
  return (
    <nav className="pl-page-languages" aria-label={t`Languages of this page`}>
      <ul className="pl-width">
        {offeredLanguages(test).map((tag) => (
          <li key={tag}>
            {tag === language && !own ? (
              <strong lang={tag} aria-current="true">
                {LANGUAGES[tag].name}
              </strong>
            ) : (
              <a href={addressIn(tag)} lang={LANGUAGES[tag].pseudo ? 'en' : tag} hrefLang={tag}>
                {LANGUAGES[tag].name}
              </a>
            )}
          </li>
        ))}
        {own ? (
          <li>
            <strong lang={own.tag} aria-current="true">
              {own.name}
            </strong>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** For search engines and browsers: where the same page is read in each language. `address` is in the language of the moment. */
export function OtherLanguages({ address }: { address: string }) {
  const { origin, pathname } = new URL(address);
  const prefix = addressPrefix();
  const path = prefix && pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
  const at = (tag: string) => origin + addressPrefix(tag) + (path === '/' && tag !== 'en' ? '' : path);
  return (
    <>
      <link rel="canonical" href={at(pageLanguage())} />
      {offeredLanguages(false).map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={at(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at('en')} />
    </>
  );
}

/** Told on every page until a person has read the whole translation; the layout test says what it is by its looks. */
export function DraftTranslation({ reviewed }: { reviewed: boolean }) {
  const { language } = spoken();
  if (language === 'en' || LANGUAGES[language].pseudo || reviewed) return null;
  return (
    <div className="pl-draft" role="region" aria-label={t`About this translation`}>
      <p className="pl-width">
        {t`Draft translation. No person has reviewed all of it yet. The English version counts.`}
      </p>
    </div>
  );
}
