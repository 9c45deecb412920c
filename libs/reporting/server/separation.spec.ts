// Whoever had a hand in a report does not decide on it, however that hand came in.
import { saveMetrics } from '@plumbline/measuring/server';
import { aMetric, aValue, importAsManager } from '@plumbline/measuring/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';
import { Scene, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const as = (person: TestPerson) => reportOperations(server, person);

describe('separation of duties', () => {
  it('who wrote stays a writer when others write over it, and whoever submitted a submitter', async () => {
    const scene = await Scene.set(server);
    const [first, second] = [
      scene.who('DEPARTMENT_LEAD'),
      await scene.city.person('DEPARTMENT_LEAD', scene.team),
    ];
    const officer = await scene.city.person('EQUITY_OFFICER', scene.team);
    for (const person of [first, officer]) {
      await scene.city.alsoAppoint(person, 'PLANNING_MANAGER');
      await scene.city.givePortfolio(person, scene.team);
    }
    const summarize = (person: TestPerson, expectedVersion: number) =>
      as(person).saveSummary({ reportId: scene.id, expectedVersion, summary: `By ${person.displayName}.` });
    expect((await summarize(officer, 1)).userErrors).toEqual([]);
    expect((await summarize(second, 2)).userErrors).toEqual([]);
    await scene.fill();
    await scene.step(first, 'submit');
    await scene.step('PLANNING_MANAGER', 'return');
    await scene.step(second, 'submit');
    for (const person of [first, officer]) {
      expect((await scene.step(person, 'approve')).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    }
  });

  it('whoever imported a value for the quarter does not approve the report that rests on it', async () => {
    const scene = await Scene.set(server);
    const manager = scene.who('PLANNING_MANAGER');
    const [{ planId } = { planId: '' }] = await scene.rows<{ planId: string }>(
      'select id as "planId" from plan',
    );
    const [{ label } = { label: '' }] = await scene.rows<{ label: string }>(
      'select label from reporting_period',
    );
    const goals = [{ code: 'G1', metrics: [aMetric('M1', { observations: [aValue(label, '12')] })] }];
    await importAsManager(scene.city, manager, scene.team, () => saveMetrics(planId, goals, 'x'));
    await scene.logProgress();
    expect((await scene.step('DEPARTMENT_LEAD', 'submit')).userErrors).toEqual([]);
    expect((await as(manager).report(scene.id)).viewerCan).toMatchObject({ approve: false, return: false });
    expect((await scene.step(manager, 'approve')).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
  });

  it('one person with two offices takes one step of a review, not two', async () => {
    const scene = await (await Scene.set(server)).submitted();
    const both = scene.who('PLANNING_MANAGER');
    await scene.city.alsoAppoint(both, 'PLANNING_DIRECTOR');
    expect((await scene.step(both, 'approve')).userErrors).toEqual([]);
    expect((await as(both).report(scene.id)).viewerCan).toMatchObject({ approve: false });
    expect((await scene.step(both, 'approve')).userErrors).toMatchObject([
      {
        code: 'SAME_PERSON',
        message: expect.stringMatching(/^You approved an earlier step of this report, so another person/),
      },
    ]);
    expect((await scene.step('PLANNING_DIRECTOR', 'approve')).userErrors).toEqual([]);
  });
});
