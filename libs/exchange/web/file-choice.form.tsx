// Whose file it is and which: the same two questions for whole plans and for values alone.
import { t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Field, Select } from '@plumbline/ui';

/** What decides whether a planning team is somebody's own: its departments and managers. */
interface TeamInReach {
  departments: readonly { id: string }[];
  managers: readonly { id: string }[];
}

interface SelectByReachProps<Item extends { id: string }> {
  name: string;
  label: string;
  items: readonly Item[];
  teamOf: (item: Item) => TeamInReach;
  wordsOf: (item: Item) => string;
  /** What was chosen before; else the only one there is. */
  chosen: string | undefined;
  error: string | undefined;
}

/** Teams the person belongs to or looks after come first; people of one department are offered only those. */
export function SelectByReach<Item extends { id: string }>(props: SelectByReachProps<Item>) {
  const { name, label, items, teamOf, wordsOf, chosen, error } = props;
  const { viewer } = useWorkspace();
  const departments = new Set(viewer.appointments.flatMap(({ department }) => department?.id ?? []));
  const citywide = viewer.appointments.some(({ department }) => !department);
  const isOwn = (item: Item) =>
    teamOf(item).departments.some(({ id }) => departments.has(id)) ||
    teamOf(item).managers.some(({ id }) => id === viewer.person.id);
  const own = items.filter(isOwn);
  const others = citywide ? items.filter((item) => !isOwn(item)) : [];
  const optionOf = (item: Item) => (
    <option key={item.id} value={item.id}>
      {wordsOf(item)}
    </option>
  );
  const only = own.length === 1 && others.length === 0 ? own[0]?.id : '';
  return (
    <Select name={name} label={label} defaultValue={chosen || only} error={error}>
      {own.length > 0 && others.length > 0 ? (
        <>
          <optgroup label={t`Yours`}>{own.map(optionOf)}</optgroup>
          <optgroup label={t`All others`}>{others.map(optionOf)}</optgroup>
        </>
      ) : (
        [...own, ...others].map(optionOf)
      )}
    </Select>
  );
}

/** A file that the page keeps between two steps. */
export interface KeptFile {
  fileName?: string;
  keptContent?: string | null;
}

function keptWords(fileName: string, again: 'check' | 'open'): string {
  return again === 'check'
    ? t`“${fileName}” is kept. Choose a file only to check another one.`
    : t`“${fileName}” is kept. Choose a file only to open another one.`;
}

/** A small file stays in the page between the steps; a large one is asked for again. */
export function FileChoice({
  kept,
  again,
  error,
}: {
  kept: KeptFile | undefined;
  /** What choosing another file is for. */
  again: 'check' | 'open';
  error: string | undefined;
}) {
  return (
    <>
      <Field
        name="file"
        label={kept ? t`Another file` : t`File`}
        hint={kept ? keptWords(kept.fileName ?? '', again) : t`.xlsx or .csv, at most 5 MB`}
        error={error}
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
    </>
  );
}
