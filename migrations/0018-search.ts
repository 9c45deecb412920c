// Finding again: the words of everything people look for, kept beside it, and what each person opened last.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

/** What is searched of each table: the parts of a row by weight, from its code (A) to what is said around it (C). */
const WORDS: readonly [table: string, parts: readonly [weight: 'A' | 'B' | 'C', column: string][]][] = [
  ['plan', [['B', 'title']]],
  [
    'goal',
    [
      ['A', 'code'],
      ['B', 'text'],
      ['C', 'priority'],
      ['C', 'theme'],
      ['C', 'plan_area'],
      ['C', 'population_focus'],
      ['C', 'geography_focus'],
    ],
  ],
  [
    'strategy',
    [
      ['A', 'code'],
      ['B', 'text'],
    ],
  ],
  [
    'deliverable',
    [
      ['A', 'code'],
      ['B', 'text'],
      ['C', 'owner_role'],
    ],
  ],
  ['milestone', [['B', 'text']]],
  [
    'metric',
    [
      ['A', 'code'],
      ['B', 'name'],
      ['C', 'method_note'],
    ],
  ],
  [
    'progress_update',
    [
      ['B', 'note'],
      ['C', 'detail'],
      ['C', 'blocker'],
    ],
  ],
];

export class Search0018 implements MigrationInterface {
  name = 'search-0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, parts] of WORDS) {
      // Stems find "housing" for "houses"; the plain words beside them are what the beginning of a word is looked up in.
      const words = parts.flatMap(([weight, column]) =>
        ['english', 'simple'].map(
          (config) => `setweight(to_tsvector('${config}'::regconfig, coalesce(${column}, '')), '${weight}')`,
        ),
      );
      await runner.query(
        `alter table ${table} add column search tsvector generated always as (${words.join(' || ')}) stored`,
      );
    }
    // No GIN index: under row level security @@ is checked after the city's rows were found, so it would never be used.
    await createTenantTable(
      runner,
      'recent_item',
      `person_id uuid not null references person (id),
       kind text not null check (kind in ('PLAN', 'METRIC', 'REPORT')),
       item_id uuid not null, opened_at timestamptz not null`,
      { uniques: ['person_id, kind, item_id'], indexes: ['person_id, opened_at'] },
    );
    const own = "person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)";
    await runner.query(
      `create policy own_rows on recent_item as restrictive to plumbline_app using (${own}) with check (${own})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
