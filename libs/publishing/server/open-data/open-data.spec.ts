// The files of a published quarter, read again with readers of others: the same values in each, hidden ones marked in each.
import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { VALUE_TABLES } from '@plumbline/exchange/domain';
import { readTables } from '@plumbline/exchange/server';
import { databaseUrl, publicRows, rows } from '@plumbline/platform/server';
import { unescapeFormula } from '@plumbline/platform/domain';
import { RELEASE_FILES, contentOf } from '@plumbline/publishing/domain';
import type { SealedRelease } from '@plumbline/publishing/domain';
import {
  PEOPLE,
  byRace,
  cityWith,
  makeDataFiles,
  problemsWithDcatUs1,
  problemsWithDcatUs3,
  problemsWithPackage,
  problemsWithRows,
} from '@plumbline/publishing/testing';
import type { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { readZipDirectory, unpack } from '../../../exchange/server/zip-archive';

/** What a spreadsheet program would run. */
const FORMULA = '=HYPERLINK("http://example.org","open")';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let release: { id: string; slug: string; digest: string };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)], { approved: false });
  const [team] = quarter.teams;
  await quarter.fill(team!, { note: FORMULA });
  await quarter.approve(team!);
  release = await quarter.publish(`${FORMULA} quarter`);
});
afterAll(() => server.close());

const base = () => `/public/releases/${quarter.city.slug}`;
const get = (address: string, headers: Record<string, string> = {}) =>
  server.as(null).fetch(address, { headers: { 'accept-encoding': 'identity', ...headers } });
const bytesOf = async (name: string, slug = release.slug) =>
  Buffer.from(await (await get(`${base()}/${slug}/${name}`)).arrayBuffer());

type Row = Record<string, string>;
const csv = (bytes: Buffer): Row[] => parse(bytes, { bom: true, columns: true, skipEmptyLines: true });

/** What the sealed release itself says: place and value of each observation, null where it has none. */
async function sealed() {
  const text = await (await get(`${base()}/${release.slug}.json`)).text();
  const content = contentOf(JSON.parse(text) as SealedRelease);
  const metrics = content.teams.flatMap(({ plans }) =>
    plans.flatMap(({ goals }) => goals.flatMap((goal) => goal.metrics)),
  );
  return metrics.flatMap(({ code, observations }) =>
    observations.map(({ periodLabel, category, value, hidden }) => [
      `${code}/${periodLabel}/${category ?? ''}`,
      hidden ? 'SUPPRESSED' : value,
    ]),
  );
}

it('are asked for when the release is published, and until then say so', async () => {
  const client = new Client({ connectionString: databaseUrl('worker') });
  await client.connect();
  const { rows: jobs } = await client.query<{ key: string }>(
    "select key from graphile_worker.jobs where task_identifier = 'make-release-files'",
  );
  await client.end();
  expect(jobs.map(({ key }) => key)).toEqual([`${quarter.city.id}:make-release-files`]);
  const early = await get(`${base()}/latest/observations.csv`);
  expect([early.status, early.headers.get('retry-after'), early.headers.get('cache-control')]).toEqual([
    503,
    '30',
    'no-store',
  ]);
  expect((await get(`${base()}/latest/plan-nothing.pdf`)).status).toBe(503);
  expect(await early.text()).toBe('This file is being made. Ask for it again in 30 seconds.');
  await makeDataFiles(quarter.city.id, release.id);
  expect((await get(`${base()}/latest/observations.csv`)).status).toBe(200);
  // With the list every document is there: no other one is waited for.
  expect((await get(`${base()}/latest/quarter.pdf`)).status).toBe(200);
  for (const name of ['plan-nothing.pdf', 'plan-nothing.docx', 'nothing.csv'])
    expect([name, (await get(`${base()}/latest/${name}`)).status]).toEqual([name, 404]);
});

it('hold the values of the release in every format, and a mark for each hidden one', async () => {
  const wanted = Object.fromEntries(await sealed());
  expect(Object.values(wanted).filter((value) => value === 'SUPPRESSED').length).toBeGreaterThanOrEqual(2);
  const named = (list: readonly Row[]) =>
    Object.fromEntries(
      list.map((row) => [
        `${row['metric_code']}/${row['period_label']}/${row['category'] ?? ''}`,
        row['status'] === 'PUBLISHED' ? String(row['value']) : row['status'],
      ]),
    );
  const observations = csv(await bytesOf('observations.csv'));
  expect(named(observations)).toEqual(wanted);
  for (const row of observations.filter(({ status }) => status === 'SUPPRESSED')) {
    expect([row['value'], row['n'], row['low']]).toEqual(['', '', '']);
    expect(row['status_words']).toContain('Hidden to protect privacy');
  }

  const json = JSON.parse((await bytesOf('tables.json')).toString());
  expect(
    named(json.tables.observations.map((row: Row) => ({ ...row, category: row['category'] ?? '' }))),
  ).toEqual(wanted);

  const { sheets } = await readTables('release.xlsx', await bytesOf('release.xlsx'), VALUE_TABLES);
  const texts = (name: string) =>
    sheets
      .find((sheet) => sheet.name === name)!
      .rows.map((row) => row.map((cell) => unescapeFormula(cell?.text ?? '')));
  const [header = [], ...body] = texts('observations');
  expect(
    named(body.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])))),
  ).toEqual(wanted);
  expect(texts('about').flat().join('\n')).toContain('CC0-1.0');

  const zip = await zipped();
  expect(named(csv(zip.get('observations.csv')!))).toEqual(wanted);
});

