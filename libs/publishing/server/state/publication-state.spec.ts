// Kept pages are as true as this number: it moves with whatever the public can read, of that city alone, and with nothing else.
import { Client } from 'pg';
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let other: TestQuarter;

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  other = await TestQuarter.open(server, ['PARKS']);
});
afterAll(() => server.close());

async function state(): Promise<[string | undefined, string | undefined]> {
  const answer = await server.as(null).fetch('/public/state');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const numbers = (await answer.json()) as Record<string, string>;
  return [numbers[quarter.city.slug], numbers[other.city.slug]];
}

it('stays while people work, moves when something is published, and again when it is withdrawn', async () => {
  const [before, elsewhere] = await state();
  const [parks] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  expect(await state()).toEqual([before, elsewhere]);
  const release = await quarter.publish();
  const [after, still] = await state();
  expect(after).not.toBe(before);
  expect(still).toBe(elsewhere);
  const input = { releaseId: release.id, reason: 'A number was wrong.' };
  const { data } = await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
  expect(data.withdrawRelease.userErrors).toEqual([]);
  expect((await state())[0]).not.toBe(after);
});

it('is moved by every table the public can read', async () => {
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> 'publication_state' and has_any_column_privilege('plumbline_public', oid, 'select')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'publication_change')`);
  await owner.end();
  expect(rows).toEqual([]);
});
