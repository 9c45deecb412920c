// What a city says about comparing its measures with those of others.
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { Payload, Requires } from '@plumbline/platform/server';
import {
  agreeToComparison,
  comparisonChoices,
  publishedMeasures,
  takeBackComparison,
} from './comparison-choice.service';
import type { Choice } from './comparison.queries';

@ObjectType({ description: 'What the city said last about one shared definition.' })
export class ComparisonChoice {
  @Field(() => String, { description: 'Key of the shared definition.' })
  definition: string;
  @Field(() => Int)
  definitionVersion: number;
  @Field(() => String)
  denominator: string;
  @Field(() => String)
  departmentCode: string;
  @Field(() => String)
  planSlug: string;
  @Field(() => String)
  metricCode: string;
  @Field(() => Boolean, { description: 'False: the agreement was taken back.' })
  agreed: boolean;
}

@ObjectType({ description: 'A measure of the latest release.' })
export class PublishedMeasure {
  @Field(() => String)
  departmentCode: string;
  @Field(() => String)
  departmentName: string;
  @Field(() => String)
  planSlug: string;
  @Field(() => String)
  metricCode: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  unit: string;
  @Field(() => String)
  direction: string;
  @Field(() => String)
  kind: string;
  @Field(() => String, { nullable: true })
  setName: string | null;
}

@InputType()
export class AgreeToComparisonInput {
  @Field(() => String)
  @IsString()
  @MaxLength(60)
  definition: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  definitionVersion: number;
  @Field(() => String)
  @IsString()
  @MaxLength(60)
  denominator: string;
  @Field(() => String)
  @IsString()
  @MaxLength(60)
  departmentCode: string;
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  planSlug: string;
  @Field(() => String)
  @IsString()
  @MaxLength(60)
  metricCode: string;
}

@ObjectType()
export class ComparisonChoicePayload extends Payload {
  @Field(() => ComparisonChoice, { nullable: true })
  choice: ComparisonChoice | null;
}

@Resolver()
export class ComparisonChoiceResolver {
  @Query(() => [ComparisonChoice], { description: 'What the city said last about each shared definition.' })
  @Requires('public-site:keep')
  comparisonChoices(): Promise<Choice[]> {
    return comparisonChoices();
  }

  @Query(() => [PublishedMeasure], { description: "The measures of the city's latest release." })
  @Requires('public-site:keep')
  async publishedMeasures(): Promise<PublishedMeasure[]> {
    return (await publishedMeasures()).map(({ metric, departmentCode, departmentName, planSlug }) => ({
      ...{ departmentCode, departmentName, planSlug, metricCode: metric.code, name: metric.name },
      ...{
        unit: metric.unit,
        direction: metric.direction,
        kind: metric.kind,
        setName: metric.categorySetName,
      },
    }));
  }

  @Mutation(() => ComparisonChoicePayload, {
    description: 'Agrees that a measure stands beside those of other cities.',
  })
  @Requires('public-site:keep')
  async agreeToComparison(
    @Args('input') input: AgreeToComparisonInput,
  ): Promise<{ choice: Choice; userErrors: [] }> {
    return { choice: await agreeToComparison(input), userErrors: [] };
  }

  @Mutation(() => ComparisonChoicePayload, { description: 'Takes an agreement back, at once.' })
  @Requires('public-site:keep')
  async takeBackComparison(
    @Args('definition', { type: () => String }) definition: string,
  ): Promise<{ choice: Choice; userErrors: [] }> {
    return { choice: await takeBackComparison(definition), userErrors: [] };
  }
}
