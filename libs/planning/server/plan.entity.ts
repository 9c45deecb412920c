// A planning team's plan, the template it follows, and its history: events, frozen editions, and who wrote what.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@plumbline/policy';
import type { PlanState, PlanTemplate } from '@plumbline/planning/domain';

@Entity('plan_template')
export class PlanTemplateVersion {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'int' })
  version: number;
  @Column({ type: 'jsonb' })
  content: PlanTemplate;
  @Column({ type: 'timestamptz' })
  keptAt: Date;
}

@Entity('plan')
export class Plan {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planningTeamId: string;
  @Column({ type: 'uuid', nullable: true })
  cycleId: string | null;
  @Column({ type: 'uuid' })
  templateId: string;
  @Column({ type: 'text' })
  title: string;
  @Column({ type: 'text' })
  state: PlanState;
  @Column({ type: 'int' })
  version: number;
  @Column({ type: 'date', nullable: true })
  startsOn: string | null;
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;
  @Column({ type: 'text', nullable: true })
  heldBy: Role | null;
  @Column({ type: 'timestamptz', nullable: true })
  heldSince: Date | null;
  @Column({ type: 'boolean' })
  legallyCleared: boolean;
  @Column({ type: 'text', nullable: true })
  suspendedFrom: PlanState | null;
  /** Counts the times the plan was worked out, from 1; it goes up when a final edition is made. */
  @Column({ type: 'int' })
  round: number;
  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;
  @Column({ type: 'boolean' })
  sample: boolean;
}

@Entity('plan_event')
export class PlanEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'text' })
  kind: string;
  @Column({ type: 'text', nullable: true })
  fromState: PlanState | null;
  @Column({ type: 'text' })
  toState: PlanState;
  @Column({ type: 'text', nullable: true })
  reason: string | null;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}

@Entity('plan_edition')
export class PlanEdition {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'int' })
  number: number;
  /** The step that froze it: `submit`, `publishPreliminary`, `finalize`, `amend` (as it was before) or `import`. */
  @Column({ type: 'text' })
  kind: string;
  @Column({ type: 'text' })
  state: PlanState;
  @Column({ type: 'jsonb' })
  content: object;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}
