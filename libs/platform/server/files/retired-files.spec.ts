// The files of a city that was retired go; those of every other city, and of what nobody knows, stay.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  citiesWithFiles,
  claimUpload,
  clearAwayFiles,
  newId,
  rows,
  runAs,
  setClock,
  systemOf,
} from '@plumbline/platform/server';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
let folder: string;
const before = process.env['PLUMBLINE_DATA_DIR'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-retired-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  process.env['PLUMBLINE_DATA_DIR'] = before;
  await rm(folder, { recursive: true });
});

async function aCity() {
  const city = await server.aCity();
  return { city, officer: await city.person('EQUITY_OFFICER', await city.team()) };
}

/** Sends a file; answers its key. */
async function send(person: TestPerson, name: string): Promise<string> {
  const body = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';
  const answer = await server.as(person).fetch('/files/uploads', {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(body.length),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      'content-type': 'application/offset+octet-stream',
    },
    body,
  });
  expect(answer.status).toBe(201);
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

/** Files of a city that wait, and that are kept: their paths below its two folders. */
async function filesOf(cityId: string): Promise<string[]> {
  const found = ['files', 'uploads'].map((kind) =>
    readdir(join(folder, kind, cityId), { recursive: true }).catch(() => []),
  );
  // What was said about an upload goes a moment after it was claimed.
  return (await Promise.all(found)).flat().filter((name) => !name.endsWith('.json'));
}

it('takes the files of a city that was retired, and no other city’s', async () => {
  const scenes = [await aCity(), await aCity()];
  for (const { city, officer } of scenes) {
    await send(officer, 'on-its-way.pdf');
    const key = await send(officer, 'plan.pdf');
    await city.asPerson(officer, () => claimUpload(key));
  }
  const [{ city: retired }, { city: open }] = scenes as [(typeof scenes)[0], (typeof scenes)[0]];
  const before = { retired: await filesOf(retired.id), open: await filesOf(open.id) };
  expect(before.retired.length).toBeGreaterThan(2);
  // While it is open, nothing of it goes.
  await retired.asSystem(clearAwayFiles);
  expect(await filesOf(retired.id)).toEqual(before.retired);

  await retired.asSystem(() => rows(`update city set standing = 'RETIRED'`));
  expect(await citiesWithFiles()).toEqual(expect.arrayContaining([retired.id, open.id]));
  const cleared = await retired.asSystem(clearAwayFiles);
  expect(cleared).toEqual({ uploads: 1, contents: 1 });
  expect([await filesOf(retired.id), await filesOf(open.id)]).toEqual([[], before.open]);
  // Its rows stay, and the daily round has no more reason to come.
  expect(await retired.asSystem(() => rows('select 1 from stored_file'))).toHaveLength(1);
  expect(await citiesWithFiles()).not.toContain(retired.id);
  expect(await citiesWithFiles()).toContain(open.id);
});

it('a folder whose city this database does not know is left alone, however old', async () => {
  const unknown = newId();
  const left = join(folder, 'files', unknown, 'ab', 'ab'.repeat(32));
  await mkdir(join(left, '..'), { recursive: true });
  await writeFile(left, 'of another installation');
  await mkdir(join(folder, 'files', 'lost+found'), { recursive: true });
  expect(await citiesWithFiles()).toContain(unknown);
  expect(await citiesWithFiles()).not.toContain('lost+found');
  const back = setClock(() => new Date(Date.now() + 30 * 86_400_000));
  try {
    const cleared = await runAs(systemOf(unknown, newId(), 'clear-away-files'), clearAwayFiles);
    expect(cleared).toEqual({ uploads: 0, contents: 0 });
  } finally {
    back();
  }
  expect(await filesOf(unknown)).toHaveLength(2);
});
