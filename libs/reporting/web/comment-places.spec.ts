import { atNone, inFieldOrder, listedEvidence, openComments, otherComments } from './comment-places';

const minutes = { id: 'e1', withdrawn: false };
const removed = { id: 'e2', withdrawn: true };
const photos = { id: 'e3', withdrawn: false };

test('open comments are walked in the order of the page, each once, answered ones left out', () => {
  const onDue = { id: 'on-due-number', subject: 'METRIC', subjectId: 'm1', field: 'value' };
  const onValues = { id: 'on-values', subject: 'METRIC', subjectId: 'm1', field: 'value' };
  const onEarlier = { id: 'on-earlier', subject: 'METRIC', subjectId: 'm1', field: 'value' };
  const onOther = { id: 'on-other-metric', subject: 'METRIC', subjectId: 'm2', field: 'value' };
  const onItsNumber = { id: 'on-its-number', subject: 'METRIC', subjectId: 'm2', field: 'value' };
  const report = {
    comments: [
      { id: 'of-item', subject: 'DELIVERABLE', subjectId: 'd1' },
      { id: 'of-report', subject: 'REPORT', subjectId: 'r1' },
      ...[onItsNumber, onOther, onEarlier, onValues, onDue],
    ],
    items: [
      {
        evidence: [removed, minutes, photos],
        comments: [
          { id: 'removed', field: 'evidence', evidenceId: 'e2' },
          { id: 'photos', field: 'evidence', evidenceId: 'e3' },
          { id: 'minutes', field: 'note', evidenceId: 'e1' },
          { id: 'evidence', field: 'evidence' },
          { id: 'blocker', field: 'blocker' },
          { id: 'why', field: 'statusReason' },
          { id: 'status', field: 'status' },
          { id: 'whole', field: null },
          { id: 'answered', field: 'note', resolvedAt: '2026-10-01T00:00:00Z' },
        ],
      },
    ],
    measures: [
      {
        metric: { id: 'm1' },
        comments: [onDue, onEarlier, onValues],
        cells: [{ comments: [] }, { comments: [onDue] }],
      },
    ],
    earlierNumbers: [{ comments: [onEarlier] }, { comments: [onItsNumber] }],
  };
  expect(openComments(report)).toEqual([
    'whole',
    ...['status', 'why', 'blocker', 'evidence', 'minutes', 'photos', 'removed'],
    ...['on-values', 'on-due-number'],
    ...['on-other-metric', 'on-earlier', 'on-its-number'],
    'of-report',
  ]);
  // What is on no number in particular has no row to stand in.
  expect(otherComments(report)).toEqual([onOther]);
  expect(atNone(report.measures[0]!.comments, report.earlierNumbers)).toEqual([onDue, onValues]);
});

test('removed evidence is listed for those who may bring it back', () => {
  expect(listedEvidence([removed, minutes, photos], true)).toEqual([minutes, photos, removed]);
  expect(listedEvidence([removed, minutes, photos], false)).toEqual([minutes, photos]);
});

test('a comment on evidence that is not listed stands above the list', () => {
  const [gone, here] = [
    { id: 'gone', evidenceId: 'e2' },
    { id: 'here', evidenceId: 'e1' },
  ];
  expect(inFieldOrder([here, gone], [minutes])).toEqual([gone, here]);
});
