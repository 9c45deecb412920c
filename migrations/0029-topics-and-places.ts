// What makes published goals findable: topics of a city's words, outlines of its areas, and measures it lets others compare.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

/** Published as they are: the public's role reads them, so nothing inner may ever be stored in them. */
const PUBLISHED = ['topic_map', 'boundary_set', 'comparison_choice'];

export class TopicsAndPlaces0029 implements MigrationInterface {
  name = 'topics-and-places-0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    // The highest version counts; who made it stands in the audit trail.
    await createTenantTable(
      runner,
      'topic_map',
      'version int not null check (version >= 1), entries jsonb not null, at timestamptz not null',
      { uniques: ['version'], appendOnly: true },
    );
    // `areas` null: the outlines were taken back.
    await createTenantTable(
      runner,
      'boundary_set',
      `version int not null check (version >= 1), name text not null check (name <> ''), source text not null check (source <> ''),
       source_url text, license text not null, dated_on date, note text, sample boolean not null, areas jsonb, at timestamptz not null`,
      { uniques: ['version'], appendOnly: true },
    );
    // The highest version of a definition counts. `agreed` false: the city took its agreement back.
    await createTenantTable(
      runner,
      'comparison_choice',
      `definition text not null check (definition <> ''), version int not null check (version >= 1),
       definition_version int not null check (definition_version >= 1), denominator text not null,
       department_code text not null, plan_slug text not null, metric_code text not null,
       agreed boolean not null, at timestamptz not null`,
      { uniques: ['definition, version'], appendOnly: true },
    );
    for (const table of PUBLISHED) {
      // The public site spans cities, so this role sees what all of them published.
      await runner.query(`create policy published on ${table} for select to plumbline_public using (true)`);
      await runner.query(`grant select on ${table} to plumbline_public`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
