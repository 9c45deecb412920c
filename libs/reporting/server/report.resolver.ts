// Periods, reports, queues and the grid as queries; everything people do with reports as mutations.
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { KeptByKey, Requires, Warning, isId, today } from '@plumbline/platform/server';
import { periodState, type ReportingPeriodState } from '@plumbline/reporting/domain';
import { resolveComment, saveProgress, saveSummary } from './log.service';
import { openPeriod } from './period.service';
import {
  ApproveQuarterlyReportInput,
  ApproveUnchangedReportsInput,
  OpenReportingPeriodInput,
  ResolveCommentInput,
  ReturnQuarterlyReportInput,
  SaveProgressInput,
  SaveSummaryInput,
  SubmitQuarterlyReportInput,
  UnlockQuarterlyReportInput,
} from './report-inputs.graphql';
import { RecordObservationInput, RecordObservationsInput } from './record.graphql';
import { recordObservation, recordObservations, type Recorded } from './record.service';
import {
  ApproveUnchangedReportsPayload,
  QuarterlyReportPayload,
  QuarterlyReportType,
  RecordObservationPayload,
  SaveProgressPayload,
} from './report.graphql';
import { allPeriods, inReviewElsewhere, myReports, reviewQueue, visibleReport } from './report.queries';
import {
  ReportingPeriodPayload,
  ReportingPeriodStateEnum,
  ReportingPeriodType,
} from './reporting-period.graphql';
import {
  approveReport,
  approveUnchangedReports,
  returnReport,
  submitReport,
  unlockReport,
} from './review.service';

function recorded({ observations, report, warnings }: Recorded): RecordObservationPayload {
  const shown = warnings.map(({ pathOf, field, message }) => ({ message, path: [...pathOf, field] }));
  return { observation: observations[0] ?? null, observations, report, warnings: shown, userErrors: [] };
}

@Resolver(() => ReportingPeriodType)
export class ReportingPeriodResolver {
  @Query(() => [ReportingPeriodType], { description: 'All periods of the city, earliest first.' })
  @Requires('city:read')
  reportingPeriods(): Promise<ReportingPeriodType[]> {
    return allPeriods();
  }

  @Mutation(() => ReportingPeriodPayload, {
    description:
      'The director opens a quarter: its days are set, and each team with a plan in force gets a report.',
  })
  @Requires('calendar:keep')
  async openReportingPeriod(@Args('input') input: OpenReportingPeriodInput): Promise<ReportingPeriodPayload> {
    return { period: await openPeriod(input.code), userErrors: [] };
  }

  @ResolveField(() => ReportingPeriodStateEnum)
  async state(@Parent() period: ReportingPeriodType): Promise<ReportingPeriodState> {
    return periodState(period, await today());
  }
}

@Resolver(() => QuarterlyReportType)
export class QuarterlyReportResolver {
  @Query(() => [QuarterlyReportType], {
    description:
      'Reports of your own departments that are still to be handed in, earliest first, or else those of the latest period; with a period, all of that one as well.',
  })
  @Requires('report:log')
  async myReports(
    @Args('periodId', { type: () => ID, nullable: true }) periodId: string | null,
  ): Promise<QuarterlyReportType[]> {
    return periodId && !isId(periodId) ? [] : myReports(periodId ?? null);
  }

  @Query(() => QuarterlyReportType, { nullable: true, description: 'Null when it is not here, for you.' })
  @Requires('report:read')
  async quarterlyReport(@Args('id', { type: () => ID }) id: string): Promise<QuarterlyReportType | null> {
    return isId(id) ? visibleReport(id) : null;
  }

  @Query(() => [QuarterlyReportType], {
    description:
      'Submitted reports that wait for your decision, the longest waiting first, then returned ones.',
  })
  @Requires('report:review')
  reviewQueue(): Promise<QuarterlyReportType[]> {
    return reviewQueue();
  }

  @Query(() => [QuarterlyReportType], {
    description:
      "Submitted reports in the viewer's scope that lie on somebody else's desk, the longest waiting first.",
  })
  @Requires('report:review')
  inReviewElsewhere(): Promise<QuarterlyReportType[]> {
    return inReviewElsewhere();
  }

