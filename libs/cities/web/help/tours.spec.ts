// Tours lead only where the role may go, and are short enough to be read.
import {
  PRACTICE_STEPS,
  DELIVERABLE_STATUSES,
  statusMeaning,
  TOUR_ROLES,
  tourOf,
  wordsOf,
} from '@plumbline/cities/domain';
import { ROLES } from '@plumbline/policy';
import { navigation } from '../navigation';
import { backTo, openStep, tourAddress, withStep, withoutStep } from './tour-links';

const words = wordsOf([
  { key: 'deliverable', singular: 'commitment', plural: 'commitments' },
  { key: 'role.DEPARTMENT_LEAD', singular: 'Senior Equity Officer', plural: 'Senior Equity Officers' },
]);
/** Pages of the workspace that everybody of a city may open. */
const FOR_ALL = ['', '/help', '/search', '/notifications', '/notifications/settings'];

it('has a tour for every role that works in a city', () => {
  expect([...TOUR_ROLES].sort()).toEqual(ROLES.filter((role) => role !== 'PLATFORM_OPERATOR').sort());
});

describe.each(TOUR_ROLES)('the tour of %s', (role) => {
  const { title, steps } = tourOf(role, words);

  it('has three to five steps, and says how many', () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(title).toMatch(new RegExp(`in ${['three', 'four', 'five'][steps.length - 3]} steps$`));
  });

  it('leads only to pages that the role may open', () => {
    const open = navigation('chicago', [role], false).map(({ to }) => to);
    const everybody = FOR_ALL.map((path) => `/chicago/work${path}`);
    for (const { link } of steps) {
      expect([...open, ...everybody, '/chicago']).toContain(tourAddress('chicago', link));
    }
  });
});

it('speaks in the words of the city', () => {
  const text = JSON.stringify(tourOf('EQUITY_OFFICER', words));
  expect(text).toContain('every commitment');
  expect(text).toContain('Your Senior Equity Officer hands');
  expect(text).not.toContain('deliverable');
});

it('keeps the open step in the address, beside what else stands there', () => {
  expect(openStep('?tour=AUDITOR.2', 'AUDITOR', 3)).toBe(1);
  expect(openStep('?tour=AUDITOR.9', 'AUDITOR', 3)).toBe(2);
  expect(openStep('?tour=AUDITOR.x', 'AUDITOR', 3)).toBe(0);
  expect(openStep('?tour=AUDITOR.2', 'COUNSEL', 3)).toBeNull();
  expect(withStep('?page=2', 'AUDITOR', 1)).toBe('?page=2&tour=AUDITOR.2');
  expect(withoutStep('?page=2&tour=AUDITOR.2')).toBe('?page=2');
  expect(withoutStep('?tour=AUDITOR.2')).toBe('');
});

it('never leads out of the workspace of the city', () => {
  expect(backTo('chicago', '/chicago/work/plans?page=2')).toBe('/chicago/work/plans?page=2');
  for (const elsewhere of [
    '',
    'https://example.org',
    '//example.org',
    '/chicago/workshop',
    '/chicago/work/\\x',
  ]) {
    expect(backTo('chicago', elsewhere)).toBe('/chicago/work');
  }
});

it('says of what goes on that it never counts as completed, and that overdue is no status', () => {
  expect(statusMeaning('CONTINUOUS')).toMatch(/never counts as completed/);
  expect(DELIVERABLE_STATUSES.map(statusMeaning).join(' ')).not.toMatch(/overdue/i);
  expect(PRACTICE_STEPS.length).toBeGreaterThan(3);
});
