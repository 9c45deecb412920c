// Documents: the words people write beside the figures, yearly reports that were made final, and files made from both.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class Documents0017 implements MigrationInterface {
  name = 'documents-0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    // Each save is a row; the one that nothing replaces stands. `subject` is a fiscal year, or a quarter and its team.
    await createTenantTable(
      runner,
      'document_words',
      `document text not null check (document in ('ONE_PAGER', 'YEARLY_REPORT')), subject text not null,
       section text not null, text text not null, replaces_id uuid,
       written_by uuid not null references person (id), written_at timestamptz not null, sample boolean not null`,
      {
        uniques: ['replaces_id'],
        foreignKeys: [{ columns: 'replaces_id', references: 'document_words' }],
        indexes: ['document, subject'],
        appendOnly: true,
      },
    );
    // Of two who write the first version at once, one wins.
    await runner.query(`
      create unique index document_words_first on document_words (city_id, document, subject, section)
        where replaces_id is null`);
    // `content` is the canonical JSON the digest was made from.
    await createTenantTable(
      runner,
      'yearly_edition',
      `fiscal_year int not null check (fiscal_year >= 2000), edition int not null check (edition >= 1),
       content text not null, digest text not null, release_digests text[] not null,
       finalized_by uuid not null references person (id), finalized_at timestamptz not null`,
      { uniques: ['fiscal_year, edition'], appendOnly: true },
    );
    // Made from the content in the row, so that whoever reads the file reads what was asked for.
    await createTenantTable(
      runner,
      'document_file',
      `fiscal_year int not null check (fiscal_year >= 2000), edition int, digest text not null,
       format text not null check (format in ('PDF', 'DOCX')), content jsonb not null,
       state text not null check (state in ('WAITING', 'READY', 'FAILED')),
       asked_at timestamptz not null, made_at timestamptz, file bytea`,
      {
        uniques: ['digest, format'],
        indexes: ['fiscal_year'],
        grants: { app: 'select, insert, update, delete' },
      },
    );
    // PDF and Word files are compressed already.
    await runner.query('alter table document_file alter column file set storage external');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
