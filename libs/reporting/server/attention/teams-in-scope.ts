// Whose portfolio somebody looks at: a manager's own teams, the whole city for directors and the chief.
import { can, db } from '@plumbline/platform/server';
import { PlanningTeam, departmentIdsOfTeam } from '@plumbline/cities/server';

/** The teams the viewer may see reports of, by name, each with its departments. */
export async function teamsInScope(): Promise<{ team: PlanningTeam; departmentIds: string[] }[]> {
  const teams = await db()
    .getRepository(PlanningTeam)
    .find({ order: { name: 'ASC' } });
  const found = await Promise.all(
    teams.map(async (team) => ({ team, departmentIds: await departmentIdsOfTeam(team.id) })),
  );
  return found.filter(({ team, departmentIds }) =>
    can('report:read', { planningTeamId: team.id, departmentIds }),
  );
}
