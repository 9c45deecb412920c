// Invented never looks real, and what is real is never called invented: which mark each record carries.
import { buildReleaseContent } from './build-content';
import type { DeliverableContent, GoalContent, ReleaseContent } from './content';
import {
  EXAMPLE_REPORT,
  exampleDeliverable,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
} from './example-source';
import { exampleGate } from './example-gate';
import { departmentViews } from './public-view';
import type { SourceGoal, SourceObservation, SourceTeam } from './source';

function contentOfTeam(fields: Partial<SourceTeam>): ReleaseContent {
  return buildReleaseContent(exampleSource({ teams: [exampleTeam(fields)] }), exampleGate()).content;
}

function contentWith(goal: Partial<SourceGoal>): ReleaseContent {
  return contentOfTeam({ plans: [{ ...exampleTeam().plans[0]!, goals: [exampleGoal(goal)] }] });
}

/** Every mark of a content with one team, plan and goal. */
function marksOf(content: ReleaseContent) {
  const [team] = content.teams as [ReleaseContent['teams'][number]];
  const [plan] = team.plans as [(typeof team.plans)[number]];
  const [goal] = plan.goals as [GoalContent];
  const [deliverable] = goal.deliverables as [DeliverableContent];
  const [department] = departmentViews(content) as [ReturnType<typeof departmentViews>[number]];
  const marks = {
    release: content.sample,
    figures: content.figures.sample,
    department: department.sample,
    departmentReport: department.reportSample,
    departmentFigures: department.figures.sample,
    summary: department.summarySample,
    plan: plan.sample,
    goal: goal.sample,
    result: goal.resultSample,
    strategy: goal.strategies.some((strategy) => strategy.sample),
    deliverable: deliverable.sample,
    reported: deliverable.reportedSample,
    metric: goal.metrics.some((metric) => metric.sample),
    value: goal.metrics.some((metric) => metric.observations.some((row) => row.sample)),
  };
  return Object.entries(marks).flatMap(([name, isSample]) => (isSample ? [name] : []));
}

/** What says of a release that there is something invented in it, without saying what. */
const WITHIN = ['release', 'departmentReport'];
/** The counts. */
const COUNTS = ['figures', 'departmentFigures'];

const twoValues = [
  exampleObservation({ id: 'o-1', periodLabel: '2024', periodEndsOn: '2024-12-31', value: '20' }),
  exampleObservation({
    id: 'o-2',
    periodLabel: '2025',
    periodEndsOn: '2025-12-31',
    value: '30',
    sample: true,
  }),
];

it('nothing is marked where nothing is invented', () => {
  expect(marksOf(contentWith({}))).toEqual([]);
});

it.each<[string, Partial<SourceGoal>, string[]]>([
  ['goal', { sample: true }, [...COUNTS, 'goal']],
  ['strategy', { strategies: [{ ...exampleGoal().strategies[0]!, sample: true }] }, ['strategy']],
  ['deliverable', { deliverables: [exampleDeliverable({ sample: true })] }, [...COUNTS, 'deliverable']],
  [
    'status of a real deliverable',
    { deliverables: [exampleDeliverable({ reportedSample: true })] },
    [...COUNTS, 'reported'],
  ],
  ['metric', { metrics: [exampleMetric({ sample: true })] }, [...COUNTS, 'result', 'metric']],
  [
    'value of a real metric',
    { metrics: [exampleMetric({ observations: twoValues })] },
    [...COUNTS, 'result', 'value'],
  ],
])('an invented %s is marked, and what is real around it is not', (_what, goal, marks) => {
  expect(marksOf(contentWith(goal)).sort()).toEqual([...WITHIN, ...marks].sort());
});

it('an invented plan is marked, and the goals in it speak for themselves', () => {
  const content = contentOfTeam({ plans: [{ ...exampleTeam().plans[0]!, sample: true }] });
  expect(marksOf(content)).toEqual(['release', 'departmentReport', 'plan']);
});

it('an invented report marks its summary and the counts, and no department, plan or goal', () => {
  const content = contentOfTeam({ report: { ...EXAMPLE_REPORT, sample: true } });
  expect(marksOf(content).sort()).toEqual([...WITHIN, ...COUNTS, 'summary'].sort());
});

it('a report that is missing in a demo is marked: that it is missing is invented too', () => {
  const content = contentOfTeam({ report: { ...EXAMPLE_REPORT, state: 'OPEN', sample: true } });
  const [department] = departmentViews(content);
  expect(department).toMatchObject({ reportSample: true, sample: false, summarySample: false });
  expect(content.figures.sample).toBe(true);
});

it('an invented department is marked itself, and its real report is not', () => {
  const { departments } = exampleSource();
  const source = exampleSource({ departments: departments.map((one) => ({ ...one, sample: true })) });
  const content = buildReleaseContent(source, exampleGate()).content;
  expect(marksOf(content)).toEqual(['release', 'department']);
});

it('a department of two teams is marked when one of them reported invented things', () => {
  const sampleTeam = exampleTeam({ name: 'Second team', report: { ...EXAMPLE_REPORT, sample: true } });
  const source = exampleSource({ teams: [exampleTeam(), sampleTeam] });
  const [department] = departmentViews(buildReleaseContent(source, exampleGate()).content);
  expect(department).toMatchObject({ reportSample: true, figures: { sample: true } });
});

describe('a result', () => {
  function resultWith(observations: SourceObservation[], goal: Partial<SourceGoal> = {}): GoalContent {
    const content = contentWith({ metrics: [exampleMetric({ observations })], ...goal });
    return content.teams[0]!.plans[0]!.goals[0]!;
  }
  const real = exampleObservation({ id: 'o-1' });

  it('does not rest on an invented row that gives no value', () => {
    const none = exampleObservation({
      id: 'o-2',
      periodLabel: 'FY 2027 Q1',
      periodEndsOn: '2026-09-30',
      value: null,
      missingReason: 'NOT_YET_AVAILABLE',
      sample: true,
    });
    expect(resultWith([real, none])).toMatchObject({ result: 'BETTER', resultSample: false });
  });

  it('rests on an invented row that breaks the series', () => {
    const broken = exampleObservation({
      id: 'o-2',
      periodLabel: 'FY 2027 Q1',
      periodEndsOn: '2026-09-30',
      value: null,
      missingReason: 'SERIES_BROKEN',
      sample: true,
    });
    expect(resultWith([real, broken])).toMatchObject({ result: 'UNMEASURED', resultSample: true });
  });

  it('does not rest on an invented value that is kept back', () => {
    const small = exampleObservation({
      id: 'o-2',
      periodLabel: 'FY 2024 Q1',
      periodEndsOn: '2023-09-30',
      value: '1',
      numerator: '4',
      sample: true,
    });
    expect(resultWith([real, small])).toMatchObject({ result: 'BETTER', resultSample: false });
  });

  it('does not rest on an invented measure of activity', () => {
    const activity = exampleMetric({ id: 'm-2', code: 'M2', kind: 'HOW_MUCH', sample: true });
    expect(resultWith([], { metrics: [exampleMetric(), activity] })).toMatchObject({ resultSample: false });
    expect(resultWith([], { metrics: [activity] })).toMatchObject({
      result: 'UNMEASURED',
      resultSample: true,
    });
  });

  it('without any measure rests on nothing', () => {
    expect(resultWith([], { metrics: [] })).toMatchObject({ result: 'UNMEASURED', resultSample: false });
  });
});