async function zipped(): Promise<Map<string, Buffer>> {
  const bytes = await bytesOf('release.zip');
  const parts = new Map<string, Buffer>();
  for (const entry of readZipDirectory(bytes).values()) parts.set(entry.name, await unpack(bytes, entry));
  return parts;
}

it('the zip is a data package by the published rules, and its rows are what it says', async () => {
  const zip = await zipped();
  const descriptor = JSON.parse(zip.get('datapackage.json')!.toString());
  expect(problemsWithPackage(descriptor)).toEqual([]);
  expect(problemsWithRows(descriptor, (path) => parse(zip.get(path)!, { columns: false }))).toEqual([]);
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = zip.get(path)!;
    expect([bytes, hash]).toEqual([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    // The description says UTF-8, so no mark stands before the first header.
    expect(file[0]).not.toBe(0xef);
  }
  expect(descriptor).toMatchObject({ licenses: [{ name: 'CC0-1.0' }], version: '1.0.0' });
  expect(zip.get('README.md')!.toString()).toContain('SUPPRESSED');
  expect([...zip.keys()].sort()).toEqual(
    [
      'README.md',
      'datapackage.json',
      ...RELEASE_FILES.filter(({ format }) => format === 'CSV').map(({ name }) => name),
    ].sort(),
  );
});

it('the rules notice what is wrong', async () => {
  const zip = await zipped();
  const text = zip.get('datapackage.json')!.toString();
  const read = (path: string) => parse(zip.get(path)!, { columns: false });
  expect(problemsWithPackage(JSON.parse(text.replace('"type": "table"', '"type": "sheet"')))).not.toEqual([]);
  expect(problemsWithPackage(JSON.parse(text.replace('"type": "integer"', '"type": "whole"')))).not.toEqual(
    [],
  );
  expect(problemsWithPackage({ ...JSON.parse(text), name: 'Not A Name' })).not.toEqual([]);
  const narrow = JSON.parse(text);
  const fields: { name: string; constraints: { enum: string[] } }[] = narrow.resources[0].schema.fields;
  fields.find(({ name }) => name === 'status')!.constraints.enum = ['PUBLISHED'];
  expect(problemsWithRows(narrow, read)).toEqual(['observations.status may not be SUPPRESSED']);
  expect(
    problemsWithRows(JSON.parse(text), (path) => read(path).slice(0, path === 'goals.csv' ? 1 : undefined)),
  ).not.toEqual([]);
});

it('never run as a formula in a spreadsheet program', async () => {
  const bytes = await bytesOf('deliverables.csv');
  const raw = bytes.toString();
  expect(raw.startsWith('\uFEFF')).toBe(true);
  const [row] = csv(bytes);
  expect(row!['note']).toBe(`'${FORMULA}`);
  expect(unescapeFormula(row!['note']!)).toBe(FORMULA);
  for (const { name } of RELEASE_FILES.filter(({ format }) => format === 'CSV')) {
    const cells = csv(await bytesOf(name)).flatMap((one) => Object.values(one));
    expect(cells.filter((cell) => /^[=@\t\r]|^[+-](?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  }
});

describe('served to anybody', () => {
  it.each(RELEASE_FILES.map(({ name }) => name))(
    '%s, open to other sites, asked for again by its tag',
    async (name) => {
      const response = await get(`${base()}/${release.slug}/${name}`);
      const digest = createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
        etag: `"${digest}"`,
        link: '<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
      });
      const again = await get(`${base()}/latest/${name}`, { 'if-none-match': `"${digest}"` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const kept = await get(`/public/releases/by-digest/${digest}/${name}`);
      expect([kept.status, kept.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    },
  );

  it('compressed as it was stored, under a tag of its own', async () => {
    const [stored] = await publicRows<{ bytes: Buffer; brotli: Buffer }>(
      "select bytes, bytes_brotli as brotli from data_file where name = 'observations.csv'",
    );
    expect(brotliDecompressSync(stored!.brotli).equals(stored!.bytes)).toBe(true);
    const response = await get(`${base()}/latest/observations.csv`, { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('etag')).toMatch(/-br"$/);
  });

  it.each(['latest/other.csv', 'latest/observations', 'nowhere/observations.csv'])(
    'nothing at %s',
    async (address) => {
      expect((await get(`${base()}/${address}`)).status).toBe(404);
    },
  );

  it('and named by the API with size and both addresses', async () => {
    interface Named {
      city: unknown;
      release: { files: { path: string; size: number }[] };
    }
    const { data } = await server.askPublicly<Named>(
      `query ($city: String!) { city(slug: $city) { openData { license licenseUrl contactEmail } }
        release(city: $city) { files { name size digest path permanentPath } } }`,
      { city: quarter.city.slug },
    );
    expect(data?.city).toMatchObject({ openData: { license: 'CC0-1.0', contactEmail: null } });
    expect(data?.release.files).toHaveLength(RELEASE_FILES.length);
    const [first] = data!.release.files;
    expect((await (await get(first!.path)).arrayBuffer()).byteLength).toBe(first!.size);
  });
});

it('catalogs of one city and of all hold to DCAT-US 1.1 and 3.0', async () => {
  const read = async (address: string) => (await get(address)).json();
  const one = await read(`/public/catalogs/${quarter.city.slug}/data.json`);
  expect(problemsWithDcatUs1(one)).toEqual([]);
  expect(one.dataset).toHaveLength(2);
  expect(one.dataset[0]).toMatchObject({
    accrualPeriodicity: 'R/P3M',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  });
  expect(one.dataset[0].distribution).toHaveLength(RELEASE_FILES.length);
  expect(one.dataset[0].contactPoint.hasEmail).toMatch(/^mailto:/);
  const three = await read(`/public/catalogs/${quarter.city.slug}/dcat-us-3.json`);
  expect(problemsWithDcatUs3(three)).toEqual([]);
  expect([three.dataset.length, three.datasetSeries.length, three.service.length]).toEqual([1, 1, 1]);
  for (const address of ['/data.json', '/public/data.json'])
    expect(problemsWithDcatUs1(await read(address))).toEqual([]);
  expect(problemsWithDcatUs3(await read('/public/dcat-us-3.json'))).toEqual([]);
  expect(problemsWithDcatUs1({ ...one, dataset: [{ ...one.dataset[0], contactPoint: {} }] })).not.toEqual([]);
  expect(problemsWithDcatUs3({ ...three, dataset: [{ ...three.dataset[0], publisher: {} }] })).not.toEqual(
    [],
  );
  const tag = (await get('/public/data.json')).headers.get('etag')!;
  expect((await get('/public/data.json', { 'if-none-match': tag })).status).toBe(304);
  expect((await get('/public/catalogs/nowhere/data.json')).status).toBe(404);
  // Every address in it leads to a file.
  for (const { downloadURL } of one.dataset[1].distribution) {
    expect((await get(new URL(downloadURL).pathname)).status).toBe(200);
  }
});

it('a file from before a lawful removal is not handed out; a withdrawn release says so in place of its files', async () => {
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query("select set_config('app.city_id', $1, false)", [quarter.city.id]);
  await owner.query('update data_file set tombstones = 7');
  expect((await get(`${base()}/latest/goals.csv`)).status).toBe(503);
  await makeDataFiles(quarter.city.id, release.id, ['goals.csv']);
  const [row] = await quarter.city.asSystem(() =>
    rows<{ digest: string }>("select digest from data_file where name = 'goals.csv'"),
  );
  expect((await get(`${base()}/latest/goals.csv`)).status).toBe(200);
  await owner.end();

  const withdrawn = await server
    .as(quarter.chief)
    .execute(
      'mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { userErrors { message } } }',
      { input: { releaseId: release.id, reason: 'A wrong table.' } },
    );
  expect([withdrawn.errors, withdrawn.data?.withdrawRelease.userErrors]).toEqual([undefined, []]);
  for (const address of [
    `${base()}/${release.slug}/goals.csv`,
    `/public/releases/by-digest/${row!.digest}/goals.csv`,
  ]) {
    const gone = await get(address);
    expect([gone.status, await gone.json()]).toMatchObject([
      410,
      { withdrawn: { reason: 'A wrong table.' } },
    ]);
  }
  expect((await get(`${base()}/latest/goals.csv`)).status).toBe(404);
  expect((await get(`/public/catalogs/${quarter.city.slug}/data.json`)).status).toBe(404);
});

it('a file that another city has as well stays at its digest when one of them withdraws its release', async () => {
  const digest = createHash('sha256');
  const other = await cityWith(server, [byRace('P1', 'people', PEOPLE)]);
  const { id, slug } = await other.publish('Another city');
  await makeDataFiles(other.city.id, id, ['codebook.csv']);
  const own = await get(`/public/releases/${other.city.slug}/${slug}/codebook.csv`);
  digest.update(Buffer.from(await own.arrayBuffer()));
  const file = await get(`/public/releases/by-digest/${digest.digest('hex')}/codebook.csv`);
  expect([file.status, file.headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="${other.city.slug}-${slug}-codebook.csv"`,
  ]);
});
