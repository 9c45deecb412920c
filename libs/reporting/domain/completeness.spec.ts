import { say } from '@plumbline/language/domain';
import { DELIVERABLE_STATUSES } from '@plumbline/planning/domain';
import {
  demandReturnable,
  isDone,
  isReturnable,
  problemsInWords,
  problemsWith,
  type ItemToReport,
  type ReportContent,
} from './completeness';

const label = (status: string) => `"${status.toLowerCase()}"`;
const update = {
  status: 'ON_TRACK' as const,
  note: 'Moved ahead.',
  detail: null,
  blocker: null,
  sameAsLast: false,
  suggestedStatus: null,
  statusReason: null,
  blankReason: null,
  askAgainOn: null,
};
const today = '2026-10-10';

/** Nothing is known before the survey is in. */
const blank = { status: null, note: null, blankReason: 'The survey is not in.', askAgainOn: '2026-10-11' };

function item(
  change: Partial<NonNullable<ItemToReport['update']>> | null,
  lastWasSame = false,
): ItemToReport {
  return {
    deliverable: { id: 'd1', code: 'D1' },
    update: change && { ...update, ...change },
    lastWasSame,
  };
}

function report(content: Partial<ReportContent>): ReportContent {
  return { items: [], measures: [], comments: [], otherMetrics: [], ...content };
}

function fields(one: ItemToReport): string[] {
  return problemsWith(report({ items: [one] }), label, today).map((problem) => problem.field);
}

describe('an item', () => {
  it.each<[string, ItemToReport, string[]]>([
    ['without an update', item(null), ['status']],
    ['with everything', item({}), []],
    ['without a status', item({ status: null }), ['status']],
    ['without a note', item({ note: null }), ['note']],
    ['with a blank note', item({ note: '  ' }), ['note']],
    ['with neither', item({ status: null, note: null }), ['status', 'note']],
    ['cancelled without saying why', item({ status: 'CANCELLED', note: null }), ['note']],
    ['cancelled with its reason', item({ status: 'CANCELLED' }), []],
    [
      'at risk, "same" for the first time',
      item({ status: 'AT_RISK', blocker: 'Staff', sameAsLast: true }),
      [],
    ],
    [
      'at risk, "same" twice',
      item({ status: 'AT_RISK', blocker: 'Staff', sameAsLast: true }, true),
      ['detail'],
    ],
    ['on track, "same" twice', item({ sameAsLast: true }, true), []],
    [
      'at risk, "same" twice, with a sentence',
      item({ status: 'AT_RISK', blocker: 'Staff', sameAsLast: true, detail: 'We hire in May.' }, true),
      [],
    ],
    ['another status than the dates suggest', item({ suggestedStatus: 'OFF_TRACK' }), ['statusReason']],
    [
      'another status, with the sentence',
      item({ suggestedStatus: 'OFF_TRACK', statusReason: 'The date moves next week.' }),
      [],
    ],
    ['the status the dates suggest', item({ suggestedStatus: 'ON_TRACK' }), []],
    ['nothing but a note', item({ status: null, suggestedStatus: 'OFF_TRACK' }), ['status']],
    ['a blank without a day', item({ ...blank, askAgainOn: null }), ['askAgainOn']],
    ['a blank without a reason', item({ ...blank, blankReason: ' ' }), ['blankReason']],
    ['a blank that may wait', item(blank), []],
    ['a blank whose day has come', item({ ...blank, askAgainOn: today }), ['status']],
    ['a blank whose day is past', item({ ...blank, askAgainOn: '2026-10-01' }), ['status']],
  ])('%s lacks %3$j', (_name, one, missing) => {
    expect(fields(one)).toEqual(missing);
    expect(isDone(one, today)).toBe(missing.length === 0);
  });

  it.each(DELIVERABLE_STATUSES)('%s asks for what stands in the way only when in trouble', (status) => {
    const inTrouble = ['AT_RISK', 'OFF_TRACK'].includes(status);
    expect(fields(item({ status }))).toEqual(inTrouble ? ['blocker'] : []);
    expect(fields(item({ status, blocker: 'No staff.' }))).toEqual([]);
  });

  it('is named, and the status in the words of the city', () => {
    const [problem] = problemsWith(report({ items: [item({ status: 'OFF_TRACK' })] }), label, today);
    expect(problem).toEqual({
      subject: 'DELIVERABLE',
      subjectId: 'd1',
      field: 'blocker',
      commentId: null,
      message: 'D1 is marked "off_track". Say what stands in the way.',
    });
  });
});

