// One team's report with everybody who has to do with it, for specs about who may decide what, and when.
import type { Role } from '@plumbline/policy';
import { rows } from '@plumbline/platform/server';
import { aMetric } from '@plumbline/measuring/testing';
import type { TestCity, TestPerson, TestTeam, startTestServer } from '@plumbline/testing';
import { aDeliverable, aPlanInForce, aReport } from './a-quarter';
import { reportOperations } from './report-operations';

type Server = Awaited<ReturnType<typeof startTestServer>>;

/** A team's report in review, with everybody who has to do with it. */
export class Scene {
  constructor(private readonly server: Server) {}

  city: TestCity;
  team: TestTeam;
  id: string;
  deliverableId: string;
  people: Record<string, TestPerson> = {};

  static async set(
    server: Server,
    chain: Role[] = ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'],
  ): Promise<Scene> {
    const scene = new Scene(server);
    scene.city = await server.aCity({ reviewChain: chain });
    scene.team = await scene.city.team('PARKS');
    for (const role of [
      'EQUITY_OFFICER',
      'DEPARTMENT_LEAD',
      'DEPARTMENT_HEAD',
      'PLANNING_MANAGER',
    ] as const) {
      scene.people[role] = await scene.city.person(role, scene.team);
    }
    for (const role of ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER'] as const) {
      scene.people[role] = await scene.city.person(role);
    }
    await aPlanInForce(scene.city, scene.team, {
      deliverables: [aDeliverable('D1')],
      metrics: [aMetric('M1')],
    });
    scene.id = await aReport(scene.city, scene.team);
    return scene;
  }

  who(role: string): TestPerson {
    const person = this.people[role];
    if (!person) throw new Error(`Nobody is ${role}.`);
    return person;
  }

  async fill(person = this.who('EQUITY_OFFICER')): Promise<void> {
    await this.logProgress(person);
    const as = reportOperations(this.server, person);
    const report = await as.report(this.id);
    done(
      await as.recordObservation({
        reportId: this.id,
        metricId: report.measures[0].metric.id,
        value: '10',
      }),
    );
  }

  /** Says something about the deliverable, and nothing about the metric. */
  async logProgress(person = this.who('EQUITY_OFFICER')): Promise<void> {
    const as = reportOperations(this.server, person);
    const report = await as.report(this.id);
    this.deliverableId = report.items[0].deliverable.id;
    done(
      await as.saveProgress({
        reportId: this.id,
        deliverableId: this.deliverableId,
        status: 'ON_TRACK',
        note: 'Going well.',
      }),
    );
  }

  async submitted(): Promise<this> {
    await this.fill();
    done(await this.step('DEPARTMENT_LEAD', 'submit'));
    return this;
  }

  async approved(): Promise<this> {
    await this.submitted();
    done(await this.step('PLANNING_MANAGER', 'approve'));
    done(await this.step('PLANNING_DIRECTOR', 'approve'));
    return this;
  }

  /** Takes a step on the version that stands and answers the payload. */
  async step(role: string | TestPerson, verb: 'submit' | 'return' | 'approve' | 'unlock', more: object = {}) {
    const [row] = await this.rows<{ version: number }>('select version from quarterly_report where id = $1', [
      this.id,
    ]);
    const person = typeof role === 'string' ? this.who(role) : role;
    const reason = verb === 'return' || verb === 'unlock' ? { reason: 'Because.' } : {};
    return reportOperations(this.server, person)[verb]({
      reportId: this.id,
      expectedVersion: row?.version,
      ...reason,
      ...more,
    });
  }

  rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.city.asSystem(() => rows<T>(sql, parameters));
  }

  /** Everything a refusal could leave behind, counted. */
  async traces(): Promise<unknown> {
    return this.rows(
      `select (select json_agg(q) from quarterly_report q) as report, (select count(*) from report_event) as events,
         (select count(*) from report_revision) as revisions, (select count(*) from pinned_comment) as comments,
         (select count(*) from audit_event) as audits, (select count(*) from mail) as mails`,
    );
  }
}

/** A scene that could not be set says why, instead of failing where it is looked at. */
function done(answer: { userErrors?: unknown[]; errors?: unknown[] }): void {
  if (answer.userErrors?.length !== 0) throw new Error(`The scene was not set: ${JSON.stringify(answer)}`);
}
