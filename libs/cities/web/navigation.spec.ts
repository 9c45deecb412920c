import { ROLES, type Role } from '@plumbline/policy';
import { navigation } from './navigation';

const first = (role: Role) => navigation('chicago', [role], false)[0]?.label;

test.each<[Role, string | undefined]>([
  ['EQUITY_OFFICER', 'My quarter'],
  ['DEPARTMENT_LEAD', 'My quarter'],
  ['DEPARTMENT_HEAD', 'Plans'],
  ['PLANNING_MANAGER', 'Attention'],
  ['PLANNING_DIRECTOR', 'Attention'],
  ['CHIEF_EQUITY_OFFICER', 'Attention'],
  // Counsel reads the plans that were sent to the law department.
  ['COUNSEL', 'Plans'],
  ['AUDITOR', 'Audit trail'],
  ['CITY_ADMIN', 'Audit trail'],
  // These two read what is published: the workspace's first page lists it.
  ['BUDGET_READER', undefined],
  ['OVERSIGHT_MEMBER', undefined],
])('%s begins with %s', (role, label) => {
  expect(first(role)).toBe(label);
});

test('the outbox is offered in a demo only', () => {
  for (const role of ROLES) {
    expect(navigation('chicago', [role], false).map(({ label }) => label)).not.toContain('Mail outbox');
  }
  expect(navigation('chicago', ['CITY_ADMIN'], true).map(({ label }) => label)).toContain('Mail outbox');
});
