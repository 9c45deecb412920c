// How much of the audit trail a person reads: drafts leave traces in it, and not everybody may know of drafts.
import type { Actor } from './actor';
import type { Role } from './roles';

const EVERYTHING: readonly Role[] = ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'];

/** What the others read of it: the auditor what was published, the administrator the people and the set-up. */
const ONLY: Partial<Record<Role, readonly string[]>> = {
  AUDITOR: ['Release'],
  CITY_ADMIN: ['City', 'Department', 'PlanningTeam', 'Appointment'],
};

/** The subject types whose entries the actor may read; null means all. */
export function auditScope(actor: Actor): string[] | null {
  const roles = actor.appointments.map((appointment) => appointment.role);
  if (actor.kind === 'system' || roles.some((role) => EVERYTHING.includes(role))) return null;
  return [...new Set(roles.flatMap((role) => ONLY[role] ?? []))].sort();
}
