// Languages of the interface: which one somebody reads, and what a city's people reviewed of a translation.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const LANGUAGE = `language text not null check (length(language) between 2 and 35)`;

export class Languages0024 implements MigrationInterface {
  name = 'languages-0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    // The worker reads it to write somebody's mail, so it is no row for their own eyes.
    await createTenantTable(
      runner,
      'chosen_language',
      `person_id uuid not null references person (id), ${LANGUAGE}, at timestamptz not null`,
      { uniques: ['person_id'], grants: { app: 'select, insert, update' } },
    );
    // Never changed: the newest row of a message counts, and only while its English and its translation are the same.
    await createTenantTable(
      runner,
      'reviewed_message',
      `${LANGUAGE}, message_id text not null check (length(message_id) between 1 and 20),
       source text not null, translation text not null, text text not null check (length(text) between 1 and 2000),
       reviewed_by uuid not null references person (id), reviewed_at timestamptz not null`,
      { grants: { app: 'select, insert' } },
    );
    await runner.query(
      'create index reviewed_message_newest on reviewed_message (city_id, language, message_id, reviewed_at desc, id desc)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
