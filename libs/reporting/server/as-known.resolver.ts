// What did we know on 1 March? Updates, comments and decisions of a report as they stood at a moment.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLDateTime, rows } from '@plumbline/platform/server';
import { stateAfter } from '@plumbline/reporting/domain';
import { ReportAsKnownType } from './as-known.graphql';
import type { QuarterlyReport } from './quarterly-report.entity';
import { QuarterlyReportType } from './report.graphql';
import { commentsOfReport, eventsOfReport, updatesOfReportAt } from './report.loaders';

@Resolver(() => QuarterlyReportType)
export class ReportAsKnownResolver {
  @ResolveField(() => ReportAsKnownType, { description: 'The report as it stood at a moment.' })
  async asKnownOn(
    @Parent() report: QuarterlyReport,
    @Args('moment', { type: () => GraphQLDateTime }) moment: string,
  ): Promise<ReportAsKnownType> {
    const at = new Date(moment);
    const events = ((await eventsOfReport(report.id)) ?? []).filter((event) => event.at <= at);
    const comments = ((await commentsOfReport(report.id)) ?? []).filter((comment) => comment.at <= at);
    const [submitted] = await rows<{ summary: string | null }>(
      `select content ->> 'summary' as summary from report_revision
       where report_id = $1 and at <= $2 order by number desc limit 1`,
      [report.id, at],
    );
    return {
      state: stateAfter(events.map((event) => event.kind)),
      submittedSummary: submitted?.summary ?? null,
      updates: await updatesOfReportAt(report.id, at),
      comments: comments.map((comment) =>
        comment.resolvedAt && comment.resolvedAt > at
          ? { ...comment, resolvedAt: null, resolvedById: null }
          : comment,
      ),
      events,
    };
  }
}
