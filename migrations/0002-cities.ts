// A city's people and places: labels, calendar, departments, teams, cohorts, appointments, portfolios; and log-in's functions.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_THIS_CITY, createTenantTable } from '@plumbline/platform/server/migration';

const ROLE_LIST = [
  'EQUITY_OFFICER',
  'DEPARTMENT_LEAD',
  'DEPARTMENT_HEAD',
  'PLANNING_MANAGER',
  'PLANNING_DIRECTOR',
  'CHIEF_EQUITY_OFFICER',
  'COUNSEL',
  'BUDGET_READER',
  'OVERSIGHT_MEMBER',
  'AUDITOR',
  'CITY_ADMIN',
  'PLATFORM_OPERATOR',
]
  .map((role) => `'${role}'`)
  .join(', ');

export class Cities0002 implements MigrationInterface {
  name = 'cities-0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await this.places(runner);
    await this.appointments(runner);
    await this.logIn(runner);
  }

  private async places(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'term',
      'key text not null, singular text not null, plural text not null',
      {
        uniques: ['key'],
      },
    );
    await createTenantTable(
      runner,
      'status_option',
      'status text not null, label text not null, hidden boolean not null default false, position int not null',
      { uniques: ['status'] },
    );
    await createTenantTable(runner, 'holiday', 'on_date date not null, name text not null', {
      uniques: ['on_date'],
    });
    await createTenantTable(
      runner,
      'department',
      `code text not null, name text not null, department_type text, plan_area text, active_from date, active_until date,
       source_url text, sample boolean not null default false`,
      { uniques: ['code'] },
    );
    await createTenantTable(runner, 'cohort', 'number int not null, name text not null, ends_on date', {
      uniques: ['number'],
    });
    await createTenantTable(runner, 'planning_team', 'name text not null, cohort_id uuid', {
      uniques: ['name'],
      foreignKeys: [{ columns: 'cohort_id', references: 'cohort' }],
    });
    await createTenantTable(
      runner,
      'planning_team_department',
      'planning_team_id uuid not null, department_id uuid not null',
      {
        uniques: ['planning_team_id, department_id'],
        foreignKeys: [
          { columns: 'planning_team_id', references: 'planning_team' },
          { columns: 'department_id', references: 'department' },
        ],
        indexes: ['department_id'],
      },
    );
  }

  private async appointments(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'appointment',
      `person_id uuid not null references person (id), role text not null check (role in (${ROLE_LIST})), department_id uuid,
       from_on date not null, until_on date check (until_on >= from_on), appointed_by uuid references person (id),
       check ((role in ('EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'DEPARTMENT_HEAD')) = (department_id is not null))`,
      {
        foreignKeys: [{ columns: 'department_id', references: 'department' }],
        indexes: ['person_id', 'department_id'],
        grants: { app: 'select, insert, update' },
      },
    );
    await createTenantTable(
      runner,
      'portfolio_assignment',
      `person_id uuid not null references person (id), planning_team_id uuid not null, from_on date not null,
       until_on date check (until_on >= from_on), assigned_by uuid references person (id)`,
      {
        foreignKeys: [{ columns: 'planning_team_id', references: 'planning_team' }],
        indexes: ['person_id', 'planning_team_id'],
        grants: { app: 'select, insert, update' },
      },
    );
    await runner.query('create index appointment_of_person on appointment (person_id)');
    // A city sees the people who hold or held an appointment in it, and nobody else.
    await runner.query(`
      create policy appointed_here on person for select to plumbline_app
        using (exists (select from appointment a where a.person_id = person.id and a.${IN_THIS_CITY}))`);
    await runner.query('grant select (id, email, display_name) on person to plumbline_app');
  }

  /** What must be read before a city is known, behind named functions; the log-in role may call these and nothing else. */
  private async logIn(runner: QueryRunner): Promise<void> {
    for (const table of ['appointment', 'portfolio_assignment', 'city']) {
      await runner.query(`create policy identity on ${table} for select to plumbline_identity using (true)`);
      await runner.query(`grant select on ${table} to plumbline_identity`);
    }
    await runner.query('create schema identity');
    const functions: [signature: string, returns: string, body: string][] = [
      [
        'credential_for_log_in(p_email text)',
        'table (person_id uuid, password_hash text)',
        `select p.id, c.password_hash from public.person p join public.credential c on c.person_id = p.id where p.email = lower(p_email)`,
      ],
      [
        'open_session(p_id uuid, p_person uuid, p_token_hash text, p_now timestamptz, p_expires timestamptz)',
        'void',
        `insert into public.session (id, person_id, token_hash, opened_at, last_used_at, expires_at)
         values (p_id, p_person, p_token_hash, p_now, p_now, p_expires)`,
      ],
      [
        'close_session(p_token_hash text, p_now timestamptz)',
        'void',
        `update public.session set closed_at = p_now where token_hash = p_token_hash and closed_at is null`,
      ],
      [
        'close_all_sessions(p_person uuid, p_now timestamptz)',
        'void',
        `update public.session set closed_at = p_now where person_id = p_person and closed_at is null`,
      ],
      [
        'session_actor(p_token_hash text, p_slug text, p_now timestamptz, p_idle_since timestamptz)',
        'table (person_id uuid, display_name text, email text, city_id uuid, appointments json, portfolio json, cities json)',
        `with live as (
           select s.person_id, s.id, s.last_used_at from public.session s
           where s.token_hash = p_token_hash and s.closed_at is null and s.expires_at > p_now and s.last_used_at > p_idle_since
         ), touched as (
           -- Once a minute is often enough to know that somebody is there.
           update public.session s set last_used_at = p_now from live
           where s.id = live.id and live.last_used_at < p_now - interval '1 minute'
         ), held as (
           select a.city_id, c.slug, c.name, a.role, a.department_id
           from live join public.appointment a on a.person_id = live.person_id join public.city c on c.id = a.city_id
           where a.from_on <= (p_now at time zone c.time_zone)::date
             and (a.until_on is null or a.until_on >= (p_now at time zone c.time_zone)::date)
         ), here as (select * from held where held.slug = p_slug)
         select p.id, p.display_name, p.email,
           (select h.city_id from here h limit 1),
           (select json_agg(json_build_object('role', h.role, 'departmentId', h.department_id)) from here h),
           (select json_agg(pa.planning_team_id) from public.portfolio_assignment pa join public.city c on c.id = pa.city_id
             where pa.person_id = p.id and c.slug = p_slug and pa.from_on <= (p_now at time zone c.time_zone)::date
               and (pa.until_on is null or pa.until_on >= (p_now at time zone c.time_zone)::date)),
           (select json_agg(json_build_object('slug', t.slug, 'name', t.name, 'roles', t.roles) order by t.name)
             from (select h.slug, h.name, json_agg(distinct h.role) as roles from held h group by h.slug, h.name) t)
         from live join public.person p on p.id = live.person_id`,
      ],
      [
        'issue_password_link(p_id uuid, p_email text, p_token_hash text, p_now timestamptz, p_expires timestamptz)',
        'table (person_id uuid, city_id uuid)',
        `with found as (
           select p.id, (select a.city_id from public.appointment a where a.person_id = p.id order by a.from_on desc limit 1) as city_id
           from public.person p where p.email = lower(p_email)
         ), kept as (
           insert into public.password_link (id, person_id, token_hash, issued_at, expires_at)
           select p_id, found.id, p_token_hash, p_now, p_expires from found where found.city_id is not null
         ) select found.id, found.city_id from found where found.city_id is not null`,
      ],
      [
        'use_password_link(p_token_hash text, p_password_hash text, p_now timestamptz)',
        'uuid',
        `with used as (
           update public.password_link set used_at = p_now
           where token_hash = p_token_hash and used_at is null and expires_at > p_now returning person_id
         ), ended as (
           update public.session set closed_at = p_now where closed_at is null and person_id in (select person_id from used)
         ), stale as (
           update public.password_link set used_at = p_now
           where used_at is null and token_hash <> p_token_hash and person_id in (select person_id from used)
         )
         insert into public.credential (person_id, password_hash, set_at) select person_id, p_password_hash, p_now from used
         on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at
         returning person_id`,
      ],
      [
        // Counts a try before it is answered; tries of one key wait for one another, so none is missed.
        'count_attempt(p_keys text[], p_now timestamptz, p_since timestamptz)',
        'table (key text, attempts bigint)',
        `select pg_advisory_xact_lock(hashtextextended(k, 0)) from (select unnest(p_keys) as k order by 1) keys;
         delete from public.log_in_attempt where at < p_now - interval '1 day';
         insert into public.log_in_attempt (key, at) select unnest(p_keys), p_now;
         select a.key, count(*) from public.log_in_attempt a where a.key = any (p_keys) and a.at > p_since group by a.key`,
      ],
      [
        'forgive_attempts(p_guesser text, p_keys text[], p_at timestamptz)',
        'void',
        `delete from public.log_in_attempt where key = p_guesser or (key = any (p_keys) and at = p_at)`,
      ],
      [
        'password_link_is_good(p_token_hash text, p_now timestamptz)',
        'boolean',
        `select exists (select from public.password_link
           where token_hash = p_token_hash and used_at is null and expires_at > p_now)`,
      ],
      [
        // For the application, which may only invite people of the city it is in.
        'invite_by_link(p_id uuid, p_person uuid, p_token_hash text, p_now timestamptz, p_expires timestamptz)',
        'void',
        `insert into public.password_link (id, person_id, token_hash, issued_at, expires_at)
         select p_id, p_person, p_token_hash, p_now, p_expires where exists (
           select from public.appointment a where a.person_id = p_person
             and a.city_id = nullif(current_setting('app.city_id', true), '')::uuid)`,
      ],
      [
        'log_security_event(p_id uuid, p_at timestamptz, p_kind text, p_person uuid, p_city uuid, p_request text)',
        'void',
        `insert into public.security_event values (p_id, p_at, p_kind, p_person, p_city, p_request)`,
      ],
      [
        'person_for_email(p_id uuid, p_email text, p_display_name text, p_now timestamptz)',
        'uuid',
        `with added as (
           insert into public.person (id, email, display_name, created_at)
           select p_id, lower(p_email), p_display_name, p_now where nullif(current_setting('app.city_id', true), '') is not null
           on conflict (email) do nothing returning id
         ) select id from added union all select id from public.person
           where email = lower(p_email) and nullif(current_setting('app.city_id', true), '') is not null limit 1`,
      ],
      [
        'set_password(p_person uuid, p_hash text, p_now timestamptz)',
        'void',
        `insert into public.credential (person_id, password_hash, set_at) values (p_person, p_hash, p_now)
         on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at`,
      ],
    ];
    // The functions run as a role nobody can log in as; making it their owner needs membership for a moment.
    await runner.query('grant plumbline_identity to current_user');
    await runner.query('grant usage, create on schema identity to plumbline_identity');
    for (const [signature, returns, body] of functions) {
      await runner.query(
        `create function identity.${signature} returns ${returns} language sql security definer set search_path = pg_catalog as $$ ${body} $$`,
      );
      const name = signature.slice(0, signature.indexOf('('));
      await runner.query(`revoke all on function identity.${name} from public`);
      await runner.query(`alter function identity.${name} owner to plumbline_identity`);
      await runner.query(`grant execute on function identity.${name} to plumbline_auth`);
    }
    await runner.query('revoke create on schema identity from plumbline_identity');
    await runner.query('grant usage on schema identity to plumbline_auth, plumbline_app');
    // Appointing somebody makes them known by e-mail inside the same transaction.
    await runner.query('grant execute on function identity.person_for_email to plumbline_app');
    // An invitation is part of the appointment: no appointment, no link.
    await runner.query('grant execute on function identity.invite_by_link to plumbline_app');
    await runner.query('revoke plumbline_identity from current_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
