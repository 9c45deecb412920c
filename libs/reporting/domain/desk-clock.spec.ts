import { deskEndsOn, isHeldTooLong } from './desk-clock';

/** Columbus Day 2026 is a Monday. */
const holidays = new Set(['2026-10-12']);
const tenDays = { reviewDays: 10, holidays };

describe('a desk has the business days the city grants', () => {
  it.each([
    ['over two weekends and a holiday', '2026-10-09', tenDays, '2026-10-26'],
    ['without a holiday', '2026-10-13', tenDays, '2026-10-27'],
    [
      'what comes on a Saturday counts from Monday on',
      '2026-10-24',
      { ...tenDays, reviewDays: 1 },
      '2026-10-26',
    ],
    ['a city that grants five', '2026-10-13', { ...tenDays, reviewDays: 5 }, '2026-10-20'],
  ])('%s', (_says, since, rule, endsOn) => {
    expect(deskEndsOn(since, rule)).toBe(endsOn);
    expect(isHeldTooLong(since, endsOn, rule)).toBe(false);
  });

  it.each([
    ['five calendar days are not too long where ten business days are granted', '2026-10-14', false],
    ['nor is the last day', '2026-10-26', false],
    ['the day after it is', '2026-10-27', true],
  ])('%s', (_says, today, expected) => {
    expect(isHeldTooLong('2026-10-09', today, tenDays)).toBe(expected);
  });
});
