// Lists of groups and how they answer to each other, as the API shows them.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  COUNTINGS,
  DIMENSIONS,
  MAPPING_QUALITIES,
  RESIDUALS,
  STANDARDS,
  type Counting,
  type Dimension,
  type MappingQuality,
  type Residual,
  type Standard,
} from '@plumbline/measuring/domain';
import { GraphQLDate, closedSet } from '@plumbline/platform/server';

const DimensionEnum = closedSet('Dimension', DIMENSIONS, 'What people or places are split by.');

const CountingEnum = closedSet('Counting', COUNTINGS, 'How people who gave several answers are counted.');

const StandardEnum = closedSet('Standard', STANDARDS, 'The standard a list follows word for word.');

const ResidualEnum = closedSet(
  'Residual',
  RESIDUALS,
  'Everybody else, or people whose group nobody knows: they enter no comparison.',
);

const MappingQualityEnum = closedSet(
  'MappingQuality',
  MAPPING_QUALITIES,
  'The same people, people within a broader group, or not possible to say.',
);

@ObjectType('CategorySet', { description: 'A dated list of groups by which numbers are split.' })
export class CategorySetType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  version: string;

  @Field(() => String)
  name: string;

  @Field(() => DimensionEnum)
  dimension: Dimension;

  @Field(() => Boolean, { description: 'Do the groups have an order from least to most advantaged?' })
  ordered: boolean;

  @Field(() => CountingEnum)
  counting: Counting;

  @Field(() => StandardEnum, { nullable: true })
  standard: Standard | null;

  @Field(() => GraphQLDate, { nullable: true })
  validFrom: string | null;

  @Field(() => GraphQLDate, { nullable: true })
  validUntil: string | null;

  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
}

@ObjectType('Category', { description: 'One group of a category set.' })
export class CategoryType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => ResidualEnum, { nullable: true })
  residual: Residual | null;

  parentId: string | null;
}

@ObjectType('CategoryMapping', { description: 'Where a group goes in another list of groups.' })
export class CategoryMappingType {
  @Field(() => ID)
  id: string;

  @Field(() => MappingQualityEnum)
  quality: MappingQuality;

  @Field(() => String, { description: 'Why, where it is broader or impossible.' })
  why: string;

  fromCategoryId: string;
  toCategorySetId: string;
  toCategoryId: string | null;
}
