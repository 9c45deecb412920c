// A reviewer's comment pinned to a report, a deliverable or its evidence, a metric or one of its numbers; its resolution is a row of its own.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommentSubject } from '@plumbline/reporting/domain';

@Entity('pinned_comment')
export class PinnedComment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  reportId: string;

  @Column({ type: 'text' })
  subject: CommentSubject;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text', nullable: true })
  field: string | null;

  /** Exactly this piece of evidence of the deliverable; null for none in particular. */
  @Column({ type: 'uuid', nullable: true })
  evidenceId: string | null;

  /** Exactly this number of the metric, as it was when the comment was written; null for none in particular. */
  @Column({ type: 'uuid', nullable: true })
  observationId: string | null;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Its place among the comments of one return, from 0. */
  @Column({ type: 'int' })
  position: number;
}
