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
};

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
  return { items: [], measures: [], comments: [], ...content };
}

function fields(one: ItemToReport): string[] {
  return problemsWith(report({ items: [one] }), label).map((problem) => problem.field);
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
  ])('%s lacks %3$j', (_name, one, missing) => {
    expect(fields(one)).toEqual(missing);
    expect(isDone(one)).toBe(missing.length === 0);
  });

  it.each(DELIVERABLE_STATUSES)('%s asks for what stands in the way only when in trouble', (status) => {
    const inTrouble = ['AT_RISK', 'OFF_TRACK', 'ON_HOLD'].includes(status);
    expect(fields(item({ status }))).toEqual(inTrouble ? ['blocker'] : []);
    expect(fields(item({ status, blocker: 'No staff.' }))).toEqual([]);
  });

  it('is named, and the status in the words of the city', () => {
    const [problem] = problemsWith(report({ items: [item({ status: 'OFF_TRACK' })] }), label);
    expect(problem).toEqual({
      subject: 'DELIVERABLE',
      subjectId: 'd1',
      field: 'blocker',
      message: 'D1 is marked "off_track". Say what stands in the way.',
    });
  });
});

describe('a metric', () => {
  const metric = { id: 'm1', code: 'M1', name: 'Staff trained' };
  const messages = (cells: ReportContent['measures'][number]['cells']) =>
    problemsWith(report({ measures: [{ metric, cells }] }), label).map((problem) => problem.message);

  it('needs a value or a reason, and either is enough', () => {
    expect(messages([{ groupLabel: null, observation: null }])).toEqual([
      'M1 (Staff trained) needs a value, or a reason why there is none.',
    ]);
    expect(messages([{ groupLabel: null, observation: { value: '0', missingReason: null } }])).toEqual([]);
    expect(messages([{ groupLabel: null, observation: { value: null, missingReason: 'NOT_DUE' } }])).toEqual(
      [],
    );
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
  const comment = { subject: 'DELIVERABLE' as const, subjectId: 'd1', field: 'note', resolvedAt: null };
  expect(problemsWith(report({ items: [item({})], comments: [comment] }), label)).toEqual([
    {
      subject: 'DELIVERABLE',
      subjectId: 'd1',
      field: 'note',
      message: expect.stringContaining('D1 has') as string,
    },
  ]);
  expect(problemsWith(report({ comments: [{ ...comment, resolvedAt: new Date() }] }), label)).toEqual([]);
});

it('the refusal says the first three problems and how many more there are', () => {
  const problems = ['A.', 'B.', 'C.', 'D.', 'E.'].map((message) => ({
    subject: 'REPORT' as const,
    subjectId: 'r',
    field: 'x',
    message,
  }));
  expect(problemsInWords(problems)).toBe(
    "The report can't be submitted yet. A. B. C. And 2 more: see the list on the page.",
  );
  expect(problemsInWords(problems.slice(0, 1))).toBe("The report can't be submitted yet. A.");
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
