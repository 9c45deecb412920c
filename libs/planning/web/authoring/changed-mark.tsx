// What changed since a plan was returned, marked where it stands, with the old words and the new.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { useAuthoring } from './authoring-context';
import { WordDifference } from './word-difference';

/** The mark beside one field, with the difference folded below it. Shows nothing where nothing changed. */
export function ChangedMark({ itemId, field, about }: { itemId: string; field: string; about: string }) {
  const { plan } = useAuthoring();
  const change = plan.changesSinceReturn.find((one) => one.itemId === itemId && one.field === field);
  if (!change) return null;
  const shown = (value: string | null | undefined) => readable(plan.team.departments, field, value ?? null);
  return (
    <details className="pl-since">
      <summary>
        <span className="pl-since__tag">{t`Changed since the return`}</span>
        <span className="pl-hidden-visually">: {about}</span>
      </summary>
      <p>
        <WordDifference from={shown(change.from)} to={shown(change.to)} />
      </p>
    </details>
  );
}

/** A stored value as people read it: days in words, departments and choices by name. */
export function readable(
  departments: readonly { id: string; name: string }[],
  field: string | null | undefined,
  value: string | null,
): string | null {
  if (value === null) return null;
  if (field === 'dueOn' || field === 'startsOn' || field === 'endsOn') return dayText(value);
  if (field === 'departmentId') return departments.find(({ id }) => id === value)?.name ?? value;
  if (field === 'isProcess') return value === 'yes' ? t`How the city works` : t`What happens to people`;
  return value;
}
