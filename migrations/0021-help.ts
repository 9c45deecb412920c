// Help in place: which tours a person has put away, and a practice city that can be started over beside the old one.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const OWN = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";

export class Help0021 implements MigrationInterface {
  name = 'help-0000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'tour_put_away',
      'person_id uuid not null references person (id), role text not null, at timestamptz not null',
      { uniques: ['person_id, role'], grants: { app: 'select, insert, delete' } },
    );
    await runner.query(
      `create policy own_rows on tour_put_away as restrictive to plumbline_app using (${OWN}) with check (${OWN})`,
    );
    await this.standings(runner);
    // A city is started over at most once: what follows is another city at the same address.
    await createTenantTable(
      runner,
      'practice_restart',
      `fresh_city_id uuid not null, asked_by uuid not null references person (id), asked_at timestamptz not null,
       step int not null check (step >= 0), unique (city_id)`,
      { grants: { app: 'select, insert' } },
    );
    await runner.query('grant update (step) on practice_restart to plumbline_app');
  }

  /** A city that is being prepared, or that was retired, keeps all its rows; nobody finds the way to it. */
  private async standings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table city add column standing text not null default 'OPEN'
        check (standing in ('PREPARED', 'OPEN', 'RETIRED'))`);
    // The one that is prepared has its later address already, for what it publishes says it.
    await runner.query('alter table city drop constraint city_slug_key');
    await runner.query(`create unique index city_slug on city (slug) where standing <> 'PREPARED'`);
    // All that is asked before a city is known (log-in, calendars, rounds of the worker) sees open cities only.
    await runner.query(`alter policy identity on city using (standing = 'OPEN')`);
    await runner.query('alter policy identity on appointment using (city_id in (select id from city))');
    // The face of a retired city goes; its publications stay, and without a face nothing shows them.
    await runner.query('grant delete on public_city to plumbline_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
