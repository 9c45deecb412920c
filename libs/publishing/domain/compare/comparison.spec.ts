// Any two releases compared: the reasons given on the way are told, and everything leads to its goal.
import { buildReleaseContent } from '../build-content';
import {
  exampleDeliverable,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
} from '../example-source';
import { exampleGate } from '../example-gate';
import type { ReleaseContent } from '../content';
import type { ReleaseSource, SourceGoal } from '../source';
import { compareReleases } from './comparison';
import { countDifferences, mostTelling } from './differences-counted';

function release(
  goal: Partial<SourceGoal> = {},
  previous: ReleaseContent[] = [],
  fields: Partial<ReleaseSource> = {},
): ReleaseContent {
  const team = exampleTeam();
  const goals = [exampleGoal(goal)];
  const source = exampleSource({ teams: [{ ...team, plans: [{ ...team.plans[0]!, goals }] }], ...fields });
  return buildReleaseContent(source, exampleGate(), previous).content;
}

const valued = (value: string, reason: string | null = null): Partial<SourceGoal> => ({
  metrics: [exampleMetric({ observations: [exampleObservation({ value, numerator: null, reason })] })],
});
const first = release(valued('30'));
const second = release(valued('29', 'One park was counted twice.'), [first]);
const third = release(valued('28', 'Another park was closed.'), [second]);

it('tells the reasons of both corrections when a value was corrected twice', () => {
  const [group, ...others] = compareReleases(first, third, [second]);
  expect(others).toEqual([]);
  expect(group!.differences.find(({ thing }) => thing === 'value')).toMatchObject({
    kind: 'REVISED',
    before: '30',
    after: '28',
    reason: 'Revised: One park was counted twice. Revised: Another park was closed.',
    about: 'Residents within a ten-minute walk of a park',
    earlierGoal: { goal: 'G01' },
    laterGoal: { goal: 'G01' },
  });
});

it('says nothing of two equal releases, nor of what was corrected back', () => {
  expect(compareReleases(first, release(valued('30')))).toEqual([]);
});

it('keeps the whole city apart from its teams', () => {
  const ruled = { ...first, privacyRule: 'A rule.' };
  const renamed = {
    ...first,
    privacyRule: 'Another rule.',
    departments: first.departments.map((one) => ({ ...one, name: `${one.name} and Rivers` })),
  };
  const [city] = compareReleases(ruled, renamed);
  expect(city!.team).toBeNull();
  expect(city!.differences.map(({ thing }) => thing)).toEqual(['privacyRule', 'department', 'department']);
  // A release from before the rule was said said nothing that could have changed.
  expect(compareReleases({ ...first, privacyRule: null }, ruled)).toEqual([]);
});

it('counts every difference once and tells corrections and dates before all else', () => {
  const moved = release(
    {
      ...valued('29', 'One park was counted twice.'),
      deliverables: [
        exampleDeliverable({
          status: 'AT_RISK',
          currentDueOn: '2027-03-31',
          dateChanges: [{ from: '2026-12-31', to: '2027-03-31', reason: 'Flooding.', on: '2026-06-02' }],
        }),
        exampleDeliverable({ code: 'D9', text: 'Plant trees.' }),
      ],
    },
    [first],
  );
  const all = compareReleases(first, moved).flatMap(({ differences }) => differences);
  const counts = countDifferences(all);
  expect(counts).toMatchObject({ corrected: 1, datesMoved: 1, statusesChanged: 1, added: 1, gone: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(mostTelling(all, 3).map(({ what }) => what)).toEqual([
    'Value',
    'Current due date',
    expect.any(String),
  ]);
});

it('a department without an approved report is one difference, not everything it ever said', () => {
  const unreported = {
    ...first,
    teams: first.teams.map((team) => ({
      ...team,
      ...{ reported: false, plans: [], reportingNote: 'No report came in for this quarter.' },
    })),
  };
  const [team] = compareReleases(first, unreported);
  expect(team!.differences).toMatchObject([
    {
      ...{ kind: 'GONE', what: 'Report', after: 'No report came in for this quarter.' },
      reason: 'Its plan is not shown, because no report was approved.',
    },
  ]);
  expect(compareReleases(unreported, first)[0]!.differences).toMatchObject([{ kind: 'NEW', what: 'Report' }]);
});
