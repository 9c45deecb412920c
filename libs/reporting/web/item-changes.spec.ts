import { changedItems, changeInWords, itemChange } from './item-changes';

const said = { status: 'ON_TRACK', note: 'Map drafted.', blocker: null, detail: null, evidenceUrl: null };

test.each([
  [null, said, 'No update this quarter'],
  [said, null, 'First update'],
  [{ ...said, note: ' Map drafted. ', blocker: '' }, said, 'Same as last quarter'],
  [
    { ...said, status: 'AT_RISK', blocker: 'No staff.' },
    said,
    'Changed since last quarter: status, what stands in the way',
  ],
  [{ ...said, note: null }, said, 'Changed since last quarter: what changed'],
])('compares %o with %o: %s', (now, last, words) => {
  expect(changeInWords(itemChange(now, last))).toBe(words);
});

test('first updates count as changed, repeated and missing ones do not', () => {
  expect(
    changedItems([
      { update: said, lastUpdate: null },
      { update: said, lastUpdate: said },
      { update: null, lastUpdate: said },
      { update: { ...said, status: 'COMPLETED' }, lastUpdate: said },
    ]),
  ).toBe(2);
});