describe('a metric', () => {
  const metric = { id: 'm1', code: 'M1', name: 'Staff trained' };
  const messages = (cells: ReportContent['measures'][number]['cells']) =>
    problemsWith(report({ measures: [{ metric, cells }] }), label, today).map((problem) => problem.message);

  it('needs a value or a reason, and either is enough', () => {
    expect(messages([{ groupLabel: null, observation: null }])).toEqual([
      'M1 (Staff trained) needs a value, or a reason why there is none.',
    ]);
    expect(messages([{ groupLabel: null, observation: { value: '0', missingReason: null } }])).toEqual([]);
    expect(messages([{ groupLabel: null, observation: { value: null, missingReason: 'NOT_DUE' } }])).toEqual(
      [],
    );
  });

  it('that was put off waits until its day and is asked again on it', () => {
    const cell = {
      groupLabel: null,
      observation: { value: null, missingReason: 'NOT_YET_AVAILABLE' as const },
    };
    expect(messages([{ ...cell, askAgainOn: '2026-10-11' }])).toEqual([]);
    expect(messages([{ ...cell, askAgainOn: null }])).toEqual([]);
    expect(messages([{ ...cell, askAgainOn: today }])).toEqual([
      'M1 (Staff trained) was put off until now and is asked again. Enter the value, or name another day.',
    ]);
    const known = { ...cell, observation: { value: '7', missingReason: null }, askAgainOn: today };
    expect(messages([known])).toEqual([]);
  });

  it('names the groups that are missing', () => {
    const filled = { value: '1', missingReason: null };
    expect(
      messages([
        { groupLabel: null, observation: null },
        { groupLabel: 'Asian', observation: filled },
        { groupLabel: 'Black', observation: null },
      ]),
    ).toEqual(['M1 (Staff trained) needs a value, or a reason why there is none for the total and Black.']);
  });
});

it('a pinned comment that is not answered keeps the report from being submitted', () => {
  const comment = {
    ...{ id: 'c1', subject: 'DELIVERABLE' as const, subjectId: 'd1', field: 'note', resolvedAt: null },
    ...{ evidenceId: null, observationId: null },
  };
  expect(problemsWith(report({ items: [item({})], comments: [comment] }), label, today)).toEqual([
    {
      subject: 'DELIVERABLE',
      subjectId: 'd1',
      field: 'note',
      commentId: 'c1',
      message: expect.stringContaining('D1 has') as string,
    },
  ]);
  expect(problemsWith(report({ comments: [{ ...comment, resolvedAt: new Date() }] }), label, today)).toEqual(
    [],
  );
});

it.each([
  ['a piece of evidence', { field: 'evidence', evidenceId: 'letter' }, 'Evidence of D1 has'],
  ['a field', { field: 'note' }, 'D1 has'],
  [
    'a number that is not due',
    { subject: 'METRIC' as const, subjectId: 'm2', field: 'value', observationId: 'o' },
    'A number of M2 has',
  ],
])('a comment on %s is named as what it is about, with the way to it', (_says, place, words) => {
  const comment = {
    ...{ id: 'c1', subject: 'DELIVERABLE' as const, subjectId: 'd1', field: null, resolvedAt: null },
    ...{ evidenceId: null, observationId: null, ...place },
  };
  const content = { items: [item({})], comments: [comment], otherMetrics: [{ id: 'm2', code: 'M2' }] };
  const [problem] = problemsWith(report(content), label, today);
  expect(problem).toMatchObject({ subjectId: comment.subjectId, field: place.field, commentId: 'c1' });
  expect(problem?.message).toContain(words);
});

it('the refusal says the first three problems and how many more there are', () => {
  const problems = ['A.', 'B.', 'C.', 'D.', 'E.'].map((message) => ({
    subject: 'REPORT' as const,
    subjectId: 'r',
    field: 'x',
    message,
    commentId: null,
  }));
  expect(say(problemsInWords(problems))).toBe(
    "The report can't be submitted yet. A. B. C. And 2 more: see the list on the page.",
  );
  expect(say(problemsInWords(problems.slice(0, 1)))).toBe("The report can't be submitted yet. A.");
});

describe('giving a submitted report back', () => {
  it.each([
    [{ deliverables: 1, metrics: 0, earlierNumbers: 0, summary: null }, true],
    [{ deliverables: 0, metrics: 1, earlierNumbers: 0, summary: null }, true],
    [{ deliverables: 0, metrics: 0, earlierNumbers: 0, summary: 'A quiet quarter.' }, true],
    [{ deliverables: 0, metrics: 0, earlierNumbers: 0, summary: ' ' }, false],
    [{ deliverables: 0, metrics: 0, earlierNumbers: 1, summary: null }, true],
    [{ deliverables: 0, metrics: 0, earlierNumbers: 0, summary: null }, false],
  ])('%o: %s', (content, expected) => {
    expect(isReturnable(content)).toBe(expected);
    const demand = expect(() => demandReturnable(content));
    if (expected) demand.not.toThrow();
    else demand.toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
  });
});
