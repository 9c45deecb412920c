// Fills a database from a backup, whole or not at all.
import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { format } from './backup.mjs';
import { Trouble } from './trouble.mjs';
import { insertRows, linesOf, migrationsOf, settingsForText, tablesOf, Tally } from './whole-database.mjs';

/** @typedef {import('./whole-database.mjs').Table} Table */

/**
 * Restores in one transaction, reads everything back, and commits only when it is what the backup says.
 * @param {string} url   of a superuser
 * @param {string} file
 * @param {{ replace: boolean }} options  `replace` empties a database that has rows
 * @param {(sentence: string) => void} say
 */
export async function restore(url, file, { replace }, say) {
  const path = resolve(file);
  if (!existsSync(path)) throw new Trouble(`There is no file ${path}.`);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(settingsForText);
    await switchTriggersOff(client);
    const tables = new Map((await tablesOf(client)).map((table) => [table.name, table]));
    if (tables.size === 0) throw new Trouble('The database has no tables yet. Run npm run db:migrate first.');
    await emptyAll(client, [...tables.values()], replace);
    const rows = await readInto(client, tables, path, say);
    await client.query('commit');
    say(`Restored ${rows} rows from ${path}, and read them back.`);
  } finally {
    await client.end();
  }
}

/**
 * Tables refer to one another in circles, and histories refuse deletion; the backup was consistent, so the
 * triggers that check this may rest.
 * @param {import('pg').ClientBase} client
 */
async function switchTriggersOff(client) {
  try {
    await client.query('set local session_replication_role = replica');
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== '42501') throw error;
    throw new Trouble(
      'Restoring needs a superuser in DATABASE_URL (or a role that may set session_replication_role and bypasses ' +
        'row security and may write every table).',
    );
  }
}

/**
 * @param {import('pg').ClientBase} client
 * @param {Table[]} tables
 * @param {boolean} replace
 */
async function emptyAll(client, tables, replace) {
  const names = tables.map(({ name }) => name);
  await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
  for (const name of names) {
    const { rowCount } = await client.query(`select 1 from ${name} limit 1`);
    if (rowCount === 0 || replace) continue;
    throw new Trouble(
      `The database is not empty (${name} has rows). Restore into an empty one that was only migrated, ` +
        'or add --replace to delete everything that is in it.',
    );
  }
  await client.query(`truncate ${names.join(', ')}`);
}

/**
 * @param {import('pg').ClientBase} client
 * @param {Map<string, Table>} tables
 * @param {string} path
 * @param {(sentence: string) => void} say
 */
async function readInto(client, tables, path, say) {
  /** @type {{ table: Table, tally: Tally, rows: (string | null)[][] } | null} */
  let current = null;
  /** @type {Record<string, { rows: number, sha256: string }>} */
  const found = {};
  /** @type {any} */
  let end = null;
  const flush = async () => {
    if (current && current.rows.length > 0) await insertRows(client, current.table, current.rows.splice(0));
  };
  const finish = async () => {
    await flush();
    if (current) found[current.table.name] = current.tally.result();
  };
  let first = true;
  for await (const [line, value] of parsedLines(path)) {
    if (first) {
      await checkHeader(client, value, path, say);
      first = false;
    } else if (Array.isArray(value)) {
      if (!current) throw damaged(path);
      current.tally.add(line);
      if (current.rows.push(value) >= 500) await flush();
    } else {
      await finish();
      if (value.end) end = value;
      else current = { table: sameTable(tables, value, path), tally: new Tally(), rows: [] };
    }
  }
  if (!end || JSON.stringify(found) !== JSON.stringify(end.tables)) throw damaged(path);
  if (tables.size !== Object.keys(found).length) throw otherTables(path);
  await compare(client, [...tables.values()], end.tables);
  for (const { name, value } of end.sequences) await client.query('select setval($1, $2)', [name, value]);
  return Object.values(found).reduce((sum, { rows }) => sum + rows, 0);
}

/**
 * @param {string} path
 * @returns {AsyncGenerator<[string, any], void>}
 */
async function* parsedLines(path) {
  const source = createReadStream(path);
  const text = source.pipe(createGunzip());
  source.on('error', (error) => text.destroy(error));
  let rest = '';
  try {
    // Split here: readline would also end a line at U+2028, which may stand in a text.
    for await (const piece of text.setEncoding('utf8')) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield [line, JSON.parse(line)];
    }
  } catch (error) {
    const unzipping = String(/** @type {{ code?: string }} */ (error).code).startsWith('Z_');
    throw error instanceof SyntaxError || unzipping ? damaged(path) : error;
  }
  if (rest !== '') throw damaged(path);
}

/**
 * @param {import('pg').ClientBase} client
 * @param {any} header
 * @param {string} path
 * @param {(sentence: string) => void} say
 */
async function checkHeader(client, header, path, say) {
  if (header?.format !== format) throw new Trouble(`${path} is not a backup of Plumbline (${format}).`);
  const here = await migrationsOf(client);
  if (JSON.stringify(header.migrations) !== JSON.stringify(here)) {
    throw new Trouble(
      `The backup was made with other tables (its newest migration is ${header.migrations.at(-1) ?? 'none'}, ` +
        `the one of this database is ${here.at(-1) ?? 'none'}). Restore it with the version of Plumbline that made ` +
        'it, then update.',
    );
  }
  say(`Restoring the backup of ${header.madeAt}.`);
}

/**
 * @param {Map<string, Table>} tables
 * @param {{ table: string, columns: string[] }} value
 * @param {string} path
 */
function sameTable(tables, value, path) {
  const table = tables.get(value.table);
  if (!table || JSON.stringify(table.columns) !== JSON.stringify(value.columns)) throw otherTables(path);
  return table;
}

/**
 * Reads everything back.
 * @param {import('pg').ClientBase} client
 * @param {Table[]} tables
 * @param {Record<string, { rows: number, sha256: string }>} wanted
 */
async function compare(client, tables, wanted) {
  for (const table of tables) {
    const tally = new Tally();
    for await (const lines of linesOf(client, table)) for (const line of lines) tally.add(line);
    if (JSON.stringify(tally.result()) === JSON.stringify(wanted[table.name])) continue;
    throw new Trouble(`The rows of ${table.name} are not what the backup holds; nothing was changed.`);
  }
}

/** @param {string} path */
const damaged = (path) => new Trouble(`${path} is damaged or not complete; nothing was changed.`);

/** @param {string} path */
const otherTables = (path) =>
  new Trouble(`${path} holds other tables than this database; nothing was changed.`);
