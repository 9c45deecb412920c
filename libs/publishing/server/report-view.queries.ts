// What the public would read of one report, as if it were approved and published now: for whoever decides about it.
import { inSourceLanguage } from '@plumbline/language/server';
import { today } from '@plumbline/platform/server';
import { differencesBetween } from '@plumbline/publishing/domain';
import type { BuiltContent, GateProblem, ReleaseDifference } from '@plumbline/publishing/domain';
import { visibleReport } from '@plumbline/reporting/server';
import { hasAmendedPlan, releasePeriod, releaseSource } from './content.queries';
import type { ReleasePart, ReleasePeriod } from './content.queries';
import { checkedContent } from './privacy-check';
import type { PublicRelease } from './public.graphql';
import { publicRelease } from './public-release';

/** What would be hidden, and what would stand in the way. */
interface Judged {
  hidden: string[];
  problems: GateProblem[];
}

/** The public's view of a report. */
export interface ReportView extends Judged {
  release: PublicRelease;
  /** How it differs once the amended plan is final; null where no plan of the team is being amended. */
  onceFinal: (Judged & { release: PublicRelease; changes: ReleaseDifference[] }) | null;
}

/**
 * The same content and the same privacy check as a release, for one team only; null when the report is not here, for
 * the viewer. Nothing is stored.
 */
export function publicViewOfReport(reportId: string): Promise<ReportView | null> {
  return inSourceLanguage(() => viewOfReport(reportId));
}

async function viewOfReport(reportId: string): Promise<ReportView | null> {
  const report = await visibleReport(reportId);
  const period = report && (await releasePeriod(report.reportingPeriodId));
  if (!report || !period) return null;
  const part = { teamId: report.planningTeamId, reportId };
  const built = await contentOfPart(period, part);
  return { ...judged(built), onceFinal: await onceFinal(period, part, built) };
}

/** What was written and brought in for the next edition waits for it; whoever reviews now sees that, too. */
async function onceFinal(
  period: ReleasePeriod,
  part: ReleasePart,
  now: BuiltContent,
): Promise<ReportView['onceFinal']> {
  if (!(await hasAmendedPlan(part.teamId))) return null;
  const final = await contentOfPart(period, { ...part, asIfFinal: true });
  return { ...judged(final), changes: differencesBetween(now.content, final.content) };
}

async function contentOfPart(period: ReleasePeriod, part: ReleasePart): Promise<BuiltContent> {
  const day = await today();
  const asOf = day < period.endsOn ? day : period.endsOn;
  const source = await releaseSource(period, { title: period.label, notes: '', asOf }, part);
  return checkedContent(source, []);
}

function judged(built: BuiltContent): Judged & { release: PublicRelease } {
  const frame = { number: 0, slug: '', publishedAt: null, digest: null, previousDigest: null };
  return {
    release: publicRelease(built.content, frame),
    hidden: hiddenIn(built),
    problems: built.problems,
  };
}

function hiddenIn({ hidden }: BuiltContent): string[] {
  return hidden.map(({ path, periodLabel, group, place }) =>
    [...path.slice(1), periodLabel, group ?? 'Total', ...(place === null ? [] : [place])].join(' › '),
  );
}
