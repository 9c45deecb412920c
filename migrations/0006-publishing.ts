// What the public reads: releases chained by digest, their withdrawals, dated notices, and each city's public face.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

/** The only tables the public's database role can read. Nothing inner may ever be stored in them. */
const PUBLICATIONS = ['public_city', 'release', 'release_withdrawal', 'notice'];

export class Publishing0006 implements MigrationInterface {
  name = 'publishing-0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await this.drafts(runner);
    await this.releases(runner);
    await this.publicFace(runner);
    for (const table of PUBLICATIONS) {
      // The public site spans cities, so this role sees the publications of all of them.
      await runner.query(`create policy published on ${table} for select to plumbline_public using (true)`);
      await runner.query(`grant select on ${table} to plumbline_public`);
    }
  }

  private async drafts(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'release_draft',
      `reporting_period_id uuid not null, title text not null, notes text not null, number int not null, slug text not null,
       as_of date not null, content jsonb not null, problems jsonb not null, hidden_values int not null,
       version int not null default 1, state text not null check (state in ('ASSEMBLED', 'DISCARDED', 'PUBLISHED')),
       assembled_by uuid not null references person (id), assembled_at timestamptz not null`,
      {
        foreignKeys: [{ columns: 'reporting_period_id', references: 'reporting_period' }],
        indexes: ['state, assembled_at'],
        grants: { app: 'select, insert, update' },
      },
    );
  }

  private async releases(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'release',
      `number int not null check (number >= 1), slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$' and slug <> 'latest'),
       title text not null, period_label text not null, notes text not null,
       content text not null, content_brotli bytea not null,
       digest text not null, previous_digest text,
       tombstones int not null default 0, sample boolean not null, published_at timestamptz not null,
       check ((number = 1) = (previous_digest is null))`,
      { uniques: ['number', 'slug', 'digest'], appendOnly: true },
    );
    // A release has one successor: the chain of a city cannot fork, whoever writes at the same time.
    await runner.query(`
      alter table release add unique nulls not distinct (city_id, previous_digest),
        add foreign key (city_id, previous_digest) references release (city_id, digest)`);
    // Compressed once when it is published; the database need not try again.
    await runner.query('alter table release alter column content_brotli set storage external');
    await runner.query('create index release_digest on release (digest)');
    // Who assembled and who confirmed stays inside: the public role cannot read this table.
    await createTenantTable(
      runner,
      'release_signature',
      `release_id uuid not null, release_draft_id uuid not null, assembled_by uuid not null,
       confirmed_by uuid not null references person (id), check (assembled_by <> confirmed_by)`,
      {
        uniques: ['release_id', 'release_draft_id'],
        foreignKeys: [
          { columns: 'release_id', references: 'release' },
          { columns: 'release_draft_id', references: 'release_draft' },
        ],
        appendOnly: true,
      },
    );
    await createTenantTable(
      runner,
      'release_withdrawal',
      "release_id uuid not null, at timestamptz not null, reason text not null check (reason <> '')",
      {
        uniques: ['release_id'],
        foreignKeys: [{ columns: 'release_id', references: 'release' }],
        appendOnly: true,
      },
    );
  }

  private async publicFace(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'notice',
      "kind text not null, text text not null check (text <> ''), on_date date not null, at timestamptz not null",
      { indexes: ['on_date'], appendOnly: true },
    );
    await createTenantTable(
      runner,
      'public_city',
      `slug text not null, name text not null, office_name text not null, plan_name text not null, legal_basis text,
       terms jsonb not null, time_zone text not null, demo boolean not null, unique (city_id)`,
      { grants: { app: 'select, insert, update' } },
    );
    // The public finds a city by its address alone. The address is unique because it copies the one of `city`.
    await runner.query('create index public_city_slug on public_city (slug)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
