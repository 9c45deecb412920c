// What was imported from files: which file, by whom, when, and what it changed. The files themselves are not kept.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class Exchange0007 implements MigrationInterface {
  name = 'exchange-0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'import_batch',
      `plan_id uuid not null, file_name text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
       added int not null check (added >= 0), changed int not null check (changed >= 0), unchanged int not null check (unchanged >= 0),
       at timestamptz not null, person_id uuid references person (id)`,
      {
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        indexes: ['at', 'plan_id'],
        appendOnly: true,
      },
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
