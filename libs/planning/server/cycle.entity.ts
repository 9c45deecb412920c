// Cycles of planning, the steps the law or the city sets for them, and every change of a step's dates.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cycle')
export class Cycle {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'date' })
  startsOn: string;
  @Column({ type: 'date' })
  endsOn: string;
}

@Entity('cycle_step')
export class CycleStep {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  cycleId: string;
  @Column({ type: 'int' })
  position: number;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'date', nullable: true })
  statutoryOn: string | null;
  @Column({ type: 'date', nullable: true })
  committedOn: string | null;
  @Column({ type: 'date', nullable: true })
  actualOn: string | null;
  @Column({ type: 'int' })
  version: number;
}

@Entity('cycle_step_revision')
export class CycleStepRevision {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  cycleStepId: string;
  @Column({ type: 'text' })
  field: string;
  @Column({ type: 'date' })
  fromOn: string;
  @Column({ type: 'date', nullable: true })
  toOn: string | null;
  @Column({ type: 'text' })
  reason: string;
  @Column({ type: 'timestamptz' })
  at: Date;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}
