// Words that a city wrote, as published: in the language of the page where they were translated, else as they were written.
import { asWritten, withoutStop } from '@plumbline/language/domain';
import { AsWritten, wordsIn } from '@plumbline/language/web';
import { isRemovedText, sentenceOfRelease } from '@plumbline/publishing/domain';
import { stateNote, useCityText, useOwnWords } from './translations/city-translation';

/**
 * A text of a release. It is kept apart from the page's own sentences, so that its direction and theirs never mix. A
 * machine's draft says so; where there is only a translation of an earlier wording, the text itself is shown. Where a
 * sentence `goesOn` behind it, it loses its full stop.
 */
export function CityText({ children, goesOn = false }: { children: string; goesOn?: boolean }) {
  // A sentence hands it on in a fragment.
  const source = wordsIn(children) ?? '';
  const { text, lang, direction, state } = useCityText()(source);
  // The product's own words stand where a text was left out.
  if (isRemovedText(source)) return <em>{sentenceOfRelease(source)}</em>;
  const mark = stateNote(state);
  return (
    <>
      <bdi lang={lang} dir={lang === undefined ? undefined : direction}>
        {goesOn ? withoutStop(text) : text}
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

/** A sentence that the product put into a release, with the names of measures in it as the city wrote or translated them. */
export function SentenceOfRelease({ children }: { children: string }) {
  const own = useOwnWords();
  const said = sentenceOfRelease(children, own);
  return <AsWritten>{said === children ? asWritten(said) : said}</AsWritten>;
}
