// First step: whose values, which file, and where it comes from.
import { useWorkspace } from '@plumbline/cities/web';
import { Field, Select, TextField, type FormErrors } from '@plumbline/ui';
import type { ValuesAnswer } from './values-import.page';
import type { PlanChoice } from './values-operations';

/** A small file stays in the page between the steps; a large one is asked for again. */
export function ValuesFile({
  plans,
  answer,
  planId,
  errors,
}: {
  plans: readonly PlanChoice[];
  answer: ValuesAnswer | undefined;
  planId: string;
  errors: FormErrors;
}) {
  const { word } = useWorkspace();
  const { own, others } = usePlansByReach(plans);
  const kept = answer?.keptContent ? answer : undefined;
  return (
    <section className="pl-form">
      <h2>1. File</h2>
      <Select
        name="planId"
        label={word('plan').singular}
        defaultValue={answer?.planId ?? (planId || (own.length === 1 ? own[0]?.id : ''))}
        error={errors.of('planId')}
      >
        {own.length > 0 && others.length > 0 ? (
          <>
            <optgroup label="Yours">{own.map(optionOf)}</optgroup>
            <optgroup label="All others">{others.map(optionOf)}</optgroup>
          </>
        ) : (
          [...own, ...others].map(optionOf)
        )}
      </Select>
      <Field
        name="file"
        label={kept ? 'Another file' : 'File'}
        hint={
          kept
            ? `“${kept.fileName}” is kept. Choose a file only to open another one.`
            : '.xlsx or .csv, at most 5 MB'
        }
        error={errors.of('file')}
        optional={Boolean(kept)}
      >
        {(control) => (
          <input
            {...control}
            className="usa-input"
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required={!kept}
          />
        )}
      </Field>
      {kept ? (
        <>
          <input type="hidden" name="keptName" value={kept.fileName} />
          <input type="hidden" name="keptContent" value={kept.keptContent ?? ''} />
        </>
      ) : null}
      <TextField
        name="sourceUrl"
        label="Source address"
        hint="Web page where this file is published. It is kept with every value."
        type="url"
        defaultValue={answer?.sourceUrl ?? ''}
        error={errors.of('sourceUrl')}
        optional
      />
      <TextField
        name="dataDate"
        label="Date of the data"
        hint="The day on which the source had these numbers."
        type="date"
        defaultValue={answer?.dataDate ?? ''}
        error={errors.of('dataDate')}
        optional
      />
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id="sample"
          name="sample"
          value="yes"
          defaultChecked={answer?.sample ?? false}
        />
        <label className="usa-checkbox__label" htmlFor="sample">
          These numbers are invented (sample)
        </label>
      </div>
    </section>
  );
}

function optionOf({ id, title, team, stateLabel }: PlanChoice) {
  return (
    <option key={id} value={id}>
      {team.name}: {title} ({stateLabel})
    </option>
  );
}

/** Plans of teams the person belongs to or looks after come first; people of one department are offered only those. */
function usePlansByReach(plans: readonly PlanChoice[]): { own: PlanChoice[]; others: PlanChoice[] } {
  const { viewer } = useWorkspace();
  const departments = new Set(viewer.appointments.flatMap(({ department }) => department?.id ?? []));
  const citywide = viewer.appointments.some(({ department }) => !department);
  const isOwn = ({ team }: PlanChoice) =>
    team.departments.some(({ id }) => departments.has(id)) ||
    team.managers.some(({ id }) => id === viewer.person.id);
  return { own: plans.filter(isOwn), others: citywide ? plans.filter((plan) => !isOwn(plan)) : [] };
}
