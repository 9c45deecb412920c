// How a file of values was read, as it is kept: the newest for its headers is offered the next time.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ValueMapping as Mapping } from '@plumbline/exchange/domain';

@Entity('value_mapping')
export class ValueMapping {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The team whose file it was. */
  @Column({ type: 'uuid' })
  planningTeamId: string;

  /** SHA-256 of the headers, whatever their order. */
  @Column({ type: 'text' })
  headerSignature: string;

  /** Of the file it was made for. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  mapping: Mapping;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}
