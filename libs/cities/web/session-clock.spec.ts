import { sessionStep, timeLeftInWords } from './session-clock';

const MINUTE = 60_000;

test.each([
  [
    'a day before the end it looks again in a minute',
    24 * 60 * MINUTE,
    { kind: 'wait', milliseconds: MINUTE },
  ],
  [
    'half a minute before the warning it waits so long',
    2.5 * MINUTE,
    { kind: 'wait', milliseconds: MINUTE / 2 },
  ],
  ['two minutes before the end it warns', 2 * MINUTE, { kind: 'warn', left: 2 * MINUTE }],
  ['a second before the end it still warns', 1000, { kind: 'warn', left: 1000 }],
  ['at the end it has ended', 0, { kind: 'ended' }],
  ['a laptop that slept through it has missed it', -5 * MINUTE, { kind: 'ended' }],
])('%s', (_says, left, step) => {
  expect(sessionStep(1_000_000 + left, 1_000_000)).toEqual(step);
});

test.each([
  [120_000, '2 minutes'],
  [119_000, '2 minutes'],
  [104_000, '1 minute and 45 seconds'],
  [61_000, '1 minute and 15 seconds'],
  [60_000, '1 minute'],
  [40_000, '45 seconds'],
  [14_000, '15 seconds'],
  [9_000, '10 seconds'],
  [4_000, '5 seconds'],
  [0, 'a moment'],
])('%d milliseconds are "%s"', (left, words) => {
  expect(timeLeftInWords(left)).toBe(words);
});

test('the words change seldom enough to be listened to', () => {
  const said = new Set(Array.from({ length: 121 }, (_, second) => timeLeftInWords(second * 1000)));
  expect(said.size).toBeLessThan(14);
});
