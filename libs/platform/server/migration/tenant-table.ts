// The one place that writes what every tenant table needs: composite keys, row level security, grants.
import type { QueryRunner } from 'typeorm';

/** A foreign key within the city: `(city_id, …columns)` to `(city_id, id)` of the other table. */
export interface TenantForeignKey {
  columns: string;
  references: string;
  onDelete?: 'cascade' | 'restrict';
}

/** What a table needs beyond its columns. Lists are column lists without `city_id`, which is put first everywhere. */
export interface TenantTableOptions {
  uniques?: readonly string[];
  foreignKeys?: readonly TenantForeignKey[];
  indexes?: readonly string[];
  /** History: the application may add rows and read them, and a trigger refuses everything else to everybody. */
  appendOnly?: boolean;
  /** What the application role may do; default `select, insert, update, delete`, or `select, insert` when append-only. */
  grants?: { app?: string };
}

/** The condition that ties a row to the city of the transaction; evaluated once a statement. */
export const IN_THIS_CITY = "city_id = (select nullif(current_setting('app.city_id', true), '')::uuid)";

/**
 * Creates a tenant table: `city_id` filled from the transaction's setting, primary key `(city_id, id)`, unique keys,
 * indexes and foreign keys that begin with `city_id`, row level security enabled and forced, grants for the
 * application role. `columns` is SQL, without `city_id` and `id`.
 */
export async function createTenantTable(
  runner: QueryRunner,
  table: string,
  columns: string,
  options: TenantTableOptions = {},
): Promise<void> {
  const constraints = [
    'primary key (city_id, id)',
    ...(options.uniques ?? []).map((unique) => `unique (city_id, ${unique})`),
    ...(options.foreignKeys ?? []).map(
      (key) =>
        `foreign key (city_id, ${key.columns}) references ${key.references} (city_id, id)` +
        (key.onDelete ? ` on delete ${key.onDelete}` : ''),
    ),
  ];
  await runner.query(`
    create table ${table} (
      city_id uuid not null default nullif(current_setting('app.city_id', true), '')::uuid references city (id),
      id uuid not null,
      ${columns.trim().replace(/,\s*$/, '')},
      ${constraints.join(',\n      ')}
    )`);
  for (const index of options.indexes ?? []) {
    await runner.query(`create index on ${table} (city_id, ${index})`);
  }
  await guardTenantTable(runner, table);
  if (options.appendOnly) await makeAppendOnly(runner, table);
  const grants =
    options.grants?.app ?? (options.appendOnly ? 'select, insert' : 'select, insert, update, delete');
  await runner.query(`grant ${grants} on ${table} to plumbline_app`);
}

/** Row level security, enabled and forced, for a table that has a `city_id`. */
export async function guardTenantTable(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(
    `create policy in_this_city on ${table} using (${IN_THIS_CITY}) with check (${IN_THIS_CITY})`,
  );
}

/** Refuses updates and deletes of history, whoever tries. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `create trigger append_only before update or delete on ${table} for each row execute function refuse_change_of_history()`,
  );
  await runner.query(
    `create trigger append_only_truncate before truncate on ${table} for each statement execute function refuse_change_of_history()`,
  );
}
