// The ground everything stands on: database roles, people and log-in, cities, audit trail, outbox.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const ROLES = [
  'plumbline_app',
  'plumbline_public',
  'plumbline_worker',
  'plumbline_auth',
  'plumbline_identity',
];

export class Foundations0001 implements MigrationInterface {
  name = 'foundations-0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await this.roles(runner);
    await runner.query(`
      create function refuse_change_of_history() returns trigger language plpgsql as $$
      begin
        raise exception 'history of % is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$`);
    await this.cities(runner);
    await this.people(runner);
    await createTenantTable(
      runner,
      'audit_event',
      `at timestamptz not null, person_id uuid, acting_as text not null, request_id text not null, action text not null,
       subject_type text not null, subject_id text not null, summary text not null, detail jsonb not null`,
      { appendOnly: true, indexes: ['at', 'subject_type, subject_id'] },
    );
    await createTenantTable(
      runner,
      'mail',
      `to_address text not null, subject text not null, text text not null, key text not null,
       queued_at timestamptz not null, sent_at timestamptz`,
      { uniques: ['key'], indexes: ['queued_at'], grants: { app: 'select, insert, update' } },
    );
  }

  private async roles(runner: QueryRunner): Promise<void> {
    // Roles belong to the cluster, so another database of it may have made them already.
    for (const role of ROLES) {
      await runner.query(`
        do $$ begin
          if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
        exception when duplicate_object or unique_violation then null;
        end $$`);
    }
    await runner.query('revoke all on schema public from public');
    await runner.query(
      'grant usage on schema public to plumbline_app, plumbline_public, plumbline_identity, plumbline_worker',
    );
  }

  private async cities(runner: QueryRunner): Promise<void> {
    // The city is the tenant itself: its own id is the key that every other table begins with.
    await runner.query(`
      create table city (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
        name text not null,
        office_name text not null,
        plan_name text not null,
        legal_basis text,
        time_zone text not null,
        fiscal_year_start_month int not null check (fiscal_year_start_month between 1 and 12),
        review_chain text[] not null check (cardinality(review_chain) between 1 and 4),
        due_business_days int not null default 15 check (due_business_days between 1 and 90),
        grace_business_days int not null default 5 check (grace_business_days between 0 and 60),
        suppression_threshold int not null default 10 check (suppression_threshold between 2 and 100),
        languages text[] not null default '{en}',
        created_at timestamptz not null
      )`);
    await runner.query('alter table city enable row level security');
    await runner.query('alter table city force row level security');
    await runner.query(`
      create policy in_this_city on city
        using (id = (select nullif(current_setting('app.city_id', true), '')::uuid))
        with check (id = (select nullif(current_setting('app.city_id', true), '')::uuid))`);
    await runner.query('grant select, insert, update on city to plumbline_app');
  }

  private async people(runner: QueryRunner): Promise<void> {
    // People and their log-in belong to no city: one person may serve several.
    await runner.query(`
      create table person (
        id uuid primary key,
        email text not null check (email = lower(email) and length(email) <= 254),
        display_name text not null,
        created_at timestamptz not null
      )`);
    await runner.query('create unique index person_email on person (email)');
    await runner.query(`
      create table credential (
        person_id uuid primary key references person (id),
        password_hash text not null,
        set_at timestamptz not null
      )`);
    await runner.query(`
      create table session (
        id uuid primary key,
        person_id uuid not null references person (id),
        token_hash text not null unique,
        opened_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz not null,
        closed_at timestamptz
      )`);
    await runner.query('create index session_person on session (person_id)');
    await runner.query(`
      create table password_link (
        id uuid primary key,
        person_id uuid not null references person (id),
        token_hash text not null unique,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query('create table log_in_attempt (key text not null, at timestamptz not null)');
    await runner.query('create index log_in_attempt_key on log_in_attempt (key, at)');
    await runner.query(`
      create table security_event (
        id uuid primary key,
        at timestamptz not null,
        kind text not null,
        person_id uuid,
        city_id uuid,
        request_id text not null
      )`);
    for (const table of [
      'person',
      'credential',
      'session',
      'password_link',
      'log_in_attempt',
      'security_event',
    ]) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy identity on ${table} to plumbline_identity using (true) with check (true)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to plumbline_identity`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
