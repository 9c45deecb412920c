// One text of a release: its source beside its translation, and the mark that a person has reviewed it.
import { plural, t } from '@lingui/core/macro';
import type { ContentLanguage } from '@plumbline/language/domain';
import { TextArea } from '@plumbline/ui';
import { STATE_WORDS } from './state-words';
import type { ShownBlock } from './translation-operations';

export function BlockPanel({
  block,
  language,
  typed,
  error,
}: {
  block: ShownBlock;
  language: ContentLanguage;
  typed: { text: string; reviewed: boolean } | undefined;
  error: string | undefined;
}) {
  const { hash, source, state, text, translationId, earlierSource, earlierText, places, placeCount } = block;
  const box = `reviewed-${hash}`;
  const [first = '', ...others] = places;
  return (
    <fieldset className="usa-fieldset pl-card pl-beside">
      <legend className="pl-hidden-visually">{source}</legend>
      <input type="hidden" name="shown" value={hash} />
      <input type="hidden" name={`was-${hash}`} value={text ?? ''} />
      <input type="hidden" name={`state-${hash}`} value={state} />
      <input type="hidden" name={`replaces-${hash}`} value={translationId ?? ''} />
      <div className="pl-beside__source">
        <p className="pl-small pl-muted">
          {STATE_WORDS[state]}. {t`Where: ${{ place: first }}`}
          {placeCount > 1
            ? `, ${plural(placeCount - 1, { one: 'and # more place', other: 'and # more places' })}`
            : ''}
        </p>
        <p lang="en" className="pl-beside__text">
          {source}
        </p>
        {earlierSource ? (
          <details open>
            <summary>{t`Earlier wording and its translation`}</summary>
            <p lang="en">{earlierSource}</p>
            <p lang={language.tag} dir={language.direction}>
              {earlierText}
            </p>
          </details>
        ) : null}
        {others.length > 0 ? (
          <details>
            <summary>{t`Other places`}</summary>
            <ul className="pl-small">
              {others.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <div className="pl-beside__target">
        <TextArea
          name={`text-${hash}`}
          id={`text-${hash}`}
          label={t`${{ language: language.english }} translation`}
          defaultValue={typed?.text ?? text ?? ''}
          lang={language.tag}
          dir={language.direction}
          error={error}
          required={false}
          short
        />
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={box}
            name={box}
            value="yes"
            defaultChecked={typed?.reviewed ?? state === 'HUMAN_REVIEWED'}
          />
          <label className="usa-checkbox__label" htmlFor={box}>
            {t`I have reviewed it beside the source`}
          </label>
        </div>
      </div>
    </fieldset>
  );
}
