// Releases and their drafts as the workspace sees them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { GraphQLDateTime, Id, Payload, Text } from '@plumbline/platform/server';
import { GateProblem } from './privacy.graphql';

@ObjectType({ description: 'The release a draft is compared with.' })
export class ComparedRelease {
  @Field(() => Int)
  number: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  periodLabel: string;
}

@ObjectType()
export class ReleaseDraftViewerCan {
  @Field(() => Boolean)
  publish: boolean;
  @Field(() => Boolean)
  discard: boolean;
  @Field(() => Boolean, { description: 'The viewer may choose what is not shown.' })
  hide: boolean;
  @Field(() => String, { nullable: true, description: 'Why the viewer cannot publish it, in a sentence.' })
  publishBlockedBecause: string | null;
}

@ObjectType({ description: 'A release that was assembled and waits for a second person to confirm it.' })
export class ReleaseDraft {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => String, { description: 'ASSEMBLED, PUBLISHED or DISCARDED.' })
  state: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  notes: string;
  @Field(() => Int, { description: 'The number it gets when it is published.' })
  number: number;
  @Field(() => String, { description: 'The address it gets when it is published.' })
  slug: string;
  @Field(() => GraphQLDateTime)
  assembledAt: Date;
  @Field(() => [GateProblem], {
    description: 'What the privacy gate reports. While there is any, it cannot be published.',
  })
  problems: GateProblem[];
  @Field(() => Int, { description: 'Values in the whole release that the public will see as hidden.' })
  hiddenValues: number;
}

@ObjectType({ description: 'When and why a release was withdrawn.' })
export class Withdrawal {
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => String)
  reason: string;
}

@ObjectType()
export class ReleaseViewerCan {
  @Field(() => Boolean)
  withdraw: boolean;
}

@ObjectType({ description: 'A publication of the city. It never changes.' })
export class Release {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  slug: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  notes: string;
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDateTime)
  publishedAt: Date;
  @Field(() => String)
  digest: string;
  @Field(() => String, { nullable: true })
  previousDigest: string | null;
  @Field(() => Withdrawal, { nullable: true })
  withdrawn: Withdrawal | null;
}

@InputType()
export class AssembleReleaseInput {
  @Field(() => ID)
  @Id()
  periodId: string;
  @Field(() => String)
  @Text({ max: 200 })
  title: string;
  @Field(() => String, { nullable: true, description: 'What readers should know about this release.' })
  @Text({ max: 5000, multiline: true, optional: true })
  notes?: string | null;
}

@InputType({ isAbstract: true })
abstract class ReleaseDraftInput {
  @Field(() => ID)
  @Id()
  releaseDraftId: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expectedVersion: number;
}

@InputType()
export class DiscardReleaseInput extends ReleaseDraftInput {}

@InputType()
export class PublishReleaseInput extends ReleaseDraftInput {}

@InputType()
export class WithdrawReleaseInput {
  @Field(() => ID)
  @Id()
  releaseId: string;
  @Field(() => String, { description: 'Shown to the public at the address of the release.' })
  @Text({ max: 1000, multiline: true, optional: true })
  reason: string | null;
}

@ObjectType()
export class ReleaseDraftPayload extends Payload {
  @Field(() => ReleaseDraft, { nullable: true })
  releaseDraft: ReleaseDraft | null;
}

@ObjectType()
export class ReleasePayload extends Payload {
  @Field(() => Release, { nullable: true })
  release: Release | null;
}
