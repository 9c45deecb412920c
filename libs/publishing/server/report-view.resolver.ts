// The public's view of a report, for the people who write and review it.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires, isId } from '@plumbline/platform/server';
import { ReportPublicView } from './privacy.graphql';
import { publicViewOfReport } from './report-view.queries';
import type { ReportView } from './report-view.queries';

@Resolver()
export class ReportViewResolver {
  @Query(() => ReportPublicView, {
    nullable: true,
    description:
      'What the public would read of a report if it were published now; null when it is not here, for you.',
  })
  @Requires('report:read')
  async publicViewOfReport(
    @Args('reportId', { type: () => ID }) reportId: string,
  ): Promise<ReportView | null> {
    return isId(reportId) ? publicViewOfReport(reportId) : null;
  }
}
