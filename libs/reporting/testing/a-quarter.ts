// A city in the middle of a quarter, for specs: a plan in force with items and metrics, and an opened period.
import type { MetricGiven } from '@plumbline/measuring/domain';
import type { PlanTree, TreeDeliverable } from '@plumbline/planning/domain';
import { savePlanTree } from '@plumbline/planning/server';
import { saveMetrics } from '@plumbline/measuring/server';
import { rows } from '@plumbline/platform/server';
import { openPeriod } from '@plumbline/reporting/server';
import type { TestCity, TestTeam } from '@plumbline/testing';

/** A deliverable as a spec names it; everything else is left empty. */
export function aDeliverable(code: string, more: Partial<TreeDeliverable> = {}): TreeDeliverable {
  return {
    code,
    strategyCode: null,
    text: `Deliverable ${code}`,
    ownerRole: null,
    departmentCode: null,
    dueOn: null,
    actualOn: null,
    status: null,
    redateReason: null,
    sourceUrl: null,
    sample: false,
    milestones: [],
    ...more,
  };
}

/** What a spec wants in its team's plan; one goal, in force since before any period. */
export interface PlanWanted {
  title?: string;
  deliverables?: TreeDeliverable[];
  metrics?: MetricGiven[];
}

/** Gives the team a plan in force with these deliverables and metrics; answers its id. */
export function aPlanInForce(city: TestCity, team: TestTeam, wanted: PlanWanted = {}): Promise<string> {
  const metrics = wanted.metrics ?? [];
  const tree: PlanTree = {
    planTitle: wanted.title ?? 'Equity Plan',
    cycleName: null,
    startsOn: '2024-01-01',
    endsOn: null,
    sourceUrl: null,
    sample: false,
    goals: [
      {
        code: 'G1',
        text: 'Everyone is served as well as anyone.',
        horizon: null,
        priority: null,
        theme: null,
        planArea: null,
        populationFocus: null,
        geographyFocus: null,
        isProcess: false,
        sourceUrl: null,
        sample: false,
        strategies: [],
        deliverables: wanted.deliverables ?? [aDeliverable('D1')],
        metrics,
      },
    ],
  };
  return city.asSystem(async () => {
    const { planId } = await savePlanTree(team.id, tree);
    if (metrics.length > 0) await saveMetrics(planId, tree.goals, 'Imported for the test.');
    return planId;
  });
}

/** Opens a period and answers the id of the team's report in it. */
export async function aReport(city: TestCity, team: TestTeam, code = 'fy2027-q1'): Promise<string> {
  return city.asSystem(async () => {
    const period = await openPeriod(code);
    const [report] = await rows<{ id: string }>(
      'select id from quarterly_report where planning_team_id = $1 and reporting_period_id = $2',
      [team.id, period.id],
    );
    if (!report) throw new Error(`${team.name} has no report for ${code}: it needs a plan in force.`);
    return report.id;
  });
}
