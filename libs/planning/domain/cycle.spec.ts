import { daysLate, reviseStep, type StepDates } from './cycle';

function step(statutoryOn: string | null, committedOn: string | null, actualOn: string | null): StepDates {
  return { statutoryOn, committedOn, actualOn };
}

describe('how late a legal step is', () => {
  it.each([
    // New York's preliminary plan, as oversight counted it on 20 February 2025.
    [step(null, '2024-10-31', null), '2025-02-20', 112],
    [step('2024-01-16', '2024-10-31', null), '2025-02-20', 401],
    [step('2024-01-16', '2026-04-10', '2026-04-06'), '2026-11-22', 811],
    [step('2026-04-06', null, '2026-04-06'), '2026-11-22', 0],
    [step('2026-04-06', null, '2026-04-01'), '2026-11-22', 0],
    [step('2026-12-01', null, null), '2026-11-22', null],
    [step('2026-11-22', null, null), '2026-11-22', null],
    [step(null, null, '2026-04-01'), '2026-11-22', null],
  ])('%o on %s: %s days', (dates, today, expected) => {
    expect(daysLate(dates, today)).toBe(expected);
  });
});

describe('revising a step', () => {
  const kept = step('2024-01-16', '2024-10-31', null);

  it('keeps the date it had, with the reason', () => {
    expect(
      reviseStep(kept, { committedOn: '2025-03-21', reason: 'The commission was complete only in October.' }),
    ).toEqual({
      dates: step('2024-01-16', '2025-03-21', null),
      revisions: [
        {
          field: 'committedOn',
          from: '2024-10-31',
          to: '2025-03-21',
          reason: 'The commission was complete only in October.',
        },
      ],
    });
  });

  it('takes a first date without a reason', () => {
    expect(reviseStep(kept, { actualOn: '2026-04-06' })).toEqual({
      dates: step('2024-01-16', '2024-10-31', '2026-04-06'),
      revisions: [],
    });
  });

  it('takes a wrong actual date back, with a reason', () => {
    const done = step(null, null, '2026-04-06');
    expect(reviseStep(done, { actualOn: null, reason: 'It was another step.' }).revisions).toHaveLength(1);
  });

  it.each([
    ['a change without a reason', { committedOn: '2025-03-21' }, 'REASON_REQUIRED'],
    ['taking a promise away', { committedOn: null, reason: 'why' }, 'INVALID'],
    ['no change at all', { committedOn: '2024-10-31', reason: 'why' }, 'INVALID'],
    ['a day that does not exist', { actualOn: '2026-02-30' }, 'INVALID'],
  ])('refuses %s', (_name, given, code) => {
    expect(() => reviseStep(kept, given)).toThrow(expect.objectContaining({ code }));
  });
});
