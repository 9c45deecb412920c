// How files of values are read: what the columns of each kind of file mean, remembered by its headers.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class ValueImports0010 implements MigrationInterface {
  name = 'value-imports-0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    // The newest row of a team and header signature stands; the earlier ones say how files were read before.
    await createTenantTable(
      runner,
      'value_mapping',
      `planning_team_id uuid not null, header_signature text not null check (header_signature ~ '^[0-9a-f]{64}$'), name text not null,
       mapping jsonb not null, at timestamptz not null, person_id uuid references person (id)`,
      {
        indexes: ['planning_team_id, header_signature, at'],
        foreignKeys: [{ columns: 'planning_team_id', references: 'planning_team' }],
        appendOnly: true,
      },
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
