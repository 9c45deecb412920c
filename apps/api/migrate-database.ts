// How a database is brought up to date; every step can be repeated without harm.
import { runMigrations as migrateQueue } from 'graphile-worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseUrl, rolePassword, type DatabaseRole } from '@plumbline/platform/server';
import { migrations } from '@plumbline/migrations';

const LOG_IN_ROLES = ['app', 'public', 'worker', 'auth'] as const satisfies readonly Exclude<
  DatabaseRole,
  'owner'
>[];

async function asRole<T>(role: DatabaseRole, fn: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl(role) });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

async function letRolesLogIn(): Promise<void> {
  await asRole('owner', async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    for (const role of LOG_IN_ROLES) {
      await client.query(
        `alter role plumbline_${role} login password ${client.escapeLiteral(rolePassword(role))}`,
      );
      await client.query(`grant connect on database ${database} to plumbline_${role}`);
    }
    await client.query(`grant create on database ${database} to plumbline_worker`);
  });
}

/** The queue belongs to the worker; the application reaches it through one function that only adds. */
async function prepareQueue(): Promise<void> {
  await migrateQueue({ connectionString: databaseUrl('worker') });
  await asRole('worker', async (client) => {
    await client.query('create schema if not exists jobs');
    // A job acts in the city of the transaction that enqueued it, whatever its payload says.
    await client.query(`
      create or replace function jobs.enqueue(p_task text, p_payload json, p_key text) returns void
      language sql security definer set search_path = pg_catalog as $$
        select graphile_worker.add_job(
          p_task,
          jsonb_set(p_payload::jsonb, '{cityId}', to_jsonb(nullif(current_setting('app.city_id', true), '')))::json,
          job_key => p_key,
          max_attempts => 12)
        where nullif(current_setting('app.city_id', true), '') is not null
      $$`);
    await client.query(`
      create or replace function jobs.enqueue_later(p_task text, p_payload json, p_key text, p_seconds int) returns void
      language sql security definer set search_path = pg_catalog as $$
        select graphile_worker.add_job(
          p_task,
          jsonb_set(p_payload::jsonb, '{cityId}', to_jsonb(nullif(current_setting('app.city_id', true), '')))::json,
          run_at => now() + make_interval(secs => p_seconds),
          job_key => p_key,
          max_attempts => 12)
        where nullif(current_setting('app.city_id', true), '') is not null
      $$`);
    await client.query('revoke all on function jobs.enqueue from public');
    await client.query('revoke all on function jobs.enqueue_later from public');
    await client.query('grant execute on function jobs.enqueue_later to plumbline_app');
    await client.query('grant usage on schema jobs to plumbline_app, plumbline_door');
    await client.query('grant execute on function jobs.enqueue to plumbline_app, plumbline_door');
  });
}

/** Migrates the database of `DATABASE_URL`; `say` is told each step in a sentence. */
export async function migrate(say: (sentence: string) => void): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: databaseUrl('owner'), migrations });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    say(
      done.length === 0
        ? 'The tables are up to date.'
        : `Brought the tables up to date: ${done.length} steps.`,
    );
  } finally {
    await source.destroy();
  }
  await letRolesLogIn();
  await prepareQueue();
  say('The job queue is ready.');
}
