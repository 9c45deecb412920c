// The content as departments see it: each department with the plans of its teams, ready to be read by its code.
import type { DepartmentContent, Figures, PlanContent, ReleaseContent, TeamContent } from './content';
import { figuresOf } from './figures';

/** A department of a release with what its teams reported. */
export interface DepartmentView extends DepartmentContent {
  teamName: string;
  reported: boolean;
  reportingNote: string;
  summary: string | null;
  /** True when a summary comes from a sample report. */
  summarySample: boolean;
  figures: Figures;
  plans: PlanContent[];
  /** True when a report of its teams, or anything published with it, is sample content. */
  reportSample: boolean;
}

/** What is said of a department that has no planning team yet, and so owes no report. */
const NO_TEAM = 'This department is not part of a planning team yet.';

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
  return {
    ...department,
    teamName: department.teamNames.join(', ') || department.name,
    reported: teams.some((team) => team.reported),
    reportingNote: [...new Set(teams.map((team) => team.reportingNote))].join(' ') || NO_TEAM,
    summary: joined(teams.flatMap((team) => team.summary ?? [])),
    summarySample: teams.some((team) => team.summary !== null && team.sample),
    figures: teams.length === 1 && only ? only.figures : figuresTogether(teams, plans, content),
    plans,
    reportSample: teams.some((team) => team.reportSample),
  };
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join('\n\n') : null;
}

/** Counted again over the plans of all teams; counts of the same kind add up, kinds never do. */
function figuresTogether(
  teams: readonly TeamContent[],
  plans: readonly PlanContent[],
  content: ReleaseContent,
): Figures {
  const counted = figuresOf(
    plans.flatMap((plan) => plan.goals),
    [],
    content.asOf,
  );
  const reporting = { onTime: 0, late: 0, missing: 0 };
  for (const team of teams) {
    reporting.onTime += team.figures.reporting.onTime;
    reporting.late += team.figures.reporting.late;
    reporting.missing += team.figures.reporting.missing;
  }
  return { ...counted, reporting, sample: teams.some((team) => team.figures.sample) };
}
