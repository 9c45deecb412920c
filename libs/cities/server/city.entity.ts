// The city as it is kept: its names, calendar, review chain and privacy threshold.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@plumbline/policy';

@Entity('city')
export class City {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  slug: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text' })
  officeName: string;
  @Column({ type: 'text' })
  planName: string;
  @Column({ type: 'text', nullable: true })
  legalBasis: string | null;
  @Column({ type: 'text' })
  timeZone: string;
  /** 1 (January) to 12. */
  @Column({ type: 'int' })
  fiscalYearStartMonth: number;
  /** Who reviews a quarterly report, in order: one to four roles. */
  @Column({ type: 'text', array: true })
  reviewChain: Role[];
  /** Business days after a period's end on which reports are due. */
  @Column({ type: 'int' })
  dueBusinessDays: number;
  @Column({ type: 'int' })
  graceBusinessDays: number;
  /** Non-zero counts below this are hidden from the public. */
  @Column({ type: 'int' })
  suppressionThreshold: number;
  @Column({ type: 'text', array: true })
  languages: string[];
  /** Where the public writes to about the published data, if the city says so. */
  @Column({ type: 'text', nullable: true })
  contactEmail: string | null;
  @Column({ type: 'timestamptz' })
  createdAt: Date;
  /** Only an open city can be found; the others are a practice city that is being prepared, and those it replaced. */
  @Column({ type: 'text' })
  standing: 'PREPARED' | 'OPEN' | 'RETIRED';
}

@Entity('term')
export class Term {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  key: string;
  @Column({ type: 'text' })
  singular: string;
  @Column({ type: 'text' })
  plural: string;
}

@Entity('status_option')
export class StatusOption {
  @PrimaryColumn({ type: 'uuid' })
  id: string;
  @Column({ type: 'text' })
  status: string;
  @Column({ type: 'text' })
  label: string;
  @Column({ type: 'boolean' })
  hidden: boolean;
  @Column({ type: 'int' })
  position: number;
}
