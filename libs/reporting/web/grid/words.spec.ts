import { endOfDay, knownOnDay } from './known-on';
import { progressLine, savingLine, separated } from './words';

const now = { sending: 0, unsaved: 0, blocked: 0, needWhy: 0, failure: null, savedAt: null };
const savedAt = new Date('2026-10-01T14:42:00Z');

it.each([
  [{}, 'Nothing to save.'],
  [{ savedAt }, 'Everything is saved, 10:42 AM EDT.'],
  [{ unsaved: 1 }, '1 value not saved yet.'],
  [{ unsaved: 3, blocked: 1 }, '3 values not saved yet. 1 value needs you first: look for the marked cells.'],
  [{ unsaved: 2, needWhy: 1 }, '2 values not saved yet. 1 value of an earlier period needs a reason.'],
  [{ unsaved: 2, needWhy: 2 }, '2 values not saved yet. 2 values of earlier periods need a reason.'],
  [{ sending: 2, unsaved: 2 }, 'Saving 2 values…'],
  [{ unsaved: 2, failure: 'no connection.' }, 'Could not save: no connection. 2 values not saved.'],
])('of %j the line says: %s', (more, line) => {
  expect(savingLine({ ...now, ...more }, 'America/New_York')).toBe(line);
});

it.each([
  ['1234.5', '1,234.5'],
  ['1234567', '1,234,567'],
  ['-1234.123456', '-1,234.123456'],
  ['999', '999'],
  ['thirty', 'thirty'],
])('%s reads %s', (number, text) => expect(separated(number)).toBe(text));

it('says how far it has come by way and time, and never as a part of the target', () => {
  const progress = { pace: 'BEHIND', share: 0.25, timeShare: 0.5, expected: 50, why: null } as const;
  expect(progressLine(progress)).toBe(
    'Behind: 25 percent of the way from the starting point to the target, in 50 percent of the time.',
  );
});

it.each([
  ['2026-07-04', 'America/New_York', '2026-07-05T03:59:59.999Z'],
  ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
  ['2026-03-08', 'America/Chicago', '2026-03-09T04:59:59.999Z'],
  ['2026-01-01', 'UTC', '2026-01-01T23:59:59.999Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2026-01-01T09:59:59.999Z'],
])('%s in %s ends at %s', (day, zone, instant) => {
  expect(endOfDay(day, zone).toISOString()).toBe(instant);
});

it('a day is one that was', () => {
  expect(knownOnDay('2026-03-01', '2026-10-01')).toBe('2026-03-01');
  for (const text of ['2026-13-01', '2027-01-01', 'soon', '', null])
    expect(knownOnDay(text, '2026-10-01')).toBeNull();
});
