// The translations of a release that were published after it, each dated, with its digest and its file.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { contentLanguage, languageName, numberText } from '@plumbline/language/domain';
import type { Public } from '@plumbline/platform/web';
import { Timestamp } from '@plumbline/ui';
import { usePublicCity } from '../public-city';

type Translations = NonNullable<Public.ReleasePageQuery['release']>['translations'];

/** Nothing where none was published. */
export function ReleaseTranslations({
  release,
  translations,
}: {
  release: string;
  translations: Translations;
}) {
  const city = usePublicCity();
  if (translations.length === 0) return null;
  return (
    <>
      <h3>{t`Translations`}</h3>
      <p>
        <Trans>
          A translation comes after the release and never changes it. It is dated, and bound to the texts it
          translates.
        </Trans>
      </p>
      <ul>
        {translations.map(({ language, number, publishedAt, digest, texts, total }) => {
          const known = contentLanguage(language);
          const file = `/public/translations/${city.slug}/${encodeURIComponent(release)}/${language}.json`;
          return (
            <li key={language}>
              <bdi lang={language} dir={known?.direction}>
                {known?.name ?? language}
              </bdi>
              {': '}
              <Trans>
                number {number}, published <Timestamp at={publishedAt} timeZone={city.timeZone} />,{' '}
                {ph({ translated: numberText(texts) })} of {ph({ all: numberText(total) })} texts.
              </Trans>{' '}
              <a href={file} download>
                {t`Translation as JSON`}
                <span className="pl-hidden-visually"> ({languageName(language)})</span>
              </a>
              <br />
              <span className="pl-small">
                {t`Digest:`} <span className="pl-mono">{digest}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
