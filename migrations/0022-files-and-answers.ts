// Files of documents know what they rest on and who waits for them; kept answers are read by the person they were given.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";

export class FilesAndAnswers0022 implements MigrationInterface {
  name = 'files-and-answers-0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await this.documentFiles(runner);
    await this.answers(runner);
  }

  private async documentFiles(runner: QueryRunner): Promise<void> {
    // How many records of each release had been lawfully removed when the text was made; a number that is missing is 0.
    await runner.query(
      `alter table yearly_edition add column release_tombstones int[] not null default '{}'`,
    );
    // A file is of a yearly report or, with `subject`, of a one-page summary: a quarter with its team, or one person's teams.
    await runner.query(`
      alter table document_file
        alter column fiscal_year drop not null,
        add column subject text,
        add column asked_by uuid references person (id),
        add column release_digests text[] not null default '{}',
        add column release_tombstones int[] not null default '{}',
        add check ((fiscal_year is null) = (subject is not null)),
        add check ((subject is null) = (asked_by is null))`);
    // The database itself keeps a person from having two pages made at a time, however many ask at once.
    await runner.query(`
      create unique index document_file_one_at_a_time on document_file (city_id, asked_by)
        where state = 'WAITING' and subject is not null`);
    await runner.query('create index on document_file (city_id, subject) where subject is not null');
    // What earlier drafts rest on was not noted. They are made again in a moment.
    await whoeverTheCity(runner, 'document_file', 'delete from document_file where edition is null');
  }

  private async answers(runner: QueryRunner): Promise<void> {
    // Only what the pages save may be kept by key from now on; other answers could hold secrets and are forgotten.
    await whoeverTheCity(
      runner,
      'operation_key',
      `delete from operation_key where not answer ?| array['saveProgress', 'recordObservation', 'saveSummary']`,
    );
    await runner.query(
      `create policy own_rows on operation_key as restrictive to plumbline_app using (${OWN}) with check (${OWN})`,
    );
    // Forgetting is nobody's own act: it goes by one function that sees nothing but the age of an answer.
    await runner.query(`
      create function forget_answers(p_before timestamptz) returns void language sql security definer
      set search_path = pg_catalog, pg_temp as $$
        delete from public.operation_key
        where city_id = nullif(current_setting('app.city_id', true), '')::uuid and at < p_before $$`);
    await runner.query('revoke all on function forget_answers from public');
    await runner.query('grant execute on function forget_answers to plumbline_app');
    await runner.query('revoke delete on operation_key from plumbline_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Row security binds the owner too; this is about the rows of all cities. */
async function whoeverTheCity(runner: QueryRunner, table: string, sql: string): Promise<void> {
  await runner.query(`alter table ${table} no force row level security`);
  await runner.query(sql);
  await runner.query(`alter table ${table} force row level security`);
}
