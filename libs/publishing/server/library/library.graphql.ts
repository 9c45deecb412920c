// API types of the library: goals of all cities by topic, and measures of several cities side by side.
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { GraphQLDate } from '@plumbline/platform/server';
import { LONGEST_QUESTION, NO_TOPIC, TOPIC_KEYS } from '@plumbline/publishing/domain';
import { PublicDates, PublicStatusCount } from '../public-figures.graphql';
import { PublicPeriod } from '../public-metric.graphql';
import { PublicDepartmentName } from '../pages/priority.graphql';
import { PublicCityName } from '../public.graphql';
import { PublicExcerpt, PublicFilterCount, PublicTextPart } from '../find/find.graphql';

@ArgsType()
export class LibraryArgs {
  @Field(() => String, { nullable: true, description: 'Key of a topic, or "none": no topic yet.' })
  @IsOptional()
  @IsIn([...TOPIC_KEYS, NO_TOPIC])
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of a city.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'All words must be there; a beginning is enough.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_QUESTION)
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'BETTER, SAME, WORSE, UNCERTAIN or UNMEASURED.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  result?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'From 1; 25 goals a page.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;
}

@ObjectType()
export class PublicLibraryRelease {
  @Field(() => String)
  slug: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDate, { nullable: true })
  asOf: string | null;
}

@ObjectType()
export class PublicTriedStrategy {
  @Field(() => String)
  text: string;
  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType({ description: 'A goal of some city, with what was tried for it and what happened.' })
export class PublicLibraryItem {
  @Field(() => PublicCityName)
  city: PublicCityName;
  @Field(() => PublicLibraryRelease)
  release: PublicLibraryRelease;
  @Field(() => [PublicDepartmentName])
  departments: PublicDepartmentName[];
  @Field(() => String, { description: 'Address of its plan within the department.' })
  plan: string;
  @Field(() => String)
  code: string;
  @Field(() => [PublicTextPart])
  title: PublicTextPart[];
  @Field(() => PublicExcerpt, { nullable: true })
  excerpt: PublicExcerpt | null;
  @Field(() => [String])
  topics: readonly string[];
  @Field(() => [PublicTriedStrategy])
  strategies: PublicTriedStrategy[];
  @Field(() => [PublicStatusCount])
  work: PublicStatusCount[];
  @Field(() => PublicDates)
  dates: PublicDates;
  @Field(() => String)
  result: string;
  @Field(() => String)
  resultSentence: string;
  @Field(() => GraphQLDate, { nullable: true, description: 'Of its plan.' })
  startsOn: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Of its plan.' })
  endsOn: string | null;
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => Boolean, { description: 'Status or result come from sample content.' })
  reportedSample: boolean;
}

@ObjectType({
  description: 'Goals of the latest releases of all cities. Sorted by the names of cities: there is no rank.',
})
export class PublicLibrary {
  @Field(() => Int)
  total: number;
  @Field(() => Int)
  page: number;
  @Field(() => Int)
  pageSize: number;
  @Field(() => [PublicLibraryItem])
  items: PublicLibraryItem[];
  @Field(() => [PublicFilterCount])
  topics: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  results: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  cities: PublicFilterCount[];
}

@ObjectType({ description: 'A measure that a city declared to follow a shared definition.' })
export class PublicComparedMeasure {
  @Field(() => String, { description: 'Address of the city.' })
  city: string;
  @Field(() => String)
  cityName: string;
  @Field(() => String)
  releaseTitle: string;
  @Field(() => Boolean, { description: 'Whether the city agreed that it is compared.' })
  agreed: boolean;
  @Field(() => Boolean, { description: 'Whether its latest release has it, as the definition counts it.' })
  published: boolean;
  @Field(() => Int, { description: 'Version of the definition.' })
  version: number;
  @Field(() => String, { description: 'Key of what it is counted against.' })
  denominator: string;
  @Field(() => String, { nullable: true, description: 'The list of groups it is split by; null: not split.' })
  setName: string | null;
  @Field(() => String)
  departmentCode: string;
  @Field(() => String)
  departmentName: string;
  @Field(() => String)
  planSlug: string;
  @Field(() => String, { description: 'Empty when it is not in the latest release.' })
  goalCode: string;
  @Field(() => String)
  metricCode: string;
  @Field(() => String)
  metricName: string;
  @Field(() => String, { nullable: true })
  methodNote: string | null;
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => PublicPeriod, {
    nullable: true,
    description: 'Its own newest period; null where it may not stand here.',
  })
  newest: PublicPeriod | null;
}

@ObjectType()
export class PublicComparisonTable {
  @Field(() => [PublicComparedMeasure], { description: 'By the names of cities, never by value.' })
  measures: PublicComparedMeasure[];
}

@ObjectType()
export class PublicComparisonDifference {
  @Field(() => String, {
    description: 'NOT_AGREED, NOT_PUBLISHED, DEFINITION_VERSION, CATEGORY_SET or DENOMINATOR.',
  })
  why: string;
  @Field(() => String, { nullable: true, description: 'The city it is about; null: both.' })
  city: string | null;
}

@ObjectType({ description: 'Two cities whose numbers do not stand side by side, and why.' })
export class PublicNotCompared {
  @Field(() => [String])
  cities: string[];
  @Field(() => [PublicComparisonDifference])
  differences: PublicComparisonDifference[];
}

@ObjectType({ description: 'What the cities measure under one shared definition.' })
export class PublicComparison {
  @Field(() => String, { description: 'Key of the shared definition.' })
  definition: string;
  @Field(() => [PublicComparedMeasure])
  measures: PublicComparedMeasure[];
  @Field(() => [PublicComparisonTable])
  tables: PublicComparisonTable[];
  @Field(() => [PublicNotCompared])
  notCompared: PublicNotCompared[];
  @Field(() => [String], { description: 'Addresses of cities that named no measure for it.' })
  without: string[];
}
