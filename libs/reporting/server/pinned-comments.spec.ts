// Comments of a review pinned to exactly one piece of evidence or one number, and the way back to it after a return.
import { startTestServer, type TestPerson } from '@plumbline/testing';
import { reportOperations, Scene } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const COMMENT = 'text field evidenceId observationId evidence { id title } observation { id value }';
const PIECES = `query ($id: ID!) { quarterlyReport(id: $id) {
  items { comments { text } evidence { id title comments { ${COMMENT} } } }
  measures { comments { text } cells { observation { id value } comments { ${COMMENT} } } }
  earlierNumbers { observation { id value } comments { ${COMMENT} } }
  comments { id ${COMMENT} }
  problems { subject subjectId field commentId message } } }`;

async function piecesOf(scene: Scene, person: TestPerson = scene.who('EQUITY_OFFICER')) {
  const answer = await server.as(person).execute(PIECES, { id: scene.id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.quarterlyReport;
}

const attach = async (scene: Scene, url: string): Promise<string> => {
  const { data } = await server
    .as(scene.who('EQUITY_OFFICER'))
    .execute(
      `mutation ($input: AttachEvidenceLinkInput!) { attachEvidenceLink(input: $input) { evidence { id } } }`,
      { input: { reportId: scene.id, deliverableId: scene.deliverableId, url } },
    );
  return data.attachEvidenceLink.evidence.id;
};

/** A report in review with two pieces of evidence and a number of an earlier year beside the one that is due. */
async function aReview() {
  const scene = await Scene.set(server, ['PLANNING_MANAGER']);
  await scene.fill();
  const minutes = await attach(scene, 'https://example.org/minutes');
  await attach(scene, 'https://example.org/photos');
  const [metric] = await scene.rows<{ id: string }>('select id from metric');
  const metricId = metric?.id ?? '';
  const officer = reportOperations(server, scene.who('EQUITY_OFFICER'));
  const enter = async (cell: object) => {
    const { userErrors, observations } = await officer.recordObservations({
      ...{ reportId: scene.id, metricId, cells: [{ periodLabel: '2023', ...cell }] },
    });
    expect(userErrors).toEqual([]);
    return observations[0].id as string;
  };
  const earlier = await enter({ value: '40' });
  expect((await scene.step('DEPARTMENT_LEAD', 'submit')).userErrors).toEqual([]);
  const due = (await piecesOf(scene)).measures[0].cells[0].observation.id as string;
  const giveBack = (...comments: object[]) => scene.step('PLANNING_MANAGER', 'return', { comments });
  return { scene, minutes, metricId, earlier, due, enter, giveBack };
}

it('stand at exactly what they are about, and at its item or metric as well', async () => {
  const { scene, minutes, metricId, earlier, due, giveBack } = await aReview();
  const subject = { subject: 'DELIVERABLE', subjectId: scene.deliverableId };
  const number = { subject: 'METRIC', subjectId: metricId };
  const { userErrors } = await giveBack(
    { ...subject, evidenceId: minutes, text: 'Which page?' },
    { ...number, observationId: earlier, text: 'From which survey?' },
    { ...number, observationId: due, text: 'Counted twice?' },
  );
  expect(userErrors).toEqual([]);
  const { items, measures, earlierNumbers } = await piecesOf(scene);
  expect(items[0].evidence).toMatchObject([
    {
      id: minutes,
      comments: [{ text: 'Which page?', field: 'evidence', evidenceId: minutes, evidence: { id: minutes } }],
    },
    { comments: [] },
  ]);
  expect(items[0].comments).toEqual([{ text: 'Which page?' }]);
  expect(earlierNumbers).toMatchObject([
    { comments: [{ text: 'From which survey?', field: 'value', observation: { id: earlier, value: '40' } }] },
  ]);
  expect(measures[0].cells[0].comments).toMatchObject([{ text: 'Counted twice?', observationId: due }]);
  expect(measures[0].comments).toHaveLength(2);
});

it('are walked to one by one, and each keeps the report back until it is answered', async () => {
  const { scene, minutes, metricId, earlier, giveBack } = await aReview();
  await giveBack(
    { subject: 'DELIVERABLE', subjectId: scene.deliverableId, evidenceId: minutes, text: 'Which page?' },
    { subject: 'METRIC', subjectId: metricId, observationId: earlier, text: 'From which survey?' },
  );
  const { problems, comments } = await piecesOf(scene);
  expect(problems).toEqual([
    {
      ...{ subject: 'DELIVERABLE', subjectId: scene.deliverableId, field: 'evidence' },
      commentId: comments[0].id,
      message: "Evidence of D1 has a reviewer's comment that is not answered yet.",
    },
    {
      ...{ subject: 'METRIC', subjectId: metricId, field: 'value' },
      commentId: comments[1].id,
      message: "A number of M1 has a reviewer's comment that is not answered yet.",
    },
  ]);
  expect((await scene.step('DEPARTMENT_LEAD', 'submit')).userErrors).toMatchObject([{ code: 'INCOMPLETE' }]);
  const officer = reportOperations(server, scene.who('EQUITY_OFFICER'));
  for (const { id } of comments) await officer.resolveComment({ commentId: id });
  expect((await scene.step('DEPARTMENT_LEAD', 'submit')).userErrors).toEqual([]);
});

it('stay with a number that is corrected, and with evidence that is taken away', async () => {
  const { scene, minutes, metricId, earlier, enter, giveBack } = await aReview();
  await giveBack(
    { subject: 'DELIVERABLE', subjectId: scene.deliverableId, evidenceId: minutes, text: 'Wrong file?' },
    { subject: 'METRIC', subjectId: metricId, observationId: earlier, text: 'From which survey?' },
  );
  const corrected = await enter({ value: '41', replacesId: earlier, reason: 'The survey of May.' });
  await server
    .as(scene.who('EQUITY_OFFICER'))
    .execute(
      'mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { userErrors { code } } }',
      { input: { evidenceId: minutes, reason: 'It was the wrong file.' } },
    );
  const { items, earlierNumbers, comments } = await piecesOf(scene);
  expect(earlierNumbers).toMatchObject([
    { observation: { id: corrected }, comments: [{ observation: { id: earlier, value: '40' } }] },
  ]);
  expect(items[0].evidence[0]).toMatchObject({ id: minutes, comments: [{ text: 'Wrong file?' }] });
  // What was taken away is named to nobody who follows the comment.
  expect(comments[0]).toMatchObject({ evidenceId: minutes, evidence: null });
});

it('refuse what is no part of this report, and then nothing is returned', async () => {
  const { scene, minutes, metricId, earlier, giveBack } = await aReview();
  const other = await aReview();
  const before = await scene.traces();
  const item = { subject: 'DELIVERABLE', subjectId: scene.deliverableId, text: 'Why?' };
  const metric = { subject: 'METRIC', subjectId: metricId, text: 'Why?' };
  for (const [comment, field] of [
    [{ ...item, evidenceId: other.minutes }, 'evidenceId'],
    [{ ...metric, evidenceId: minutes }, 'evidenceId'],
    [{ ...metric, observationId: other.earlier }, 'observationId'],
    [{ ...item, observationId: earlier }, 'observationId'],
  ] as const) {
    expect((await giveBack(item, comment)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['comments', '1', field] },
    ]);
  }
  expect(await scene.traces()).toEqual(before);
});
