// The numbers as a plain table with a Save button, for a page without script: one input for each number of this period.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';
import { Button, ErrorSummary, Table, useUserErrors } from '@plumbline/ui';
import { AdvisedTextArea } from '../free-text/advised-text';
import { missingReasons } from '../missing-reasons';
import { byCell, cellKey, type GridReport, type NumberField, type NumberGrid } from './number-grid';
import type { GridValue } from './numbers-operations';
import { valueText } from './pending.panel';
import { plainName, type NumbersAnswer } from './save-numbers';

/** What was typed into the plain form before the script ran. */
export interface TypedEarly {
  categoryId: string | null;
  field: NumberField;
  text: string;
}

interface PlainProps {
  grid: NumberGrid;
  report: GridReport;
  values: readonly GridValue[];
  answer: NumbersAnswer | undefined;
  /** Told once when the script takes the page over: nothing typed before is lost. */
  onAlive: (typed: readonly TypedEarly[]) => void;
}

/** Every period to read, the report's own to write. */
export function PlainNumbersForm({ grid, report, values, answer, onAlive }: PlainProps) {
  const standing = byCell(values);
  const errors = useUserErrors(answer);
  const form = useRef<HTMLFormElement>(null);
  const alive = useRef(onAlive);
  // Before the first paint, so that nobody sees one give way to the other.
  useLayoutEffect(() => alive.current(typedIn(form.current, grid)), [grid]);
  // The column to fill in comes first, then the newest.
  const periods = grid.periods.filter((period) => !period.isOwn || !period.mayWrite).reverse();
  const isOpen = report.mayWrite && report.isDue;
  return (
    <Form method="post" ref={form} noValidate autoComplete="off">
      <input type="hidden" name="intent" value="savePlain" />
      <ErrorSummary errors={errors} idOf={({ path }) => path.at(-1)} />
      {answer?.saved ? <p role="status">{t`Saved.`}</p> : null}
      <Table caption={t`Numbers by group and period`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Group`}</th>
            {isOpen ? <th scope="col">{t`${{ period: report.period.label }} (this report)`}</th> : null}
            {periods.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.groups.map((group) => (
            <tr key={group.id ?? 'total'}>
              <th scope="row">{group.label}</th>
              {isOpen ? (
                <td>
                  {group.mayWrite ? (
                    <Inputs
                      grid={grid}
                      group={group}
                      here={standing.get(cellKey(report.period.label, group.id)) as GridValue | undefined}
                      period={report.period.label}
                      answer={answer}
                    />
                  ) : null}
                </td>
              ) : null}
              {periods.map(({ label }) => {
                const here = standing.get(cellKey(label, group.id)) as GridValue | undefined;
                const query = new URLSearchParams({ history: label, group: group.id ?? '' });
                return (
                  <td key={label}>{here ? <Link to={`?${query}#history`}>{valueText(here)}</Link> : null}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {isOpen ? (
        <>
          {report.correcting ? (
            <AdvisedTextArea
              audience="PUBLIC"
              name="reason"
              label={ENTRY_LABELS.reason}
              short
              optional
              defaultValue={answer?.given?.['reason'] ?? ''}
              sent={answer?.savedReason}
              error={errors.of('reason')}
            />
          ) : null}
          <div className="pl-actions">
            <Button>{t`Save`}</Button>
          </div>
        </>
      ) : null}
    </Form>
  );
}

function Inputs({
  grid,
  group: { id: categoryId, label },
  here,
  period,
  answer,
}: {
  grid: NumberGrid;
  group: NumberGrid['groups'][number];
  here: GridValue | undefined;
  period: string;
  answer: NumbersAnswer | undefined;
}) {
  const errors = useUserErrors(answer);
  const name = (field: string) => plainName(field, categoryId);
  const about = `${label}, ${period}`;
  const unusual = errors.all.find(({ code, path }) => code === 'UNLIKELY' && path.at(-1) === name('value'));
  return (
    <>
      <input type="hidden" name={name('seen')} value={here?.id ?? ''} />
      {grid.fields.map(({ name: field, label: heading }) => {
        const error = errors.of(name(field));
        return (
          <div key={field}>
            <label className="pl-small" htmlFor={name(field)}>
              {heading}
              <span className="pl-hidden-visually">, {about}</span>
            </label>
            {error ? (
              <span className="usa-error-message" id={`${name(field)}-error`}>
                {error}
              </span>
            ) : null}
            <input
              className="usa-input pl-numbers__plain"
              id={name(field)}
              name={name(field)}
              type="text"
              inputMode="decimal"
              defaultValue={answer?.given?.[name(field)] ?? here?.[field] ?? ''}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${name(field)}-error` : undefined}
            />
          </div>
        );
      })}
      <label className="pl-small" htmlFor={name('missingReason')}>
        {ENTRY_LABELS.missingReason}
        <span className="pl-hidden-visually">, {about}</span>
      </label>
      <select
        className="usa-select pl-numbers__plain"
        id={name('missingReason')}
        name={name('missingReason')}
        defaultValue={answer?.given?.[name('missingReason')] ?? here?.missingReason ?? ''}
      >
        <option value="">{t`- Select -`}</option>
        {missingReasons().map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {unusual ? (
        <label className="pl-small">
          <input type="checkbox" name={name('kept')} value={answer?.given?.[name('asked')] ?? ''} />{' '}
          <Trans>
            I checked it: keep it<span className="pl-hidden-visually">, {about}</span>
          </Trans>
        </label>
      ) : null}
    </>
  );
}

function typedIn(form: HTMLFormElement | null, grid: NumberGrid): TypedEarly[] {
  return grid.groups.flatMap(({ id: categoryId }) =>
    grid.fields.flatMap(({ name: field }): TypedEarly[] => {
      const input = form?.elements.namedItem(plainName(field, categoryId));
      return input instanceof HTMLInputElement && input.value !== input.defaultValue
        ? [{ categoryId, field, text: input.value }]
        : [];
    }),
  );
}
