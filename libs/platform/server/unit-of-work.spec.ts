// The claims everything stands on, proven on the versions in use: one operation, one tenant, one transaction.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startTestServer, type TestCity, type TestServer } from '@plumbline/testing';
import { Refusal } from '@plumbline/platform/domain';
import { defineLoader } from './loaders';
import { currentUnit, db, rows, runAs } from './unit-of-work';
import { audit } from './audit';
import { sendMail } from './mail';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const codes = () => rows<{ code: string }>('select code from department order by code');
const system = (city: TestCity) => ({
  kind: 'system' as const,
  personId: null,
  cityId: city.id,
  appointments: [],
  portfolioTeamIds: [],
  requestId: 'test',
});

describe('tenancy', () => {
  it('shows each city its own rows without a word about cities in the query', async () => {
    const chicago = await server.aCity();
    const boston = await server.aCity();
    await chicago.team('FIRE', 'PARKS');
    await boston.team('POLICE');
    expect(await chicago.asSystem(codes)).toEqual([{ code: 'FIRE' }, { code: 'PARKS' }]);
    expect(await boston.asSystem(codes)).toEqual([{ code: 'POLICE' }]);
  });

  it("refuses a row that points at another city's row, at the database", async () => {
    const chicago = await server.aCity();
    const boston = await server.aCity();
    const team = await chicago.team('FIRE');
    const foreign = boston.asSystem(() =>
      rows(
        'insert into planning_team_department (id, planning_team_id, department_id) values (gen_random_uuid(), $1, $2)',
        [team.id, team.departmentIds[0]],
      ),
    );
    await expect(foreign).rejects.toThrow('foreign key');
  });

  it('leaves no trace of a city on a connection that is used again', async () => {
    const city = await server.aCity();
    await city.team('FIRE');
    await city.asSystem(codes);
    // Without a city every tenant table is empty, on whichever connection of the pool the query lands.
    for (let turn = 0; turn < 12; turn += 1) {
      const seen = await runAs({ ...system(city), cityId: null }, codes);
      expect(seen).toEqual([]);
    }
  });

  it('keeps two operations in parallel apart', async () => {
    const cities = await Promise.all([1, 2, 3].map(() => server.aCity()));
    await Promise.all(cities.map((city, index) => city.team(`ONLY${index}`)));
    const seen = await Promise.all(
      cities.map((city) =>
        city.asSystem(async () => {
          const before = await codes();
          await pause(20);
          return [...before, ...(await codes())];
        }),
      ),
    );
    expect(seen).toEqual([0, 1, 2].map((index) => [{ code: `ONLY${index}` }, { code: `ONLY${index}` }]));
  });
});