  @Mutation(() => SaveProgressPayload, {
    description:
      'Officers and leads of the team log progress on one item while the report is open or returned.',
  })
  @Requires('report:log')
  @KeptByKey()
  async saveProgress(@Args('input') input: SaveProgressInput): Promise<SaveProgressPayload> {
    return { ...(await saveProgress(input)), userErrors: [] };
  }

  @Mutation(() => RecordObservationPayload, {
    description:
      'Officers and leads of the team enter one cell of a metric while the report is open or returned.',
  })
  @Requires('observation:record')
  @KeptByKey()
  async recordObservation(@Args('input') input: RecordObservationInput): Promise<RecordObservationPayload> {
    return recorded(await recordObservation(input));
  }

  @Mutation(() => RecordObservationPayload, {
    description:
      'Officers and leads of the team enter cells of a metric, of this and earlier periods: all or none of them.',
  })
  @Requires('observation:record')
  async recordObservations(@Args('input') input: RecordObservationsInput): Promise<RecordObservationPayload> {
    return recorded(await recordObservations(input));
  }

  @Mutation(() => QuarterlyReportPayload, {
    description: 'Officers and leads write the summary of an open report.',
  })
  @Requires('report:log')
  @KeptByKey()
  async saveSummary(@Args('input') input: SaveSummaryInput): Promise<QuarterlyReportPayload> {
    return { report: await saveSummary(input), userErrors: [] };
  }

  @Mutation(() => QuarterlyReportPayload, {
    description: 'Officers and leads mark a reviewer’s comment as answered.',
  })
  @Requires('report:log')
  async resolveComment(@Args('input') input: ResolveCommentInput): Promise<QuarterlyReportPayload> {
    return { report: await resolveComment(input.commentId), userErrors: [] };
  }

  @Mutation(() => QuarterlyReportPayload, {
    description:
      'The lead hands in a complete report. It is frozen as a revision, and the first reviewer gets mail.',
  })
  @Requires('report:submit')
  async submitQuarterlyReport(
    @Args('input') input: SubmitQuarterlyReportInput,
  ): Promise<QuarterlyReportPayload> {
    return { report: await submitReport(input), userErrors: [] };
  }

  @Mutation(() => QuarterlyReportPayload, {
    description:
      'The reviewer of the current step returns a submitted report with a reason and comments; the team gets mail.',
  })
  @Requires('report:review')
  async returnQuarterlyReport(
    @Args('input') input: ReturnQuarterlyReportInput,
  ): Promise<QuarterlyReportPayload> {
    return { report: await returnReport(input), userErrors: [] };
  }

  @Mutation(() => QuarterlyReportPayload, {
    description:
      'The reviewer of the current step approves; at the last step deliverables take the statuses reported.',
  })
  @Requires('report:review')
  async approveQuarterlyReport(
    @Args('input') input: ApproveQuarterlyReportInput,
  ): Promise<QuarterlyReportPayload> {
    return { report: await approveReport(input), userErrors: [] };
  }

  @Mutation(() => ApproveUnchangedReportsPayload, {
    description:
      'The reviewer of the current step approves several reports that say nothing new, all or none; whatever says something new is refused.',
  })
  @Requires('report:review')
  async approveUnchangedReports(
    @Args('input') { reports }: ApproveUnchangedReportsInput,
  ): Promise<ApproveUnchangedReportsPayload> {
    return { reports: await approveUnchangedReports(reports), userErrors: [] };
  }

  @Mutation(() => QuarterlyReportPayload, {
    description:
      'The director or chief equity officer opens an approved or published report again, with a reason.',
  })
  @Requires('report:unlock')
  async unlockQuarterlyReport(
    @Args('input') input: UnlockQuarterlyReportInput,
  ): Promise<QuarterlyReportPayload> {
    return { report: await unlockReport(input), userErrors: [] };
  }
}

@Resolver(() => RecordObservationPayload)
export class RecordObservationPayloadResolver {
  @ResolveField(() => [Warning], { description: 'What was kept although it looks unusual.' })
  warnings(@Parent() payload: RecordObservationPayload): Warning[] {
    return payload.warnings ?? [];
  }
}
