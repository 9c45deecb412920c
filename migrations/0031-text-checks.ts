// What directors decided about texts that may say too much, and evidence that is made public one by one.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class TextChecks0031 implements MigrationInterface {
  name = 'text-checks-0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await this.decisions(runner);
    await this.publicEvidence(runner);
    await this.files(runner);
  }

  /**
   * Each line is a decision about one finding in exactly one text at one place, named by digests: the text itself is
   * not kept. The last line about a finding stands.
   */
  private async decisions(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'release_text_decision',
      `release_draft_id uuid not null,
       finding_digest text not null check (finding_digest ~ '^[0-9a-f]{64}$'),
       text_digest text not null check (text_digest ~ '^[0-9a-f]{64}$'),
       place jsonb not null, finding_kind text not null,
       decision text not null check (decision in ('FINE', 'REMOVE', 'TAKEN_BACK')),
       reason text check (reason <> ''),
       by uuid not null references person (id), at timestamptz not null,
       check (decision = 'TAKEN_BACK' or reason is not null)`,
      {
        appendOnly: true,
        foreignKeys: [{ columns: 'release_draft_id', references: 'release_draft' }],
        indexes: ['finding_digest'],
      },
    );
  }

  /** Making a piece of evidence public, and taking that back: lines of a history, the last one stands. */
  private async publicEvidence(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'evidence_publication',
      `evidence_id uuid not null,
       number integer not null check (number >= 1),
       kind text not null check (kind in ('MADE_PUBLIC', 'TAKEN_BACK')),
       public_title text check (char_length(public_title) between 1 and 200),
       reason text check (reason <> ''),
       by_person_id uuid references person (id), at timestamptz not null,
       check ((kind = 'MADE_PUBLIC') = (public_title is not null)),
       check (kind <> 'TAKEN_BACK' or reason is not null)`,
      {
        appendOnly: true,
        // One history, without forks.
        uniques: ['evidence_id, number'],
        foreignKeys: [{ columns: 'evidence_id', references: 'evidence' }],
      },
    );
  }

  /** The files that releases refer to: all the public's role learns of files. */
  private async files(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'release_file',
      `release_id uuid not null,
       digest text not null check (digest ~ '^[0-9a-f]{64}$'),
       bytes bigint not null check (bytes >= 1), media_type text not null, title text not null`,
      {
        appendOnly: true,
        uniques: ['release_id, digest'],
        foreignKeys: [{ columns: 'release_id', references: 'release' }],
        indexes: ['digest'],
      },
    );
    await runner.query('create policy published on release_file for select to plumbline_public using (true)');
    await runner.query('grant select on release_file to plumbline_public');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
