// Departments, the teams that plan for one or several of them, and the cohorts they learn in.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('department')
export class Department {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  code: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text', nullable: true })
  departmentType: string | null;
  @Column({ type: 'text', nullable: true })
  planArea: string | null;
  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;
  @Column({ type: 'boolean' })
  sample: boolean;
}

@Entity('cohort')
export class Cohort {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'int' })
  number: number;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;
}

@Entity('planning_team')
export class PlanningTeam {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'uuid', nullable: true })
  cohortId: string | null;
}

@Entity('planning_team_department')
export class PlanningTeamDepartment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'uuid' })
  planningTeamId: string;
  @Column({ type: 'uuid' })
  departmentId: string;
}
