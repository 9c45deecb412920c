// Two releases compared, value by value, with the reason of each difference.
import { buildReleaseContent } from './build-content';
import { differencesBetween } from './differences';
import {
  exampleDeliverable,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
} from './example-source';
import { exampleGate } from './example-gate';
import type { ReleaseContent } from './content';
import type { ReleaseSource, SourceGoal } from './source';

function contentWith(
  goals: SourceGoal[],
  previous: ReleaseContent[] = [],
  fields: Partial<ReleaseSource> = {},
): ReleaseContent {
  const team = exampleTeam();
  const source = exampleSource({ teams: [{ ...team, plans: [{ ...team.plans[0]!, goals }] }], ...fields });
  return buildReleaseContent(source, exampleGate(), previous).content;
}

const before = contentWith([exampleGoal()]);
const place = 'Parks team › Parks equity plan › G01';

it('finds nothing between equal contents', () => {
  expect(differencesBetween(before, contentWith([exampleGoal()]))).toEqual([]);
});

it('gives a revised value both numbers and the reason', () => {
  const row = exampleObservation({ value: '29.75', numerator: '119', reason: 'One park was counted twice.' });
  const after = contentWith([exampleGoal({ metrics: [exampleMetric({ observations: [row] })] })], [before]);
  expect(differencesBetween(before, after)).toEqual([
    {
      kind: 'REVISED',
      path: `${place} › M1 › FY 2026 Q4 › Total`,
      what: 'Value',
      before: '30',
      after: '29.75',
      reason: 'Revised: One park was counted twice.',
    },
  ]);
});

it('names what is new, what is gone and what changed', () => {
  const after = contentWith([
    exampleGoal({
      strategies: [],
      deliverables: [
        exampleDeliverable({ status: 'AT_RISK' }),
        exampleDeliverable({ code: 'D2', text: 'Plant trees.' }),
      ],
    }),
  ]);
  expect(differencesBetween(before, after)).toEqual([
    {
      kind: 'CHANGED',
      path: `${place} › D1`,
      what: 'Status',
      before: 'On course',
      after: 'At risk',
      reason: 'Changed since then; no reason was given.',
    },
    {
      kind: 'NEW',
      path: `${place} › D2`,
      what: 'Deliverable',
      before: null,
      after: 'Plant trees.',
      reason: 'New in this release.',
    },
    {
      kind: 'GONE',
      path: `${place} › strategy › S1`,
      what: 'Strategy',
      before: 'Build where there is nothing.',
      after: null,
      reason: 'No longer in the release.',
    },
  ]);
});

it('says why a date moved', () => {
  const moved = exampleDeliverable({
    currentDueOn: '2027-03-31',
    dateChanges: [{ from: '2026-12-31', to: '2027-03-31', reason: 'Flooding.', on: '2026-06-02' }],
  });
  expect(differencesBetween(before, contentWith([exampleGoal({ deliverables: [moved] })]))).toEqual([
    {
      kind: 'CHANGED',
      path: `${place} › D1`,
      what: 'Current due date',
      before: '2026-12-31',
      after: '2027-03-31',
      reason: 'Date moved: Flooding.',
    },
  ]);
});

describe('a result that turned says what turned it', () => {
  const earlierValue = exampleObservation({
    id: 'o-0',
    periodLabel: 'FY 2025 Q4',
    periodEndsOn: '2025-06-30',
  });
  const withValue = (value: string, reason: string | null = null) =>
    exampleGoal({
      metrics: [exampleMetric({ observations: [earlierValue, exampleObservation({ value, reason })] })],
    });
  const better = contentWith([withValue('30')]);
  const resultIn = (after: ReleaseContent, from = better) =>
    differencesBetween(from, after).find(({ what }) => what === 'Result');

  it('a value it rests on was corrected, with the reason of that correction', () => {
    const corrected = contentWith([withValue('20', 'One park was counted twice.')], [better]);
    expect(resultIn(corrected)).toMatchObject({
      kind: 'CHANGED',
      before: 'Got better: Residents within a ten-minute walk of a park.',
      after: 'Got worse: Residents within a ten-minute walk of a park.',
      reason: 'A value it rests on was corrected: One park was counted twice.',
    });
    // The correction stays on record in the release after it, where it turned nothing any more.
    expect(resultIn(contentWith([withValue('20')], [corrected]), corrected)).toBeUndefined();
  });

  it('a correction without a reason is still named', () => {
    expect(resultIn(contentWith([withValue('20')], [better]))?.reason).toBe(
      'A value it rests on was corrected; no reason was given.',
    );
  });

  it('a newer value came in, within a quarter and with a new one', () => {
    const newer = exampleObservation({ id: 'o-2', periodLabel: 'FY 2027 Q1', value: '10' });
    const goal = exampleGoal({
      metrics: [
        exampleMetric({
          observations: [earlierValue, exampleObservation(), { ...newer, periodEndsOn: '2026-09-30' }],
        }),
      ],
    });
    expect(resultIn(contentWith([goal], [better]))?.reason).toBe('A newer value came in.');
    const period = { label: 'FY 2027 Q1', dueOn: '2026-10-21', graceUntil: '2026-10-28' };
    expect(resultIn(contentWith([goal], [better], { period }))).toMatchObject({
      kind: 'NEXT_PERIOD',
      reason: 'A newer value came in.',
    });
  });

  it('it is measured from another starting point', () => {
    const goal = exampleGoal({
      metrics: [exampleMetric({ baselineValue: '40', observations: [earlierValue, exampleObservation()] })],
    });
    expect(resultIn(contentWith([goal], [better]))?.reason).toBe('The way it is measured was changed.');
  });

  it('a value that came in, or is hidden now, says so', () => {
    const missing = contentWith([
      exampleGoal({
        metrics: [
          exampleMetric({
            observations: [
              exampleObservation({
                value: null,
                numerator: null,
                n: null,
                missingReason: 'NOT_YET_AVAILABLE',
              }),
            ],
          }),
        ],
      }),
    ]);
    const reason = (from: ReleaseContent, to: ReleaseContent) =>
      differencesBetween(from, to).find(({ what }) => what === 'Value')?.reason;
    expect(reason(missing, before)).toBe('The value came in since then.');
    const row = exampleObservation({ value: '1', numerator: '4' });
    const hidden = contentWith(
      [exampleGoal({ metrics: [exampleMetric({ observations: [row] })] })],
      [before],
    );
    expect(reason(before, hidden)).toBe('It is hidden now to protect privacy.');
    expect(reason(hidden, before)).toBe('It is no longer hidden.');
  });
});

