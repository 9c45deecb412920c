// The license and the contact of open data: chosen by the office, read by everybody, named by every file made from then on.
import { Client } from 'pg';
import { databaseUrl, rows } from '@plumbline/platform/server';
import { TestQuarter, makeDataFiles } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let admin: TestPerson;
let release: { id: string; slug: string; digest: string };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  await quarter.fill(quarter.teams[0]!);
  await quarter.approve(quarter.teams[0]!);
  release = await quarter.publish();
  admin = await quarter.city.person('CITY_ADMIN');
  await makeDataFiles(quarter.city.id, release.id, ['tables.json']);
});
afterAll(() => server.close());

const NONE = { license: 'CC0-1.0', contactEmail: null };

async function set(person: TestPerson, given: object, replaces: object = NONE) {
  const { data, errors } = await server.as(person).execute(
    `mutation ($input: SetDataTermsInput!) { setDataTerms(input: $input) { dataTerms { license contactEmail }
       userErrors { code message path } } }`,
    { input: { ...given, replaces } },
  );
  return data?.setDataTerms ?? { denied: errors?.[0]?.extensions?.['code'] };
}
const tablesFile = async () =>
  (await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${release.slug}/tables.json`)).json();

/** How often the worker was asked anew to make files since it last did; null when it was not asked. */
async function asked(): Promise<number | null> {
  const client = new Client({ connectionString: databaseUrl('worker') });
  await client.connect();
  const { rows: jobs } = await client.query<{ revision: number }>(
    'select revision from graphile_worker.jobs where key = $1',
    [`${quarter.city.id}:make-release-files`],
  );
  await client.end();
  return jobs[0]?.revision ?? null;
}

it('only those who keep the public site change them, and only to something that is one', async () => {
  const given = { license: 'CC-BY-4.0', contactEmail: null };
  expect(await set(quarter.teams[0]!.lead, given)).toEqual({ denied: 'FORBIDDEN' });
  for (const [bad, field] of [
    [{ license: 'WTFPL', contactEmail: null }, 'license'],
    [{ ...given, contactEmail: 'nobody' }, 'contactEmail'],
    [{ ...given, contactEmail: 'a@b.example, c@d.example' }, 'contactEmail'],
    [{ ...given, contactEmail: 'Data <data@lakeview.example>' }, 'contactEmail'],
    // What a link would read as more than an address: another recipient, a text.
    [{ ...given, contactEmail: 'data?cc=somebody%40else.example&body=x@lakeview.example' }, 'contactEmail'],
    [{ ...given, contactEmail: 'data%0d%0abcc=x@lakeview.example' }, 'contactEmail'],
    [NONE, 'license'],
  ] as const) {
    const [error, ...more] = (await set(admin, bad)).userErrors;
    expect(more).toEqual([]);
    expect(error).toMatchObject({ code: 'INVALID', path: expect.arrayContaining([field]) });
  }
});

it('are kept with their history, read at once, and named by the files that are made anew', async () => {
  expect(await tablesFile()).toMatchObject({ license: { name: 'CC0-1.0' } });
  const before = (await asked()) ?? -1;
  const given = { license: 'CC-BY-4.0', contactEmail: ' Data@Lakeview.example ' };
  const kept = { license: 'CC-BY-4.0', contactEmail: 'data@lakeview.example' };
  expect(await set(admin, given)).toEqual({ dataTerms: kept, userErrors: [] });
  const { data } = await server.askPublicly(
    'query ($city: String!) { city(slug: $city) { openData { license contactEmail } } }',
    { city: quarter.city.slug },
  );
  expect(data.city.openData).toEqual(kept);
  const [line] = await quarter.city.asSystem(() =>
    rows<{ summary: string; detail: unknown }>(
      "select summary, detail from audit_event where action = 'public-site:keep' order by at desc limit 1",
    ),
  );
  expect(line?.summary).toContain('Creative Commons Attribution 4.0 International (was: CC0 1.0 Universal)');
  expect(line?.detail).toMatchObject({ before: NONE, after: kept });

  expect((await asked()) ?? 0).toBeGreaterThan(before);
  await makeDataFiles(quarter.city.id, release.id, ['tables.json']);
  expect(await tablesFile()).toMatchObject({ license: { name: 'CC-BY-4.0' } });
  // The release is what it was.
  const again = await server.askPublicly('query ($city: String!) { release(city: $city) { digest } }', {
    city: quarter.city.slug,
  });
  expect(again.data.release.digest).toBe(release.digest);
});

it('are not written over by somebody who saw others', async () => {
  const late = await set(quarter.director, { license: 'ODC-PDDL-1.0', contactEmail: null });
  expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
  const now = { license: 'CC-BY-4.0', contactEmail: 'data@lakeview.example' };
  expect(await set(quarter.director, NONE, now)).toMatchObject({ dataTerms: NONE, userErrors: [] });
});
