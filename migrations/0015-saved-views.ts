// Views of the portfolio that people keep for themselves: a name, the page's address, and one of them as the default.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const OWN = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";

export class SavedViews0015 implements MigrationInterface {
  name = 'saved-views-0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'saved_view',
      `person_id uuid not null references person (id), name text not null check (name <> ''), address text not null,
       is_default boolean not null default false, saved_at timestamptz not null`,
      { uniques: ['person_id, name'] },
    );
    await runner.query(
      `create policy own_rows on saved_view as restrictive to plumbline_app using (${OWN}) with check (${OWN})`,
    );
    await runner.query(
      'create unique index saved_view_default on saved_view (city_id, person_id) where is_default',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
