// Fields that take text: one line, several lines with a counter, and a choice from a list.
import { plural, t } from '@lingui/core/macro';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { Field, type FieldProps } from './field';

function split<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { name, id, label, hint, error, optional, ...control } = props;
  return [{ name, id, label, hint, error, ...(optional ? { optional } : {}) }, control];
}

type Control<T extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<T>,
  'id' | 'name' | 'className'
>;

interface Below {
  /** Read with the field, below it. */
  below?: ReactNode;
}

/** One line of text; any `<input>` attribute passes through (`type`, `defaultValue`, `autoComplete`, …). */
export function TextField({ below, ...props }: FieldProps & Control<'input'> & Below) {
  const [field, control] = split(props);
  return (
    <Field {...field} below={below}>
      {(wired) => (
        <input
          type="text"
          required={!field.optional}
          {...control}
          {...wired}
          className={`usa-input${field.error ? ' usa-input--error' : ''}`}
        />
      )}
    </Field>
  );
}

/**
 * Several lines of text. With `limit` (characters) it says how many are left; more can be typed, so that nothing
 * pasted is cut off, and the server refuses what is too long.
 */
export function TextArea({
  limit,
  short = false,
  below,
  ...props
}: FieldProps & Control<'textarea'> & Below & { limit?: number; short?: boolean }) {
  const [field, control] = split(props);
  const [length, setLength] = useState(lettersIn(String(props.value ?? props.defaultValue ?? '')));
  return (
    <Field
      {...field}
      below={
        limit || below ? (
          <>
            {limit ? <Counter length={length} limit={limit} /> : null}
            {below}
          </>
        ) : null
      }
    >
      {(wired) => (
        <textarea
          required={!field.optional}
          {...control}
          {...wired}
          className={`usa-textarea${short ? ' usa-textarea--short' : ''}${field.error ? ' usa-input--error' : ''}`}
          onChange={(event) => {
            setLength(lettersIn(event.currentTarget.value));
            control.onChange?.(event);
          }}
        />
      )}
    </Field>
  );
}

/** Characters as people and the server count them: an emoji is one. */
function lettersIn(text: string): number {
  return [...text].length;
}

function Counter({ length, limit }: { length: number; limit: number }) {
  const unused = limit - length;
  const excess = -unused;
  return excess > 0 ? (
    <span className="pl-counter pl-counter--over">
      {plural(excess, { one: `${excess} character too many`, other: `${excess} characters too many` })}
    </span>
  ) : (
    <span className="pl-counter">
      {plural(unused, {
        one: `${unused} of ${limit} characters left`,
        other: `${unused} of ${limit} characters left`,
      })}
    </span>
  );
}

/** A choice from a list that is too long for tiles; `children` are `<option>`s. Begins with nothing chosen. */
export function Select(props: FieldProps & Control<'select'> & { children: ReactNode }) {
  const [field, { children, ...control }] = split(props);
  return (
    <Field {...field}>
      {(wired) => (
        <select
          required={!field.optional}
          {...control}
          {...wired}
          className={`usa-select${field.error ? ' usa-input--error' : ''}`}
        >
          <option value="">{t`- Select -`}</option>
          {children}
        </select>
      )}
    </Field>
  );
}
