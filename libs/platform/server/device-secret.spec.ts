// The secret for unsent work: the same for one person, city and device; another for everybody and everything else.
import { randomUUID } from 'node:crypto';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function secretOf(person: TestPerson | null, device: string, city?: string) {
  const { data, errors } = await server
    .as(person, city)
    .execute('query ($device: String!) { unsentWorkSecret(device: $device) }', { device });
  return data?.unsentWorkSecret ?? errors?.[0]?.extensions?.code;
}

it('comes back the same to the same person, and to nobody else', async () => {
  const city = await server.aCity();
  const elsewhere = await server.aCity();
  const team = await city.team();
  const [officer, colleague] = [
    await city.person('EQUITY_OFFICER', team),
    await city.person('EQUITY_OFFICER', team),
  ];
  const stranger = await elsewhere.person('CITY_ADMIN');
  const device = randomUUID();
  const secret = await secretOf(officer, device);
  expect(Buffer.from(String(secret), 'base64url')).toHaveLength(32);
  expect(await secretOf(officer, device)).toBe(secret);
  for (const other of [
    await secretOf(officer, randomUUID()),
    await secretOf(colleague, device),
    await secretOf(stranger, device),
  ]) {
    expect(other).toMatch(/^[\w-]{43}$/);
    expect(other).not.toBe(secret);
  }
  expect(await secretOf(null, device, city.slug)).toBe('UNAUTHENTICATED');
  expect(await secretOf(stranger, device, city.slug)).toBe('FORBIDDEN');
  expect(await secretOf(officer, 'not a device')).toBe('BAD_USER_INPUT');
});

it('nothing of it is kept in the database', async () => {
  const city = await server.aCity();
  const officer = await city.person('CITY_ADMIN');
  const secret = String(await secretOf(officer, randomUUID()));
  const tables = await server.database.query<{ name: string }[]>(
    `select format('%I', relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const { Client } = await import('pg');
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query('select set_config($1, $2, false)', ['app.city_id', city.id]);
  for (const { name } of tables) {
    const { rows } = await owner.query(`select 1 from ${name} t where t::text like $1`, [`%${secret}%`]);
    expect({ name, rows }).toEqual({ name, rows: [] });
  }
  await owner.end();
});

it('the end of a session is told without making it longer', async () => {
  const city = await server.aCity();
  const officer = await city.person('CITY_ADMIN');
  const ask = async () =>
    (await server.as(officer).fetch('/session/end')).json() as Promise<{ endsAt: string }>;
  const first = await ask();
  expect(new Date(first.endsAt).getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  expect(await ask()).toEqual(first);
  expect(await (await server.as(null).fetch('/session/end')).json()).toEqual({ endsAt: null, latest: null });
});
