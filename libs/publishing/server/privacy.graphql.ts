// What stands against publishing a number, what helps, and what a director chose not to show.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { PublicRelease } from './public.graphql';
import { ReleaseChange } from './release-change.graphql';
import { GraphQLDateTime, Id, Text, closedSet } from '@plumbline/platform/server';
import type { GateWayOut as WayOut } from '@plumbline/publishing/domain';

/** What a director can leave out of a release. */
const HIDE_KINDS = ['CELL', 'GROUPS', 'PERIOD'] as const;
type HideKind = (typeof HIDE_KINDS)[number];
const HideKindEnum = closedSet(
  'HideKind',
  HIDE_KINDS,
  'CELL: one value, with a mark. GROUPS: all but the total. PERIOD: everything of a period.',
);

const WAY_OUT_KINDS = [
  'HIDE_MORE',
  'COARSEN',
  'TOTAL_ONLY',
  'LEAVE_OUT',
  'SHOW_AGAIN',
  'WITHDRAW',
] as const satisfies readonly WayOut['kind'][];
const WayOutKindEnum = closedSet(
  'WayOutKind',
  WAY_OUT_KINDS,
  'HIDE_MORE: hide `cells`. COARSEN: hide them, what contains them stays. TOTAL_ONLY: hide the GROUPS. LEAVE_OUT: hide the PERIOD of `cells`. SHOW_AGAIN: take back that `cells` are hidden by choice. WITHDRAW: `releases`.',
);

@ObjectType({ description: 'Where a value stands within its metric.' })
export class GateCell {
  @Field(() => String)
  periodLabel: string;
  @Field(() => String, { nullable: true, description: 'Null is the total.' })
  group: string | null;
  @Field(() => String, { nullable: true, description: 'Null is the whole city.' })
  place: string | null;
}

@ObjectType({ description: 'A release that would have to be withdrawn.' })
export class GateRelease {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  label: string;
}

@ObjectType({ description: 'Something that would make it safe. It was tried before it is offered.' })
export class GateWayOut {
  @Field(() => WayOutKindEnum)
  kind: WayOut['kind'];
  @Field(() => String)
  says: string;
  @Field(() => [GateCell])
  cells: GateCell[];
  @Field(() => [GateRelease])
  releases: GateRelease[];
}

@ObjectType({
  description: 'A number that may not be published, and where it stands. It can name what must stay secret.',
})
export class GateProblem {
  @Field(() => String)
  message: string;
  @Field(() => [String], { description: 'Team, plan, goal, metric, period, group, place.' })
  path: string[];
  @Field(() => [GateWayOut])
  waysOut: GateWayOut[];
}

@ObjectType({ description: 'Something a director chose not to show in a draft.' })
export class HiddenByChoice {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  team: string;
  @Field(() => String)
  plan: string;
  @Field(() => String)
  goal: string;
  @Field(() => String)
  metric: string;
  @Field(() => HideKindEnum)
  kind: HideKind;
  @Field(() => String, { nullable: true })
  periodLabel: string | null;
  @Field(() => String, { nullable: true, description: 'Null is the total.' })
  group: string | null;
  @Field(() => String, { nullable: true, description: 'Null is the whole city.' })
  place: string | null;
  @Field(() => String)
  reason: string;
  @Field(() => GraphQLDateTime)
  at: Date;
}

@InputType({ description: 'What is not to be shown, by the names the draft gives it.' })
export class HideItemInput {
  @Field(() => String)
  @Text({ max: 500 })
  team: string;
  @Field(() => String)
  @Text({ max: 1000 })
  plan: string;
  @Field(() => String)
  @Text({ max: 200 })
  goal: string;
  @Field(() => String)
  @Text({ max: 200 })
  metric: string;
  @Field(() => HideKindEnum)
  @IsIn(HIDE_KINDS)
  kind: HideKind;
  @Field(() => String, { nullable: true, description: 'Of CELL and PERIOD.' })
  @Text({ max: 200, optional: true })
  periodLabel?: string | null;
  @Field(() => String, { nullable: true, description: 'Of CELL; null is the total.' })
  @Text({ max: 500, optional: true })
  group?: string | null;
  @Field(() => String, { nullable: true, description: 'Of CELL; null is the whole city.' })
  @Text({ max: 500, optional: true })
  place?: string | null;
}

@InputType()
export class HideInReleaseInput {
  @Field(() => ID)
  @Id()
  releaseDraftId: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expectedVersion: number;
  @Field(() => [HideItemInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => HideItemInput)
  items: HideItemInput[];
  @Field(() => String, { description: 'Why, for the record of the city.' })
  @Text({ max: 1000, multiline: true, label: 'Why is it hidden?' })
  reason: string;
}

@InputType()
export class ShowInReleaseInput {
  @Field(() => ID)
  @Id()
  releaseDraftId: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expectedVersion: number;
  @Field(() => [ID], { description: 'Ids of `hiddenByChoice`.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

@ObjectType({ description: 'What the public would read once the plan that is being amended is final.' })
export class ReportOnceFinal {
  @Field(() => PublicRelease, { description: 'As a release with this team only.' })
  release: PublicRelease;
  @Field(() => [ReleaseChange], { description: 'What differs from what it would read now.' })
  changes: ReleaseChange[];
  @Field(() => [String], { description: 'The values that would be hidden: where they stand.' })
  hidden: string[];
  @Field(() => [GateProblem], { description: 'What would keep a release with it from being published.' })
  problems: GateProblem[];
}

@ObjectType({
  description: 'What the public would read of a report once it is published, before anybody approves it.',
})
export class ReportPublicView {
  @Field(() => PublicRelease, { description: 'As a release with this team only.' })
  release: PublicRelease;
  @Field(() => [String], {
    description: 'The values that would be hidden to protect privacy: where they stand.',
  })
  hidden: string[];
  @Field(() => [GateProblem], { description: 'What would keep a release with it from being published.' })
  problems: GateProblem[];
  @Field(() => ReportOnceFinal, {
    nullable: true,
    description:
      'What waits for the amended plan to become final; null where no plan of the team is amended.',
  })
  onceFinal: ReportOnceFinal | null;
}
