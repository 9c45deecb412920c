// A metric as it is kept.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction, MetricFrequency, MetricKind } from '@plumbline/measuring/domain';

@Entity('metric')
export class Metric {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  planId: string;

  @Column({ type: 'uuid' })
  goalId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: MetricKind;

  @Column({ type: 'text' })
  unit: string;

  @Column({ type: 'text' })
  direction: Direction;

  @Column({ type: 'text' })
  frequency: MetricFrequency;

  @Column({ type: 'text', nullable: true })
  numeratorLabel: string | null;

  @Column({ type: 'text', nullable: true })
  denominatorLabel: string | null;

  @Column({ type: 'uuid', nullable: true })
  categorySetId: string | null;

  @Column({ type: 'numeric', nullable: true })
  baselineValue: string | null;

  @Column({ type: 'text', nullable: true })
  baselineLabel: string | null;

  @Column({ type: 'numeric', nullable: true })
  targetValue: string | null;

  @Column({ type: 'text', nullable: true })
  targetLabel: string | null;

  @Column({ type: 'text', nullable: true })
  methodNote: string | null;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ type: 'boolean' })
  sample: boolean;
}
