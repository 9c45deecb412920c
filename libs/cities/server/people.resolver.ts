// Appointments and portfolios, as mutations.
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { IsEmail, IsIn, MaxLength } from 'class-validator';
import { ROLES, type Role } from '@plumbline/policy';
import { Day, GraphQLDate, Id, Payload, Requires, Text } from '@plumbline/platform/server';
import { AppointmentType, PlanningTeamType, RoleEnum } from './city.graphql';
import { planningTeamById } from './city.loaders';
import { appointPerson, assignPortfolio, endAppointment } from './people.service';

@InputType()
export class AppointPersonInput {
  @Field(() => String)
  @IsEmail({}, { message: 'Email is not a full address. It looks like name@city.gov.' })
  @MaxLength(254)
  email: string;
  @Field(() => String)
  @Text({ max: 200 })
  displayName: string;
  @Field(() => RoleEnum)
  @IsIn(ROLES)
  role: Role;
  @Field(() => ID, { nullable: true, description: 'For officers, leads and heads; null for citywide roles.' })
  @Id({ optional: true })
  departmentId: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The first day; today when left out.' })
  @Day({ optional: true })
  fromOn?: string;
  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; open when left out.' })
  @Day({ optional: true })
  untilOn?: string | null;
}

@InputType()
export class EndAppointmentInput {
  @Field(() => ID)
  @Id()
  appointmentId: string;
  @Field(() => GraphQLDate, { description: 'The last day.' })
  @Day()
  untilOn: string;
}

@InputType()
export class AssignPortfolioInput {
  @Field(() => ID)
  @Id()
  personId: string;
  @Field(() => ID)
  @Id()
  planningTeamId: string;
}

@ObjectType()
class AppointmentPayload extends Payload {
  @Field(() => AppointmentType, { nullable: true })
  appointment: AppointmentType | null;
}

@ObjectType()
class AssignPortfolioPayload extends Payload {
  @Field(() => PlanningTeamType, { nullable: true })
  team: PlanningTeamType | null;
}

@Resolver()
export class PeopleResolver {
  @Mutation(() => AppointmentPayload, {
    description:
      'Appoints a person. The administrator appoints everybody but counsel and oversight, which appoint their own.',
  })
  @Requires('people:appoint')
  async appointPerson(@Args('input') input: AppointPersonInput): Promise<AppointmentPayload> {
    return {
      appointment: await appointPerson({ ...input, departmentId: input.departmentId ?? null }),
      userErrors: [],
    };
  }

  @Mutation(() => AppointmentPayload, { description: 'Ends an appointment on a day.' })
  @Requires('people:appoint')
  async endAppointment(@Args('input') input: EndAppointmentInput): Promise<AppointmentPayload> {
    return { appointment: await endAppointment(input), userErrors: [] };
  }

  @Mutation(() => AssignPortfolioPayload, {
    description: "Puts a planning team into a planning manager's portfolio.",
  })
  @Requires('portfolio:assign')
  async assignPortfolio(@Args('input') input: AssignPortfolioInput): Promise<AssignPortfolioPayload> {
    await assignPortfolio(input);
    return { team: (await planningTeamById(input.planningTeamId)) ?? null, userErrors: [] };
  }
}
