// Cities' rows by id, in batches, for the field resolvers of every module.
import { groupBy } from '@plumbline/platform/domain';
import { defineLoader, rows, today } from '@plumbline/platform/server';
import type { CohortType, DepartmentType, PersonType, PlanningTeamType } from './city.graphql';

function byId<T extends { id: string }>(found: readonly T[]): Map<string, T> {
  return new Map(found.map((row) => [row.id, row]));
}

const DEPARTMENT = `d.id, d.code, d.name, d.department_type as "departmentType", d.plan_area as "planArea",
  d.source_url as "sourceUrl", d.sample`;

export const departmentById = defineLoader<string, DepartmentType>(async (ids) =>
  byId(await rows<DepartmentType>(`select ${DEPARTMENT} from department d where d.id = any ($1)`, [ids])),
);

export const planningTeamById = defineLoader<string, PlanningTeamType>(async (ids) =>
  byId(
    await rows<PlanningTeamType>(
      'select id, name, cohort_id as "cohortId" from planning_team where id = any ($1)',
      [ids],
    ),
  ),
);

export const cohortById = defineLoader<string, CohortType>(async (ids) =>
  byId(
    await rows<CohortType>('select id, number, name, ends_on as "endsOn" from cohort where id = any ($1)', [
      ids,
    ]),
  ),
);

export const personById = defineLoader<string, PersonType>(async (ids) =>
  byId(
    await rows<PersonType>('select id, display_name as "displayName" from person where id = any ($1)', [ids]),
  ),
);

/** The departments of a planning team, by name. */
export const departmentsOfTeam = defineLoader<string, DepartmentType[]>(async (teamIds) => {
  const found = await rows<DepartmentType & { teamId: string }>(
    `select t.planning_team_id as "teamId", ${DEPARTMENT}
     from planning_team_department t join department d on d.id = t.department_id
     where t.planning_team_id = any ($1) order by d.name`,
    [teamIds],
  );
  return groupBy(found, (row) => row.teamId);
});

/** The planning managers whose portfolio holds the team today. */
export const managersOfTeam = defineLoader<string, PersonType[]>(async (teamIds) => {
  const found = await rows<PersonType & { teamId: string }>(
    `select a.planning_team_id as "teamId", p.id, p.display_name as "displayName"
     from portfolio_assignment a join person p on p.id = a.person_id
     where a.planning_team_id = any ($1) and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)
     order by p.display_name`,
    [teamIds, await today()],
  );
  return groupBy(found, (row) => row.teamId);
});

/** The ids of a team's departments: what permissions of department roles depend on. */
export async function departmentIdsOfTeam(teamId: string): Promise<string[]> {
  return ((await departmentsOfTeam(teamId)) ?? []).map((department) => department.id);
}
