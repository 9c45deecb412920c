// A form field: its label, a hint, what is wrong with it, and the control.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';

export interface FieldProps {
  /** Name in the form data. */
  name: string;
  /** Id on the page; give one where a name appears in several forms. By default the name. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  /** The refusal's sentence for this field. */
  error?: string | undefined;
  /** Says "(optional)" beside the label; everything else is needed. */
  optional?: boolean;
}

/** What the control inside a field must carry, so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label, hint and error around a control of your own; the ready-made fields use it. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  optional = false,
  below,
  children,
}: FieldProps & { below?: ReactNode; children: (control: ControlProps) => ReactNode }) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', below ? `${id}-below` : ''];
  const describedBy = described.filter(Boolean).join(' ');
  return (
    <div className={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <label className={`usa-label${error ? ' usa-label--error' : ''}`} htmlFor={id}>
        {label}
        {optional ? <span className="usa-hint"> {t`(optional)`}</span> : null}
      </label>
      {hint ? (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={id} error={error} />
      {children({
        id,
        name,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {below ? <div id={`${id}-below`}>{below}</div> : null}
    </div>
  );
}

/** The error line of a field or fieldset with this id. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <span className="usa-error-message" id={`${id}-error`}>
      <span className="pl-hidden-visually">{t`Error:`} </span>
      {error}
    </span>
  ) : null;
}
