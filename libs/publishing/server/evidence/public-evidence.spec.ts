// Evidence for everybody: made public one by one by the lead, read in a release, and never reached by any other way.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { publicRows } from '@plumbline/platform/server';
import { MUTATIONS, TestQuarter, type TeamInQuarter } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let folder: string;
const before = process.env['PLUMBLINE_DATA_DIR'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-public-evidence-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  process.env['PLUMBLINE_DATA_DIR'] = before;
  await rm(folder, { recursive: true });
});

const SHOWN = '%PDF-1.4\n% minutes for everybody\n%%EOF';
const SECRET = '%PDF-1.4\n% a list that stays inside\n%%EOF';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function send(person: TestPerson, name: string, content: string): Promise<string> {
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
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

async function mutate(person: TestPerson, name: string, type: string, input: object) {
  const answer = await server.as(person).execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      evidence { id visibility publicTitle viewerCan { makePublic takeBack } } userErrors { code message path } } }`,
    { input },
  );
  return answer.data?.[name] ?? { errors: answer.errors?.map(({ extensions }) => extensions?.['code']) };
}
const makePublic = (person: TestPerson, evidenceId: string, title: string, opened = true) =>
  mutate(person, 'makeEvidencePublic', 'MakeEvidencePublicInput', { evidenceId, title, opened });
const takeBack = (person: TestPerson, evidenceId: string, reason: string) =>
  mutate(person, 'takeBackEvidence', 'TakeBackEvidenceInput', { evidenceId, reason });

async function place(team: TeamInQuarter) {
  const { data } = await server
    .as(team.lead)
    .execute('query ($id: ID!) { quarterlyReport(id: $id) { items { deliverable { id } } } }', {
      id: team.reportId,
    });
  return { reportId: team.reportId, deliverableId: data.quarterlyReport.items[0].deliverable.id };
}
async function attachFile(team: TeamInQuarter, name: string, content: string): Promise<string> {
  const uploadKey = await send(team.lead, name, content);
  const input = { ...(await place(team)), uploadKey };
  return (await mutate(team.lead, 'attachEvidenceFile', 'AttachEvidenceFileInput', input)).evidence.id;
}
async function attachLink(team: TeamInQuarter, url: string): Promise<string> {
  const input = { ...(await place(team)), url };
  return (await mutate(team.lead, 'attachEvidenceLink', 'AttachEvidenceLinkInput', input)).evidence.id;
}

const stranger = (path: string, init?: RequestInit) => server.as(null).fetch(path, init);
const address = (quarter: TestQuarter, content: string) =>
  `/public/evidence/${quarter.city.slug}/${digestOf(content)}`;

async function published(quarter: TestQuarter) {
  const { data } = await server.askPublicly(
    `query ($city: String!) { release(city: $city) { slug departments { plans { goals { deliverables {
      evidence { title kind url fileDigest size mediaType on sample } } } } } } }`,
    { city: quarter.city.slug },
  );
  return data.release.departments[0].plans[0].goals[0].deliverables[0].evidence;
}

async function quarterWithEvidence() {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const parks = quarter.teams[0]!;
  await quarter.fill(parks);
  const shown = await attachFile(parks, 'Minutes by J. Doe.pdf', SHOWN);
  const hidden = await attachFile(parks, 'List of names.pdf', SECRET);
  const link = await attachLink(parks, 'https://example.org/photos');
  const secretLink = await attachLink(parks, 'https://example.org/inside');
  return { quarter, parks, shown, hidden, link, secretLink };
}

it('a piece made public is read in the next release, and nothing private by any public address', async () => {
  const { quarter, parks, shown, link } = await quarterWithEvidence();
  expect((await makePublic(parks.lead, shown, 'Minutes of the May hearing')).evidence).toMatchObject({
    visibility: 'PUBLIC',
    publicTitle: 'Minutes of the May hearing',
    viewerCan: { makePublic: false, takeBack: true },
  });
  await makePublic(parks.lead, link, 'Photos of the new site');
  // Not before it is approved and published.
  expect((await stranger(address(quarter, SHOWN))).status).toBe(404);
  await quarter.approve(parks);
  expect((await stranger(address(quarter, SHOWN))).status).toBe(404);
  const release = await quarter.publish();
  const [file, photos, ...more] = await published(quarter);
  expect(more).toEqual([]);
  expect(file).toMatchObject({
    ...{ title: 'Minutes of the May hearing', kind: 'FILE', url: null, size: SHOWN.length },
    ...{ fileDigest: digestOf(SHOWN), mediaType: 'application/pdf', sample: false },
  });
  expect(photos).toMatchObject({
    title: 'Photos of the new site',
    kind: 'LINK',
    url: 'https://example.org/photos',
    fileDigest: null,
  });

  const answer = await stranger(address(quarter, SHOWN));
  expect([answer.status, await answer.text()]).toEqual([200, SHOWN]);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Minutes of the May hearing.pdf"; filename*=UTF-8''Minutes%20of%20the%20May%20hearing.pdf`,
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const tag = answer.headers.get('etag') ?? '';
  expect((await stranger(address(quarter, SHOWN), { headers: { 'if-none-match': tag } })).status).toBe(304);

  // Private evidence: its bytes, its name, its address and its title are nowhere.
  expect((await stranger(address(quarter, SECRET))).status).toBe(404);
  const whole = await (await stranger(`/public/releases/${quarter.city.slug}/${release.slug}.json`)).text();
  for (const secret of [digestOf(SECRET), 'List of names', 'example.org/inside', 'J. Doe'])
    expect(whole).not.toContain(secret);
  for (const table of ['evidence', 'evidence_publication', 'evidence_event', 'stored_file']) {
    await expect(publicRows(`select * from ${table}`)).rejects.toThrow(/permission denied/);
  }
  const files = await publicRows<{ digest: string }>(
    'select digest from release_file where digest = any ($1)',
    [[digestOf(SHOWN), digestOf(SECRET)]],
  );
  expect(new Set(files.map(({ digest }) => digest))).toEqual(new Set([digestOf(SHOWN)]));
  // Another city's address does not open it, and neither does anything that is no digest.
  const other = await server.aCity();
  expect((await stranger(`/public/evidence/${other.slug}/${digestOf(SHOWN)}`)).status).toBe(404);
  for (const odd of [
    '..%2f..%2fetc%2fpasswd',
    shown,
    digestOf(SHOWN).toUpperCase(),
    `${digestOf(SHOWN)}.pdf`,
  ]) {
    expect((await stranger(`/public/evidence/${quarter.city.slug}/${odd}`)).status).toBe(404);
  }
});

