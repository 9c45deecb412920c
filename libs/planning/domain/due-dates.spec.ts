import type { DeliverableStatus } from '@plumbline/cities/domain';
import {
  dateStanding,
  isLate,
  datesOf,
  isOverdue,
  redate,
  slippedDays,
  type DatedDeliverable,
  type DateStanding,
} from './due-dates';

const TODAY = '2026-11-22';

function item(
  status: DeliverableStatus | null,
  currentDueOn: string | null,
  actualOn: string | null = null,
  originalDueOn = currentDueOn,
): DatedDeliverable {
  return { status, originalDueOn, currentDueOn, actualOn };
}

describe('due dates that slip stay visible', () => {
  it('makes the first date the original and the current one, without a reason', () => {
    expect(redate(item(null, null), '2026-06-30', null)).toEqual({
      originalDueOn: '2026-06-30',
      currentDueOn: '2026-06-30',
      change: null,
    });
  });

  it('moves only the current date afterwards and keeps the reason', () => {
    const once = redate(item('ON_TRACK', '2026-06-30'), '2026-09-30', ' The vendor was late. ');
    expect(once).toEqual({
      originalDueOn: '2026-06-30',
      currentDueOn: '2026-09-30',
      change: { from: '2026-06-30', to: '2026-09-30', reason: 'The vendor was late.' },
    });
    const twice = redate({ ...item('ON_TRACK', null), ...once }, '2026-12-31', 'Again.');
    expect(twice).toMatchObject({ originalDueOn: '2026-06-30', currentDueOn: '2026-12-31' });
    expect(slippedDays({ ...twice, actualOn: null })).toBe(184);
  });

  it.each([
    ['no reason', item('ON_TRACK', '2026-06-30'), '2026-09-30', null, 'REASON_REQUIRED'],
    ['a blank reason', item('ON_TRACK', '2026-06-30'), '2026-09-30', '  ', 'REASON_REQUIRED'],
    ['the day it has', item('ON_TRACK', '2026-06-30'), '2026-06-30', 'why', 'INVALID'],
    ['no day of the calendar', item('ON_TRACK', '2026-06-30'), '2026-02-30', 'why', 'INVALID'],
    ['a closed one', item('COMPLETED', '2026-06-30', '2026-06-01'), '2026-09-30', 'why', 'WRONG_STATE'],
    ['a cancelled one', item('CANCELLED', '2026-06-30'), '2026-09-30', 'why', 'WRONG_STATE'],
  ])('refuses %s', (_name, kept, dueOn, reason, code) => {
    expect(() => redate(kept, dueOn, reason)).toThrow(expect.objectContaining({ code }));
  });
});

describe('overdue is computed, never typed', () => {
  it.each<[DeliverableStatus | null, string | null, boolean]>([
    [null, '2026-11-21', true],
    [null, TODAY, false],
    [null, null, false],
    ['NOT_STARTED', '2026-11-21', true],
    ['ON_TRACK', '2026-11-21', true],
    ['AT_RISK', '2026-11-21', true],
    ['OFF_TRACK', '2026-11-21', true],
    ['ON_HOLD', '2026-11-21', true],
    ['ON_TRACK', '2026-11-23', false],
    ['CONTINUOUS', '2020-01-01', false],
    ['COMPLETED', '2020-01-01', false],
    ['PARTLY_COMPLETED', '2020-01-01', false],
    ['NOT_COMPLETED', '2020-01-01', false],
    ['CANCELLED', '2020-01-01', false],
  ])('%s due %s: %s', (status, dueOn, expected) => {
    expect(isOverdue(item(status, dueOn), TODAY)).toBe(expected);
  });
});

describe('the dates figure', () => {
  const rows: [DatedDeliverable, DateStanding | null][] = [
    [item('COMPLETED', '2026-06-30', '2026-06-30'), 'onTime'],
    [item('COMPLETED', '2026-06-30', '2026-07-01'), 'late'],
    [item('PARTLY_COMPLETED', '2026-06-30', '2026-07-01'), 'late'],
    [item('COMPLETED', '2026-06-30'), 'noDate'],
    [item('COMPLETED', null, '2026-06-30'), 'noDate'],
    [item('NOT_COMPLETED', '2026-06-30'), 'late'],
    [item('CONTINUOUS', '2026-06-30'), 'noDate'],
    [item('CANCELLED', '2026-06-30'), null],
    [item('ON_TRACK', '2026-11-21'), 'overdue'],
    [item('ON_TRACK', TODAY), 'notYetDue'],
    [item(null, '2027-01-01'), 'notYetDue'],
    [item(null, null), 'noDate'],
    // Judged by the day that counts now; that it slipped is shown beside it.
    [item('COMPLETED', '2026-09-30', '2026-09-01', '2026-06-30'), 'onTime'],
  ];

  it.each(rows)('%o stands as %s', (deliverable, expected) => {
    expect(dateStanding(deliverable, TODAY)).toBe(expected);
  });

  it.each(rows)('%o: "late" on a page and in the figure are one rule', (deliverable, expected) => {
    expect(isLate(deliverable)).toBe(expected === 'late');
  });

  it('a re-plan before the day makes nobody late, and one after it does not help', () => {
    expect(isLate(item('COMPLETED', '2026-09-30', '2026-09-01', '2026-06-30'))).toBe(false);
    expect(isLate(item('COMPLETED', '2026-09-30', '2026-10-01', '2026-06-30'))).toBe(true);
  });

  it('counts each deliverable once and leaves the cancelled ones out', () => {
    const deliverables = rows.map(([deliverable]) => deliverable);
    expect(datesOf(deliverables, TODAY)).toEqual({ onTime: 2, late: 3, overdue: 1, noDate: 4, notYetDue: 2 });
    expect(datesOf([], TODAY)).toEqual({ onTime: 0, late: 0, overdue: 0, noDate: 0, notYetDue: 0 });
  });
});
