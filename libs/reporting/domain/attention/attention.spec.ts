import type { Role } from '@plumbline/policy';
import {
  isLegalDateNear,
  nextLegalDate,
  reasonsForDeliverable,
  reasonsForPaper,
  type AttentionKind,
  type WatchedDeliverable,
} from './attention';
import { hasActiveOwner, type HeldRole } from './ownership';

const TODAY = '2026-11-22';

const calm: WatchedDeliverable = {
  ...{ status: 'ON_TRACK', lastStatus: 'ON_TRACK', originalDueOn: '2027-06-30', currentDueOn: '2027-06-30' },
  ...{ actualOn: null, lastUpdateOn: '2026-11-01', askedSince: '2026-04-01', replans: 0, hasOwner: true },
};

test.each<[string, Partial<WatchedDeliverable>, AttentionKind[]]>([
  ['nothing to see', {}, []],
  ['its day is today', { originalDueOn: TODAY, currentDueOn: TODAY }, []],
  ['its day was yesterday', { originalDueOn: '2026-11-21', currentDueOn: '2026-11-21' }, ['OVERDUE']],
  [
    'its day was yesterday and it is said to be done',
    { originalDueOn: '2026-11-21', currentDueOn: '2026-11-21', lastStatus: 'COMPLETED' },
    [],
  ],
  ['60 days without a word', { lastUpdateOn: '2026-09-23' }, []],
  ['61 days without a word', { lastUpdateOn: '2026-09-22' }, ['STALE']],
  ['never a word since it was asked for', { lastUpdateOn: null }, ['STALE']],
  ['never asked', { lastUpdateOn: null, askedSince: null }, []],
  ['said to be at risk, not approved yet', { lastStatus: 'AT_RISK' }, ['AT_RISK']],
  ['off track', { lastStatus: 'OFF_TRACK' }, ['OFF_TRACK']],
  ['nobody owns it', { hasOwner: false }, ['NO_OWNER']],
  ['moved later', { originalDueOn: '2027-03-31', replans: 2 }, ['SLIPPED']],
  ['moved away and back', { replans: 2 }, ['SLIPPED']],
  ['closed: only what happened to its dates still counts', { ...closed(), replans: 1 }, ['SLIPPED']],
  [
    'several at once',
    {
      ...{ originalDueOn: '2026-06-30', currentDueOn: '2026-09-30', replans: 1 },
      ...{ lastUpdateOn: '2026-06-01', lastStatus: 'AT_RISK' },
    },
    ['OVERDUE', 'STALE', 'AT_RISK', 'SLIPPED'],
  ],
])('%s', (_what, more, reasons) => {
  expect(reasonsForDeliverable({ ...calm, ...more }, TODAY)).toEqual(reasons);
});

function closed(): Partial<WatchedDeliverable> {
  return {
    ...{ status: 'COMPLETED', lastStatus: 'COMPLETED', actualOn: '2026-01-31', lastUpdateOn: '2026-02-01' },
    hasOwner: false,
  };
}

test('reports and plans: on a desk, given back, owed', () => {
  const reasons = (standing: 'WITH_TEAM' | 'RETURNED' | 'IN_REVIEW' | 'DONE', owedUntil: string | null) =>
    reasonsForPaper({ standing, owedUntil }, TODAY);
  expect(reasons('IN_REVIEW', null)).toEqual(['IN_REVIEW']);
  expect(reasons('RETURNED', null)).toEqual(['RETURNED']);
  expect(reasons('WITH_TEAM', TODAY)).toEqual([]);
  expect(reasons('WITH_TEAM', '2026-11-21')).toEqual(['MISSING_REPORT']);
  expect(reasons('DONE', null)).toEqual([]);
});

describe('legal dates', () => {
  const step = (statutoryOn: string | null, committedOn: string | null, actualOn: string | null = null) => ({
    statutoryOn,
    committedOn,
    actualOn,
  });

  it('are near for 60 days before, and from then on until they are done', () => {
    expect(isLegalDateNear(step('2027-01-21', null), TODAY)).toBe(true);
    expect(isLegalDateNear(step('2027-01-22', null), TODAY)).toBe(false);
    expect(isLegalDateNear(step('2024-04-30', null), TODAY)).toBe(true);
    expect(isLegalDateNear(step('2024-04-30', null, '2026-04-06'), TODAY)).toBe(false);
    // What was promised since is what counts; the law's day stays beside it.
    expect(isLegalDateNear(step('2024-04-30', '2027-06-30'), TODAY)).toBe(false);
    expect(isLegalDateNear(step(null, null), TODAY)).toBe(false);
  });

  it('next is the earliest to come, or else the one missed last', () => {
    const [missed, later, soon] = [
      step('2024-01-16', null),
      step('2027-06-30', null),
      step('2026-12-31', null),
    ];
    expect(nextLegalDate([missed, later, soon], TODAY)).toBe(soon);
    expect(nextLegalDate([step('2023-10-01', null), missed], TODAY)).toBe(missed);
    expect(nextLegalDate([step('2024-01-16', null, '2024-01-16')], TODAY)).toBeNull();
  });
});

describe('an active owner', () => {
  const labels = new Map<string, Role>([
    ['senior equity officer', 'DEPARTMENT_LEAD'],
    ['chief equity officer', 'CHIEF_EQUITY_OFFICER'],
  ]);
  const held: HeldRole[] = [
    { role: 'DEPARTMENT_LEAD', departmentId: 'parks' },
    { role: 'EQUITY_OFFICER', departmentId: 'police' },
    { role: 'DEPARTMENT_HEAD', departmentId: 'libraries' },
    { role: 'CHIEF_EQUITY_OFFICER', departmentId: null },
  ];
  test.each<[string | null, string[], boolean]>([
    ['Senior Equity Officer', ['parks'], true],
    [' senior equity OFFICER ', ['parks'], true],
    // Somebody else of the department does not hold the office that the plan names.
    ['Senior Equity Officer', ['police'], false],
    ['Chief Equity Officer', ['police'], true],
    // An office the city has no role for, and none at all: the department's officers and lead.
    ['Deputy for Tree Equity', ['police'], true],
    [null, ['parks'], true],
    [null, ['libraries'], false],
    [null, ['libraries', 'parks'], true],
    [null, [], false],
  ])('%s of %o: %s', (ownerRole, departmentIds, found) => {
    expect(hasActiveOwner({ ownerRole, departmentIds }, held, labels)).toBe(found);
  });
});
