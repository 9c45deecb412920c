// What writing a plan together leaves behind: each change of a field, and comments pinned to fields and items.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangedField, CommentKind, PlanChangeKind, PlanItemKind } from '@plumbline/planning/domain';

@Entity('plan_change')
export class PlanChange {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'text' })
  itemKind: PlanItemKind;
  @Column({ type: 'uuid' })
  itemId: string;
  @Column({ type: 'text' })
  itemName: string;
  @Column({ type: 'text' })
  kind: PlanChangeKind;
  @Column({ type: 'text', nullable: true })
  field: ChangedField | null;
  @Column({ type: 'text', nullable: true })
  fromValue: string | null;
  @Column({ type: 'text', nullable: true })
  toValue: string | null;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}

@Entity('plan_comment')
export class PlanComment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'text' })
  kind: CommentKind;
  /** The comment that an answer or a decision belongs to; null for the comment itself. */
  @Column({ type: 'uuid', nullable: true })
  threadId: string | null;
  @Column({ type: 'text' })
  itemKind: PlanItemKind;
  @Column({ type: 'uuid' })
  itemId: string;
  @Column({ type: 'text', nullable: true })
  field: ChangedField | null;
  @Column({ type: 'text', nullable: true })
  text: string | null;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}
