// Files of a yearly report rest on releases: once one of them is withdrawn or a record of it removed, they are not handed out.
import { Client } from 'pg';
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { makeFile } from './document-file.service';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let release: { id: string };

const YEAR = 2027;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  quarter = await TestQuarter.open(server, ['PARKS']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  release = await quarter.publish();
  await mutate(quarter.director, 'saveYearlyWords', 'SaveYearlyWordsInput', {
    ...{ fiscalYear: YEAR, section: 'summary', text: 'A good year.', replacesId: null },
  });
});

async function mutate(person: TestQuarter['director'], name: string, type: string, input: object) {
  const { data } = await server
    .as(person)
    .execute(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message } } }`, {
      input,
    });
  return data[name].userErrors as { code: string; message: string }[];
}

interface File {
  id: string;
  state: string;
}

async function report(): Promise<{
  digest: string;
  files: File[];
  editions: { files: File[]; edition: number }[];
}> {
  const { data } = await server
    .as(quarter.chief)
    .execute(
      `query ($year: Int!) { yearlyReport(fiscalYear: $year) { digest files { id state } editions { edition files { id state } } } }`,
      { year: YEAR },
    );
  return data.yearlyReport;
}

const askFor = (edition: number | null) =>
  mutate(quarter.chief, 'makeYearlyFiles', 'MakeYearlyFilesInput', { fiscalYear: YEAR, edition });

async function finalize() {
  const { digest } = await report();
  return mutate(quarter.chief, 'finalizeYearlyReport', 'FinalizeYearlyReportInput', {
    fiscalYear: YEAR,
    expectedDigest: digest,
  });
}

/** Asks for the draft's files and makes them; answers the id of one. */
async function draftFile(): Promise<string> {
  expect(await askFor(null)).toEqual([]);
  return madeOf((await report()).files);
}

async function editionFile(): Promise<string> {
  expect(await finalize()).toEqual([]);
  return madeOf((await report()).editions[0]?.files ?? []);
}

async function madeOf(files: File[]): Promise<string> {
  expect(files).toHaveLength(2);
  for (const { id } of files) await quarter.city.asSystem(() => makeFile(id));
  return files[0]!.id;
}

async function download(id: string): Promise<[number, string]> {
  const answer = await server.as(quarter.chief).fetch(`/files/documents/yearly/${id}`);
  const said = answer.status === 200 ? '' : ((await answer.json()) as { message: string }).message;
  return [answer.status, said];
}

async function withdraw(): Promise<void> {
  const input = { releaseId: release.id, reason: 'A number was wrong.' };
  const { data } = await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
  expect(data.withdrawRelease.userErrors).toEqual([]);
}

/** A lawful removal is an act of the database's owner, past the trigger that keeps releases as they are. */
async function removeRecords(count: number): Promise<void> {
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query('select set_config($1, $2, false)', ['app.city_id', quarter.city.id]);
  await owner.query('alter table release disable trigger append_only');
  await owner.query('update release set tombstones = $2 where id = $1', [release.id, count]);
  await owner.query('alter table release enable trigger append_only');
  await owner.end();
}

it('a draft’s file is refused once its release is withdrawn, with the way out', async () => {
  const id = await draftFile();
  expect(await download(id)).toEqual([200, '']);
  await withdraw();
  expect(await download(id)).toEqual([
    400,
    'This file of the draft rests on release 1, which was withdrawn. Open the yearly report and choose “Make PDF and Word file of the draft”: they are made anew from the current releases.',
  ]);
  // The way out leads somewhere.
  const [fresh] = (await draftFile().then(() => report())).files;
  expect(fresh?.id).not.toBe(id);
  expect(await download(fresh!.id)).toEqual([200, '']);
});

it('a draft’s file is refused once a record was removed from its release, until it is made anew', async () => {
  const id = await draftFile();
  await removeRecords(1);
  expect(await download(id)).toEqual([
    400,
    'This file of the draft rests on release 1, from which something was lawfully removed since. Open the yearly report and choose “Make PDF and Word file of the draft”: they are made anew from the current releases.',
  ]);
  expect(await download(await draftFile())).toEqual([200, '']);
  await removeRecords(2);
  expect((await download(await draftFile().then((file) => file)))[0]).toBe(200);
  await removeRecords(3);
  const [{ id: old }] = (await report()).files as [File];
  expect((await download(old))[0]).toBe(400);
});

it('a file that was asked for before and made after is refused as well', async () => {
  await askFor(null);
  const { files } = await report();
  await withdraw();
  expect((await download(await madeOf(files)))[0]).toBe(400);
});

it('an edition is treated alike, and a new one can be made final although it says the same', async () => {
  const id = await editionFile();
  expect(await download(id)).toEqual([200, '']);
  await removeRecords(1);
  expect(await download(id)).toEqual([
    400,
    'Edition 1 rests on release 1, from which something was lawfully removed since. Make a new edition final.',
  ]);
  expect((await askFor(1))[0]).toMatchObject({ code: 'WRONG_STATE' });
  expect(await finalize()).toEqual([]);
  const [second] = (await report()).editions;
  expect(second?.edition).toBe(2);
  expect(await download(await madeOf(second?.files ?? []))).toEqual([200, '']);
  expect((await finalize())[0]).toMatchObject({ code: 'WRONG_STATE' });
});
