// Open data: the files of each release, made once and read by everybody, and the terms under which a city gives them.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

/** The licenses a city can choose from. */
const LICENSES = "('CC0-1.0', 'ODC-PDDL-1.0', 'CC-BY-4.0')";

export class ReleaseFiles0026 implements MigrationInterface {
  name = 'release-files-0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['city', 'public_city']) {
      await runner.query(`
        alter table ${table}
          add column data_license text not null default 'CC0-1.0' check (data_license in ${LICENSES}),
          add column contact_email text check (contact_email <> '')`);
    }
    // `made_from` names what went into the file; when that changes, by a lawful removal or a better file, it is made anew.
    await createTenantTable(
      runner,
      'data_file',
      `release_id uuid not null, name text not null check (name ~ '^[a-z0-9][a-z0-9-]*\\.[a-z0-9]+$'),
       media_type text not null, bytes bytea not null, bytes_brotli bytea, digest text not null,
       tombstones int not null, made_from text not null, made_at timestamptz not null`,
      {
        uniques: ['release_id, name'],
        foreignKeys: [{ columns: 'release_id', references: 'release' }],
        grants: { app: 'select, insert, update' },
      },
    );
    await runner.query('create index data_file_digest on data_file (digest)');
    // Compressed when they are made; the database need not try again.
    await runner.query(`
      alter table data_file alter column bytes set storage external,
        alter column bytes_brotli set storage external`);
    await runner.query('create policy published on data_file for select to plumbline_public using (true)');
    await runner.query('grant select on data_file to plumbline_public');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
