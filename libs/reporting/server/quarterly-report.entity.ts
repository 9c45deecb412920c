// A team's quarterly report as it is kept, with its history of events and of what exactly was submitted.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@plumbline/policy';
import type { QuarterlyReportState, ReportEventKind } from '@plumbline/reporting/domain';
import type { FrozenReport } from './frozen-report';

@Entity('quarterly_report')
export class QuarterlyReport {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  planningTeamId: string;

  @Column({ type: 'uuid' })
  reportingPeriodId: string;

  @Column({ type: 'text' })
  state: QuarterlyReportState;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'int', nullable: true })
  currentStep: number | null;

  @Column({ type: 'text', array: true })
  reviewChain: Role[];

  @Column({ type: 'uuid', nullable: true })
  submittedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  firstSubmittedOn: string | null;

  @Column({ type: 'text', nullable: true })
  heldBy: Role | null;

  @Column({ type: 'timestamptz', nullable: true })
  heldSince: Date | null;

  @Column({ type: 'boolean' })
  correcting: boolean;

  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Column({ type: 'boolean' })
  sample: boolean;
}

@Entity('report_event')
export class ReportEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  reportId: string;

  @Column({ type: 'text' })
  kind: ReportEventKind;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'int', nullable: true })
  step: number | null;
}

@Entity('report_revision')
export class ReportRevision {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  reportId: string;

  /** From 1, one for each submission. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  byPersonId: string | null;

  @Column({ type: 'jsonb' })
  content: FrozenReport;
}
