// Whose plan it is and which file: checked first, then imported by the same form.
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, ErrorSummary, Field, Select, useUserErrors } from '@plumbline/ui';
import type { ImportAnswer, ImportTeam } from './import.page';

/** After a check without errors the button to import appears; a small file is kept in the page, a large one is asked for again. */
export function ImportForm({
  teams,
  answer,
}: {
  teams: readonly ImportTeam[];
  answer: ImportAnswer | undefined;
}) {
  const { word } = useWorkspace();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  const { own, others } = useTeamsByReach(teams);
  const ready = answer?.outcome?.problems.every(({ severity }) => severity !== 'ERROR') ?? false;
  const kept = ready && answer?.keptContent ? answer : undefined;
  return (
    <section>
      <h2>2. Check the file</h2>
      <Form method="post" encType="multipart/form-data" className="pl-form" preventScrollReset>
        <ErrorSummary errors={errors} heading="Nothing was imported" />
        <Select
          name="teamId"
          label={word('planningTeam').singular}
          defaultValue={answer?.teamId ?? (own.length === 1 && others.length === 0 ? own[0]?.id : '')}
          error={errors.of('teamId')}
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
              ? `“${kept.fileName}” is kept. Choose a file only to check another one.`
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
        {ready ? <input type="hidden" name="checked" value={answer?.fingerprint ?? ''} /> : null}
        <div className="pl-actions">
          <Button name="intent" value="check" look={ready ? 'second' : 'main'} disabled={busy}>
            {busy ? 'Reading the file…' : ready ? 'Check again' : 'Check the file'}
          </Button>
          {ready ? (
            <Button name="intent" value="import" disabled={busy}>
              Import
            </Button>
          ) : null}
        </div>
        {ready && !kept ? (
          <p className="pl-small">
            If the file above is no longer chosen, choose the same one again before you import.
          </p>
        ) : null}
      </Form>
    </section>
  );
}

function optionOf({ id, name }: ImportTeam) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}

/** Teams the person belongs to or looks after come first; people of one department are offered only those. */
function useTeamsByReach(teams: readonly ImportTeam[]): { own: ImportTeam[]; others: ImportTeam[] } {
  const { viewer } = useWorkspace();
  const departments = new Set(viewer.appointments.flatMap(({ department }) => department?.id ?? []));
  const citywide = viewer.appointments.some(({ department }) => !department);
  const isOwn = (team: ImportTeam) =>
    team.departments.some(({ id }) => departments.has(id)) ||
    team.managers.some(({ id }) => id === viewer.person.id);
  return { own: teams.filter(isOwn), others: citywide ? teams.filter((team) => !isOwn(team)) : [] };
}
