// Whether a promise still has somebody who owns it: ownership must survive turnover, so an empty chair is an alarm.
import type { Role } from '@plumbline/policy';

/** An appointment that is active today; `departmentId` null is the whole city. */
export interface HeldRole {
  role: Role;
  departmentId: string | null;
}

/** Who is said to own a promise: an office in words, and the departments it can be in. */
export interface OwnerNamed {
  /** As the plan writes it, e.g. "Senior Equity Officer"; null when the plan names none. */
  ownerRole: string | null;
  /** The promise's own department, or all departments of its team when it names none. */
  departmentIds: readonly string[];
}

/** The roles whose holders look after a promise when the plan names no role of the city. */
const LOOKS_AFTER: readonly Role[] = ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'];

/**
 * Whether a person holds the role that owns the promise today. The plan's word is compared with the city's own label
 * of each role; a word the city has no role for, or none, means the department's officers and lead. A role of a
 * department counts in the owning departments only, a role of the whole city anywhere.
 */
export function hasActiveOwner(
  { ownerRole, departmentIds }: OwnerNamed,
  held: readonly HeldRole[],
  rolesByLabel: ReadonlyMap<string, Role>,
): boolean {
  const named = ownerRole === null ? undefined : rolesByLabel.get(labelKey(ownerRole));
  const wanted = named ? [named] : LOOKS_AFTER;
  return held.some(
    ({ role, departmentId }) =>
      wanted.includes(role) && (departmentId === null || departmentIds.includes(departmentId)),
  );
}

/** How labels are compared: without minding capitals and outer spaces. */
export function labelKey(label: string): string {
  return label.trim().toLowerCase();
}
