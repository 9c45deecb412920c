// A quarter said quickly and honestly: why a status differs from its dates, blanks with a day to ask again, and keys.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const SUGGESTED = `'COMPLETED', 'OFF_TRACK', 'AT_RISK', 'ON_TRACK'`;

export class MyQuarter0014 implements MigrationInterface {
  name = 'my-quarter-0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    // What was said before has neither: nobody was asked.
    await runner.query(`
      alter table progress_update
        add column suggested_status text check (suggested_status in (${SUGGESTED})),
        add column status_reason text check (char_length(status_reason) <= 280),
        add column blank_reason text check (char_length(blank_reason) <= 280),
        add column ask_again_on date,
        add check (status is null or (blank_reason is null and ask_again_on is null))`);
    // A value that is missing is asked for again on a day; of several answers about one value the latest stands.
    await createTenantTable(
      runner,
      'value_ask_again',
      `observation_id uuid not null, report_id uuid not null, ask_again_on date,
       by_person_id uuid references person (id), at timestamptz not null`,
      {
        appendOnly: true,
        foreignKeys: [
          { columns: 'observation_id', references: 'observation' },
          { columns: 'report_id', references: 'quarterly_report' },
        ],
        indexes: ['observation_id', 'report_id'],
      },
    );
    // Single keys that do something get in the way of some people: whether they work is the person's own choice.
    await createTenantTable(
      runner,
      'entry_setting',
      `person_id uuid not null references person (id), shortcuts boolean not null, since timestamptz not null`,
      { uniques: ['person_id'], grants: { app: 'select, insert, update' } },
    );
    const own = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";
    await runner.query(
      `create policy own_rows on entry_setting as restrictive to plumbline_app using (${own}) with check (${own})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
