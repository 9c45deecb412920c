// Priorities are counted from the goals that name them, each goal once, and nothing is merged that the city keeps apart.
import { buildReleaseContent } from '../build-content';
import { exampleGate } from '../example-gate';
import { exampleDeliverable, exampleGoal, exampleSource, exampleTeam } from '../example-source';
import { prioritiesOf } from './priorities';

const [plan] = exampleTeam().plans;

function contentOf(priorities: readonly (string | null)[], departmentCodes = ['PARKS']) {
  const goals = priorities.map((priority, index) =>
    exampleGoal({ code: `G${index}`, priority, deliverables: [exampleDeliverable({ code: `D${index}` })] }),
  );
  const team = exampleTeam({ departmentCodes, plans: [{ ...plan!, goals }] });
  return buildReleaseContent(exampleSource({ teams: [team] }), exampleGate()).content;
}

it('counts the work, dates and results of the goals that name a priority, and no reports', () => {
  const { priorities, goalsWithout } = prioritiesOf(contentOf(['Health', 'Public health', 'Health', null]));
  expect(priorities.map(({ slug, name, goals }) => [slug, name, goals.map(({ goal }) => goal.code)])).toEqual(
    [
      ['health', 'Health', ['G0', 'G2']],
      ['public-health', 'Public health', ['G1']],
    ],
  );
  expect(goalsWithout).toBe(1);
  expect(priorities[0]!.figures).toMatchObject({
    work: [{ status: 'ON_TRACK', count: 2 }],
    dates: { notYetDue: 2, overdue: 0 },
    reporting: { onTime: 0, late: 0, missing: 0 },
  });
});

it('takes names that differ only in case or spacing as one', () => {
  const { priorities } = prioritiesOf(contentOf(['Public  health', 'public health ']));
  expect(priorities.map(({ name, goals }) => [name, goals.length])).toEqual([['Public health', 2]]);
});

it('counts a goal of a shared plan once and names every department that shares it', () => {
  const { priorities } = prioritiesOf(contentOf(['Health'], ['PARKS', 'LIB']));
  expect(priorities[0]!.goals).toHaveLength(1);
  expect(priorities[0]!.departments.map(({ code }) => code)).toEqual(['PARKS', 'LIB']);
  expect(priorities[0]!.figures.work).toEqual([{ status: 'ON_TRACK', label: 'On course', count: 1 }]);
});
