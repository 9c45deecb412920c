import { isRepeat, repeatsInARow, repeatsInWords } from './repeats';

const last = { status: 'AT_RISK' as const, note: 'Hiring is slow.' };

test.each([
  ['the key was pressed', { ...last, sameAsLast: true }, true],
  [
    'the key was pressed, then a new sentence written',
    { ...last, note: 'Now faster.', sameAsLast: true },
    true,
  ],
  ['copied by hand', { ...last, note: ' Hiring is slow. ', sameAsLast: false }, true],
  ['the same status with another sentence', { ...last, note: 'One was hired.', sameAsLast: false }, false],
  ['another status', { ...last, status: 'ON_TRACK' as const, sameAsLast: true }, false],
  ['nothing said yet', { status: 'AT_RISK' as const, note: null, sameAsLast: false }, false],
])('%s: %3$s', (_name, said, expected) => {
  expect(isRepeat(said, last)).toBe(expected);
  expect(isRepeat(said, null)).toBe(false);
});

test.each([
  [[], 0],
  [[false, true], 0],
  [[true, false, true], 1],
  [[true, true], 2],
])('%j counts %i', (flags, count) => {
  expect(repeatsInARow(flags.map((sameAsLast) => ({ sameAsLast })))).toBe(count);
});

test('the count in words', () => {
  expect([0, 1, 3].map(repeatsInWords)).toEqual([
    null,
    'Last quarter was a repeat of the one before.',
    'The last 3 quarters were repeats.',
  ]);
});
