// A city's rule for small numbers: what it is, in words, and how whoever administers the city changes it.
import {
  Args,
  Field,
  Float,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import type { Rounding } from '@plumbline/measuring/suppression';
import { Payload, Requires, can, closedSet } from '@plumbline/platform/server';
import type { PrivacySettings } from '@plumbline/publishing/domain';
import { exampleUnder, privacyRule, privacyRuleWith, setPrivacyRule } from './privacy-rule.service';
import type { RuleInWords } from './privacy-rule.service';

const ROUNDINGS = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'NOT_STATED'] as const satisfies readonly Rounding[];
const RoundingEnum = closedSet(
  'Rounding',
  ROUNDINGS,
  "How the city's numbers are rounded, because anybody can calculate back from them.",
);

@ObjectType({ description: "The city's rule for small numbers." })
export class PrivacyRule {
  @Field(() => Int, { description: 'The smallest number of people, other than zero, that is shown.' })
  threshold: number;
  @Field(() => Int, {
    description: 'How far apart the least and the most possible value of a hidden number must be.',
  })
  protectionWidth: number;
  @Field(() => Boolean)
  zeroMayShow: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'Rates with a larger relative standard error are hidden.',
  })
  largestRelativeError: number | null;
  @Field(() => RoundingEnum)
  rounding: Rounding;
  @Field(() => Boolean, { description: 'False: the width is as large as the threshold, whatever that is.' })
  ownWidth: boolean;
  @Field(() => String, { description: 'As releases say it.' })
  inWords: string;
}

@ObjectType({ description: 'A line of a small made-up table of people by group.' })
export class PrivacyExampleLine {
  @Field(() => String, { nullable: true, description: 'Null is everybody together.' })
  group: string | null;
  @Field(() => Int)
  people: number;
  @Field(() => Boolean, { description: 'Whether the public would read the number.' })
  shown: boolean;
}

@ObjectType()
export class PrivacyRuleViewerCan {
  @Field(() => Boolean)
  change: boolean;
}

@InputType()
export class SetPrivacyRuleInput {
  @Field(() => Int)
  @IsInt()
  @Min(2)
  @Max(100)
  threshold: number;
  @Field(() => Int, { nullable: true, description: 'Null: as large as the threshold.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  protectionWidth?: number | null;
  @Field(() => Boolean)
  @IsBoolean()
  zeroMayShow: boolean;
  @Field(() => Float, { nullable: true, description: 'From 0.01 to 1, or null: none is hidden for that.' })
  @IsOptional()
  @IsNumber()
  @Min(0.01)
  @Max(1)
  largestRelativeError?: number | null;
  @Field(() => RoundingEnum)
  @IsIn(ROUNDINGS)
  rounding: Rounding;
}

@ObjectType()
export class PrivacyRulePayload extends Payload {
  @Field(() => PrivacyRule, { nullable: true })
  privacyRule: PrivacyRule | null;
}

function settingsOf(input: SetPrivacyRuleInput): PrivacySettings {
  return {
    ...input,
    protectionWidth: input.protectionWidth ?? null,
    largestRelativeError: input.largestRelativeError ?? null,
  };
}

@Resolver(() => PrivacyRule)
export class PrivacyRuleResolver {
  @Query(() => PrivacyRule, {
    description: "The city's rule for small numbers. It is no secret: releases say it.",
  })
  @Requires('city:read')
  privacyRule(): Promise<RuleInWords> {
    return privacyRule();
  }

  @Query(() => PrivacyRule, {
    description: 'The rule as it would be with other settings. Nothing is changed.',
  })
  @Requires('city:administer')
  privacyRuleWith(@Args('input') input: SetPrivacyRuleInput): RuleInWords {
    return privacyRuleWith(settingsOf(input));
  }

  @Mutation(() => PrivacyRulePayload, {
    description: 'Changes the rule for releases from now on. What was published stays as it is.',
  })
  @Requires('city:administer')
  async setPrivacyRule(@Args('input') input: SetPrivacyRuleInput): Promise<{
    privacyRule: RuleInWords;
    userErrors: [];
  }> {
    return { privacyRule: await setPrivacyRule(settingsOf(input)), userErrors: [] };
  }

  @ResolveField(() => [PrivacyExampleLine], { description: 'What the public would read of a made-up table.' })
  example(@Parent() rule: RuleInWords): Promise<PrivacyExampleLine[]> {
    return exampleUnder(rule);
  }

  @ResolveField(() => PrivacyRuleViewerCan)
  viewerCan(): PrivacyRuleViewerCan {
    return { change: can('city:administer', {}) };
  }
}
