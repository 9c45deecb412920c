// The form of a find page: words, and choices that each say how many things they would leave. Works without script.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link } from 'react-router';
import { numberText, withoutMarks } from '@plumbline/language/domain';
import { useWordsAsSaid } from '@plumbline/language/web';
import { askedWords, LONGEST_QUESTION } from '@plumbline/publishing/domain';
import { Button, Field, TextField } from '@plumbline/ui';
import { writtenIn } from '../translations/city-translation';
import type { Choice } from './find-words';

/** One choice of the form. */
export interface FilterField {
  name: string;
  label: string;
  /** What nothing chosen is called. */
  all: string;
  choices: readonly Choice[];
  /** What a reader must know to read the counts. */
  hint?: string;
  /** The choices are names that the cities gave. */
  own?: boolean;
}

interface FiltersProps {
  /** Names the form. */
  label: string;
  filters: Readonly<Record<string, string | undefined>>;
  fields: readonly FilterField[];
  /** Kept in the address without being asked for. */
  kept?: Readonly<Record<string, string | undefined>>;
}

/** The form with its fields as the address says. */
export function FiltersForm({ label, filters, fields, kept = {} }: FiltersProps) {
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <Form
      method="get"
      role="search"
      aria-label={label}
      className="pl-find__form"
      key={JSON.stringify(filters)}
    >
      <div className="pl-find__words">
        <TextField
          name="words"
          label={t`Words`}
          hint={t`All words must be there. The beginning of a word is enough.`}
          type="search"
          maxLength={LONGEST_QUESTION}
          defaultValue={filters['words'] ?? ''}
          required={false}
        />
        {filters['words'] && askedWords(filters['words']).length === 0 ? (
          <p>
            <Trans>
              There was no word to look for: what you typed holds no letters or numbers. So all things that
              fit the other filters are shown.
            </Trans>
          </p>
        ) : null}
      </div>
      {fields.map((field) => (
        <FilterSelect key={field.name} field={field} value={filters[field.name] ?? ''} />
      ))}
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <div className="pl-find__do">
        <Button>{t`Find`}</Button>
        {isFiltered ? (
          <Link to={`?${new URLSearchParams(textsOf(kept))}`}>{t`Clear all filters`}</Link>
        ) : null}
      </div>
    </Form>
  );
}

function textsOf(kept: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1]));
}

function FilterSelect({
  field: { name, label, all, choices, hint, own = false },
  value,
}: {
  field: FilterField;
  value: string;
}) {
  const words = useWordsAsSaid();
  // Nobody translated it, and the product has no word for it.
  const isOnlyWritten = (label: string) => label !== words(label) && withoutMarks(label) === words(label);
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Field name={name} label={label} hint={hint}>
      {(wired) => (
        <select {...wired} className="usa-select" defaultValue={value}>
          <option value="">{all}</option>
          {isKnown ? null : <option value={value}>{t`${value} (0)`}</option>}
          {choices.map((choice) => (
            <option
              key={choice.value}
              value={choice.value}
              lang={own || isOnlyWritten(choice.label) ? writtenIn() : undefined}
            >
              {t`${{ choice: words(choice.label) }} (${{ count: numberText(choice.count) }})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
