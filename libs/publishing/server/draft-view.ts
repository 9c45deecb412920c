// What the viewer sees of a draft: all of it, or what is about the planning teams of their portfolio.
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { can, defineLoader } from '@plumbline/platform/server';
import { differencesBetween, partOfTeams } from '@plumbline/publishing/domain';
import type { GateProblem, ReleaseContent, ReleaseDifference } from '@plumbline/publishing/domain';
import { hiddenChoices } from './hidden-choice.queries';
import type { HiddenChoice } from './hidden-choice.queries';
import { teamsByName } from './release.loaders';
import { draftContent, releaseToCompare } from './release.queries';
import type { ReleaseDraftRow } from './release.queries';

/** Whether the viewer sees drafts whole; a planning manager sees the teams of their portfolio only. */
export function seesWholeDrafts(): boolean {
  return can('release:read', {});
}

const visible = defineLoader<string, ReleaseContent>(async (draftIds) => {
  const contents = new Map<string, ReleaseContent>();
  for (const id of draftIds) {
    const content = await draftContent(id);
    if (content) contents.set(id, await visiblePart(content));
  }
  return contents;
});

/** What the viewer sees of the draft's content. */
export async function visibleContent(draft: ReleaseDraftRow): Promise<ReleaseContent> {
  const content = await visible(draft.id);
  if (!content) throw new Error('A draft without its content.');
  return content;
}

async function visiblePart(content: ReleaseContent): Promise<ReleaseContent> {
  if (seesWholeDrafts()) return content;
  const names = content.teams.map(({ name }) => name);
  const seen = await Promise.all(names.map(isInPortfolio));
  return partOfTeams(content, new Set(names.filter((_name, index) => seen[index])));
}

/** A team that was renamed since is in nobody's portfolio: better too little than somebody else's. */
async function isInPortfolio(teamName: string): Promise<boolean> {
  const team = await teamsByName(teamName);
  if (!team) return false;
  return can('release:read', {
    planningTeamId: team.id,
    departmentIds: await departmentIdsOfTeam(team.id),
  });
}

/** What the privacy gate says about the teams the viewer sees: a problem's path begins with the team. */
export async function visibleProblems(draft: ReleaseDraftRow): Promise<GateProblem[]> {
  if (seesWholeDrafts()) return draft.problems;
  const { teams } = await visibleContent(draft);
  return draft.problems.filter(({ path }) => teams.some(({ name }) => name === path[0]));
}

/** What differs from the release the draft is compared with, for the teams the viewer sees; empty for the first. */
export async function visibleChanges(draft: ReleaseDraftRow): Promise<ReleaseDifference[]> {
  const content = await visibleContent(draft);
  const before = await releaseToCompare(content.periodLabel);
  if (!before) return [];
  const teams = new Set(content.teams.map(({ name }) => name));
  return differencesBetween(seesWholeDrafts() ? before.content : partOfTeams(before.content, teams), content);
}

/** What directors chose not to show of the teams the viewer sees. */
export async function visibleChoices(draft: ReleaseDraftRow): Promise<HiddenChoice[]> {
  const choices = await hiddenChoices(draft.id);
  if (seesWholeDrafts()) return choices;
  const { teams } = await visibleContent(draft);
  return choices.filter(({ team }) => teams.some(({ name }) => name === team));
}
