import {
  homelessTexts,
  nameOfPlace,
  placeOfEvidence,
  placeOfName,
  placeOfNumber,
  writtenComments,
} from './written-comments';

test.each([
  { subject: 'DELIVERABLE', subjectId: '0199-ab', field: 'note' },
  { subject: 'REPORT', subjectId: '0199-cd', field: null },
  placeOfEvidence('0199-ab', '0199-ef'),
  placeOfNumber('0199-ac', '0199-eg'),
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

test('a comment on one piece of evidence or one number says which', () => {
  expect(
    writtenComments([
      [nameOfPlace(placeOfEvidence('7', 'e1')), 'Which page?'],
      [nameOfPlace(placeOfNumber('9', 'o1')), 'Counted twice?'],
    ]),
  ).toEqual([
    { subject: 'DELIVERABLE', subjectId: '7', field: 'evidence', evidenceId: 'e1', text: 'Which page?' },
    { subject: 'METRIC', subjectId: '9', field: 'value', observationId: 'o1', text: 'Counted twice?' },
  ]);
});

test('what was typed about a piece that is gone is found, so that it can be shown', () => {
  const report = {
    items: [
      {
        evidence: [
          { id: 'e1', withdrawn: false },
          { id: 'e2', withdrawn: true },
        ],
      },
    ],
    measures: [{ cells: [{ observation: { id: 'o1' } }, { observation: null }] }],
    earlierNumbers: [{ observation: { id: 'o2' } }],
  };
  const typed = {
    'comment.DELIVERABLE.7.note': 'On a field.',
    [nameOfPlace(placeOfEvidence('7', 'e1'))]: 'On evidence that stands.',
    [nameOfPlace(placeOfEvidence('7', 'e2'))]: 'On evidence that was removed.',
    [nameOfPlace(placeOfNumber('9', 'o1'))]: 'On a number that is due.',
    [nameOfPlace(placeOfNumber('9', 'o2'))]: 'On an earlier number.',
    [nameOfPlace(placeOfNumber('9', 'o3'))]: 'On a number that was corrected.',
  };
  expect(homelessTexts(typed, report)).toEqual([
    'On evidence that was removed.',
    'On a number that was corrected.',
  ]);
});
