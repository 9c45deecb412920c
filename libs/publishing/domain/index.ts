// The door of publishing's rules: what a release says, how it is sealed, proved and compared.
export type { ReleaseContent } from './content';
export { buildReleaseContent } from './build-content';
export type { BuiltContent, HiddenNumber } from './build-content';
export { canonicalJson } from './canonical';
export { verifyChain } from './chain';
export type { ChainHead, ChainReport } from './chain';
export { differencesBetween } from './differences';
export type { ReleaseDifference } from './differences';
export { cityGate } from './gate';
export type { ChosenHidden, GateProblem, MetricHistory } from './gate';
export type { EarlierNumbers, EarlierValue } from './gate-earlier';
export type { GateWayOut, NamedCell } from './gate-problems';
export { privacyRuleInWords } from './privacy-rule';
export { partOfTeams } from './part-of-teams';
export { departmentViews } from './public-view';
export { completed } from './records';
export { endDraft, refuseUnlessAlive, refuseIfChanged, refuseUnlessSafe, releaseSlug } from './release-draft';
export type { ReleaseDraftState } from './release-draft';
export { contentOf, isTombstone, sealRelease } from './seal';
export type { SealedRelease } from './seal';
export { isApproved } from './source';
export type {
  ReleaseSource,
  SourceCategorySet,
  SourceDeliverable,
  SourceDepartment,
  SourceGoal,
  SourceMetric,
  SourceObservation,
  SourcePlan,
  SourceReport,
  SourceTeam,
} from './source';
