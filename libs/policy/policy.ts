// The whole answer to "who may do what": one table from action to roles, with the condition that must hold.
import type { Actor, Appointment, Subject } from './actor';
import type { Role } from './roles';

/** A condition on one appointment of the actor and the subject of the action, with the sentence documents print for it. */
interface Condition {
  says: string;
  holds(appointment: Appointment, actor: Actor, subject: Subject): boolean;
}

interface Rule {
  says: string;
  roles: readonly Role[];
  when?: readonly Condition[];
}

const inOwnDepartment: Condition = {
  says: 'in their own department',
  holds: (appointment, _actor, subject) =>
    appointment.departmentId !== null && (subject.departmentIds?.includes(appointment.departmentId) ?? false),
};

const inOwnPortfolio: Condition = {
  says: 'in their own department or portfolio, or citywide for directors and readers',
  holds: (appointment, actor, subject) => {
    if (appointment.departmentId !== null) return inOwnDepartment.holds(appointment, actor, subject);
    if (appointment.role !== 'PLANNING_MANAGER') return true;
    return subject.planningTeamId !== undefined && actor.portfolioTeamIds.includes(subject.planningTeamId);
  },
};

const atOwnStep: Condition = {
  says: 'when the current review step is their role',
  holds: (appointment, _actor, subject) =>
    subject.reviewRole === undefined || subject.reviewRole === appointment.role,
};

const notOwnWork: Condition = {
  says: 'never on what they wrote or submitted themselves',
  holds: (_appointment, actor, subject) =>
    actor.personId === null || !(subject.involvedPersonIds?.includes(actor.personId) ?? false),
};

/** Those who draft a plan; see `plan:edit`. */
const DRAFTERS: readonly Role[] = ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'];

const ownOrDrafter: Condition = {
  says: 'what they wrote themselves, or as somebody who drafts plans of that department',
  holds: (appointment, actor, subject) =>
    (actor.personId !== null && subject.writtenByPersonId === actor.personId) ||
    (DRAFTERS.includes(appointment.role) && inOwnDepartment.holds(appointment, actor, subject)),
};

const counselWhatWasSent: Condition = {
  says: 'for counsel only while it is with the law department',
  holds: (appointment, _actor, subject) => appointment.role !== 'COUNSEL' || subject.sentToLegal === true,
};

const onlyOwnBody: Condition = {
  says: 'the law department and the oversight body appoint their own members, the administrator everybody else',
  holds: (appointment, _actor, subject) => {
    const role = subject.appointsRole;
    if (role === undefined) return true;
    const ownBody = role === 'COUNSEL' || role === 'OVERSIGHT_MEMBER';
    return appointment.role === (ownBody ? role : 'CITY_ADMIN');
  },
};

