// Who comments on a plan, who settles comments, and what the law department and the audit trail learn of them.
import { startTestServer, type TestServer } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { AuthoringCalls, PlanCalls, aDraft, aScene, type Scene } from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function aDraftToDiscuss() {
  const scene = await aScene(server, {
    steps: { assessment: false, legalReview: true, headSignature: false, preliminary: false },
  });
  const by = async (role: Parameters<Scene['person']>[0]) =>
    new AuthoringCalls(server, await scene.person(role));
  const { id } = await aDraft(scene);
  const officer = await by('EQUITY_OFFICER');
  const goalId = (await officer.plan(id)).goals[0]?.id ?? '';
  const take = async (role: Parameters<Scene['person']>[0], step: string, reason?: string) => {
    const calls = await scene.as(role);
    const plan = await calls.see(id);
    if (!plan) throw new Error(`${role} does not see the plan`);
    return calls.take(step, plan, reason);
  };
  const sendToLegal = async () => {
    await take('DEPARTMENT_LEAD', 'submitPlan');
    await take('PLANNING_MANAGER', 'approvePlan');
    await take('PLANNING_MANAGER', 'sendPlanToLegal');
  };
  return { scene, by, id, goalId, officer, take, sendToLegal };
}

describe('comments', () => {
  it('are settled by who wrote them or who drafts the plan, and by nobody else', async () => {
    const { by, id, goalId, officer } = await aDraftToDiscuss();
    const [director, manager, head] = await Promise.all([
      by('PLANNING_DIRECTOR'),
      by('PLANNING_MANAGER'),
      by('DEPARTMENT_HEAD'),
    ]);
    const { itemId } = await director.comment(id, 'GOAL', goalId, 'text', 'Safe from what?');
    const thread = itemId ?? '';
    for (const other of [manager, head]) {
      expect((await other.decide(id, thread, 'resolve')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
      expect((await other.answer(id, thread, 'Fires, I think.')).userErrors).toEqual([]);
      expect((await other.plan(id)).comments[0]?.viewerCan).toEqual({ answer: true, resolve: false });
    }
    expect((await director.plan(id)).comments[0]?.viewerCan).toEqual({ answer: true, resolve: true });
    expect((await officer.decide(id, thread, 'resolve')).userErrors).toEqual([]);
    expect((await manager.decide(id, thread, 'reopen')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await director.decide(id, thread, 'reopen')).userErrors).toEqual([]);
    expect((await officer.plan(id)).comments[0]?.resolved).toBe(false);
  });

  it('are written by nobody who may not read the plan, and not at all by roles that only read', async () => {
    const { scene, by, id, goalId } = await aDraftToDiscuss();
    const elsewhere = new AuthoringCalls(
      server,
      await scene.city.person('EQUITY_OFFICER', await scene.city.team()),
    );
    for (const calls of [elsewhere, await by('COUNSEL')]) {
      const { userErrors } = await calls.comment(id, 'GOAL', goalId, null, 'May I?');
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    const auditor = new PlanCalls(server, await scene.person('AUDITOR'));
    const input = { planId: id, kind: 'GOAL', itemId: goalId, text: 'May I?' };
    await expect(auditor.call('commentOnPlan', 'CommentOnPlanInput', 'itemId', input)).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  it('show counsel what was written once the plan was sent, and no draft’s discussion', async () => {
    const { by, id, goalId, officer, take, sendToLegal } = await aDraftToDiscuss();
    const counsel = await by('COUNSEL');
    const director = await by('PLANNING_DIRECTOR');
    const before = (await director.comment(id, 'GOAL', goalId, null, 'Between us: is this legal?')).itemId;
    await officer.answer(id, before ?? '', 'Not sure.');
    await sendToLegal();
    expect((await counsel.plan(id)).comments).toEqual([]);
    const stampBefore = (await counsel.plan(id)).stamp;
    for (const answer of [
      await counsel.answer(id, before ?? '', 'What was asked?'),
      await counsel.decide(id, before ?? '', 'resolve'),
    ]) {
      expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['threadId'] }]);
    }
    const after = (await counsel.comment(id, 'GOAL', goalId, 'text', 'Which law is this based on?')).itemId;
    expect((await counsel.plan(id)).stamp).not.toBe(stampBefore);
    await officer.answer(id, after ?? '', 'The charter.');
    const texts = async (calls: AuthoringCalls) =>
      (await calls.plan(id)).comments.map(({ entries }) => entries.map(({ text }) => text));
    expect(await texts(counsel)).toEqual([['Which law is this based on?', 'The charter.']]);
    expect(await texts(officer)).toHaveLength(2);
    await director.answer(id, before ?? '', 'For counsel: see the charter.');
    expect(await texts(counsel)).toEqual([
      ['For counsel: see the charter.'],
      ['Which law is this based on?', 'The charter.'],
    ]);
    // What is discussed after a return is a draft's discussion again; the thread counsel began goes on with counsel.
    await take('COUNSEL', 'returnPlan', 'Name the law.');
    await director.comment(id, 'GOAL', goalId, null, 'Between us again.');
    await officer.answer(id, after ?? '', 'It is named now.');
    await sendToLegal();
    expect((await texts(counsel)).flat()).toEqual([
      ...['For counsel: see the charter.', 'Which law is this based on?', 'The charter.'],
      'It is named now.',
    ]);
  });
});

describe('the audit trail', () => {
  it('names the step that changed and none of its words', async () => {
    const { scene, id, goalId, officer, by } = await aDraftToDiscuss();
    const deliverableId = await officer.added(id, 'DELIVERABLE', 'Secret promise.', goalId);
    const step = await officer.added(id, 'MILESTONE', 'Secret step', deliverableId);
    const other = await officer.added(id, 'MILESTONE', 'Secret second step', deliverableId);
    await officer.write(id, 'MILESTONE', step, [['text', 'Secret step', 'Secret better step']]);
    await officer.date(id, 'MILESTONE', step, null, '2027-03-01');
    await officer.move(id, 'MILESTONE', other, deliverableId, null);
    await officer.duplicate(id, 'MILESTONE', step);
    await (await by('PLANNING_DIRECTOR')).comment(id, 'MILESTONE', step, null, 'Secret comment');
    await officer.remove(id, 'MILESTONE', other);
    await officer.restore(id, 'MILESTONE', other);
    const trail = await scene.city.asSystem(() =>
      rows<{ says: string }>(`select summary || ' ' || detail::text as says from audit_event`),
    );
    const about = trail.map(({ says }) => says);
    expect(about.filter((says) => /milestone of D1/i.test(says)).length).toBeGreaterThanOrEqual(8);
    expect(about.filter((says) => says.includes('Secret'))).toEqual([]);
  });
});
