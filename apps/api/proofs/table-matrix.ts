// Every tenant table, four commands, five identities: what the database itself lets through.
import { Client } from 'pg';
import { v7 } from 'uuid';
import { databaseUrl } from '@plumbline/platform/server';
import { readCatalogue, WITHOUT_CITY, type Table } from './catalogue';
import { fillCity, insertOf, rowFor, type Row } from './sample-rows';

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;
type Command = (typeof COMMANDS)[number];

/** Who tries: the application in the row's city, in another city and in none, the public's role, and the log-in's. */
const IDENTITIES = ['own city', 'other city', 'no city', 'public', 'auth'] as const;
type Identity = (typeof IDENTITIES)[number];

/** Tables the public may read across cities; everything else is closed to it. */
export const PUBLICATIONS = [
  'boundary_set',
  'comparison_choice',
  'topic_map',
  'notice',
  'data_file',
  'publication_state',
  'published_report',
  'public_city',
  'release',
  'release_file',
  'release_translation',
  'release_withdrawal',
  'reviewed_message',
];

/** What a try came to: how many rows it reached, or why it was refused. */
type Outcome = number | 'denied' | 'wrong city' | 'append-only' | `error: ${string}`;

/** A cell that is not as it must be. */
export interface WrongCell {
  table: string;
  command: Command;
  identity: Identity;
  expected: string;
  found: Outcome;
}

async function attempt(
  client: Client,
  who: { cityId: string | null; personId: string | null },
  sql: string,
  values: unknown[],
): Promise<Outcome> {
  await client.query('begin');
  try {
    await client.query("select set_config('app.city_id', $1, true), set_config('app.person_id', $2, true)", [
      who.cityId ?? '',
      who.personId ?? '',
    ]);
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (message.includes('row-level security')) return 'wrong city';
    if (message.includes('append-only')) return 'append-only';
    if (code === '42501') return 'denied';
    return `error: ${message}`;
  } finally {
    await client.query('rollback');
  }
}

function statement(
  command: Command,
  table: Table,
  own: Row,
  rows: Map<string, Row>,
  cityId: string,
): { text: string; values: unknown[] } {
  if (command === 'insert') return insertOf(table.name, rowFor(table, cityId, rows));
  const where = 'where city_id = $1 and id = $2';
  const values = [own['city_id'], own['id']];
  if (command === 'select') return { text: `select 1 from public.${table.name} ${where}`, values };
  if (command === 'delete') return { text: `delete from public.${table.name} ${where}`, values };
  return { text: `update public.${table.name} set id = id ${where}`, values };
}

/** Got past permissions and row security: it worked, or only a key stopped it (another row needs this one, or is the same). */
function gotThrough(found: Outcome): boolean {
  return found === 1 || (typeof found === 'string' && /foreign key|duplicate key/.test(found));
}

/** A statement is worth trying only if it would work for somebody: the owner, acting for the row's own city. */
function controlIsGood(control: Outcome): boolean {
  return control === 'append-only' || gotThrough(control);
}

function expectation(
  table: Table,
  command: Command,
  identity: Identity,
  granted: ReadonlySet<string>,
): (found: Outcome) => string | null {
  const mayAtAll = granted.has(`${table.name}:${command}`);
  const must = (wanted: string, holds: (found: Outcome) => boolean) => (found: Outcome) =>
    holds(found) ? null : wanted;
  if (identity === 'auth') return must('denied', (found) => found === 'denied');
  if (identity === 'public') {
    return PUBLICATIONS.includes(table.name) && command === 'select'
      ? must('1 row', (found) => found === 1)
      : must('denied', (found) => found === 'denied');
  }
  if (!mayAtAll) return must('denied', (found) => found === 'denied');
  if (identity === 'own city') {
    return must('1 row', gotThrough);
  }
  return command === 'insert'
    ? must('wrong city', (found) => found === 'wrong city')
    : must('0 rows', (found) => found === 0);
}

/**
 * Fills two cities and tries every cell. Answers how many cells were tried and which are wrong; a cell whose
 * statement would work for nobody is wrong too, because it would prove nothing.
 */
export async function tryEveryCell(
  ownerUrl: string,
): Promise<{ cells: number; tables: number; wrong: WrongCell[] }> {
  const owner = new Client({ connectionString: ownerUrl });
  const clients = {
    app: new Client({ connectionString: databaseUrl('app') }),
    public: new Client({ connectionString: databaseUrl('public') }),
    auth: new Client({ connectionString: databaseUrl('auth') }),
  };
  for (const client of [owner, ...Object.values(clients)]) await client.connect();
  try {
    const tables = (await readCatalogue(owner)).filter((table) => !(table.name in WITHOUT_CITY));
    const cityId = v7();
    const otherCityId = v7();
    const rows = await fillCity(owner, clients.app, tables, cityId);
    await fillCity(owner, clients.app, tables, otherCityId);
    const { rows: grants } = await owner.query<{ cell: string }>(
      `select table_name || ':' || lower(privilege_type) as cell from information_schema.role_table_grants
       where grantee = 'plumbline_app' and table_schema = 'public'`,
    );
    const granted = new Set(grants.map((grant) => grant.cell));
    const wrong: WrongCell[] = [];
    let cells = 0;
    for (const table of tables) {
      const own = rows.get(table.name);
      if (!own) throw new Error(`No row of ${table.name} to try.`);
      // What belongs to one person is tried as that person.
      const personId = own['person_id'] ?? null;
      for (const command of COMMANDS) {
        const control = statement(command, table, own, rows, cityId);
        const works = await attempt(owner, { cityId, personId }, control.text, control.values);
        for (const identity of IDENTITIES) {
          cells += 1;
          const { text, values } = statement(command, table, own, rows, cityId);
          const client = identity === 'public' || identity === 'auth' ? clients[identity] : clients.app;
          const city = identity === 'other city' ? otherCityId : identity === 'no city' ? null : cityId;
          const found = await attempt(client, { cityId: city, personId }, text, values);
          const expected = controlIsGood(works)
            ? expectation(table, command, identity, granted)(found)
            : `a statement that works for the owner, not ${String(works)}`;
          if (expected !== null) wrong.push({ table: table.name, command, identity, expected, found });
        }
      }
    }
    return { cells, tables: tables.length, wrong };
  } finally {
    for (const client of [owner, ...Object.values(clients)]) await client.end();
  }
}