it('only the lead decides, one by one, under a title for the public, after opening it', async () => {
  const { quarter, parks, shown } = await quarterWithEvidence();
  const officer = await quarter.city.person('EQUITY_OFFICER', parks.team);
  for (const person of [officer, parks.manager, quarter.director, quarter.chief]) {
    const answer = await makePublic(person, shown, 'Minutes');
    expect(answer.errors ?? [answer.userErrors[0].code]).toEqual([
      expect.stringMatching(/FORBIDDEN|NOT_ALLOWED/),
    ]);
  }
  expect((await makePublic(parks.lead, shown, 'minutes by j. doe.PDF')).userErrors[0]).toMatchObject({
    ...{ code: 'INVALID', path: ['title'] },
    message: '“Title for the public” is the name of the file. Say in a few words what the file shows.',
  });
  expect((await makePublic(parks.lead, shown, ' ')).userErrors[0].path).toEqual(['title']);
  expect((await makePublic(parks.lead, shown, 'Minutes', false)).userErrors[0]).toMatchObject({
    path: ['opened'],
  });
  expect((await makePublic(parks.lead, shown, 'Minutes')).userErrors).toEqual([]);
  expect((await makePublic(parks.lead, shown, 'Minutes')).userErrors[0]).toMatchObject({
    code: 'WRONG_STATE',
  });
  // In review nothing more is made public, because reviewers decide about what they see.
  expect((await takeBack(parks.lead, shown, 'Not yet.')).userErrors).toEqual([]);
  await quarter.submit(parks);
  expect((await makePublic(parks.lead, shown, 'Minutes')).userErrors[0]).toMatchObject({
    code: 'WRONG_STATE',
  });
});

it('taken back it is not in the next release, which says so; the release before keeps what it said', async () => {
  const { quarter, parks, shown } = await quarterWithEvidence();
  await makePublic(parks.lead, shown, 'Minutes of the May hearing');
  await quarter.approve(parks);
  await quarter.publish();
  expect((await takeBack(parks.lead, shown, ' ')).userErrors[0].path).toEqual(['reason']);
  expect((await takeBack(parks.lead, shown, 'A name is in it.')).evidence).toMatchObject({
    visibility: 'PRIVATE',
    publicTitle: null,
  });
  const draft = await quarter.assemble();
  const { data } = await server
    .as(quarter.director)
    .execute('query ($id: ID!) { releaseDraft(id: $id) { changes { kind what before after } } }', {
      id: draft.id,
    });
  expect(data.releaseDraft.changes).toEqual([
    { kind: 'GONE', what: 'Evidence', before: 'Minutes of the May hearing', after: null },
  ]);
  const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
  await server.as(quarter.chief).execute(MUTATIONS.publishRelease, { input });
  expect(await published(quarter)).toEqual([]);
  expect((await stranger(address(quarter, SHOWN))).status).toBe(200);
  // Once the release that refers to it is withdrawn, it is gone.
  const { data: all } = await server.as(quarter.chief).execute('{ releases { id number } }');
  const first = all.releases.find(({ number }: { number: number }) => number === 1);
  const withdrawal = { releaseId: first.id, reason: 'A name was in a file.' };
  await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input: withdrawal });
  const gone = await stranger(address(quarter, SHOWN));
  expect([gone.status, gone.headers.get('cache-control')]).toEqual([410, 'no-cache']);
  expect(await gone.text()).not.toContain('%PDF');
});

it('made public in an unlocked report it comes with its next approval; removed since, it does not come', async () => {
  const { quarter, parks, shown, link } = await quarterWithEvidence();
  await makePublic(parks.lead, link, 'Photos');
  await quarter.approve(parks);
  await quarter.unlock(parks, 'One more file.');
  await makePublic(parks.lead, shown, 'Minutes');
  await mutate(parks.lead, 'withdrawEvidence', 'WithdrawEvidenceInput', {
    evidenceId: link,
    reason: 'Wrong site.',
  });
  await quarter.approve(parks);
  await quarter.publish();
  const titles = (await published(quarter)).map(({ title }: { title: string }) => title);
  expect(titles).toEqual(['Minutes']);
});
