// The counts of a release: four things apart, and of how many teams they speak.
import { buildReleaseContent } from './build-content';
import {
  EXAMPLE_REPORT,
  exampleDeliverable,
  exampleGoal,
  exampleSource,
  exampleTeam,
} from './example-source';
import { exampleGate } from './example-gate';
import { departmentViews } from './public-view';

const gate = exampleGate();

const NO_REPORTS = { onTime: 0, late: 0, inReview: 0, missing: 0, owedNothing: 0 };

describe('figures', () => {
  it('stay four things, and count for the last day of the period', () => {
    const team = exampleTeam();
    const goal = exampleGoal({
      deliverables: [
        exampleDeliverable(),
        exampleDeliverable({ code: 'D2', currentDueOn: '2026-06-29', status: 'AT_RISK' }),
        exampleDeliverable({ code: 'D3', status: null, currentDueOn: null, originalDueOn: null }),
      ],
    });
    const source = exampleSource({ teams: [{ ...team, plans: [{ ...team.plans[0]!, goals: [goal] }] }] });
    expect(buildReleaseContent(source, gate).content.figures).toEqual({
      sample: false,
      work: [
        { status: 'ON_TRACK', label: 'On course', count: 1 },
        { status: 'AT_RISK', label: 'At risk', count: 1 },
        { status: null, label: 'No update', count: 1 },
      ],
      dates: { onTime: 0, late: 0, overdue: 1, noDate: 1, notYetDue: 1 },
      results: { better: 1, same: 0, worse: 0, uncertain: 0, unmeasured: 0 },
      reporting: { ...NO_REPORTS, onTime: 1 },
      coverage: { approved: 1, withPlan: 1, withoutPlan: 0 },
    });
  });

  it('say of how many teams that have a plan they speak, and every team is counted once', () => {
    const report = (state: string, firstSubmittedOn: string | null) => ({
      report: { ...EXAMPLE_REPORT, state, firstSubmittedOn },
    });
    const teams = [
      exampleTeam(),
      exampleTeam({ name: 'Late', ...report('PUBLISHED', '2026-08-30') }),
      exampleTeam({ name: 'In review', ...report('SUBMITTED', '2026-07-01') }),
      exampleTeam({ name: 'Missing', ...report('OPEN', null) }),
      exampleTeam({ name: 'Owes nothing', report: null }),
      exampleTeam({ name: 'No plan', report: null, hasPlan: false }),
    ].map((team) => ({ ...team, departmentCodes: ['PARKS'] }));
    const { content } = buildReleaseContent(exampleSource({ teams }), gate);
    const reporting = { onTime: 1, late: 1, inReview: 1, missing: 1, owedNothing: 1 };
    const coverage = { approved: 2, withPlan: 5, withoutPlan: 1 };
    expect(content.figures).toMatchObject({ reporting, coverage });
    expect(departmentViews(content)[0]!.figures).toEqual(content.figures);
  });

  it('count a team of several departments once for the city and show it in each department', () => {
    const source = exampleSource({ teams: [exampleTeam({ departmentCodes: ['PARKS', 'LIB'] })] });
    const { content } = buildReleaseContent(source, gate);
    expect(content.figures.reporting.onTime).toBe(1);
    expect(departmentViews(content).map((view) => [view.code, view.teamName, view.plans.length])).toEqual([
      ['PARKS', 'Parks team', 1],
      ['LIB', 'Parks team', 1],
    ]);
  });
});
