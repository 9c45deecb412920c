// A reporting period as it is kept: its days are facts and are never computed again.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reporting_period')
export class ReportingPeriod {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'date' })
  startsOn: string;

  @Column({ type: 'date' })
  endsOn: string;

  @Column({ type: 'date' })
  opensOn: string;

  @Column({ type: 'date' })
  dueOn: string;

  @Column({ type: 'date' })
  graceUntil: string;
}
