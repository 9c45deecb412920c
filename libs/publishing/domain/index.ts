// The door of publishing's rules: what a release says, how it is sealed, proved and compared.
export type { ReleaseContent } from './content';
export { buildReleaseContent } from './build-content';
export type { BuiltContent, HiddenNumber } from './build-content';
export { canonicalJson } from './canonical';
export { verifyChain } from './chain';
export type { ChainHead, ChainReport } from './chain';
export { differencesBetween } from './differences';
export type { DifferenceKind, ReleaseDifference } from './differences';
export { compareReleases } from './compare/comparison';
export type { ComparedDifference, ComparedTeam } from './compare/comparison';
export { isOnPage, valuesCorrected } from './compare/corrections-since';
export type { CorrectedValue } from './compare/corrections-since';
export { countDifferences, mostTelling } from './compare/differences-counted';
export type { DifferenceCounts } from './compare/differences-counted';
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
  commonWordSaid,
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
export { meantWord, pageInRelease, partsOfPath, placeInRelease } from './pages/page-in-release';
export type { PageInRelease, PlaceInRelease, ReleaseWithPages } from './pages/page-in-release';
export { prioritiesOf } from './pages/priorities';
export { partOfTeams } from './part-of-teams';
export { departmentViews } from './public-view';
export { completed } from './records';
export { coverageText, nounFor, reportingSentence } from './sentences';
export type { SentenceWords, ToldFigures } from './sentences';
export { atomFeed } from './feeds/atom';
export type { AtomEntry, AtomFeed } from './feeds/atom';
export { placesIn, toldOf } from './feeds/told';
export type { ReleasePair, Told, ToldChange } from './feeds/told';
export { WHOLE_CITY, followedPlace, pathOfPlace, placeOfPath } from './follow/followed-place';
export { withoutCorrections } from './published-before';
export { releaseName } from './feeds/release-name';
export type { FollowedPlace } from './follow/followed-place';
export { mailAddress } from './follow/mail-address';
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
export { planSlugs } from './plan-slugs';
export { planDocument } from './documents/plan-document';
export type { PlanOfRelease } from './documents/plan-document';
export { quarterReport } from './documents/quarter-report';
export type { ReleasedSource } from './documents/quarter-report';
export { beforeDue, quarterOfTeams, withoutResults } from './documents/quarter-content';
export type { DocumentRelease, QuarterContent } from './documents/quarter-content';
export { deliverableKey } from './documents/what-changed';
export type { DocumentWords } from './documents/words';
export { reportTitleSaid, yearlyReport } from './documents/yearly-report';
export type { QuarterOfYear, YearlySource } from './documents/yearly-report';
export { codebookTable, DATA_TABLES, allowedWords } from './open-data/codebook';
export type { DataTable, TableDefinition } from './open-data/column';
export type { CataloguedCity, CataloguedRelease } from './open-data/catalog';
export { dataPackage, packageReadme } from './open-data/data-package';
export { dataTables } from './open-data/data-tables';
export { dcatUs1 } from './open-data/dcat-us-1';
export { dcatUs3 } from './open-data/dcat-us-3';
export { releaseFileAddress, titleOf as releaseTitleInFiles } from './open-data/described-release';
export type { DescribedRelease } from './open-data/described-release';
export { DATA_LICENSES, licenseNamed } from './open-data/license';
export type { DataLicense } from './open-data/license';
export { LIST_OF_DOCUMENTS, RELEASE_FILES, isDocument, releaseFileKind } from './open-data/release-files';
export type { ReleaseFileKind } from './open-data/release-files';
export { tablesJson } from './open-data/tables-json';
export { filesOf } from './evidence/evidence-content';
export type { EvidenceContent, PublishedFile } from './evidence/evidence-content';
export { TEXT_FIELDS } from './free-text/texts';
export type { TextField, TextPlace } from './free-text/texts';
export {
  isRemovedText,
  keyOf as keyOfPlace,
  refuseUnlessTextsDecided,
  removedPlaces,
  textProblemsIn,
  withoutTexts,
} from './free-text/text-problems';
export { refuseUnlessExplained, translationProblems } from './free-text/translation-problems';
export type { TranslationProblem } from './free-text/translation-problems';
export type { TextDecisionKind, TextProblem, TextToRemove } from './free-text/text-problems';
export { verifyCopies } from './proof/copies';
export { problemWithRemoval, removalsOf, withoutRecordAndBelow } from './proof/removal';
export type { Removal } from './proof/removal';
export { CHAIN_FORMAT } from './proof/copy-file';
export type { CopyFile } from './proof/copy-file';
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
export { FindIndex, NO_TOPIC } from './find/find-index';
export type { FilterCount, Question } from './find/find-index';
export { FOUND_WHATS, FOUND_WHERES, findItems } from './find/find-items';
export type { FindItem, FindSettings, FindText, FoundWhat, FoundWhere } from './find/find-items';
export { LONGEST_QUESTION, askedWords, foundParts, isAsked, wordsIn } from './find/words';
export type { AskedWord, TextPart } from './find/words';
export { comparisonOf, newestMeasured } from './library/comparison';
export type { DeclaredMeasure } from './library/comparison';
export {
  SHARED_DEFINITIONS,
  definitionVersion,
  differsFrom,
  sharedDefinition,
} from './library/shared-definitions';
export type { SharedDefinition } from './library/shared-definitions';
export { TOPIC_KEYS, TOPIC_SOURCES, isTopic, topicLabelKey, topicOf, topicsByName } from './library/topics';
export type { TopicKey, TopicMapping, TopicSource } from './library/topics';
export {
  problemsWithAddenda,
  problemsWithSources,
  sealAddendum,
  translatedTexts,
} from './translations/addendum';
export type { Addendum, AddendumBlock, TranslatedText } from './translations/addendum';
export {
  blocksThatStand,
  holdsRemoved,
  reasonAlreadyTold,
  standingTexts,
  withoutEarlierWordings,
  withoutRemovedTexts,
} from './translations/after-removal';
export { blocksOf, paragraphsOf, partOf, placeLabel } from './translations/blocks';
export type { TextBlock } from './translations/blocks';
export { MOST_LANGUAGES, problemsWithLanguages } from './translations/city-languages';
export type { CityLanguage } from './translations/city-languages';
export { BLOCK_STATES, countsOf, lastingPlaces, standOf } from './translations/stand';
export type { BlockStand, BlockState, KeptState, KeptTranslation } from './translations/stand';
export { addendumToPublish } from './translations/to-publish';
export type { AddendumToPublish } from './translations/to-publish';
export { LARGEST_XLIFF, readXliff, unitProblem, xliffOf } from './translations/xliff';
export type { XliffFile } from './translations/xliff';
export { XmlProblem } from './translations/xml';
export { NO_UPDATE } from './figures';
export { partsOfResult, resultHeading, resultInShort, type ResultPart } from './result-in-short';
