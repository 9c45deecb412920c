// What of a measure can be hidden: all groups, a whole period, or single values, each a box to tick.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { groupBy } from '@plumbline/platform/domain';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { Button } from '@plumbline/ui';
import { choiceName, nameOfHidden } from './hidden-words';
import type { Measure, Taken } from './hide-measure.page';

/** The name of the boxes in the address. */
export const CHOOSE = 'hide';

/** Leads to the same page with what was ticked, where it is confirmed; nothing is hidden yet. */
export function ChooseForm({
  measure,
  taken,
  draftId,
}: {
  measure: Measure;
  taken: readonly Taken[];
  draftId: string;
}) {
  const isTaken = new Set(taken.map((one) => choiceName(one)));
  const { team, plan, goal, metric, values } = measure;
  const hasParts = values.some(({ group, place }) => group || place);
  const periods = [...groupBy(values, ({ periodLabel }) => periodLabel)].reverse();
  let boxes = 0;
  const id = () => `choose-${boxes++}`;
  return (
    <>
      <AlreadyHidden taken={taken} draftId={draftId} />
      <Form method="get">
        {Object.entries({ team, plan, goal, metric, go: '1' }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        {hasParts && !isTaken.has(choiceName({ kind: 'GROUPS' })) ? (
          <fieldset className="usa-fieldset pl-block">
            <legend className="usa-legend">{t`All periods`}</legend>
            <Box
              id={id()}
              value={choiceName({ kind: 'GROUPS' })}
              label={t`All groups and places: show only the totals of the whole city`}
            />
          </fieldset>
        ) : null}
        {periods.map(([periodLabel, rows]) => (
          <fieldset className="usa-fieldset pl-block" key={periodLabel}>
            <legend className="usa-legend">{periodLabel}</legend>
            <Box
              id={id()}
              value={choiceName({ kind: 'PERIOD', periodLabel })}
              label={t`Everything of ${periodLabel}`}
            />
            {rows
              .map(({ group, place, ...row }) => ({ ...row, kind: 'CELL' as const, group, place }))
              .filter((row) => !isTaken.has(choiceName(row)))
              .map((row) => (
                <Box
                  key={choiceName(row)}
                  id={id()}
                  value={choiceName(row)}
                  label={[row.group ?? t`The total`, row.place].filter(Boolean).join(', ')}
                  says={said(row, measure.unit)}
                />
              ))}
          </fieldset>
        ))}
        <div className="pl-actions">
          <Button look="second">{t`Go on: see what will be hidden`}</Button>
        </div>
      </Form>
    </>
  );
}

function said(row: Measure['values'][number], unit: string): string {
  if (row.hidden) return t`hidden already, to protect privacy`;
  return row.value ? `${row.value} ${unit}` : row.missing ? sentenceOfRelease(row.missing) : t`no value`;
}

function Box({ id, value, label, says }: { id: string; value: string; label: string; says?: string }) {
  return (
    <div className="usa-checkbox">
      <input className="usa-checkbox__input" type="checkbox" name={CHOOSE} id={id} value={value} />
      <label className="usa-checkbox__label" htmlFor={id}>
        {label}
        {says ? <span className="pl-muted">: {says}</span> : null}
      </label>
    </div>
  );
}

function AlreadyHidden({ taken, draftId }: { taken: readonly Taken[]; draftId: string }) {
  const { to } = useWorkspace();
  if (taken.length === 0) return null;
  return (
    <>
      <p>
        <Trans>
          Hidden by choice already, and{' '}
          <Link to={to(`releases/${draftId}#hidden-by-choice`)}>shown again here</Link>:
        </Trans>
      </p>
      <ul>
        {taken.map((one) => (
          <li key={one.id}>{nameOfHidden(one)}</li>
        ))}
      </ul>
    </>
  );
}
