// What was refused and how to mend it: a summary that links to each field, and a sentence beside the field.
import { plural } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';

/** A refusal as the API answers it. */
export interface UserError {
  code: string;
  message: string;
  path: readonly string[];
  conflict?: readonly { field: string; yours: string | null; theirs: string | null }[];
}

/** What a form needs to show its refusals. */
export interface FormErrors {
  all: readonly UserError[];
  /** The sentence for one field, found by the last part of the path or by the whole path joined with dots. */
  of(field: string): string | undefined;
  /** Two versions of the same field when somebody else saved first. */
  conflicts: readonly { field: string; yours: string | null; theirs: string | null }[];
}

/** Reads the `userErrors` of an action's answer (`useActionData()`, `fetcher.data`); nothing there means no errors. */
export function useUserErrors(answer: { userErrors?: readonly UserError[] } | null | undefined): FormErrors {
  const all = answer?.userErrors ?? [];
  return {
    all,
    of: (field) => all.find((error) => matches(error, field))?.message,
    conflicts: all.flatMap((error) => error.conflict ?? []),
  };
}

function matches(error: UserError, field: string): boolean {
  const path = error.path.join('.');
  return path === field || path.endsWith(`.${field}`);
}

export interface ErrorSummaryProps {
  errors: FormErrors;
  /** Id of the form control an error belongs to; by default the last part of its path, the name of a field. */
  idOf?: (error: UserError) => string | undefined;
  heading?: string;
}

/** All refusals at the top of a form; takes the focus when it appears. Shows nothing when there are none. */
export function ErrorSummary({ errors, idOf = lastPart, heading }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const { all } = errors;
  useEffect(() => {
    if (all.length > 0) box.current?.focus();
  }, [all]);
  if (all.length === 0) return null;
  return (
    <div className="usa-alert usa-alert--error pl-summary" role="alert" tabIndex={-1} ref={box}>
      <div className="usa-alert__body">
        <p className="usa-alert__heading">
          <strong>
            {heading ??
              plural({ count: all.length }, { one: 'Please fix one thing', other: 'Please fix # things' })}
          </strong>
        </p>
        <ul className="usa-alert__text">
          {all.map((error, index) => {
            const id = idOf(error);
            return <li key={index}>{id ? <a href={`#${id}`}>{error.message}</a> : error.message}</li>;
          })}
        </ul>
      </div>
    </div>
  );
}

function lastPart(error: UserError): string | undefined {
  const last = error.path.at(-1);
  return last === 'input' ? undefined : last;
}
