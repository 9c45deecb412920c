// What the office keeps for the public site: topics of the city's words, and outlines of its areas.
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BOUNDARY_LIMITS } from '@plumbline/measuring/domain';
import { Day, GraphQLDate, Payload, Requires, Text, WebAddress, closedSet } from '@plumbline/platform/server';
import { TOPIC_SOURCES } from '@plumbline/publishing/domain';
import type { TopicSource } from '@plumbline/publishing/domain';
import { publishBoundaries, publishedBoundaries, takeBackBoundaries } from './boundaries.service';
import { saveTopicMap, topicMap, type TopicMap } from './topic-map.service';
import type { Boundaries } from './public-settings.queries';

const TopicSourceEnum = closedSet('TopicSource', TOPIC_SOURCES, 'What of a goal is put under topics.');

@ObjectType({ description: 'A word of the city and the shared topics it stands for.' })
export class TopicLineType {
  @Field(() => TopicSourceEnum)
  source: TopicSource;
  @Field(() => String, { description: 'As goals carry it; for a department its code.' })
  label: string;
  @Field(() => String)
  name: string;
  @Field(() => [String], { description: 'Keys of topics; empty: no topic yet.' })
  topics: readonly string[];
  @Field(() => Int, { description: 'Goals of the latest release that carry it.' })
  goals: number;
}

@ObjectType({ description: "Which topics the city's own words stand for." })
export class TopicMapType {
  @Field(() => Int, { description: 'Sent back on saving, so that two people do not overwrite each other.' })
  version: number;
  @Field(() => [TopicLineType])
  lines: TopicLineType[];
  @Field(() => Int)
  goals: number;
  @Field(() => Int)
  goalsWithTopic: number;
}

@InputType()
export class TopicLineInput {
  @Field(() => TopicSourceEnum)
  @IsIn(TOPIC_SOURCES)
  source: TopicSource;
  @Field(() => String)
  @Text({ max: 500, label: 'Word' })
  label: string;
  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(2)
  @IsString({ each: true })
  topics: string[];
}

@InputType()
export class SaveTopicMapInput {
  @Field(() => Int)
  @IsInt()
  expectedVersion: number;
  @Field(() => [TopicLineInput])
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => TopicLineInput)
  lines: TopicLineInput[];
}

@ObjectType()
export class SaveTopicMapPayload extends Payload {
  @Field(() => TopicMapType, { nullable: true })
  topicMap: TopicMapType | null;
}

@ObjectType({ description: 'Outlines of areas that the public site draws maps with.' })
export class BoundariesType {
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
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => [String])
  areaNames: string[];
}

@InputType()
export class PublishBoundariesInput {
  @Field(() => String, { description: 'A GeoJSON FeatureCollection of polygons, in degrees (WGS 84).' })
  @IsString()
  @MaxLength(BOUNDARY_LIMITS.characters, {
    message: 'The file is larger than 2 million characters. Save it with fewer points, then choose it again.',
  })
  geojson: string;
  @Field(() => String, { defaultValue: 'code', description: 'Property that holds the code of an area.' })
  @Text({ max: 60, label: 'Property with the code' })
  codeProperty: string = 'code';
  @Field(() => String, { defaultValue: 'name', description: 'Property that holds the name of an area.' })
  @Text({ max: 60, label: 'Property with the name' })
  nameProperty: string = 'name';
  @Field(() => String)
  @Text({ max: 120, label: 'What the areas are' })
  name: string;
  @Field(() => String)
  @Text({ max: 300, label: 'Who drew them' })
  source: string;
  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  sourceUrl?: string | null;
  @Field(() => String)
  @Text({ max: 200, label: 'License' })
  license: string;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  datedOn?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: 500, optional: true, label: 'Note' })
  note?: string | null;
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  @IsOptional()
  sample: boolean = false;
}

@ObjectType()
export class BoundariesPayload extends Payload {
  @Field(() => BoundariesType, { nullable: true })
  boundaries: BoundariesType | null;
}

const typeOf = ({ areas, ...rest }: Boundaries): BoundariesType => ({
  ...rest,
  areaNames: areas.map(({ name }) => name),
});

@Resolver()
export class FindSettingsResolver {
  @Query(() => TopicMapType, { description: "Which topics the city's own words stand for." })
  @Requires('public-site:keep')
  topicMap(): Promise<TopicMap> {
    return topicMap();
  }

  @Mutation(() => SaveTopicMapPayload, {
    description: 'Keeps the topics of all words at once; the public sees it at once.',
  })
  @Requires('public-site:keep')
  async saveTopicMap(
    @Args('input') input: SaveTopicMapInput,
  ): Promise<{ topicMap: TopicMap; userErrors: [] }> {
    return { topicMap: await saveTopicMap(input.lines, input.expectedVersion), userErrors: [] };
  }

  @Query(() => BoundariesType, {
    nullable: true,
    description: 'The outlines the public site draws maps with.',
  })
  @Requires('public-site:keep')
  async publishedBoundaries(): Promise<BoundariesType | null> {
    const kept = await publishedBoundaries();
    return kept && typeOf(kept);
  }

  @Mutation(() => BoundariesPayload, { description: 'Publishes outlines in place of those before.' })
  @Requires('public-site:keep')
  async publishBoundaries(
    @Args('input') input: PublishBoundariesInput,
  ): Promise<{ boundaries: BoundariesType; userErrors: [] }> {
    const { sourceUrl = null, datedOn = null, note = null, ...given } = input;
    return {
      boundaries: typeOf(await publishBoundaries({ ...given, sourceUrl, datedOn, note })),
      userErrors: [],
    };
  }

  @Mutation(() => BoundariesPayload, {
    description: 'Takes the outlines back; the public site shows no map any more.',
  })
  @Requires('public-site:keep')
  async takeBackBoundaries(): Promise<{ boundaries: null; userErrors: [] }> {
    await takeBackBoundaries();
    return { boundaries: null, userErrors: [] };
  }
}
