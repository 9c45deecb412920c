import type { Role } from '@plumbline/policy';
import { startTestServer, type TestPerson } from '@plumbline/testing';
import { Scene, reportOperations } from '@plumbline/reporting/testing';
import { markPublished } from '@plumbline/reporting/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const as = (person: TestPerson | null) => reportOperations(server, person);

describe('who may do what', () => {
  it.each<[string, string[]]>([
    ['submit', ['DEPARTMENT_LEAD']],
    ['return', ['PLANNING_MANAGER']],
    ['approve', ['PLANNING_MANAGER']],
    ['unlock', ['PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER']],
  ])('%s: only %j, and a refusal leaves nothing', async (verb, allowed) => {
    const action = verb as 'submit';
    const scene = await Scene.set(server);
    if (verb === 'submit') await scene.fill();
    else if (verb === 'unlock') await scene.approved();
    else await scene.submitted();
    for (const role of Object.keys(scene.people)) {
      const viewerCan = (await as(scene.who(role)).report(scene.id)).viewerCan[verb];
      expect([role, viewerCan]).toEqual([role, allowed.includes(role)]);
      if (allowed.includes(role)) continue;
      const before = await scene.traces();
      const answer = await scene.step(role, action);
      const code = answer.errors?.[0]?.extensions?.code ?? answer.userErrors?.[0]?.code;
      expect([role, code]).toEqual([role, expect.stringMatching(/FORBIDDEN|NOT_ALLOWED/)]);
      expect(await scene.traces()).toEqual(before);
    }
    expect((await scene.step(allowed[0] ?? '', action)).userErrors).toEqual([]);
  });

  it('only officers and leads of the department log', async () => {
    const scene = await Scene.set(server);
    await scene.fill();
    for (const role of ['DEPARTMENT_HEAD', 'PLANNING_MANAGER', 'PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER']) {
      const given = { reportId: scene.id, deliverableId: scene.deliverableId, status: 'OFF_TRACK' };
      expect((await as(scene.who(role)).saveProgress(given)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const lead = as(scene.who('DEPARTMENT_LEAD'));
    const summary = await lead.saveSummary({
      reportId: scene.id,
      expectedVersion: 1,
      summary: 'In short: fine.',
    });
    expect(summary).toMatchObject({ userErrors: [], report: { summary: 'In short: fine.', version: 2 } });
  });

  it('a stranger’s report answers exactly like a missing one', async () => {
    const scene = await Scene.set(server);
    await scene.submitted();
    const other = await Scene.set(server);
    const sibling = await scene.city.team('LIBRARY');
    const strangers = [
      other.who('DEPARTMENT_LEAD'),
      other.who('PLANNING_MANAGER'),
      other.who('PLANNING_DIRECTOR'),
      await scene.city.person('DEPARTMENT_LEAD', sibling),
      await scene.city.person('PLANNING_MANAGER', sibling),
    ];
    const missing = '0190a000-0000-7000-8000-000000000000';
    const comments = [{ subject: 'REPORT', subjectId: scene.id, text: 'Add a summary.' }];
    const commentId = (await scene.step('PLANNING_MANAGER', 'return', { comments })).report.comments[0].id;
    for (const stranger of strangers) {
      expect(await as(stranger).resolveComment({ commentId })).toEqual(
        await as(stranger).resolveComment({ commentId: missing }),
      );
      expect(await as(stranger).report(scene.id)).toBeNull();
      expect((await as(stranger).reviewQueue()) ?? []).toEqual([]);
      for (const verb of ['submit', 'return', 'approve', 'unlock'] as const) {
        const input = {
          expectedVersion: 3,
          ...(verb === 'return' || verb === 'unlock' ? { reason: 'x' } : {}),
        };
        const theirs = await as(stranger)[verb]({ reportId: scene.id, ...input });
        expect(theirs).toEqual(await as(stranger)[verb]({ reportId: missing, ...input }));
      }
    }
  });

  it('nobody approves what they submitted or wrote, whatever roles they hold', async () => {
    const scene = await Scene.set(server);
    const author = scene.who('EQUITY_OFFICER');
    await scene.city.alsoAppoint(author, 'PLANNING_MANAGER');
    await scene.city.givePortfolio(author, scene.team);
    const submitter = scene.who('DEPARTMENT_LEAD');
    await scene.city.alsoAppoint(submitter, 'PLANNING_DIRECTOR');
    await scene.submitted();
    for (const verb of ['approve', 'return'] as const) {
      expect((await scene.step(author, verb)).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    }
    expect((await as(author).report(scene.id)).viewerCan).toMatchObject({ approve: false, return: false });
    expect(await as(author).reviewQueue()).toEqual([]);
    await scene.step('PLANNING_MANAGER', 'approve');
    expect((await scene.step(submitter, 'approve')).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    expect((await scene.step('PLANNING_DIRECTOR', 'approve')).userErrors).toEqual([]);
    expect((await scene.step(submitter, 'unlock')).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
  });

  it('a manager cannot decide at the director’s step', async () => {
    const scene = await (await Scene.set(server)).submitted();
    await scene.step('PLANNING_MANAGER', 'approve');
    expect((await scene.step('PLANNING_MANAGER', 'approve')).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await scene.step('PLANNING_MANAGER', 'return')).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await scene.step('PLANNING_DIRECTOR', 'return')).userErrors).toEqual([]);
  });
});

describe('the wrong state is refused in a sentence, and leaves nothing', () => {
  const WRONG: [state: string, verb: 'submit' | 'return' | 'approve' | 'unlock', role: string][] = [
    ['OPEN', 'return', 'PLANNING_MANAGER'],
    ['OPEN', 'approve', 'PLANNING_MANAGER'],
    ['OPEN', 'unlock', 'PLANNING_DIRECTOR'],
    ['SUBMITTED', 'submit', 'DEPARTMENT_LEAD'],
    ['SUBMITTED', 'unlock', 'PLANNING_DIRECTOR'],
    ['RETURNED', 'approve', 'PLANNING_MANAGER'],
    ['RETURNED', 'return', 'PLANNING_MANAGER'],
    ['RETURNED', 'unlock', 'PLANNING_DIRECTOR'],
    ['APPROVED', 'submit', 'DEPARTMENT_LEAD'],
    ['APPROVED', 'return', 'PLANNING_MANAGER'],
    ['APPROVED', 'approve', 'PLANNING_MANAGER'],
    ['PUBLISHED', 'submit', 'DEPARTMENT_LEAD'],
    ['PUBLISHED', 'approve', 'PLANNING_MANAGER'],
  ];

  it('for every state in which the verb is impossible, and for logging in a locked report', async () => {
    for (const state of ['OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED']) {
      const scene = await Scene.set(server);
      if (state === 'SUBMITTED') await scene.submitted();
      if (state === 'RETURNED') await (await scene.submitted()).step('PLANNING_MANAGER', 'return');
      if (state === 'APPROVED' || state === 'PUBLISHED') await scene.approved();
      if (state === 'PUBLISHED') await scene.city.asSystem(() => markPublished([scene.id]));
      const before = await scene.traces();
      for (const [, verb, role] of WRONG.filter(([from]) => from === state)) {
        const { userErrors, report } = await scene.step(role, verb);
        expect([state, verb, userErrors?.[0]?.code, report]).toEqual([state, verb, 'WRONG_STATE', null]);
      }
      if (state !== 'OPEN' && state !== 'RETURNED') {
        const given = {
          reportId: scene.id,
          deliverableId: scene.deliverableId,
          status: 'OFF_TRACK',
          note: 'Late.',
        };
        const { userErrors } = await as(scene.who('EQUITY_OFFICER')).saveProgress(given);
        expect([state, userErrors[0].code]).toEqual([state, 'WRONG_STATE']);
        expect(userErrors[0].message).toMatch(/ask the reviewer to return it or the director to unlock it/);
      }
      expect(await scene.traces()).toEqual(before);
    }
  });

  it('a report that is not approved is not published', async () => {
    const scene = await (await Scene.set(server)).submitted();
    await expect(scene.city.asSystem(() => markPublished([scene.id]))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});

describe('a stale version is refused with what stands now', () => {
  it('two reviewers decide at the same moment: one wins, the other keeps what they typed', async () => {
    const scene = await (await Scene.set(server)).submitted();
    const second = await scene.city.person('PLANNING_MANAGER', scene.team);
    const decide = (person: TestPerson) =>
      as(person).return({
        reportId: scene.id,
        expectedVersion: 2,
        reason: `From ${person.displayName}.`,
        comments: [{ subject: 'REPORT', subjectId: scene.id, text: 'A long and careful comment.' }],
      });
    const answers = await Promise.all([decide(scene.who('PLANNING_MANAGER')), decide(second)]);
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
    const [lost] = answers.filter((answer) => answer.userErrors.length > 0);
    expect(lost.userErrors[0]).toMatchObject({ code: 'STALE', path: ['expectedVersion'] });
    expect(lost.userErrors[0].conflict).toEqual([
      { field: 'version', yours: '2', theirs: '3' },
      { field: 'state', yours: null, theirs: 'RETURNED' },
      { field: 'reason', yours: expect.stringMatching(/^From /), theirs: null },
      { field: 'comments.0.text', yours: 'A long and careful comment.', theirs: null },
    ]);
    expect(await scene.rows('select 1 from pinned_comment')).toHaveLength(1);
  });

  it('who decides after a colleague learns that the report moved on, not that they may not', async () => {
    const scene = await (await Scene.set(server)).submitted();
    const second = await scene.city.person('PLANNING_MANAGER', scene.team);
    await scene.step('PLANNING_MANAGER', 'approve');
    for (const verb of ['approve', 'return'] as const) {
      const { userErrors } = await scene.step(second, verb, { expectedVersion: 2 });
      expect(userErrors).toMatchObject([{ code: 'STALE', path: ['expectedVersion'] }]);
      expect(userErrors[0].conflict).toContainEqual({ field: 'state', yours: null, theirs: 'SUBMITTED' });
      expect((await scene.step(second, verb)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
  });

  it('a double click on submit hands in once', async () => {
    const scene = await Scene.set(server);
    await scene.fill();
    await as(scene.who('PLANNING_MANAGER')).hearAtOnce();
    const click = () => as(scene.who('DEPARTMENT_LEAD')).submit({ reportId: scene.id, expectedVersion: 1 });
    const answers = await Promise.all([click(), click()]);
    expect(answers.map((answer) => answer.userErrors[0]?.code ?? 'done').sort()).toEqual(['STALE', 'done']);
    expect(await scene.rows('select 1 from report_revision')).toHaveLength(1);
    expect(await scene.rows('select 1 from mail')).toHaveLength(1);
  });
});

describe('returning', () => {
  it.each<[string, object, string, string[]]>([
    ['no reason', { reason: '  ' }, 'REASON_REQUIRED', ['reason']],
    ['a hidden character', { reason: 'a\u202eb' }, 'INVALID', ['reason']],
    [
      'a comment on nothing here',
      {
        comments: [{ subject: 'DELIVERABLE', subjectId: '0190a000-0000-7000-8000-000000000000', text: 'x' }],
      },
      'NOT_FOUND',
      ['comments', '0', 'subjectId'],
    ],
    [
      'an empty comment',
      { comments: [{ subject: 'REPORT', subjectId: '0190a000-0000-7000-8000-000000000000', text: ' ' }] },
      'INVALID',
      ['comments', '0', 'text'],
    ],
  ])('with %s is refused, and leaves nothing', async (_name, given, code, path) => {
    const scene = await (await Scene.set(server)).submitted();
    const before = await scene.traces();
    expect((await scene.step('PLANNING_MANAGER', 'return', given)).userErrors).toMatchObject([
      { code, path },
    ]);
    expect(await scene.traces()).toEqual(before);
  });

  it('keeps every word of the team: nothing is lost to a return', async () => {
    const scene = await (await Scene.set(server)).submitted();
    const before = (await as(scene.who('EQUITY_OFFICER')).report(scene.id)).items;
    await scene.step('PLANNING_MANAGER', 'return');
    expect((await as(scene.who('EQUITY_OFFICER')).report(scene.id)).items).toEqual(before);
  });

  it('a comment is answered by the team only, and once', async () => {
    const scene = await (await Scene.set(server)).submitted();
    const comments = [{ subject: 'REPORT', subjectId: scene.id, text: 'Please add a summary.' }];
    const { report } = await scene.step('PLANNING_MANAGER', 'return', { comments });
    const commentId = report.comments[0].id;
    expect(
      (await as(scene.who('PLANNING_MANAGER')).resolveComment({ commentId })).errors?.[0]?.extensions?.code,
    ).toBe('FORBIDDEN');
    const resolve = () => as(scene.who('EQUITY_OFFICER')).resolveComment({ commentId });
    expect((await Promise.all([resolve(), resolve()])).flatMap((answer) => answer.userErrors)).toEqual([]);
    expect(await scene.rows('select 1 from comment_resolution')).toHaveLength(1);
    expect((await resolve()).report.problems).toEqual([]);
  });
});

it.each<[string, Role[]]>([
  ['one step', ['PLANNING_DIRECTOR']],
  ['three steps', ['PLANNING_MANAGER', 'PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER']],
])('a city with a review chain of %s', async (_name, chain) => {
  const scene = await (await Scene.set(server, chain)).submitted();
  for (const [index, role] of chain.entries()) {
    const { report } = await scene.step(role, 'approve');
    expect(report.state).toBe(index === chain.length - 1 ? 'APPROVED' : 'SUBMITTED');
  }
});

it('history is never rewritten: the database refuses it to everybody', async () => {
  const scene = await (await Scene.set(server)).submitted();
  for (const table of [
    'report_event',
    'report_revision',
    'report_writer',
    'progress_update',
    'observation',
    'pinned_comment',
    'comment_resolution',
  ]) {
    await expect(scene.rows(`update ${table} set id = id`)).rejects.toThrow(/permission denied|history/);
    await expect(scene.rows(`delete from ${table}`)).rejects.toThrow(/permission denied|history/);
  }
});
