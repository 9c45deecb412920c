// Comments on plans that people hear of, comments pinned to one piece of evidence or one number, and one mail a morning.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `('DUE', 'COPY', 'RETURNED', 'UNLOCKED', 'APPROVED', 'REVIEW', 'COMMENT')`;
const TIMES = `('AT_ONCE', 'MORNING', 'NONE')`;

export class CommentsHeard0023 implements MigrationInterface {
  name = 'comments-heard-0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await this.notifications(runner);
    await this.preferences(runner);
    await this.pinnedComments(runner);
  }

  /** A notification is about a report, or about a thread of comments on a plan; `step` is then the entry that is new. */
  private async notifications(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification
        alter column report_id drop not null,
        add column thread_id uuid,
        add foreign key (city_id, thread_id) references plan_comment (city_id, id),
        drop constraint notification_kind_check,
        add constraint notification_kind_check check (kind in ${KINDS}),
        drop constraint notification_about_check,
        add constraint notification_about_check check (about in ('TEAM', 'COPY', 'REVIEW', 'PLAN')),
        add constraint notification_subject_check check (num_nonnulls(report_id, thread_id) = 1),
        add constraint notification_thread_check
          check ((thread_id is not null) = (kind = 'COMMENT') and (thread_id is not null) = (about = 'PLAN'))`);
    await runner.query(`
      create unique index notification_of_thread on notification (city_id, person_id, thread_id, step)
      where thread_id is not null`);
  }

  /** Who chose something keeps it; from now on whoever chose nothing hears everything in the mail of the morning. */
  private async preferences(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification_preference
        alter column decision_mail set default 'MORNING',
        alter column review_mail set default 'MORNING',
        add column comment_mail text not null default 'MORNING' check (comment_mail in ${TIMES})`);
  }

  /** Exactly which piece of evidence of a deliverable, or which number of a metric, a reviewer's comment is about. */
  private async pinnedComments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pinned_comment
        add column evidence_id uuid,
        add column observation_id uuid,
        add foreign key (city_id, evidence_id) references evidence (city_id, id),
        add foreign key (city_id, observation_id) references observation (city_id, id),
        add constraint pinned_comment_evidence_check check (evidence_id is null or subject = 'DELIVERABLE'),
        add constraint pinned_comment_observation_check check (observation_id is null or subject = 'METRIC')`);
    await runner.query('create index on pinned_comment (city_id, evidence_id) where evidence_id is not null');
    await runner.query(
      'create index on pinned_comment (city_id, observation_id) where observation_id is not null',
    );
    await runner.query('create index on notification (city_id, thread_id) where thread_id is not null');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
