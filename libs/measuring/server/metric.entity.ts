// A metric as it is kept.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction, MetricFrequency, MetricKind, Reference } from '@plumbline/measuring/domain';

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

  /** What the groups are compared with. */
  @Column({ type: 'text' })
  reference: Reference;

  @Column({ type: 'uuid', nullable: true })
  referenceCategoryId: string | null;

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

  /** The metric of another plan it was copied from. */
  @Column({ type: 'uuid', nullable: true })
  copiedFromId: string | null;
}

/**
 * What is to be reached by a period, for everybody or one group. The newest row of a period and group stands; where that
 * row withdraws an earlier one it has no value, and none stands.
 */
@Entity('metric_target')
export class MetricTarget {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  metricId: string;

  @Column({ type: 'uuid', nullable: true })
  categoryId: string | null;

  @Column({ type: 'text' })
  periodLabel: string;

  @Column({ type: 'date', nullable: true })
  periodEndsOn: string | null;

  @Column({ type: 'numeric', nullable: true })
  value: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** The target that this row takes back. */
  @Column({ type: 'uuid', nullable: true })
  withdrawsId: string | null;

  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ type: 'uuid', nullable: true })
  setBy: string | null;

  @Column({ type: 'timestamptz' })
  setAt: Date;
}

/** A day from which a metric is measured in another way: nothing before it is compared with anything after it. */
@Entity('series_break')
export class SeriesBreak {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  metricId: string;

  @Column({ type: 'date' })
  startsOn: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'uuid', nullable: true })
  fromCategorySetId: string | null;

  @Column({ type: 'uuid', nullable: true })
  toCategorySetId: string | null;

  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ type: 'uuid', nullable: true })
  declaredBy: string | null;

  @Column({ type: 'timestamptz' })
  declaredAt: Date;
}
