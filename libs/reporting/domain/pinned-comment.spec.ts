import { checkedPlaces, isSameNumber, type CommentPlace, type Commentable } from './pinned-comment';

const report: Commentable = {
  reportId: 'report',
  deliverableIds: new Set(['d1', 'd2']),
  metricIds: new Set(['m1', 'm2']),
  evidence: new Map([['letter', 'd1']]),
  numbers: new Map([['last-quarter', 'm2']]),
};
const place = (given: Partial<CommentPlace>): CommentPlace => ({
  ...{ subject: 'DELIVERABLE', subjectId: 'd1', field: null, evidenceId: null, observationId: null },
  ...given,
});

describe('a comment is pinned to', () => {
  it.each<[string, Partial<CommentPlace>, string | null]>([
    ['the report', { subject: 'REPORT', subjectId: 'report' }, null],
    ['an item', {}, null],
    ['a field of an item', { field: 'note' }, 'note'],
    ['one piece of its evidence', { evidenceId: 'letter' }, 'evidence'],
    ['a metric', { subject: 'METRIC', subjectId: 'm1' }, null],
    [
      'one number of a metric',
      { subject: 'METRIC', subjectId: 'm2', observationId: 'last-quarter' },
      'value',
    ],
  ])('%s', (_says, given, field) => {
    expect(checkedPlaces([place(given)], report)).toEqual([place({ ...given, field })]);
  });

  it.each<[string, Partial<CommentPlace>, string]>([
    ['another report', { subject: 'REPORT', subjectId: 'other' }, 'subjectId'],
    ['an item of another report', { subjectId: 'd9' }, 'subjectId'],
    ['evidence that was removed', { evidenceId: 'gone' }, 'evidenceId'],
    ['evidence of another item', { subjectId: 'd2', evidenceId: 'letter' }, 'evidenceId'],
    ['evidence of a metric', { subject: 'METRIC', subjectId: 'm1', evidenceId: 'letter' }, 'evidenceId'],
    [
      'a number of another metric',
      { subject: 'METRIC', subjectId: 'm1', observationId: 'last-quarter' },
      'observationId',
    ],
    [
      'evidence and a number at once',
      { evidenceId: 'letter', observationId: 'last-quarter' },
      'observationId',
    ],
    ['a number of an item', { observationId: 'last-quarter' }, 'observationId'],
  ])('never to %s', (_says, given, field) => {
    const places = () => checkedPlaces([place({}), place(given)], report);
    expect(places).toThrow(expect.objectContaining({ code: 'NOT_FOUND', path: ['comments', '1', field] }));
  });
});

it('a number stays the same place when it is corrected, and is another one in another period or group', () => {
  const one = { metricId: 'm1', periodLabel: '2026 Q2', categoryId: null, placeId: null };
  expect(isSameNumber(one, { ...one })).toBe(true);
  for (const other of [
    { metricId: 'm2' },
    { periodLabel: '2026 Q1' },
    { categoryId: 'c' },
    { placeId: 'p' },
  ]) {
    expect(isSameNumber(one, { ...one, ...other })).toBe(false);
  }
});
