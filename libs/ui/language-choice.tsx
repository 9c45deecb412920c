// Choosing the language one reads, at the foot of every page that is one's own; and saying that one is a draft.
import { t } from '@lingui/core/macro';
import { createContext, useContext } from 'react';
import { useLocation } from 'react-router';
import { LANGUAGES, spoken, type Language } from '@plumbline/language/domain';

/** Whether this page follows the reader's own choice. Published pages do not: they are the same for everybody. */
export const OwnLanguage = createContext(false);

/** The languages by their own names; a plain form, so it works without script and reloads the page in the new one. */
export function LanguageChoice({ test }: { test: boolean }) {
  const { pathname, search } = useLocation();
  if (!useContext(OwnLanguage)) return null;
  const { language } = spoken();
  const offered = (Object.keys(LANGUAGES) as Language[]).filter((tag) => test || !LANGUAGES[tag].pseudo);
  return (
    <form method="post" action="/language" className="pl-languages" aria-label={t`Language`}>
      <input type="hidden" name="next" value={pathname + search} />
      {offered.map((tag) =>
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
