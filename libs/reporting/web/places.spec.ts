import { openComments, otherComments, placeOf, type Place } from './places';

const measures = [
  {
    metric: { id: 'm' },
    cells: [
      { category: null, observation: { value: '4' } },
      { category: { id: 'c1' }, observation: { missingReason: 'NOT_COLLECTED' } },
      { category: { id: 'c2' }, observation: null },
    ],
  },
  { metric: { id: 'full' }, cells: [{ category: null, observation: { value: '0' } }] },
];

test.each<[Place, string]>([
  [{ subject: 'DELIVERABLE', subjectId: 'd', field: 'note' }, 'note-d'],
  [{ subject: 'DELIVERABLE', subjectId: 'd', field: 'comment' }, 'about-d'],
  [{ subject: 'DELIVERABLE', subjectId: 'd', field: null }, 'about-d'],
  [{ subject: 'METRIC', subjectId: 'm', field: 'value' }, 'value-m-c2'],
  [{ subject: 'METRIC', subjectId: 'full', field: 'value' }, 'value-full'],
  [{ subject: 'METRIC', subjectId: 'm', field: 'comment' }, 'about-m'],
  [{ subject: 'METRIC', subjectId: 'gone', field: 'value' }, 'about-gone'],
  [{ subject: 'REPORT', subjectId: 'r', field: 'summary' }, 'summary'],
])('%j is at #%s', (place, id) => {
  expect(placeOf(place, measures)).toBe(id);
});

test('open comments are walked in the order of the page, answered ones left out', () => {
  const report = {
    comments: [
      { id: 'of-item', subject: 'DELIVERABLE', subjectId: 'd1' },
      { id: 'of-report', subject: 'REPORT', subjectId: 'r1' },
      { id: 'value', subject: 'METRIC', subjectId: 'm1', field: 'value' },
      { id: 'of-another-number', subject: 'METRIC', subjectId: 'm2', field: 'value' },
    ],
    items: [
      {
        comments: [
          { id: 'evidence', field: 'evidence.e1' },
          { id: 'blocker', field: 'blocker' },
          { id: 'why', field: 'statusReason' },
          { id: 'status', field: 'status' },
          { id: 'whole', field: null },
          { id: 'answered', field: 'note', resolvedAt: '2026-10-01T00:00:00Z' },
        ],
      },
    ],
    measures: [{ metric: { id: 'm1' }, comments: [{ id: 'value', field: 'value' }] }],
  };
  expect(openComments(report)).toEqual([
    'whole',
    ...['status', 'why', 'blocker', 'evidence'],
    ...['value', 'of-another-number', 'of-report'],
  ]);
  // Those on other numbers have no item to stand at.
  expect(otherComments(report).map(({ id }) => id)).toEqual(['of-another-number']);
});
