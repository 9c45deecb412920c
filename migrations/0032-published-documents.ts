// Yearly reports as the public reads them: copied when a second person makes an edition final, without who did it.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class PublishedDocuments0032 implements MigrationInterface {
  name = 'published-documents-0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    // `content` is the canonical JSON the digest was made from. The files come later, from the worker.
    await createTenantTable(
      runner,
      'published_report',
      `fiscal_year int not null check (fiscal_year >= 2000), edition int not null check (edition >= 1),
       year_name text not null, title text not null, content text not null, digest text not null,
       release_digests text[] not null, release_tombstones int[] not null, sample boolean not null,
       published_at timestamptz not null, pdf bytea, docx bytea`,
      { uniques: ['fiscal_year, edition'], grants: { app: 'select, insert' } },
    );
    // What it says never changes; only the files come later.
    await runner.query('grant update (pdf, docx) on published_report to plumbline_app');
    await runner.query('alter table published_report alter column pdf set storage external');
    await runner.query('alter table published_report alter column docx set storage external');
    await runner.query(
      'create policy published on published_report for select to plumbline_public using (true)',
    );
    await runner.query('grant select on published_report to plumbline_public');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
