import { startTestServer, type TestCity, type TestPerson } from '@plumbline/testing';
import { setClock } from '@plumbline/platform/server';
import { Scene, aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let back = () => {};
beforeAll(async () => {
  back = setClock(() => new Date('2026-10-12T17:00:00Z'));
  server = await startTestServer();
});
afterAll(async () => {
  back();
  await server.close();
});

const as = (person: TestPerson | null) => reportOperations(server, person);

describe('an earlier submission of the same report', () => {
  const BEFORE = `query ($id: ID!) { quarterlyReport(id: $id) { revisionsBefore {
    number end summary items { status note } values { metricId categoryId value missingReason } } } }`;
  const before = async (scene: Scene) =>
    (await server.as(scene.who('PLANNING_MANAGER')).execute(BEFORE, { id: scene.id })).data.quarterlyReport
      .revisionsBefore;

  it('is not there the first time', async () => {
    const scene = await Scene.set(server);
    await scene.submitted();
    expect(await before(scene)).toEqual([]);
  });

  it('stands as it was returned, whatever was written since', async () => {
    const scene = await Scene.set(server);
    await scene.submitted();
    const said = (await as(scene.who('PLANNING_MANAGER')).report(scene.id)).items[0].update;
    expect((await scene.step('PLANNING_MANAGER', 'return', { comments: [] })).userErrors).toEqual([]);
    const officer = as(scene.who('EQUITY_OFFICER'));
    await officer.saveProgress({
      ...{ reportId: scene.id, deliverableId: scene.deliverableId, replacesId: said.id },
      ...{ status: said.status, note: 'Said anew.', statusReason: 'As the crew says.' },
    });
    expect(await before(scene)).toMatchObject([
      { number: 1, end: 'RETURNED', items: [{ status: said.status, note: said.note }] },
    ]);
  });

  it('stands as it was approved once it is unlocked, and not before', async () => {
    const scene = await Scene.set(server);
    await scene.approved();
    expect(await before(scene)).toEqual([]);
    await scene.step('PLANNING_DIRECTOR', 'unlock', { reason: 'A typing error.' });
    expect(await before(scene)).toMatchObject([{ number: 1, end: 'APPROVED', values: expect.any(Array) }]);
  });
});

describe('approving several at once', () => {
  const APPROVE = `mutation ($input: ApproveUnchangedReportsInput!) { approveUnchangedReports(input: $input) {
    reports { id state } userErrors { code message path } } }`;
  const QUEUE = '{ reviewQueue { id unchanged team { name } } inReviewElsewhere { id heldBy } }';

  let city: TestCity;
  let manager: TestPerson;
  let director: TestPerson;
  let reports: { id: string; name: string }[];

  /** Two teams that say the same as last quarter, one that says something else. */
  beforeAll(async () => {
    city = await server.aCity({ reviewChain: ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'] });
    manager = await city.person('PLANNING_MANAGER');
    director = await city.person('PLANNING_DIRECTOR');
    reports = [];
    const teams = await Promise.all(['SAME1', 'SAME2', 'NEW'].map((code) => city.team(code)));
    for (const team of teams) {
      await city.givePortfolio(manager, team);
      await aPlanInForce(city, team, { deliverables: [aDeliverable('D1')] });
    }
    for (const [index, team] of teams.entries()) {
      const officer = await city.person('EQUITY_OFFICER', team);
      const lead = await city.person('DEPARTMENT_LEAD', team);
      const first = await aReport(city, team, 'fy2026-q4');
      const say = async (reportId: string, note: string) => {
        const [item] = (await as(officer).report(reportId)).items;
        const given = { reportId, deliverableId: item.deliverable.id, status: 'CONTINUOUS', note };
        const saved = await as(officer).saveProgress({ ...given, statusReason: 'It goes on.' });
        expect(saved.userErrors).toEqual([]);
        const { version } = await as(lead).report(reportId);
        expect((await as(lead).submit({ reportId, expectedVersion: version })).userErrors).toEqual([]);
      };
      await say(first, 'Going on.');
      for (const person of [manager, director]) {
        const { version } = await as(person).report(first);
        expect((await as(person).approve({ reportId: first, expectedVersion: version })).userErrors).toEqual(
          [],
        );
      }
      const id = await aReport(city, team, 'fy2027-q1');
      await say(id, index === 2 ? 'Twelve new trees.' : 'Going on.');
      reports.push({ id, name: team.name });
    }
  });

  const approve = async (person: TestPerson, ids: readonly string[]) => {
    const chosen = await Promise.all(
      ids.map(async (reportId) => ({
        reportId,
        expectedVersion: (await as(person).report(reportId)).version,
      })),
    );
    const { data, errors } = await server.as(person).execute(APPROVE, { input: { reports: chosen } });
    return data?.approveUnchangedReports ?? { errors };
  };
  const states = () => Promise.all(reports.map(async ({ id }) => (await as(director).report(id)).heldBy));

  it('the queue says which say nothing new, and what lies on another desk', async () => {
    const { data } = await server.as(manager).execute(QUEUE);
    const unchanged = new Map(
      data.reviewQueue.map((row: { id: string; unchanged: boolean }) => [row.id, row.unchanged]),
    );
    expect(reports.map(({ id }) => unchanged.get(id))).toEqual([true, true, false]);
    expect(data.inReviewElsewhere).toEqual([]);
    const forDirector = await server.as(director).execute(QUEUE);
    expect(forDirector.data.inReviewElsewhere).toHaveLength(3);
    expect(forDirector.data.inReviewElsewhere[0].heldBy).toBe('PLANNING_MANAGER');
  });

  it('refuses all when one of them says something new, and names it', async () => {
    const answer = await approve(
      manager,
      reports.map(({ id }) => id),
    );
    expect(answer).toMatchObject({
      reports: null,
      userErrors: [{ code: 'INVALID', path: ['reports', '2'] }],
    });
    expect(answer.userErrors[0].message).toContain(reports[2]!.name);
    expect(await states()).toEqual(Array(3).fill('PLANNING_MANAGER'));
  });

  it('refuses none, and whoever may not', async () => {
    expect((await approve(manager, [])).userErrors).toMatchObject([{ path: ['reports'] }]);
    expect((await approve(director, [reports[0]!.id])).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('sends all of them on, each with its own line in the history', async () => {
    const answer = await approve(manager, [reports[1]!.id, reports[0]!.id]);
    expect(answer.userErrors).toEqual([]);
    expect(await states()).toEqual(['PLANNING_DIRECTOR', 'PLANNING_DIRECTOR', 'PLANNING_MANAGER']);
    const { events } = await as(director).report(reports[0]!.id);
    expect(events.at(-1)).toMatchObject({ kind: 'STEP_APPROVED' });
  });
});
