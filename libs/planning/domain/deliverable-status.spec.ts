import { problemWithCode } from './codes';
import { DELIVERABLE_STATUSES, isDeliverableStatus } from '@plumbline/cities/domain';
import { closes, hasActualDate, isOpen } from './deliverable-status';

describe('the closed set of statuses', () => {
  it.each([
    ['NOT_STARTED', false, false],
    ['ON_TRACK', false, false],
    ['AT_RISK', false, false],
    ['OFF_TRACK', false, false],
    ['ON_HOLD', false, false],
    ['CONTINUOUS', false, false],
    ['COMPLETED', true, true],
    ['PARTLY_COMPLETED', true, true],
    ['NOT_COMPLETED', true, false],
    ['CANCELLED', true, false],
  ] as const)('%s closes: %s, has an actual date: %s', (status, closing, actual) => {
    expect([closes(status), isOpen(status), hasActualDate(status)]).toEqual([closing, !closing, actual]);
  });

  it('has no overdue and counts what was never reported as open', () => {
    expect(DELIVERABLE_STATUSES).toHaveLength(10);
    expect([isDeliverableStatus('OVERDUE'), isDeliverableStatus('on_track'), isOpen(null)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('codes', () => {
  it.each(['G1', 'ACS-G02', '1.3.3', 'a', '2026_7', 'x'.repeat(40)])('takes %s', (code) => {
    expect(problemWithCode(code)).toBeNull();
  });

  it.each([
    ['', 'is empty'],
    ['x'.repeat(41), 'is 41 characters long'],
    ['-G1', 'must begin with a letter or digit'],
    ['G 1', 'cannot have'],
    ['G/1', 'cannot have'],
    ['Ｇ１', 'must begin'],
    ['G1\u202e', 'cannot have'],
    ['G1\n', 'cannot have'],
  ])('refuses %j', (code, clause) => {
    expect(problemWithCode(code)).toContain(clause);
  });
});
