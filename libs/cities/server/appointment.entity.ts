// Who holds which role from when until when, and who looks after which planning team.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@plumbline/policy';

@Entity('appointment')
export class Appointment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  role: Role;
  @Column({ type: 'uuid', nullable: true })
  departmentId: string | null;
  @Column({ type: 'date' })
  fromOn: string;
  @Column({ type: 'date', nullable: true })
  untilOn: string | null;
  @Column({ type: 'uuid', nullable: true })
  appointedBy: string | null;
}

@Entity('portfolio_assignment')
export class PortfolioAssignment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  planningTeamId: string;
  @Column({ type: 'date' })
  fromOn: string;
  @Column({ type: 'date', nullable: true })
  untilOn: string | null;
  @Column({ type: 'uuid', nullable: true })
  assignedBy: string | null;
}
