// The quarter that is reported on, as the API shows it.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDate, Payload, closedSet } from '@plumbline/platform/server';

export const ReportingPeriodStateEnum = closedSet(
  'ReportingPeriodState',
  ['UPCOMING', 'OPEN', 'CLOSED'] as const,
  'A closed period still takes late reports.',
);

@ObjectType('ReportingPeriod', {
  description: 'A fiscal quarter that is reported on. Its days are facts and never move.',
})
export class ReportingPeriodType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'For example fy2027-q1.' })
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => GraphQLDate)
  startsOn: string;

  @Field(() => GraphQLDate)
  endsOn: string;

  @Field(() => GraphQLDate)
  opensOn: string;

  @Field(() => GraphQLDate)
  dueOn: string;

  @Field(() => GraphQLDate)
  graceUntil: string;
}

@ObjectType()
export class ReportingPeriodPayload extends Payload {
  @Field(() => ReportingPeriodType, { nullable: true })
  period: ReportingPeriodType | null;
}
