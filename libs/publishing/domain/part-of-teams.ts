// The part of a release's content that is about some teams only: what somebody with a portfolio sees of a draft.
import type { ReleaseContent } from './content';
import { figuresOfTeams } from './figures';

/**
 * The content as if the city had only these teams: theirs and their departments, with figures counted over them alone,
 * so that nothing of the others can be told from a sum. Title and notes stay.
 */
export function partOfTeams(content: ReleaseContent, teamNames: ReadonlySet<string>): ReleaseContent {
  const teams = content.teams.filter((team) => teamNames.has(team.name));
  const departments = content.departments
    .map((department) => ({
      ...department,
      teamNames: department.teamNames.filter((name) => teamNames.has(name)),
    }))
    .filter((department) => department.teamNames.length > 0);
  return {
    ...content,
    sample: teams.some((team) => team.reportSample) || departments.some((department) => department.sample),
    figures: figuresOfTeams(teams, content.asOf),
    departments,
    teams,
  };
}
