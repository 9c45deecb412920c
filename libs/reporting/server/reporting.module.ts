// The reporting room, put together.
import { Module } from '@nestjs/common';
import { PinnedComment } from './pinned-comment.entity';
import { ProgressUpdate } from './progress-update.entity';
import { QuarterlyReport, ReportEvent, ReportRevision } from './quarterly-report.entity';
import {
  PinnedCommentResolver,
  ProgressUpdateResolver,
  QuarterlyReportFieldsResolver,
  ReportEventResolver,
  ReportItemResolver,
  ReviewStepResolver,
} from './report-fields.resolver';
import {
  QuarterlyReportResolver,
  RecordObservationPayloadResolver,
  ReportingPeriodResolver,
} from './report.resolver';
import { ReportAsKnownResolver } from './as-known.resolver';
import { ReportingPeriod } from './reporting-period.entity';

/** The tables of this room. */
export const reportingEntities = [
  PinnedComment,
  ProgressUpdate,
  QuarterlyReport,
  ReportEvent,
  ReportingPeriod,
  ReportRevision,
];

@Module({
  providers: [
    PinnedCommentResolver,
    ProgressUpdateResolver,
    QuarterlyReportFieldsResolver,
    QuarterlyReportResolver,
    RecordObservationPayloadResolver,
    ReportAsKnownResolver,
    ReportEventResolver,
    ReportItemResolver,
    ReportingPeriodResolver,
    ReviewStepResolver,
  ],
})
export class ReportingModule {}
