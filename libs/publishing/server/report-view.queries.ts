// What the public would read of one report, as if it were approved and published now: for whoever decides about it.
import { today } from '@plumbline/platform/server';
import type { BuiltContent, GateProblem } from '@plumbline/publishing/domain';
import { visibleReport } from '@plumbline/reporting/server';
import { releasePeriod, releaseSource } from './content.queries';
import { checkedContent } from './privacy-check';
import type { PublicRelease } from './public.graphql';
import { publicRelease } from './public-release';

/** The public's view of a report, with what would be hidden and what would stand in the way. */
export interface ReportView {
  release: PublicRelease;
  hidden: string[];
  problems: GateProblem[];
}

/**
 * The same content and the same privacy check as a release, for one team only; null when the report is not here, for
 * the viewer. Nothing is stored.
 */
export async function publicViewOfReport(reportId: string): Promise<ReportView | null> {
  const report = await visibleReport(reportId);
  const period = report && (await releasePeriod(report.reportingPeriodId));
  if (!report || !period) return null;
  const day = await today();
  const asOf = day < period.endsOn ? day : period.endsOn;
  const part = { teamId: report.planningTeamId, reportId };
  const source = await releaseSource(period, { title: period.label, notes: '', asOf }, part);
  const built = await checkedContent(source, []);
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
