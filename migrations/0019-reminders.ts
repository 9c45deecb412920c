// Notifications of each person, the reminders that went out, what people want by mail, and their calendar addresses.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const OWN = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";
const KINDS = `('DUE', 'COPY', 'RETURNED', 'UNLOCKED', 'APPROVED', 'REVIEW')`;

export class Reminders0019 implements MigrationInterface {
  name = 'reminders-0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table city
        add column reminder_hour int not null default 8 check (reminder_hour between 6 and 18),
        add column review_business_days int not null default 10 check (review_business_days between 1 and 60)`);
    await this.notifications(runner);
    await this.preferences(runner);
    await this.calendars(runner);
  }

  private async notifications(runner: QueryRunner): Promise<void> {
    // `step` is the reminder that brought it; what is newer about the same report stands for what is older.
    await createTenantTable(
      runner,
      'notification',
      `person_id uuid not null references person (id), kind text not null check (kind in ${KINDS}),
       report_id uuid not null, step text not null, about text not null check (about in ('TEAM', 'COPY', 'REVIEW')),
       at timestamptz not null, read_at timestamptz`,
      {
        uniques: ['person_id, report_id, kind, step'],
        foreignKeys: [{ columns: 'report_id', references: 'quarterly_report' }],
        indexes: ['person_id, at'],
        grants: { app: 'select, insert' },
      },
    );
    await runner.query('grant update (read_at) on notification to plumbline_app');
    // Whoever causes a notification may write it for somebody else; only the person themselves reads it.
    for (const command of ['select', 'update']) {
      await runner.query(
        `create policy own_${command} on notification as restrictive for ${command} to plumbline_app using (${OWN})`,
      );
    }
    await createTenantTable(
      runner,
      'reminder_sent',
      `person_id uuid not null references person (id), key text not null, at timestamptz not null`,
      { uniques: ['person_id, key'], appendOnly: true },
    );
  }

  private async preferences(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'notification_preference',
      `person_id uuid not null references person (id),
       due_mail boolean not null default true, copy_mail boolean not null default true,
       decision_mail text not null default 'AT_ONCE' check (decision_mail in ('AT_ONCE', 'MORNING', 'NONE')),
       review_mail text not null default 'AT_ONCE' check (review_mail in ('AT_ONCE', 'MORNING', 'NONE')),
       hour int check (hour between 6 and 18), weekly_on int check (weekly_on between 1 and 5)`,
      { uniques: ['person_id'], grants: { app: 'select, insert, update' } },
    );
    // Whoever decides on a report must know whether to mail those whom it concerns; nobody chooses for somebody else.
    await runner.query(`
      create policy own_insert on notification_preference as restrictive for insert to plumbline_app with check (${OWN})`);
    await runner.query(`
      create policy own_update on notification_preference as restrictive for update to plumbline_app using (${OWN})`);
  }

  /** An address that is read without log-in: whose it is, and what they may read today, is asked of one named function. */
  private async calendars(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'calendar_feed',
      'person_id uuid not null references person (id), secret_hash text not null, made_at timestamptz not null',
      { uniques: ['person_id', 'secret_hash'] },
    );
    // Guesses are counted there as well; what is old is thrown away by its time.
    await runner.query('create index log_in_attempt_at on log_in_attempt (at)');
    await runner.query('create index calendar_feed_secret on calendar_feed (secret_hash)');
    await runner.query(`
      create policy own_feed on calendar_feed as restrictive to plumbline_app using (${OWN}) with check (${OWN})`);
    await runner.query(
      'create policy identity on calendar_feed for select to plumbline_identity using (true)',
    );
    await runner.query('grant select on calendar_feed to plumbline_identity');
    await runner.query('grant plumbline_identity to current_user');
    await runner.query('grant create on schema identity to plumbline_identity');
    await runner.query(`
      create function identity.calendar_reader(p_secret_hash text, p_now timestamptz)
      returns table (person_id uuid, city_id uuid, slug text, appointments json, portfolio json)
      language sql security definer set search_path = pg_catalog as $$
        with feed as (
          select f.person_id, f.city_id, c.slug, (p_now at time zone c.time_zone)::date as today
          from public.calendar_feed f join public.city c on c.id = f.city_id where f.secret_hash = p_secret_hash
        ), held as (
          select a.role, a.department_id from feed
          join public.appointment a on a.person_id = feed.person_id and a.city_id = feed.city_id
          where a.from_on <= feed.today and (a.until_on is null or a.until_on >= feed.today)
        )
        select feed.person_id, feed.city_id, feed.slug,
          (select json_agg(json_build_object('role', held.role, 'departmentId', held.department_id)) from held),
          (select json_agg(p.planning_team_id) from public.portfolio_assignment p
            where p.person_id = feed.person_id and p.city_id = feed.city_id and p.from_on <= feed.today
              and (p.until_on is null or p.until_on >= feed.today))
        from feed where exists (select from held) $$`);
    await runner.query('revoke all on function identity.calendar_reader from public');
    await runner.query('alter function identity.calendar_reader owner to plumbline_identity');
    await runner.query('grant execute on function identity.calendar_reader to plumbline_auth');
    await runner.query('revoke create on schema identity from plumbline_identity');
    await runner.query('revoke plumbline_identity from current_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
