// What cities promise: cycles with their legal dates, plan templates, plans, goals, strategies, deliverables, and all their slips.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const STATES = `('ASSESSING', 'DRAFTING', 'SUBMITTED', 'OFFICE_APPROVED', 'LEGAL_REVIEW', 'HEAD_SIGNED', 'PRELIMINARY',
  'COMMENT_OPEN', 'COMMENT_CLOSED', 'FINAL', 'AMENDING', 'CLOSED', 'SUPERSEDED', 'SUSPENDED', 'WITHDRAWN')`;

const STATUSES = `('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'ON_HOLD', 'CONTINUOUS', 'COMPLETED',
  'PARTLY_COMPLETED', 'NOT_COMPLETED', 'CANCELLED')`;

const KEPT = { app: 'select, insert, update' };

export class Planning0003 implements MigrationInterface {
  name = 'planning-0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await this.calendar(runner);
    await this.plans(runner);
    await this.content(runner);
    await this.dates(runner);
  }

  private async calendar(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'cycle',
      'name text not null, starts_on date not null, ends_on date not null check (ends_on >= starts_on)',
      { uniques: ['name'], grants: KEPT },
    );
    await createTenantTable(
      runner,
      'cycle_step',
      `cycle_id uuid not null, position int not null, name text not null, statutory_on date, committed_on date,
       actual_on date, version int not null default 1`,
      {
        uniques: ['cycle_id, position', 'cycle_id, name'],
        foreignKeys: [{ columns: 'cycle_id', references: 'cycle' }],
        grants: KEPT,
      },
    );
    await createTenantTable(
      runner,
      'cycle_step_revision',
      `cycle_step_id uuid not null, field text not null check (field in ('committedOn', 'actualOn')),
       from_on date not null, to_on date, reason text not null, at timestamptz not null,
       person_id uuid references person (id)`,
      {
        foreignKeys: [{ columns: 'cycle_step_id', references: 'cycle_step' }],
        indexes: ['cycle_step_id, at'],
        appendOnly: true,
      },
    );
  }

  private async plans(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'plan_template',
      'name text not null, version int not null, content jsonb not null, kept_at timestamptz not null',
      { uniques: ['name, version'], appendOnly: true },
    );
    await createTenantTable(
      runner,
      'plan',
      `planning_team_id uuid not null, cycle_id uuid, template_id uuid not null, title text not null,
       state text not null check (state in ${STATES}), version int not null default 1,
       starts_on date, ends_on date check (ends_on >= starts_on), held_by text, held_since timestamptz,
       legally_cleared boolean not null default false,
       suspended_from text check (suspended_from in ${STATES}),
       round int not null default 1,
       source_url text, sample boolean not null default false, imported jsonb,
       check ((state = 'SUSPENDED') = (suspended_from is not null)),
       check ((held_by is null) = (held_since is null))`,
      {
        uniques: ['planning_team_id, title'],
        foreignKeys: [
          { columns: 'planning_team_id', references: 'planning_team' },
          { columns: 'cycle_id', references: 'cycle' },
          { columns: 'template_id', references: 'plan_template' },
        ],
        grants: KEPT,
      },
    );
    await createTenantTable(
      runner,
      'plan_event',
      `plan_id uuid not null, kind text not null, from_state text, to_state text not null, reason text,
       at timestamptz not null, person_id uuid references person (id)`,
      {
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        indexes: ['plan_id, at'],
        appendOnly: true,
      },
    );
    await createTenantTable(
      runner,
      'plan_edition',
      `plan_id uuid not null, number int not null, kind text not null, state text not null, content jsonb not null,
       at timestamptz not null, person_id uuid references person (id)`,
      {
        uniques: ['plan_id, number'],
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        appendOnly: true,
      },
    );
    // Who wrote in which round of drafting: they cannot decide on what they wrote.
    await createTenantTable(
      runner,
      'plan_writer',
      'plan_id uuid not null, round int not null, person_id uuid not null references person (id), since timestamptz not null',
      {
        uniques: ['plan_id, round, person_id'],
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        appendOnly: true,
      },
    );
  }

  private async content(runner: QueryRunner): Promise<void> {
    const provenance = 'source_url text, sample boolean not null default false, imported jsonb';
    await createTenantTable(
      runner,
      'goal',
      `plan_id uuid not null, position int not null, code text not null, text text not null, horizon text, priority text,
       theme text, plan_area text, population_focus text, geography_focus text, is_process boolean not null default false,
       version int not null default 1, ${provenance}, unique (city_id, plan_id, id)`,
      {
        uniques: ['plan_id, code'],
        foreignKeys: [{ columns: 'plan_id', references: 'plan' }],
        grants: KEPT,
      },
    );
    await createTenantTable(
      runner,
      'strategy',
      `plan_id uuid not null, goal_id uuid not null, position int not null, code text not null, text text not null,
       version int not null default 1, ${provenance}, unique (city_id, goal_id, id),
       foreign key (city_id, plan_id, goal_id) references goal (city_id, plan_id, id)`,
      { uniques: ['plan_id, code'], indexes: ['goal_id'], grants: KEPT },
    );
    await createTenantTable(
      runner,
      'deliverable',
      `plan_id uuid not null, goal_id uuid not null, strategy_id uuid, department_id uuid, position int not null,
       code text not null, text text not null, owner_role text, status text check (status in ${STATUSES}),
       status_from_report boolean not null default false, closed_on date,
       original_due_on date, current_due_on date, actual_on date, version int not null default 1, ${provenance},
       check ((original_due_on is null) = (current_due_on is null)),
       foreign key (city_id, plan_id, goal_id) references goal (city_id, plan_id, id),
       foreign key (city_id, goal_id, strategy_id) references strategy (city_id, goal_id, id)
         deferrable initially deferred`,
      {
        uniques: ['plan_id, code'],
        foreignKeys: [{ columns: 'department_id', references: 'department' }],
        indexes: ['goal_id', 'department_id', 'strategy_id'],
        grants: KEPT,
      },
    );
    await createTenantTable(
      runner,
      'milestone',
      `deliverable_id uuid not null, position int not null, text text not null, original_due_on date,
       current_due_on date, actual_on date, imported jsonb,
       check ((original_due_on is null) = (current_due_on is null)), unique (city_id, deliverable_id, id)`,
      {
        uniques: ['deliverable_id, text'],
        foreignKeys: [{ columns: 'deliverable_id', references: 'deliverable' }],
        grants: KEPT,
      },
    );
  }

  private async dates(runner: QueryRunner): Promise<void> {
    // A row with a milestone tells that milestone's slip, a row without one the deliverable's own.
    await createTenantTable(
      runner,
      'deliverable_date_change',
      `deliverable_id uuid not null, milestone_id uuid, from_on date not null, to_on date not null check (to_on <> from_on),
       reason text not null check (reason <> ''), at timestamptz not null, person_id uuid references person (id),
       foreign key (city_id, deliverable_id, milestone_id) references milestone (city_id, deliverable_id, id)`,
      {
        foreignKeys: [{ columns: 'deliverable_id', references: 'deliverable' }],
        indexes: ['deliverable_id, at'],
        appendOnly: true,
      },
    );
    // Whatever writes to the table, a due date once promised stays on record as it was promised.
    await runner.query(`
      create function keep_original_due_date() returns trigger language plpgsql as $$
      begin
        if old.original_due_on is not null and new.original_due_on is distinct from old.original_due_on then
          raise exception 'the original due date of % never changes', tg_table_name using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    for (const table of ['deliverable', 'milestone']) {
      await runner.query(
        `create trigger keep_original_due_date before update on ${table} for each row execute function keep_original_due_date()`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
