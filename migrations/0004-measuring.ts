// Tables of measuring: category sets, metrics, and their observations, which are history and never change.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class Measuring0004 implements MigrationInterface {
  name = 'measuring-0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'category_set',
      `
      code text not null,
      version text not null,
      name text not null,
      created_at timestamptz not null default now()`,
      { uniques: ['code, version'], grants: { app: 'select, insert' } },
    );
    await createTenantTable(
      runner,
      'category',
      `
      category_set_id uuid not null,
      code text not null,
      label text not null,
      position integer not null`,
      {
        uniques: ['category_set_id, code'],
        foreignKeys: [{ columns: 'category_set_id', references: 'category_set' }],
        grants: { app: 'select, insert' },
      },
    );
    await createTenantTable(
      runner,
      'metric',
      `
      plan_id uuid not null,
      goal_id uuid not null,
      code text not null,
      name text not null,
      kind text not null check (kind in ('POPULATION_INDICATOR', 'HOW_MUCH', 'HOW_WELL', 'BETTER_OFF')),
      unit text not null,
      direction text not null check (direction in ('UP', 'DOWN', 'NEITHER')),
      frequency text not null default 'QUARTERLY' check (frequency in ('QUARTERLY', 'YEARLY')),
      numerator_label text,
      denominator_label text,
      category_set_id uuid,
      baseline_value numeric,
      baseline_label text,
      target_value numeric,
      target_label text,
      method_note text,
      position integer not null default 0,
      source_url text,
      sample boolean not null default false,
      foreign key (city_id, plan_id, goal_id) references goal (city_id, plan_id, id)`,
      {
        uniques: ['plan_id, code'],
        foreignKeys: [{ columns: 'category_set_id', references: 'category_set' }],
        indexes: ['goal_id'],
        grants: { app: 'select, insert, update' },
      },
    );
    await createTenantTable(
      runner,
      'observation',
      `
      metric_id uuid not null,
      period_label text not null,
      period_code text,
      period_ends_on date,
      category_id uuid,
      numerator numeric check (numerator >= 0),
      denominator numeric check (denominator > 0),
      value numeric,
      n integer check (n >= 0),
      margin_of_error numeric check (margin_of_error >= 0),
      missing_reason text check (missing_reason in
        ('NOT_DUE', 'NOT_YET_AVAILABLE', 'NOT_COLLECTED', 'LEGALLY_BARRED', 'SUPPRESSED', 'SERIES_BROKEN')),
      note text,
      replaces_id uuid,
      reason text,
      source_url text,
      sample boolean not null default false,
      report_id uuid,
      recorded_by uuid references person (id),
      recorded_at timestamptz not null default now(),
      check (numerator <= denominator),
      check (numerator is null or denominator is not null),
      check ((value is null) <> (missing_reason is null))`,
      {
        appendOnly: true,
        foreignKeys: [
          { columns: 'metric_id', references: 'metric' },
          { columns: 'category_id', references: 'category' },
        ],
        indexes: ['report_id', 'metric_id, period_label'],
        // One history, without forks: an observation is corrected at most once, by one of the same place.
        uniques: ['replaces_id', 'id, metric_id, period_label', 'id, category_id'],
      },
    );
    await runner.query(`
      create unique index observation_first on observation (city_id, metric_id, period_label, category_id)
      nulls not distinct where replaces_id is null`);
    await runner.query(`
      alter table observation
        add foreign key (city_id, replaces_id, metric_id, period_label)
          references observation (city_id, id, metric_id, period_label),
        add foreign key (city_id, replaces_id, category_id) references observation (city_id, id, category_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
