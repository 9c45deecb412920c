// Reads and writes the rows of every table as text, the way a backup holds them.
import { createHash } from 'node:crypto';

/**
 * A table as it is: its quoted name, its stored columns, and their types.
 * @typedef {{ name: string, columns: string[], types: string[] }} Table
 */

/** Texts that mean the same on every server, and no row silently left out by row security. */
export const settingsForText = `
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1;
  set local synchronize_seqscans = off;
  set local row_security = off;`;

/**
 * Every table with rows that are kept (an unlogged one is for the moment only); the migrations' own book is compared, not copied.
 * @param {import('pg').ClientBase} client
 * @returns {Promise<Table[]>}
 */
export async function tablesOf(client) {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(format('%I', a.attname) order by a.attnum) as columns,
           array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relname <> 'migrations'
     group by n.nspname, c.relname
     order by n.nspname, c.relname`);
  return rows;
}

/**
 * Names of the migrations that made the tables; empty when there are none.
 * @param {import('pg').ClientBase} client
 * @returns {Promise<string[]>}
 */
export async function migrationsOf(client) {
  const { rows: found } = await client.query(`select to_regclass('public.migrations') is not null as there`);
  if (!found[0].there) return [];
  const { rows } = await client.query('select name from public.migrations order by id');
  return rows.map(({ name }) => name);
}

/**
 * Sequences and where they stand.
 * @param {import('pg').ClientBase} client
 * @returns {Promise<{ name: string, value: string }[]>}  only those that have been used
 */
export async function sequencesOf(client) {
  const { rows } = await client.query(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
      from pg_sequences where last_value is not null and sequencename <> 'migrations_id_seq'
     order by 1`);
  return rows;
}

/**
 * The rows of a table, a line each: a JSON list of texts and nulls, in the order of the columns.
 * @param {import('pg').ClientBase} client
 * @param {Table} table
 * @returns {AsyncGenerator<string[], void>}  some lines at a time
 */
export async function* linesOf(client, table) {
  const texts = table.columns.map((column) => `${column}::text`).join(', ');
  await client.query(`declare reading no scroll cursor for select ${texts} from ${table.name}`);
  for (;;) {
    const { rows } = await client.query({ text: 'fetch 1000 from reading', rowMode: 'array' });
    if (rows.length === 0) break;
    yield rows.map((row) => JSON.stringify(row));
  }
  await client.query('close reading');
}

/**
 * Writes rows that were read from a file.
 * @param {import('pg').ClientBase} client
 * @param {Table} table
 * @param {(string | null)[][]} rows
 */
export async function insertRows(client, table, rows) {
  const names = table.columns.map((_, index) => `c${index}`);
  const values = names.map((name, index) => `${name}::${table.types[index]}`);
  const lists = names.map((_, index) => `$${index + 1}::text[]`);
  await client.query(
    `insert into ${table.name} (${table.columns.join(', ')}) overriding system value
     select ${values.join(', ')} from unnest(${lists.join(', ')}) as u(${names.join(', ')})`,
    names.map((_, index) => rows.map((row) => row[index])),
  );
}

/** Counts the lines of a table and digests them. */
export class Tally {
  rows = 0;
  #hash = createHash('sha256');

  /** @param {string} line */
  add(line) {
    this.rows += 1;
    this.#hash.update(line).update('\n');
  }

  /** @returns {{ rows: number, sha256: string }} once, at the end */
  result() {
    return { rows: this.rows, sha256: this.#hash.digest('hex') };
  }
}
