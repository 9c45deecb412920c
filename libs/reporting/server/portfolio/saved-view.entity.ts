// A view of the portfolio that a person keeps under a name.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_view')
export class SavedView {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  address: string;

  /** At most one of a person's views. */
  @Column({ type: 'boolean' })
  isDefault: boolean;

  @Column({ type: 'timestamptz' })
  savedAt: Date;
}
