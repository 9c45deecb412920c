// How long a desk may take is said once: the review queue, the attention list and the reminders agree on every day.
import { definedJobs, newId, rows, runAs, systemOf } from '@plumbline/platform/server';
import { Scene } from '@plumbline/reporting/testing';
import { aClock, startTestServer, type TestServer } from '@plumbline/testing';

let server: TestServer;
const at = aClock();
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const QUEUE = '{ reviewQueue { id deskEndsOn heldTooLong } inReviewElsewhere { id deskEndsOn heldTooLong } }';
const ATTENTION = '{ attentionItems(kind: IN_REVIEW) { items { subjectId deskEndsOn heldTooLong } } }';

/** A report that came to the manager's desk on Tuesday, 20 October 2026, where desks have five days and one is a holiday. */
async function onADesk(): Promise<Scene> {
  at('2026-09-30T13:00:00Z');
  const scene = await Scene.set(server);
  await scene.rows('update city set review_business_days = 5');
  await scene.rows("insert into holiday (id, on_date, name) values ($1, '2026-10-23', 'A day off')", [
    newId(),
  ]);
  at('2026-10-20T17:00:00Z');
  return scene.submitted();
}

async function seenOn(day: string, scene: Scene) {
  at(`${day}T17:00:00Z`);
  const requestId = newId();
  await runAs(systemOf(scene.city.id, requestId, 'remind-people'), async () => {
    await definedJobs().get('remind-people')?.({ cityId: scene.city.id, requestId });
  });
  const manager = server.as(scene.who('PLANNING_MANAGER'));
  const director = server.as(scene.who('PLANNING_DIRECTOR'));
  const queue = (await manager.execute(QUEUE)).data;
  const elsewhere = (await director.execute(QUEUE)).data;
  const attention = (await director.execute(ATTENTION)).data;
  const clock = ({ deskEndsOn, heldTooLong }: { deskEndsOn: string; heldTooLong: boolean }) => [
    deskEndsOn,
    heldTooLong,
  ];
  const [reminded] = await scene.city.asSystem(() =>
    runAs(
      { ...systemOf(scene.city.id, newId(), 'look'), personId: scene.who('PLANNING_MANAGER').personId },
      () => rows<{ step: string }>("select step from notification where step like 'OVER%' limit 1"),
    ),
  );
  return {
    queue: clock(queue.reviewQueue[0]),
    elsewhere: clock(elsewhere.inReviewElsewhere[0]),
    attention: clock(attention.attentionItems.items[0]),
    reminded: reminded !== undefined,
  };
}

it.each([
  ['on the sixth calendar day', '2026-10-26', false],
  ['on the last business day', '2026-10-28', false],
  ['on the day after', '2026-10-29', true],
])('%s', async (_says, day, isOver) => {
  const scene = await onADesk();
  const clock = ['2026-10-28', isOver];
  expect(await seenOn(day, scene)).toEqual({
    ...{ queue: clock, elsewhere: clock, attention: clock },
    reminded: isOver,
  });
});

it('runs while something lies on a desk, and not before it was handed in or after it was approved', async () => {
  at('2026-09-30T13:00:00Z');
  const scene = await Scene.set(server, ['PLANNING_MANAGER']);
  const clock = async (role = 'DEPARTMENT_LEAD') =>
    (
      await server
        .as(scene.who(role))
        .execute('query ($id: ID!) { quarterlyReport(id: $id) { deskEndsOn heldTooLong } }', { id: scene.id })
    ).data.quarterlyReport;
  const none = { deskEndsOn: null, heldTooLong: false };
  expect(await clock()).toEqual(none);
  await scene.submitted();
  await scene.step('PLANNING_MANAGER', 'approve');
  at('2026-12-30T13:00:00Z');
  expect(await clock('PLANNING_DIRECTOR')).toEqual(none);
});
