// One message of a translation: its English, the words to check, and the mark that a person has read them.
import { t } from '@lingui/core/macro';
import type { Language } from '@plumbline/language/domain';
import type { Inner } from '@plumbline/platform/web';
import { TextArea } from '@plumbline/ui';

export interface ShownMessage {
  id: string;
  source: string;
  said: string;
  state: Inner.TranslationState;
  places: readonly string[];
}

export function MessageRow({ message, language }: { message: ShownMessage; language: Language }) {
  const { id, source, said, state, places } = message;
  const box = `read-${id}`;
  return (
    <fieldset className="usa-fieldset pl-card pl-stack">
      <legend className="pl-hidden-visually">{source}</legend>
      <p lang="en">
        <strong>{source}</strong>
      </p>
      {state === 'CHANGED_SINCE' ? <p>{t`This text changed after it was read. Read it again.`}</p> : null}
      <input type="hidden" name="shown" value={id} />
      <input type="hidden" name={`source-${id}`} value={source} />
      <input type="hidden" name={`said-${id}`} value={said} />
      <div lang={language}>
        <TextArea label={t`Translation`} name={`text-${id}`} defaultValue={said} short />
      </div>
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id={box}
          name="read"
          value={id}
          defaultChecked={false}
        />
        <label className="usa-checkbox__label" htmlFor={box}>
          {state === 'REVIEWED' ? t`Read; mark it to keep a new correction` : t`I have read it`}
        </label>
      </div>
      <details>
        <summary>{t`Where it is said`}</summary>
        <ul>
          {places.map((place) => (
            <li key={place}>
              <code>{place}</code>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
