// Makes one valid row for every table from the catalogue alone, parents first.
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Table } from './catalogue';

/** A row as column values, all as text. */
export type Row = Record<string, string | null>;

/** Values that only make sense together: where a check compares columns, one valid set for the table. */
const TOGETHER: Record<string, Row> = {
  reporting_period: {
    starts_on: '2026-01-01',
    ends_on: '2026-03-31',
    opens_on: '2026-01-01',
    due_on: '2026-04-21',
    grace_until: '2026-04-28',
  },
  deliverable_date_change: { from_on: '2026-01-31', to_on: '2026-02-28' },
  follower: { email: 'somebody@example.org', place: '' },
  metric: { reference: 'GROUP' },
  metric_target: { value: '1' },
  observation: { value: '1' },
  progress_update: { blank_reason: null, ask_again_on: null },
  plan_comment: { text: 'Why then?' },
  notification: { thread_id: null },
  pinned_comment: { evidence_id: null, observation_id: null },
  import_batch: { sha256: 'a'.repeat(64) },
  value_mapping: { header_signature: 'a'.repeat(64) },
  data_file: { name: 'observations.csv' },
  stored_file: { sha256: 'a'.repeat(64) },
  evidence: { kind: 'LINK', url: 'https://example.org', stored_file_id: null, file_name: null },
  document_file: { fiscal_year: '2026', subject: null, asked_by: null },
  city_language: { language: 'es', legal_basis: 'A law' },
  content_translation: { language: 'es', source_hash: 'a'.repeat(64), places: '[]' },
  release_translation: { language: 'es', digest: 'a'.repeat(64) },
  evidence_publication: { kind: 'MADE_PUBLIC', public_title: 'Minutes' },
  release_file: { digest: 'a'.repeat(64) },
  release_text_decision: {
    finding_digest: 'a'.repeat(64),
    text_digest: 'a'.repeat(64),
    decision: 'FINE',
    reason: 'It is the number of the office.',
  },
  evidence_event: { kind: 'WITHDRAWN', reason: 'Wrong file.' },
  audit_seal: { event_ids: '{01890000-0000-7000-8000-000000000000}' },
};

/** The first value a check such as `kind = ANY (ARRAY['A'::text, …])` or `(a >= 1) AND (a <= 12)` allows for a column. */
function allowedBy(checks: readonly string[], column: string): string | null {
  for (const check of checks) {
    const list = new RegExp(`\\(?\\b${column}\\b\\)? = ANY \\(+ARRAY\\[(.+?)\\]`).exec(check)?.[1];
    const first = /'((?:[^']|'')*)'/.exec(list ?? '')?.[1];
    if (first !== undefined) return first;
    const atLeast = new RegExp(`\\b${column}\\b >= (\\d+)`).exec(check)?.[1];
    if (atLeast !== undefined) return atLeast;
    if (new RegExp(`cardinality\\(${column}\\)`).test(check)) return '{PLANNING_DIRECTOR}';
  }
  return null;
}

function plainValue(type: string, mark: string): string {
  if (type === 'uuid') return v7();
  if (type === 'boolean') return 'false';
  if (type === 'date') return '2026-01-31';
  if (type.startsWith('timestamp')) return '2026-01-31T12:00:00Z';
  if (type === 'json' || type === 'jsonb') return '{}';
  if (type.endsWith('[]')) return '{}';
  if (type === 'bytea') return '\\x00';
  if (['integer', 'bigint', 'smallint', 'numeric'].includes(type)) return '1';
  return `x${mark}`;
}

/** Parents before children; a table that points at itself is fine. */
export function inOrder(tables: readonly Table[]): Table[] {
  const done = new Map<string, Table>();
  let left = [...tables];
  while (left.length > 0) {
    const ready = left.filter((table) =>
      table.foreignKeys.every(
        (key) => key.table === table.name || done.has(key.table) || !tables.some((t) => t.name === key.table),
      ),
    );
    if (ready.length === 0)
      throw new Error(`Tables point at one another in a ring: ${left.map((t) => t.name).join()}`);
    for (const table of ready) done.set(table.name, table);
    left = left.filter((table) => !done.has(table.name));
  }
  return [...done.values()];
}

/** A row for `table` of city `cityId` that points at `rows` of its parents; every call makes a new one. */
export function rowFor(table: Table, cityId: string, rows: ReadonlyMap<string, Row>): Row {
  const row: Row = {};
  const mark = v7().slice(-8);
  for (const column of table.columns) {
    // A first row points at no earlier one of its own table.
    const key = table.foreignKeys.find(
      (one) => one.columns.includes(column.name) && one.table !== table.name,
    );
    const fixed = TOGETHER[table.name]?.[column.name];
    if (fixed !== undefined) row[column.name] = fixed;
    else if (column.name === 'city_id') row[column.name] = cityId;
    else if (key)
      row[column.name] = rows.get(key.table)?.[key.to[key.columns.indexOf(column.name)] ?? ''] ?? null;
    else if (column.required || column.name === 'id') {
      row[column.name] = allowedBy(table.checks, column.name) ?? plainValue(column.type, mark);
    }
  }
  return row;
}

/** The INSERT for a row. */
export function insertOf(table: string, row: Row): { text: string; values: (string | null)[] } {
  const columns = Object.keys(row);
  return {
    text: `insert into public.${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    values: Object.values(row),
  };
}

/** A release needs two persons. */
async function twoPeople(app: Client, cityId: string): Promise<Row> {
  const second = await app.query<{ id: string }>(
    'select identity.person_for_email($1, $2, $3, now()) as id',
    [v7(), `second-${cityId}@example.org`, 'Somebody else'],
  );
  return { confirmed_by: second.rows[0]?.id ?? null };
}

/** Puts a person and one row into each tenant table of a city, as the owner acting for that city; people are made by the application. */
export async function fillCity(
  owner: Client,
  app: Client,
  tables: readonly Table[],
  cityId: string,
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  await owner.query('select set_config($1, $2, false)', ['app.city_id', cityId]);
  await owner.query(
    `insert into city (id, slug, name, office_name, plan_name, time_zone, fiscal_year_start_month, review_chain, created_at)
     values ($1, $2, 'A city', 'An office', 'A plan', 'America/Chicago', 1, '{PLANNING_DIRECTOR}', now())`,
    [cityId, `city-${cityId.slice(-12)}`],
  );
  await app.query('select set_config($1, $2, false)', ['app.city_id', cityId]);
  const { rows: people } = await app.query<{ id: string }>(
    'select identity.person_for_email($1, $2, $3, now()) as id',
    [v7(), `${cityId}@example.org`, 'Somebody'],
  );
  rows.set('person', { id: people[0]?.id ?? null });
  for (const table of inOrder(tables)) {
    const row = {
      ...rowFor(table, cityId, rows),
      ...(table.name === 'release_signature' ? await twoPeople(app, cityId) : {}),
    };
    rows.set(table.name, row);
    const { text, values } = insertOf(table.name, row);
    try {
      // Counted already, since what the public reads was filled in before it.
      if (table.name === 'publication_state') await owner.query('delete from publication_state');
      await owner.query(text, values);
    } catch (error) {
      throw new Error(`No sample row for ${table.name}: ${(error as Error).message} ${JSON.stringify(row)}`);
    }
  }
  return rows;
}
