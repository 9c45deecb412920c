// Words that a city wrote, as published: in the language of the page where they were translated, else as they were written.
import { t } from '@lingui/core/macro';
import { isRemovedText, sentenceOfRelease } from '@plumbline/publishing/domain';
import { useCityText } from './translations/city-translation';

/**
 * A text of a release. It is kept apart from the page's own sentences, so that its direction and theirs never mix. A
 * machine's draft says so; where there is only a translation of an earlier wording, the text itself is shown.
 */
export function CityText({ children }: { children: string }) {
  const { text, lang, direction, state } = useCityText()(children);
  // The product's own words stand where a text was left out.
  if (isRemovedText(children)) return <em>{sentenceOfRelease(children)}</em>;
  const mark =
    state === 'MACHINE_DRAFT' ? t`machine translation` : state === 'STALE' ? t`translation outdated` : null;
  return (
    <>
      <bdi lang={lang} dir={lang === undefined ? undefined : direction}>
        {text}
      </bdi>
      {mark === null ? null : (
        <>
          {' '}
          <small className="pl-translated">{mark}</small>
        </>
      )}
    </>
  );
}
