// Evidence with its files, saves that arrive twice, and when a session ends.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class Evidence0013 implements MigrationInterface {
  name = 'evidence-0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await this.files(runner);
    await this.evidence(runner);
    await this.operationKeys(runner);
    await this.sessionEnd(runner);
  }

  /** What lies in the city's folder of files: one row for each content and kind, whoever sent it and however often. */
  private async files(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'stored_file',
      `
      sha256 text not null check (char_length(sha256) = 64),
      bytes bigint not null check (bytes >= 1),
      media_type text not null,
      stored_at timestamptz not null,
      by_person_id uuid references person (id)`,
      { appendOnly: true, uniques: ['sha256, media_type'] },
    );
  }

  /**
   * A link or a file that shows that what was said is true. Private when it is attached, always: making one public is
   * an act of its own. Taking one away is a later line of its history, with a reason; the row stays.
   */
  private async evidence(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'evidence',
      `
      report_id uuid not null,
      deliverable_id uuid not null,
      kind text not null check (kind in ('LINK', 'FILE')),
      title text not null check (char_length(title) between 1 and 200),
      url text,
      stored_file_id uuid,
      file_name text,
      upload_key text,
      visibility text not null default 'PRIVATE' check (visibility in ('PRIVATE', 'PUBLIC')),
      by_person_id uuid references person (id),
      at timestamptz not null,
      sample boolean not null default false,
      check ((kind = 'LINK') = (url is not null)),
      check ((kind = 'FILE') = (stored_file_id is not null)),
      check ((kind = 'FILE') = (file_name is not null))`,
      {
        appendOnly: true,
        // An upload becomes evidence once, however often its claim arrives.
        uniques: ['upload_key'],
        foreignKeys: [
          { columns: 'report_id', references: 'quarterly_report' },
          { columns: 'deliverable_id', references: 'deliverable' },
          { columns: 'stored_file_id', references: 'stored_file' },
        ],
        indexes: ['report_id, deliverable_id', 'deliverable_id', 'stored_file_id'],
      },
    );
    await createTenantTable(
      runner,
      'evidence_event',
      `
      evidence_id uuid not null,
      number integer not null check (number >= 1),
      kind text not null check (kind in ('WITHDRAWN', 'RESTORED')),
      reason text,
      by_person_id uuid references person (id),
      at timestamptz not null,
      check (kind <> 'WITHDRAWN' or reason is not null)`,
      {
        appendOnly: true,
        // One history, without forks.
        uniques: ['evidence_id, number'],
        foreignKeys: [{ columns: 'evidence_id', references: 'evidence' }],
      },
    );
  }

  /** The answers of saves that may arrive again because their answer was lost; kept for some weeks. */
  private async operationKeys(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'operation_key',
      `
      person_id uuid not null references person (id),
      key uuid not null,
      digest text not null,
      answer jsonb not null,
      at timestamptz not null`,
      { uniques: ['person_id, key, digest'], indexes: ['at'], grants: { app: 'select, insert, delete' } },
    );
  }

  /** For the warning before a session ends. */
  private async sessionEnd(runner: QueryRunner): Promise<void> {
    await runner.query('grant plumbline_identity to current_user');
    await runner.query('grant create on schema identity to plumbline_identity');
    await runner.query(`
      create function identity.session_end(p_token_hash text)
      returns table (expires_at timestamptz, last_used_at timestamptz) language sql security definer
      set search_path = pg_catalog as $$
        select s.expires_at, s.last_used_at from public.session s
        where s.token_hash = p_token_hash and s.closed_at is null $$`);
    await runner.query('revoke all on function identity.session_end from public');
    await runner.query('alter function identity.session_end owner to plumbline_identity');
    await runner.query('grant execute on function identity.session_end to plumbline_auth');
    await runner.query('revoke create on schema identity from plumbline_identity');
    await runner.query('revoke plumbline_identity from current_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
