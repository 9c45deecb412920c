// Files that come in: piece by piece, looked at by content, apart for each person, claimed once or forgotten.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { claimUpload, clearAwayFiles, readStored, setClock } from '@plumbline/platform/server';
import { startTestServer, type TestCity, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
let folder: string;
const before = process.env['PLUMBLINE_DATA_DIR'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-files-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  process.env['PLUMBLINE_MAX_FILE_MB'] = '1';
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  process.env['PLUMBLINE_DATA_DIR'] = before;
  delete process.env['PLUMBLINE_MAX_FILE_MB'];
  await rm(folder, { recursive: true });
});

/** The smallest files that are what they say. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const tus = { 'tus-resumable': '1.0.0' };
const filename = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;

function create(person: TestPerson | null, name: string, length: number): Promise<Response> {
  return server.as(person).fetch('/files/uploads', {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(length), 'upload-metadata': filename(name) },
  });
}
function piece(person: TestPerson, address: string, offset: number, body: Buffer): Promise<Response> {
  return server.as(person).fetch(address, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(body),
  });
}
const look = (person: TestPerson, address: string) =>
  server.as(person).fetch(address, { method: 'HEAD', headers: tus });

async function addressOf(answer: Response): Promise<string> {
  const address = answer.headers.get('location');
  if (!address) throw new Error(`${answer.status}: ${await answer.text()}`);
  return address;
}
async function sendWhole(person: TestPerson, name: string, body: Buffer): Promise<Response> {
  const created = await create(person, name, body.length);
  if (created.status !== 201) return created;
  return piece(person, await addressOf(created), 0, body);
}
const keyOf = (address: string) => address.split('/').at(-1) ?? '';

/** As the person themselves, in a transaction of their own. */
function acting<T>(city: TestCity, person: TestPerson, fn: () => Promise<T>): Promise<T> {
  return city.asPerson(person, fn);
}

async function aCity() {
  const city = await server.aCity();
  const team = await city.team();
  return { city, officer: await city.person('EQUITY_OFFICER', team), team };
}

it('takes a file piece by piece, and goes on from where it stopped', async () => {
  const { city, officer } = await aCity();
  const address = await addressOf(await create(officer, 'plan.pdf', PDF.length));
  expect((await piece(officer, address, 0, PDF.subarray(0, 10))).status).toBe(204);
  // Something went wrong on the way: the sender asks how much is here.
  const state = await look(officer, address);
  expect([state.headers.get('upload-offset'), state.headers.get('upload-length')]).toEqual([
    '10',
    String(PDF.length),
  ]);
  // A piece that was sent twice is stopped by its offset.
  expect((await piece(officer, address, 0, PDF.subarray(0, 10))).status).toBe(409);
  await expect(acting(city, officer, () => claimUpload(keyOf(address)))).rejects.toMatchObject({
    code: 'INVALID',
  });
  expect((await piece(officer, address, 10, PDF.subarray(10))).status).toBe(204);

  const claimed = await acting(city, officer, async () => {
    const { file, name } = await claimUpload(keyOf(address));
    return { ...file, name, content: await buffer(readStored(file)) };
  });
  expect(claimed).toMatchObject({ name: 'plan.pdf', mediaType: 'application/pdf', bytes: PDF.length });
  expect(claimed.content.equals(PDF)).toBe(true);
});

