// A quarter of one city, from a plan in force to approved reports, the way people do it, for specs of releases.
import { fiscalQuarter } from '@plumbline/cities/domain';
import { keepPublicCity } from '@plumbline/publishing/server';
import { saveMetrics } from '@plumbline/measuring/server';
import type { PlanTree } from '@plumbline/planning/domain';
import { savePlanTree } from '@plumbline/planning/server';
import { openPeriod } from '@plumbline/reporting/server';
import type { TestCity, TestPerson, TestTeam, startTestServer } from '@plumbline/testing';

type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** A team of the quarter, its report and the people around it. */
export interface TeamInQuarter {
  team: TestTeam;
  lead: TestPerson;
  manager: TestPerson;
  reportId: string;
  planId: string;
}

const REPORT = `id version state team { name }
  items { deliverable { id code } update { id } }
  measures { metric { id code } cells { category { id } observation { id value } } }`;

/** A city in which the quarter July to September 2026 has been opened. */
export class TestQuarter {
  private constructor(
    private readonly server: TestServer,
    readonly city: TestCity,
    readonly periodId: string,
    readonly director: TestPerson,
    readonly chief: TestPerson,
    readonly teams: readonly TeamInQuarter[],
  ) {}

  /**
   * @param codes one department and team each; all have one plan with one goal, one deliverable and one metric
   * @param reports `sample` marks the reports, and so what is written in them, as invented
   */
  static async open(
    server: TestServer,
    codes: readonly string[],
    tree: Partial<PlanTree> = {},
    reports: { sample?: boolean } = {},
  ): Promise<TestQuarter> {
    const city = await server.aCity();
    const director = await city.person('PLANNING_DIRECTOR');
    const chief = await city.person('CHIEF_EQUITY_OFFICER');
    const made = [];
    for (const code of codes) {
      const team = await city.team(code);
      const planId = await city.asSystem(() => aPlan(team, { ...exampleTree(code), ...tree }));
      const lead = await city.person('DEPARTMENT_LEAD', team);
      const manager = await city.person('PLANNING_MANAGER', team);
      made.push({ team, lead, manager, planId });
    }
    await city.asSystem(keepPublicCity);
    return TestQuarter.at('2026-08-01', server, city, director, chief, made, reports);
  }

  /** Another quarter, by default the one after the first, with the same plans and people. */
  next(day = '2026-11-01'): Promise<TestQuarter> {
    return TestQuarter.at(day, this.server, this.city, this.director, this.chief, this.teams);
  }

  private static async at(
    day: string,
    server: TestServer,
    city: TestCity,
    director: TestPerson,
    chief: TestPerson,
    made: readonly Omit<TeamInQuarter, 'reportId'>[],
    reports: { sample?: boolean } = {},
  ): Promise<TestQuarter> {
    const period = await city.asSystem(() => openPeriod(fiscalQuarter(day, 7).code, reports));
    const teams: TeamInQuarter[] = [];
    for (const one of made) {
      const { data } = await server
        .as(one.lead)
        .execute('query ($id: ID) { myReports(periodId: $id) { id period { id } } }', { id: period.id });
      // Reports of earlier quarters that are still to be handed in come first.
      const report = data.myReports.find((mine: { period: { id: string } }) => mine.period.id === period.id);
      teams.push({ ...one, reportId: report.id as string });
    }
    return new TestQuarter(server, city, period.id, director, chief, teams);
  }

  /** Fills in everything that is due: the deliverable is on track, the metric has the given value. */
  async fill(
    team: TeamInQuarter,
    given: { note?: string; value?: string; reason?: string; n?: number | null } = {},
  ): Promise<void> {
    const { note = `${team.team.name} moved on.`, value = '40', reason, n = 400 } = given;
    const report = await this.report(team);
    for (const item of report.items) {
      await this.done(team.lead, 'saveProgress', {
        reportId: team.reportId,
        deliverableId: item.deliverable.id,
        replacesId: item.update?.id ?? null,
        status: 'ON_TRACK',
        note,
        // Kept only once its due day has passed and suggests another status.
        statusReason: 'The work goes on.',
      });
    }
    for (const measure of report.measures) {
      for (const cell of measure.cells) {
        await this.done(team.lead, 'recordObservation', {
          reportId: team.reportId,
          metricId: measure.metric.id,
          categoryId: cell.category?.id ?? null,
          replacesId: cell.observation?.id ?? null,
          value,
          n,
          reason: reason ?? null,
        });
      }
    }
  }

  /** Hands the report in. */
  async submit(team: TeamInQuarter): Promise<void> {
    const { version } = await this.report(team);
    await this.done(team.lead, 'submitQuarterlyReport', {
      reportId: team.reportId,
      expectedVersion: version,
    });
  }

