export { aDeliverable, aPlanInForce, aReport } from './a-quarter';
export type { PlanWanted } from './a-quarter';
export { reportOperations } from './report-operations';
export type { ReportOperations } from './report-operations';
export { Scene } from './scene';