it.each([
  ['a page that calls itself a PDF', 'plan.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a picture that calls itself a PDF', 'plan.pdf', PNG],
  ['a PDF that calls itself a picture', 'plan.png', PDF],
  ['a page that calls itself a text', 'notes.txt', Buffer.from('  <html><body>Hello</body></html>')],
  [
    'a drawing that calls itself a table',
    'table.csv',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['a script that calls itself a text', 'run.txt', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ['a program that calls itself a table', 'table.csv', Buffer.from('MZ\u0000\u0001\u0002 program')],
  ['a text in another encoding', 'notes.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
  ['an archive that calls itself a Word document', 'plan.docx', Buffer.from('PK\u0003\u0004 nothing inside')],
])('refuses %s, by name and reason', async (_says, name, body) => {
  const { officer } = await aCity();
  const answer = await sendWhole(officer, name, body);
  expect(answer.status).toBe(415);
  expect(await answer.text()).toMatch(new RegExp(`“${name}” (is not what its name says|holds characters)`));
});

it.each([
  ['attack.html', 'Save the page as a PDF'],
  ['drawing.svg', 'Save the drawing as PNG or PDF'],
  ['program.exe', 'is not a kind of file we can take'],
  ['old.doc', 'Save it as .docx or PDF'],
  ['macros.xlsm', 'It can hold macros'],
  ['nothing', 'is not a kind of file we can take'],
])('refuses %s before a byte of it is sent', async (name, reason) => {
  const { officer } = await aCity();
  const answer = await create(officer, name, 10);
  expect(answer.status).toBe(415);
  expect(await answer.text()).toContain(reason);
});

it('takes pictures, texts and tables for what they are', async () => {
  const { city, officer } = await aCity();
  for (const [name, body, type] of [
    ['map.png', PNG, 'image/png'],
    ['notes.txt', Buffer.from('Café, 10 %\n'), 'text/plain'],
    ['table.csv', Buffer.from('\ufeffcode,value\nD1,3\n'), 'text/csv'],
  ] as const) {
    const created = await create(officer, name, body.length);
    const address = await addressOf(created);
    expect((await piece(officer, address, 0, body)).status).toBe(204);
    const { file } = await acting(city, officer, () => claimUpload(keyOf(address)));
    expect(file.mediaType).toBe(type);
  }
});

it('refuses what is too large, by the size that is said and by what is sent', async () => {
  const { officer } = await aCity();
  const large = await create(officer, 'large.pdf', 1_000_001);
  expect(large.status).toBe(413);
  const address = await addressOf(await create(officer, 'small.pdf', 20));
  expect((await piece(officer, address, 0, Buffer.alloc(2000, 'x'))).status).toBe(413);
  const empty = await create(officer, 'empty.pdf', 0);
  expect(await empty.text()).toBe('“empty.pdf” is empty. Choose the file again.');
});

it('limits what one person has on the way', async () => {
  const { officer } = await aCity();
  const answers = [];
  for (let n = 0; n < 11; n += 1) answers.push((await create(officer, `part-${n}.pdf`, 1_000_000)).status);
  expect(answers).toEqual([...Array<number>(10).fill(201), 429]);
});

it('the limit holds for files that are announced at the same moment', async () => {
  const { officer } = await aCity();
  // Logged in already.
  await look(officer, '/files/uploads/nothing');
  const names = Array.from({ length: 24 }, (_, n) => `part-${n}.pdf`);
  const answers = await Promise.all(names.map((name) => create(officer, name, 1_000_000)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array<number>(10).fill(201), ...Array<number>(14).fill(429)]);
  // What was refused has left nothing behind: one that is removed makes room for exactly one.
  const [taken] = answers.filter(({ status }) => status === 201);
  const gone = await server.as(officer).fetch(await addressOf(taken!), { method: 'DELETE', headers: tus });
  expect(gone.status).toBe(204);
  const again = await Promise.all(names.slice(0, 3).map((name) => create(officer, name, 1_000_000)));
  expect(again.map(({ status }) => status).sort()).toEqual([201, 429, 429]);
});

it('an upload is nobody else’s: not a colleague’s, not another city’s, not a stranger’s', async () => {
  const { city, officer, team } = await aCity();
  const colleague = await city.person('EQUITY_OFFICER', team);
  const manager = await city.person('PLANNING_MANAGER', team);
  const other = await aCity();
  const address = await addressOf(await create(officer, 'plan.pdf', PDF.length));
  for (const person of [colleague, other.officer]) {
    expect((await look(person, address)).status).toBe(404);
    expect((await piece(person, address, 0, PDF)).status).toBe(404);
    expect((await server.as(person).fetch(address, { method: 'DELETE', headers: tus })).status).toBe(404);
  }
  expect((await create(manager, 'plan.pdf', 10)).status).toBe(403);
  expect((await create(null, 'plan.pdf', 10)).status).toBe(401);
  await piece(officer, address, 0, PDF);
  await expect(acting(city, colleague, () => claimUpload(keyOf(address)))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  // Nothing on its way can be read back, and no key leads out of the folder.
  expect((await server.as(officer).fetch(address)).status).toBe(405);
  expect((await look(officer, '/files/uploads/..%2f..%2fpasswords')).status).toBe(404);
});

it('a claim is undone with its transaction, and can be made again', async () => {
  const { city, officer } = await aCity();
  const address = await addressOf(await create(officer, 'plan.pdf', PDF.length));
  await piece(officer, address, 0, PDF);
  const failing = acting(city, officer, async () => {
    await claimUpload(keyOf(address));
    throw new Error('the transaction fails after the claim');
  });
  await expect(failing).rejects.toThrow('the transaction fails');
  expect((await look(officer, address)).status).toBe(200);
  const { file } = await acting(city, officer, () => claimUpload(keyOf(address)));
  expect(file.id).not.toBe('');
});

it('the same content is kept once in a city, and apart from every other city', async () => {
  const [one, two] = [await aCity(), await aCity()];
  const claim = async ({ city, officer }: typeof one, name: string) => {
    const address = await addressOf(await create(officer, name, PNG.length));
    await piece(officer, address, 0, PNG);
    return (await acting(city, officer, () => claimUpload(keyOf(address)))).file;
  };
  const [first, again, elsewhere] = [
    await claim(one, 'a.png'),
    await claim(one, 'b.png'),
    await claim(two, 'a.png'),
  ];
  expect(again.id).toBe(first.id);
  expect(elsewhere.id).not.toBe(first.id);
  const kept = async (cityId: string) =>
    (await readdir(join(folder, 'files', cityId), { recursive: true })).filter((name) => name.length > 60);
  expect([(await kept(one.city.id)).length, (await kept(two.city.id)).length]).toEqual([1, 1]);
});

it('forgets what nobody went on with or claimed, and contents whose claim was undone; keeps the rest', async () => {
  const { city, officer } = await aCity();
  const left = await addressOf(await create(officer, 'left.pdf', PDF.length));
  const fresh = await addressOf(await create(officer, 'fresh.pdf', PDF.length));
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  await utimes(join(folder, 'uploads', city.id, officer.personId, keyOf(left)), longAgo, longAgo);
  const claimed = await addressOf(await create(officer, 'plan.pdf', PDF.length));
  await piece(officer, claimed, 0, PDF);
  const { file } = await acting(city, officer, () => claimUpload(keyOf(claimed)));

  expect(await city.asSystem(clearAwayFiles)).toEqual({ uploads: 1, contents: 0 });
  expect([(await look(officer, left)).status, (await look(officer, fresh)).status]).toEqual([404, 200]);

  // Three days later: the content without a row goes, the one with a row stays.
  const orphan = join(folder, 'files', city.id, 'ab', 'ab'.repeat(32));
  await mkdir(join(orphan, '..'), { recursive: true });
  await writeFile(orphan, 'a claim that was undone');
  const back = setClock(() => new Date(Date.now() + 3 * 86_400_000));
  try {
    expect(await city.asSystem(clearAwayFiles)).toEqual({ uploads: 1, contents: 1 });
  } finally {
    back();
  }
  expect((await city.asSystem(() => buffer(readStored(file)))).equals(PDF)).toBe(true);
});
