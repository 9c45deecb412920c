// Category sets as they are kept: a dated list of groups that never changes; a new version is a new set.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('category_set')
export class CategorySet {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  version: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;
}

@Entity('category')
export class Category {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  categorySetId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'int' })
  position: number;
}
