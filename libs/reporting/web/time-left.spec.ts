import { deskTime, timeLeft } from './time-left';

const period = { dueOn: '2026-10-15', graceUntil: '2026-10-22' };

test.each([
  ['2026-10-01', 'Due in 14 days, on Oct 15, 2026 (grace until Oct 22, 2026)', 'quiet'],
  ['2026-10-08', 'Due in 7 days, on Oct 15, 2026 (grace until Oct 22, 2026)', 'warn'],
  ['2026-10-14', 'Due tomorrow, Oct 15, 2026 (grace until Oct 22, 2026)', 'warn'],
  ['2026-10-15', 'Due today (grace until Oct 22, 2026)', 'warn'],
  ['2026-10-16', 'It was due on Oct 15, 2026. You have 6 days of grace left, until Oct 22, 2026', 'warn'],
  ['2026-10-21', 'It was due on Oct 15, 2026. You have 1 day of grace left, until Oct 22, 2026', 'warn'],
  ['2026-10-22', 'It was due on Oct 15, 2026. Today is the last day of grace', 'warn'],
  ['2026-10-23', 'Late: due Oct 15, 2026, grace ended Oct 22, 2026. A late report still counts', 'bad'],
  ['2026-11-22', 'Late: due Oct 15, 2026, grace ended Oct 22, 2026. A late report still counts', 'bad'],
])('on %s it says "%s"', (today, words, tone) => {
  expect(timeLeft(period, today)).toEqual({ words, tone });
});

test('a city without grace days speaks of none', () => {
  const strict = { dueOn: '2026-10-15', graceUntil: '2026-10-15' };
  expect(timeLeft(strict, '2026-10-15').words).toBe('Due today');
  expect(timeLeft(strict, '2026-10-16').words).toBe(
    '1 day late. It was due on Oct 15, 2026. A late report still counts',
  );
});

test.each([
  // Late in the evening of the 3rd in Chicago, though it is the 4th in London.
  ['2026-10-04T03:30:00Z', 'America/Chicago', '2026-10-03', 'since today'],
  ['2026-10-04T03:30:00Z', 'America/Chicago', '2026-10-04', 'since Oct 3, 2026 (1 day)'],
  ['2026-10-04T03:30:00Z', 'Europe/London', '2026-10-09', 'since Oct 4, 2026 (5 days)'],
])('%s is read in %s on %s as "%s"', (since, zone, today, words) => {
  expect(deskTime(since, zone, today)).toBe(words);
});
