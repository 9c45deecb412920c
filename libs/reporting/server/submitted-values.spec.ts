// What was submitted is what is reviewed, and a report that holds nothing is not sent back and forth.
import { saveMetrics } from '@plumbline/measuring/server';
import { aMetric, aValue } from '@plumbline/measuring/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';
import { Scene, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const as = (person: TestPerson) => reportOperations(server, person);

describe('the values of a submitted report', () => {
  async function withImportedValue(): Promise<{ scene: Scene; bring: (value: string) => Promise<unknown> }> {
    const scene = await Scene.set(server);
    const [{ planId } = { planId: '' }] = await scene.rows<{ planId: string }>(
      'select id as "planId" from plan',
    );
    const [{ label } = { label: '' }] = await scene.rows<{ label: string }>(
      'select label from reporting_period',
    );
    const bring = (value: string) => {
      const goals = [{ code: 'G1', metrics: [aMetric('M1', { observations: [aValue(label, value)] })] }];
      return scene.city.asSystem(() => saveMetrics(planId, goals, `File with ${value}.`));
    };
    await bring('12');
    await scene.logProgress();
    return { scene, bring };
  }

  const cellOf = async (scene: Scene) =>
    (await as(scene.who('PLANNING_MANAGER')).report(scene.id)).measures[0].cells[0];

  it('are those that were submitted, with a newer one that came in behind them beside it', async () => {
    const { scene, bring } = await withImportedValue();
    expect((await scene.step('DEPARTMENT_LEAD', 'submit')).userErrors).toEqual([]);
    expect(await cellOf(scene)).toMatchObject({ observation: { value: '12' }, newerObservation: null });
    await bring('15');
    const reviewed = { observation: { value: '12' }, newerObservation: { value: '15' } };
    expect(await cellOf(scene)).toMatchObject(reviewed);
    await scene.step('PLANNING_MANAGER', 'approve');
    expect(await cellOf(scene)).toMatchObject(reviewed);
  });

  it('are those that stand again once it is back with its team', async () => {
    const { scene, bring } = await withImportedValue();
    await scene.step('DEPARTMENT_LEAD', 'submit');
    await bring('15');
    expect((await scene.step('PLANNING_MANAGER', 'return')).userErrors).toEqual([]);
    expect(await cellOf(scene)).toMatchObject({ observation: { value: '15' }, newerObservation: null });
    await scene.step('DEPARTMENT_LEAD', 'submit');
    expect(await cellOf(scene)).toMatchObject({ observation: { value: '15' }, newerObservation: null });
  });
});

describe('a report in which nothing was due', () => {
  async function empty() {
    const city = await server.aCity({ reviewChain: ['PLANNING_MANAGER'] });
    const team = await city.team('PARKS');
    const [lead, manager] = [
      await city.person('DEPARTMENT_LEAD', team),
      await city.person('PLANNING_MANAGER', team),
    ];
    await aPlanInForce(city, team, { deliverables: [], metrics: [] });
    return { lead, manager, reportId: await aReport(city, team) };
  }

  it('is submitted and approved, but not returned: there is nothing its team could change', async () => {
    const { lead, manager, reportId } = await empty();
    expect((await as(lead).submit({ reportId, expectedVersion: 1 })).userErrors).toEqual([]);
    expect((await as(manager).report(reportId)).viewerCan).toMatchObject({ approve: true, return: false });
    const step = { reportId, expectedVersion: 2 };
    expect((await as(manager).return({ ...step, reason: 'Why is it empty?' })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringMatching(/^This report is empty: .* Approve it\.$/) },
    ]);
    expect((await as(manager).approve(step)).report).toMatchObject({ state: 'APPROVED' });
  });

  it('can be returned for what its summary says', async () => {
    const { lead, manager, reportId } = await empty();
    await as(lead).saveSummary({ reportId, expectedVersion: 1, summary: 'A quiet quarter.' });
    await as(lead).submit({ reportId, expectedVersion: 2 });
    expect((await as(manager).report(reportId)).viewerCan).toMatchObject({ return: true });
    const answer = await as(manager).return({ reportId, expectedVersion: 3, reason: 'Say more.' });
    expect(answer.report).toMatchObject({ state: 'RETURNED' });
  });
});
