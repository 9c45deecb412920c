// A piece of evidence as it was attached, and what happened to it since: both only grow.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceKind, EvidenceVisibility } from '@plumbline/reporting/domain';

@Entity('evidence')
export class Evidence {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  reportId: string;

  @Column({ type: 'uuid' })
  deliverableId: string;

  @Column({ type: 'text' })
  kind: EvidenceKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'uuid', nullable: true })
  storedFileId: string | null;

  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  /** Which upload it was: a claim that arrives twice finds it. */
  @Column({ type: 'text', nullable: true })
  uploadKey: string | null;

  @Column({ type: 'text', default: 'PRIVATE' })
  visibility: EvidenceVisibility;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'boolean' })
  sample: boolean;
}

/** Made public, or taken back: the last line stands. The row of the piece itself never changes. */
@Entity('evidence_publication')
export class EvidencePublication {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  evidenceId: string;

  /** 1, 2, 3 … of this piece. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  kind: 'MADE_PUBLIC' | 'TAKEN_BACK';

  @Column({ type: 'text', nullable: true })
  publicTitle: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}

@Entity('evidence_event')
export class EvidenceEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  evidenceId: string;

  /** 1, 2, 3 … of this piece. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  kind: 'WITHDRAWN' | 'RESTORED';

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
