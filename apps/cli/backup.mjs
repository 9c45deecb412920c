// Writes the whole database into one file: every city, as it was at one moment.
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Trouble } from './trouble.mjs';
import { linesOf, migrationsOf, sequencesOf, settingsForText, tablesOf, Tally } from './whole-database.mjs';

export const format = 'plumbline-backup-1';

/**
 * Writes the backup: a first line that says what it is and which migrations made the tables; for each table a
 * line with its name and columns and a line for each row; a last line with counts and digests.
 * @param {string} url   of a role that sees every row
 * @param {string} file
 * @param {(sentence: string) => void} say
 */
export async function backUp(url, file, say) {
  const path = resolve(file);
  if (existsSync(path)) throw new Trouble(`${path} is there already. Name a file that is not.`);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const next = `${path}.next-${process.pid}`;
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(settingsForText);
    await refuseBlinkered(client);
    mkdirSync(dirname(path), { recursive: true });
    const rows = await writeAll(client, next, say);
    renameSync(next, path);
    say(
      `Wrote ${rows} rows into ${path}. Keep the secrets (PLUMBLINE_…_SECRET) and the folder "files" of the data folder (attached files) as well; they are not in it.`,
    );
  } finally {
    rmSync(next, { force: true });
    await client.end();
  }
}

/**
 * Row security would hide rows from most roles; a backup with holes is worse than none.
 * @param {import('pg').ClientBase} client
 */
async function refuseBlinkered(client) {
  const { rows } = await client.query(
    'select rolname, rolsuper or rolbypassrls as sees_all from pg_roles where rolname = current_user',
  );
  if (rows[0].sees_all) return;
  throw new Trouble(
    `The role ${rows[0].rolname} in DATABASE_URL cannot see every city's rows, so its backup would have holes. ` +
      'Name a superuser, or a role with BYPASSRLS and the right to read every table.',
  );
}

/**
 * @param {import('pg').ClientBase} client
 * @param {string} path
 * @param {(sentence: string) => void} say
 */
async function writeAll(client, path, say) {
  const gzip = createGzip();
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  gzip.pipe(file);
  const written = finished(file);
  written.catch(() => {});
  /** @param {string} text */
  const write = async (text) => {
    if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
  };
  const tables = await tablesOf(client);
  say(`Backing up ${tables.length} tables.`);
  await write(`${JSON.stringify({ format, madeAt: new Date(), migrations: await migrationsOf(client) })}\n`);
  /** @type {Record<string, { rows: number, sha256: string }>} */
  const tallies = {};
  for (const table of tables) {
    await write(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    const tally = new Tally();
    for await (const lines of linesOf(client, table)) {
      for (const line of lines) tally.add(line);
      await write(`${lines.join('\n')}\n`);
    }
    tallies[table.name] = tally.result();
  }
  await write(`${JSON.stringify({ end: true, tables: tallies, sequences: await sequencesOf(client) })}\n`);
  gzip.end();
  await written;
  return Object.values(tallies).reduce((sum, { rows }) => sum + rows, 0);
}
