// Cities, departments, teams and people as the API shows them.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '@plumbline/policy';
import { GraphQLDate } from '@plumbline/platform/server';

/** The roles as a GraphQL enum. */
export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<Role, Role>;
registerEnumType(RoleEnum, { name: 'Role' });

@ObjectType('Term', { description: "The city's own label for a canonical word." })
export class TermType {
  @Field(() => String, {
    description: 'A canonical word such as "department", or "role.COUNSEL", "status.ON_TRACK".',
  })
  key: string;
  @Field(() => String)
  singular: string;
  @Field(() => String)
  plural: string;
}

@ObjectType('City', { description: 'The city of this operation, with its settings.' })
export class CityType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  planName: string;
  @Field(() => String)
  timeZone: string;
  @Field(() => [String])
  languages: string[];
  @Field(() => Int)
  fiscalYearStartMonth: number;
  @Field(() => [RoleEnum], { description: 'Who reviews a quarterly report, in order.' })
  reviewChain: Role[];
  @Field(() => Int)
  suppressionThreshold: number;
}

@ObjectType('Department', { description: 'A department, agency or office of the city.' })
export class DepartmentType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  departmentType: string | null;
  @Field(() => String, { nullable: true })
  planArea: string | null;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('Cohort', { description: 'Departments that train and plan together.' })
export class CohortType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  name: string;
  @Field(() => GraphQLDate, { nullable: true })
  endsOn: string | null;
}

@ObjectType('Person', { description: 'Somebody who holds or held an appointment in this city.' })
export class PersonType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  displayName: string;
}

@ObjectType('PlanningTeam', { description: 'One or several departments that share plans and reports.' })
export class PlanningTeamType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  cohortId: string | null;
}

@ObjectType('Appointment', { description: 'A role a person holds, in one department or the whole city.' })
export class AppointmentType {
  @Field(() => ID)
  id: string;
  @Field(() => RoleEnum)
  role: Role;
  @Field(() => GraphQLDate, { name: 'from' })
  fromOn: string;
  @Field(() => GraphQLDate, { name: 'until', nullable: true })
  untilOn: string | null;
  personId: string;
  departmentId: string | null;
}

@ObjectType()
export class AppointmentPage {
  @Field(() => [AppointmentType])
  items: AppointmentType[];
  @Field(() => Int)
  totalCount: number;
}