it('prints a hidden value as hidden, never its number', () => {
  const row = exampleObservation({ value: '1', numerator: '4' });
  const after = contentWith([exampleGoal({ metrics: [exampleMetric({ observations: [row] })] })], [before]);
  const value = differencesBetween(before, after).find((difference) => difference.what === 'Value');
  expect(value).toMatchObject({ before: '30', after: 'hidden to protect privacy' });
});

describe('between two quarters', () => {
  const nextQuarter = {
    period: { label: 'FY 2027 Q1 (Jul-Sep 2026)', dueOn: '2026-10-21', graceUntil: '2026-10-28' },
  };
  const nextValue = exampleObservation({
    id: 'o-2',
    periodLabel: 'FY 2027 Q1',
    periodEndsOn: '2026-09-30',
    value: '40',
  });
  const after = (goal: Partial<SourceGoal>) => contentWith([exampleGoal(goal)], [before], nextQuarter);

  it('what is reported anew is no change: last quarter stands beside this quarter', () => {
    const deliverable = exampleDeliverable({
      status: 'COMPLETED',
      note: 'Four parks are open.',
      actualOn: '2026-09-01',
    });
    const reason = 'Reported for FY 2027 Q1 (Jul-Sep 2026); before, for FY 2026 Q4 (Apr-Jun 2026).';
    const differences = differencesBetween(before, after({ deliverables: [deliverable] }));
    const kind = 'NEXT_PERIOD';
    expect(differences).toEqual([
      { kind, path: `${place} › D1`, what: 'Status', before: 'On course', after: 'COMPLETED', reason },
      {
        ...{ kind, path: `${place} › D1`, what: 'Note', reason },
        ...{ before: 'Two parks are open.', after: 'Four parks are open.' },
      },
      { kind, path: `${place} › D1`, what: 'Actual date', before: null, after: '2026-09-01', reason },
    ]);
  });

  it('a new value stands beside the value before it and corrects nothing', () => {
    const metric = exampleMetric({ observations: [exampleObservation(), nextValue] });
    expect(differencesBetween(before, after({ metrics: [metric] }))).toEqual([
      {
        kind: 'NEXT_PERIOD',
        path: `${place} › M1 › Total`,
        what: 'Value',
        before: '30 (FY 2026 Q4)',
        after: '40 (FY 2027 Q1)',
        reason: 'The value of a new period. Nothing was corrected.',
      },
    ]);
  });

  it('a value of an earlier quarter that was corrected since is a revision with its reason', () => {
    const corrected = exampleObservation({ value: '28', reason: 'Two parks were counted twice.' });
    const metric = exampleMetric({ observations: [corrected, nextValue] });
    const values = differencesBetween(before, after({ metrics: [metric] })).filter(
      ({ what }) => what === 'Value',
    );
    expect(values).toMatchObject([
      { kind: 'REVISED', before: '30', after: '28', reason: 'Revised: Two parks were counted twice.' },
      { kind: 'NEXT_PERIOD', before: '28 (FY 2026 Q4)', after: '40 (FY 2027 Q1)' },
    ]);
  });

  it('a promise in other words and a day of completion that was moved are changes all the same', () => {
    const done = contentWith([
      exampleGoal({ deliverables: [exampleDeliverable({ actualOn: '2026-05-01' })] }),
    ]);
    const later = after({
      deliverables: [exampleDeliverable({ text: 'Open three new parks.', actualOn: '2026-05-02' })],
    });
    expect(differencesBetween(done, later).map(({ what, kind }) => [what, kind])).toEqual([
      ['Deliverable', 'CHANGED'],
      ['Actual date', 'CHANGED'],
    ]);
  });
});
