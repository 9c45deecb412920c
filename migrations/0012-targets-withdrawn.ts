// Targets that are taken back, and where targets and breaks are published.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TargetsWithdrawn0012 implements MigrationInterface {
  name = 'targets-withdrawn-0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    // A withdrawal is a row of its own that cites the target it takes back and says why; the target stays on record.
    await runner.query(`
      alter table metric_target
        alter column value drop not null,
        add column withdraws_id uuid,
        add column source_url text,
        add foreign key (city_id, withdraws_id) references metric_target (city_id, id),
        add unique (city_id, withdraws_id),
        add check ((value is null) = (withdraws_id is not null)),
        add check (withdraws_id is null or reason <> '')`);
    await runner.query('alter table series_break add column source_url text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
