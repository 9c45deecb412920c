// What a city says in other languages: its languages by law, translations of its texts, and those it published.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const LANGUAGE = `language text not null check (length(language) between 2 and 35)`;
const HASH = (name: string) => `${name} text not null check (${name} ~ '^[0-9a-f]{64}$')`;

export class Translations0027 implements MigrationInterface {
  name = 'translations-0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'city_language',
      `${LANGUAGE}, legal_basis text not null check (length(legal_basis) between 1 and 300),
       position int not null check (position >= 1)`,
      { uniques: ['language'], grants: { app: 'select, insert, delete' } },
    );
    await runner.query(`alter table public_city add column languages jsonb not null default '[]'`);
    await this.kept(runner);
    await this.published(runner);
  }

  private async kept(runner: QueryRunner): Promise<void> {
    // Never changed: the newest row of a source text counts. Without a person: the product itself, as in a demo.
    await createTenantTable(
      runner,
      'content_translation',
      `${LANGUAGE}, ${HASH('source_hash')}, source text not null,
       text text not null check (length(text) between 1 and 10000),
       state text not null check (state in ('MACHINE_DRAFT', 'HUMAN_REVIEWED')),
       origin text not null check (origin in ('TYPED', 'FILE', 'SAMPLE')),
       places jsonb not null, written_by uuid references person (id), written_at timestamptz not null`,
      { appendOnly: true },
    );
    await runner.query(
      `create index content_translation_newest on content_translation
       (city_id, language, source_hash, written_at desc, id desc)`,
    );
  }

  private async published(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'release_translation',
      `release_id uuid not null, ${LANGUAGE}, number int not null check (number >= 1),
       texts int not null, reviewed int not null, stale int not null, total int not null,
       content text not null, ${HASH('digest')}, previous_digest text, published_at timestamptz not null,
       check ((number = 1) = (previous_digest is null))`,
      {
        uniques: ['release_id, language, number', 'digest'],
        foreignKeys: [{ columns: 'release_id', references: 'release' }],
        appendOnly: true,
      },
    );
    // An addendum has one successor, whoever publishes at the same time.
    await runner.query(
      `alter table release_translation
         add unique nulls not distinct (city_id, release_id, language, previous_digest)`,
    );
    await runner.query(
      'create policy published on release_translation for select to plumbline_public using (true)',
    );
    await runner.query('grant select on release_translation to plumbline_public');
    // Who published stays inside: the public's role cannot read this table.
    await createTenantTable(
      runner,
      'release_translation_signature',
      `release_translation_id uuid not null, published_by uuid references person (id)`,
      {
        uniques: ['release_translation_id'],
        foreignKeys: [{ columns: 'release_translation_id', references: 'release_translation' }],
        appendOnly: true,
      },
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
