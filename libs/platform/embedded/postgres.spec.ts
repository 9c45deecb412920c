// The embedded Postgres starts, keeps its data, and comes back after every way of being interrupted.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, runningPostgres, startPostgres } from './index.mjs';

let folder: string;
/** Shared, because making one takes longest; every start has to cope with whatever it finds. */
let dataDir: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-embedded-'));
  // The account that runs Postgres has to get in.
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'postgres');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that runs a server on the data directory until it is killed. */
async function serverOfAnotherProcess() {
  const index = join(import.meta.dirname, 'index.mjs');
  const script = `
    const { startPostgres } = await import(${JSON.stringify(index)});
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false });
    console.log(server.ownerUrl);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ownerUrl = await new Promise<string>((told) =>
    child.stdout.once('data', (text) => told(String(text).trim())),
  );
  const postmaster = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { child, ownerUrl, postmaster };
}

describe('the embedded Postgres', () => {
  it('has an owner whom row security binds, keeps its data, and listens to this machine only', async () => {
    const first = await startPostgres({ dataDir, fsync: false });
    const [owner] = await ask(
      first.ownerUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`,
    );
    expect(owner).toEqual({
      rolname: 'plumbline_owner',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: true,
      rolcreatedb: true,
    });
    const [settings] = await ask(
      first.superuserUrl,
      `select current_setting('listen_addresses') as hosts, current_setting('unix_socket_directories') as sockets,
         current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`,
    );
    expect(settings).toEqual({ hosts: '127.0.0.1', sockets: '', encoding: 'UTF8', fsync: 'off' });
    await ask(first.ownerUrl, `create table kept as select 'Ünïted ' || upper('é') as word`);
    expect(runningPostgres(dataDir)).toMatchObject({ port: first.port, ownerUrl: first.ownerUrl });
    await first.stop();
    expect(runningPostgres(dataDir)).toBeNull();

    const second = await startPostgres({ dataDir });
    expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'Ünïted É' }]);
    expect(await ask(second.superuserUrl, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await second.stop();
  });

  it('starts again after its process was killed, with what was committed', async () => {
    const killed = await serverOfAnotherProcess();
    await ask(killed.ownerUrl, 'create table committed as select 1 as n');
    killed.child.kill('SIGKILL');
    const again = await startPostgres({ dataDir, fsync: false });
    expect(await ask(again.ownerUrl, 'select n from committed')).toEqual([{ n: 1 }]);
    expect(isAlive(killed.postmaster)).toBe(false);
    await again.stop();
  });

  it('starts again after the server itself was killed', async () => {
    const killed = await serverOfAnotherProcess();
    process.kill(killed.postmaster, 'SIGKILL');
    killed.child.kill('SIGKILL');
    await pause(50);
    const again = await startPostgres({ dataDir, fsync: false });
    expect(await ask(again.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    await again.stop();
  });

  it('starts although another program now has the number of a dead server', async () => {
    await (await startPostgres({ dataDir, fsync: false })).stop();
    writeFileSync(
      join(dataDir, 'postmaster.pid'),
      `${process.ppid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    await (await startPostgres({ dataDir, fsync: false })).stop();
  });

  it('clears what an interrupted first start left', async () => {
    const fresh = join(folder, 'interrupted');
    mkdirSync(`${fresh}.making-999999`);
    writeFileSync(`${fresh}.making-999999/PG_VERSION`, '18\n');
    writeFileSync(`${fresh}.making-999999.password`, 'x');
    await (await startPostgres({ dataDir: fresh, fsync: false })).stop();
    expect(readdirSync(folder).filter((name) => name.startsWith('interrupted'))).toEqual(['interrupted']);
  });

  it('tells when it ends by itself', async () => {
    const server = await startPostgres({ dataDir, fsync: false });
    process.kill(Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
    expect(await server.ended).toContain('shutdown');
  });

  it('refuses a folder that holds something else, and data of another version, and changes neither', async () => {
    const other = join(folder, 'letters');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'dear');
    await expect(startPostgres({ dataDir: other })).rejects.toThrow('is not empty and not a Postgres');
    expect(readdirSync(other)).toEqual(['letter.txt']);
    writeFileSync(join(other, 'PG_VERSION'), '15\n');
    await expect(startPostgres({ dataDir: other })).rejects.toThrow('made by Postgres 15');
    expect(existsSync(join(other, 'letter.txt'))).toBe(true);
  });

  it('says so when its port is taken', async () => {
    const server = await startPostgres({ dataDir, fsync: false });
    const other = startPostgres({ dataDir: join(folder, 'other'), port: server.port, fsync: false });
    await expect(other).rejects.toThrow(`did not start on port ${server.port}`);
    await server.stop();
  });
});
