import { DELIVERABLE_STATUSES } from '@plumbline/planning/domain';
import { needsStatusReason, suggestStatus } from './status-suggestion';

const today = '2026-10-10';
const step = (text: string, currentDueOn: string | null, actualOn: string | null = null) => ({
  text,
  currentDueOn,
  actualOn,
});

test.each([
  ['no date at all', { milestones: [] }, null],
  ['steps without days', { milestones: [step('Hire', null)] }, null],
  ['done', { currentDueOn: '2026-09-01', actualOn: '2026-10-01', milestones: [] }, 'COMPLETED'],
  ['the due day is past', { currentDueOn: '2026-10-09', milestones: [] }, 'OFF_TRACK'],
  ['the due day is today', { currentDueOn: today, milestones: [] }, 'ON_TRACK'],
  ['the due day is to come', { currentDueOn: '2027-01-31', milestones: [] }, 'ON_TRACK'],
  ['a step is late', { currentDueOn: '2027-01-31', milestones: [step('Hire', '2026-10-01')] }, 'AT_RISK'],
  ['a late step, no due day', { milestones: [step('Hire', '2026-10-01')] }, 'AT_RISK'],
  [
    'a late step that was done',
    { currentDueOn: '2027-01-31', milestones: [step('Hire', '2026-10-01', '2026-10-05')] },
    'ON_TRACK',
  ],
  [
    'both are late: the due day speaks',
    { currentDueOn: '2026-10-01', milestones: [step('Hire', '2026-09-01')] },
    'OFF_TRACK',
  ],
])('%s: %3$s', (_name, days, status) => {
  expect(suggestStatus(days, today)?.status ?? null).toBe(status);
});

test('of several late steps the oldest is named, with its day', () => {
  const milestones = [step('Train', '2026-10-02'), step('Hire', '2026-10-01'), step('Report', '2026-12-01')];
  expect(suggestStatus({ currentDueOn: '2027-01-31', milestones }, today)).toEqual({
    status: 'AT_RISK',
    because: 'MILESTONE_PASSED',
    on: '2026-10-01',
    milestone: 'Hire',
  });
});

test.each(DELIVERABLE_STATUSES)(
  '%s needs a sentence exactly when the dates suggest another one',
  (status) => {
    for (const suggested of DELIVERABLE_STATUSES)
      expect(needsStatusReason(status, suggested)).toBe(status !== suggested);
    expect(needsStatusReason(status, null)).toBe(false);
    expect(needsStatusReason(null, status)).toBe(false);
  },
);
