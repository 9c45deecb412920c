// The languages a city publishes in, for everybody: by their own names, with the law or rule that says so.
import { t } from '@lingui/core/macro';
import {
  asWritten,
  LANGUAGES,
  SOURCE_LANGUAGE,
  contentLanguage,
  pageLanguage,
} from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { useAddressIn } from '@plumbline/ui';
import type { PublicCity } from '../public-city';

/** Languages with the same legal basis stand together; nothing where a city named none. */
export function CityLanguages({ languages }: Pick<PublicCity, 'languages'>) {
  const addressIn = useAddressIn();
  if (languages.length === 0) return null;
  const bases = [...new Set(languages.map(({ legalBasis }) => legalBasis))];
  return (
    <section id="languages" className="pl-city-languages" aria-label={t`Languages`}>
      {bases.map((basis) => (
        <p key={basis}>
          <strong>{t`Languages:`}</strong>{' '}
          <a href={addressIn(SOURCE_LANGUAGE)} lang={SOURCE_LANGUAGE} hrefLang={SOURCE_LANGUAGE}>
            {LANGUAGES[SOURCE_LANGUAGE].name}
          </a>
          {languages
            .filter(({ legalBasis }) => legalBasis === basis)
            .map(({ language }) => {
              const known = contentLanguage(language);
              return (
                <span key={language}>
                  {', '}
                  <a
                    href={addressIn(language)}
                    hrefLang={language}
                    aria-current={language === pageLanguage() ? 'true' : undefined}
                  >
                    <bdi lang={language} dir={known?.direction}>
                      {known?.name ?? language}
                    </bdi>
                  </a>
                </span>
              );
            })}
          . <AsWritten>{t`Legal basis: ${{ legalBasis: asWritten(basis) }}.`}</AsWritten>
        </p>
      ))}
    </section>
  );
}
