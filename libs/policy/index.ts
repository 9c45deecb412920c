export { DEPARTMENT_ROLES, ROLES } from './roles';
export type { Role } from './roles';
export type { Actor, Appointment, Subject } from './actor';
export { POLICY, allows, refusedForOwnWork } from './policy';
export type { Action } from './policy';
export { auditScope } from './audit-scope';
