export { ReportingModule, reportingEntities } from './reporting.module';
export { ReportingPeriod } from './reporting-period.entity';
export { ReportingPeriodType } from './report.graphql';
export { periodById } from './report.loaders';
export { openPeriod } from './period.service';
export { recordObservation, saveProgress, saveSummary } from './log.service';
export { approveReport, markPublished, returnReport, submitReport } from './review.service';
