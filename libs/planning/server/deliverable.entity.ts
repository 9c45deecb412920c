// What is promised and reported on, its steps on the way, and every day its due date moved.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliverableStatus } from '@plumbline/planning/domain';

@Entity('deliverable')
export class Deliverable {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'uuid' })
  goalId: string;
  @Column({ type: 'uuid', nullable: true })
  strategyId: string | null;
  @Column({ type: 'uuid', nullable: true })
  departmentId: string | null;
  @Column({ type: 'int' })
  position: number;
  @Column({ type: 'text' })
  code: string;
  @Column({ type: 'text' })
  text: string;
  @Column({ type: 'text', nullable: true })
  ownerRole: string | null;
  @Column({ type: 'text', nullable: true })
  status: DeliverableStatus | null;
  @Column({ type: 'boolean' })
  statusFromReport: boolean;
  /** For a closed one: the day by which it counts as closed, so that later quarters leave it out. */
  @Column({ type: 'date', nullable: true })
  closedOn: string | null;
  @Column({ type: 'date', nullable: true })
  originalDueOn: string | null;
  @Column({ type: 'date', nullable: true })
  currentDueOn: string | null;
  @Column({ type: 'date', nullable: true })
  actualOn: string | null;
  @Column({ type: 'int' })
  version: number;
  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;
  @Column({ type: 'boolean' })
  sample: boolean;
  /** The one in another plan that it was copied from. */
  @Column({ type: 'uuid', nullable: true })
  copiedFromId: string | null;
}

@Entity('deliverable_date_change')
export class DeliverableDateChange {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  deliverableId: string;
  /** Set when it is a milestone's date that moved. */
  @Column({ type: 'uuid', nullable: true })
  milestoneId: string | null;
  @Column({ type: 'date' })
  fromOn: string;
  @Column({ type: 'date' })
  toOn: string;
  @Column({ type: 'text' })
  reason: string;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}

@Entity('milestone')
export class Milestone {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  deliverableId: string;
  @Column({ type: 'int' })
  position: number;
  @Column({ type: 'text' })
  text: string;
  @Column({ type: 'date', nullable: true })
  originalDueOn: string | null;
  @Column({ type: 'date', nullable: true })
  currentDueOn: string | null;
  @Column({ type: 'date', nullable: true })
  actualOn: string | null;
}
