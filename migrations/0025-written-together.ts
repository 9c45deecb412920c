// Plans that are written together: who has one open at this moment, and where a copied measure came from.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class WrittenTogether0025 implements MigrationInterface {
  name = 'written-together-0000000000025';

  async up(runner: QueryRunner): Promise<void> {
    // Rows live for less than a minute; unlogged, so that no log of the database keeps them longer.
    await createTenantTable(
      runner,
      'plan_open',
      'plan_id uuid not null, person_id uuid not null references person (id), seen_at timestamptz not null',
      {
        uniques: ['plan_id, person_id'],
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        indexes: ['seen_at'],
      },
    );
    await runner.query('alter table plan_open set unlogged');
    await runner.query('alter table metric add column copied_from_id uuid');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
