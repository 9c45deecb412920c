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
      reason: 'Changed since then.',
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
