// The grid of teams by quarters, as the API shows it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum, PlanningTeamType, RoleEnum } from '@plumbline/cities/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDateTime, closedSet } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import type { QuarterlyReportState, Timeliness } from '@plumbline/reporting/domain';
import { QuarterlyReportStateEnum } from './report.graphql';
import { ReportingPeriodType } from './reporting-period.graphql';

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

  @Field(() => [PortfolioCellType])
  cells: PortfolioCellType[];

  @Field(() => Int)
  goalsWithoutOutcomeMeasure: number;

  @Field(() => Int)
  deliverables: number;

  @Field(() => Int)
  slippedDeliverables: number;

  @Field(() => Int)
  overdueDeliverables: number;
}

@ObjectType('Portfolio', { description: 'The grid of teams by quarters.' })
export class PortfolioType {
  @Field(() => [ReportingPeriodType])
  periods: ReportingPeriodType[];

  @Field(() => [PortfolioRowType])
  rows: PortfolioRowType[];
}
