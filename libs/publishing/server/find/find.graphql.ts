// API types of finding things in what a city published.
import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { GraphQLDate, closedSet } from '@plumbline/platform/server';
import { FOUND_WHATS, FOUND_WHERES, LONGEST_QUESTION } from '@plumbline/publishing/domain';
import type { FoundWhat, FoundWhere } from '@plumbline/publishing/domain';
import { PublicDepartmentName } from '../pages/priority.graphql';
import { PublicCityName, PublicReleaseSummary } from '../public.graphql';

export const FoundWhatEnum = closedSet('PublicFoundWhat', FOUND_WHATS, 'A kind of thing that can be found.');
const FoundWhereEnum = closedSet('PublicFoundWhere', FOUND_WHERES, 'Where in a thing a text stands.');

@ArgsType()
export class FindArgs {
  @Field(() => String, { description: 'Address of the city.' })
  @IsString()
  @MaxLength(60)
  city: string;

  @Field(() => String, { nullable: true, description: 'Slug of a release; without one the latest.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  release?: string | null;

  @Field(() => String, { nullable: true, description: 'All words must be there; a beginning is enough.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_QUESTION)
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a topic, or "none": no topic yet.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'A place, as `counts` names it.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a department.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'Status of a deliverable.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  status?: string | null;

  @Field(() => String, { nullable: true, description: 'BETTER, SAME, WORSE, UNCERTAIN or UNMEASURED.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  result?: string | null;

  @Field(() => FoundWhatEnum, { nullable: true })
  @IsOptional()
  what?: FoundWhat | null;

  @Field(() => Int, { defaultValue: 1, description: 'From 1; 25 things a page.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;
}

@ObjectType({ description: 'A piece of a text; the pieces together are the text.' })
export class PublicTextPart {
  @Field(() => String)
  text: string;
  @Field(() => Boolean, { description: 'True for words that were looked for.' })
  found: boolean;
}

@ObjectType({ description: 'A text in which words were found.' })
export class PublicExcerpt {
  @Field(() => FoundWhereEnum)
  where: FoundWhere;
  @Field(() => [PublicTextPart])
  parts: PublicTextPart[];
}

@ObjectType({ description: 'A goal, a deliverable or a metric that was found.' })
export class PublicFoundItem {
  @Field(() => FoundWhatEnum)
  what: FoundWhat;
  @Field(() => String)
  code: string;
  @Field(() => [PublicTextPart], { description: 'What it is called.' })
  title: PublicTextPart[];
  @Field(() => PublicExcerpt, { nullable: true, description: 'Where words stand that the title lacks.' })
  excerpt: PublicExcerpt | null;
  @Field(() => [PublicDepartmentName], { description: 'Those that share a plan share what is in it.' })
  departments: PublicDepartmentName[];
  @Field(() => String, { description: 'Address of its plan within the department.' })
  plan: string;
  @Field(() => String, { description: 'Code of its goal.' })
  goal: string;
  @Field(() => [String], { description: 'Keys of topics; empty: no topic yet.' })
  topics: readonly string[];
  @Field(() => [String])
  places: readonly string[];
  @Field(() => String, { nullable: true })
  status: string | null;
  @Field(() => String, { nullable: true })
  statusLabel: string | null;
  @Field(() => String, { description: 'Of a deliverable, the result of its goal.' })
  result: string;
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => Boolean, { description: 'Status or result come from sample content.' })
  reportedSample: boolean;
}

@ObjectType({
  description: 'How many things a value of a filter would leave, with all else that is asked for.',
})
export class PublicFilterCount {
  @Field(() => String)
  value: string;
  @Field(() => String)
  label: string;
  @Field(() => Int)
  count: number;
}

@ObjectType()
export class PublicFindCounts {
  @Field(() => [PublicFilterCount])
  topic: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  place: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  department: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  status: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  result: PublicFilterCount[];
  @Field(() => [PublicFilterCount])
  what: PublicFilterCount[];
}

@ObjectType({ description: 'An area of a city.' })
export class PublicArea {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => [String], { description: 'Other names under which texts speak of it.' })
  also: readonly string[];
  @Field(() => [[[Float]]], {
    description: 'Closed lines of points, degrees east and north (WGS 84); a ring within another is a hole.',
  })
  rings: readonly (readonly (readonly number[])[])[];
}

@ObjectType({ description: 'Outlines of the areas of a city, as it published them.' })
export class PublicBoundaries {
  @Field(() => Int)
  version: number;
  @Field(() => String)
  name: string;
  @Field(() => String)
  source: string;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => String)
  license: string;
  @Field(() => GraphQLDate, { nullable: true })
  datedOn: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => Boolean, { description: 'Made up, or drawn for demonstration.' })
  sample: boolean;
  @Field(() => [PublicArea])
  areas: PublicArea[];
}

@ObjectType({ description: 'What was found in a release.' })
export class PublicFound {
  @Field(() => PublicReleaseSummary)
  release: PublicReleaseSummary;
  @Field(() => PublicCityName)
  city: PublicCityName;
  @Field(() => Int)
  total: number;
  @Field(() => Int, { description: 'The page that is answered; never beyond the last.' })
  page: number;
  @Field(() => Int)
  pageSize: number;
  @Field(() => PublicFindCounts)
  counts: PublicFindCounts;
  @Field(() => [PublicFoundItem])
  items: PublicFoundItem[];
  @Field(() => PublicBoundaries, { nullable: true, description: 'Outlines to draw a map with.' })
  boundaries: PublicBoundaries | null;
}
