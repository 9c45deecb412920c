// A city's own rules for small numbers, what a director hides in a draft, and what was behind the marks of a release.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class SuppressionSettings0011 implements MigrationInterface {
  name = 'suppression-settings-0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    // Without a width of its own a city's is as large as its threshold.
    await runner.query(`
      alter table city
        add column protection_width int check (protection_width >= 1),
        add column zero_may_show boolean not null default true,
        add column largest_relative_error numeric check (largest_relative_error > 0),
        add column rounding text not null default 'HALF_UP' check (rounding in
          ('HALF_UP', 'HALF_EVEN', 'DOWN', 'NOT_STATED'))`);
    // A value is named by the public names of its place, as the release itself names it.
    await createTenantTable(
      runner,
      'release_draft_hidden',
      `release_draft_id uuid not null, team text not null, plan text not null, goal text not null, metric text not null,
       kind text not null check (kind in ('CELL', 'GROUPS', 'PERIOD')), period_label text, category text, place text,
       by uuid not null references person (id), at timestamptz not null, reason text not null`,
      {
        foreignKeys: [{ columns: 'release_draft_id', references: 'release_draft' }],
        indexes: ['release_draft_id'],
        grants: { app: 'select, insert, delete' },
      },
    );
    // Never readable by the public: it lets later releases be checked against numbers that were revised since.
    await createTenantTable(runner, 'release_hidden', 'release_id uuid not null, numbers jsonb not null', {
      uniques: ['release_id'],
      foreignKeys: [{ columns: 'release_id', references: 'release' }],
      appendOnly: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
