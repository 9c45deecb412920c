export { ReportingModule, reportingEntities } from './reporting.module';
export { ReportingPeriod } from './reporting-period.entity';
export { ReportingPeriodType } from './reporting-period.graphql';
export { periodById } from './report.loaders';
export { openPeriod } from './period.service';
export { saveProgress, saveSummary } from './log.service';
export { recordObservation } from './record.service';
export { approveReport, markPublished, returnReport, submitReport } from './review.service';
export { visibleReport } from './report.queries';
