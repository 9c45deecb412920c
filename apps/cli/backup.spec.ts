// A backup holds every city's rows, comes back exactly, and is refused when it is not whole.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { startPostgres } from '../../libs/platform/embedded/index.mjs';
import { backUp } from './backup.mjs';
import { restore } from './restore.mjs';

const hostile = ['', 'a\u2028b\nc\td\\"\'é🙂', 'NULL', '{x}', '\u202Ereversed'];
const quiet = () => {};
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-backup-'));
  chmodSync(folder, 0o755);
  server = await startPostgres({ dataDir: join(folder, 'postgres'), fsync: false });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A database with two cities' rows behind forced row security, a circle of references, and a history. */
async function aDatabase({ filled }: { filled: boolean }) {
  const name = `city_${(count += 1)}`;
  await ask(server.ownerUrl, `create database ${name}`);
  const [seen, bound] = [server.superuserUrl, server.ownerUrl].map((url) => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  }) as [string, string];
  await ask(
    bound,
    `create table migrations (id int, name text);
     insert into migrations values (1, 'cities-1');
     create table plan (id bigint generated always as identity primary key, city int not null, title text,
       share numeric, twice numeric generated always as (share * 2) stored, parts text[], raw bytea, at timestamptz,
       next bigint references plan (id) deferrable initially deferred);
     alter table plan enable row level security;
     alter table plan force row level security;
     create policy own on plan using (city = nullif(current_setting('app.city_id', true), '')::int);
     create table history (plan bigint references plan (id), word text);
     create function no() returns trigger language plpgsql as $$ begin raise 'history stays'; end $$;
     create trigger stays before update or delete or truncate on history execute function no();`,
  );
  if (filled) {
    await ask(
      seen,
      `insert into plan (city, title, share, parts, raw, at, next)
       select 1 + n % 2, ($1::text[])[1 + n % 5], n / 7.0, array['a,b', null, ($1::text[])[1 + n % 5]], '\\x00ff', now(),
              case when n < 100 then 101 - n end
         from generate_series(1, 1201) n`,
      [hostile],
    );
    await ask(seen, `insert into history select id, title from plan where id < 10`);
  }
  return { seen, bound };
}

const content = (url: string) =>
  ask(url, 'select p.*, word from plan p left join history on plan = id order by id, word');

async function aBackup() {
  const source = await aDatabase({ filled: true });
  const file = join(folder, `backup-${(count += 1)}.gz`);
  await backUp(source.seen, file, quiet);
  return { source, file };
}

function changed(file: string, change: (text: string) => string): string {
  const next = `${file}.changed`;
  writeFileSync(next, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return next;
}

describe('a backup', () => {
  it('comes back exactly, and new rows go on from there', async () => {
    const { source, file } = await aBackup();
    const target = await aDatabase({ filled: false });
    await restore(target.seen, file, { replace: false }, quiet);
    expect(await content(target.seen)).toEqual(await content(source.seen));
    expect(await ask(target.seen, `insert into plan (city) values (1) returning id`)).toEqual([
      { id: '1202' },
    ]);
  });

  it('is not made by a role that cannot see every city', async () => {
    const { bound } = await aDatabase({ filled: true });
    await expect(backUp(bound, join(folder, 'holes.gz'), quiet)).rejects.toThrow('would have holes');
  });

  it('does not overwrite a file', async () => {
    const { source, file } = await aBackup();
    await expect(backUp(source.seen, file, quiet)).rejects.toThrow('is there already');
  });

  it('does not go over what is there, unless told to', async () => {
    const { source, file } = await aBackup();
    const target = await aDatabase({ filled: true });
    await ask(target.seen, `update plan set title = 'mine'`);
    await expect(restore(target.seen, file, { replace: false }, quiet)).rejects.toThrow('is not empty');
    expect((await content(target.seen))[0]).toMatchObject({ title: 'mine' });
    await restore(target.seen, file, { replace: true }, quiet);
    expect(await content(target.seen)).toEqual(await content(source.seen));
  });

  it.each([
    ['one changed value', (text: string) => text.replace('a,b', 'a,c'), 'damaged'],
    ['a row less', (text: string) => text.replace(/\n\["7",.*/, ''), 'damaged'],
    ['no end', (text: string) => text.slice(0, -200), 'damaged'],
    ['other migrations', (text: string) => text.replace('cities-1', 'cities-2'), 'made with other tables'],
    [
      'another table',
      (text: string) => text.replace('public.history', 'public.histories'),
      'holds other tables',
    ],
    [
      'another format',
      (text: string) => text.replace('plumbline-backup-1', 'x'),
      'not a backup of Plumbline',
    ],
  ])('with %s is refused and leaves everything as it was', async (_what, change, sentence) => {
    const { file } = await aBackup();
    const target = await aDatabase({ filled: true });
    const before = await content(target.seen);
    const refused = restore(target.seen, changed(file, change), { replace: true }, quiet);
    await expect(refused).rejects.toThrow(sentence);
    expect(await content(target.seen)).toEqual(before);
  });

  it('cut short, or of another kind, is refused', async () => {
    const { file } = await aBackup();
    const target = await aDatabase({ filled: false });
    const short = `${file}.short`;
    writeFileSync(short, readFileSync(file).subarray(0, 5_000));
    await expect(restore(target.seen, short, { replace: false }, quiet)).rejects.toThrow('damaged');
    writeFileSync(short, 'Dear sir');
    await expect(restore(target.seen, short, { replace: false }, quiet)).rejects.toThrow('damaged');
    await expect(restore(target.seen, `${file}.none`, { replace: false }, quiet)).rejects.toThrow('no file');
  });
});
