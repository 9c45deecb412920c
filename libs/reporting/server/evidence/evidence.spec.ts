// Evidence: attached by the team, read by whoever may read the report, private, and never silently gone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rows } from '@plumbline/platform/server';
import { Scene } from '@plumbline/reporting/testing';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
let folder: string;
const before = process.env['PLUMBLINE_DATA_DIR'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-evidence-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  process.env['PLUMBLINE_DATA_DIR'] = before;
  await rm(folder, { recursive: true });
});

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';

async function aScene(): Promise<Scene> {
  const scene = await Scene.set(server);
  await scene.fill();
  return scene;
}

async function send(person: TestPerson, name = 'minutes.pdf', content = PDF): Promise<string> {
  const answer = await server.as(person).fetch('/files/uploads', {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(content.length),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      'content-type': 'application/offset+octet-stream',
    },
    body: content,
  });
  expect(answer.status).toBe(201);
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

const PARTS =
  'id kind title url fileName bytes mediaType visibility withdrawn withdrawnReason by { displayName }';
const KINDS = {
  attachEvidenceLink: 'AttachEvidenceLinkInput',
  attachEvidenceFile: 'AttachEvidenceFileInput',
  withdrawEvidence: 'WithdrawEvidenceInput',
  restoreEvidence: 'RestoreEvidenceInput',
};
async function mutate(person: TestPerson, name: keyof typeof KINDS, input: object) {
  const answer = await server
    .as(person)
    .execute(
      `mutation ($input: ${KINDS[name]}!) { ${name}(input: $input) { evidence { ${PARTS} } userErrors { code message path } } }`,
      { input },
    );
  return answer.data?.[name] ?? { errors: answer.errors?.map(({ extensions }) => extensions?.code) };
}
const place = ({ id: reportId, deliverableId }: Scene) => ({ reportId, deliverableId });
const link = (scene: Scene, url: string, who = scene.who('EQUITY_OFFICER')) =>
  mutate(who, 'attachEvidenceLink', { ...place(scene), url });
const file = async (scene: Scene, uploadKey: string, who = scene.who('EQUITY_OFFICER')) =>
  mutate(who, 'attachEvidenceFile', { ...place(scene), uploadKey });

async function listed(scene: Scene, person = scene.who('EQUITY_OFFICER')) {
  const answer = await server
    .as(person)
    .execute(`query ($id: ID!) { quarterlyReport(id: $id) { items { evidence { ${PARTS} } } } }`, {
      id: scene.id,
    });
  return answer.data?.quarterlyReport?.items[0].evidence ?? null;
}
const download = (person: TestPerson | null, id: string, city?: string) =>
  server.as(person, city).fetch(`/files/evidence/${id}`);

