import { expectDocument } from '../testing/document';
import type { Actor, Appointment, Subject } from './actor';
import { ACTIONS, POLICY, allows, conditionsOf, refusedForOwnWork, type Action } from './policy';
import { auditScope } from './audit-scope';
import { ROLES, type Role } from './roles';

const PARKS = 'department-parks';
const FIRE = 'department-fire';
const TEAM = 'team-parks';

function person(appointments: Appointment[], portfolioTeamIds: string[] = []): Actor {
  return { kind: 'person', personId: 'me', cityId: 'city', appointments, portfolioTeamIds, requestId: 'r' };
}
function holding(role: Role, departmentId: string | null = null, portfolio: string[] = []): Actor {
  return person([{ role, departmentId }], portfolio);
}
const parksReport: Subject = {
  departmentIds: [PARKS],
  planningTeamId: TEAM,
  involvedPersonIds: ['somebody'],
};

describe('who may do what', () => {
  it.each<[string, boolean, Action, Actor, Subject]>([
    [
      'an officer logs in their own department',
      true,
      'report:log',
      holding('EQUITY_OFFICER', PARKS),
      parksReport,
    ],
    [
      'an officer never logs in another department',
      false,
      'report:log',
      holding('EQUITY_OFFICER', FIRE),
      parksReport,
    ],
    ['an officer does not submit', false, 'report:submit', holding('EQUITY_OFFICER', PARKS), parksReport],
    ['a lead submits', true, 'report:submit', holding('DEPARTMENT_LEAD', PARKS), parksReport],
    [
      'a lead reads nothing of other departments',
      false,
      'report:read',
      holding('DEPARTMENT_LEAD', FIRE),
      parksReport,
    ],
    ['a head reads', true, 'report:read', holding('DEPARTMENT_HEAD', PARKS), parksReport],
    ['a head does not edit', false, 'plan:edit', holding('DEPARTMENT_HEAD', PARKS), parksReport],
    [
      'a manager reviews inside the portfolio',
      true,
      'report:review',
      holding('PLANNING_MANAGER', null, [TEAM]),
      { ...parksReport, reviewRole: 'PLANNING_MANAGER' },
    ],
    [
      'a manager reviews nothing outside of it',
      false,
      'report:review',
      holding('PLANNING_MANAGER', null, ['other']),
      { ...parksReport, reviewRole: 'PLANNING_MANAGER' },
    ],
    [
      "a manager does not take the director's step",
      false,
      'report:review',
      holding('PLANNING_MANAGER', null, [TEAM]),
      { ...parksReport, reviewRole: 'PLANNING_DIRECTOR' },
    ],
    [
      'a director reviews the whole city',
      true,
      'report:review',
      holding('PLANNING_DIRECTOR'),
      { ...parksReport, reviewRole: 'PLANNING_DIRECTOR' },
    ],
    [
      'a director does not publish',
      false,
      'release:publish',
      holding('PLANNING_DIRECTOR'),
      { involvedPersonIds: [] },
    ],
    [
      'a chief publishes what another assembled',
      true,
      'release:publish',
      holding('CHIEF_EQUITY_OFFICER'),
      { involvedPersonIds: ['somebody'] },
    ],
    ['an administrator translates what is published', true, 'translation:write', holding('CITY_ADMIN'), {}],
    ['an administrator publishes no translation', false, 'translation:publish', holding('CITY_ADMIN'), {}],
    ['a manager translates nothing', false, 'translation:write', holding('PLANNING_MANAGER'), {}],
    [
      'a director publishes translations of others',
      true,
      'translation:publish',
      holding('PLANNING_DIRECTOR'),
      { involvedPersonIds: ['somebody'] },
    ],
    [
      'a chief publishes no translation of their own',
      false,
      'translation:publish',
      holding('CHIEF_EQUITY_OFFICER'),
      { involvedPersonIds: ['me'] },
    ],
    [
      'a head comments on a plan of the department',
      true,
      'plan:comment',
      holding('DEPARTMENT_HEAD', PARKS),
      parksReport,
    ],
    [
      'an officer comments on no plan of another department',
      false,
      'plan:comment',
      holding('EQUITY_OFFICER', FIRE),
      parksReport,
    ],
    [
      'a manager comments inside the portfolio',
      true,
      'plan:comment',
      holding('PLANNING_MANAGER', null, [TEAM]),
      parksReport,
    ],
    [
      'a manager comments on nothing outside of it',
      false,
      'plan:comment',
      holding('PLANNING_MANAGER', null, ['other']),
      parksReport,
    ],
    [
      'counsel comments on a plan that was sent',
      true,
      'plan:comment',
      holding('COUNSEL'),
      { ...parksReport, sentToLegal: true },
    ],
    ['counsel comments on no plan that was not sent', false, 'plan:comment', holding('COUNSEL'), parksReport],
    ['an auditor comments on no plan', false, 'plan:comment', holding('AUDITOR'), parksReport],
    [
      'who drafts the plan resolves comments of others',
      true,
      'plan:resolve-comment',
      holding('EQUITY_OFFICER', PARKS),
      { ...parksReport, writtenByPersonId: 'somebody' },
    ],
    [
      'a director resolves no comment of others',
      false,
      'plan:resolve-comment',
      holding('PLANNING_DIRECTOR'),
      { ...parksReport, writtenByPersonId: 'somebody' },
    ],
    [
      'a head resolves no comment of others',
      false,
      'plan:resolve-comment',
      holding('DEPARTMENT_HEAD', PARKS),
      { ...parksReport, writtenByPersonId: 'somebody' },
    ],
    [
      'a director resolves their own comment',
      true,
      'plan:resolve-comment',
      holding('PLANNING_DIRECTOR'),
      { ...parksReport, writtenByPersonId: 'me' },
    ],
    [
      'counsel resolves their own comment',
      true,
      'plan:resolve-comment',
      holding('COUNSEL'),
      { ...parksReport, writtenByPersonId: 'me', sentToLegal: true },
    ],
    [
      'counsel resolves no comment of others',
      false,
      'plan:resolve-comment',
      holding('COUNSEL'),
      { ...parksReport, writtenByPersonId: 'somebody', sentToLegal: true },
    ],
    [
      'whoever left the department resolves not even their own',
      false,
      'plan:resolve-comment',
      holding('EQUITY_OFFICER', FIRE),
      { ...parksReport, writtenByPersonId: 'me' },
    ],
    ['counsel reads no plan that was not sent', false, 'plan:read', holding('COUNSEL'), parksReport],
    ['an administrator reads no drafts', false, 'report:read', holding('CITY_ADMIN'), parksReport],
    ['an auditor reads no drafts', false, 'plan:read', holding('AUDITOR'), parksReport],
    ['oversight reads no drafts', false, 'report:read', holding('OVERSIGHT_MEMBER'), parksReport],
    ['a platform operator reads no content', false, 'city:read', holding('PLATFORM_OPERATOR'), {}],
    [
      'an administrator appoints a lead',
      true,
      'people:appoint',
      holding('CITY_ADMIN'),
      { appointsRole: 'DEPARTMENT_LEAD' },
    ],
    [
      'an administrator does not appoint oversight',
      false,
      'people:appoint',
      holding('CITY_ADMIN'),
      { appointsRole: 'OVERSIGHT_MEMBER' },
    ],
    [
      'an administrator does not appoint counsel',
      false,
      'people:appoint',
      holding('CITY_ADMIN'),
      { appointsRole: 'COUNSEL' },
    ],
    [
      'oversight appoints its own',
      true,
      'people:appoint',
      holding('OVERSIGHT_MEMBER'),
      { appointsRole: 'OVERSIGHT_MEMBER' },
    ],
    [
      'oversight appoints nobody else',
      false,
      'people:appoint',
      holding('OVERSIGHT_MEMBER'),
      { appointsRole: 'CITY_ADMIN' },
    ],
  ])('%s', (_says, expected, action, who, subject) => {
    expect(allows(who, action, subject)).toBe(expected);
  });

  it('compares persons, not appointments, when somebody would decide on their own work', () => {
    const both = person([
      { role: 'DEPARTMENT_LEAD', departmentId: PARKS },
      { role: 'PLANNING_DIRECTOR', departmentId: null },
      { role: 'CHIEF_EQUITY_OFFICER', departmentId: null },
    ]);
    const own: Subject = {
      ...parksReport,
      reviewRole: 'PLANNING_DIRECTOR',
      involvedPersonIds: ['me', 'somebody'],
    };
    for (const action of ['report:review', 'plan:review', 'release:publish', 'report:unlock'] as const) {
      expect(allows(both, action, own)).toBe(false);
      expect(refusedForOwnWork(both, action, own)).toBe(true);
    }
  });

  it('never adds up the rights of two appointments', () => {
    const officerInFireLeadInParks = person([
      { role: 'EQUITY_OFFICER', departmentId: FIRE },
      { role: 'DEPARTMENT_LEAD', departmentId: PARKS },
    ]);
    expect(allows(officerInFireLeadInParks, 'report:submit', { departmentIds: [FIRE] })).toBe(false);
  });

  it('shows traces of drafts in the audit trail to the director and the chief only', () => {
    expect(auditScope(holding('PLANNING_DIRECTOR'))).toBeNull();
    expect(auditScope(holding('CHIEF_EQUITY_OFFICER'))).toBeNull();
    expect(auditScope(holding('AUDITOR'))).toEqual(['Release']);
    expect(auditScope(holding('CITY_ADMIN'))).not.toContain('Plan');
    for (const role of ROLES.filter((one) => !['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'].includes(one))) {
      expect(auditScope(holding(role))).not.toBeNull();
    }
  });

  it('gives nobody without an appointment anything', () => {
    for (const action of ACTIONS) expect(allows(person([]), action)).toBe(false);
  });

  it('docs/permissions.md says what the table says', () => {
    const header = [
      'action',
      'what it is',
      ...ROLES.map((role) => role.replaceAll('_', ' ').toLowerCase()),
      'conditions',
    ];
    const lines = ACTIONS.map((action) => {
      const rule = POLICY[action];
      const marks = ROLES.map((role) => ((rule.roles as readonly Role[]).includes(role) ? 'yes' : ''));
      return [`\`${action}\``, rule.says, ...marks, conditionsOf(action).join('; ')];
    });
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    expectDocument(
      'docs/permissions.md',
      [
        '# Who may do what',
        '',
        'Written by `libs/policy/policy.spec.ts` from the one table in `libs/policy/policy.ts`. What is not marked is refused.',
        'A person may hold several appointments; one of them must satisfy all conditions by itself. Separation of duties',
        'compares persons, so nobody decides on what they wrote or submitted, whatever else they are.',
        '',
        row(header),
        row(header.map(() => '---')),
        ...lines.map(row),
        '',
      ].join('\n'),
    );
  });
});
