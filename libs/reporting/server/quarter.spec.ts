import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aMetric } from '@plumbline/measuring/testing';
import { aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';
import { markPublished } from '@plumbline/reporting/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Cast {
  city: TestCity;
  team: TestTeam;
  officer: TestPerson;
  lead: TestPerson;
  manager: TestPerson;
  director: TestPerson;
}

async function aCast(): Promise<Cast> {
  const city = await server.aCity({
    statuses: [{ status: 'AT_RISK', label: 'Needs attention', hidden: false }],
  });
  const team = await city.team('PARKS');
  return {
    city,
    team,
    officer: await city.person('EQUITY_OFFICER', team),
    lead: await city.person('DEPARTMENT_LEAD', team),
    manager: await city.person('PLANNING_MANAGER', team),
    director: await city.person('PLANNING_DIRECTOR'),
  };
}

const as = (person: TestPerson | null) => reportOperations(server, person);
const mailOf = (city: TestCity) =>
  city.asSystem(() =>
    rows<{ to_address: string; subject: string; text: string }>('select * from mail order by queued_at, id'),
  );

describe('a whole quarter', () => {
  it('is logged, submitted, returned with a pinned comment, answered, resubmitted, approved twice, and published', async () => {
    const { city, team, officer, lead, manager, director } = await aCast();
    // These three chose to hear of everything as it happens.
    for (const person of [officer, lead, manager]) await as(person).hearAtOnce();
    await aPlanInForce(city, team, {
      deliverables: [aDeliverable('D1'), aDeliverable('D2')],
      metrics: [aMetric('M1'), aMetric('M2')],
    });
    const id = await aReport(city, team);

    // The officer sees what is due and what is missing.
    expect(await as(officer).myReports()).toEqual([
      { id, state: 'OPEN', period: { code: 'fy2027-q1' }, team: { name: team.name } },
    ]);
    let report = await as(officer).report(id);
    expect(report).toMatchObject({
      state: 'OPEN',
      stateLabel: 'Open',
      heldBy: 'DEPARTMENT_LEAD',
      itemsDone: 0,
      itemsTotal: 2,
      viewerCan: { log: true, submit: false, return: false, approve: false, unlock: false },
      events: [{ kind: 'OPENED' }],
    });
    expect(report.problems).toHaveLength(4);
    const [d1, d2] = report.items.map((item: { deliverable: { id: string } }) => item.deliverable.id);
    const [m1, m2] = report.measures.map((entry: { metric: { id: string } }) => entry.metric.id);

    // She logs both items and both metrics; the city's own word for the status names the missing blocker.
    const first = await as(officer).saveProgress({
      reportId: id,
      deliverableId: d1,
      status: 'ON_TRACK',
      note: 'Two parks opened.',
    });
    expect(first).toMatchObject({
      userErrors: [],
      progressUpdate: { status: 'ON_TRACK' },
      report: { itemsDone: 1 },
    });
    const risky = await as(officer).saveProgress({
      reportId: id,
      deliverableId: d2,
      status: 'AT_RISK',
      note: 'Hiring is slow.',
    });
    expect(risky.report.problems[0].message).toBe(
      'D2 is marked Needs attention. Say what stands in the way.',
    );
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: d2,
      replacesId: risky.progressUpdate.id,
      status: 'AT_RISK',
      note: 'Hiring is slow.',
      blocker: 'The hiring freeze.',
    });
    await as(officer).recordObservation({ reportId: id, metricId: m1, value: '41.5' });
    await as(officer).recordObservation({ reportId: id, metricId: m2, missingReason: 'NOT_YET_AVAILABLE' });
    report = await as(lead).report(id);
    expect(report).toMatchObject({ problems: [], itemsDone: 2, viewerCan: { log: true, submit: true } });

    // The lead submits; the manager of the portfolio gets mail.
    report = (await as(lead).submit({ reportId: id, expectedVersion: report.version })).report;
    expect(report).toMatchObject({
      state: 'SUBMITTED',
      heldBy: 'PLANNING_MANAGER',
      viewerCan: { log: false, submit: false },
    });
    expect(report.reviewSteps.map((s: { state: string }) => s.state)).toEqual(['CURRENT', 'WAITING']);
    expect((await mailOf(city)).at(-1)).toMatchObject({ to_address: manager.email });

    // The manager finds it in her queue and returns it with a comment on one field.
    expect(await as(manager).reviewQueue()).toEqual([{ id, state: 'SUBMITTED', team: { name: team.name } }]);
    const returned = await as(manager).return({
      reportId: id,
      expectedVersion: report.version,
      reason: 'One note is unclear.',
      comments: [{ subject: 'DELIVERABLE', subjectId: d1, field: 'note', text: 'Which two parks?' }],
    });
    report = returned.report;
    expect(report).toMatchObject({ state: 'RETURNED', heldBy: 'DEPARTMENT_LEAD' });
    const told = (await mailOf(city)).filter((mail) => mail.text.includes('One note is unclear.'));
    expect(told.map((mail) => mail.to_address).sort()).toEqual([lead.email, officer.email].sort());

    // The comment stands at its item and keeps the report from being submitted until it is answered.
    report = await as(lead).report(id);
    expect(report.items[0].comments).toEqual([{ id: expect.any(String), text: 'Which two parks?' }]);
    expect(await as(lead).submit({ reportId: id, expectedVersion: report.version })).toMatchObject({
      report: null,
      userErrors: [{ code: 'INCOMPLETE', message: expect.stringContaining("D1 has a reviewer's comment") }],
    });
    const answered = await as(officer).saveProgress({
      reportId: id,
      deliverableId: d1,
      replacesId: first.progressUpdate.id,
      status: 'ON_TRACK',
      note: 'Cedar Park and Elm Park opened.',
    });
    expect(answered.userErrors).toEqual([]);
    const resolved = await as(officer).resolveComment({ commentId: report.comments[0].id });
    expect(resolved.report.comments[0]).toMatchObject({
      resolvedAt: expect.any(String),
      resolvedBy: { displayName: officer.displayName },
    });

    // Resubmitted, approved at both steps.
    report = (await as(lead).submit({ reportId: id, expectedVersion: resolved.report.version })).report;
    expect(report.state).toBe('SUBMITTED');
    report = (await as(manager).approve({ reportId: id, expectedVersion: report.version })).report;
    expect(report).toMatchObject({ state: 'SUBMITTED', heldBy: 'PLANNING_DIRECTOR' });
    expect(report.reviewSteps[0]).toMatchObject({
      state: 'PASSED',
      by: { displayName: manager.displayName },
    });
    expect(await as(manager).reviewQueue()).toEqual([]);
    report = (await as(director).approve({ reportId: id, expectedVersion: report.version })).report;
    expect(report).toMatchObject({
      state: 'APPROVED',
      heldBy: null,
      viewerCan: { approve: false, unlock: true },
    });
    expect(report.items.map((item: { deliverable: { status: string } }) => item.deliverable.status)).toEqual([
      'ON_TRACK',
      'AT_RISK',
    ]);
    expect(report.events.map((event: { kind: string }) => event.kind)).toEqual([
      'OPENED',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
      'STEP_APPROVED',
      'APPROVED',
    ]);

    // Published with a release; once more changes nothing.
    await city.asSystem(() => markPublished([id]));
    await city.asSystem(() => markPublished([id]));
    report = await as(lead).report(id);
    expect(report.state).toBe('PUBLISHED');
    expect(report.events.filter((event: { kind: string }) => event.kind === 'PUBLISHED')).toHaveLength(1);

    // Nothing was overwritten: every saved word and both submissions are still there.
    const kept = await city.asSystem(() =>
      rows<{ updates: number; revisions: number; first: string }>(
        `select (select count(*)::int from progress_update) as updates, count(*)::int as revisions,
           min(content -> 'items' -> 0 ->> 'note') filter (where number = 1) as first from report_revision`,
      ),
    );
    expect(kept).toEqual([{ updates: 4, revisions: 2, first: 'Two parks opened.' }]);
  });

  it('what was completed is gone next quarter, what is open comes back with last time beside it', async () => {
    const { city, team, officer, lead, manager, director } = await aCast();
    // These three chose to hear of everything as it happens.
    for (const person of [officer, lead, manager]) await as(person).hearAtOnce();
    await aPlanInForce(city, team, {
      deliverables: [aDeliverable('D1'), aDeliverable('D2')],
      metrics: [aMetric('M1')],
    });
    const id = await aReport(city, team);
    let report = await as(officer).report(id);
    const [d1, d2] = report.items.map((item: { deliverable: { id: string } }) => item.deliverable.id);
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: d1,
      status: 'COMPLETED',
      note: 'Done.',
      actualOn: '2026-08-20',
    });
    await as(officer).saveProgress({
      reportId: id,
      deliverableId: d2,
      status: 'ON_TRACK',
      note: 'Under way.',
    });
    await as(officer).recordObservation({
      reportId: id,
      metricId: report.measures[0].metric.id,
      value: '12',
    });
    report = (await as(lead).submit({ reportId: id, expectedVersion: 1 })).report;
    report = (await as(manager).approve({ reportId: id, expectedVersion: report.version })).report;
    report = (await as(director).approve({ reportId: id, expectedVersion: report.version })).report;
    expect(report.items).toHaveLength(2);
    expect(report.items[0].deliverable.status).toBe('COMPLETED');

    const next = await as(officer).report(await aReport(city, team, 'fy2027-q2'));
    expect(next.items).toHaveLength(1);
    expect(next.items[0]).toMatchObject({
      deliverable: { id: d2 },
      update: null,
      lastUpdate: { status: 'ON_TRACK', note: 'Under way.', periodLabel: 'FY 2027 Q1 (Jul–Sep 2026)' },
    });
    expect(next.measures[0].cells[0]).toMatchObject({
      observation: null,
      lastObservation: { value: '12', periodLabel: 'FY 2027 Q1 (Jul–Sep 2026)' },
    });
    const same = await as(officer).saveProgress({ reportId: next.id, deliverableId: d2, sameAsLast: true });
    expect(same).toMatchObject({
      userErrors: [],
      progressUpdate: { status: 'ON_TRACK', note: 'Under way.' },
    });
  });

  it('unlocked with a reason, a published value is corrected beside what it corrects, and needs a reason of its own', async () => {
    const { city, team, officer, lead, manager, director } = await aCast();
    await as(lead).hearAtOnce();
    await aPlanInForce(city, team, { deliverables: [], metrics: [aMetric('M1')] });
    const id = await aReport(city, team);
    const m1 = (await as(officer).report(id)).measures[0].metric.id;
    const wrong = await as(officer).recordObservation({ reportId: id, metricId: m1, value: '93' });
    let report = (await as(lead).submit({ reportId: id, expectedVersion: 1 })).report;
    report = (await as(manager).approve({ reportId: id, expectedVersion: report.version })).report;
    report = (await as(director).approve({ reportId: id, expectedVersion: report.version })).report;
    await city.asSystem(() => markPublished([id]));
    report = await as(director).report(id);

    const refused = await as(director).unlock({ reportId: id, expectedVersion: report.version, reason: ' ' });
    expect(refused.userErrors).toMatchObject([{ code: 'REASON_REQUIRED', path: ['reason'] }]);
    report = (
      await as(director).unlock({
        reportId: id,
        expectedVersion: report.version,
        reason: 'Digits were swapped.',
      })
    ).report;
    expect(report).toMatchObject({ state: 'RETURNED', correcting: true });
    expect(report.events.at(-1)).toMatchObject({ kind: 'UNLOCKED', reason: 'Digits were swapped.' });
    expect(
      (await mailOf(city)).some(
        (mail) => mail.to_address === lead.email && mail.text.includes('Digits were swapped.'),
      ),
    ).toBe(true);

    const correction = { reportId: id, metricId: m1, value: '39', replacesId: wrong.observation.id };
    expect((await as(officer).recordObservation(correction)).userErrors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    const right = await as(officer).recordObservation({ ...correction, reason: 'Typed 93 for 39.' });
    expect(right.observation).toMatchObject({
      value: '39',
      reason: 'Typed 93 for 39.',
      replacesId: wrong.observation.id,
    });
    const history = await city.asSystem(() =>
      rows<{ value: string }>('select value from observation order by recorded_at, id'),
    );
    expect(history.map((o) => o.value)).toEqual(['93', '39']);
  });
});
