// Writing a plan together: what was changed in which field, comments pinned to it, and removals that can be undone.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const ITEM_KINDS = `('GOAL', 'STRATEGY', 'DELIVERABLE', 'MILESTONE', 'PLAN')`;

/** What can be removed from a plan, with the columns that name a row inside its parent. */
const REMOVABLE: Readonly<Record<string, readonly string[]>> = {
  goal: ['plan_id', 'code'],
  strategy: ['plan_id', 'code'],
  deliverable: ['plan_id', 'code'],
  milestone: ['deliverable_id', 'text'],
  // A measure is not removed by itself, only together with its goal.
  metric: ['plan_id', 'code'],
};

/** What goes with a removed row and comes back with it. */
const HANGS_BELOW: readonly (readonly [parent: string, child: string])[] = [
  ['goal', 'strategy'],
  ['goal', 'deliverable'],
  ['goal', 'metric'],
  ['strategy', 'deliverable'],
  ['deliverable', 'milestone'],
];

export class Authoring0016 implements MigrationInterface {
  name = 'authoring-0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'plan_change',
      `plan_id uuid not null, item_kind text not null check (item_kind in ${ITEM_KINDS}), item_id uuid not null,
       item_name text not null, kind text not null check (kind in ('ADDED', 'EDITED', 'MOVED', 'REMOVED', 'RESTORED')),
       field text, from_value text, to_value text, at timestamptz not null, person_id uuid references person (id)`,
      {
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        indexes: ['plan_id, at', 'item_id, field, at'],
        appendOnly: true,
      },
    );
    // Answers and decisions about a comment are rows of their own that name the comment they belong to.
    await createTenantTable(
      runner,
      'plan_comment',
      `plan_id uuid not null, kind text not null check (kind in ('COMMENT', 'ANSWER', 'RESOLVED', 'REOPENED')),
       thread_id uuid, item_kind text not null check (item_kind in ${ITEM_KINDS}), item_id uuid not null, field text,
       text text, at timestamptz not null, person_id uuid references person (id),
       check ((kind = 'COMMENT') = (thread_id is null)),
       check ((kind in ('COMMENT', 'ANSWER')) = (text is not null))`,
      {
        foreignKeys: [
          { columns: 'plan_id', references: 'plan' },
          { columns: 'thread_id', references: 'plan_comment' },
        ],
        indexes: ['plan_id, at', 'thread_id'],
        appendOnly: true,
      },
    );
    for (const table of ['goal', 'strategy', 'deliverable']) {
      await runner.query(`alter table ${table} add column copied_from_id uuid`);
    }
    await this.removals(runner);
  }

  /**
   * What was removed stays in its table, and row security hides it from every question but the one that brings it
   * back: no page, report, release or import can forget to leave it out.
   */
  private async removals(runner: QueryRunner): Promise<void> {
    for (const [table, name] of Object.entries(REMOVABLE)) {
      await runner.query(`alter table ${table} add column removed_at timestamptz`);
      await runner.query(
        `create policy not_removed on ${table} as restrictive for select
         using (removed_at is null or (select current_setting('app.removed', true)) = 'shown')`,
      );
      // A name is free again once its bearer is removed.
      const columns = ['city_id', ...name];
      await runner.query(`alter table ${table} drop constraint ${[table, ...columns].join('_')}_key`);
      await runner.query(
        `create unique index ${table}_name on ${table} (${columns.join(', ')}) where removed_at is null`,
      );
    }
    await this.waysToTheRemoved(runner);
    for (const [parent, child] of HANGS_BELOW) {
      const follow = `${parent}_takes_${child}_along`;
      await runner.query(`
        create function ${follow}() returns trigger language plpgsql as $$
        begin
          update ${child} set removed_at = new.removed_at
          where ${parent}_id = new.id and removed_at is not distinct from old.removed_at;
          return null;
        end $$`);
      await runner.query(
        `create trigger ${follow} after update of removed_at on ${parent} for each row
         when (old.removed_at is distinct from new.removed_at) execute function ${follow}()`,
      );
    }
  }

  /** The only two doors to what was removed. Each is one statement, so that nothing else asked in the same operation
   * runs while the setting shows it. */
  private async waysToTheRemoved(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function plan_parts_with_removed(of_plan uuid)
      returns table (kind text, id uuid, name text, text text, removed_at timestamptz, went_along boolean)
      language plpgsql as $$
      begin
        perform set_config('app.removed', 'shown', true);
        return query
        select 'GOAL', g.id, g.code, g.text, g.removed_at, false from goal g where g.plan_id = of_plan
        union all
        select 'STRATEGY', s.id, s.code, s.text, s.removed_at, g.removed_at is not null
          from strategy s join goal g on g.id = s.goal_id where s.plan_id = of_plan
        union all
        select 'DELIVERABLE', d.id, d.code, d.text, d.removed_at, coalesce(g.removed_at, s.removed_at) is not null
          from deliverable d join goal g on g.id = d.goal_id left join strategy s on s.id = d.strategy_id
          where d.plan_id = of_plan
        union all
        select 'MILESTONE', m.id, m.text, m.text, m.removed_at, d.removed_at is not null
          from milestone m join deliverable d on d.id = m.deliverable_id where d.plan_id = of_plan
        union all
        select 'METRIC', m.id, m.code, m.name, m.removed_at, true from metric m where m.plan_id = of_plan;
        perform set_config('app.removed', '', true);
      end $$`);
    await runner.query(`
      create function mark_plan_part_removed(part_kind text, part_id uuid, at timestamptz) returns void
      language plpgsql as $$
      begin
        perform set_config('app.removed', 'shown', true);
        case part_kind
          when 'GOAL' then update goal set removed_at = at where id = part_id;
          when 'STRATEGY' then update strategy set removed_at = at where id = part_id;
          when 'DELIVERABLE' then update deliverable set removed_at = at where id = part_id;
          when 'MILESTONE' then update milestone set removed_at = at where id = part_id;
        end case;
        perform set_config('app.removed', '', true);
      end $$`);
    for (const name of ['plan_parts_with_removed(uuid)', 'mark_plan_part_removed(text, uuid, timestamptz)']) {
      await runner.query(`revoke execute on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to plumbline_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
