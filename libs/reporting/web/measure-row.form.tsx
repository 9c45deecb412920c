// One row of a measure: the group, last time's value, and the place for this time's, which saves itself.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { askAgainByDefault, ENTRY_LABELS } from '@plumbline/reporting/domain';
import { Button, Field, Select } from '@plumbline/ui';
import { AdvisedTextArea } from './free-text/advised-text';
import { useEntry, type Entry } from './entry';
import { ConflictPanel, EntryErrors, EntryState, HiddenFields } from './entry-parts';
import { KeptWarnings } from './kept-warnings.panel';
import { ValueText } from './measure-readout.panel';
import type { Cell, Columns, MeasureToEnter, Observation } from './measure-to-enter';
import { missingReasons, missingReasonText } from './missing-reasons';
import { useOwnName } from './place-scope';
import { fieldId, subjectPlace } from './places';
import { percentOf } from './typed-number';

interface RowProps {
  cell: Cell;
  metric: MeasureToEnter['metric'];
  columns: Columns;
  reportId: string;
}

/** The form stands in the last cell; the inputs of the other cells name it. */
export function MeasureRow({ cell, metric, columns, reportId }: RowProps) {
  const { category, observation, lastObservation } = cell;
  const own = useOwnName(metric.id);
  const name = [own, category?.id ?? 'total'].join(':');
  const { form, ...entry } = useEntry(name, observation?.id ?? null);
  const group = category?.label ?? t`Total`;
  const id = (field: string) => fieldId(field, own, category?.id ?? null);
  const workedOut =
    columns.percent && observation
      ? percentOf(observation.numerator ?? null, observation.denominator ?? null)
      : null;
  const formId = id('form');
  const isSplit = category !== null;
  const conflict = entry.errors.conflicts.length > 0;
  return (
    <tr role="row" onChange={entry.onChange} onBlur={entry.onBlur}>
      <th role="rowheader" scope="row" className="pl-values__whole">
        {group}
      </th>
      <td role="cell" className="pl-values__whole">
        <span className="pl-values__label">{t`Last time:`} </span>
        <ValueText observation={lastObservation} unit={metric.unit} />
        {metric.targetValue && !isSplit ? (
          <div className="pl-small">
            {t`Target: ${{ value: metric.targetValue }} ${{ unit: metric.unit }}`}
            {metric.targetLabel ? <span className="pl-muted"> {metric.targetLabel}</span> : null}
          </div>
        ) : null}
      </td>
      <Inputs
        key={entry.edition}
        {...{ entry, columns, metric, observation, group: isSplit ? group : t`total`, id, formId }}
        askAgainOn={cell.askAgainOn ?? null}
      />
      <td role="cell" className="pl-values__saving pl-values__whole">
        <Form
          method="post"
          action={`#${subjectPlace(own)}`}
          id={formId}
          noValidate
          autoComplete="off"
          ref={form}
          onSubmit={entry.onSubmit}
          aria-label={`${metric.code}, ${group}`}
        >
          <HiddenFields
            entry={entry}
            intent="recordObservation"
            others={{
              reportId,
              metricId: metric.id,
              categoryId: category?.id ?? '',
              ...(columns.percent ? { percent: 'yes', workedOut: workedOut ?? '' } : {}),
              // What only a file or an earlier answer brings stays beside the number.
              standardError: observation?.standardError ?? '',
              reliability: observation?.reliability ?? '',
              checked: observation?.checked ? (observation.value ?? '') : '',
              askAgainWas: cell.askAgainOn ?? '',
            }}
          />
          <EntryErrors entry={entry} idOf={id} />
          <ConflictPanel
            entry={entry}
            form={formId}
            by={observation?.recordedBy?.displayName}
            label={(field) => labelOf(field, metric)}
            show={(field, value) =>
              field === 'missingReason' && value
                ? missingReasonText(value as Parameters<typeof missingReasonText>[0])
                : value
            }
          />
          {entry.asked ? <Confirm key={entry.asked} entry={entry} asked={entry.asked} group={group} /> : null}
          {conflict ? null : <KeptWarnings observation={observation} unit={metric.unit} />}
          <details open={Boolean(entry.errors.of('note')) || undefined}>
            <summary>{observation?.note ? t`Note` : t`Add a note`}</summary>
            <AdvisedTextArea
              audience="PUBLIC"
              key={entry.edition}
              id={id('note')}
              name="note"
              label={
                <Trans>
                  Note<span className="pl-hidden-visually"> on {group}</span>
                </Trans>
              }
              short
              optional
              defaultValue={entry.given?.['note'] ?? observation?.note ?? ''}
              error={entry.errors.of('note')}
            />
          </details>
          <Button look="second">
            <Trans>
              Save
              <span className="pl-hidden-visually">
                {' '}
                {ph({ metricCode: metric.code })}, {group}
              </span>
            </Trans>
          </Button>
          <EntryState entry={entry} />
        </Form>
      </td>
    </tr>
  );
}