const OFFICE: readonly Role[] = ['PLANNING_MANAGER', 'PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'];
const DEPARTMENT: readonly Role[] = ['EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'DEPARTMENT_HEAD'];
const EVERYBODY: readonly Role[] = [
  ...DEPARTMENT,
  ...OFFICE,
  'COUNSEL',
  'BUDGET_READER',
  'OVERSIGHT_MEMBER',
  'AUDITOR',
  'CITY_ADMIN',
];

/** The table itself. A role that is not listed may not; a condition that does not hold refuses. */
export const POLICY = {
  'account:own': { says: 'see and end their own sessions', roles: [...EVERYBODY, 'PLATFORM_OPERATOR'] },
  'notification:own': {
    says: 'read their own notifications, choose their reminders and keep the address of their calendar',
    roles: EVERYBODY,
  },
  'city:read': { says: "see the city's names, labels, departments and calendar", roles: EVERYBODY },
  'city:administer': { says: "keep the city's labels, statuses and languages", roles: ['CITY_ADMIN'] },
  'language:review': {
    says: 'review and correct the translation of the interface',
    roles: ['CITY_ADMIN'],
  },
  'people:appoint': {
    says: 'appoint people and end appointments',
    roles: ['CITY_ADMIN', 'COUNSEL', 'OVERSIGHT_MEMBER'],
    when: [onlyOwnBody],
  },
  'portfolio:assign': {
    says: 'assign planning teams to planning managers',
    roles: ['PLANNING_DIRECTOR'],
  },
  'calendar:keep': {
    says: 'keep cycles, cycle steps, templates and reporting periods',
    roles: ['PLANNING_DIRECTOR'],
  },
  'plan:read': {
    says: 'read plans that are not published yet',
    roles: [...DEPARTMENT, ...OFFICE],
    when: [inOwnPortfolio],
  },
  'plan:read-sent-to-legal': {
    says: 'read plans while they are with the law department',
    roles: ['COUNSEL'],
  },
  'plan:edit': {
    says: 'draft a plan, its goals, strategies, deliverables and dates',
    roles: DRAFTERS,
    when: [inOwnDepartment],
  },
  'plan:comment': {
    says: 'comment on a plan that is not published yet, and answer comments',
    roles: [...DEPARTMENT, ...OFFICE, 'COUNSEL'],
    when: [inOwnPortfolio, counselWhatWasSent],
  },
  'plan:resolve-comment': {
    says: 'resolve a comment on a plan, or open it again',
    roles: [...DEPARTMENT, ...OFFICE, 'COUNSEL'],
    when: [inOwnPortfolio, counselWhatWasSent, ownOrDrafter],
  },
  'plan:submit': { says: 'submit a plan', roles: ['DEPARTMENT_LEAD'], when: [inOwnDepartment] },
  'plan:review': {
    says: 'approve a submitted plan for the office or return it',
    roles: OFFICE,
    when: [inOwnPortfolio, notOwnWork],
  },
  'plan:legal-review': {
    says: 'clear a plan legally or return it',
    roles: ['COUNSEL'],
    when: [notOwnWork],
  },
  'plan:sign': {
    says: 'sign a plan for the department or return it',
    roles: ['DEPARTMENT_HEAD'],
    when: [inOwnDepartment, notOwnWork],
  },
  'plan:publish': {
    says: 'make a plan preliminary or final',
    roles: ['CHIEF_EQUITY_OFFICER'],
    when: [notOwnWork],
  },
  'plan:suspend': { says: 'suspend or withdraw a plan', roles: ['CHIEF_EQUITY_OFFICER'] },
  'metric:define': {
    says: 'define metrics of a plan',
    roles: ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'],
    when: [inOwnDepartment],
  },
  'category-set:keep': {
    says: 'keep the lists of groups that numbers are split by, and how they answer to each other',
    roles: ['PLANNING_DIRECTOR'],
  },
  'metric:revise': {
    says: 'declare a break in a series, and set targets by period',
    roles: ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'],
    when: [inOwnPortfolio],
  },
  'observation:record': {
    says: "enter a metric's values",
    roles: ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'],
    when: [inOwnDepartment],
  },
  'report:read': {
    says: 'read quarterly reports that are not published yet',
    roles: [...DEPARTMENT, ...OFFICE],
    when: [inOwnPortfolio],
  },
  'report:log': {
    says: 'log progress in an open or returned report',
    roles: ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'],
    when: [inOwnDepartment],
  },
  'evidence:make-public': {
    says: 'make one piece of evidence public with the next release, or take that back',
    roles: ['DEPARTMENT_LEAD'],
    when: [inOwnDepartment],
  },
  'file:upload': {
    says: 'send a file in, to attach it to something they write in',
    roles: ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'],
  },
  'report:submit': {
    says: 'submit a quarterly report',
    roles: ['DEPARTMENT_LEAD'],
    when: [inOwnDepartment],
  },
  'report:review': {
    says: 'approve a quarterly report at the current step or return it',
    roles: OFFICE,
    when: [inOwnPortfolio, atOwnStep, notOwnWork],
  },
  'report:unlock': {
    says: 'unlock an approved or published report, with a reason',
    roles: ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'],
    when: [notOwnWork],
  },
  'portfolio:read': { says: 'see the grid of planning teams by quarters', roles: OFFICE },
  'release:read': {
    says: 'see releases while they are assembled',
    roles: OFFICE,
    when: [inOwnPortfolio],
  },
  'release:assemble': { says: 'assemble or discard a release', roles: ['PLANNING_DIRECTOR'] },
  'release:publish': {
    says: 'publish a release that somebody else assembled',
    roles: ['CHIEF_EQUITY_OFFICER'],
    when: [notOwnWork],
  },
  'release:withdraw': { says: 'withdraw a release, with a reason', roles: ['CHIEF_EQUITY_OFFICER'] },
  'translation:write': {
    says: 'translate what is published, mark translations as reviewed, and bring them in by file',
    roles: ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER', 'CITY_ADMIN'],
  },
  'translation:publish': {
    says: 'publish translations of a release that somebody else wrote or reviewed',
    roles: ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'],
    when: [notOwnWork],
  },
  'public-site:keep': {
    says: 'say which topics the plans belong to, publish boundaries, agree to comparisons with other cities, and choose the license of open data',
    roles: ['PLANNING_DIRECTOR', 'CITY_ADMIN'],
  },
  'one-pager:read': {
    says: 'read the one-page summary of a quarter',
    roles: ['DEPARTMENT_LEAD', 'DEPARTMENT_HEAD', ...OFFICE],
    when: [inOwnPortfolio],
  },
  'one-pager:write': {
    says: 'write the words on a one-page summary; its figures are made from the records',
    roles: OFFICE,
    when: [inOwnPortfolio],
  },
  'yearly-report:read': { says: 'read the yearly report and its drafts', roles: OFFICE },
  'yearly-report:write': {
    says: 'write the words of the yearly report; its figures are made from the records',
    roles: OFFICE,
  },
  'yearly-report:finalize': {
    says: 'make a yearly report final whose words somebody else wrote',
    roles: ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'],
    when: [notOwnWork],
  },
  'import:plan': {
    says: 'import a plan from a file',
    roles: ['EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'PLANNING_MANAGER', 'PLANNING_DIRECTOR'],
    when: [inOwnPortfolio],
  },
  'audit:read': {
    says: 'read the audit trail',
    roles: ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER', 'AUDITOR', 'CITY_ADMIN'],
  },
  'outbox:read': { says: 'see the mail outbox of a demo', roles: [...DEPARTMENT, ...OFFICE, 'CITY_ADMIN'] },
} as const satisfies Record<string, Rule>;

/** A thing that can be allowed, e.g. `report:submit`. */
export type Action = keyof typeof POLICY;

/** All actions, in the order of the table. */
export const ACTIONS = Object.keys(POLICY) as Action[];

/**
 * Whether the actor may carry out the action on the subject. Without a subject it answers the coarser question
 * "could this person ever?": only the roles are compared. One appointment must satisfy every condition by itself;
 * rights of two appointments are never added up. A `system` actor (a job, the set-up of a city) may do anything.
 */
export function allows(actor: Actor, action: Action, subject?: Subject): boolean {
  if (actor.kind === 'system') return true;
  const rule: Rule = POLICY[action];
  return actor.appointments.some(
    (appointment) =>
      rule.roles.includes(appointment.role) &&
      (subject === undefined ||
        (rule.when ?? []).every((condition) => condition.holds(appointment, actor, subject))),
  );
}

/** Whether the only thing that stands against the action is that the actor wrote or submitted the subject. */
export function refusedForOwnWork(actor: Actor, action: Action, subject: Subject): boolean {
  return !allows(actor, action, subject) && allows(actor, action, { ...subject, involvedPersonIds: [] });
}

/** The conditions of an action as sentences, for documents. */
export function conditionsOf(action: Action): string[] {
  const rule: Rule = POLICY[action];
  return (rule.when ?? []).map((condition) => condition.says);
}
