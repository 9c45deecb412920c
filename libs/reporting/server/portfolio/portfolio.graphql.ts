// The grid of teams by quarters, as the API shows it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum, PlanningTeamType, RoleEnum } from '@plumbline/cities/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime, closedSet } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import type { QuarterChange, QuarterlyReportState, Timeliness } from '@plumbline/reporting/domain';
import { AttentionCountType } from '../attention/attention.graphql';
import { QuarterlyReportStateEnum } from '../report.graphql';
import { ReportingPeriodType } from '../reporting-period.graphql';

const TimelinessEnum = closedSet(
  'Timeliness',
  ['NOT_DUE', 'ON_TIME', 'LATE', 'IN_GRACE', 'MISSING'] as const satisfies readonly Timeliness[],
  'Whether a report came in time; nothing about how the work goes.',
);

@ObjectType('StatusCount')
export class StatusCountType {
  @Field(() => DeliverableStatusEnum, { nullable: true, description: 'Null is "no update".' })
  status: DeliverableStatus | null;

  @Field(() => Int)
  count: number;
}

@ObjectType('QuarterChange', { description: 'Items that two quarters speak of, by how their status moved.' })
export class QuarterChangeType {
  @Field(() => Int)
  better: number;

  @Field(() => Int)
  worse: number;

  @Field(() => Int)
  same: number;
}

@ObjectType('PortfolioCell', { description: 'One team in one quarter.' })
export class PortfolioCellType {
  @Field(() => ReportingPeriodType)
  period: ReportingPeriodType;

  @Field(() => ID, { nullable: true, description: 'Null when the team has no report for the quarter.' })
  reportId: string | null;

  @Field(() => QuarterlyReportStateEnum, { nullable: true })
  state: QuarterlyReportState | null;

  @Field(() => TimelinessEnum)
  timeliness: Timeliness;

  @Field(() => Boolean, { description: 'Whether it was handed in at some time, in time or not.' })
  submitted: boolean;

  @Field(() => RoleEnum, { nullable: true })
  heldBy: Role | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  heldSince: Date | null;

  @Field(() => [StatusCountType])
  statusCounts: StatusCountType[];

  @Field(() => Int)
  itemsDone: number;

  @Field(() => Int)
  itemsTotal: number;

  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('PortfolioRow', { description: 'One team; the counts are of its plans in force, as of today.' })
export class PortfolioRowType {
  @Field(() => PlanningTeamType)
  team: PlanningTeamType;

  @Field(() => [String], { description: 'Of the goals of its plans in force, each once.' })
  themes: string[];

  @Field(() => [String], {
    description:
      'Plan areas and priorities of its departments and of the goals of its plans in force, each once.',
  })
  planAreas: string[];

  @Field(() => [PortfolioCellType], { description: 'In the order of the quarters.' })
  cells: PortfolioCellType[];

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'When somebody last wrote an update; null: never.',
  })
  lastUpdateOn: string | null;

  @Field(() => QuarterChangeType, {
    nullable: true,
    description:
      'The newest quarter that says anything against the one before it; null when none can be compared.',
  })
  change: QuarterChange | null;

  @Field(() => Int)
  deliverables: number;

  @Field(() => Int, { description: 'How often due days of its deliverables were moved.' })
  replans: number;

  @Field(() => [AttentionCountType], { description: 'Exactly the items of the attention list, counted.' })
  counts: AttentionCountType[];
}

@ObjectType('Portfolio', { description: 'The grid of teams by quarters.' })
export class PortfolioType {
  @Field(() => [ReportingPeriodType])
  periods: ReportingPeriodType[];

  @Field(() => [PortfolioRowType])
  rows: PortfolioRowType[];
}