/** A value unlike the last ones is kept once somebody says that it was checked. */
function Confirm({ entry, asked, group }: { entry: Entry; asked: string; group: string }) {
  return (
    <label className="pl-confirm">
      <input type="checkbox" name="checked" value={asked} onChange={entry.onChange} />{' '}
      <Trans>
        I checked it: keep {asked}
        <span className="pl-hidden-visually"> for {group}</span>
      </Trans>
    </label>
  );
}

interface InputsProps {
  entry: Entry;
  columns: Columns;
  metric: MeasureToEnter['metric'];
  observation: Observation | null | undefined;
  group: string;
  id: (field: string) => string;
  formId: string;
  askAgainOn: string | null;
}

type NumberField = 'numerator' | 'denominator' | 'value' | 'marginOfError' | 'n';

function Inputs({ entry, columns, metric, observation, group, id, formId, askAgainOn }: InputsProps) {
  const { errors, given } = entry;
  const { city } = useWorkspace();
  const named = (label: ReactNode) => (
    <>
      {label}
      <span className="pl-hidden-visually">, {group}</span>
    </>
  );
  const numeric = (field: NumberField, label: string) => (
    <td role="cell">
      <Field id={id(field)} name={field} label={named(label)} error={errors.of(field)}>
        {(control) => (
          <input
            {...control}
            form={formId}
            className={`usa-input${errors.of(field) ? ' usa-input--error' : ''}`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={given?.[field] ?? observation?.[field] ?? ''}
          />
        )}
      </Field>
    </td>
  );
  return (
    <>
      {columns.fraction ? numeric('numerator', metric.numeratorLabel ?? '') : null}
      {columns.fraction ? numeric('denominator', metric.denominatorLabel ?? '') : null}
      {numeric(
        'value',
        columns.percent
          ? t`Value (${{ unit: metric.unit }}, worked out if left empty)`
          : labelOf('value', metric),
      )}
      {columns.margin ? numeric('marginOfError', labelOf('marginOfError', metric)) : null}
      {columns.people ? numeric('n', labelOf('n', metric)) : null}
      <td role="cell">
        <Select
          id={id('missingReason')}
          name="missingReason"
          form={formId}
          label={named(ENTRY_LABELS.missingReason)}
          required={false}
          defaultValue={given?.['missingReason'] ?? observation?.missingReason ?? ''}
          error={errors.of('missingReason')}
        >
          {missingReasons().map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <div className="pl-ask-again">
          <Field
            id={id('askAgainOn')}
            name="askAgainOn"
            label={named(ENTRY_LABELS.askAgainOn)}
            error={errors.of('askAgainOn')}
          >
            {(control) => (
              <input
                {...control}
                form={formId}
                className="usa-input"
                type="date"
                defaultValue={given?.['askAgainOn'] ?? askAgainOn ?? askAgainByDefault(city.today)}
              />
            )}
          </Field>
        </div>
      </td>
      {columns.reason ? (
        <td role="cell">
          <Field
            id={id('reason')}
            name="reason"
            label={named(ENTRY_LABELS.reason)}
            error={errors.of('reason')}
          >
            {(control) => (
              <input
                {...control}
                form={formId}
                className="usa-input"
                type="text"
                defaultValue={given?.['reason'] ?? ''}
              />
            )}
          </Field>
        </td>
      ) : null}
    </>
  );
}

function labelOf(field: string, metric: MeasureToEnter['metric']): string {
  const labels: Record<string, string> = {
    value: t`Value (${{ unit: metric.unit }})`,
    numerator: metric.numeratorLabel ?? t`Numerator`,
    denominator: metric.denominatorLabel ?? t`Denominator`,
    marginOfError: ENTRY_LABELS.marginOfError,
    n: ENTRY_LABELS.n,
    missingReason: ENTRY_LABELS.missingReason,
    note: ENTRY_LABELS.valueNote,
  };
  return labels[field] ?? field;
}
