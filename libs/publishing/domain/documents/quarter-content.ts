// What a document may take from a quarter: its published release, or its approved reports without any result.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { ReleaseContent } from '../content';
import { partOfTeams } from '../part-of-teams';
import { isApproved } from '../source';
import type { ReleaseSource } from '../source';
import { dayInWords } from './words';

/** The release a quarter was published in. `publishedOn` is a day in the city's own time zone. */
export interface DocumentRelease {
  number: number;
  slug: string;
  title: string;
  publishedOn: CalendarDay;
  digest: string;
  /** How many of its records had been lawfully removed when it was read. */
  tombstones: number;
}

/** A quarter as documents see it. Without a release it holds no measured number at all: those pass the gate of a release first. */
export interface QuarterContent {
  content: ReleaseContent;
  release: DocumentRelease | null;
  /** The day reports are due, while that is still ahead: until then none of them is missing. */
  dueOn: CalendarDay | null;
}

/** The source of a quarter whose reports are not due yet: who has handed in nothing owes nothing so far. */
export function beforeDue(source: ReleaseSource): ReleaseSource {
  return {
    ...source,
    teams: source.teams.map((team) =>
      team.report?.firstSubmittedOn === null && !isApproved(team.report) ? { ...team, report: null } : team,
    ),
  };
}

/**
 * The source of a release without anything measured, so that what is built from it can be shown before a release has
 * passed the privacy gate.
 */
export function withoutResults(source: ReleaseSource): ReleaseSource {
  return {
    ...source,
    teams: source.teams.map((team) => ({
      ...team,
      plans: team.plans.map((plan) => ({
        ...plan,
        goals: plan.goals.map((goal) => ({ ...goal, metrics: [] })),
      })),
    })),
  };
}

/** The quarter for some teams only, with figures counted over them alone. */
export function quarterOfTeams(quarter: QuarterContent, names: ReadonlySet<string>): QuarterContent {
  return { ...quarter, content: partOfTeams(quarter.content, names) };
}

/** What a quarter's figures were made from, in words. */
export function basisOf({ content, release }: QuarterContent, today: CalendarDay): string {
  return release
    ? `Release ${release.number}, “${release.title}”, published ${dayInWords(release.publishedOn)}`
    : `Reports for ${content.periodLabel} approved by ${dayInWords(today)}; no release of this quarter is published yet`;
}
