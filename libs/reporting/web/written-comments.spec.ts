import { nameOfPlace, placeOfName, writtenComments } from './written-comments';

test.each([
  { subject: 'DELIVERABLE', subjectId: '0199-ab', field: 'note' },
  { subject: 'REPORT', subjectId: '0199-cd', field: null },
] as const)('a place survives its way through a form: %o', (place) => {
  expect(placeOfName(nameOfPlace(place))).toEqual(place);
});

test.each(['reason', 'comment', 'comment.PERSON.1.note', 'comment.REPORT..summary'])(
  '%s is no place of a comment',
  (name) => {
    expect(placeOfName(name)).toBeNull();
  },
);

test('empty boxes send nothing', () => {
  const form: [string, string][] = [
    ['reason', 'Two notes are unclear.'],
    ['comment.DELIVERABLE.7.note', '  Which office? '],
    ['comment.DELIVERABLE.7.status', '  '],
  ];
  expect(writtenComments(form)).toEqual([
    { subject: 'DELIVERABLE', subjectId: '7', field: 'note', text: 'Which office?' },
  ]);
});
