import { placeOf, type Place } from './places';

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
  [{ subject: 'METRIC', subjectId: 'm', field: 'value', commentId: 'c' }, 'comment-c'],
  [{ subject: 'DELIVERABLE', subjectId: 'd', field: 'note', commentId: null }, 'note-d'],
])('%j is at #%s', (place, id) => {
  expect(placeOf(place, measures)).toBe(id);
});
