// What a report shows beyond its own row: items, measures, comments, history, and what the viewer may do.
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { groupBy } from '@plumbline/platform/domain';
import { GraphQLDate, can, today } from '@plumbline/platform/server';
import { PersonType, PlanningTeamType, personById, planningTeamById } from '@plumbline/cities/server';
import { MetricType, ObservationType, metricsInForceOfTeam } from '@plumbline/measuring/server';
import { DeliverableType, deliverableById } from '@plumbline/planning/server';
import {
  isDone,
  isPossible,
  problemsWith,
  receiptNumber,
  repeatsInARow,
  reviewStepsOf,
  timelinessOf,
} from '@plumbline/reporting/domain';
import { cityWords } from './city-words';
import type { QuarterlyReport } from './quarterly-report.entity';
import { askedAgainOf } from './asked-again.queries';
import { contentOf, saysNothingNew, earlierNumbersOf, itemsOf, measuresOf, periodOf } from './report-content';
import { ProgressUpdateType } from './progress.graphql';
import { QuarterlyReportType, QuarterlyReportViewerCanType, ReportReceiptType } from './report.graphql';
import { AskedAgainType, EarlierNumberType, MeasureEntryType, ReportItemType } from './report-item.graphql';
import { revisionsBefore } from './revisions-before';
import { RevisionBeforeType } from './revisions-before.graphql';
import {
  commentsOfReport,
  eventsOfReport,
  observationById,
  repeatsBeforeReport,
  submittedContent,
} from './report.loaders';
import { EvidenceType } from './evidence/evidence.graphql';
import { evidenceOfReport } from './evidence/evidence.loaders';
import { commentsAtNumbers } from './pinned-comment.service';
import { subjectOf, viewerMay } from './report.queries';
import { deskTimeOf } from './reminders/reminder-setting';
import { ReportingPeriodType } from './reporting-period.graphql';
import { PinnedCommentType, ProblemType, ReportEventType, ReviewStepType } from './review.graphql';

@Resolver(() => QuarterlyReportType)
export class QuarterlyReportFieldsResolver {
  @ResolveField(() => String)
  async stateLabel(@Parent() report: QuarterlyReport): Promise<string> {
    return (await cityWords()).labels(`reportState.${report.state}`).singular;
  }

  @ResolveField(() => PlanningTeamType)
  team(@Parent() report: QuarterlyReport): Promise<PlanningTeamType | undefined> {
    return planningTeamById(report.planningTeamId);
  }

  @ResolveField(() => ReportingPeriodType)
  period(@Parent() report: QuarterlyReport): Promise<ReportingPeriodType> {
    return periodOf(report);
  }

  @ResolveField(() => Boolean, { description: 'Past the grace days and never submitted.' })
  async late(@Parent() report: QuarterlyReport): Promise<boolean> {
    return timelinessOf(report, await periodOf(report), await today()) === 'MISSING';
  }

