// An observation as it is kept: written once, corrected only by another one that cites it.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MissingReason } from '@plumbline/measuring/domain';

@Entity('observation')
export class Observation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  metricId: string;

  @Column({ type: 'text' })
  periodLabel: string;

  /** Code of the reporting period, for numbers that came with a report. */
  @Column({ type: 'text', nullable: true })
  periodCode: string | null;

  @Column({ type: 'date', nullable: true })
  periodEndsOn: string | null;

  /** Null is the total. */
  @Column({ type: 'uuid', nullable: true })
  categoryId: string | null;

  /** A place of a set of places, beside the group; null is the whole city. */
  @Column({ type: 'uuid', nullable: true })
  placeId: string | null;

  @Column({ type: 'numeric', nullable: true })
  numerator: string | null;

  @Column({ type: 'numeric', nullable: true })
  denominator: string | null;

  @Column({ type: 'numeric', nullable: true })
  value: string | null;

  @Column({ type: 'int', nullable: true })
  n: number | null;

  @Column({ type: 'numeric', nullable: true })
  marginOfError: string | null;

  @Column({ type: 'numeric', nullable: true })
  standardError: string | null;

  /** What the source says about how far the number can be trusted. */
  @Column({ type: 'text', nullable: true })
  reliability: string | null;

  /** The day on which the source had this number. */
  @Column({ type: 'date', nullable: true })
  dataDate: string | null;

  /** SHA-256 of the file it came in. */
  @Column({ type: 'text', nullable: true })
  sourceHash: string | null;

  @Column({ type: 'text', nullable: true })
  methodVersion: string | null;

  /** Somebody was asked about this unlikely number and kept it. */
  @Column({ type: 'boolean' })
  checked: boolean;

  @Column({ type: 'text', nullable: true })
  missingReason: MissingReason | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** The observation this one corrects. */
  @Column({ type: 'uuid', nullable: true })
  replacesId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ type: 'boolean' })
  sample: boolean;

  @Column({ type: 'uuid', nullable: true })
  reportId: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
