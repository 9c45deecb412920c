// What the database's own catalogue says about the product's tables.
import type { Client } from 'pg';

/** A column of a table, with what a row needs to be put there. */
export interface Column {
  name: string;
  type: string;
  required: boolean;
}

/** A foreign key; `columns` and `to` in the order of the key. */
export interface ForeignKey {
  columns: string[];
  table: string;
  to: string[];
}

/** One table of the product. */
export interface Table {
  name: string;
  rowSecurity: boolean;
  forced: boolean;
  primaryKey: string[];
  uniques: string[][];
  columns: Column[];
  foreignKeys: ForeignKey[];
  checks: string[];
}

/** The few tables that belong to no city, each with the reason. */
export const WITHOUT_CITY: Record<string, string> = {
  city: 'is the tenant itself',
  person: 'one person may serve several cities',
  credential: 'belongs to a person',
  session: 'belongs to a person',
  password_link: 'belongs to a person',
  log_in_attempt: 'is counted before anybody is known',
  security_event: 'the security log, kept even when an operation is undone',
  migrations: 'which migrations ran; the owner only',
};

/** History: tables that only ever grow. */
export const APPEND_ONLY = [
  'audit_event',
  'audit_seal',
  'boundary_set',
  'comment_resolution',
  'comparison_choice',
  'content_translation',
  'cycle_step_revision',
  'deliverable_date_change',
  'document_words',
  'evidence',
  'evidence_event',
  'import_batch',
  'notice',
  'observation',
  'pinned_comment',
  'plan_change',
  'plan_comment',
  'plan_edition',
  'plan_event',
  'plan_template',
  'plan_writer',
  'progress_update',
  'release',
  'evidence_publication',
  'release_file',
  'release_hidden',
  'release_signature',
  'release_text_decision',
  'release_translation',
  'release_translation_signature',
  'release_withdrawal',
  'reminder_sent',
  'report_event',
  'report_revision',
  'report_writer',
  'value_ask_again',
  'stored_file',
  'topic_map',
  'value_mapping',
  'yearly_edition',
];

/** Append-only tables that could be rewritten all the same, as sentences. */
export async function rewritableHistory(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; triggers: number; grants: string[] }>(
    `select t.name,
       (select count(*)::int from pg_trigger g where g.tgrelid = t.name::regclass and g.tgname like 'append_only%' and g.tgenabled = 'O') as triggers,
       (select coalesce(array_agg(p.privilege_type::text), '{}') from information_schema.role_table_grants p
         where p.table_name = t.name and p.grantee like 'plumbline_%' and p.grantee <> current_user
           and p.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')) as grants
     from unnest($1::text[]) as t(name)`,
    [APPEND_ONLY],
  );
  return rows.flatMap((table) => [
    ...(table.triggers === 2 ? [] : [`${table.name} lacks a trigger that refuses changes`]),
    ...table.grants.map((grant) => `${table.name} may be changed: ${grant} is granted`),
  ]);
}

/** All tables of the product's schema. */
export async function readCatalogue(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
      coalesce((select array_agg(a.attname::text order by k.n) from pg_constraint p, unnest(p.conkey) with ordinality k(num, n)
        join pg_attribute a on a.attnum = k.num where p.conrelid = c.oid and a.attrelid = c.oid and p.contype = 'p'), '{}') as "primaryKey",
      (select coalesce(json_agg(u.cols), '[]') from (
        select (select array_agg(a.attname::text order by k.n) from unnest(i.indkey::int2[]) with ordinality k(num, n)
                join pg_attribute a on a.attnum = k.num and a.attrelid = c.oid) as cols
        from pg_index i where i.indrelid = c.oid and i.indisunique and not i.indisprimary) u) as uniques,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'required', a.attnotnull and not a.atthasdef) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(json_agg(json_build_object('table', r.relname,
          'columns', (select array_agg(a.attname::text order by k.n) from unnest(f.conkey) with ordinality k(num, n)
            join pg_attribute a on a.attnum = k.num and a.attrelid = c.oid),
          'to', (select array_agg(a.attname::text order by k.n) from unnest(f.confkey) with ordinality k(num, n)
            join pg_attribute a on a.attnum = k.num and a.attrelid = r.oid))), '[]')
        from pg_constraint f join pg_class r on r.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys",
      (select coalesce(json_agg(pg_get_constraintdef(k.oid)), '[]') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c') as checks
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
  return rows;
}

/** What a tenant table lacks, as sentences; empty when it is guarded as every tenant table must be. */
export function gapsOf(table: Table, tables: readonly Table[]): string[] {
  const gaps: string[] = [];
  const says = (broken: boolean, sentence: string) => {
    if (broken) gaps.push(`${table.name} ${sentence}`);
  };
  const isTenant = (name: string) =>
    tables.find((other) => other.name === name)?.columns.some((c) => c.name === 'city_id');
  says(
    !table.columns.some((column) => column.name === 'city_id'),
    'has no city_id and is not on the list of those without',
  );
  says(!table.rowSecurity, 'has no row level security');
  says(!table.forced, 'does not force row level security on its owner');
  says(table.primaryKey.join() !== 'city_id,id', `has the primary key (${table.primaryKey.join()})`);
  for (const unique of table.uniques) {
    says(unique[0] !== 'city_id', `has a unique key (${unique.join()}) that does not begin with city_id`);
  }
  for (const key of table.foreignKeys) {
    says(
      Boolean(isTenant(key.table)) && !key.columns.includes('city_id'),
      `points at ${key.table} by (${key.columns.join()}) without city_id`,
    );
  }
  return gaps;
}
