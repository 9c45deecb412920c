// What was said about a deliverable in a report: each save is a row of its own, the last one stands.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliverableStatus } from '@plumbline/planning/domain';

@Entity('progress_update')
export class ProgressUpdate {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  reportId: string;

  @Column({ type: 'uuid' })
  deliverableId: string;

  @Column({ type: 'text', nullable: true })
  status: DeliverableStatus | null;

  /** What the dates suggested when this was said; null when they said nothing. */
  @Column({ type: 'text', nullable: true })
  suggestedStatus: DeliverableStatus | null;

  /** Why the status is another one than the dates suggested. */
  @Column({ type: 'text', nullable: true })
  statusReason: string | null;

  /** Why there is no update, for one that has no status. */
  @Column({ type: 'text', nullable: true })
  blankReason: string | null;

  /** The day on which it is asked for again. */
  @Column({ type: 'date', nullable: true })
  askAgainOn: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ type: 'text', nullable: true })
  blocker: string | null;

  @Column({ type: 'text', nullable: true })
  evidenceUrl: string | null;

  @Column({ type: 'boolean' })
  sameAsLast: boolean;

  /** The day it was done, where it was. */
  @Column({ type: 'date', nullable: true })
  actualOn: string | null;

  /** Had this item nothing left to do when it was saved? Kept so that the grid can count without reading texts. */
  @Column({ type: 'boolean' })
  isDone: boolean;

  /** The update the editor saw. */
  @Column({ type: 'uuid', nullable: true })
  replacesId: string | null;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'boolean' })
  sample: boolean;
}
