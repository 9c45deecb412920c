// The city, its departments and its people, as queries.
import {
  Args,
  Field,
  Float,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '@plumbline/cities/domain';
import { GraphQLDate, PageInput, Requires, readEnvironment, rows, today } from '@plumbline/platform/server';
import {
  AppointmentPage,
  AppointmentType,
  CityType,
  CohortType,
  DepartmentType,
  PersonType,
  PlanningTeamType,
  TermType,
} from './city.graphql';
import { cohortById, departmentById, departmentsOfTeam, managersOfTeam, personById } from './city.loaders';
import { cityStatuses, cityTerms, theCity } from './city.queries';

/** The closed set of a deliverable's statuses, as a GraphQL enum. */
export const DeliverableStatusEnum = Object.fromEntries(
  DELIVERABLE_STATUSES.map((status) => [status, status]),
) as Record<DeliverableStatus, DeliverableStatus>;
registerEnumType(DeliverableStatusEnum, { name: 'DeliverableStatus' });

@ObjectType('StatusOption', { description: 'How the city calls a status, and whether it offers it.' })
class StatusOptionType {
  @Field(() => DeliverableStatusEnum)
  status: string;
  @Field(() => String)
  label: string;
  @Field(() => Boolean)
  hidden: boolean;
}

@Resolver(() => CityType)
export class CityResolver {
  @Query(() => CityType, { description: 'The city named by the x-plumbline-city header.' })
  @Requires('city:read')
  city(): Promise<CityType> {
    return theCity();
  }

  @ResolveField(() => GraphQLDate, { description: "Today in the city's time zone." })
  today(): Promise<string> {
    return today();
  }

  @ResolveField(() => Float, { description: 'The largest file that can be attached here, in bytes.' })
  maxFileBytes(): number {
    return readEnvironment().maxFileBytes;
  }

  @ResolveField(() => Boolean, { description: 'True in a demo installation.' })
  demo(): boolean {
    return readEnvironment().demo;
  }

  @ResolveField(() => [TermType])
  terms(): Promise<TermType[]> {
    return cityTerms();
  }

  @ResolveField(() => [StatusOptionType])
  statuses(): Promise<StatusOptionType[]> {
    return cityStatuses();
  }

  @Query(() => [DepartmentType], { description: 'All departments of the city, by name.' })
  @Requires('city:read')
  departments(): Promise<DepartmentType[]> {
    return rows(
      `select id, code, name, department_type as "departmentType", plan_area as "planArea", source_url as "sourceUrl", sample
       from department order by name`,
    );
  }

  @Query(() => [PlanningTeamType], { description: 'All planning teams of the city, by name.' })
  @Requires('city:read')
  planningTeams(): Promise<PlanningTeamType[]> {
    return rows('select id, name, cohort_id as "cohortId" from planning_team order by name');
  }

  @Query(() => AppointmentPage, { description: 'Who holds which role today.' })
  @Requires('people:appoint')
  async people(
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<AppointmentPage> {
    const active = 'from appointment a where a.from_on <= $1 and (a.until_on is null or a.until_on >= $1)';
    const day = await today();
    const items = await rows<AppointmentType>(
      `select a.id, a.role, a.from_on as "fromOn", a.until_on as "untilOn", a.person_id as "personId",
              a.department_id as "departmentId" ${active} order by a.role, a.from_on, a.id limit $2 offset $3`,
      [day, page.size, (page.number - 1) * page.size],
    );
    const [count] = await rows<{ total: number }>(`select count(*)::int as total ${active}`, [day]);
    return { items, totalCount: count?.total ?? 0 };
  }
}

@Resolver(() => PlanningTeamType)
export class PlanningTeamResolver {
  @ResolveField(() => [DepartmentType])
  async departments(@Parent() team: PlanningTeamType): Promise<DepartmentType[]> {
    return (await departmentsOfTeam(team.id)) ?? [];
  }

  @ResolveField(() => CohortType, { nullable: true, description: 'Null when the team is in no cohort.' })
  async cohort(@Parent() team: PlanningTeamType): Promise<CohortType | undefined> {
    return team.cohortId ? cohortById(team.cohortId) : undefined;
  }

  @ResolveField(() => [PersonType], {
    description: 'Planning managers whose portfolio holds the team today.',
  })
  async managers(@Parent() team: PlanningTeamType): Promise<PersonType[]> {
    return (await managersOfTeam(team.id)) ?? [];
  }
}

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @ResolveField(() => PersonType)
  person(@Parent() appointment: AppointmentType): Promise<PersonType | undefined> {
    return personById(appointment.personId);
  }

  @ResolveField(() => DepartmentType, { nullable: true, description: 'Null for a citywide role.' })
  async department(@Parent() appointment: AppointmentType): Promise<DepartmentType | undefined> {
    return appointment.departmentId ? departmentById(appointment.departmentId) : undefined;
  }
}
