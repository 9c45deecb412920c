// Category sets as they are kept: a dated list of groups that never changes; a new version is a new set.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Counting, Dimension, MappingQuality, Residual, Standard } from '@plumbline/measuring/domain';

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

  @Column({ type: 'text' })
  dimension: Dimension;

  @Column({ type: 'boolean' })
  ordered: boolean;

  @Column({ type: 'text' })
  counting: Counting;

  @Column({ type: 'text', nullable: true })
  standard: Standard | null;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil: string | null;

  @Column({ type: 'text', nullable: true })
  sourceUrl: string | null;

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

  /** The group of the same set that contains this one: a borough for its districts. */
  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text', nullable: true })
  residual: Residual | null;
}

/** Where a group goes in another set; written once, since comparisons rest on it. */
@Entity('category_mapping')
export class CategoryMapping {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  fromCategoryId: string;

  @Column({ type: 'uuid' })
  toCategorySetId: string;

  @Column({ type: 'uuid', nullable: true })
  toCategoryId: string | null;

  @Column({ type: 'text' })
  quality: MappingQuality;

  @Column({ type: 'text' })
  why: string;
}
