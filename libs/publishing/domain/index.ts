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
export { choicesOf } from './gate-ways-out';
export type { EarlierNumbers, EarlierValue } from './gate-earlier';
export type { GateWayOut, NamedCell } from './gate-problems';
export {
  differenceInWords,
  exampleGroup,
  placeInWords,
  problemInWords,
  sentenceOfRelease,
  wayOutInWords,
} from './in-readers-words';
export { privacyExample } from './privacy-example';
export type { ExampleLine } from './privacy-example';
export { privacyRuleInWords } from './privacy-rule';
export {
  PRIVACY_LABELS,
  ROUNDING_WORDS,
  percentOf,
  privacyChanges,
  problemsWithPrivacySettings,
  settingInWords,
} from './privacy-settings';
export type { PrivacySettings } from './privacy-settings';
export { partOfTeams } from './part-of-teams';
export { departmentViews } from './public-view';
export { completed } from './records';
export { SAMPLE_NOTICE, figureAlt, textsOf } from './documents/document';
export type {
  DocumentBar,
  DocumentBlock,
  DocumentContent,
  DocumentFigure,
  DocumentTone,
  ListItem,
} from './documents/document';
export { asDraft, asFinal, fingerprintOf } from './documents/document-state';
export { ONE_PAGER_SECTIONS, YEARLY_SECTIONS, sectionInWords } from './documents/narrative';
export type { Narrative, NarrativeSection } from './documents/narrative';
export { onePager } from './documents/one-pager';
export type { OnePagerSource } from './documents/one-pager';
export { beforeDue, quarterOfTeams, withoutResults } from './documents/quarter-content';
export type { DocumentRelease, QuarterContent } from './documents/quarter-content';
export { deliverableKey } from './documents/what-changed';
export type { DocumentWords } from './documents/words';
export { yearlyReport } from './documents/yearly-report';
export type { QuarterOfYear, YearlySource } from './documents/yearly-report';
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
