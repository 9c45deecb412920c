// The reporting room, put together.
import { Module } from '@nestjs/common';
import { planCommentsAreToldBy } from '@plumbline/planning/server';
import { EvidenceController } from './evidence/evidence.controller';
import { Evidence, EvidenceEvent, EvidencePublication } from './evidence/evidence.entity';
import { EvidenceResolver, ItemEvidenceResolver } from './evidence/evidence.resolver';
import { AttentionResolver } from './attention/attention.resolver';
import { PinnedComment } from './pinned-comment.entity';
import { PortfolioResolver } from './portfolio/portfolio.resolver';
import { SavedView } from './portfolio/saved-view.entity';
import { ProgressUpdate } from './progress-update.entity';
import { QuarterlyReport, ReportEvent, ReportRevision } from './quarterly-report.entity';
import {
  PinnedCommentResolver,
  ProgressUpdateResolver,
  QuarterlyReportFieldsResolver,
  ReportEventResolver,
  ReportItemResolver,
  ReportReceiptResolver,
  ReviewStepResolver,
} from './report-fields.resolver';
import {
  QuarterlyReportResolver,
  RecordObservationPayloadResolver,
  ReportingPeriodResolver,
} from './report.resolver';
import { EntrySettingResolver } from './entry-setting.resolver';
import { TextRuleResolver } from './free-text/text-rule.resolver';
import { ReportAsKnownResolver } from './as-known.resolver';
import { tellOfComment } from './reminders/comment-told';
import { CalendarController } from './reminders/calendar.controller';
import { RemindersResolver } from './reminders/reminders.resolver';
import { ReportingPeriod } from './reporting-period.entity';
import { SearchResolver } from './search/search.resolver';

/** The tables of this room. */
export const reportingEntities = [
  Evidence,
  EvidenceEvent,
  EvidencePublication,
  PinnedComment,
  ProgressUpdate,
  QuarterlyReport,
  ReportEvent,
  ReportingPeriod,
  ReportRevision,
  SavedView,
];

@Module({
  controllers: [CalendarController, EvidenceController],
  providers: [
    AttentionResolver,
    PortfolioResolver,
    EvidenceResolver,
    ItemEvidenceResolver,
    EntrySettingResolver,
    TextRuleResolver,
    SearchResolver,
    PinnedCommentResolver,
    ProgressUpdateResolver,
    QuarterlyReportFieldsResolver,
    QuarterlyReportResolver,
    RecordObservationPayloadResolver,
    RemindersResolver,
    ReportAsKnownResolver,
    ReportEventResolver,
    ReportItemResolver,
    ReportReceiptResolver,
    ReportingPeriodResolver,
    ReviewStepResolver,
  ],
})
export class ReportingModule {
  constructor() {
    // Planning lets people hear of comments without knowing this room.
    planCommentsAreToldBy(tellOfComment);
  }
}
