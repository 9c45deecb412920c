// What the grid is filtered and sorted by; every choice stands in the page's address, so that it can be shared.
import { msg, t } from '@lingui/core/macro';
import { Form } from 'react-router';
import { say, type Message } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import {
  PORTFOLIO_QUARTERS,
  addressOfView,
  withChosen,
  type PortfolioSorting,
  type PortfolioView,
  type ViewChoice,
  type choicesIn,
} from '@plumbline/reporting/domain';
import { Button, Field, TextField } from '@plumbline/ui';

const SORTINGS: Readonly<Record<PortfolioSorting, Message>> = {
  name: msg`Name`,
  stale: msg`Longest without an update`,
  age: msg`Longest in review`,
  change: msg`Most worse than last quarter`,
  slipped: msg`Most dates slipped`,
  overdue: msg`Most overdue`,
};

/** A form that asks with GET, so that it works without script; what has no choices is left out. */
export function PortfolioFilter({
  view,
  choices,
}: {
  view: PortfolioView;
  choices: ReturnType<typeof choicesIn>;
}) {
  const { word } = useWorkspace();
  const area = word('planArea').singular;
  return (
    // A new key makes the fields show what the address asks for after "show all".
    <Form method="get" className="pl-portfolio__filter" role="search" key={addressOfView(view)}>
      <input type="hidden" name="layer" value={view.layer} />
      <TextField name="name" label={t`Name`} type="search" defaultValue={view.name} required={false} />
      <Choice name="type" label={word('departmentType').singular} chosen={view.type} all={choices.types} />
      <Choice name="area" label={area} chosen={view.area} all={choices.areas} />
      <Choice
        name="theme"
        label={area.toLowerCase() === 'theme' && choices.areas.length > 0 ? t`Theme of a goal` : t`Theme`}
        chosen={view.theme}
        all={choices.themes}
      />
      <Choice name="cohort" label={word('cohort').singular} chosen={view.cohort} all={choices.cohorts} />
      <Choice
        name="manager"
        label={word('role.PLANNING_MANAGER').singular}
        chosen={view.manager}
        all={[...choices.managers, { id: 'none', name: t`Nobody` }]}
      />
      <Choice
        name="quarters"
        label={t`Quarters`}
        chosen={String(view.quarters)}
        everything={null}
        all={PORTFOLIO_QUARTERS.map((count) => ({ id: String(count), name: t`Last ${count}` }))}
      />
      <Choice
        name="sort"
        label={t`Sort by`}
        chosen={view.sort}
        everything={null}
        all={Object.entries(SORTINGS).map(([id, name]) => ({ id, name: say(name) }))}
      />
      <Button look="second">{t`Show`}</Button>
    </Form>
  );
}

function Choice({
  name,
  label,
  chosen,
  all,
  everything = t`All`,
}: {
  name: string;
  label: string;
  chosen: string;
  all: readonly ViewChoice[];
  /** What stands for no choice; null where one always holds. */
  everything?: string | null;
}) {
  const choices = withChosen(all, chosen);
  if (choices.length === 0) return null;
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control} className="usa-select" defaultValue={chosen}>
          {everything ? <option value="">{everything}</option> : null}
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
