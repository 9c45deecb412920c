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
import { cityGate } from './gate';
import type { ReleaseContent } from './content';
import type { SourceGoal } from './source';

function contentWith(goals: SourceGoal[], previous: ReleaseContent | null = null): ReleaseContent {
  const team = exampleTeam();
  const source = exampleSource({ teams: [{ ...team, plans: [{ ...team.plans[0]!, goals }] }] });
  return buildReleaseContent(source, cityGate(10), previous).content;
}

const before = contentWith([exampleGoal()]);
const place = 'Parks team › Parks equity plan › G01';

it('finds nothing between equal contents', () => {
  expect(differencesBetween(before, contentWith([exampleGoal()]))).toEqual([]);
});

it('gives a revised value both numbers and the reason', () => {
  const row = exampleObservation({ value: '28', reason: 'Two parks were counted twice.' });
  const after = contentWith([exampleGoal({ metrics: [exampleMetric({ observations: [row] })] })], before);
  expect(differencesBetween(before, after)).toEqual([
    {
      path: `${place} › M1 › FY 2026 Q4 › Total`,
      what: 'Value',
      before: '30',
      after: '28',
      reason: 'Revised: Two parks were counted twice.',
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
      path: `${place} › D1`,
      what: 'Status',
      before: 'On course',
      after: 'At risk',
      reason: 'Changed since the last release.',
    },
    {
      path: `${place} › D2`,
      what: 'Deliverable',
      before: null,
      after: 'Plant trees.',
      reason: 'New in this release.',
    },
    {
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
  const after = contentWith([exampleGoal({ metrics: [exampleMetric({ observations: [row] })] })], before);
  const value = differencesBetween(before, after).find((difference) => difference.what === 'Value');
  expect(value).toMatchObject({ before: '30', after: 'hidden to protect privacy' });
});
