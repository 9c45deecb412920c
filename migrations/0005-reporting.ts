// Tables of reporting: periods, quarterly reports, and the history of everything that is said and decided in them.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const STATUSES = `'NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'ON_HOLD', 'CONTINUOUS', 'COMPLETED',
        'PARTLY_COMPLETED', 'NOT_COMPLETED', 'CANCELLED'`;

export class Reporting0005 implements MigrationInterface {
  name = 'reporting-0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'reporting_period',
      `
      code text not null,
      label text not null,
      starts_on date not null,
      ends_on date not null,
      opens_on date not null,
      due_on date not null,
      grace_until date not null,
      check (starts_on <= ends_on and ends_on < due_on and due_on <= grace_until)`,
      // The days of a period are facts: nobody recomputes them.
      { uniques: ['code', 'label'], grants: { app: 'select, insert' } },
    );
    await createTenantTable(
      runner,
      'quarterly_report',
      `
      planning_team_id uuid not null,
      reporting_period_id uuid not null,
      state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
      version integer not null default 1,
      current_step integer,
      review_chain text[] not null default '{}',
      submitted_by uuid references person (id),
      submitted_at timestamptz,
      first_submitted_on date,
      held_by text,
      held_since timestamptz,
      correcting boolean not null default false,
      summary text,
      sample boolean not null default false,
      check ((state = 'SUBMITTED') = (current_step is not null))`,
      {
        uniques: ['planning_team_id, reporting_period_id'],
        foreignKeys: [
          { columns: 'planning_team_id', references: 'planning_team' },
          { columns: 'reporting_period_id', references: 'reporting_period' },
        ],
        indexes: ['reporting_period_id', 'state'],
        grants: { app: 'select, insert, update' },
      },
    );
    await createTenantTable(
      runner,
      'report_event',
      `
      report_id uuid not null,
      kind text not null check (kind in
        ('OPENED', 'SUBMITTED', 'RETURNED', 'STEP_APPROVED', 'APPROVED', 'UNLOCKED', 'PUBLISHED')),
      at timestamptz not null,
      by_person_id uuid references person (id),
      reason text,
      step integer,
      check (kind not in ('RETURNED', 'UNLOCKED') or reason is not null)`,
      {
        appendOnly: true,
        foreignKeys: [{ columns: 'report_id', references: 'quarterly_report' }],
        indexes: ['report_id, at'],
      },
    );
    await createTenantTable(
      runner,
      'report_revision',
      `
      report_id uuid not null,
      number integer not null,
      at timestamptz not null,
      by_person_id uuid references person (id),
      content jsonb not null`,
      {
        appendOnly: true,
        uniques: ['report_id, number'],
        foreignKeys: [{ columns: 'report_id', references: 'quarterly_report' }],
      },
    );
    // Who wrote in a report or submitted it: they cannot decide on it, even when others wrote over it since.
    await createTenantTable(
      runner,
      'report_writer',
      'report_id uuid not null, person_id uuid not null references person (id), since timestamptz not null',
      {
        appendOnly: true,
        uniques: ['report_id, person_id'],
        foreignKeys: [{ columns: 'report_id', references: 'quarterly_report' }],
      },
    );
    await createTenantTable(
      runner,
      'progress_update',
      `
      report_id uuid not null,
      deliverable_id uuid not null,
      status text check (status in (${STATUSES})),
      note text check (char_length(note) <= 280),
      detail text,
      blocker text,
      evidence_url text,
      same_as_last boolean not null default false,
      actual_on date,
      is_done boolean not null,
      replaces_id uuid,
      by_person_id uuid references person (id),
      recorded_at timestamptz not null,
      sample boolean not null default false`,
      {
        appendOnly: true,
        foreignKeys: [
          { columns: 'report_id', references: 'quarterly_report' },
          { columns: 'deliverable_id', references: 'deliverable' },
        ],
        indexes: ['deliverable_id', 'report_id, deliverable_id'],
        // One history, without forks: an update is followed by at most one other, of the same item.
        uniques: ['replaces_id', 'id, report_id, deliverable_id'],
      },
    );
    await runner.query(`
      create unique index progress_update_first on progress_update (city_id, report_id, deliverable_id)
      where replaces_id is null`);
    await runner.query(`
      alter table progress_update add foreign key (city_id, replaces_id, report_id, deliverable_id)
        references progress_update (city_id, id, report_id, deliverable_id)`);
    await createTenantTable(
      runner,
      'pinned_comment',
      `
      report_id uuid not null,
      subject text not null check (subject in ('REPORT', 'DELIVERABLE', 'METRIC')),
      subject_id uuid not null,
      field text,
      text text not null,
      by_person_id uuid references person (id),
      at timestamptz not null,
      position integer not null`,
      {
        appendOnly: true,
        foreignKeys: [{ columns: 'report_id', references: 'quarterly_report' }],
        indexes: ['report_id'],
      },
    );
    await createTenantTable(
      runner,
      'comment_resolution',
      `
      comment_id uuid not null,
      by_person_id uuid references person (id),
      at timestamptz not null`,
      {
        appendOnly: true,
        uniques: ['comment_id'],
        foreignKeys: [{ columns: 'comment_id', references: 'pinned_comment' }],
      },
    );
    await runner.query(`
      alter table observation
        add foreign key (city_id, report_id) references quarterly_report (city_id, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
