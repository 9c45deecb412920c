import { askedDay, endOfDay } from './known-on';

test.each([
  ['2026-03-01', 'America/Chicago', '2026-03-02T05:59:59.999Z'],
  ['2026-07-01', 'America/New_York', '2026-07-02T03:59:59.999Z'],
  // The day on which clocks go forward.
  ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
  ['2026-03-01', 'Pacific/Kiritimati', '2026-03-01T09:59:59.999Z'],
])('%s in %s ends at %s', (day, zone, instant) => {
  expect(endOfDay(day, zone)).toBe(instant);
});

test.each([
  [null, null],
  ['2026-02-30', null],
  ['2026-11-22', null],
  ['2026-11-21', '2026-11-21'],
])('asked for %s on November 22 it shows %s', (asked, day) => {
  expect(askedDay(asked, '2026-11-22')).toBe(day);
});
