// Measuring in full: what a list of groups splits by, places, uncertainty, targets by period, and breaks in a series.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class MeasuringInFull0009 implements MigrationInterface {
  name = 'measuring-in-full-0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await this.categorySets(runner);
    await this.metrics(runner);
    await this.observations(runner);
  }

  private async categorySets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table category_set
        add column dimension text not null default 'RACE_ETHNICITY' check (dimension in
          ('RACE_ETHNICITY', 'GENDER', 'AGE', 'PLACE', 'INCOME', 'LANGUAGE', 'DISABILITY', 'OTHER')),
        add column ordered boolean not null default false,
        add column counting text not null default 'ONE_GROUP_EACH' check (counting in
          ('ONE_GROUP_EACH', 'ALONE', 'ALONE_OR_IN_COMBINATION')),
        add column standard text check (standard in ('OMB_SPD15_2024', 'OMB_SPD15_1997')),
        add column valid_from date, add column valid_until date, add column source_url text,
        add check (valid_until >= valid_from),
        add check (not ordered or dimension not in ('RACE_ETHNICITY', 'GENDER'))`);
    await runner.query(`
      alter table category
        add column parent_id uuid, add column residual text check (residual in ('OTHER', 'UNKNOWN')),
        add unique (city_id, category_set_id, id),
        add foreign key (city_id, category_set_id, parent_id) references category (city_id, category_set_id, id)`);
    await createTenantTable(
      runner,
      'category_mapping',
      `from_category_id uuid not null, to_category_set_id uuid not null, to_category_id uuid,
       quality text not null check (quality in ('EXACT', 'BROADER', 'IMPOSSIBLE')), why text not null default '',
       check ((to_category_id is null) = (quality = 'IMPOSSIBLE')), check (quality <> 'IMPOSSIBLE' or why <> ''),
       foreign key (city_id, to_category_set_id, to_category_id) references category (city_id, category_set_id, id)`,
      {
        uniques: ['from_category_id, to_category_set_id'],
        foreignKeys: [
          { columns: 'from_category_id', references: 'category' },
          { columns: 'to_category_set_id', references: 'category_set' },
        ],
        grants: { app: 'select, insert' },
      },
    );
  }

  private async metrics(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table metric
        add column reference text not null default 'BEST_OFF' check (reference in ('BEST_OFF', 'TOTAL', 'REST', 'GROUP')),
        add column reference_category_id uuid,
        add check ((reference = 'GROUP') = (reference_category_id is not null)),
        add foreign key (city_id, category_set_id, reference_category_id)
          references category (city_id, category_set_id, id)`);
    await createTenantTable(
      runner,
      'metric_target',
      `metric_id uuid not null, category_id uuid, period_label text not null, period_ends_on date,
       value numeric not null, reason text, set_by uuid references person (id),
       set_at timestamptz not null default now()`,
      {
        appendOnly: true,
        foreignKeys: [
          { columns: 'metric_id', references: 'metric' },
          { columns: 'category_id', references: 'category' },
        ],
        indexes: ['metric_id, period_label'],
      },
    );
    await createTenantTable(
      runner,
      'series_break',
      `metric_id uuid not null, starts_on date not null, reason text not null check (reason <> ''),
       from_category_set_id uuid, to_category_set_id uuid, declared_by uuid references person (id),
       declared_at timestamptz not null default now()`,
      {
        appendOnly: true,
        uniques: ['metric_id, starts_on'],
        foreignKeys: [
          { columns: 'metric_id', references: 'metric' },
          { columns: 'from_category_set_id', references: 'category_set' },
          { columns: 'to_category_set_id', references: 'category_set' },
        ],
      },
    );
  }

  /** A place of its own beside the group, so the one first value of a place in a series is now counted by place too. */
  private async observations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table observation
        add column place_id uuid,
        add column standard_error numeric check (standard_error >= 0),
        add column reliability text, add column data_date date, add column source_hash text,
        add column method_version text, add column checked boolean not null default false,
        add foreign key (city_id, place_id) references category (city_id, id),
        add unique (city_id, id, place_id),
        add foreign key (city_id, replaces_id, place_id) references observation (city_id, id, place_id)`);
    await runner.query('drop index observation_first');
    await runner.query(`
      create unique index observation_first on observation (city_id, metric_id, period_label, category_id, place_id)
      nulls not distinct where replaces_id is null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