  /** Submits the report, unless that was done, and takes it through the whole review. */
  async approve(team: TeamInQuarter, { submitted = false } = {}): Promise<void> {
    if (!submitted) await this.submit(team);
    for (const [person, mutation] of [
      [team.manager, 'approveQuarterlyReport'],
      [this.director, 'approveQuarterlyReport'],
    ] as const) {
      const { version } = await this.report(team);
      await this.done(person, mutation, { reportId: team.reportId, expectedVersion: version });
    }
  }

  /** Opens an approved report again, with a reason. */
  async unlock(team: TeamInQuarter, reason: string): Promise<void> {
    const { version } = await this.report(team);
    await this.done(this.director, 'unlockQuarterlyReport', {
      reportId: team.reportId,
      expectedVersion: version,
      reason,
    });
  }

  /** Assembles a release of the quarter and answers its draft. */
  async assemble(
    title = 'Summer quarter',
    notes = 'How the summer went.',
  ): Promise<{ id: string; version: number }> {
    const input = { periodId: this.periodId, title, notes };
    return (await this.done(this.director, 'assembleRelease', input)).releaseDraft;
  }

  /** Assembles and publishes; answers the release. */
  async publish(title?: string): Promise<{ id: string; slug: string; digest: string }> {
    const draft = await this.assemble(title);
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
    return (await this.done(this.chief, 'publishRelease', input)).release;
  }

  private async report(team: TeamInQuarter) {
    const { data } = await this.server
      .as(team.lead)
      .execute(`query ($id: ID!) { quarterlyReport(id: $id) { ${REPORT} } }`, { id: team.reportId });
    return data.quarterlyReport;
  }

  /** A mutation that must succeed. */
  private async done(person: TestPerson, mutation: keyof typeof MUTATIONS, input: object) {
    const answer = await this.server.as(person).execute(MUTATIONS[mutation], { input });
    const payload = answer.data?.[mutation];
    if (answer.errors || !payload || payload.userErrors.length > 0) {
      throw new Error(`${mutation}: ${JSON.stringify(answer.errors ?? payload?.userErrors)}`);
    }
    return payload;
  }
}

function mutation(name: string, input: string, answer: string): string {
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} userErrors { code message path } } }`;
}

/** The mutations of the story; each takes one variable, `input`. */
export const MUTATIONS = {
  saveProgress: mutation('saveProgress', 'SaveProgressInput', 'progressUpdate { id }'),
  recordObservation: mutation('recordObservation', 'RecordObservationInput', 'observation { id }'),
  submitQuarterlyReport: mutation('submitQuarterlyReport', 'SubmitQuarterlyReportInput', 'report { state }'),
  approveQuarterlyReport: mutation(
    'approveQuarterlyReport',
    'ApproveQuarterlyReportInput',
    'report { state }',
  ),
  unlockQuarterlyReport: mutation('unlockQuarterlyReport', 'UnlockQuarterlyReportInput', 'report { state }'),
  assembleRelease: mutation('assembleRelease', 'AssembleReleaseInput', 'releaseDraft { id version }'),
  discardRelease: mutation('discardRelease', 'DiscardReleaseInput', 'releaseDraft { id state }'),
  publishRelease: mutation(
    'publishRelease',
    'PublishReleaseInput',
    'release { id slug number digest previousDigest }',
  ),
  withdrawRelease: mutation('withdrawRelease', 'WithdrawReleaseInput', 'release { id withdrawn { reason } }'),
};

async function aPlan(team: TestTeam, tree: PlanTree): Promise<string> {
  const { planId } = await savePlanTree(team.id, tree);
  await saveMetrics(planId, tree.goals, 'Imported for a test.');
  return planId;
}

/** One goal with one of everything, in force since July 2025. */
export function exampleTree(code: string): PlanTree {
  return {
    planTitle: `Plan of ${code}`,
    cycleName: null,
    startsOn: '2025-07-01',
    endsOn: '2028-06-30',
    sourceUrl: 'https://example.org/plan',
    sample: false,
    goals: [
      {
        code: 'G1',
        text: `Residents served by ${code} fare alike.`,
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
        deliverables: [
          {
            code: 'D1',
            strategyCode: null,
            text: 'Open two more sites.',
            ownerRole: 'Program director',
            departmentCode: null,
            dueOn: '2026-12-31',
            actualOn: null,
            status: null,
            redateReason: null,
            sourceUrl: null,
            sample: false,
            milestones: [],
          },
        ],
        metrics: [
          {
            code: 'M1',
            name: 'Residents within reach of a site',
            kind: 'POPULATION_INDICATOR',
            unit: 'percent',
            direction: 'UP',
            numeratorLabel: null,
            denominatorLabel: null,
            categorySetCode: null,
            baselineValue: '30',
            baselineLabel: 'FY 2025',
            targetValue: '60',
            targetLabel: 'FY 2028',
            methodNote: null,
            sourceUrl: null,
            sample: false,
            observations: [],
          },
        ],
      },
    ],
  };
}
