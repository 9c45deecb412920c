// A reviewer's comment pinned to a report, a deliverable or a metric; its resolution is a row of its own.
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
