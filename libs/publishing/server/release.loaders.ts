// Planning teams by the name a release gives them.
import type { PlanningTeamType } from '@plumbline/cities/server';
import { defineLoader, rows } from '@plumbline/platform/server';

/** The team of this name; undefined when it has been renamed since. */
export const teamsByName = defineLoader<string, PlanningTeamType>(async (names) => {
  const found = await rows<PlanningTeamType>(
    'select id, name, cohort_id as "cohortId" from planning_team where name = any ($1)',
    [names],
  );
  return new Map(found.map((team) => [team.name, team]));
});