describe('transactions', () => {
  it('a refusal after a change leaves nothing: not the change, not the audit row, not the job, not the mail', async () => {
    const city = await server.aCity();
    await city.team('FIRE');
    const counts = () =>
      rows<{ total: number }>(
        'select (select count(*) from audit_event)::int + (select count(*) from mail)::int as total',
      );
    const before = await city.asSystem(counts);
    await expect(
      city.asSystem(async () => {
        await rows("update department set name = 'Changed'");
        await audit({ action: 'test', subjectType: 'Department', subjectId: 'x', summary: 'Changed.' });
        await sendMail({ to: 'someone@example.org', subject: 'Changed', text: 'Changed.', key: 'changed' });
        throw new Refusal('INVALID', 'No.');
      }),
    ).rejects.toThrow(Refusal);
    expect(await city.asSystem(counts)).toEqual(before);
    expect(await city.asSystem(() => rows("select 1 from department where name = 'Changed'"))).toEqual([]);
    expect(await jobsOf(city)).toEqual([]);
  });

  it('a job is in the queue exactly when its cause is committed', async () => {
    const city = await server.aCity();
    await city.asSystem(() => sendMail({ to: 'a@example.org', subject: 'One', text: 'One.', key: 'one' }));
    await city.asSystem(() =>
      sendMail({ to: 'a@example.org', subject: 'One again', text: 'One.', key: 'one' }),
    );
    expect(await jobsOf(city)).toEqual(['send-mail']);
  });

  it('a read-only operation cannot write', async () => {
    const city = await server.aCity();
    const write = runAs(
      system(city),
      () => rows("insert into holiday (id, on_date, name) values (gen_random_uuid(), '2026-07-04', 'x')"),
      {
        readOnly: true,
      },
    );
    await expect(write).rejects.toThrow('read-only transaction');
  });

  it('statements asked in parallel wait for one another on the one connection, without a warning', async () => {
    const city = await server.aCity();
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on('warning', listen);
    const numbers = await city.asSystem(() =>
      Promise.all([1, 2, 3, 4].map((n) => rows<{ n: number }>('select $1::int as n, pg_sleep(0.01)', [n]))),
    );
    await pause(10);
    process.off('warning', listen);
    expect(numbers.map((row) => row[0]?.n)).toEqual([1, 2, 3, 4]);
    expect(warnings).toEqual([]);
  });

  it("TypeORM's save opens no transaction of its own", async () => {
    const city = await server.aCity();
    await city.team('FIRE');
    await expect(
      city.asSystem(async () => {
        const [department] = await db().query<{ id: string }[]>('select id from department');
        await db().getRepository('Department').save({ id: department?.id, name: 'Saved' });
        throw new Error('later');
      }),
    ).rejects.toThrow('later');
    expect(await city.asSystem(() => rows("select 1 from department where name = 'Saved'"))).toEqual([]);
  });

  it('nothing can be asked after the end', async () => {
    const city = await server.aCity();
    let late: (() => Promise<unknown>) | null = null;
    await city.asSystem(async () => {
      const unit = currentUnit();
      late = () => unit.manager.query('select 1');
    });
    await expect(late!()).rejects.toThrow(/has ended|already released/);
  });
});

describe('loaders', () => {
  it('ask once for what one operation wants many times, and share nothing between operations', async () => {
    const city = await server.aCity();
    const asked: (readonly string[])[] = [];
    const load = defineLoader<string, string>(async (keys) => {
      asked.push(keys);
      return new Map(keys.filter((key) => key !== 'missing').map((key) => [key, key.toUpperCase()]));
    });
    const twice = () => Promise.all([load('a'), load('b'), load('a'), load('missing')]);
    expect(await city.asSystem(twice)).toEqual(['A', 'B', 'A', undefined]);
    expect(await city.asSystem(twice)).toEqual(['A', 'B', 'A', undefined]);
    expect(asked).toEqual([
      ['a', 'b', 'missing'],
      ['a', 'b', 'missing'],
    ]);
  });
});

describe('requests', () => {
  it('refuses two mutations in one request', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const answer = await server
      .as(admin)
      .execute('mutation { a: logOut { loggedOut } b: logOut { loggedOut } }');
    expect(answer.errors?.[0]?.message).toBe('Send one mutation a request.');
  });

  it('says nothing about the inside when something unforeseen happens', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    await server.database
      .query(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plumbline_app' and datname = current_database() and pid <> pg_backend_pid()",
      )
      .catch(() => undefined);
    const answer = await server.as(admin).execute('{ departments { code } }');
    // The pool replaces broken connections; either way no SQL and no stack reaches the caller.
    expect(JSON.stringify(answer)).not.toMatch(/select |pg_|at .*\.ts/);
  });

  it('answers health without a log-in', async () => {
    expect((await server.as(null).fetch('/health/live')).status).toBe(200);
    expect(await (await server.as(null).fetch('/health/ready')).json()).toEqual({ status: 'ready' });
  });
});

/** Names of the jobs that wait for a city, read by the queue's own role. */
async function jobsOf(city: TestCity): Promise<string[]> {
  const { databaseUrl } = await import('./environment');
  const client = new Client({ connectionString: databaseUrl('worker') });
  await client.connect();
  try {
    const found = await client.query<{ task: string }>(
      `select t.identifier as task from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where j.payload ->> 'cityId' = $1`,
      [city.id],
    );
    return found.rows.map((row) => row.task);
  } finally {
    await client.end();
  }
}