  @ResolveField(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day the desk it lies on has for it, in business days of the city; null when no clock runs.',
  })
  async deskEndsOn(@Parent() report: QuarterlyReport): Promise<string | null> {
    return (await deskTimeOf(onDeskSince(report))).deskEndsOn;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it lies on its desk longer than the city grants: the rule of the reminders.',
  })
  async heldTooLong(@Parent() report: QuarterlyReport): Promise<boolean> {
    return (await deskTimeOf(onDeskSince(report))).heldTooLong;
  }

  @ResolveField(() => [ReviewStepType])
  async reviewSteps(@Parent() report: QuarterlyReport): Promise<ReviewStepType[]> {
    const events = ((await eventsOfReport(report.id)) ?? []).map((event) => ({
      ...event,
      by: event.byPersonId,
    }));
    const steps = reviewStepsOf(report, (await cityWords()).city.reviewChain, events);
    return steps.map(({ by, ...step }) => ({ ...step, byPersonId: by }));
  }

  @ResolveField(() => [ReportItemType])
  async items(@Parent() report: QuarterlyReport): Promise<ReportItemType[]> {
    const comments = (await commentsOfReport(report.id)) ?? [];
    // Counting is for those who write, so that nobody repeats without noticing; it judges no one.
    const isOwn = can('report:log', await subjectOf(report));
    const earlier = groupBy(
      (isOwn && (await repeatsBeforeReport(report.id))) || [],
      (one) => one.deliverableId,
    );
    return (await itemsOf(report)).map(({ place: { deliverableId }, update, lastUpdate }) => ({
      reportId: report.id,
      deliverableId,
      repeats: isOwn ? repeatsInARow(earlier.get(deliverableId) ?? []) : null,
      update,
      lastUpdate,
      comments: comments.filter((c) => c.subject === 'DELIVERABLE' && c.subjectId === deliverableId),
    }));
  }

  @ResolveField(() => [MeasureEntryType])
  async measures(@Parent() report: QuarterlyReport): Promise<MeasureEntryType[]> {
    const comments = (await commentsOfReport(report.id)) ?? [];
    const [at, { label }] = await Promise.all([commentsAtNumbers(report.id), periodOf(report)]);
    return (await measuresOf(report)).map((measure) => ({
      ...measure,
      cells: measure.cells.map((cell) => ({
        ...cell,
        comments: at({
          ...{ metricId: measure.metric.id, periodLabel: label },
          ...{ categoryId: cell.category?.id ?? null, placeId: null },
        }),
      })),
      comments: comments.filter((c) => c.subject === 'METRIC' && c.subjectId === measure.metric.id),
    }));
  }

  @ResolveField(() => [EarlierNumberType], {
    description: 'Numbers of earlier periods that were entered with this report, by metric and period.',
  })
  async earlierNumbers(@Parent() report: QuarterlyReport): Promise<EarlierNumberType[]> {
    const at = await commentsAtNumbers(report.id);
    return (await earlierNumbersOf(report)).map((one) => ({ ...one, comments: at(one.observation) }));
  }

  @ResolveField(() => [MetricType], {
    description:
      "Metrics of the team's plans in force of which nothing is due with this report; their earlier numbers can be corrected.",
  })
  async otherMetrics(@Parent() report: QuarterlyReport): Promise<MetricType[]> {
    const due = new Set((await measuresOf(report)).map(({ metric }) => metric.id));
    return ((await metricsInForceOfTeam(report.planningTeamId)) ?? []).filter(({ id }) => !due.has(id));
  }

  @ResolveField(() => [AskedAgainType], {
    description:
      'While it is open: values of earlier reports of the team that were put off until a day that has come.',
  })
  async askedAgain(@Parent() report: QuarterlyReport): Promise<AskedAgainType[]> {
    return isPossible(report.state, 'log') ? askedAgainOf(report) : [];
  }

  @ResolveField(() => ReportReceiptType, {
    nullable: true,
    description: 'For what was handed in last; null before the first time.',
  })
  async receipt(@Parent() report: QuarterlyReport): Promise<ReportReceiptType | null> {
    const content = await submittedContent(report.id);
    if (!content) return null;
    const { code } = await periodOf(report);
    const { submission, at, byPersonId, deliverables, metrics } = content;
    return { number: receiptNumber(code, report.id, submission), at, byPersonId, deliverables, metrics };
  }

  @ResolveField(() => [ProblemType], { description: 'The same list the server refuses a submission with.' })
  async problems(@Parent() report: QuarterlyReport): Promise<ProblemType[]> {
    if (!isPossible(report.state, 'submit')) return [];
    return problemsWith(await contentOf(report), (await cityWords()).statusLabel, await today());
  }

  @ResolveField(() => [PinnedCommentType])
  async comments(@Parent() report: QuarterlyReport): Promise<PinnedCommentType[]> {
    return (await commentsOfReport(report.id)) ?? [];
  }

  @ResolveField(() => [RevisionBeforeType], {
    description:
      'Earlier submissions of this report to compare it with, the latest first: as last approved, as last returned.',
  })
  revisionsBefore(@Parent() report: QuarterlyReport): Promise<RevisionBeforeType[]> {
    return revisionsBefore(report.id);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether it says nothing that was not said last quarter, and was never returned or unlocked: what can be approved several at once.',
  })
  unchanged(@Parent() report: QuarterlyReport): Promise<boolean> {
    return saysNothingNew(report);
  }

  @ResolveField(() => [ReportEventType])
  async events(@Parent() report: QuarterlyReport): Promise<ReportEventType[]> {
    return (await eventsOfReport(report.id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Deliverables with nothing left to do.' })
  async itemsDone(@Parent() report: QuarterlyReport): Promise<number> {
    const day = await today();
    return (await contentOf(report)).items.filter((item) => isDone(item, day)).length;
  }

  @ResolveField(() => Int, { description: 'Deliverables to report on.' })
  async itemsTotal(@Parent() report: QuarterlyReport): Promise<number> {
    return (await itemsOf(report)).length;
  }

  @ResolveField(() => QuarterlyReportViewerCanType)
  async viewerCan(@Parent() report: QuarterlyReport): Promise<QuarterlyReportViewerCanType> {
    return {
      log: await viewerMay('log', report),
      submit: await viewerMay('submit', report),
      return: await viewerMay('return', report),
      approve: await viewerMay('approve', report),
      unlock: await viewerMay('unlock', report),
    };
  }
}

/** Since when a desk's clock runs: from the first submission on, until it is approved. */
function onDeskSince({ state, heldSince }: QuarterlyReport): Date | null {
  return state === 'SUBMITTED' || state === 'RETURNED' ? heldSince : null;
}

@Resolver(() => ReportItemType)
export class ReportItemResolver {
  @ResolveField(() => DeliverableType)
  deliverable(@Parent() item: ReportItemType): Promise<DeliverableType | undefined> {
    return deliverableById(item.deliverableId);
  }
}

@Resolver(() => ProgressUpdateType)
export class ProgressUpdateResolver {
  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() update: ProgressUpdateType): Promise<PersonType | undefined> {
    return update.byPersonId ? personById(update.byPersonId) : undefined;
  }
}

@Resolver(() => PinnedCommentType)
export class PinnedCommentResolver {
  @ResolveField(() => EvidenceType, {
    nullable: true,
    description: 'The piece of evidence it is about; null for none, and for one that was removed since.',
  })
  async evidence(@Parent() { reportId, evidenceId }: PinnedCommentType): Promise<EvidenceType | undefined> {
    if (evidenceId === null) return undefined;
    return (await evidenceOfReport(reportId))?.find(({ id, withdrawn }) => id === evidenceId && !withdrawn);
  }

  @ResolveField(() => ObservationType, {
    nullable: true,
    description: 'The number it is about, as it was when the comment was written.',
  })
  async observation(@Parent() { observationId }: PinnedCommentType): Promise<ObservationType | undefined> {
    return observationId === null ? undefined : observationById(observationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() comment: PinnedCommentType): Promise<PersonType | undefined> {
    return comment.byPersonId ? personById(comment.byPersonId) : undefined;
  }

  @ResolveField(() => PersonType, { nullable: true })
  async resolvedBy(@Parent() comment: PinnedCommentType): Promise<PersonType | undefined> {
    return comment.resolvedById ? personById(comment.resolvedById) : undefined;
  }
}

@Resolver(() => ReviewStepType)
export class ReviewStepResolver {
  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() step: ReviewStepType): Promise<PersonType | undefined> {
    return step.byPersonId ? personById(step.byPersonId) : undefined;
  }
}

@Resolver(() => ReportReceiptType)
export class ReportReceiptResolver {
  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() receipt: ReportReceiptType): Promise<PersonType | undefined> {
    return receipt.byPersonId ? personById(receipt.byPersonId) : undefined;
  }
}

@Resolver(() => ReportEventType)
export class ReportEventResolver {
  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() event: ReportEventType): Promise<PersonType | undefined> {
    return event.byPersonId ? personById(event.byPersonId) : undefined;
  }
}
