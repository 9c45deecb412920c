// One import of a file into a plan, as it is kept.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  planId: string;

  @Column({ type: 'text' })
  fileName: string;

  /** Of the file's bytes, in hexadecimal: tells whether two imports were of the same file. */
  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'int' })
  added: number;

  @Column({ type: 'int' })
  changed: number;

  @Column({ type: 'int' })
  unchanged: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Null when the product itself imported it. */
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
}
