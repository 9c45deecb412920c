// Yearly reports, for anybody.
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { DocumentContentType } from './document-content.graphql';
import { PublicYearlyReport } from './published-report.graphql';
import { publishedReport, publishedReportContent, publishedReports } from './published-report.queries';
import type { PublishedReportRow } from './published-report.queries';

@Resolver(() => PublicYearlyReport)
export class PublishedReportResolver {
  @Query(() => [PublicYearlyReport], { description: 'All yearly reports of a city, newest first.' })
  @Public()
  yearlyReports(@Args('city', { type: () => String }) city: string): Promise<PublishedReportRow[]> {
    return publishedReports(city);
  }

  @Query(() => PublicYearlyReport, {
    nullable: true,
    description: 'An edition of a yearly report; without a number the newest of its year.',
  })
  @Public()
  async yearlyReport(
    @Args('city', { type: () => String }) city: string,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
    @Args('edition', { type: () => Int, nullable: true }) edition: number | null,
  ): Promise<PublishedReportRow | null> {
    return (await publishedReport(city, fiscalYear, edition ?? null)) ?? null;
  }

  @ResolveField(() => DocumentContentType, { nullable: true })
  content(@Parent() row: PublishedReportRow): Promise<DocumentContentType | null> {
    return publishedReportContent(row);
  }
}
