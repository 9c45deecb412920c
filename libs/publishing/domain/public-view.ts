// The content as departments see it: each department with the plans of its teams, ready to be read by its code.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { DepartmentContent, Figures, PlanContent, ReleaseContent, TeamContent } from './content';
import { figuresOfTeams } from './figures';
import { planSlugs } from './plan-slugs';

/** A plan with its address, which no other plan of the department has. */
interface PlanView extends PlanContent {
  slug: string;
}

/** A department of a release with what its teams reported. */
export interface DepartmentView extends DepartmentContent {
  teamName: string;
  reported: boolean;
  reportingNote: string;
  summary: string | null;
  /** True when a summary comes from a sample report. */
  summarySample: boolean;
  figures: Figures;
  plans: PlanView[];
  /** True when a report of its teams, or anything published with it, is sample content. */
  reportSample: boolean;
}

/** What is said of a department that has no planning team yet, and so owes no report. */
export const NO_TEAM = msg`This department is not part of a planning team yet.`;

/** The departments of a content, in its order. A department in several teams shows the plans of each. */
export function departmentViews(content: ReleaseContent): DepartmentView[] {
  const teams = new Map(content.teams.map((team) => [team.name, team]));
  return content.departments.map((department) => {
    const own = department.teamNames.flatMap((name) => teams.get(name) ?? []);
    return departmentView(department, own, content);
  });
}

function departmentView(
  department: DepartmentContent,
  teams: readonly TeamContent[],
  content: ReleaseContent,
): DepartmentView {
  const [only] = teams;
  const plans = teams.flatMap((team) => team.plans);
  const slugs = planSlugs(plans.map((plan) => plan.title));
  return {
    ...department,
    teamName: department.teamNames.join(', ') || department.name,
    reported: teams.some((team) => team.reported),
    reportingNote: [...new Set(teams.map((team) => team.reportingNote))].join(' ') || say(NO_TEAM),
    summary: joined(teams.flatMap((team) => team.summary ?? [])),
    summarySample: teams.some((team) => team.summary !== null && team.sample),
    figures: teams.length === 1 && only ? only.figures : figuresOfTeams(teams, content.asOf),
    plans: plans.map((plan, index) => ({ ...plan, slug: slugs[index] ?? '' })),
    reportSample: teams.some((team) => team.reportSample),
  };
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join('\n\n') : null;
}
