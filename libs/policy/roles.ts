// The people of the product as roles, the same in every city; what a city calls them is its own label.

/** Every role of the design, in the order in which documents list them. */
export const ROLES = [
  'EQUITY_OFFICER',
  'DEPARTMENT_LEAD',
  'DEPARTMENT_HEAD',
  'PLANNING_MANAGER',
  'PLANNING_DIRECTOR',
  'CHIEF_EQUITY_OFFICER',
  'COUNSEL',
  'BUDGET_READER',
  'OVERSIGHT_MEMBER',
  'AUDITOR',
  'CITY_ADMIN',
  'PLATFORM_OPERATOR',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** The roles that exist only within one department of a city. */
export const DEPARTMENT_ROLES: readonly Role[] = ['EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'DEPARTMENT_HEAD'];
