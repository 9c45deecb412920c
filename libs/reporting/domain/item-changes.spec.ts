import { changedItems, changeInWords, isUnchanged, itemChange } from './item-changes';

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

describe('a report that says nothing new', () => {
  const said = { status: 'ON_TRACK', note: 'Going on.' };
  const value = { value: '12.5', missingReason: null };
  const same = {
    summary: null,
    lastSummary: 'Last quarter.',
    items: [{ update: said, lastUpdate: said }],
    cells: [{ observation: value, lastObservation: value }],
    earlierNumbers: 0,
    evidence: 0,
  };

  it('is unchanged', () => {
    expect(isUnchanged(same)).toBe(true);
    expect(isUnchanged({ ...same, summary: ' Last quarter. ' })).toBe(true);
  });

  it.each([
    ['another summary', { summary: 'A good quarter.' }],
    ['another status', { items: [{ update: { ...said, status: 'AT_RISK' }, lastUpdate: said }] }],
    ['an item said for the first time', { items: [{ update: said, lastUpdate: null }] }],
    ['an item without an update', { items: [{ update: null, lastUpdate: said }] }],
    ['another value', { cells: [{ observation: { value: '13' }, lastObservation: value }] }],
    ['a first value', { cells: [{ observation: value, lastObservation: null }] }],
    [
      'a value that is missing now',
      { cells: [{ observation: { missingReason: 'NOT_DUE' }, lastObservation: value }] },
    ],
    ['a number of an earlier quarter', { earlierNumbers: 1 }],
    ['a piece of evidence', { evidence: 1 }],
    [
      'another denominator under the same rate',
      {
        cells: [
          { observation: { ...value, denominator: '900' }, lastObservation: { ...value, denominator: '90' } },
        ],
      },
    ],
  ])('is changed by %s', (_what, change) => {
    expect(isUnchanged({ ...same, ...change })).toBe(false);
  });
});