it('a link and a file are attached to an item, private, and stand there for the team and its reviewers', async () => {
  const scene = await aScene();
  const title = 'Minutes of the hearing';
  const added = await mutate(scene.who('EQUITY_OFFICER'), 'attachEvidenceLink', {
    ...place(scene),
    url: 'https://example.org/minutes',
    title,
  });
  expect(added).toMatchObject({
    userErrors: [],
    evidence: { kind: 'LINK', title, visibility: 'PRIVATE', withdrawn: false },
  });
  expect(await file(scene, await send(scene.who('EQUITY_OFFICER')))).toMatchObject({
    userErrors: [],
    evidence: {
      kind: 'FILE',
      title: 'minutes.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      visibility: 'PRIVATE',
    },
  });
  for (const role of ['EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'PLANNING_MANAGER', 'PLANNING_DIRECTOR']) {
    expect(await listed(scene, scene.who(role))).toHaveLength(2);
  }
});

it('evidence is private unless someone makes it public, one by one: attaching never does', async () => {
  const scene = await aScene();
  await link(scene, 'https://example.org/minutes');
  const [row] = await scene.rows<{ visibility: string }>('select visibility from evidence');
  expect(row?.visibility).toBe('PRIVATE');
  // Who attached it cannot flip it either: the row never changes.
  await expect(scene.rows(`update evidence set visibility = 'PUBLIC'`)).rejects.toThrow();
});

it('a download is sent as a file to keep, never as a page to show', async () => {
  const scene = await aScene();
  const name = 'Anhörung "final".pdf';
  const { evidence } = await file(scene, await send(scene.who('EQUITY_OFFICER'), name));
  const answer = await download(scene.who('PLANNING_MANAGER'), evidence.id);
  expect([answer.status, await answer.text()]).toEqual([200, PDF]);
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Anh_rung _final_.pdf"; filename*=UTF-8''Anh%C3%B6rung%20%22final%22.pdf`,
  );
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

it('nobody else may reach another city’s file, nor another department’s', async () => {
  const [scene, other] = [await aScene(), await aScene()];
  const { evidence } = await file(scene, await send(scene.who('EQUITY_OFFICER')));
  const neighbor = await scene.city.team('WATER');
  const neighbors = [
    await scene.city.person('EQUITY_OFFICER', neighbor),
    await scene.city.person('DEPARTMENT_LEAD', neighbor),
    await scene.city.person('PLANNING_MANAGER', neighbor),
  ];
  for (const person of [...neighbors, other.who('EQUITY_OFFICER'), other.who('PLANNING_DIRECTOR')]) {
    expect((await download(person, evidence.id)).status).toBe(404);
    for (const [name, input] of [
      ['withdrawEvidence', { evidenceId: evidence.id, reason: 'Because.' }],
      ['restoreEvidence', { evidenceId: evidence.id }],
    ] as const) {
      const answer = await mutate(person, name, input);
      expect(answer.errors?.[0] ?? answer.userErrors[0].code).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
    }
  }
  // Neither the name of the other city in the header nor no session opens it.
  expect((await download(other.who('EQUITY_OFFICER'), evidence.id, scene.city.slug)).status).toBe(403);
  expect((await download(null, evidence.id, scene.city.slug)).status).toBe(401);
  const admin = await scene.city.person('CITY_ADMIN');
  expect((await download(admin, evidence.id)).status).toBe(403);
});

it('an upload is claimed once: the same claim again changes nothing, and a colleague cannot claim it', async () => {
  const scene = await aScene();
  const officer = scene.who('EQUITY_OFFICER');
  const key = await send(officer);
  const stranger = await file(scene, key, scene.who('DEPARTMENT_LEAD'));
  expect(stranger.userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  const [first, again] = [await file(scene, key), await file(scene, key)];
  expect(again.evidence.id).toBe(first.evidence.id);
  // The same file sent once more is the same evidence.
  expect((await file(scene, await send(officer))).evidence.id).toBe(first.evidence.id);
  expect(await listed(scene)).toHaveLength(1);
  await link(scene, 'https://example.org/a');
  await link(scene, 'https://example.org/a');
  expect(await listed(scene)).toHaveLength(2);
});

it('removed with a reason it is unreachable, and brought back it is what it was', async () => {
  const scene = await aScene();
  const officer = scene.who('EQUITY_OFFICER');
  const { evidence } = await file(scene, await send(officer));
  const noReason = await mutate(officer, 'withdrawEvidence', { evidenceId: evidence.id, reason: ' ' });
  expect(noReason.userErrors[0].message).toBe('“Why is it removed?” is empty. Write something.');
  const removed = await mutate(officer, 'withdrawEvidence', {
    evidenceId: evidence.id,
    reason: 'Wrong file.',
  });
  expect(removed.evidence).toMatchObject({ withdrawn: true, withdrawnReason: 'Wrong file.' });
  for (const role of ['EQUITY_OFFICER', 'PLANNING_MANAGER'])
    expect((await download(scene.who(role), evidence.id)).status).toBe(404);
  const back = await mutate(officer, 'restoreEvidence', { evidenceId: evidence.id });
  expect(back.evidence).toMatchObject({ withdrawn: false, withdrawnReason: null });
  expect((await download(officer, evidence.id)).status).toBe(200);
  const events = await scene.rows('select kind from evidence_event order by number');
  expect(events).toEqual([{ kind: 'WITHDRAWN' }, { kind: 'RESTORED' }]);
});

it('what was removed is shown to the team alone', async () => {
  const scene = await aScene();
  const officer = scene.who('EQUITY_OFFICER');
  const { evidence } = await link(scene, 'https://example.org/a');
  await mutate(officer, 'withdrawEvidence', { evidenceId: evidence.id, reason: 'Wrong address.' });
  expect(await listed(scene)).toHaveLength(1);
  expect(await listed(scene, scene.who('PLANNING_MANAGER'))).toEqual([]);
});

it('a report in review keeps its evidence as it is', async () => {
  const scene = await aScene();
  const { evidence } = await link(scene, 'https://example.org/a');
  await scene.step('DEPARTMENT_LEAD', 'submit');
  const later = await link(scene, 'https://example.org/b');
  expect(later.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
  const removed = await mutate(scene.who('EQUITY_OFFICER'), 'withdrawEvidence', {
    evidenceId: evidence.id,
    reason: 'Too late.',
  });
  expect(removed.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
});

it('whoever attached evidence counts as a writer of the report', async () => {
  const scene = await aScene();
  const helper = await scene.city.person('EQUITY_OFFICER', scene.team);
  await link(scene, 'https://example.org/a', helper);
  const writers = await scene.city.asSystem(() => rows('select person_id from report_writer'));
  expect(writers).toContainEqual({ person_id: helper.personId });
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'not an address',
  'https://a:b@c.org',
])('refuses the address %s by its label', async (url) => {
  const scene = await aScene();
  const answer = await link(scene, url);
  expect(answer.userErrors[0].message).toMatch(/^“Web address” (is not|holds)/);
});

it('a removed file still takes its place in the limit, since it is kept; a removed link does not', async () => {
  const scene = await aScene();
  const officer = scene.who('EQUITY_OFFICER');
  const { evidence } = await file(scene, await send(officer));
  await mutate(officer, 'withdrawEvidence', { evidenceId: evidence.id, reason: 'Wrong file.' });
  for (let n = 1; n < 50; n += 1) await link(scene, `https://example.org/${n}`);
  const tooMany = await link(scene, 'https://example.org/one-more');
  expect(tooMany.userErrors[0]).toMatchObject({ code: 'TOO_LARGE' });
  expect(tooMany.userErrors[0].message).toContain('50 pieces of evidence, which is the limit');
  expect(tooMany.userErrors[0].message).toContain('1 removed file');
  expect((await file(scene, await send(officer, 'other.pdf', `${PDF}\n`))).userErrors[0].code).toBe(
    'TOO_LARGE',
  );
  // Bringing the file back takes no more place than it had.
  expect((await mutate(officer, 'restoreEvidence', { evidenceId: evidence.id })).userErrors).toEqual([]);
  await mutate(officer, 'withdrawEvidence', { evidenceId: evidence.id, reason: 'Wrong file.' });
  const [some] = await scene.rows<{ id: string }>(`select id from evidence where kind = 'LINK' limit 1`);
  await mutate(officer, 'withdrawEvidence', { evidenceId: some?.id, reason: 'Wrong address.' });
  expect((await link(scene, 'https://example.org/one-more')).userErrors).toEqual([]);
  // Now that link has the place: the removed one does not fit any more.
  const back = await mutate(officer, 'restoreEvidence', { evidenceId: some?.id });
  expect(back.userErrors[0]).toMatchObject({ code: 'TOO_LARGE' });
});
