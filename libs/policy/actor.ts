// Who acts, on what: the two plain values that every permission is decided from.
import type { Role } from './roles';

/** A role a person holds now, in one department or, with `departmentId` null, in the whole city. */
export interface Appointment {
  role: Role;
  departmentId: string | null;
}

/**
 * Who carries out an operation, in which city. `person` has the appointments that are active today in that
 * city (none before log-in); `system` is a job or the set-up of a city and names its purpose in `name`.
 */
export interface Actor {
  kind: 'person' | 'system';
  personId: string | null;
  /** The city (tenant) of the operation; null only for what happens before a city is known, such as log-in. */
  cityId: string | null;
  appointments: readonly Appointment[];
  /** Planning teams in the actor's portfolio today. */
  portfolioTeamIds: readonly string[];
  requestId: string;
  /** For `system`: what the job is called, for the audit trail. */
  name?: string;
}

/** What an action is about, as far as permission depends on it. Leave out what does not apply. */
export interface Subject {
  /** Departments the thing belongs to (all departments of its planning team). */
  departmentIds?: readonly string[];
  planningTeamId?: string;
  /** Persons who wrote or submitted it: they may not decide on it, whatever else they are. */
  involvedPersonIds?: readonly string[];
  /** The role whose review step is current. */
  reviewRole?: Role | null;
  /** The one person who wrote it, where that gives them a right of their own; null when the product itself did. */
  writtenByPersonId?: string | null;
  /** Whether it lies with the law department now: counsel acts on nothing else. */
  sentToLegal?: boolean;
  /** For appointing people: the role that is given or ended. */
  appointsRole?: Role;
}
