// What a plan wants to change, and the strategies that lead there.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('goal')
export class Goal {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'int' })
  position: number;
  @Column({ type: 'text' })
  code: string;
  @Column({ type: 'text' })
  text: string;
  @Column({ type: 'text', nullable: true })
  horizon: string | null;
  @Column({ type: 'text', nullable: true })
  priority: string | null;
  @Column({ type: 'text', nullable: true })
  theme: string | null;
  @Column({ type: 'text', nullable: true })
  planArea: string | null;
  @Column({ type: 'text', nullable: true })
  populationFocus: string | null;
  @Column({ type: 'text', nullable: true })
  geographyFocus: string | null;
  @Column({ type: 'boolean' })
  isProcess: boolean;
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

@Entity('strategy')
export class Strategy {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planId: string;
  @Column({ type: 'uuid' })
  goalId: string;
  @Column({ type: 'int' })
  position: number;
  @Column({ type: 'text' })
  code: string;
  @Column({ type: 'text' })
  text: string;
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
