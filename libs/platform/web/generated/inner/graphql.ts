/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddPlanItemInput = {
  /** The sibling it follows; left out: last. */
  afterId?: string | number | null | undefined;
  kind: PlanItemKind;
  /** The goal, strategy or deliverable it hangs below; left out for a goal. */
  parentId?: string | number | null | undefined;
  planId: string | number;
  text: string;
};

export type AgreeToComparisonInput = {
  definition: string;
  definitionVersion: number;
  denominator: string;
  departmentCode: string;
  metricCode: string;
  planSlug: string;
};

export type AnswerPlanCommentInput = {
  planId: string | number;
  text: string;
  /** The comment that began the thread. */
  threadId: string | number;
};

export type ApproveQuarterlyReportInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
};

export type ApproveUnchangedReportsInput = {
  /** At most 100; all of them are approved, or none. */
  reports: Array<ReportStepInput>;
};

export type AssembleReleaseInput = {
  /** What readers should know about this release. */
  notes?: string | null | undefined;
  periodId: string | number;
  title: string;
};

export type AttachEvidenceFileInput = {
  deliverableId: string | number;
  reportId: string | number;
  /** What it shows; else the file’s name or the address. */
  title?: string | null | undefined;
  /** The last part of the address the file was sent to. */
  uploadKey: string;
};

export type AttachEvidenceLinkInput = {
  deliverableId: string | number;
  reportId: string | number;
  /** What it shows; else the file’s name or the address. */
  title?: string | null | undefined;
  url: string;
};

/** Why something is on the attention list. STALE: nothing said for more than 60 days. LEGAL_DATE: within 60 days, or missed. */
export type AttentionKind =
  | 'AT_RISK'
  | 'IN_REVIEW'
  | 'LEGAL_DATE'
  | 'MISSING_REPORT'
  | 'NO_OUTCOME_MEASURE'
  | 'NO_OWNER'
  | 'OFF_TRACK'
  | 'OVERDUE'
  | 'RETURNED'
  | 'SLIPPED'
  | 'STALE';

/** What an item of the attention list is. */
export type AttentionSubject =
  | 'CYCLE_STEP'
  | 'DELIVERABLE'
  | 'GOAL'
  | 'PLAN'
  | 'REPORT';

/** Why a number is not there, or LEAVE_OUT: nothing is recorded. */
export type BlankMeaning =
  | 'LEAVE_OUT'
  | 'LEGALLY_BARRED'
  | 'NOT_COLLECTED'
  | 'NOT_DUE'
  | 'NOT_YET_AVAILABLE'
  | 'SERIES_BROKEN'
  | 'SUPPRESSED';

/** MISSING: not translated. MACHINE_DRAFT: no person has checked it. HUMAN_REVIEWED: a person has. STALE: there is a translation of an earlier wording only. */
export type BlockState =
  | 'HUMAN_REVIEWED'
  | 'MACHINE_DRAFT'
  | 'MISSING'
  | 'STALE';

export type ChooseDefaultViewInput = {
  /** Null: the portfolio opens with everything. */
  savedViewId?: string | number | null | undefined;
};

export type ChooseLanguageInput = {
  language: string;
};

export type CityLanguageInput = {
  language: string;
  legalBasis: string;
};

/** What a column of a file holds: what was observed, of what, when and for whom, a filter, or nothing that is read. */
export type ColumnRole =
  | 'COEFFICIENT_OF_VARIATION'
  | 'DENOMINATOR'
  | 'FILTER'
  | 'GROUP'
  | 'IGNORE'
  | 'MARGIN_OF_ERROR'
  | 'METRIC'
  | 'N'
  | 'NOTE'
  | 'NUMERATOR'
  | 'PERIOD'
  | 'PLACE'
  | 'RELIABILITY'
  | 'STANDARD_ERROR'
  | 'VALUE';

export type CommentOnPlanInput = {
  /** The field it is about; left out: the whole item. */
  field?: string | null | undefined;
  itemId: string | number;
  kind: PlanItemKind;
  planId: string | number;
  text: string;
};

/** What a comment or problem is about. */
export type CommentSubject =
  | 'DELIVERABLE'
  | 'METRIC'
  | 'REPORT';

export type CopyIntoPlanInput = {
  /** A plan you may read. */
  fromPlanId: string | number;
  goalIds: Array<string | number>;
  /** Whether each goal takes along how its measures are defined: unit, groups, baseline, breaks; never targets or values. */
  measures?: boolean;
  planId: string | number;
  /** By how many years the due dates move; left out: every date stays empty. */
  years?: number | null | undefined;
};

/** How people who gave several answers are counted. */
export type Counting =
  | 'ALONE'
  | 'ALONE_OR_IN_COMBINATION'
  | 'ONE_GROUP_EACH';

export type CreatePlanInput = {
  cycleId?: string | number | null | undefined;
  endsOn?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  startsOn?: string | null | undefined;
  teamId: string | number;
  /** Left out: the city's first template, in its newest version. */
  templateId?: string | number | null | undefined;
  /** Unique among the plans of the team. */
  title: string;
};

export type DataTermsInput = {
  contactEmail?: string | null | undefined;
  license: string;
};

/** A day is a period of its own, only the newest day counts, or counts are summed. */
export type DateMeaning =
  | 'DAY'
  | 'LATEST'
  | 'SUM_BY_MONTH'
  | 'SUM_BY_QUARTER'
  | 'SUM_BY_YEAR';

export type DatePlanItemInput = {
  dueOn: string;
  itemId: string | number;
  kind: PlanItemKind;
  planId: string | number;
  /** Needed as soon as a date was given before. */
  reason?: string | null | undefined;
  /** The due date you saw. */
  seenDueOn?: string | null | undefined;
};

export type DeclareSeriesBreakInput = {
  /** The groups from then on; left out, they stay. */
  categorySetId?: string | number | null | undefined;
  metricId: string | number;
  /** For everybody, in a sentence. */
  reason: string;
  /** Where the change is published. */
  sourceUrl?: string | null | undefined;
  /** First day of the new way of measuring. */
  startsOn: string;
};

export type DefineMetricInput = {
  baselineLabel?: string | null | undefined;
  baselineValue?: string | null | undefined;
  categorySetId?: string | number | null | undefined;
  /** Short and unique in its plan, for example M1. */
  code: string;
  denominatorLabel?: string | null | undefined;
  direction: Direction;
  frequency?: MetricFrequency;
  goalId: string | number;
  kind: MetricKind;
  methodNote?: string | null | undefined;
  name: string;
  numeratorLabel?: string | null | undefined;
  reference?: Reference;
  /** The group to compare with, when the reference is a group. */
  referenceCategoryId?: string | number | null | undefined;
  targetLabel?: string | null | undefined;
  targetValue?: string | null | undefined;
  /** For example people, percent, days, dollars. */
  unit: string;
};

export type DeleteSavedViewInput = {
  savedViewId: string | number;
};

export type DeliverableStatus =
  | 'AT_RISK'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONTINUOUS'
  | 'NOT_COMPLETED'
  | 'NOT_STARTED'
  | 'OFF_TRACK'
  | 'ON_HOLD'
  | 'ON_TRACK'
  | 'PARTLY_COMPLETED';

/** What people or places are split by. */
export type Dimension =
  | 'AGE'
  | 'DISABILITY'
  | 'GENDER'
  | 'INCOME'
  | 'LANGUAGE'
  | 'OTHER'
  | 'PLACE'
  | 'RACE_ETHNICITY';

/** Which way is good. */
export type Direction =
  | 'DOWN'
  | 'NEITHER'
  | 'UP';

export type DiscardReleaseInput = {
  expectedVersion: number;
  releaseDraftId: string | number;
};

/** See docs/measures.md. */
export type DisparityMeasure =
  | 'ABSOLUTE_CONCENTRATION_INDEX'
  | 'BETWEEN_GROUP_STANDARD_DEVIATION'
  | 'BETWEEN_GROUP_VARIANCE'
  | 'COEFFICIENT_OF_VARIATION'
  | 'DIFFERENCE'
  | 'INDEX_OF_DISPARITY'
  | 'INDEX_OF_DISPARITY_WEIGHTED'
  | 'MEAN_DIFFERENCE_FROM_BEST'
  | 'MEAN_DIFFERENCE_FROM_BEST_WEIGHTED'
  | 'MEAN_DIFFERENCE_FROM_MEAN'
  | 'MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED'
  | 'MEAN_DIFFERENCE_FROM_REFERENCE'
  | 'MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED'
  | 'MEAN_LOG_DEVIATION'
  | 'POPULATION_ATTRIBUTABLE_FRACTION'
  | 'POPULATION_ATTRIBUTABLE_RISK'
  | 'RATIO'
  | 'RELATIVE_CONCENTRATION_INDEX'
  | 'RELATIVE_INDEX'
  | 'SLOPE_INDEX'
  | 'THEIL_INDEX';

/** Which of the fields of a block are there. */
export type DocumentBlockKind =
  | 'BARS'
  | 'FIGURES'
  | 'HEADING'
  | 'LIST'
  | 'NARRATIVE'
  | 'PARAGRAPH'
  | 'TABLE';

/** One page, or as many as it takes. */
export type DocumentLayout =
  | 'ONE_PAGE'
  | 'REPORT';

/** How a part is colored; the words beside it say the same. */
export type DocumentTone =
  | 'BAD'
  | 'GOOD'
  | 'LIGHT'
  | 'NONE'
  | 'QUIET'
  | 'STEADY'
  | 'WARN';

/** How evidence is given. */
export type EvidenceKind =
  | 'FILE'
  | 'LINK';

/** Who may read it: whoever may read the report, or everybody. */
export type EvidenceVisibility =
  | 'PRIVATE'
  | 'PUBLIC';

export type ExplainTextInput = {
  expectedVersion: number;
  /** Id of one of `textFindings` or `removedTexts`. */
  findingId: string | number;
  /** Why it may be published, for the record of the city. */
  reason: string;
  releaseDraftId: string | number;
};

export type ExplainedTextInput = {
  /** Id of the finding. */
  findingId: string;
  reason: string;
};

/** PDF, or a Word file. */
export type FileFormat =
  | 'DOCX'
  | 'PDF';

export type FinalizeYearlyReportInput = {
  expectedDigest: string;
  fiscalYear: number;
};

/** What kind of thing a search found. */
export type FoundKind =
  | 'DELIVERABLE'
  | 'GOAL'
  | 'METRIC'
  | 'MILESTONE'
  | 'PLAN'
  | 'REPORT'
  | 'STRATEGY'
  | 'UPDATE';

/** What became of the gap between groups, with its interval; UNCERTAIN is too uncertain to say. */
export type GapStanding =
  | 'NARROWED'
  | 'NOT_MEASURED'
  | 'SAME'
  | 'UNCERTAIN'
  | 'WIDENED';

/** What became of the people a goal is for. One group that got worse makes it WORSE; nothing is averaged. */
export type GoalResult =
  | 'BETTER'
  | 'SAME'
  | 'UNCERTAIN'
  | 'UNMEASURED'
  | 'WORSE';

export type HideInReleaseInput = {
  expectedVersion: number;
  items: Array<HideItemInput>;
  /** Why, for the record of the city. */
  reason: string;
  releaseDraftId: string | number;
};

/** What is not to be shown, by the names the draft gives it. */
export type HideItemInput = {
  goal: string;
  /** Of CELL; null is the total. */
  group?: string | null | undefined;
  kind: HideKind;
  metric: string;
  /** Of CELL and PERIOD. */
  periodLabel?: string | null | undefined;
  /** Of CELL; null is the whole city. */
  place?: string | null | undefined;
  plan: string;
  team: string;
};

/** CELL: one value, with a mark. GROUPS: all but the total. PERIOD: everything of a period. */
export type HideKind =
  | 'CELL'
  | 'GROUPS'
  | 'PERIOD';

export type ImportPlanInput = {
  /** The file's bytes in base64; at most 5 MB before encoding. */
  contentBase64: string;
  /** True: check the file and say what would change, without changing anything. */
  dryRun: boolean;
  /** Ends in .xlsx or .csv. */
  fileName: string;
  /** The planning team whose plan it is. */
  teamId: string | number;
};

/** With an ERROR nothing is imported; a WARNING is told and imported. */
export type ImportSeverity =
  | 'ERROR'
  | 'WARNING';

export type ImportTranslationsInput = {
  /** The file, at most 2 MB. */
  contentBase64: string;
  language: string;
};

export type ImportValuesInput = {
  /** The file's bytes in base64; at most 5 MB before encoding. */
  contentBase64: string;
  /** The day on which the source had these numbers. */
  dataDate?: string | null | undefined;
  /** True: only check, change nothing. */
  dryRun: boolean;
  /** Ends in .xlsx or .csv. */
  fileName: string;
  mapping: ValueMappingInput;
  /** The plan whose metrics the values are for. */
  planId: string | number;
  /** True for invented numbers; they are marked everywhere. */
  sample?: boolean | null | undefined;
  /** Where the file is published. */
  sourceUrl?: string | null | undefined;
};

export type LogInInput = {
  email: string;
  password: string;
};

/** When mail about something that happened goes out. */
export type MailTime =
  | 'AT_ONCE'
  | 'MORNING'
  | 'NONE';

export type MakeEvidencePublicInput = {
  evidenceId: string | number;
  /** That whoever says it opened it and found nothing about a person in it. */
  opened: boolean;
  /** What everybody reads; never the name of the file. */
  title: string;
  /** Why everybody may read the title, where something in it may say too much. It stays on record. */
  titleReason?: string | null | undefined;
};

export type MakeYearlyFilesInput = {
  /** Null: the draft as it stands now. */
  edition?: number | null | undefined;
  fiscalYear: number;
};

/** The same people, people within a broader group, or not possible to say. */
export type MappingQuality =
  | 'BROADER'
  | 'EXACT'
  | 'IMPOSSIBLE';

export type MarkNotificationReadInput = {
  notificationId: string | number;
};

export type MarkPlanOpenInput = {
  planId: string | number;
};

/** Where a measure stands. */
export type MeasurePlaceInput = {
  goal: string;
  metric: string;
  plan: string;
  team: string;
};

/** How often a value is due. */
export type MetricFrequency =
  | 'QUARTERLY'
  | 'YEARLY';

/** How a whole population fares, or how much, how well, and whether anyone is better off. */
export type MetricKind =
  | 'BETTER_OFF'
  | 'HOW_MUCH'
  | 'HOW_WELL'
  | 'POPULATION_INDICATOR';

/** Why a value is absent; never zero. */
export type MissingReason =
  | 'LEGALLY_BARRED'
  | 'NOT_COLLECTED'
  | 'NOT_DUE'
  | 'NOT_YET_AVAILABLE'
  | 'SERIES_BROKEN'
  | 'SUPPRESSED';

export type MovePlanItemInput = {
  /** The sibling it follows; left out: first. */
  afterId?: string | number | null | undefined;
  itemId: string | number;
  kind: PlanItemKind;
  /** Below what it stands from now on; left out for a goal. */
  parentId?: string | number | null | undefined;
  planId: string | number;
};

/** What a notification is about. */
export type NotificationKind =
  | 'APPROVED'
  | 'COMMENT'
  | 'COPY'
  | 'DUE'
  | 'RETURNED'
  | 'REVIEW'
  | 'UNLOCKED';

export type ObservationCellInput = {
  /** Only with a reason instead of a value: the day on which it is asked for again. Left out for one that is not available yet, it is 30 days from today. */
  askAgainOn?: string | null | undefined;
  /** Null is the total. */
  categoryId?: string | number | null | undefined;
  /** The value is unlike the last ones and right all the same. */
  checked?: boolean | null | undefined;
  denominator?: string | null | undefined;
  marginOfError?: string | null | undefined;
  missingReason?: MissingReason | null | undefined;
  /** How many people or cases are behind the value. */
  n?: number | null | undefined;
  note?: string | null | undefined;
  numerator?: string | null | undefined;
  /** An earlier period, for example FY 2026 Q3; left out, it is the period of the report. */
  periodLabel?: string | null | undefined;
  /** Null is the whole city. */
  placeId?: string | number | null | undefined;
  /** Why a value changes that was approved before. */
  reason?: string | null | undefined;
  /** What the source says about how far it can be trusted. */
  reliability?: string | null | undefined;
  /** The value you saw; null when there was none. */
  replacesId?: string | number | null | undefined;
  standardError?: string | null | undefined;
  value?: string | null | undefined;
};

/** How far a value has come from its baseline to its target, given the time that has passed. */
export type Pace =
  | 'AWAY'
  | 'BEHIND'
  | 'NO_MOVE'
  | 'ON_PACE'
  | 'REACHED'
  | 'UNKNOWN';

/** Which page of a list. */
export type PageInput = {
  /** From 1. */
  number?: number;
  /** Items a page, 1 to 100. */
  size?: number;
};

/** How a paragraph is set. */
export type ParagraphLook =
  | 'LEAD'
  | 'NOTE'
  | 'PLAIN'
  | 'SMALL';

export type PinCommentInput = {
  /** With subject DELIVERABLE: exactly this piece of its evidence, which must not be removed. */
  evidenceId?: string | number | null | undefined;
  /** The field it is about, for example note. */
  field?: string | null | undefined;
  /** With subject METRIC: exactly this number of it, one that is due with the report or one of earlierNumbers. */
  observationId?: string | number | null | undefined;
  subject: CommentSubject;
  /** The report itself, one of its deliverables, or one of its metrics. */
  subjectId: string | number;
  text: string;
};

/** A step in the life of a plan. */
export type PlanAction =
  | 'AMEND'
  | 'APPROVE'
  | 'CLEAR_LEGALLY'
  | 'CLOSE'
  | 'CLOSE_COMMENTS'
  | 'FINALIZE'
  | 'OPEN_COMMENTS'
  | 'PUBLISH_PRELIMINARY'
  | 'RESUME'
  | 'RETURN'
  | 'SEND_TO_LEGAL'
  | 'SIGN'
  | 'START_DRAFTING'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'SUSPEND'
  | 'WITHDRAW';

/** What happened to an item of a plan. */
export type PlanChangeKind =
  | 'ADDED'
  | 'EDITED'
  | 'MOVED'
  | 'REMOVED'
  | 'RESTORED';

/** What was added to a thread. */
export type PlanCommentKind =
  | 'ANSWER'
  | 'COMMENT'
  | 'REOPENED'
  | 'RESOLVED';

export type PlanFieldInput = {
  /** The name of a field of this kind of item, for example "text". */
  field: string;
  /** What stood there when you began to write. */
  seen?: string | null | undefined;
  /** What you wrote; null empties it. */
  value?: string | null | undefined;
};

/** What a plan is made of, the plan itself included. */
export type PlanItemKind =
  | 'DELIVERABLE'
  | 'GOAL'
  | 'MILESTONE'
  | 'PLAN'
  | 'STRATEGY';

export type PlanPartInput = {
  itemId: string | number;
  kind: PlanItemKind;
  planId: string | number;
};

/** Where a plan is in its life. */
export type PlanState =
  | 'AMENDING'
  | 'ASSESSING'
  | 'CLOSED'
  | 'COMMENT_CLOSED'
  | 'COMMENT_OPEN'
  | 'DRAFTING'
  | 'FINAL'
  | 'HEAD_SIGNED'
  | 'LEGAL_REVIEW'
  | 'OFFICE_APPROVED'
  | 'PRELIMINARY'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type PlanStepInput = {
  /** The version you saw. */
  expectedVersion: number;
  planId: string | number;
};

export type PlanThreadInput = {
  planId: string | number;
  /** The comment that began the thread. */
  threadId: string | number;
};

export type PreviewValuesInput = {
  /** The file's bytes in base64; at most 5 MB before encoding. */
  contentBase64: string;
  /** Ends in .xlsx or .csv. */
  fileName: string;
  /** Shows the columns as read by this; null: as the last file with these headers, or as suggested. */
  mapping?: ValueMappingInput | null | undefined;
  /** The plan whose metrics the values are for. */
  planId: string | number;
  /** The sheet of a workbook; null is the first table. */
  sheet?: string | null | undefined;
};

export type PublishBoundariesInput = {
  /** Property that holds the code of an area. */
  codeProperty?: string;
  datedOn?: string | null | undefined;
  /** A GeoJSON FeatureCollection of polygons, in degrees (WGS 84). */
  geojson: string;
  license: string;
  name: string;
  /** Property that holds the name of an area. */
  nameProperty?: string;
  note?: string | null | undefined;
  sample?: boolean;
  source: string;
  sourceUrl?: string | null | undefined;
};

export type PublishReleaseInput = {
  expectedVersion: number;
  releaseDraftId: string | number;
};

export type PublishTranslationInput = {
  /** Why everybody may read what was found; what is not explained must be changed first. */
  explained?: Array<ExplainedTextInput>;
  language: string;
  /** The release it was read for. */
  releaseId: string | number;
};

export type PutTourAwayInput = {
  /** False brings it back. */
  away: boolean;
  /** Whose tour it is. */
  role: Role;
};

/** Where a report is. */
export type QuarterlyReportState =
  | 'APPROVED'
  | 'OPEN'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED';

export type ReasonedPlanStepInput = {
  /** The version you saw. */
  expectedVersion: number;
  planId: string | number;
  /** Why, in words; it stays with the plan. */
  reason: string;
};

/** What kind of thing was opened. */
export type RecentKind =
  | 'METRIC'
  | 'PLAN'
  | 'REPORT';

export type RecordObservationInput = {
  /** Only with a reason instead of a value: the day on which it is asked for again. Left out for one that is not available yet, it is 30 days from today. */
  askAgainOn?: string | null | undefined;
  /** Null is the total. */
  categoryId?: string | number | null | undefined;
  /** The value is unlike the last ones and right all the same. */
  checked?: boolean | null | undefined;
  denominator?: string | null | undefined;
  marginOfError?: string | null | undefined;
  metricId: string | number;
  missingReason?: MissingReason | null | undefined;
  /** How many people or cases are behind the value. */
  n?: number | null | undefined;
  note?: string | null | undefined;
  numerator?: string | null | undefined;
  /** An earlier period, for example FY 2026 Q3; left out, it is the period of the report. */
  periodLabel?: string | null | undefined;
  /** Null is the whole city. */
  placeId?: string | number | null | undefined;
  /** Why a value changes that was approved before. */
  reason?: string | null | undefined;
  /** What the source says about how far it can be trusted. */
  reliability?: string | null | undefined;
  /** The value you saw; null when there was none. */
  replacesId?: string | number | null | undefined;
  reportId: string | number;
  standardError?: string | null | undefined;
  value?: string | null | undefined;
};

export type RecordObservationsInput = {
  cells: Array<ObservationCellInput>;
  metricId: string | number;
  reportId: string | number;
};

export type RedateDeliverableInput = {
  deliverableId: string | number;
  dueOn: string;
  /** The version of the deliverable you saw. */
  expectedVersion: number;
  /** Needed as soon as a date was given before. */
  reason?: string | null | undefined;
};

/** What groups are compared with: the best-off group, the total, everybody else, or a named group. */
export type Reference =
  | 'BEST_OFF'
  | 'GROUP'
  | 'REST'
  | 'TOTAL';

export type RememberOpenedInput = {
  itemId: string | number;
  kind: RecentKind;
};

export type RemoveTextInput = {
  expectedVersion: number;
  /** Id of one of `textFindings` or `removedTexts`. */
  findingId: string | number;
  /** Why it is left out, for the record of the city. */
  reason: string;
  releaseDraftId: string | number;
};

/** What happened to a report. */
export type ReportEventKind =
  | 'APPROVED'
  | 'OPENED'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'STEP_APPROVED'
  | 'SUBMITTED'
  | 'UNLOCKED';

export type ReportStepInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
};

/** A closed period still takes late reports. */
export type ReportingPeriodState =
  | 'CLOSED'
  | 'OPEN'
  | 'UPCOMING';

export type RequestPasswordLinkInput = {
  email: string;
};

/** Everybody else, or people whose group nobody knows: they enter no comparison. */
export type Residual =
  | 'OTHER'
  | 'UNKNOWN';

export type ResolveCommentInput = {
  commentId: string | number;
};

export type RestoreEvidenceInput = {
  evidenceId: string | number;
};

/** What became of a measure; never an average of groups. */
export type Result =
  | 'BETTER'
  | 'SAME'
  | 'UNCERTAIN'
  | 'UNMEASURED'
  | 'WORSE';

export type ReturnQuarterlyReportInput = {
  comments?: Array<PinCommentInput>;
  /** The version you saw. */
  expectedVersion: number;
  /** Required. It stays on record. */
  reason: string;
  reportId: string | number;
};

export type ReviewMessagesInput = {
  language: string;
  messages: Array<ReviewedMessageInput>;
};

/** Where a review step stands. */
export type ReviewStepState =
  | 'CURRENT'
  | 'PASSED'
  | 'WAITING';

export type ReviewedMessageInput = {
  messageId: string;
  /** The English that was read. */
  source: string;
  /** What is to be said. */
  text: string;
};

/** How a submission ended before this one. */
export type RevisionEnd =
  | 'APPROVED'
  | 'RETURNED';

export type Role =
  | 'AUDITOR'
  | 'BUDGET_READER'
  | 'CHIEF_EQUITY_OFFICER'
  | 'CITY_ADMIN'
  | 'COUNSEL'
  | 'DEPARTMENT_HEAD'
  | 'DEPARTMENT_LEAD'
  | 'EQUITY_OFFICER'
  | 'OVERSIGHT_MEMBER'
  | 'PLANNING_DIRECTOR'
  | 'PLANNING_MANAGER'
  | 'PLATFORM_OPERATOR';

/** How the city's numbers are rounded, because anybody can calculate back from them. */
export type Rounding =
  | 'DOWN'
  | 'HALF_EVEN'
  | 'HALF_UP'
  | 'NOT_STATED';

export type SaveNotificationPreferencesInput = {
  /** Left out: as it was. */
  commentMail?: MailTime | null | undefined;
  copyMail: boolean;
  decisionMail: MailTime;
  dueMail: boolean;
  hour?: number | null | undefined;
  reviewMail: MailTime;
  weeklyOn?: number | null | undefined;
};

export type SaveOnePagerWordsInput = {
  periodId: string | number;
  /** The version the writer saw. */
  replacesId?: string | number | null | undefined;
  section: string;
  /** Null: the whole city. */
  teamId?: string | number | null | undefined;
  text?: string | null | undefined;
};

export type SaveProgressInput = {
  /** The day it was completed, wholly or partly. */
  actualOn?: string | null | undefined;
  /** The day on which it is asked for again; kept only without a status. */
  askAgainOn?: string | null | undefined;
  /** Why there is no update yet; kept only without a status. */
  blankReason?: string | null | undefined;
  /** What stands in the way, or what help is needed. */
  blocker?: string | null | undefined;
  deliverableId: string | number;
  /** More, for reviewers. */
  detail?: string | null | undefined;
  evidenceUrl?: string | null | undefined;
  /** What changed, for the public; at most 280 characters. */
  note?: string | null | undefined;
  /** The update you saw; null when there was none. */
  replacesId?: string | number | null | undefined;
  reportId: string | number;
  /** Repeats last time’s status, note and blocker where you give none. */
  sameAsLast?: boolean | null | undefined;
  status?: DeliverableStatus | null | undefined;
  /** One sentence on why the status is another one than the dates suggest; kept only where it is. For reviewers. */
  statusReason?: string | null | undefined;
};

export type SaveSummaryInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
  summary?: string | null | undefined;
};

export type SaveTopicMapInput = {
  expectedVersion: number;
  lines: Array<TopicLineInput>;
};

export type SaveTranslationsInput = {
  language: string;
  texts: Array<WrittenTextInput>;
};

export type SaveViewInput = {
  /** The part of the page’s address from the question mark. */
  address: string;
  /** Whether the portfolio opens with it. */
  isDefault?: boolean;
  name: string;
};

export type SaveYearlyWordsInput = {
  fiscalYear: number;
  /** The version the writer saw. */
  replacesId?: string | number | null | undefined;
  section: string;
  text?: string | null | undefined;
};

export type SetCityLanguagesInput = {
  /** All of them, in the order of the city. */
  languages: Array<CityLanguageInput>;
};

export type SetDataTermsInput = {
  contactEmail?: string | null | undefined;
  license: string;
  /** The terms that stood on the page, so that two people do not overwrite each other. */
  replaces: DataTermsInput;
};

export type SetEntryShortcutsInput = {
  on: boolean;
};

export type SetMetricTargetInput = {
  /** Null is everybody. */
  categoryId?: string | number | null | undefined;
  /** Somebody was asked about this odd target and keeps it. */
  checked?: boolean | null | undefined;
  metricId: string | number;
  /** A year or a quarter, for example FY 2028. */
  periodLabel: string;
  /** Required when it differs from what was set before. */
  reason?: string | null | undefined;
  /** Where the target is published. */
  sourceUrl?: string | null | undefined;
  value: string;
};

export type SetPasswordInput = {
  password: string;
  /** From the link that was mailed. */
  token: string;
};

export type SetPrivacyRuleInput = {
  /** From 0.01 to 1, or null: none is hidden for that. */
  largestRelativeError?: number | null | undefined;
  /** Null: as large as the threshold. */
  protectionWidth?: number | null | undefined;
  rounding: Rounding;
  threshold: number;
  zeroMayShow: boolean;
};

export type ShowInReleaseInput = {
  expectedVersion: number;
  /** Ids of `hiddenByChoice`. */
  ids: Array<string | number>;
  releaseDraftId: string | number;
};

/** The standard a list follows word for word. */
export type Standard =
  | 'OMB_SPD15_1997'
  | 'OMB_SPD15_2024';

export type SubmitQuarterlyReportInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
};

export type TakeBackEvidenceInput = {
  evidenceId: string | number;
  reason: string;
};

export type TakeBackOnTextInput = {
  expectedVersion: number;
  /** Id of one of `textFindings` or `removedTexts`. */
  findingId: string | number;
  releaseDraftId: string | number;
};

/** Which text of a release it is. */
export type TextField =
  | 'BREAK'
  | 'DATE_REASON'
  | 'DELIVERABLE'
  | 'DEPARTMENT'
  | 'EVIDENCE'
  | 'GOAL'
  | 'GOAL_FACT'
  | 'METHOD'
  | 'METRIC'
  | 'METRIC_LABEL'
  | 'NOTE'
  | 'NOTES'
  | 'OWNER'
  | 'PLAN_TITLE'
  | 'REVISION_REASON'
  | 'SOURCE'
  | 'STRATEGY'
  | 'SUMMARY'
  | 'TEAM'
  | 'TITLE'
  | 'VALUE_NOTE';

/** What is found in a text: something that names one person, or a small number beside the name of a group. */
export type TextFindingKind =
  | 'BIRTH_DATE'
  | 'CARD_NUMBER'
  | 'DEVICE_ADDRESS'
  | 'EMAIL'
  | 'HOME_ADDRESS'
  | 'LICENSE_PLATE'
  | 'NAME'
  | 'PHONE'
  | 'RECORD_NUMBER'
  | 'SECRET_ADDRESS'
  | 'SMALL_COUNT'
  | 'SOCIAL_SECURITY'
  | 'TOO_LONG';

/** Whether a report came in time; nothing about how the work goes. */
export type Timeliness =
  | 'IN_GRACE'
  | 'LATE'
  | 'MISSING'
  | 'NOT_DUE'
  | 'ON_TIME';

export type TopicLineInput = {
  label: string;
  source: TopicSource;
  topics: Array<string>;
};

/** What of a goal is put under topics. */
export type TopicSource =
  | 'DEPARTMENT'
  | 'PLAN_AREA'
  | 'PRIORITY'
  | 'THEME';

/** Where a message stands in the review of its translation. */
export type TranslationState =
  | 'CHANGED_SINCE'
  | 'NOT_TRANSLATED'
  | 'REVIEWED'
  | 'TO_REVIEW';

export type UnlockQuarterlyReportInput = {
  /** The version you saw. */
  expectedVersion: number;
  /** Required. It stays on record. */
  reason: string;
  reportId: string | number;
};

/** The kind of refusal. */
export type UserErrorCode =
  | 'ALREADY_EXISTS'
  | 'INCOMPLETE'
  | 'INVALID'
  | 'LOG_IN_FAILED'
  | 'NOT_ALLOWED'
  | 'NOT_EMPTY'
  | 'NOT_FOUND'
  | 'PRIVACY'
  | 'REASON_REQUIRED'
  | 'SAME_PERSON'
  | 'STALE'
  | 'TOO_LARGE'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNLIKELY'
  | 'UNSUPPORTED_FILE'
  | 'WRONG_STATE';

/** What a word of a file names. */
export type ValueCoordinate =
  | 'GROUP'
  | 'METRIC'
  | 'PERIOD'
  | 'PLACE';

export type ValueMappingInput = {
  /** Null: not chosen yet. */
  blankMeans?: BlankMeaning | null | undefined;
  /** Null: days are not taken. */
  dates?: DateMeaning | null | undefined;
  /** Shares such as 0.25 are percentages. */
  fractions: boolean;
  /** 90, 95 or 99 percent confidence of the margins of error. */
  marginLevel?: number | null | undefined;
  /** Code of the metric of a file that names none. */
  metric?: string | null | undefined;
  /** Period of a file that names none. */
  period?: string | null | undefined;
  rules: Array<ValueRuleInput>;
  sheet?: string | null | undefined;
  words: Array<ValueWordInput>;
};

export type ValueRuleInput = {
  /** A header, or a pattern with {metric}, {period}, {group} and {place}. */
  columns: string;
  /** For FILTER: the word of the rows that are read. */
  equals?: string | null | undefined;
  /** "*" is everybody. */
  group?: string | null | undefined;
  /** Fixed for these columns; null: header or row say it. */
  metric?: string | null | undefined;
  period?: string | null | undefined;
  /** "*" is the whole city. */
  place?: string | null | undefined;
  role: ColumnRole;
};

export type ValueWordInput = {
  coordinate: ValueCoordinate;
  /** A code or period; "*" is everybody or the whole city; null leaves its values out. */
  to?: string | null | undefined;
  /** Null is an empty cell. */
  word?: string | null | undefined;
};

/** HIDE_MORE: hide `cells`. COARSEN: hide them, what contains them stays. TOTAL_ONLY: hide the GROUPS. LEAVE_OUT: hide the PERIOD of `cells`. SHOW_AGAIN: take back that `cells` are hidden by choice. WITHDRAW: `releases`. */
export type WayOutKind =
  | 'COARSEN'
  | 'HIDE_MORE'
  | 'LEAVE_OUT'
  | 'SHOW_AGAIN'
  | 'TOTAL_ONLY'
  | 'WITHDRAW';

export type WithdrawEvidenceInput = {
  evidenceId: string | number;
  reason: string;
};

export type WithdrawMetricTargetInput = {
  /** Kept with the withdrawal. */
  reason: string;
  targetId: string | number;
};

export type WithdrawReleaseInput = {
  /** Shown to the public at the address of the release. */
  reason: string;
  releaseId: string | number;
};

export type WritePlanItemInput = {
  fields: Array<PlanFieldInput>;
  itemId: string | number;
  kind: PlanItemKind;
  planId: string | number;
};

export type WrittenTextInput = {
  /** SHA-256 of the source text. */
  hash: string;
  /** The translation that stood there when it was written. */
  replacesId?: string | number | null | undefined;
  /** A person has read it beside its source. */
  reviewed: boolean;
  text: string;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { email: string, person: { id: string, displayName: string }, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null };

export type ChooseCityQueryVariables = Exact<{ [key: string]: never; }>;


export type ChooseCityQuery = { viewer: { person: { id: string, displayName: string }, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null };

export type RequestPasswordLinkMutationVariables = Exact<{
  input: RequestPasswordLinkInput;
}>;


export type RequestPasswordLinkMutation = { requestPasswordLink: { done: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type HelpQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpQuery = { toursPutAway: Array<Role>, viewer: { cities: Array<{ slug: string, roles: Array<Role> }> } | null };

export type PutTourAwayMutationVariables = Exact<{
  input: PutTourAwayInput;
}>;


export type PutTourAwayMutation = { putTourAway: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PracticeProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeProgressQuery = { city: { id: string }, practiceCity: { startingOver: boolean, step: number, steps: Array<string> } | null };

export type StartPracticeOverMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPracticeOverMutation = { startPracticeOver: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AuditTrailQueryVariables = Exact<{
  page: PageInput;
}>;


export type AuditTrailQuery = { auditEvents: { totalCount: number, sealedUntil: string | null, items: Array<{ id: string, at: string, personName: string | null, action: string, summary: string }> } };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { userErrors: Array<{ message: string }> } };

export type CitiesToWriteToQueryVariables = Exact<{ [key: string]: never; }>;


export type CitiesToWriteToQuery = { viewer: { cities: Array<{ slug: string }> } | null };

export type InterfaceLanguageQueryVariables = Exact<{
  language: string;
}>;


export type InterfaceLanguageQuery = { interfaceLanguage: { tag: string, messages: number, reviewed: number, isReviewed: boolean } | null };

export type InterfaceMessagesQueryVariables = Exact<{
  language: string;
  states?: Array<TranslationState> | TranslationState | null | undefined;
  words?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InterfaceMessagesQuery = { interfaceLanguage: { messages: number, reviewed: number, isReviewed: boolean } | null, interfaceMessages: { totalCount: number, items: Array<{ id: string, source: string, said: string, state: TranslationState, places: Array<string> }> } };

export type ReviewMessagesMutationVariables = Exact<{
  input: ReviewMessagesInput;
}>;


export type ReviewMessagesMutation = { reviewMessages: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { viewer: { person: { id: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CitiesToLeaveQueryVariables = Exact<{ [key: string]: never; }>;


export type CitiesToLeaveQuery = { viewer: { person: { id: string }, cities: Array<{ slug: string, name: string }> } | null };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: { userErrors: Array<{ message: string }> } };

export type LogOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutEverywhereMutation = { logOutEverywhere: { userErrors: Array<{ message: string }> } };

export type MailOutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type MailOutboxQuery = { mailOutbox: Array<{ id: string, to: string, subject: string, text: string, queuedAt: string, sentAt: string | null }> };

export type StayLoggedInQueryVariables = Exact<{ [key: string]: never; }>;


export type StayLoggedInQuery = { viewer: { person: { id: string } } | null };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: { done: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UnsentWorkSecretQueryVariables = Exact<{
  device: string;
}>;


export type UnsentWorkSecretQuery = { unsentWorkSecret: string };

export type WorkHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkHomeQuery = { viewer: { cities: Array<{ slug: string, roles: Array<Role> }> } | null };

export type WorkspaceQueryVariables = Exact<{
  language: string;
}>;


export type WorkspaceQuery = { newNotifications: number, toursPutAway: Array<Role>, viewer: { email: string, person: { id: string, displayName: string }, appointments: Array<{ id: string, role: Role, department: { id: string, name: string } | null }>, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null, city: { id: string, slug: string, name: string, officeName: string, timeZone: string, today: string, demo: boolean, maxFileBytes: number, suppressionThreshold: number, reviewChain: Array<Role>, terms: Array<{ key: string, singular: string, plural: string }>, statuses: Array<{ status: DeliverableStatus, label: string, hidden: boolean }> }, interfaceLanguage: { isReviewed: boolean, corrections: Array<{ id: string, text: string }> } | null };

export type ImportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportPageQuery = { planningTeams: Array<{ id: string, name: string, departments: Array<{ id: string, name: string }>, managers: Array<{ id: string }> }>, importBatches: Array<{ id: string, fileName: string, at: string, added: number, changed: number, unchanged: number, by: { id: string, displayName: string } | null, plan: { id: string, title: string, team: { id: string, name: string } } | null }> };

export type ImportDoneQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportDoneQuery = { importBatch: { id: string, metrics: Array<{ id: string, code: string, name: string }> } | null };

export type ImportPlanMutationVariables = Exact<{
  input: ImportPlanInput;
}>;


export type ImportPlanMutation = { importPlan: { added: number, changed: number, unchanged: number, batch: { id: string } | null, problems: Array<{ sheet: string | null, row: number | null, column: string | null, message: string, severity: ImportSeverity }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ValuesImportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ValuesImportPageQuery = { plans: Array<{ id: string, title: string, stateLabel: string, team: { id: string, name: string, departments: Array<{ id: string }>, managers: Array<{ id: string }> } }> };

export type PreviewValuesMutationVariables = Exact<{
  input: PreviewValuesInput;
}>;


export type PreviewValuesMutation = { previewValues: { preview: { sheets: Array<string>, sheet: string, blankHint: MissingReason | null, remarks: Array<string>, columns: Array<{ header: string, name: string, samples: Array<string>, role: ColumnRole, pattern: string | null }>, mapping: { sheet: string | null, metric: string | null, period: string | null, blankMeans: BlankMeaning | null, dates: DateMeaning | null, fractions: boolean, marginLevel: number | null, rules: Array<{ columns: string, role: ColumnRole, metric: string | null, period: string | null, group: string | null, place: string | null, equals: string | null }>, words: Array<{ coordinate: ValueCoordinate, word: string | null, to: string | null }> }, remembered: { fileName: string, at: string, by: { id: string, displayName: string } | null } | null, metrics: Array<{ code: string, label: string }>, groups: Array<{ code: string, label: string }>, places: Array<{ code: string, label: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ImportValuesMutationVariables = Exact<{
  input: ImportValuesInput;
}>;


export type ImportValuesMutation = { importValues: { added: number, corrected: number, unchanged: number, leftOut: number, missing: number, batch: { id: string } | null, unknownWords: Array<{ coordinate: ValueCoordinate, word: string | null, row: number, column: string, values: number, meant: string | null }>, problems: Array<{ sheet: string | null, row: number | null, column: string | null, message: string, severity: ImportSeverity }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DefineMetricPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DefineMetricPageQuery = { plan: { id: string, title: string, viewerCan: { edit: boolean }, goals: Array<{ id: string, code: string, text: string, metrics: Array<{ id: string, code: string }> }> } | null, categorySets: Array<{ id: string, name: string }> };

export type DefineMetricMutationVariables = Exact<{
  input: DefineMetricInput;
}>;


export type DefineMetricMutation = { defineMetric: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type GroupListFragment = { id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> };

export type GroupListsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupListsQuery = { categorySets: Array<{ id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> }> };

export type MetricPageQueryVariables = Exact<{
  id: string | number;
  moment: string;
}>;


export type MetricPageQuery = { metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, frequency: MetricFrequency, numeratorLabel: string | null, denominatorLabel: string | null, reference: Reference, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, copiedFrom: { id: string, code: string, name: string, goal: { id: string, plan: { id: string, title: string } } } | null, referenceCategory: { id: string, label: string } | null, viewerCan: { revise: boolean }, goal: { id: string, code: string, text: string, plan: { id: string, title: string, team: { id: string, name: string } } }, categorySet: { id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> } | null, breaks: Array<{ startsOn: string, reason: string, sourceUrl: string | null }>, targets: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string, reason: string | null, sourceUrl: string | null, category: { id: string, label: string } | null }>, targetHistory: Array<{ id: string, periodLabel: string, value: string | null, reason: string | null, setAt: string, category: { id: string, label: string } | null, by: { id: string, displayName: string } | null }>, progressByGroup: Array<{ pace: Pace, share: number | null, timeShare: number | null, expected: number | null, why: string | null, category: { id: string, label: string } | null }>, picture: { sentence: string, warning: string | null, result: Result, results: Array<{ categoryId: string | null, result: Result }>, periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null } | null, groups: Array<{ categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null }>, gap: { group: string, comparedWith: string, difference: { value: number, interval: { low: number, high: number, draws: number | null } | null }, ratio: { value: number, interval: { low: number, high: number, draws: number | null } | null } | null } | null }>, measures: Array<{ measure: DisparityMeasure, name: string, says: string, refusal: string | null, measured: { value: number, interval: { low: number, high: number, draws: number | null } | null } | null }> }, known: Array<{ id: string, periodLabel: string, value: string | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reliability: string | null, replacesId: string | null, reason: string | null, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }> } | null, categorySets: Array<{ id: string, name: string, version: string }>, viewer: { appointments: Array<{ id: string, role: Role }> } | null };

export type PicturedLevelFragment = { categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null };

export type PicturedMeasureFragment = { value: number, interval: { low: number, high: number, draws: number | null } | null };

export type RecordedValueFragment = { id: string, periodLabel: string, value: string | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reliability: string | null, replacesId: string | null, reason: string | null, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null };

export type CityDayQueryVariables = Exact<{ [key: string]: never; }>;


export type CityDayQuery = { city: { id: string, timeZone: string, today: string } };

export type OpenReportsForMetricQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenReportsForMetricQuery = { myReports: Array<{ id: string, team: { id: string }, period: { id: string, label: string }, viewerCan: { log: boolean } }> };

export type SetMetricTargetMutationVariables = Exact<{
  input: SetMetricTargetInput;
}>;


export type SetMetricTargetMutation = { setMetricTarget: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawMetricTargetMutationVariables = Exact<{
  input: WithdrawMetricTargetInput;
}>;


export type WithdrawMetricTargetMutation = { withdrawMetricTarget: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeclareSeriesBreakMutationVariables = Exact<{
  input: DeclareSeriesBreakInput;
}>;


export type DeclareSeriesBreakMutation = { declareSeriesBreak: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PlanChangesQueryVariables = Exact<{
  id: string | number;
  itemId?: string | number | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PlanChangesQuery = { plan: { id: string, title: string, sample: boolean, form: { levels: Array<{ level: string, singular: string, plural: string }> }, team: { id: string, departments: Array<{ id: string, name: string }> }, changes: { totalCount: number, items: Array<{ id: string, itemKind: PlanItemKind, itemId: string, itemName: string, kind: PlanChangeKind, field: string | null, fromValue: string | null, toValue: string | null, at: string, by: { id: string, displayName: string } | null }> } } | null };

export type CopyIntoPlanPageQueryVariables = Exact<{
  id: string | number;
  from: string | number;
}>;


export type CopyIntoPlanPageQuery = { plan: { id: string, title: string, startsOn: string | null, form: { levels: Array<{ level: string, singular: string, plural: string }> }, viewerCan: { edit: boolean }, team: { id: string }, copySources: Array<{ id: string, title: string, startsOn: string | null, endsOn: string | null, team: { id: string, name: string } }> } | null, from: { id: string, title: string, startsOn: string | null, goals: Array<{ id: string, code: string, text: string, sample: boolean, strategies: Array<{ id: string }>, deliverables: Array<{ id: string }>, metrics: Array<{ id: string }> }> } | null };

export type CopyIntoPlanMutationVariables = Exact<{
  input: CopyIntoPlanInput;
}>;


export type CopyIntoPlanMutation = { copyIntoPlan: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type NewPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type NewPlanQuery = { planningTeams: Array<{ id: string, name: string, departments: Array<{ id: string }> }>, planTemplates: Array<{ id: string, name: string, version: number }>, cycles: Array<{ id: string, name: string, startsOn: string, endsOn: string }> };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WritePlanQueryVariables = Exact<{
  id: string | number;
}>;


export type WritePlanQuery = { plan: { id: string, version: number, stamp: string, title: string, state: PlanState, stateLabel: string, startsOn: string | null, endsOn: string | null, sample: boolean, form: { requiredParts: Array<string>, horizons: Array<string>, priorities: Array<string>, outcomeMeasure: string, levels: Array<{ level: string, singular: string, plural: string }> }, team: { id: string, name: string, departments: Array<{ id: string, name: string }> }, cycle: { id: string, name: string } | null, events: Array<{ id: string, kind: string, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, viewerCan: { comment: boolean, edit: boolean, submit: boolean, actions: Array<PlanAction> }, problems: Array<{ path: Array<string>, message: string, refuses: boolean }>, removed: Array<{ id: string, kind: PlanItemKind, name: string, text: string, removedAt: string }>, origins: Array<{ id: string, code: string, planTitle: string }>, changesSinceReturn: Array<{ itemKind: PlanItemKind, itemId: string, itemName: string, kind: PlanChangeKind, field: string | null, from: string | null, to: string | null }>, comments: Array<{ id: string, itemKind: PlanItemKind, itemId: string, field: string | null, resolved: boolean, viewerCan: { answer: boolean, resolve: boolean }, entries: Array<{ id: string, kind: PlanCommentKind, text: string | null, at: string, by: { id: string, displayName: string } | null }> }>, goals: Array<{ id: string, code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, isProcess: boolean, sourceUrl: string | null, sample: boolean, metrics: Array<{ id: string, code: string, name: string }>, strategies: Array<{ id: string, code: string, text: string, sourceUrl: string | null, sample: boolean }>, deliverables: Array<{ id: string, code: string, text: string, strategyId: string | null, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, milestones: Array<{ id: string, text: string, originalDueOn: string | null, currentDueOn: string | null }> }> }> } | null };

export type PlanPulseQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPulseQuery = { plan: { id: string, stamp: string, alsoOpenBy: Array<{ id: string, displayName: string }> } | null };

export type MarkPlanOpenMutationVariables = Exact<{
  input: MarkPlanOpenInput;
}>;


export type MarkPlanOpenMutation = { markPlanOpen: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PlanWrittenFragment = { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> };

export type WritePlanItemMutationVariables = Exact<{
  input: WritePlanItemInput;
}>;


export type WritePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type DatePlanItemMutationVariables = Exact<{
  input: DatePlanItemInput;
}>;


export type DatePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type AddPlanItemMutationVariables = Exact<{
  input: AddPlanItemInput;
}>;


export type AddPlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type MovePlanItemMutationVariables = Exact<{
  input: MovePlanItemInput;
}>;


export type MovePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type DuplicatePlanItemMutationVariables = Exact<{
  input: PlanPartInput;
}>;


export type DuplicatePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type RemovePlanItemMutationVariables = Exact<{
  input: PlanPartInput;
}>;


export type RemovePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type RestorePlanItemMutationVariables = Exact<{
  input: PlanPartInput;
}>;


export type RestorePlanItemMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type CommentOnPlanMutationVariables = Exact<{
  input: CommentOnPlanInput;
}>;


export type CommentOnPlanMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type AnswerPlanCommentMutationVariables = Exact<{
  input: AnswerPlanCommentInput;
}>;


export type AnswerPlanCommentMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ResolvePlanCommentMutationVariables = Exact<{
  input: PlanThreadInput;
}>;


export type ResolvePlanCommentMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ReopenPlanCommentMutationVariables = Exact<{
  input: PlanThreadInput;
}>;


export type ReopenPlanCommentMutation = { done: { itemId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { plan: { id: string, version: number, title: string, templateName: string, state: PlanState, stateLabel: string, startsOn: string | null, endsOn: string | null, heldBy: Role | null, heldSince: string | null, sourceUrl: string | null, sample: boolean, team: { id: string, name: string, departments: Array<{ id: string, name: string }> }, cycle: { id: string, name: string } | null, problems: Array<{ path: Array<string>, message: string, refuses: boolean }>, events: Array<{ id: string, kind: string, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, viewerCan: { edit: boolean, redate: boolean, actions: Array<PlanAction> }, goals: Array<{ id: string, code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, sourceUrl: string | null, sample: boolean, strategies: Array<{ id: string, code: string, text: string, sample: boolean }>, metrics: Array<{ id: string, code: string, name: string, sample: boolean }>, deliverables: Array<{ id: string, version: number, code: string, text: string, ownerRole: string | null, status: DeliverableStatus | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string, at: string, by: { id: string, displayName: string } | null }>, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }> }> }> } | null };

export type RedateDeliverableMutationVariables = Exact<{
  input: RedateDeliverableInput;
}>;


export type RedateDeliverableMutation = { redateDeliverable: { deliverable: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type StartPlanDraftingMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type StartPlanDraftingMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SubmitPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type SubmitPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ApprovePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ApprovePlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SendPlanToLegalMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type SendPlanToLegalMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ClearPlanLegallyMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ClearPlanLegallyMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SignPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type SignPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PublishPreliminaryPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type PublishPreliminaryPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type OpenPlanCommentsMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type OpenPlanCommentsMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ClosePlanCommentsMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ClosePlanCommentsMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type FinalizePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type FinalizePlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ClosePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ClosePlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReturnPlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type ReturnPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AmendPlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type AmendPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ResumePlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type ResumePlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SupersedePlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type SupersedePlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SuspendPlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type SuspendPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawPlanMutationVariables = Exact<{
  input: ReasonedPlanStepInput;
}>;


export type WithdrawPlanMutation = { step: { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PlanStepTakenFragment = { plan: { id: string, version: number } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { plans: Array<{ id: string, title: string, state: PlanState, stateLabel: string, startsOn: string | null, endsOn: string | null, heldBy: Role | null, heldSince: string | null, sample: boolean, team: { id: string, name: string } }> };

export type ShownDocumentFragment = { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> };

export type DocumentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentChoicesQuery = { documentChoices: { wholeCity: boolean, suggestedPeriod: string | null, periods: Array<{ id: string, name: string }>, teams: Array<{ id: string, name: string }>, years: Array<{ fiscalYear: number, name: string }> } };

export type OnePagerQueryVariables = Exact<{
  periodId: string | number;
  teamId?: string | number | null | undefined;
}>;


export type OnePagerQuery = { onePager: { mayWrite: boolean, period: { id: string, name: string }, team: { id: string, name: string } | null, content: { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> }, sections: Array<{ section: string, label: string, hint: string, limit: number, versions: Array<{ id: string, text: string, writtenAt: string, sample: boolean, writtenBy: { id: string, displayName: string } }> }> } | null };

export type SaveOnePagerWordsMutationVariables = Exact<{
  input: SaveOnePagerWordsInput;
}>;


export type SaveOnePagerWordsMutation = { saveOnePagerWords: { onePager: { mayWrite: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type YearlyReportQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type YearlyReportQuery = { yearlyReport: { fiscalYear: number, name: string, digest: string, content: { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> }, sections: Array<{ section: string, label: string, hint: string, limit: number, versions: Array<{ id: string, text: string, writtenAt: string, sample: boolean, writtenBy: { id: string, displayName: string } }> }>, editions: Array<{ id: string, edition: number, digest: string, finalizedAt: string, finalizedBy: { id: string, displayName: string } }>, files: Array<{ id: string, format: FileFormat, state: string, size: number | null }>, viewerCan: { write: boolean, finalize: boolean, finalizeBlockedBecause: string | null } } | null };

export type YearlyEditionQueryVariables = Exact<{
  fiscalYear: number;
  edition: number;
}>;


export type YearlyEditionQuery = { yearlyEdition: { id: string, fiscalYear: number, edition: number, digest: string, finalizedAt: string, withdrawnSince: Array<number>, finalizedBy: { id: string, displayName: string }, content: { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> }, files: Array<{ id: string, format: FileFormat, state: string, size: number | null }> } | null };

export type SaveYearlyWordsMutationVariables = Exact<{
  input: SaveYearlyWordsInput;
}>;


export type SaveYearlyWordsMutation = { saveYearlyWords: { yearlyReport: { digest: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type FinalizeYearlyReportMutationVariables = Exact<{
  input: FinalizeYearlyReportInput;
}>;


export type FinalizeYearlyReportMutation = { finalizeYearlyReport: { edition: { edition: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MakeYearlyFilesMutationVariables = Exact<{
  input: MakeYearlyFilesInput;
}>;


export type MakeYearlyFilesMutation = { makeYearlyFiles: { files: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type BoundariesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundariesPageQuery = { publishedBoundaries: { version: number, name: string, source: string, sourceUrl: string | null, license: string, datedOn: string | null, note: string | null, sample: boolean, areaNames: Array<string> } | null };

export type PublishBoundariesMutationVariables = Exact<{
  input: PublishBoundariesInput;
}>;


export type PublishBoundariesMutation = { publishBoundaries: { boundaries: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackBoundariesMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeBackBoundariesMutation = { takeBackBoundaries: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DraftTextsFragment = { openTextFindings: number, textFindings: Array<{ id: string, kind: TextFindingKind, found: string, before: string, after: string, path: Array<string>, field: TextField, removable: boolean, reportId: string | null, planId: string | null, decision: { reason: string, at: string, by: { id: string, displayName: string } } | null }>, removedTexts: Array<{ id: string, kind: TextFindingKind, path: Array<string>, field: TextField, decision: { reason: string, at: string, by: { id: string, displayName: string } } }> };

export type ExplainTextMutationVariables = Exact<{
  input: ExplainTextInput;
}>;


export type ExplainTextMutation = { explainText: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemoveTextMutationVariables = Exact<{
  input: RemoveTextInput;
}>;


export type RemoveTextMutation = { removeText: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackOnTextMutationVariables = Exact<{
  input: TakeBackOnTextInput;
}>;


export type TakeBackOnTextMutation = { takeBackOnText: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DraftMeasuresQueryVariables = Exact<{
  id: string | number;
  find?: string | null | undefined;
  page: PageInput;
}>;


export type DraftMeasuresQuery = { releaseDraft: { id: string, title: string, viewerCan: { hide: boolean }, measures: { totalCount: number, items: Array<{ team: string, plan: string, goal: string, goalText: string, metric: string, name: string, hiddenValues: number, values: Array<{ periodLabel: string }> }> } } | null };

export type DraftMeasureQueryVariables = Exact<{
  id: string | number;
  at: MeasurePlaceInput;
}>;


export type DraftMeasureQuery = { releaseDraft: { id: string, version: number, title: string, viewerCan: { hide: boolean }, hiddenByChoice: Array<{ id: string, team: string, plan: string, goal: string, metric: string, kind: HideKind, periodLabel: string | null, group: string | null, place: string | null }>, measure: { team: string, plan: string, goal: string, goalText: string, metric: string, name: string, unit: string, values: Array<{ periodLabel: string, group: string | null, place: string | null, value: string | null, hidden: boolean, missing: string | null }> } | null } | null };

export type HideInReleaseMutationVariables = Exact<{
  input: HideInReleaseInput;
}>;


export type HideInReleaseMutation = { hideInRelease: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ShowInReleaseMutationVariables = Exact<{
  input: ShowInReleaseInput;
}>;


export type ShowInReleaseMutation = { showInRelease: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ComparisonsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparisonsPageQuery = { comparisonChoices: Array<{ definition: string, definitionVersion: number, denominator: string, departmentCode: string, planSlug: string, metricCode: string, agreed: boolean }>, publishedMeasures: Array<{ departmentCode: string, departmentName: string, planSlug: string, metricCode: string, name: string, unit: string, direction: string, kind: string, setName: string | null }> };

export type AgreeToComparisonMutationVariables = Exact<{
  input: AgreeToComparisonInput;
}>;


export type AgreeToComparisonMutation = { agreeToComparison: { choice: { definition: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackComparisonMutationVariables = Exact<{
  definition: string;
}>;


export type TakeBackComparisonMutation = { takeBackComparison: { choice: { definition: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TopicsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsPageQuery = { topicMap: { version: number, goals: number, goalsWithTopic: number, lines: Array<{ source: TopicSource, label: string, name: string, topics: Array<string>, goals: number }> } };

export type SaveTopicsMutationVariables = Exact<{
  input: SaveTopicMapInput;
}>;


export type SaveTopicsMutation = { saveTopicMap: { topicMap: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DataTermsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataTermsPageQuery = { dataTerms: { license: string, contactEmail: string | null } };

export type SetDataTermsMutationVariables = Exact<{
  input: SetDataTermsInput;
}>;


export type SetDataTermsMutation = { setDataTerms: { dataTerms: { license: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PreviewDepartmentQueryVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type PreviewDepartmentQuery = { releaseDraft: { id: string, preview: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, departmentType: string | null, planArea: string | null, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, summary: string | null, summarySample: boolean, sourceUrl: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, plans: Array<{ slug: string, title: string, stateLabel: string, startsOn: string | null, endsOn: string | null, sourceUrl: string | null, sample: boolean, goals: Array<{ code: string, text: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, deliverables: Array<{ code: string, status: string | null, statusLabel: string | null, overdue: boolean, sample: boolean, reportedSample: boolean }> }> }> } | null } } | null };

export type PreviewGoalQueryVariables = Exact<{
  id: string | number;
  code: string;
  plan: string;
  goal: string;
}>;


export type PreviewGoalQuery = { releaseDraft: { id: string, preview: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, reported: boolean, reportingNote: string, goal: { code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, planTitle: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, strategies: Array<{ code: string, text: string, sourceUrl: string | null, sample: boolean }>, deliverables: Array<{ code: string, text: string, ownerRole: string | null, status: string | null, statusLabel: string | null, note: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, reportedSample: boolean, evidence: Array<{ title: string, kind: string, url: string | null, fileDigest: string | null, size: number | null, mediaType: string | null, on: string, sample: boolean }>, dateChanges: Array<{ from: string | null, to: string | null, reason: string, on: string }> }>, metrics: Array<{ code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> } | null } | null } } | null };

export type PreviewMetricFieldsFragment = { code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> };

export type PreviewReleaseQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewReleaseQuery = { releaseDraft: { id: string, preview: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, notes: string, digest: string | null, previousDigest: string | null, sample: boolean, translations: Array<{ language: string, number: number, publishedAt: string, digest: string, texts: number, total: number }>, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } } | null };

export type PreviewFiguresFragment = { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } };

export type PreviewFrameQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewFrameQuery = { city: { officeName: string, planName: string }, releaseDraft: { id: string, number: number, partial: boolean } | null };

export type PrivacyRulePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyRulePageQuery = { privacyRule: { threshold: number, protectionWidth: number, ownWidth: boolean, zeroMayShow: boolean, largestRelativeError: number | null, rounding: Rounding, inWords: string, example: Array<{ group: string | null, people: number, shown: boolean }>, viewerCan: { change: boolean } } };

export type PrivacyRuleWithQueryVariables = Exact<{
  input: SetPrivacyRuleInput;
}>;


export type PrivacyRuleWithQuery = { privacyRuleWith: { inWords: string, example: Array<{ group: string | null, people: number, shown: boolean }> } };

export type SetPrivacyRuleMutationVariables = Exact<{
  input: SetPrivacyRuleInput;
}>;


export type SetPrivacyRuleMutation = { setPrivacyRule: { privacyRule: { threshold: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReportPublicViewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPublicViewQuery = { quarterlyReport: { id: string, team: { id: string, name: string }, period: { id: string, label: string } } | null, publicViewOfReport: { hidden: Array<string>, problems: Array<{ message: string, path: Array<string>, waysOut: Array<{ says: string }> }>, onceFinal: { hidden: Array<string>, problems: Array<{ message: string, path: Array<string>, waysOut: Array<{ says: string }> }>, changes: Array<{ kind: string, path: string, what: string, before: string | null, after: string | null, reason: string }> } | null, release: { departments: Array<{ code: string, name: string, plans: Array<{ slug: string, title: string, goals: Array<{ code: string, text: string, result: string, resultSentence: string, deliverables: Array<{ code: string, text: string, statusLabel: string | null, note: string | null }>, metrics: Array<{ code: string, name: string, unit: string, sentence: string, sample: boolean, sourceUrl: string | null, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> }> }> }> } } | null };

export type ReleaseDraftPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReleaseDraftPageQuery = { releaseDraft: { id: string, version: number, title: string, notes: string, number: number, slug: string, assembledAt: string, partial: boolean, teamsReported: number, teamsTotal: number, teamsOwingNothing: number, hiddenValues: number, openTextFindings: number, teamsInReview: Array<{ id: string, name: string }>, comparedWith: { number: number, title: string, periodLabel: string } | null, assembledBy: { id: string, displayName: string }, period: { id: string, label: string }, missingTeams: Array<{ id: string, name: string }>, problems: Array<{ message: string, path: Array<string>, waysOut: Array<{ kind: WayOutKind, says: string, cells: Array<{ periodLabel: string, group: string | null, place: string | null }>, releases: Array<{ id: string, label: string }> }> }>, hiddenByChoice: Array<{ id: string, team: string, plan: string, goal: string, metric: string, kind: HideKind, periodLabel: string | null, group: string | null, place: string | null, reason: string, at: string, by: { id: string, displayName: string } }>, changes: Array<{ kind: string, path: string, what: string, before: string | null, after: string | null, reason: string }>, viewerCan: { publish: boolean, discard: boolean, hide: boolean, publishBlockedBecause: string | null }, preview: { asOf: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } } }, textFindings: Array<{ id: string, kind: TextFindingKind, found: string, before: string, after: string, path: Array<string>, field: TextField, removable: boolean, reportId: string | null, planId: string | null, decision: { reason: string, at: string, by: { id: string, displayName: string } } | null }>, removedTexts: Array<{ id: string, kind: TextFindingKind, path: Array<string>, field: TextField, decision: { reason: string, at: string, by: { id: string, displayName: string } } }> } | null };

export type PublishReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type PublishReleaseMutation = { publishRelease: { release: { id: string, slug: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DiscardReleaseMutationVariables = Exact<{
  input: DiscardReleaseInput;
}>;


export type DiscardReleaseMutation = { discardRelease: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: Array<{ id: string, number: number, slug: string, title: string, periodLabel: string, publishedAt: string, digest: string, assembledBy: { id: string, displayName: string }, confirmedBy: { id: string, displayName: string }, withdrawn: { at: string, reason: string } | null, viewerCan: { withdraw: boolean } }>, releaseDrafts: Array<{ id: string, number: number, title: string, assembledAt: string, assembledBy: { id: string, displayName: string }, period: { id: string, label: string }, viewerCan: { publish: boolean, publishBlockedBecause: string | null } }>, reportingPeriods: Array<{ id: string, label: string, state: ReportingPeriodState }> };

export type AssembleReleaseMutationVariables = Exact<{
  input: AssembleReleaseInput;
}>;


export type AssembleReleaseMutation = { assembleRelease: { releaseDraft: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type WithdrawReleaseMutation = { withdrawRelease: { release: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CityLanguagesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CityLanguagesPageQuery = { cityLanguages: Array<{ language: string, legalBasis: string }> };

export type SetCityLanguagesMutationVariables = Exact<{
  input: SetCityLanguagesInput;
}>;


export type SetCityLanguagesMutation = { setCityLanguages: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TranslationLanguagesQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type TranslationLanguagesQuery = { translationLanguages: Array<{ language: string, legalBasis: string, releaseId: string | null, releaseTitle: string | null, parts: Array<string>, toPublish: number, takenOver: number, ownWork: number, counts: Array<{ state: BlockState, count: number }>, published: { number: number, publishedAt: string, digest: string } | null, textFindings: Array<{ id: string, kind: TextFindingKind, found: string, before: string, after: string, source: string, place: string }>, viewerCan: { write: boolean, publish: boolean } }> };

export type TranslationBlocksQueryVariables = Exact<{
  language: string;
  states?: Array<BlockState> | BlockState | null | undefined;
  part?: string | null | undefined;
  words?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TranslationBlocksQuery = { translationBlocks: { totalCount: number, items: Array<{ hash: string, source: string, state: BlockState, text: string | null, translationId: string | null, earlierSource: string | null, earlierText: string | null, places: Array<string>, placeCount: number }> } };

export type TranslationFileQueryVariables = Exact<{
  language: string;
  all?: boolean | null | undefined;
}>;


export type TranslationFileQuery = { translationFile: { fileName: string, content: string } | null };

export type SaveTranslationsMutationVariables = Exact<{
  input: SaveTranslationsInput;
}>;


export type SaveTranslationsMutation = { saveTranslations: { kept: number | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ImportTranslationsMutationVariables = Exact<{
  input: ImportTranslationsInput;
}>;


export type ImportTranslationsMutation = { importTranslations: { imported: { taken: number, unchanged: number, untranslated: number, problems: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PublishTranslationMutationVariables = Exact<{
  input: PublishTranslationInput;
}>;


export type PublishTranslationMutation = { publishTranslation: { translation: { number: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AskedAgainPartsFragment = { askAgainOn: string, metric: { id: string, code: string, name: string }, observation: { id: string, periodLabel: string, missingReason: MissingReason | null, category: { id: string, label: string } | null } };

export type AttentionItemsQueryVariables = Exact<{
  kind: AttentionKind;
  teamId?: string | number | null | undefined;
  page: PageInput;
}>;


export type AttentionItemsQuery = { attentionItems: { totalCount: number, items: Array<{ id: string, subject: AttentionSubject, subjectId: string, planId: string | null, planTitle: string | null, code: string | null, text: string, status: DeliverableStatus | null, planState: string | null, originalDueOn: string | null, dueOn: string | null, statutoryOn: string | null, replans: number | null, replanReason: string | null, silentSince: string | null, ownerRole: string | null, heldBy: Role | null, heldSince: string | null, deskEndsOn: string | null, heldTooLong: boolean, sample: boolean, team: { id: string, name: string } }> } };

export type AttentionTeamQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionTeamQuery = { attention: { rows: Array<{ team: { id: string, name: string } }> } };

export type AttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionQuery = { attention: { totals: Array<{ kind: AttentionKind, count: number }>, nextLegalDate: { name: string, cycleName: string, day: string, statutoryOn: string | null } | null, rows: Array<{ team: { id: string, name: string }, counts: Array<{ kind: AttentionKind, count: number }>, nextLegalDate: { name: string, cycleName: string, day: string, statutoryOn: string | null } | null }> } };

export type EarlierNumberPartsFragment = { metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> };

export type SaveProgressMutationVariables = Exact<{
  input: SaveProgressInput;
}>;


export type SaveProgressMutation = { saveProgress: { progressUpdate: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type RecordObservationMutationVariables = Exact<{
  input: RecordObservationInput;
}>;


export type RecordObservationMutation = { recordObservation: { observation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type SaveSummaryMutationVariables = Exact<{
  input: SaveSummaryInput;
}>;


export type SaveSummaryMutation = { saveSummary: { report: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ResolveCommentMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveCommentMutation = { resolveComment: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SubmitQuarterlyReportMutationVariables = Exact<{
  input: SubmitQuarterlyReportInput;
}>;


export type SubmitQuarterlyReportMutation = { submitQuarterlyReport: { report: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type StandingUpdatesQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingUpdatesQuery = { quarterlyReport: { id: string, items: Array<{ deliverable: { id: string }, update: { id: string, status: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null } | null }> } | null };

export type StandingValuesQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingValuesQuery = { quarterlyReport: { id: string, measures: Array<{ metric: { id: string }, cells: Array<{ category: { id: string } | null, observation: { id: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null } | null }> }> } | null };

export type EvidencePartsFragment = { id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null };

export type ItemEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemEvidenceQuery = { textRule: { threshold: number, groupLabels: Array<string> }, quarterlyReport: { id: string, period: { id: string, label: string }, team: { id: string, name: string }, viewerCan: { log: boolean }, items: Array<{ deliverable: { id: string, code: string, text: string }, update: { id: string, evidenceUrl: string | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null }> }> } | null };

export type AttachEvidenceLinkMutationVariables = Exact<{
  input: AttachEvidenceLinkInput;
}>;


export type AttachEvidenceLinkMutation = { attachEvidenceLink: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AttachEvidenceFileMutationVariables = Exact<{
  input: AttachEvidenceFileInput;
}>;


export type AttachEvidenceFileMutation = { attachEvidenceFile: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawEvidenceMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;


export type WithdrawEvidenceMutation = { withdrawEvidence: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RestoreEvidenceMutationVariables = Exact<{
  input: RestoreEvidenceInput;
}>;


export type RestoreEvidenceMutation = { restoreEvidence: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MakeEvidencePublicMutationVariables = Exact<{
  input: MakeEvidencePublicInput;
}>;


export type MakeEvidencePublicMutation = { makeEvidencePublic: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackEvidenceMutationVariables = Exact<{
  input: TakeBackEvidenceInput;
}>;


export type TakeBackEvidenceMutation = { takeBackEvidence: { evidence: { id: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TextRulePartsFragment = { threshold: number, groupLabels: Array<string> };

export type MetricNumbersCityQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricNumbersCityQuery = { city: { id: string, timeZone: string } };

export type MetricNumbersQueryVariables = Exact<{
  reportId: string | number;
  metricId: string | number;
  isThen: boolean;
  moment: string;
  withHistory: boolean;
  period: string;
  group?: string | number | null | undefined;
}>;


export type MetricNumbersQuery = { textRule: { threshold: number, groupLabels: Array<string> }, city: { id: string, timeZone: string, fiscalYearStartMonth: number }, quarterlyReport: { id: string, state: QuarterlyReportState, correcting: boolean, sample: boolean, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string }, viewerCan: { log: boolean }, measures: Array<{ metric: { id: string } }>, otherMetrics: Array<{ id: string }> } | null, metric: { id: string, code: string, name: string, unit: string, kind: MetricKind, direction: Direction, frequency: MetricFrequency, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string, counting: Counting, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string } | null }> } | null, targets: Array<{ id: string, value: string, periodEndsOn: string | null, category: { id: string } | null }>, breaks: Array<{ startsOn: string, reason: string }>, observations?: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }>, observationsAsKnownOn?: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, place: { id: string } | null, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }>, history?: Array<{ dataDate: string | null, sourceHash: string | null, id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }> } | null };

export type GridValueFragment = { id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null };

export type RecordNumbersMutationVariables = Exact<{
  input: RecordObservationsInput;
}>;


export type RecordNumbersMutation = { recordObservations: { observations: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ObservationPartsFragment = { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null };

export type MeasureToEnterFragment = { metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ askAgainOn: string | null, category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> };

export type MyQuarterQueryVariables = Exact<{ [key: string]: never; }>;


export type MyQuarterQuery = { entrySetting: { shortcuts: boolean }, textRule: { threshold: number, groupLabels: Array<string> }, myReports: Array<{ summary: string | null, id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, items: Array<{ repeats: number | null, deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ askAgainOn: string | null, category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, askedAgain: Array<{ askAgainOn: string, metric: { id: string, code: string, name: string }, observation: { id: string, periodLabel: string, missingReason: MissingReason | null, category: { id: string, label: string } | null } }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, earlierNumbers: Array<{ metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, receipt: { number: string, at: string, deliverables: number, metrics: number, by: { id: string, displayName: string } | null } | null, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string, commentId: string | null }>, viewerCan: { log: boolean, submit: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> }> };

export type PinnedCommentPartsFragment = { id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null };

export type PortfolioQueryVariables = Exact<{
  periods: number;
}>;


export type PortfolioQuery = { portfolio: { periods: Array<{ id: string, label: string, dueOn: string }>, rows: Array<{ themes: Array<string>, planAreas: Array<string>, lastUpdateOn: string | null, deliverables: number, replans: number, team: { id: string, name: string, departments: Array<{ id: string, name: string, departmentType: string | null, planArea: string | null }>, cohort: { id: string, name: string } | null, managers: Array<{ id: string, displayName: string }> }, change: { better: number, worse: number, same: number } | null, counts: Array<{ kind: AttentionKind, count: number }>, cells: Array<{ reportId: string | null, state: QuarterlyReportState | null, timeliness: Timeliness, submitted: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, statusCounts: Array<{ status: DeliverableStatus | null, count: number }> }> }> }, savedViews: Array<{ id: string, name: string, address: string, isDefault: boolean }> };

export type PortfolioDefaultViewQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioDefaultViewQuery = { savedViews: Array<{ id: string, address: string, isDefault: boolean }> };

export type SavePortfolioViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SavePortfolioViewMutation = { saveView: { view: { id: string, address: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ChoosePortfolioDefaultViewMutationVariables = Exact<{
  input: ChooseDefaultViewInput;
}>;


export type ChoosePortfolioDefaultViewMutation = { chooseDefaultView: { view: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type DeletePortfolioViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeletePortfolioViewMutation = { deleteSavedView: { view: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type GoalStandingsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalStandingsQuery = { goalStandings: Array<{ id: string, code: string, text: string, planId: string, planTitle: string, deliverables: number, completedDeliverables: number, workDone: boolean, result: GoalResult, gap: GapStanding, sentences: Array<string>, sample: boolean, team: { id: string, name: string } }> };

export type ProgressUpdatePartsFragment = { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null };

export type ProgressItemFragment = { repeats: number | null, deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationPreferences: { hears: Array<NotificationKind>, dueMail: boolean, copyMail: boolean, decisionMail: MailTime, reviewMail: MailTime, commentMail: MailTime, hour: number | null, weeklyOn: number | null, cityHour: number }, calendarFeed: { madeAt: string } | null };

export type SaveNotificationPreferencesMutationVariables = Exact<{
  input: SaveNotificationPreferencesInput;
}>;


export type SaveNotificationPreferencesMutation = { saveNotificationPreferences: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MakeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarAddressMutation = { makeCalendarAddress: { address: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TurnOffCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type TurnOffCalendarMutation = { turnOffCalendar: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { notifications: Array<{ id: string, kind: NotificationKind, title: string, sentence: string, at: string, readAt: string | null, open: boolean, path: string }> };

export type MarkNotificationReadMutationVariables = Exact<{
  input: MarkNotificationReadInput;
}>;


export type MarkNotificationReadMutation = { markNotificationRead: { newNotifications: number | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MarkAllNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllNotificationsReadMutation = { markAllNotificationsRead: { newNotifications: number | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReportHeadFragment = { id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, receipt: { number: string, at: string, deliverables: number, metrics: number, by: { id: string, displayName: string } | null } | null, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string, commentId: string | null }>, viewerCan: { log: boolean, submit: boolean } };

export type ReportWayFragment = { heldBy: Role | null, heldSince: string | null, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { entrySetting: { shortcuts: boolean }, textRule: { threshold: number, groupLabels: Array<string> }, quarterlyReport: { summary: string | null, id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, items: Array<{ repeats: number | null, deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ askAgainOn: string | null, category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, askedAgain: Array<{ askAgainOn: string, metric: { id: string, code: string, name: string }, observation: { id: string, periodLabel: string, missingReason: MissingReason | null, category: { id: string, label: string } | null } }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, otherMetrics: Array<{ id: string, code: string, name: string }>, earlierNumbers: Array<{ metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, receipt: { number: string, at: string, deliverables: number, metrics: number, by: { id: string, displayName: string } | null } | null, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string, commentId: string | null }>, viewerCan: { log: boolean, submit: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> } | null };

export type ReviewPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewPageQuery = { entrySetting: { shortcuts: boolean }, quarterlyReport: { id: string, version: number, state: QuarterlyReportState, stateLabel: string, late: boolean, summary: string | null, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, team: { id: string, name: string }, period: { id: string, label: string, dueOn: string, graceUntil: string }, viewerCan: { return: boolean, approve: boolean, unlock: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string, commentId: string | null }>, revisionsBefore: Array<{ number: number, end: RevisionEnd, at: string, summary: string | null, items: Array<{ deliverableId: string, status: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null }>, values: Array<{ metricId: string, categoryId: string | null, value: string | null, missingReason: MissingReason | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, items: Array<{ deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sample: boolean, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }>, dateChanges: Array<{ id: string }>, department: { id: string, name: string } | null, goal: { id: string, code: string, text: string } }, update: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string | null, fileName: string | null, bytes: number | null, mediaType: string | null, visibility: EvidenceVisibility, publicTitle: string | null, at: string, withdrawn: boolean, withdrawnReason: string | null, sample: boolean, viewerCan: { makePublic: boolean, takeBack: boolean }, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, unit: string, direction: Direction, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, sample: boolean }, cells: Array<{ category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean } | null, lastObservation: { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, earlierNumbers: Array<{ metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, evidenceId: string | null, observationId: string | null, text: string, at: string, resolvedAt: string | null, evidence: { id: string, title: string } | null, observation: { id: string, periodLabel: string, category: { id: string, label: string } | null, place: { id: string, label: string } | null } | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }> } | null };

export type ReviewUpdateFragment = { id: string, status: DeliverableStatus | null, suggestedStatus: DeliverableStatus | null, statusReason: string | null, blankReason: string | null, askAgainOn: string | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null };

export type ReviewObservationFragment = { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean };

export type ApproveReportMutationVariables = Exact<{
  input: ApproveQuarterlyReportInput;
}>;


export type ApproveReportMutation = { approveQuarterlyReport: { report: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnQuarterlyReportInput;
}>;


export type ReturnReportMutation = { returnQuarterlyReport: { report: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UnlockReportMutationVariables = Exact<{
  input: UnlockQuarterlyReportInput;
}>;


export type UnlockReportMutation = { unlockQuarterlyReport: { report: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ApproveUnchangedReportsMutationVariables = Exact<{
  input: ApproveUnchangedReportsInput;
}>;


export type ApproveUnchangedReportsMutation = { approveUnchangedReports: { reports: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueQuery = { reviewQueue: Array<{ id: string, state: QuarterlyReportState, late: boolean, heldBy: Role | null, heldSince: string | null, deskEndsOn: string | null, heldTooLong: boolean, sample: boolean, version: number, unchanged: boolean, team: { id: string, name: string }, period: { id: string, label: string }, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, resolvedAt: string | null }>, reviewSteps: Array<{ position: number, state: ReviewStepState }>, items: Array<{ update: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null } | null }> }>, entrySetting: { shortcuts: boolean }, inReviewElsewhere: Array<{ id: string, heldBy: Role | null, heldSince: string | null, deskEndsOn: string | null, heldTooLong: boolean, sample: boolean, team: { id: string, name: string }, period: { id: string, label: string }, reviewSteps: Array<{ position: number, state: ReviewStepState }> }> };

export type RememberOpenedMutationVariables = Exact<{
  input: RememberOpenedInput;
}>;


export type RememberOpenedMutation = { rememberOpened: { userErrors: Array<{ message: string }> } };

export type SearchQueryVariables = Exact<{
  words: string;
  kind?: FoundKind | null | undefined;
}>;


export type SearchQuery = { search: { counts: Array<{ kind: FoundKind, count: number }>, items: Array<{ kind: FoundKind, itemId: string, code: string | null, planId: string | null, planTitle: string | null, reportId: string | null, periodLabel: string | null, teamName: string, sample: boolean, excerpt: Array<{ text: string, found: boolean }> }> } };

export type RecentItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentItemsQuery = { recentItems: Array<{ kind: RecentKind, itemId: string, title: string, teamName: string }> };

export type SetShortcutsMutationVariables = Exact<{
  input: SetEntryShortcutsInput;
}>;


export type SetShortcutsMutation = { setEntryShortcuts: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GroupListFragmentDoc = new TypedDocumentString(`
    fragment GroupList on CategorySet {
  id
  code
  version
  name
  dimension
  ordered
  counting
  standard
  validFrom
  validUntil
  sourceUrl
  categories {
    id
    label
    residual
    parent {
      id
      label
    }
  }
  mappings {
    id
    quality
    why
    from {
      id
      label
    }
    to {
      id
      label
    }
    toSet {
      id
      name
      version
    }
  }
}
    `, {"fragmentName":"GroupList"}) as unknown as TypedDocumentString<GroupListFragment, unknown>;
export const PicturedLevelFragmentDoc = new TypedDocumentString(`
    fragment PicturedLevel on Level {
  categoryId
  label
  value
  low
  high
  hidden
  missingReason
}
    `, {"fragmentName":"PicturedLevel"}) as unknown as TypedDocumentString<PicturedLevelFragment, unknown>;
export const PicturedMeasureFragmentDoc = new TypedDocumentString(`
    fragment PicturedMeasure on Measured {
  value
  interval {
    low
    high
    draws
  }
}
    `, {"fragmentName":"PicturedMeasure"}) as unknown as TypedDocumentString<PicturedMeasureFragment, unknown>;
export const RecordedValueFragmentDoc = new TypedDocumentString(`
    fragment RecordedValue on Observation {
  id
  periodLabel
  category {
    id
    label
  }
  place {
    id
    label
  }
  value
  marginOfError
  missingReason
  note
  reliability
  replacesId
  reason
  sourceUrl
  sample
}
    `, {"fragmentName":"RecordedValue"}) as unknown as TypedDocumentString<RecordedValueFragment, unknown>;
export const PlanWrittenFragmentDoc = new TypedDocumentString(`
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}
    `, {"fragmentName":"PlanWritten"}) as unknown as TypedDocumentString<PlanWrittenFragment, unknown>;
export const PlanStepTakenFragmentDoc = new TypedDocumentString(`
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}
    `, {"fragmentName":"PlanStepTaken"}) as unknown as TypedDocumentString<PlanStepTakenFragment, unknown>;
export const ShownDocumentFragmentDoc = new TypedDocumentString(`
    fragment ShownDocument on DocumentContent {
  language
  title
  subtitle
  issuer
  layout
  sample
  facts {
    lead
    text
  }
  blocks {
    kind
    level
    text
    look
    section
    paragraphs
    items {
      lead
      text
    }
    figures {
      title
      about
      parts {
        label
        count
        tone
      }
    }
    caption
    columns {
      label
      numeric
    }
    rows
    alt
    bars {
      label
      text
      share
      tone
    }
  }
}
    `, {"fragmentName":"ShownDocument"}) as unknown as TypedDocumentString<ShownDocumentFragment, unknown>;
export const DraftTextsFragmentDoc = new TypedDocumentString(`
    fragment DraftTexts on ReleaseDraft {
  openTextFindings
  textFindings {
    id
    kind
    found
    before
    after
    path
    field
    removable
    reportId
    planId
    decision {
      reason
      at
      by {
        id
        displayName
      }
    }
  }
  removedTexts {
    id
    kind
    path
    field
    decision {
      reason
      at
      by {
        id
        displayName
      }
    }
  }
}
    `, {"fragmentName":"DraftTexts"}) as unknown as TypedDocumentString<DraftTextsFragment, unknown>;
export const PreviewMetricFieldsFragmentDoc = new TypedDocumentString(`
    fragment PreviewMetricFields on PublicMetric {
  code
  name
  kind
  unit
  direction
  reference
  referenceGroup
  baselineValue
  baselineLabel
  targetValue
  targetLabel
  methodNote
  categorySetName
  categorySet {
    name
    version
    counting
  }
  groups {
    label
    residual
  }
  sentence
  warning
  result
  results {
    category
    result
  }
  targets {
    periodLabel
    periodEndsOn
    category
    value
  }
  progress {
    category
    pace
    share
    timeShare
    expected
    why
  }
  picture {
    periods {
      label
      endsOn
      segment
      brokenBy
      total {
        label
        value
        low
        high
        hidden
        missing
      }
      groups {
        label
        value
        low
        high
        hidden
        missing
      }
      gap {
        group
        comparedWith
        difference {
          value
          low
          high
        }
        ratio {
          value
          low
          high
        }
      }
      noGap
    }
  }
  measures {
    measure
    name
    says
    value
    low
    high
    draws
    refusal
  }
  sourceUrl
  sample
  observations {
    periodLabel
    category
    place
    value
    marginOfError
    reliability
    hidden
    missing
    note
    sourceUrl
    sample
    revisedFrom
    revisionReason
  }
}
    `, {"fragmentName":"PreviewMetricFields"}) as unknown as TypedDocumentString<PreviewMetricFieldsFragment, unknown>;
export const PreviewFiguresFragmentDoc = new TypedDocumentString(`
    fragment PreviewFigures on PublicFigures {
  sample
  work {
    status
    label
    count
  }
  dates {
    onTime
    late
    overdue
    noDate
    notYetDue
  }
  results {
    better
    same
    worse
    uncertain
    unmeasured
  }
  reporting {
    onTime
    late
    inReview
    missing
    owedNothing
  }
  coverage {
    approved
    withPlan
    withoutPlan
  }
}
    `, {"fragmentName":"PreviewFigures"}) as unknown as TypedDocumentString<PreviewFiguresFragment, unknown>;
export const AskedAgainPartsFragmentDoc = new TypedDocumentString(`
    fragment AskedAgainParts on AskedAgain {
  metric {
    id
    code
    name
  }
  observation {
    id
    periodLabel
    missingReason
    category {
      id
      label
    }
  }
  askAgainOn
}
    `, {"fragmentName":"AskedAgainParts"}) as unknown as TypedDocumentString<AskedAgainPartsFragment, unknown>;
export const PinnedCommentPartsFragmentDoc = new TypedDocumentString(`
    fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}
    `, {"fragmentName":"PinnedCommentParts"}) as unknown as TypedDocumentString<PinnedCommentPartsFragment, unknown>;
export const EarlierNumberPartsFragmentDoc = new TypedDocumentString(`
    fragment EarlierNumberParts on EarlierNumber {
  metric {
    id
    code
    name
    unit
  }
  observation {
    id
    periodLabel
    value
    missingReason
    numerator
    denominator
    reason
    sample
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  before {
    id
    value
    missingReason
  }
  comments {
    ...PinnedCommentParts
  }
}
    fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}`, {"fragmentName":"EarlierNumberParts"}) as unknown as TypedDocumentString<EarlierNumberPartsFragment, unknown>;
export const TextRulePartsFragmentDoc = new TypedDocumentString(`
    fragment TextRuleParts on TextRule {
  threshold
  groupLabels
}
    `, {"fragmentName":"TextRuleParts"}) as unknown as TypedDocumentString<TextRulePartsFragment, unknown>;
export const GridValueFragmentDoc = new TypedDocumentString(`
    fragment GridValue on Observation {
  id
  periodLabel
  periodEndsOn
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  note
  checked
  reason
  replacesId
  recordedAt
  sourceUrl
  sample
  category {
    id
    label
  }
  recordedBy {
    id
    displayName
  }
}
    `, {"fragmentName":"GridValue"}) as unknown as TypedDocumentString<GridValueFragment, unknown>;
export const ObservationPartsFragmentDoc = new TypedDocumentString(`
    fragment ObservationParts on Observation {
  id
  periodLabel
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  checked
  note
  reason
  recordedAt
  recordedBy {
    id
    displayName
  }
  sample
}
    `, {"fragmentName":"ObservationParts"}) as unknown as TypedDocumentString<ObservationPartsFragment, unknown>;
export const MeasureToEnterFragmentDoc = new TypedDocumentString(`
    fragment MeasureToEnter on MeasureEntry {
  metric {
    id
    code
    name
    kind
    unit
    direction
    numeratorLabel
    denominatorLabel
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    sourceUrl
    sample
    categorySet {
      id
      name
      version
    }
  }
  cells {
    category {
      id
      label
    }
    observation {
      ...ObservationParts
    }
    lastObservation {
      ...ObservationParts
    }
    newerObservation {
      id
      value
      missingReason
      recordedAt
    }
    askAgainOn
    comments {
      ...PinnedCommentParts
    }
  }
  comments {
    ...PinnedCommentParts
  }
}
    fragment ObservationParts on Observation {
  id
  periodLabel
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  checked
  note
  reason
  recordedAt
  recordedBy {
    id
    displayName
  }
  sample
}
fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}`, {"fragmentName":"MeasureToEnter"}) as unknown as TypedDocumentString<MeasureToEnterFragment, unknown>;
export const ProgressUpdatePartsFragmentDoc = new TypedDocumentString(`
    fragment ProgressUpdateParts on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  detail
  blocker
  evidenceUrl
  sameAsLast
  actualOn
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}
    `, {"fragmentName":"ProgressUpdateParts"}) as unknown as TypedDocumentString<ProgressUpdatePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ProgressItemFragmentDoc = new TypedDocumentString(`
    fragment ProgressItem on ReportItem {
  deliverable {
    id
    code
    text
    ownerRole
    originalDueOn
    currentDueOn
    actualOn
    overdue
    sourceUrl
    sample
    department {
      id
      name
    }
    dateChanges {
      id
      from
      to
      reason
    }
    milestones {
      id
      text
      currentDueOn
      actualOn
    }
    goal {
      id
      code
      text
      sample
      plan {
        id
        title
      }
    }
  }
  update {
    ...ProgressUpdateParts
  }
  lastUpdate {
    ...ProgressUpdateParts
  }
  repeats
  evidence {
    ...EvidenceParts
  }
  comments {
    ...PinnedCommentParts
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}
fragment ProgressUpdateParts on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  detail
  blocker
  evidenceUrl
  sameAsLast
  actualOn
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}`, {"fragmentName":"ProgressItem"}) as unknown as TypedDocumentString<ProgressItemFragment, unknown>;
export const ReportHeadFragmentDoc = new TypedDocumentString(`
    fragment ReportHead on QuarterlyReport {
  id
  version
  state
  stateLabel
  correcting
  heldBy
  heldSince
  itemsDone
  itemsTotal
  receipt {
    number
    at
    deliverables
    metrics
    by {
      id
      displayName
    }
  }
  sample
  team {
    id
    name
  }
  period {
    id
    code
    label
    startsOn
    endsOn
    dueOn
    graceUntil
  }
  problems {
    subject
    subjectId
    field
    message
    commentId
  }
  viewerCan {
    log
    submit
  }
}
    `, {"fragmentName":"ReportHead"}) as unknown as TypedDocumentString<ReportHeadFragment, unknown>;
export const ReportWayFragmentDoc = new TypedDocumentString(`
    fragment ReportWay on QuarterlyReport {
  heldBy
  heldSince
  reviewSteps {
    position
    role
    state
    at
    by {
      id
      displayName
    }
  }
  events {
    id
    kind
    at
    reason
    by {
      id
      displayName
    }
  }
}
    `, {"fragmentName":"ReportWay"}) as unknown as TypedDocumentString<ReportWayFragment, unknown>;
export const ReviewUpdateFragmentDoc = new TypedDocumentString(`
    fragment ReviewUpdate on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  blocker
  actualOn
  evidenceUrl
  detail
  sameAsLast
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}
    `, {"fragmentName":"ReviewUpdate"}) as unknown as TypedDocumentString<ReviewUpdateFragment, unknown>;
export const ReviewObservationFragmentDoc = new TypedDocumentString(`
    fragment ReviewObservation on Observation {
  id
  periodLabel
  value
  n
  marginOfError
  missingReason
  note
  reason
  sample
}
    `, {"fragmentName":"ReviewObservation"}) as unknown as TypedDocumentString<ReviewObservationFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    person {
      id
      displayName
    }
    email
    cities {
      slug
      name
      roles
    }
  }
}
    `, {"hash":"e7d520f8b4fabf6be98ff0ad3c572822f8e3ef205c025624d2a553f4b8ba45d5"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ChooseCityDocument = new TypedDocumentString(`
    query ChooseCity {
  viewer {
    person {
      id
      displayName
    }
    cities {
      slug
      name
      roles
    }
  }
}
    `, {"hash":"b84f0ad9574e51480d78c2e6f09a71052e30e96e2476fc2a8fd4cf1e7f4c9eb8"}) as unknown as TypedDocumentString<ChooseCityQuery, ChooseCityQueryVariables>;
export const RequestPasswordLinkDocument = new TypedDocumentString(`
    mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {
  requestPasswordLink(input: $input) {
    done
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"6678a531efa001555962300f3713b8655ce03e494e9c525a56e2a2afbc9e866f"}) as unknown as TypedDocumentString<RequestPasswordLinkMutation, RequestPasswordLinkMutationVariables>;
export const HelpDocument = new TypedDocumentString(`
    query Help {
  viewer {
    cities {
      slug
      roles
    }
  }
  toursPutAway
}
    `, {"hash":"844397a0f6adc5d92fa031f26084e4ad9ab00012d0454cc0ceb0c1cb0fb8b719"}) as unknown as TypedDocumentString<HelpQuery, HelpQueryVariables>;
export const PutTourAwayDocument = new TypedDocumentString(`
    mutation PutTourAway($input: PutTourAwayInput!) {
  putTourAway(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"a8416157f055a090eb3cc30c7695d1e4b775c76dea99cdef08addcbfab3f4d59"}) as unknown as TypedDocumentString<PutTourAwayMutation, PutTourAwayMutationVariables>;
export const PracticeProgressDocument = new TypedDocumentString(`
    query PracticeProgress {
  city {
    id
  }
  practiceCity {
    startingOver
    step
    steps
  }
}
    `, {"hash":"0d96234cb81c0d71bf5059688f5158abd74f357261d5ce8e8d10d320d3e9e15b"}) as unknown as TypedDocumentString<PracticeProgressQuery, PracticeProgressQueryVariables>;
export const StartPracticeOverDocument = new TypedDocumentString(`
    mutation StartPracticeOver {
  startPracticeOver {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"d04dbef84cfc85a91529b3f77f700ec12ff08f72161e101b1c7a8ba77e1f5c0e"}) as unknown as TypedDocumentString<StartPracticeOverMutation, StartPracticeOverMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($page: PageInput!) {
  auditEvents(page: $page) {
    totalCount
    sealedUntil
    items {
      id
      at
      personName
      action
      summary
    }
  }
}
    `, {"hash":"b7ef729c93d5b5a2db359e5ffdcf7a7c6176ec6440812e2b2903d740ba55ab14"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($input: ChooseLanguageInput!) {
  chooseLanguage(input: $input) {
    userErrors {
      message
    }
  }
}
    `, {"hash":"ff6f6ccd1e8bac964438f44becee7cd9243570c6b6dad382409b8b9a2d3059cb"}) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const CitiesToWriteToDocument = new TypedDocumentString(`
    query CitiesToWriteTo {
  viewer {
    cities {
      slug
    }
  }
}
    `, {"hash":"9df1d6664586279e386c6b1687eae42cebc9d494d9ad3f8c67de15a1c5bc6229"}) as unknown as TypedDocumentString<CitiesToWriteToQuery, CitiesToWriteToQueryVariables>;
export const InterfaceLanguageDocument = new TypedDocumentString(`
    query InterfaceLanguage($language: String!) {
  interfaceLanguage(language: $language) {
    tag
    messages
    reviewed
    isReviewed
  }
}
    `, {"hash":"1e464bd5455af1829e33ed782041575fcc383c049b07430241c402d28df27ef4"}) as unknown as TypedDocumentString<InterfaceLanguageQuery, InterfaceLanguageQueryVariables>;
export const InterfaceMessagesDocument = new TypedDocumentString(`
    query InterfaceMessages($language: String!, $states: [TranslationState!], $words: String, $page: PageInput) {
  interfaceLanguage(language: $language) {
    messages
    reviewed
    isReviewed
  }
  interfaceMessages(
    language: $language
    states: $states
    words: $words
    page: $page
  ) {
    items {
      id
      source
      said
      state
      places
    }
    totalCount
  }
}
    `, {"hash":"fd7dcf16b7c63bddb8a4c10c9dfe6b01e6c3fbf202aa3f44e453b32c6ba69db6"}) as unknown as TypedDocumentString<InterfaceMessagesQuery, InterfaceMessagesQueryVariables>;
export const ReviewMessagesDocument = new TypedDocumentString(`
    mutation ReviewMessages($input: ReviewMessagesInput!) {
  reviewMessages(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"da4631e677fc3e28563bc8b274e1ef1a2a1326146dec3c3d51e153109210b36b"}) as unknown as TypedDocumentString<ReviewMessagesMutation, ReviewMessagesMutationVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    viewer {
      person {
        id
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"c12831acdbb05ce7d02b8c5fd7cee75b65b950e6f9ddc64b6c9fcabf96b1861b"}) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const CitiesToLeaveDocument = new TypedDocumentString(`
    query CitiesToLeave {
  viewer {
    person {
      id
    }
    cities {
      slug
      name
    }
  }
}
    `, {"hash":"f7c1031e2ce9a342514128e716402486fb65a0941fcbe3eae55c04484b517740"}) as unknown as TypedDocumentString<CitiesToLeaveQuery, CitiesToLeaveQueryVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut {
    userErrors {
      message
    }
  }
}
    `, {"hash":"1c42ec587e9d225a7b66505248911ba706019c44b25e8d83e7b8b1eeffcc8560"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const LogOutEverywhereDocument = new TypedDocumentString(`
    mutation LogOutEverywhere {
  logOutEverywhere {
    userErrors {
      message
    }
  }
}
    `, {"hash":"12af83216f5a50c0e431b9deaf475c96e1d968db6ab5b51ed72e006e5980588d"}) as unknown as TypedDocumentString<LogOutEverywhereMutation, LogOutEverywhereMutationVariables>;
export const MailOutboxDocument = new TypedDocumentString(`
    query MailOutbox {
  mailOutbox {
    id
    to
    subject
    text
    queuedAt
    sentAt
  }
}
    `, {"hash":"42370c1dafdc6a1347f9a7b4c5fb22edb01ab1dc07574a6bdf612aab1f51ccb9"}) as unknown as TypedDocumentString<MailOutboxQuery, MailOutboxQueryVariables>;
export const StayLoggedInDocument = new TypedDocumentString(`
    query StayLoggedIn {
  viewer {
    person {
      id
    }
  }
}
    `, {"hash":"7c5d8bec410f88b25f49ac085c075a00190bc0e83caf9a7bc12e8524d9a54c3f"}) as unknown as TypedDocumentString<StayLoggedInQuery, StayLoggedInQueryVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    done
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"987ff7adaf307947423eb4c10da9fb33994841f17dd22548ef0e956bc2b93376"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const UnsentWorkSecretDocument = new TypedDocumentString(`
    query UnsentWorkSecret($device: String!) {
  unsentWorkSecret(device: $device)
}
    `, {"hash":"4e141100e2b78c3a653150bc8f19e85638a08ac0c8ab6950a5dc16b2cb60866f"}) as unknown as TypedDocumentString<UnsentWorkSecretQuery, UnsentWorkSecretQueryVariables>;
export const WorkHomeDocument = new TypedDocumentString(`
    query WorkHome {
  viewer {
    cities {
      slug
      roles
    }
  }
}
    `, {"hash":"68cd9705c81a16716a466db3f19b2cbda741683299155a48baae0765f9dd8592"}) as unknown as TypedDocumentString<WorkHomeQuery, WorkHomeQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace($language: String!) {
  viewer {
    person {
      id
      displayName
    }
    email
    appointments {
      id
      role
      department {
        id
        name
      }
    }
    cities {
      slug
      name
      roles
    }
  }
  city {
    id
    slug
    name
    officeName
    timeZone
    today
    demo
    maxFileBytes
    suppressionThreshold
    reviewChain
    terms {
      key
      singular
      plural
    }
    statuses {
      status
      label
      hidden
    }
  }
  newNotifications
  toursPutAway
  interfaceLanguage(language: $language) {
    isReviewed
    corrections {
      id
      text
    }
  }
}
    `, {"hash":"f5026f48736384814750d3957090057731c699fe30de358ce8ab3a96c8eea312"}) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage {
  planningTeams {
    id
    name
    departments {
      id
      name
    }
    managers {
      id
    }
  }
  importBatches {
    id
    fileName
    at
    added
    changed
    unchanged
    by {
      id
      displayName
    }
    plan {
      id
      title
      team {
        id
        name
      }
    }
  }
}
    `, {"hash":"3b43e9a6689958ad9cd5606856b920edc307c9023decaec1fffd3b12c57195c3"}) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportDoneDocument = new TypedDocumentString(`
    query ImportDone($id: ID!) {
  importBatch(id: $id) {
    id
    metrics {
      id
      code
      name
    }
  }
}
    `, {"hash":"7cd0e35d9f5afab08cbc81d8f179e0c4f1a1da5b21520d304abbdfb243ce22c8"}) as unknown as TypedDocumentString<ImportDoneQuery, ImportDoneQueryVariables>;
export const ImportPlanDocument = new TypedDocumentString(`
    mutation ImportPlan($input: ImportPlanInput!) {
  importPlan(input: $input) {
    batch {
      id
    }
    added
    changed
    unchanged
    problems {
      sheet
      row
      column
      message
      severity
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"ba1343c70a84d3a2ceaccfc391992556ad1eaa93a5d9a0e41717abcd06372c25"}) as unknown as TypedDocumentString<ImportPlanMutation, ImportPlanMutationVariables>;
export const ValuesImportPageDocument = new TypedDocumentString(`
    query ValuesImportPage {
  plans {
    id
    title
    stateLabel
    team {
      id
      name
      departments {
        id
      }
      managers {
        id
      }
    }
  }
}
    `, {"hash":"3ff7d15e6cd8c97736780944c159d1fc8b73454379bbf73f0898a9a477b8a4ae"}) as unknown as TypedDocumentString<ValuesImportPageQuery, ValuesImportPageQueryVariables>;
export const PreviewValuesDocument = new TypedDocumentString(`
    mutation PreviewValues($input: PreviewValuesInput!) {
  previewValues(input: $input) {
    preview {
      sheets
      sheet
      columns {
        header
        name
        samples
        role
        pattern
      }
      mapping {
        sheet
        rules {
          columns
          role
          metric
          period
          group
          place
          equals
        }
        words {
          coordinate
          word
          to
        }
        metric
        period
        blankMeans
        dates
        fractions
        marginLevel
      }
      remembered {
        fileName
        at
        by {
          id
          displayName
        }
      }
      blankHint
      remarks
      metrics {
        code
        label
      }
      groups {
        code
        label
      }
      places {
        code
        label
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"1937ff5ba3e7098de66fd3a3380337c3996e965ab853052e156af2e6b7618bcc"}) as unknown as TypedDocumentString<PreviewValuesMutation, PreviewValuesMutationVariables>;
export const ImportValuesDocument = new TypedDocumentString(`
    mutation ImportValues($input: ImportValuesInput!) {
  importValues(input: $input) {
    batch {
      id
    }
    added
    corrected
    unchanged
    leftOut
    missing
    unknownWords {
      coordinate
      word
      row
      column
      values
      meant
    }
    problems {
      sheet
      row
      column
      message
      severity
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"139ce58bedfdeee194d4c9ccf1ec60b04dddf7190fade20b1f30a2143cb63d9a"}) as unknown as TypedDocumentString<ImportValuesMutation, ImportValuesMutationVariables>;
export const DefineMetricPageDocument = new TypedDocumentString(`
    query DefineMetricPage($id: ID!) {
  plan(id: $id) {
    id
    title
    viewerCan {
      edit
    }
    goals {
      id
      code
      text
      metrics {
        id
        code
      }
    }
  }
  categorySets {
    id
    name
  }
}
    `, {"hash":"480dcccb53dbcb29db8c36f6c946dca75dbfe43a03b022dd322dbfc9056cf63c"}) as unknown as TypedDocumentString<DefineMetricPageQuery, DefineMetricPageQueryVariables>;
export const DefineMetricDocument = new TypedDocumentString(`
    mutation DefineMetric($input: DefineMetricInput!) {
  defineMetric(input: $input) {
    metric {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"9a05c03c18459f26b60c4e5803fb38145a70bade7b825b8f20b1265ed832e5e0"}) as unknown as TypedDocumentString<DefineMetricMutation, DefineMetricMutationVariables>;
export const GroupListsDocument = new TypedDocumentString(`
    query GroupLists {
  categorySets {
    ...GroupList
  }
}
    fragment GroupList on CategorySet {
  id
  code
  version
  name
  dimension
  ordered
  counting
  standard
  validFrom
  validUntil
  sourceUrl
  categories {
    id
    label
    residual
    parent {
      id
      label
    }
  }
  mappings {
    id
    quality
    why
    from {
      id
      label
    }
    to {
      id
      label
    }
    toSet {
      id
      name
      version
    }
  }
}`, {"hash":"fb1e6ef697cd272849d50400875e462fde9668640c92432c23a692ea72f285d9"}) as unknown as TypedDocumentString<GroupListsQuery, GroupListsQueryVariables>;
export const MetricPageDocument = new TypedDocumentString(`
    query MetricPage($id: ID!, $moment: DateTime!) {
  metric(id: $id) {
    id
    code
    name
    kind
    unit
    direction
    frequency
    copiedFrom {
      id
      code
      name
      goal {
        id
        plan {
          id
          title
        }
      }
    }
    numeratorLabel
    denominatorLabel
    reference
    referenceCategory {
      id
      label
    }
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    sourceUrl
    sample
    viewerCan {
      revise
    }
    goal {
      id
      code
      text
      plan {
        id
        title
        team {
          id
          name
        }
      }
    }
    categorySet {
      ...GroupList
    }
    breaks {
      startsOn
      reason
      sourceUrl
    }
    targets(asKnownOn: $moment) {
      id
      periodLabel
      periodEndsOn
      value
      reason
      sourceUrl
      category {
        id
        label
      }
    }
    targetHistory {
      id
      periodLabel
      value
      reason
      setAt
      category {
        id
        label
      }
      by {
        id
        displayName
      }
    }
    progressByGroup(asKnownOn: $moment) {
      category {
        id
        label
      }
      pace
      share
      timeShare
      expected
      why
    }
    picture(asKnownOn: $moment) {
      sentence
      warning
      result
      results {
        categoryId
        result
      }
      periods {
        label
        endsOn
        segment
        brokenBy
        total {
          ...PicturedLevel
        }
        groups {
          ...PicturedLevel
        }
        gap {
          group
          comparedWith
          difference {
            ...PicturedMeasure
          }
          ratio {
            ...PicturedMeasure
          }
        }
        noGap
      }
      measures {
        measure
        name
        says
        measured {
          ...PicturedMeasure
        }
        refusal
      }
    }
    known: observationsAsKnownOn(moment: $moment) {
      ...RecordedValue
    }
  }
  categorySets {
    id
    name
    version
  }
  viewer {
    appointments {
      id
      role
    }
  }
}
    fragment GroupList on CategorySet {
  id
  code
  version
  name
  dimension
  ordered
  counting
  standard
  validFrom
  validUntil
  sourceUrl
  categories {
    id
    label
    residual
    parent {
      id
      label
    }
  }
  mappings {
    id
    quality
    why
    from {
      id
      label
    }
    to {
      id
      label
    }
    toSet {
      id
      name
      version
    }
  }
}
fragment PicturedLevel on Level {
  categoryId
  label
  value
  low
  high
  hidden
  missingReason
}
fragment PicturedMeasure on Measured {
  value
  interval {
    low
    high
    draws
  }
}
fragment RecordedValue on Observation {
  id
  periodLabel
  category {
    id
    label
  }
  place {
    id
    label
  }
  value
  marginOfError
  missingReason
  note
  reliability
  replacesId
  reason
  sourceUrl
  sample
}`, {"hash":"8c836b0255e888fa03ace68a009dc693dfd17b6325a1855ab76eaa5a1e3155c6"}) as unknown as TypedDocumentString<MetricPageQuery, MetricPageQueryVariables>;
export const CityDayDocument = new TypedDocumentString(`
    query CityDay {
  city {
    id
    timeZone
    today
  }
}
    `, {"hash":"577297f9d8951d3cab80c7d15f1b38109586c7f483e1facdbe2a08efdf303a9b"}) as unknown as TypedDocumentString<CityDayQuery, CityDayQueryVariables>;
export const OpenReportsForMetricDocument = new TypedDocumentString(`
    query OpenReportsForMetric {
  myReports {
    id
    team {
      id
    }
    period {
      id
      label
    }
    viewerCan {
      log
    }
  }
}
    `, {"hash":"bbea434cfd59138adce26bf55a6c2c0744262d679449b9523e466f27e16ccbe8"}) as unknown as TypedDocumentString<OpenReportsForMetricQuery, OpenReportsForMetricQueryVariables>;
export const SetMetricTargetDocument = new TypedDocumentString(`
    mutation SetMetricTarget($input: SetMetricTargetInput!) {
  setMetricTarget(input: $input) {
    metric {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"2765469f5b67942769080598f1b94611375e0a93e2fdd0eccc84e784b617aaa4"}) as unknown as TypedDocumentString<SetMetricTargetMutation, SetMetricTargetMutationVariables>;
export const WithdrawMetricTargetDocument = new TypedDocumentString(`
    mutation WithdrawMetricTarget($input: WithdrawMetricTargetInput!) {
  withdrawMetricTarget(input: $input) {
    metric {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"1b902941a111dd5698a3ca9ff0afb2fa034c142aad8663bd84cf4484c2e6dfc0"}) as unknown as TypedDocumentString<WithdrawMetricTargetMutation, WithdrawMetricTargetMutationVariables>;
export const DeclareSeriesBreakDocument = new TypedDocumentString(`
    mutation DeclareSeriesBreak($input: DeclareSeriesBreakInput!) {
  declareSeriesBreak(input: $input) {
    metric {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"1c15a1ab3b411f7f27f13a6749337815a0d83ace12ada8fc8790ca853d297331"}) as unknown as TypedDocumentString<DeclareSeriesBreakMutation, DeclareSeriesBreakMutationVariables>;
export const PlanChangesDocument = new TypedDocumentString(`
    query PlanChanges($id: ID!, $itemId: ID, $page: PageInput) {
  plan(id: $id) {
    id
    title
    sample
    form {
      levels {
        level
        singular
        plural
      }
    }
    team {
      id
      departments {
        id
        name
      }
    }
    changes(itemId: $itemId, page: $page) {
      totalCount
      items {
        id
        itemKind
        itemId
        itemName
        kind
        field
        fromValue
        toValue
        at
        by {
          id
          displayName
        }
      }
    }
  }
}
    `, {"hash":"0bf5da017de31bec2835a9f65793052c8f6c8e9482b0e6723e453353af198639"}) as unknown as TypedDocumentString<PlanChangesQuery, PlanChangesQueryVariables>;
export const CopyIntoPlanPageDocument = new TypedDocumentString(`
    query CopyIntoPlanPage($id: ID!, $from: ID!) {
  plan(id: $id) {
    id
    title
    startsOn
    form {
      levels {
        level
        singular
        plural
      }
    }
    viewerCan {
      edit
    }
    team {
      id
    }
    copySources {
      id
      title
      startsOn
      endsOn
      team {
        id
        name
      }
    }
  }
  from: plan(id: $from) {
    id
    title
    startsOn
    goals {
      id
      code
      text
      sample
      strategies {
        id
      }
      deliverables {
        id
      }
      metrics {
        id
      }
    }
  }
}
    `, {"hash":"c3761c87e4aa162e6ba5aa2c783e0d2df1772f2b7e5a17f4978ae6e0bbcaba96"}) as unknown as TypedDocumentString<CopyIntoPlanPageQuery, CopyIntoPlanPageQueryVariables>;
export const CopyIntoPlanDocument = new TypedDocumentString(`
    mutation CopyIntoPlan($input: CopyIntoPlanInput!) {
  copyIntoPlan(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"5c393925269f766a6cb960139187126340d6198b38e67b268301fa1aabfe332d"}) as unknown as TypedDocumentString<CopyIntoPlanMutation, CopyIntoPlanMutationVariables>;
export const NewPlanDocument = new TypedDocumentString(`
    query NewPlan {
  planningTeams {
    id
    name
    departments {
      id
    }
  }
  planTemplates {
    id
    name
    version
  }
  cycles {
    id
    name
    startsOn
    endsOn
  }
}
    `, {"hash":"2e6a84bc937ec2cb6f93cf98f658dac5f9851eb2fe430887e7bd6a66cbf9f757"}) as unknown as TypedDocumentString<NewPlanQuery, NewPlanQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: CreatePlanInput!) {
  createPlan(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"55e276c32e61c40133408090b2daecc9f7eaff54e2d2318d81e90f3d151a4926"}) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const WritePlanDocument = new TypedDocumentString(`
    query WritePlan($id: ID!) {
  plan(id: $id) {
    id
    version
    stamp
    title
    state
    stateLabel
    startsOn
    endsOn
    sample
    form {
      levels {
        level
        singular
        plural
      }
      requiredParts
      horizons
      priorities
      outcomeMeasure
    }
    team {
      id
      name
      departments {
        id
        name
      }
    }
    cycle {
      id
      name
    }
    events {
      id
      kind
      at
      reason
      by {
        id
        displayName
      }
    }
    viewerCan {
      comment
      edit
      submit
      actions
    }
    problems {
      path
      message
      refuses
    }
    removed {
      id
      kind
      name
      text
      removedAt
    }
    origins {
      id
      code
      planTitle
    }
    changesSinceReturn {
      itemKind
      itemId
      itemName
      kind
      field
      from
      to
    }
    comments {
      id
      itemKind
      itemId
      field
      resolved
      viewerCan {
        answer
        resolve
      }
      entries {
        id
        kind
        text
        at
        by {
          id
          displayName
        }
      }
    }
    goals {
      id
      code
      text
      horizon
      priority
      theme
      planArea
      populationFocus
      geographyFocus
      isProcess
      sourceUrl
      sample
      metrics {
        id
        code
        name
      }
      strategies {
        id
        code
        text
        sourceUrl
        sample
      }
      deliverables {
        id
        code
        text
        strategyId
        ownerRole
        originalDueOn
        currentDueOn
        sourceUrl
        sample
        department {
          id
          name
        }
        dateChanges {
          id
          from
          to
          reason
        }
        milestones {
          id
          text
          originalDueOn
          currentDueOn
        }
      }
    }
  }
}
    `, {"hash":"e947b88444fab1696e00dff4edf618025505d8d0c5e356fffdcebed2efc17792"}) as unknown as TypedDocumentString<WritePlanQuery, WritePlanQueryVariables>;
export const PlanPulseDocument = new TypedDocumentString(`
    query PlanPulse($id: ID!) {
  plan(id: $id) {
    id
    stamp
    alsoOpenBy {
      id
      displayName
    }
  }
}
    `, {"hash":"db0b285122a034d69d6af4e2724e1c0732fff14f0094ed403642669476775dfa"}) as unknown as TypedDocumentString<PlanPulseQuery, PlanPulseQueryVariables>;
export const MarkPlanOpenDocument = new TypedDocumentString(`
    mutation MarkPlanOpen($input: MarkPlanOpenInput!) {
  markPlanOpen(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"7d66658c53bbff5813026c02c1113ecfcf3d2c72a8c9698e8d5213b5813fcef7"}) as unknown as TypedDocumentString<MarkPlanOpenMutation, MarkPlanOpenMutationVariables>;
export const WritePlanItemDocument = new TypedDocumentString(`
    mutation WritePlanItem($input: WritePlanItemInput!) {
  done: writePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"b9b3eaf5ed89e243cd7ff5369e9741ee235b55770be7457e687f100d67877df5"}) as unknown as TypedDocumentString<WritePlanItemMutation, WritePlanItemMutationVariables>;
export const DatePlanItemDocument = new TypedDocumentString(`
    mutation DatePlanItem($input: DatePlanItemInput!) {
  done: datePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"d7c516d895d33cbce720462abaf892bd51924dbbde07ecb91baf8f01a2e5e346"}) as unknown as TypedDocumentString<DatePlanItemMutation, DatePlanItemMutationVariables>;
export const AddPlanItemDocument = new TypedDocumentString(`
    mutation AddPlanItem($input: AddPlanItemInput!) {
  done: addPlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"b32e04af1087db2ed776270d37a985ffccb348724b8ddc15ec5a2ec7316cda0a"}) as unknown as TypedDocumentString<AddPlanItemMutation, AddPlanItemMutationVariables>;
export const MovePlanItemDocument = new TypedDocumentString(`
    mutation MovePlanItem($input: MovePlanItemInput!) {
  done: movePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"255433f21f31486bb323ba1651e10671fec08df3e029ce31c8ee40096831db12"}) as unknown as TypedDocumentString<MovePlanItemMutation, MovePlanItemMutationVariables>;
export const DuplicatePlanItemDocument = new TypedDocumentString(`
    mutation DuplicatePlanItem($input: PlanPartInput!) {
  done: duplicatePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"a9b32b7670598595013e58764f13c34c5b8dc0809f2f49565cabbe75a77c837b"}) as unknown as TypedDocumentString<DuplicatePlanItemMutation, DuplicatePlanItemMutationVariables>;
export const RemovePlanItemDocument = new TypedDocumentString(`
    mutation RemovePlanItem($input: PlanPartInput!) {
  done: removePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"7393cdbfab58f1213c104697f4032fa08dcc2b343e0d203287c7b55a72895a63"}) as unknown as TypedDocumentString<RemovePlanItemMutation, RemovePlanItemMutationVariables>;
export const RestorePlanItemDocument = new TypedDocumentString(`
    mutation RestorePlanItem($input: PlanPartInput!) {
  done: restorePlanItem(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"23cf46e9d9c53b9f144d162f57a7235b51b060f167f068f9f9a82c57726aa2ca"}) as unknown as TypedDocumentString<RestorePlanItemMutation, RestorePlanItemMutationVariables>;
export const CommentOnPlanDocument = new TypedDocumentString(`
    mutation CommentOnPlan($input: CommentOnPlanInput!) {
  done: commentOnPlan(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"636427628e3f9322b2787f831a2f057a651e1c10d1a4ef16a62450c47b7ab580"}) as unknown as TypedDocumentString<CommentOnPlanMutation, CommentOnPlanMutationVariables>;
export const AnswerPlanCommentDocument = new TypedDocumentString(`
    mutation AnswerPlanComment($input: AnswerPlanCommentInput!) {
  done: answerPlanComment(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"c9be830d137d46b33c458b3ef07e9a7b70a697387f71c20accd686d8ec694e6d"}) as unknown as TypedDocumentString<AnswerPlanCommentMutation, AnswerPlanCommentMutationVariables>;
export const ResolvePlanCommentDocument = new TypedDocumentString(`
    mutation ResolvePlanComment($input: PlanThreadInput!) {
  done: resolvePlanComment(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"6b200f1e81b8099793bf33024a257c077a39d1f5418fd3324351ded64e9e73c2"}) as unknown as TypedDocumentString<ResolvePlanCommentMutation, ResolvePlanCommentMutationVariables>;
export const ReopenPlanCommentDocument = new TypedDocumentString(`
    mutation ReopenPlanComment($input: PlanThreadInput!) {
  done: reopenPlanComment(input: $input) {
    ...PlanWritten
  }
}
    fragment PlanWritten on PlanWritingPayload {
  itemId
  userErrors {
    code
    message
    path
    conflict {
      field
      yours
      theirs
    }
  }
}`, {"hash":"a70fa6e924ed10782036c31cd9a6f6df30c9bc7709331e9b089611e47eb62ec2"}) as unknown as TypedDocumentString<ReopenPlanCommentMutation, ReopenPlanCommentMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!) {
  plan(id: $id) {
    id
    version
    title
    templateName
    state
    stateLabel
    startsOn
    endsOn
    heldBy
    heldSince
    sourceUrl
    sample
    team {
      id
      name
      departments {
        id
        name
      }
    }
    cycle {
      id
      name
    }
    problems {
      path
      message
      refuses
    }
    events {
      id
      kind
      at
      reason
      by {
        id
        displayName
      }
    }
    viewerCan {
      edit
      redate
      actions
    }
    goals {
      id
      code
      text
      horizon
      priority
      theme
      planArea
      populationFocus
      geographyFocus
      sourceUrl
      sample
      strategies {
        id
        code
        text
        sample
      }
      metrics {
        id
        code
        name
        sample
      }
      deliverables {
        id
        version
        code
        text
        ownerRole
        status
        originalDueOn
        currentDueOn
        actualOn
        overdue
        sourceUrl
        sample
        department {
          id
          name
        }
        dateChanges {
          id
          from
          to
          reason
          at
          by {
            id
            displayName
          }
        }
        milestones {
          id
          text
          currentDueOn
          actualOn
        }
      }
    }
  }
}
    `, {"hash":"c9d7c931c66c1b158f81d9f5cc9807267763769fbb8067718202b1fff21c50ba"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const RedateDeliverableDocument = new TypedDocumentString(`
    mutation RedateDeliverable($input: RedateDeliverableInput!) {
  redateDeliverable(input: $input) {
    deliverable {
      id
      version
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"ad71edc16f8f45d42e1f313cc36931669abede5128702333263f1f5873500757"}) as unknown as TypedDocumentString<RedateDeliverableMutation, RedateDeliverableMutationVariables>;
export const StartPlanDraftingDocument = new TypedDocumentString(`
    mutation StartPlanDrafting($input: PlanStepInput!) {
  step: startPlanDrafting(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"48bf35e80f2a3facce5b4fe7dabcdc2cc343e1238baf2f91e0e58e316f30b34c"}) as unknown as TypedDocumentString<StartPlanDraftingMutation, StartPlanDraftingMutationVariables>;
export const SubmitPlanDocument = new TypedDocumentString(`
    mutation SubmitPlan($input: PlanStepInput!) {
  step: submitPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"e4fdcd6ffddb211c4c45339b2cc0e7ba94e44db4d292d067607b164c3bab5ba9"}) as unknown as TypedDocumentString<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const ApprovePlanDocument = new TypedDocumentString(`
    mutation ApprovePlan($input: PlanStepInput!) {
  step: approvePlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"7d9e0d44f2c335276456ad778418eae2fae0e62cc2c5d1b81800e8a73bdc8536"}) as unknown as TypedDocumentString<ApprovePlanMutation, ApprovePlanMutationVariables>;
export const SendPlanToLegalDocument = new TypedDocumentString(`
    mutation SendPlanToLegal($input: PlanStepInput!) {
  step: sendPlanToLegal(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"a3b977b1114bb9d93f8f9b67a8701168b3fa93971d0f57e4e333016a587548ee"}) as unknown as TypedDocumentString<SendPlanToLegalMutation, SendPlanToLegalMutationVariables>;
export const ClearPlanLegallyDocument = new TypedDocumentString(`
    mutation ClearPlanLegally($input: PlanStepInput!) {
  step: clearPlanLegally(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"11611f9c03470f1ff295c97ea2d849407a4f7d9a0c61e086a1271d8ab8323e5a"}) as unknown as TypedDocumentString<ClearPlanLegallyMutation, ClearPlanLegallyMutationVariables>;
export const SignPlanDocument = new TypedDocumentString(`
    mutation SignPlan($input: PlanStepInput!) {
  step: signPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"b94de510358a7a4ba05b8a61639efe79ad3ead3dd6b1f835040d1b11fa6c5a6f"}) as unknown as TypedDocumentString<SignPlanMutation, SignPlanMutationVariables>;
export const PublishPreliminaryPlanDocument = new TypedDocumentString(`
    mutation PublishPreliminaryPlan($input: PlanStepInput!) {
  step: publishPreliminaryPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"919b76c46f69beaacecc1bc9418a03b440aed77331d567f33efd021bc65a173c"}) as unknown as TypedDocumentString<PublishPreliminaryPlanMutation, PublishPreliminaryPlanMutationVariables>;
export const OpenPlanCommentsDocument = new TypedDocumentString(`
    mutation OpenPlanComments($input: PlanStepInput!) {
  step: openPlanComments(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"1f08911a89de10271ed550d0ee4a6c99fac15b4c3668c479aad1532a3b6728d0"}) as unknown as TypedDocumentString<OpenPlanCommentsMutation, OpenPlanCommentsMutationVariables>;
export const ClosePlanCommentsDocument = new TypedDocumentString(`
    mutation ClosePlanComments($input: PlanStepInput!) {
  step: closePlanComments(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"f94704ef385d8940653f382f2a42e36d6ceadb83d879323b7d4b23126c6af599"}) as unknown as TypedDocumentString<ClosePlanCommentsMutation, ClosePlanCommentsMutationVariables>;
export const FinalizePlanDocument = new TypedDocumentString(`
    mutation FinalizePlan($input: PlanStepInput!) {
  step: finalizePlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"ec6732be6cbdc73e3a616461fce9273f172473a892d4aaa4b32932f9c68b008f"}) as unknown as TypedDocumentString<FinalizePlanMutation, FinalizePlanMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($input: PlanStepInput!) {
  step: closePlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"14ddca2331d8822609486bf9ad0a7b866d1b48f995734f4e39aa75796484d6ec"}) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const ReturnPlanDocument = new TypedDocumentString(`
    mutation ReturnPlan($input: ReasonedPlanStepInput!) {
  step: returnPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"fa9f6af81dd0a759e5c0cd541abdb3cc19d981e77df92e12b59132c7098de1cc"}) as unknown as TypedDocumentString<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const AmendPlanDocument = new TypedDocumentString(`
    mutation AmendPlan($input: ReasonedPlanStepInput!) {
  step: amendPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"e8628c460a5385933244d950c0a494a88aa237962776b199cf2bf888f4a434f9"}) as unknown as TypedDocumentString<AmendPlanMutation, AmendPlanMutationVariables>;
export const ResumePlanDocument = new TypedDocumentString(`
    mutation ResumePlan($input: ReasonedPlanStepInput!) {
  step: resumePlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"70e07611526eafdd3d21be7a6d4550042fba7aca4f683ef5456fa9a640a801ba"}) as unknown as TypedDocumentString<ResumePlanMutation, ResumePlanMutationVariables>;
export const SupersedePlanDocument = new TypedDocumentString(`
    mutation SupersedePlan($input: ReasonedPlanStepInput!) {
  step: supersedePlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"52997d052e0e5d4b83e5d2dae451ed1550d632dd662d3dfb0a0f23066c9072f2"}) as unknown as TypedDocumentString<SupersedePlanMutation, SupersedePlanMutationVariables>;
export const SuspendPlanDocument = new TypedDocumentString(`
    mutation SuspendPlan($input: ReasonedPlanStepInput!) {
  step: suspendPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"aad635cf603d6271ce27997cf5374d297992e7ca3adbe0154f27409b4971c4c1"}) as unknown as TypedDocumentString<SuspendPlanMutation, SuspendPlanMutationVariables>;
export const WithdrawPlanDocument = new TypedDocumentString(`
    mutation WithdrawPlan($input: ReasonedPlanStepInput!) {
  step: withdrawPlan(input: $input) {
    ...PlanStepTaken
  }
}
    fragment PlanStepTaken on PlanPayload {
  plan {
    id
    version
  }
  warnings {
    message
  }
  userErrors {
    code
    message
    path
  }
}`, {"hash":"228ca3638d3c6656a6bcb1ff27e17adc82d52a5ad2ff8b6f7efc084d258a5738"}) as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  plans {
    id
    title
    state
    stateLabel
    startsOn
    endsOn
    heldBy
    heldSince
    sample
    team {
      id
      name
    }
  }
}
    `, {"hash":"11ba9f5198477cf96782c8c44199ee2971ac4354df9863ad071a633bae86e129"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const DocumentChoicesDocument = new TypedDocumentString(`
    query DocumentChoices {
  documentChoices {
    wholeCity
    suggestedPeriod
    periods {
      id
      name
    }
    teams {
      id
      name
    }
    years {
      fiscalYear
      name
    }
  }
}
    `, {"hash":"41d5cbed783629cbccfa4c9e3e9a80940f22695feec28d60a915d230ec211d18"}) as unknown as TypedDocumentString<DocumentChoicesQuery, DocumentChoicesQueryVariables>;
export const OnePagerDocument = new TypedDocumentString(`
    query OnePager($periodId: ID!, $teamId: ID) {
  onePager(periodId: $periodId, teamId: $teamId) {
    mayWrite
    period {
      id
      name
    }
    team {
      id
      name
    }
    content {
      ...ShownDocument
    }
    sections {
      section
      label
      hint
      limit
      versions {
        id
        text
        writtenAt
        sample
        writtenBy {
          id
          displayName
        }
      }
    }
  }
}
    fragment ShownDocument on DocumentContent {
  language
  title
  subtitle
  issuer
  layout
  sample
  facts {
    lead
    text
  }
  blocks {
    kind
    level
    text
    look
    section
    paragraphs
    items {
      lead
      text
    }
    figures {
      title
      about
      parts {
        label
        count
        tone
      }
    }
    caption
    columns {
      label
      numeric
    }
    rows
    alt
    bars {
      label
      text
      share
      tone
    }
  }
}`, {"hash":"9882772a90c07fcf65417ffd14ab77f744963648e8b7774874500d044ab5e60a"}) as unknown as TypedDocumentString<OnePagerQuery, OnePagerQueryVariables>;
export const SaveOnePagerWordsDocument = new TypedDocumentString(`
    mutation SaveOnePagerWords($input: SaveOnePagerWordsInput!) {
  saveOnePagerWords(input: $input) {
    onePager {
      mayWrite
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"90484a4b7bdfda013870f827f54b4477a6fbfcfe0a589274ce6e9c040e397976"}) as unknown as TypedDocumentString<SaveOnePagerWordsMutation, SaveOnePagerWordsMutationVariables>;
export const YearlyReportDocument = new TypedDocumentString(`
    query YearlyReport($fiscalYear: Int!) {
  yearlyReport(fiscalYear: $fiscalYear) {
    fiscalYear
    name
    digest
    content {
      ...ShownDocument
    }
    sections {
      section
      label
      hint
      limit
      versions {
        id
        text
        writtenAt
        sample
        writtenBy {
          id
          displayName
        }
      }
    }
    editions {
      id
      edition
      digest
      finalizedAt
      finalizedBy {
        id
        displayName
      }
    }
    files {
      id
      format
      state
      size
    }
    viewerCan {
      write
      finalize
      finalizeBlockedBecause
    }
  }
}
    fragment ShownDocument on DocumentContent {
  language
  title
  subtitle
  issuer
  layout
  sample
  facts {
    lead
    text
  }
  blocks {
    kind
    level
    text
    look
    section
    paragraphs
    items {
      lead
      text
    }
    figures {
      title
      about
      parts {
        label
        count
        tone
      }
    }
    caption
    columns {
      label
      numeric
    }
    rows
    alt
    bars {
      label
      text
      share
      tone
    }
  }
}`, {"hash":"040df77282b78fdebc83978f0265f8998d7085ee8d6feeb33ac93ba5d6d6c134"}) as unknown as TypedDocumentString<YearlyReportQuery, YearlyReportQueryVariables>;
export const YearlyEditionDocument = new TypedDocumentString(`
    query YearlyEdition($fiscalYear: Int!, $edition: Int!) {
  yearlyEdition(fiscalYear: $fiscalYear, edition: $edition) {
    id
    fiscalYear
    edition
    digest
    finalizedAt
    withdrawnSince
    finalizedBy {
      id
      displayName
    }
    content {
      ...ShownDocument
    }
    files {
      id
      format
      state
      size
    }
  }
}
    fragment ShownDocument on DocumentContent {
  language
  title
  subtitle
  issuer
  layout
  sample
  facts {
    lead
    text
  }
  blocks {
    kind
    level
    text
    look
    section
    paragraphs
    items {
      lead
      text
    }
    figures {
      title
      about
      parts {
        label
        count
        tone
      }
    }
    caption
    columns {
      label
      numeric
    }
    rows
    alt
    bars {
      label
      text
      share
      tone
    }
  }
}`, {"hash":"d7310d64f8a46023e33fea75bf481d1d7f839f319df72caa8090b6283f21f21d"}) as unknown as TypedDocumentString<YearlyEditionQuery, YearlyEditionQueryVariables>;
export const SaveYearlyWordsDocument = new TypedDocumentString(`
    mutation SaveYearlyWords($input: SaveYearlyWordsInput!) {
  saveYearlyWords(input: $input) {
    yearlyReport {
      digest
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"6b1be35be7fda63c79e6955c8ef9436313d4785bd837a74eb39d4ac4cfaebc0c"}) as unknown as TypedDocumentString<SaveYearlyWordsMutation, SaveYearlyWordsMutationVariables>;
export const FinalizeYearlyReportDocument = new TypedDocumentString(`
    mutation FinalizeYearlyReport($input: FinalizeYearlyReportInput!) {
  finalizeYearlyReport(input: $input) {
    edition {
      edition
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"dd4832733e8c162d88e33b2fc4c0aa732d61ce232da9cfb0f043c0032ddc02e8"}) as unknown as TypedDocumentString<FinalizeYearlyReportMutation, FinalizeYearlyReportMutationVariables>;
export const MakeYearlyFilesDocument = new TypedDocumentString(`
    mutation MakeYearlyFiles($input: MakeYearlyFilesInput!) {
  makeYearlyFiles(input: $input) {
    files {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"f8e4ba8394129bb5015bb983ec72472902589dbae88db307bad4fe94db7630b3"}) as unknown as TypedDocumentString<MakeYearlyFilesMutation, MakeYearlyFilesMutationVariables>;
export const BoundariesPageDocument = new TypedDocumentString(`
    query BoundariesPage {
  publishedBoundaries {
    version
    name
    source
    sourceUrl
    license
    datedOn
    note
    sample
    areaNames
  }
}
    `, {"hash":"b45c9fe446b079d9c5968e131967ba388bf6a2cc5f31419dcd30399746a742c6"}) as unknown as TypedDocumentString<BoundariesPageQuery, BoundariesPageQueryVariables>;
export const PublishBoundariesDocument = new TypedDocumentString(`
    mutation PublishBoundaries($input: PublishBoundariesInput!) {
  publishBoundaries(input: $input) {
    boundaries {
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"f6c894ade2ac2ba523ebdf9ee882828e1341e29d40b7c833b9a054d5153f1581"}) as unknown as TypedDocumentString<PublishBoundariesMutation, PublishBoundariesMutationVariables>;
export const TakeBackBoundariesDocument = new TypedDocumentString(`
    mutation TakeBackBoundaries {
  takeBackBoundaries {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"396a9444f2b2a9d9f8448a25d9af3644986032452f786ab584f527f441a4b3f7"}) as unknown as TypedDocumentString<TakeBackBoundariesMutation, TakeBackBoundariesMutationVariables>;
export const ExplainTextDocument = new TypedDocumentString(`
    mutation ExplainText($input: ExplainTextInput!) {
  explainText(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"38952f7f29269048080e2262ff071ea62b80f3eed29664950b282b7484200ae3"}) as unknown as TypedDocumentString<ExplainTextMutation, ExplainTextMutationVariables>;
export const RemoveTextDocument = new TypedDocumentString(`
    mutation RemoveText($input: RemoveTextInput!) {
  removeText(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"fe585bdf96ab2ee6b324aadb782f1ddd17bb476d797cd3dd8edf8ecd22d32f3c"}) as unknown as TypedDocumentString<RemoveTextMutation, RemoveTextMutationVariables>;
export const TakeBackOnTextDocument = new TypedDocumentString(`
    mutation TakeBackOnText($input: TakeBackOnTextInput!) {
  takeBackOnText(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"4a36c666cfc3d03f93e7beb5a3f12ccec749dfa44128f3843dc89f35aa1299d9"}) as unknown as TypedDocumentString<TakeBackOnTextMutation, TakeBackOnTextMutationVariables>;
export const DraftMeasuresDocument = new TypedDocumentString(`
    query DraftMeasures($id: ID!, $find: String, $page: PageInput!) {
  releaseDraft(id: $id) {
    id
    title
    viewerCan {
      hide
    }
    measures(find: $find, page: $page) {
      totalCount
      items {
        team
        plan
        goal
        goalText
        metric
        name
        hiddenValues
        values {
          periodLabel
        }
      }
    }
  }
}
    `, {"hash":"0c8988c5af5a73a0a17afedc9d716c862fc6aa7797415385aa330cf5b5493332"}) as unknown as TypedDocumentString<DraftMeasuresQuery, DraftMeasuresQueryVariables>;
export const DraftMeasureDocument = new TypedDocumentString(`
    query DraftMeasure($id: ID!, $at: MeasurePlaceInput!) {
  releaseDraft(id: $id) {
    id
    version
    title
    viewerCan {
      hide
    }
    hiddenByChoice {
      id
      team
      plan
      goal
      metric
      kind
      periodLabel
      group
      place
    }
    measure(at: $at) {
      team
      plan
      goal
      goalText
      metric
      name
      unit
      values {
        periodLabel
        group
        place
        value
        hidden
        missing
      }
    }
  }
}
    `, {"hash":"28ba09c3257dd6d1a833f74d462edb89395e1383ef6df6497902c397b9a5c9ea"}) as unknown as TypedDocumentString<DraftMeasureQuery, DraftMeasureQueryVariables>;
export const HideInReleaseDocument = new TypedDocumentString(`
    mutation HideInRelease($input: HideInReleaseInput!) {
  hideInRelease(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"c0a53f226323c41112c301cef0d9f6763e3bd1601d28615452cefe5d1d6aaa04"}) as unknown as TypedDocumentString<HideInReleaseMutation, HideInReleaseMutationVariables>;
export const ShowInReleaseDocument = new TypedDocumentString(`
    mutation ShowInRelease($input: ShowInReleaseInput!) {
  showInRelease(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"19c57cfcfdac59de1852f1d7fe8d86130fde8e0672de694a3de88a0753b1dcf0"}) as unknown as TypedDocumentString<ShowInReleaseMutation, ShowInReleaseMutationVariables>;
export const ComparisonsPageDocument = new TypedDocumentString(`
    query ComparisonsPage {
  comparisonChoices {
    definition
    definitionVersion
    denominator
    departmentCode
    planSlug
    metricCode
    agreed
  }
  publishedMeasures {
    departmentCode
    departmentName
    planSlug
    metricCode
    name
    unit
    direction
    kind
    setName
  }
}
    `, {"hash":"49ce4aaef7778b5728556983d68e946f9f763dbbb66a3faa9929c186f5d34b4d"}) as unknown as TypedDocumentString<ComparisonsPageQuery, ComparisonsPageQueryVariables>;
export const AgreeToComparisonDocument = new TypedDocumentString(`
    mutation AgreeToComparison($input: AgreeToComparisonInput!) {
  agreeToComparison(input: $input) {
    choice {
      definition
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"9dabdfb1f8913eed28079a75289b29b5c3b5ccb43ec2d6a016c87623adf36846"}) as unknown as TypedDocumentString<AgreeToComparisonMutation, AgreeToComparisonMutationVariables>;
export const TakeBackComparisonDocument = new TypedDocumentString(`
    mutation TakeBackComparison($definition: String!) {
  takeBackComparison(definition: $definition) {
    choice {
      definition
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"c50b42320f069e7f564901d31374a0ff9c4bd81d89047558d0141b494082817a"}) as unknown as TypedDocumentString<TakeBackComparisonMutation, TakeBackComparisonMutationVariables>;
export const TopicsPageDocument = new TypedDocumentString(`
    query TopicsPage {
  topicMap {
    version
    goals
    goalsWithTopic
    lines {
      source
      label
      name
      topics
      goals
    }
  }
}
    `, {"hash":"d660884450f70c4bd9fe3f7737cc5d32c3ca5366c98eb53ae7ee3000523e73a7"}) as unknown as TypedDocumentString<TopicsPageQuery, TopicsPageQueryVariables>;
export const SaveTopicsDocument = new TypedDocumentString(`
    mutation SaveTopics($input: SaveTopicMapInput!) {
  saveTopicMap(input: $input) {
    topicMap {
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"09fbea9634fc08d2adc71187fa5e2ded467caa71212881c32b66eff5782dad28"}) as unknown as TypedDocumentString<SaveTopicsMutation, SaveTopicsMutationVariables>;
export const DataTermsPageDocument = new TypedDocumentString(`
    query DataTermsPage {
  dataTerms {
    license
    contactEmail
  }
}
    `, {"hash":"3648c145df0f1a55265a5240a410680c875bfc608c2b2d05886f40a5798e04aa"}) as unknown as TypedDocumentString<DataTermsPageQuery, DataTermsPageQueryVariables>;
export const SetDataTermsDocument = new TypedDocumentString(`
    mutation SetDataTerms($input: SetDataTermsInput!) {
  setDataTerms(input: $input) {
    dataTerms {
      license
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"03a161413c3726f6c191559929b85512e1da81f2f6b922c99ae61435bd3faa53"}) as unknown as TypedDocumentString<SetDataTermsMutation, SetDataTermsMutationVariables>;
export const PreviewDepartmentDocument = new TypedDocumentString(`
    query PreviewDepartment($id: ID!, $code: String!) {
  releaseDraft(id: $id) {
    id
    preview {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      digest
      removals {
        on
        reason
        kind
        departments
        plan
        goal
        metric
      }
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
        departmentType
        planArea
        teamName
        reported
        reportingNote
        reportSample
        summary
        summarySample
        sourceUrl
        sample
        figures {
          ...PreviewFigures
        }
        plans {
          slug
          title
          stateLabel
          startsOn
          endsOn
          sourceUrl
          sample
          goals {
            code
            text
            result
            resultSentence
            resultSample
            sourceUrl
            sample
            deliverables {
              code
              status
              statusLabel
              overdue
              sample
              reportedSample
            }
          }
        }
      }
    }
  }
}
    fragment PreviewFigures on PublicFigures {
  sample
  work {
    status
    label
    count
  }
  dates {
    onTime
    late
    overdue
    noDate
    notYetDue
  }
  results {
    better
    same
    worse
    uncertain
    unmeasured
  }
  reporting {
    onTime
    late
    inReview
    missing
    owedNothing
  }
  coverage {
    approved
    withPlan
    withoutPlan
  }
}`, {"hash":"782db6ee7a696fa3cc6d7f9d46daa82757922c16810349769eb1a12cd3e58e5d"}) as unknown as TypedDocumentString<PreviewDepartmentQuery, PreviewDepartmentQueryVariables>;
export const PreviewGoalDocument = new TypedDocumentString(`
    query PreviewGoal($id: ID!, $code: String!, $plan: String!, $goal: String!) {
  releaseDraft(id: $id) {
    id
    preview {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      digest
      removals {
        on
        reason
        kind
        departments
        plan
        goal
        metric
      }
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
        reported
        reportingNote
        goal(plan: $plan, code: $goal) {
          code
          text
          horizon
          priority
          theme
          planArea
          populationFocus
          geographyFocus
          planTitle
          result
          resultSentence
          resultSample
          sourceUrl
          sample
          strategies {
            code
            text
            sourceUrl
            sample
          }
          deliverables {
            code
            text
            ownerRole
            status
            statusLabel
            note
            originalDueOn
            currentDueOn
            actualOn
            overdue
            sourceUrl
            sample
            reportedSample
            evidence {
              title
              kind
              url
              fileDigest
              size
              mediaType
              on
              sample
            }
            dateChanges {
              from
              to
              reason
              on
            }
          }
          metrics {
            ...PreviewMetricFields
          }
        }
      }
    }
  }
}
    fragment PreviewMetricFields on PublicMetric {
  code
  name
  kind
  unit
  direction
  reference
  referenceGroup
  baselineValue
  baselineLabel
  targetValue
  targetLabel
  methodNote
  categorySetName
  categorySet {
    name
    version
    counting
  }
  groups {
    label
    residual
  }
  sentence
  warning
  result
  results {
    category
    result
  }
  targets {
    periodLabel
    periodEndsOn
    category
    value
  }
  progress {
    category
    pace
    share
    timeShare
    expected
    why
  }
  picture {
    periods {
      label
      endsOn
      segment
      brokenBy
      total {
        label
        value
        low
        high
        hidden
        missing
      }
      groups {
        label
        value
        low
        high
        hidden
        missing
      }
      gap {
        group
        comparedWith
        difference {
          value
          low
          high
        }
        ratio {
          value
          low
          high
        }
      }
      noGap
    }
  }
  measures {
    measure
    name
    says
    value
    low
    high
    draws
    refusal
  }
  sourceUrl
  sample
  observations {
    periodLabel
    category
    place
    value
    marginOfError
    reliability
    hidden
    missing
    note
    sourceUrl
    sample
    revisedFrom
    revisionReason
  }
}`, {"hash":"92287ca4ff294e299a1dff7803a2160471e6dae3e7fda805c08b277b42bbfd82"}) as unknown as TypedDocumentString<PreviewGoalQuery, PreviewGoalQueryVariables>;
export const PreviewReleaseDocument = new TypedDocumentString(`
    query PreviewRelease($id: ID!) {
  releaseDraft(id: $id) {
    id
    preview {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      notes
      digest
      previousDigest
      translations {
        language
        number
        publishedAt
        digest
        texts
        total
      }
      sample
      removals {
        on
        reason
        kind
        departments
        plan
        goal
        metric
      }
      withdrawn {
        at
        reason
      }
      figures {
        ...PreviewFigures
      }
      departments {
        code
        name
        teamName
        reported
        reportingNote
        reportSample
        sample
        figures {
          work {
            status
            count
          }
          dates {
            overdue
          }
        }
      }
    }
  }
}
    fragment PreviewFigures on PublicFigures {
  sample
  work {
    status
    label
    count
  }
  dates {
    onTime
    late
    overdue
    noDate
    notYetDue
  }
  results {
    better
    same
    worse
    uncertain
    unmeasured
  }
  reporting {
    onTime
    late
    inReview
    missing
    owedNothing
  }
  coverage {
    approved
    withPlan
    withoutPlan
  }
}`, {"hash":"d33a8e63dfb96731dbf170b39cb80e5ce919d53aabd8eca816241c7552d68c84"}) as unknown as TypedDocumentString<PreviewReleaseQuery, PreviewReleaseQueryVariables>;
export const PreviewFrameDocument = new TypedDocumentString(`
    query PreviewFrame($id: ID!) {
  city {
    officeName
    planName
  }
  releaseDraft(id: $id) {
    id
    number
    partial
  }
}
    `, {"hash":"194419925004d86ba264833252b618f6733faab8ce1f8c7c71df3229c9156453"}) as unknown as TypedDocumentString<PreviewFrameQuery, PreviewFrameQueryVariables>;
export const PrivacyRulePageDocument = new TypedDocumentString(`
    query PrivacyRulePage {
  privacyRule {
    threshold
    protectionWidth
    ownWidth
    zeroMayShow
    largestRelativeError
    rounding
    inWords
    example {
      group
      people
      shown
    }
    viewerCan {
      change
    }
  }
}
    `, {"hash":"cf9975ce8a027d30149f42bc1ff4fc4427a8bc935d1d557c2f511320a757b05e"}) as unknown as TypedDocumentString<PrivacyRulePageQuery, PrivacyRulePageQueryVariables>;
export const PrivacyRuleWithDocument = new TypedDocumentString(`
    query PrivacyRuleWith($input: SetPrivacyRuleInput!) {
  privacyRuleWith(input: $input) {
    inWords
    example {
      group
      people
      shown
    }
  }
}
    `, {"hash":"364b94b3c6d51ab8c6fa9c033badd340225a9a9ebf5f30d24eceeef8574828f0"}) as unknown as TypedDocumentString<PrivacyRuleWithQuery, PrivacyRuleWithQueryVariables>;
export const SetPrivacyRuleDocument = new TypedDocumentString(`
    mutation SetPrivacyRule($input: SetPrivacyRuleInput!) {
  setPrivacyRule(input: $input) {
    privacyRule {
      threshold
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"22670090ed4ac5471a73e855e03f6b7d429414a9479fb6455c9870fd971c1d05"}) as unknown as TypedDocumentString<SetPrivacyRuleMutation, SetPrivacyRuleMutationVariables>;
export const ReportPublicViewDocument = new TypedDocumentString(`
    query ReportPublicView($id: ID!) {
  quarterlyReport(id: $id) {
    id
    team {
      id
      name
    }
    period {
      id
      label
    }
  }
  publicViewOfReport(reportId: $id) {
    hidden
    problems {
      message
      path
      waysOut {
        says
      }
    }
    onceFinal {
      hidden
      problems {
        message
        path
        waysOut {
          says
        }
      }
      changes {
        kind
        path
        what
        before
        after
        reason
      }
    }
    release {
      departments {
        code
        name
        plans {
          slug
          title
          goals {
            code
            text
            result
            resultSentence
            deliverables {
              code
              text
              statusLabel
              note
            }
            metrics {
              code
              name
              unit
              sentence
              sample
              sourceUrl
              observations {
                periodLabel
                category
                place
                value
                marginOfError
                reliability
                hidden
                missing
                note
                sourceUrl
                sample
                revisedFrom
                revisionReason
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"48b00f440fb1696b1fedf0c85ed821f6128e0adc4c9ba97715eeb08734391b81"}) as unknown as TypedDocumentString<ReportPublicViewQuery, ReportPublicViewQueryVariables>;
export const ReleaseDraftPageDocument = new TypedDocumentString(`
    query ReleaseDraftPage($id: ID!) {
  releaseDraft(id: $id) {
    id
    version
    title
    notes
    number
    slug
    assembledAt
    partial
    teamsReported
    teamsTotal
    teamsOwingNothing
    teamsInReview {
      id
      name
    }
    comparedWith {
      number
      title
      periodLabel
    }
    hiddenValues
    assembledBy {
      id
      displayName
    }
    period {
      id
      label
    }
    missingTeams {
      id
      name
    }
    problems {
      message
      path
      waysOut {
        kind
        says
        cells {
          periodLabel
          group
          place
        }
        releases {
          id
          label
        }
      }
    }
    ...DraftTexts
    hiddenByChoice {
      id
      team
      plan
      goal
      metric
      kind
      periodLabel
      group
      place
      reason
      at
      by {
        id
        displayName
      }
    }
    changes {
      kind
      path
      what
      before
      after
      reason
    }
    viewerCan {
      publish
      discard
      hide
      publishBlockedBecause
    }
    preview {
      asOf
      sample
      figures {
        ...PreviewFigures
      }
    }
  }
}
    fragment DraftTexts on ReleaseDraft {
  openTextFindings
  textFindings {
    id
    kind
    found
    before
    after
    path
    field
    removable
    reportId
    planId
    decision {
      reason
      at
      by {
        id
        displayName
      }
    }
  }
  removedTexts {
    id
    kind
    path
    field
    decision {
      reason
      at
      by {
        id
        displayName
      }
    }
  }
}
fragment PreviewFigures on PublicFigures {
  sample
  work {
    status
    label
    count
  }
  dates {
    onTime
    late
    overdue
    noDate
    notYetDue
  }
  results {
    better
    same
    worse
    uncertain
    unmeasured
  }
  reporting {
    onTime
    late
    inReview
    missing
    owedNothing
  }
  coverage {
    approved
    withPlan
    withoutPlan
  }
}`, {"hash":"f8ec36a63ca805cc09f37907dbcb3b64e24ea3e44ed324a4f5346e5c78e06e99"}) as unknown as TypedDocumentString<ReleaseDraftPageQuery, ReleaseDraftPageQueryVariables>;
export const PublishReleaseDocument = new TypedDocumentString(`
    mutation PublishRelease($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    release {
      id
      slug
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"e96645a30983327a778cda8ad729f3523bc17804a883e0927f2cc1bd38953fd8"}) as unknown as TypedDocumentString<PublishReleaseMutation, PublishReleaseMutationVariables>;
export const DiscardReleaseDocument = new TypedDocumentString(`
    mutation DiscardRelease($input: DiscardReleaseInput!) {
  discardRelease(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"98b3577395c49fc491b35d810b01993042d293952183ee2dd7b539d7825fca91"}) as unknown as TypedDocumentString<DiscardReleaseMutation, DiscardReleaseMutationVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases {
  releases {
    id
    number
    slug
    title
    periodLabel
    publishedAt
    digest
    assembledBy {
      id
      displayName
    }
    confirmedBy {
      id
      displayName
    }
    withdrawn {
      at
      reason
    }
    viewerCan {
      withdraw
    }
  }
  releaseDrafts {
    id
    number
    title
    assembledAt
    assembledBy {
      id
      displayName
    }
    period {
      id
      label
    }
    viewerCan {
      publish
      publishBlockedBecause
    }
  }
  reportingPeriods {
    id
    label
    state
  }
}
    `, {"hash":"a54ae1a3ced1411d424d1b880860bac7dc91f6d3dcbd77ff8f66609c400c5fd3"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const AssembleReleaseDocument = new TypedDocumentString(`
    mutation AssembleRelease($input: AssembleReleaseInput!) {
  assembleRelease(input: $input) {
    releaseDraft {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"819e83405d0c7cb05d7f0293d996650cf658b79087ea66ed4b4ed15213cbe36b"}) as unknown as TypedDocumentString<AssembleReleaseMutation, AssembleReleaseMutationVariables>;
export const WithdrawReleaseDocument = new TypedDocumentString(`
    mutation WithdrawRelease($input: WithdrawReleaseInput!) {
  withdrawRelease(input: $input) {
    release {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"4a02d57052f5679a37ee37036b04a887a43b45fc8e8585bce0a3d5528e27638b"}) as unknown as TypedDocumentString<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;
export const CityLanguagesPageDocument = new TypedDocumentString(`
    query CityLanguagesPage {
  cityLanguages {
    language
    legalBasis
  }
}
    `, {"hash":"2205a8079cbce4eb99088c31b2bc11d15c0912d658c7e881c64364b28d1f89da"}) as unknown as TypedDocumentString<CityLanguagesPageQuery, CityLanguagesPageQueryVariables>;
export const SetCityLanguagesDocument = new TypedDocumentString(`
    mutation SetCityLanguages($input: SetCityLanguagesInput!) {
  setCityLanguages(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"2d5bc0f388fe42c5f581df1de883c292d0cfb0f3e4360fd3a88741e2a774bf18"}) as unknown as TypedDocumentString<SetCityLanguagesMutation, SetCityLanguagesMutationVariables>;
export const TranslationLanguagesDocument = new TypedDocumentString(`
    query TranslationLanguages($language: String) {
  translationLanguages(language: $language) {
    language
    legalBasis
    releaseId
    releaseTitle
    counts {
      state
      count
    }
    parts
    published {
      number
      publishedAt
      digest
    }
    toPublish
    takenOver
    ownWork
    textFindings {
      id
      kind
      found
      before
      after
      source
      place
    }
    viewerCan {
      write
      publish
    }
  }
}
    `, {"hash":"32fde93781881a185050a542e78de8d394ac87b498f872281d0becacea5367f8"}) as unknown as TypedDocumentString<TranslationLanguagesQuery, TranslationLanguagesQueryVariables>;
export const TranslationBlocksDocument = new TypedDocumentString(`
    query TranslationBlocks($language: String!, $states: [BlockState!], $part: String, $words: String, $page: PageInput) {
  translationBlocks(
    language: $language
    states: $states
    part: $part
    words: $words
    page: $page
  ) {
    items {
      hash
      source
      state
      text
      translationId
      earlierSource
      earlierText
      places
      placeCount
    }
    totalCount
  }
}
    `, {"hash":"5a0f068b0b07933d7e59a8bc0cd7fc0b2f8e8bc937a1e4c2c3ff0fdd655f0ccc"}) as unknown as TypedDocumentString<TranslationBlocksQuery, TranslationBlocksQueryVariables>;
export const TranslationFileDocument = new TypedDocumentString(`
    query TranslationFile($language: String!, $all: Boolean) {
  translationFile(language: $language, all: $all) {
    fileName
    content
  }
}
    `, {"hash":"60c818ea482a1f1c3caaf8a20e25f93242dad2651b46e2bcf0e8d5816fd3a284"}) as unknown as TypedDocumentString<TranslationFileQuery, TranslationFileQueryVariables>;
export const SaveTranslationsDocument = new TypedDocumentString(`
    mutation SaveTranslations($input: SaveTranslationsInput!) {
  saveTranslations(input: $input) {
    kept
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"5a1414d41c58c754b054ffd99dea4540b168f3768886598e2f2b537472fba9ac"}) as unknown as TypedDocumentString<SaveTranslationsMutation, SaveTranslationsMutationVariables>;
export const ImportTranslationsDocument = new TypedDocumentString(`
    mutation ImportTranslations($input: ImportTranslationsInput!) {
  importTranslations(input: $input) {
    imported {
      taken
      unchanged
      untranslated
      problems
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"f06c519770b3c0e5ab3ffbf918c970280895861ade7637f88d2da0da47634ed1"}) as unknown as TypedDocumentString<ImportTranslationsMutation, ImportTranslationsMutationVariables>;
export const PublishTranslationDocument = new TypedDocumentString(`
    mutation PublishTranslation($input: PublishTranslationInput!) {
  publishTranslation(input: $input) {
    translation {
      number
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"f705ba157f31c25f460a2d6611f10161307dcaf029513099d0de883b5f2840af"}) as unknown as TypedDocumentString<PublishTranslationMutation, PublishTranslationMutationVariables>;
export const AttentionItemsDocument = new TypedDocumentString(`
    query AttentionItems($kind: AttentionKind!, $teamId: ID, $page: PageInput!) {
  attentionItems(kind: $kind, teamId: $teamId, page: $page) {
    totalCount
    items {
      id
      subject
      subjectId
      team {
        id
        name
      }
      planId
      planTitle
      code
      text
      status
      planState
      originalDueOn
      dueOn
      statutoryOn
      replans
      replanReason
      silentSince
      ownerRole
      heldBy
      heldSince
      deskEndsOn
      heldTooLong
      sample
    }
  }
}
    `, {"hash":"afcd3307f92f58efe9df738df3d8d55ad09f9912b2dddc47132e04c03849e52f"}) as unknown as TypedDocumentString<AttentionItemsQuery, AttentionItemsQueryVariables>;
export const AttentionTeamDocument = new TypedDocumentString(`
    query AttentionTeam {
  attention {
    rows {
      team {
        id
        name
      }
    }
  }
}
    `, {"hash":"dbd1f9772e29d91d966279e00b0ea7bf1c4429835d67eb4aaedd7418c7cff9ad"}) as unknown as TypedDocumentString<AttentionTeamQuery, AttentionTeamQueryVariables>;
export const AttentionDocument = new TypedDocumentString(`
    query Attention {
  attention {
    totals {
      kind
      count
    }
    nextLegalDate {
      name
      cycleName
      day
      statutoryOn
    }
    rows {
      team {
        id
        name
      }
      counts {
        kind
        count
      }
      nextLegalDate {
        name
        cycleName
        day
        statutoryOn
      }
    }
  }
}
    `, {"hash":"ce00b410cbaa6fb690773799b89b9c707aaa4700b57a8e39a3a40c777f2728c6"}) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const SaveProgressDocument = new TypedDocumentString(`
    mutation SaveProgress($input: SaveProgressInput!) {
  saveProgress(input: $input) {
    progressUpdate {
      id
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"b6c221fff193aac093af1b2dbcbe68488a8e12ea50503c1d80c0f35a78fd4828"}) as unknown as TypedDocumentString<SaveProgressMutation, SaveProgressMutationVariables>;
export const RecordObservationDocument = new TypedDocumentString(`
    mutation RecordObservation($input: RecordObservationInput!) {
  recordObservation(input: $input) {
    observation {
      id
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"273d29cfcf81c5b5e478efbc2f1c8a197573eede663faa1abcd3b2c9f4e5a47a"}) as unknown as TypedDocumentString<RecordObservationMutation, RecordObservationMutationVariables>;
export const SaveSummaryDocument = new TypedDocumentString(`
    mutation SaveSummary($input: SaveSummaryInput!) {
  saveSummary(input: $input) {
    report {
      id
      version
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"11678ab07527348d125987490edc07393222b12d50c713ea1c66fb29fde98468"}) as unknown as TypedDocumentString<SaveSummaryMutation, SaveSummaryMutationVariables>;
export const ResolveCommentDocument = new TypedDocumentString(`
    mutation ResolveComment($input: ResolveCommentInput!) {
  resolveComment(input: $input) {
    report {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"81721313e01c4de5ab12a69f7c9ee58ad48a1d648fe34fce8ad03da560fb7bd7"}) as unknown as TypedDocumentString<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const SubmitQuarterlyReportDocument = new TypedDocumentString(`
    mutation SubmitQuarterlyReport($input: SubmitQuarterlyReportInput!) {
  submitQuarterlyReport(input: $input) {
    report {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"66ca63ade6e9d1c1e7fed95173de39a0c29db2b5d6e7f078ce0a81bf9ae6732e"}) as unknown as TypedDocumentString<SubmitQuarterlyReportMutation, SubmitQuarterlyReportMutationVariables>;
export const StandingUpdatesDocument = new TypedDocumentString(`
    query StandingUpdates($id: ID!) {
  quarterlyReport(id: $id) {
    id
    items {
      deliverable {
        id
      }
      update {
        id
        status
        statusReason
        blankReason
        askAgainOn
        note
        detail
        blocker
        evidenceUrl
        sameAsLast
        actualOn
      }
    }
  }
}
    `, {"hash":"0389a1485812d749a06ae45dfb8f174c6434e05d11997f4486654291cdf6184e"}) as unknown as TypedDocumentString<StandingUpdatesQuery, StandingUpdatesQueryVariables>;
export const StandingValuesDocument = new TypedDocumentString(`
    query StandingValues($id: ID!) {
  quarterlyReport(id: $id) {
    id
    measures {
      metric {
        id
      }
      cells {
        category {
          id
        }
        observation {
          id
          value
          numerator
          denominator
          n
          marginOfError
          standardError
          missingReason
          reliability
          checked
          note
        }
      }
    }
  }
}
    `, {"hash":"f1f42ec2bd9572512e0576e2dc817d1a8645f7551714313f8c16180d5ce53b8a"}) as unknown as TypedDocumentString<StandingValuesQuery, StandingValuesQueryVariables>;
export const ItemEvidenceDocument = new TypedDocumentString(`
    query ItemEvidence($id: ID!) {
  textRule {
    ...TextRuleParts
  }
  quarterlyReport(id: $id) {
    id
    period {
      id
      label
    }
    team {
      id
      name
    }
    viewerCan {
      log
    }
    items {
      deliverable {
        id
        code
        text
      }
      update {
        id
        evidenceUrl
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
fragment TextRuleParts on TextRule {
  threshold
  groupLabels
}`, {"hash":"d00814abbd020d1d82f4793727f3e5c2ad3341239da27517968ecb5cce6a9056"}) as unknown as TypedDocumentString<ItemEvidenceQuery, ItemEvidenceQueryVariables>;
export const AttachEvidenceLinkDocument = new TypedDocumentString(`
    mutation AttachEvidenceLink($input: AttachEvidenceLinkInput!) {
  attachEvidenceLink(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"d885fb864b41b7a17976cf1864fac85bedbde9a126c94ec755d079273b453ca3"}) as unknown as TypedDocumentString<AttachEvidenceLinkMutation, AttachEvidenceLinkMutationVariables>;
export const AttachEvidenceFileDocument = new TypedDocumentString(`
    mutation AttachEvidenceFile($input: AttachEvidenceFileInput!) {
  attachEvidenceFile(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"768a3da26cc50f6dfb15f27d8a417017282e7c46e401d13194614a74d9ff9dbe"}) as unknown as TypedDocumentString<AttachEvidenceFileMutation, AttachEvidenceFileMutationVariables>;
export const WithdrawEvidenceDocument = new TypedDocumentString(`
    mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
  withdrawEvidence(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"78ac1d563960c2e7092ede186ad584c47ba92b7ff0a92297dd091c07e7ec3d9c"}) as unknown as TypedDocumentString<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
export const RestoreEvidenceDocument = new TypedDocumentString(`
    mutation RestoreEvidence($input: RestoreEvidenceInput!) {
  restoreEvidence(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"946284c687ca9376fe8e0aee93c740f74688c1c44968d56094dd12cbc0e53730"}) as unknown as TypedDocumentString<RestoreEvidenceMutation, RestoreEvidenceMutationVariables>;
export const MakeEvidencePublicDocument = new TypedDocumentString(`
    mutation MakeEvidencePublic($input: MakeEvidencePublicInput!) {
  makeEvidencePublic(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"adb980dc3aa648ef16072f1bc8248108f07fe80c438f1346e0f0e0f2340e4579"}) as unknown as TypedDocumentString<MakeEvidencePublicMutation, MakeEvidencePublicMutationVariables>;
export const TakeBackEvidenceDocument = new TypedDocumentString(`
    mutation TakeBackEvidence($input: TakeBackEvidenceInput!) {
  takeBackEvidence(input: $input) {
    evidence {
      id
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"cb60bd6cb7cae11f28c31b44a859752141ff420c55009790c3dc345dab288688"}) as unknown as TypedDocumentString<TakeBackEvidenceMutation, TakeBackEvidenceMutationVariables>;
export const MetricNumbersCityDocument = new TypedDocumentString(`
    query MetricNumbersCity {
  city {
    id
    timeZone
  }
}
    `, {"hash":"f957110f66cb584b4eb461af5c276738013c123bbdcaf176a8d9e034ef235631"}) as unknown as TypedDocumentString<MetricNumbersCityQuery, MetricNumbersCityQueryVariables>;
export const MetricNumbersDocument = new TypedDocumentString(`
    query MetricNumbers($reportId: ID!, $metricId: ID!, $isThen: Boolean!, $moment: DateTime!, $withHistory: Boolean!, $period: String!, $group: ID) {
  textRule {
    ...TextRuleParts
  }
  city {
    id
    timeZone
    fiscalYearStartMonth
  }
  quarterlyReport(id: $reportId) {
    id
    state
    correcting
    sample
    team {
      id
      name
    }
    period {
      id
      code
      label
      startsOn
      endsOn
    }
    viewerCan {
      log
    }
    measures {
      metric {
        id
      }
    }
    otherMetrics {
      id
    }
  }
  metric(id: $metricId) {
    id
    code
    name
    unit
    kind
    direction
    frequency
    numeratorLabel
    denominatorLabel
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    sourceUrl
    sample
    categorySet {
      id
      name
      version
      counting
      categories {
        id
        label
        residual
        parent {
          id
        }
      }
    }
    targets {
      id
      value
      periodEndsOn
      category {
        id
      }
    }
    breaks {
      startsOn
      reason
    }
    observations @skip(if: $isThen) {
      ...GridValue
    }
    observationsAsKnownOn(moment: $moment) @include(if: $isThen) {
      ...GridValue
      place {
        id
      }
    }
    history(periodLabel: $period, categoryId: $group) @include(if: $withHistory) {
      ...GridValue
      dataDate
      sourceHash
    }
  }
}
    fragment TextRuleParts on TextRule {
  threshold
  groupLabels
}
fragment GridValue on Observation {
  id
  periodLabel
  periodEndsOn
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  note
  checked
  reason
  replacesId
  recordedAt
  sourceUrl
  sample
  category {
    id
    label
  }
  recordedBy {
    id
    displayName
  }
}`, {"hash":"0c8ce8c4ce15f17b80d038e07b1f608f62a2b158568a2c207ac4d67c63bfcd0c"}) as unknown as TypedDocumentString<MetricNumbersQuery, MetricNumbersQueryVariables>;
export const RecordNumbersDocument = new TypedDocumentString(`
    mutation RecordNumbers($input: RecordObservationsInput!) {
  recordObservations(input: $input) {
    observations {
      id
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"ef097376084ce68c59076d5890c5d62519754849b456997a3c6ab2ac295d32fd"}) as unknown as TypedDocumentString<RecordNumbersMutation, RecordNumbersMutationVariables>;
export const MyQuarterDocument = new TypedDocumentString(`
    query MyQuarter {
  entrySetting {
    shortcuts
  }
  textRule {
    ...TextRuleParts
  }
  myReports {
    ...ReportHead
    summary
    items {
      ...ProgressItem
    }
    measures {
      ...MeasureToEnter
    }
    askedAgain {
      ...AskedAgainParts
    }
    comments {
      ...PinnedCommentParts
    }
    earlierNumbers {
      ...EarlierNumberParts
    }
    ...ReportWay
  }
}
    fragment AskedAgainParts on AskedAgain {
  metric {
    id
    code
    name
  }
  observation {
    id
    periodLabel
    missingReason
    category {
      id
      label
    }
  }
  askAgainOn
}
fragment EarlierNumberParts on EarlierNumber {
  metric {
    id
    code
    name
    unit
  }
  observation {
    id
    periodLabel
    value
    missingReason
    numerator
    denominator
    reason
    sample
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  before {
    id
    value
    missingReason
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
fragment TextRuleParts on TextRule {
  threshold
  groupLabels
}
fragment ObservationParts on Observation {
  id
  periodLabel
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  checked
  note
  reason
  recordedAt
  recordedBy {
    id
    displayName
  }
  sample
}
fragment MeasureToEnter on MeasureEntry {
  metric {
    id
    code
    name
    kind
    unit
    direction
    numeratorLabel
    denominatorLabel
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    sourceUrl
    sample
    categorySet {
      id
      name
      version
    }
  }
  cells {
    category {
      id
      label
    }
    observation {
      ...ObservationParts
    }
    lastObservation {
      ...ObservationParts
    }
    newerObservation {
      id
      value
      missingReason
      recordedAt
    }
    askAgainOn
    comments {
      ...PinnedCommentParts
    }
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}
fragment ProgressUpdateParts on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  detail
  blocker
  evidenceUrl
  sameAsLast
  actualOn
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}
fragment ProgressItem on ReportItem {
  deliverable {
    id
    code
    text
    ownerRole
    originalDueOn
    currentDueOn
    actualOn
    overdue
    sourceUrl
    sample
    department {
      id
      name
    }
    dateChanges {
      id
      from
      to
      reason
    }
    milestones {
      id
      text
      currentDueOn
      actualOn
    }
    goal {
      id
      code
      text
      sample
      plan {
        id
        title
      }
    }
  }
  update {
    ...ProgressUpdateParts
  }
  lastUpdate {
    ...ProgressUpdateParts
  }
  repeats
  evidence {
    ...EvidenceParts
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment ReportHead on QuarterlyReport {
  id
  version
  state
  stateLabel
  correcting
  heldBy
  heldSince
  itemsDone
  itemsTotal
  receipt {
    number
    at
    deliverables
    metrics
    by {
      id
      displayName
    }
  }
  sample
  team {
    id
    name
  }
  period {
    id
    code
    label
    startsOn
    endsOn
    dueOn
    graceUntil
  }
  problems {
    subject
    subjectId
    field
    message
    commentId
  }
  viewerCan {
    log
    submit
  }
}
fragment ReportWay on QuarterlyReport {
  heldBy
  heldSince
  reviewSteps {
    position
    role
    state
    at
    by {
      id
      displayName
    }
  }
  events {
    id
    kind
    at
    reason
    by {
      id
      displayName
    }
  }
}`, {"hash":"479ea1accfd93f69f30c6a53bee64d1540d0dcffe12a175499b7c5f2e0fba6de"}) as unknown as TypedDocumentString<MyQuarterQuery, MyQuarterQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($periods: Int!) {
  portfolio(periods: $periods) {
    periods {
      id
      label
      dueOn
    }
    rows {
      team {
        id
        name
        departments {
          id
          name
          departmentType
          planArea
        }
        cohort {
          id
          name
        }
        managers {
          id
          displayName
        }
      }
      themes
      planAreas
      lastUpdateOn
      change {
        better
        worse
        same
      }
      deliverables
      replans
      counts {
        kind
        count
      }
      cells {
        reportId
        state
        timeliness
        submitted
        heldBy
        heldSince
        statusCounts {
          status
          count
        }
        itemsDone
        itemsTotal
        sample
      }
    }
  }
  savedViews {
    id
    name
    address
    isDefault
  }
}
    `, {"hash":"641a058fac5f395aa9e0d0254067c621ab757017cea72e8f730b764c1e606fc6"}) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioDefaultViewDocument = new TypedDocumentString(`
    query PortfolioDefaultView {
  savedViews {
    id
    address
    isDefault
  }
}
    `, {"hash":"a4debfdff776911285047e03927bf73143899e5a4bb2a343d689c54236632f2a"}) as unknown as TypedDocumentString<PortfolioDefaultViewQuery, PortfolioDefaultViewQueryVariables>;
export const SavePortfolioViewDocument = new TypedDocumentString(`
    mutation SavePortfolioView($input: SaveViewInput!) {
  saveView(input: $input) {
    view {
      id
      address
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"cd6a5f4c24e03d65b42d09edda1fea4244c56fac879b3e32b979ae7ed49a5cac"}) as unknown as TypedDocumentString<SavePortfolioViewMutation, SavePortfolioViewMutationVariables>;
export const ChoosePortfolioDefaultViewDocument = new TypedDocumentString(`
    mutation ChoosePortfolioDefaultView($input: ChooseDefaultViewInput!) {
  chooseDefaultView(input: $input) {
    view {
      id
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"54f016e80097abb9f2eb6180c2bf3962ad154560eab467112e19dfcfbb1eaa7e"}) as unknown as TypedDocumentString<ChoosePortfolioDefaultViewMutation, ChoosePortfolioDefaultViewMutationVariables>;
export const DeletePortfolioViewDocument = new TypedDocumentString(`
    mutation DeletePortfolioView($input: DeleteSavedViewInput!) {
  deleteSavedView(input: $input) {
    view {
      id
    }
    userErrors {
      code
      message
      path
      conflict {
        field
        yours
        theirs
      }
    }
  }
}
    `, {"hash":"89b32246f9fd95fccb97597e8ea6dc00a67de0b5d97cc294d7660a2c1f6b4a27"}) as unknown as TypedDocumentString<DeletePortfolioViewMutation, DeletePortfolioViewMutationVariables>;
export const GoalStandingsDocument = new TypedDocumentString(`
    query GoalStandings {
  goalStandings {
    id
    code
    text
    team {
      id
      name
    }
    planId
    planTitle
    deliverables
    completedDeliverables
    workDone
    result
    gap
    sentences
    sample
  }
}
    `, {"hash":"11e54d78782a57896f438b517ccf3eb9e9ecb6e7be6c038bcfd3a28afffa4066"}) as unknown as TypedDocumentString<GoalStandingsQuery, GoalStandingsQueryVariables>;
export const NotificationSettingsDocument = new TypedDocumentString(`
    query NotificationSettings {
  notificationPreferences {
    hears
    dueMail
    copyMail
    decisionMail
    reviewMail
    commentMail
    hour
    weeklyOn
    cityHour
  }
  calendarFeed {
    madeAt
  }
}
    `, {"hash":"3adf1125a59bf0dfe269a3cd6ee7ef4d5992067ddea64f8afccbd613952cee0a"}) as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const SaveNotificationPreferencesDocument = new TypedDocumentString(`
    mutation SaveNotificationPreferences($input: SaveNotificationPreferencesInput!) {
  saveNotificationPreferences(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"f876ce5df3678868f69e55fc4d01e947df54a57ae8202b141c9280d3e9829bf4"}) as unknown as TypedDocumentString<SaveNotificationPreferencesMutation, SaveNotificationPreferencesMutationVariables>;
export const MakeCalendarAddressDocument = new TypedDocumentString(`
    mutation MakeCalendarAddress {
  makeCalendarAddress {
    address
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"29b91f3cea6cac823df7df418009c30f5c41251ade2fbb4f7bbfa55086fbdf6b"}) as unknown as TypedDocumentString<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const TurnOffCalendarDocument = new TypedDocumentString(`
    mutation TurnOffCalendar {
  turnOffCalendar {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"08a08b988a8a51894ba79598cd5d3a6c99fc901f1dfb9dd7aa544f4ea81eac5f"}) as unknown as TypedDocumentString<TurnOffCalendarMutation, TurnOffCalendarMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications {
  notifications {
    id
    kind
    title
    sentence
    at
    readAt
    open
    path
  }
}
    `, {"hash":"65ffb98a28b5598fbe4fde7fc217e1e4bf958f2f3c00abf6812e28938b43762b"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationReadDocument = new TypedDocumentString(`
    mutation MarkNotificationRead($input: MarkNotificationReadInput!) {
  markNotificationRead(input: $input) {
    newNotifications
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"d0911f3668d4dd8f0bf1aaabaf17293ea65327f1e84618892a331078c94bd631"}) as unknown as TypedDocumentString<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const MarkAllNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkAllNotificationsRead {
  markAllNotificationsRead {
    newNotifications
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"600e2e90d1113cb5529798ef31659eee357a3da2226125a5d6c13d87b82c2997"}) as unknown as TypedDocumentString<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  entrySetting {
    shortcuts
  }
  textRule {
    ...TextRuleParts
  }
  quarterlyReport(id: $id) {
    ...ReportHead
    ...ReportWay
    summary
    items {
      ...ProgressItem
    }
    measures {
      ...MeasureToEnter
    }
    askedAgain {
      ...AskedAgainParts
    }
    comments {
      ...PinnedCommentParts
    }
    otherMetrics {
      id
      code
      name
    }
    earlierNumbers {
      ...EarlierNumberParts
    }
  }
}
    fragment AskedAgainParts on AskedAgain {
  metric {
    id
    code
    name
  }
  observation {
    id
    periodLabel
    missingReason
    category {
      id
      label
    }
  }
  askAgainOn
}
fragment EarlierNumberParts on EarlierNumber {
  metric {
    id
    code
    name
    unit
  }
  observation {
    id
    periodLabel
    value
    missingReason
    numerator
    denominator
    reason
    sample
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  before {
    id
    value
    missingReason
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
fragment TextRuleParts on TextRule {
  threshold
  groupLabels
}
fragment ObservationParts on Observation {
  id
  periodLabel
  value
  numerator
  denominator
  n
  marginOfError
  standardError
  missingReason
  reliability
  checked
  note
  reason
  recordedAt
  recordedBy {
    id
    displayName
  }
  sample
}
fragment MeasureToEnter on MeasureEntry {
  metric {
    id
    code
    name
    kind
    unit
    direction
    numeratorLabel
    denominatorLabel
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    sourceUrl
    sample
    categorySet {
      id
      name
      version
    }
  }
  cells {
    category {
      id
      label
    }
    observation {
      ...ObservationParts
    }
    lastObservation {
      ...ObservationParts
    }
    newerObservation {
      id
      value
      missingReason
      recordedAt
    }
    askAgainOn
    comments {
      ...PinnedCommentParts
    }
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}
fragment ProgressUpdateParts on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  detail
  blocker
  evidenceUrl
  sameAsLast
  actualOn
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}
fragment ProgressItem on ReportItem {
  deliverable {
    id
    code
    text
    ownerRole
    originalDueOn
    currentDueOn
    actualOn
    overdue
    sourceUrl
    sample
    department {
      id
      name
    }
    dateChanges {
      id
      from
      to
      reason
    }
    milestones {
      id
      text
      currentDueOn
      actualOn
    }
    goal {
      id
      code
      text
      sample
      plan {
        id
        title
      }
    }
  }
  update {
    ...ProgressUpdateParts
  }
  lastUpdate {
    ...ProgressUpdateParts
  }
  repeats
  evidence {
    ...EvidenceParts
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment ReportHead on QuarterlyReport {
  id
  version
  state
  stateLabel
  correcting
  heldBy
  heldSince
  itemsDone
  itemsTotal
  receipt {
    number
    at
    deliverables
    metrics
    by {
      id
      displayName
    }
  }
  sample
  team {
    id
    name
  }
  period {
    id
    code
    label
    startsOn
    endsOn
    dueOn
    graceUntil
  }
  problems {
    subject
    subjectId
    field
    message
    commentId
  }
  viewerCan {
    log
    submit
  }
}
fragment ReportWay on QuarterlyReport {
  heldBy
  heldSince
  reviewSteps {
    position
    role
    state
    at
    by {
      id
      displayName
    }
  }
  events {
    id
    kind
    at
    reason
    by {
      id
      displayName
    }
  }
}`, {"hash":"2a56a4d27855bd34d4036fa3edfc04e3c8c13e8c6e3e6c49861d38fb08a3cba3"}) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReviewPageDocument = new TypedDocumentString(`
    query ReviewPage($id: ID!) {
  entrySetting {
    shortcuts
  }
  quarterlyReport(id: $id) {
    id
    version
    state
    stateLabel
    late
    summary
    heldBy
    heldSince
    itemsDone
    itemsTotal
    sample
    team {
      id
      name
    }
    period {
      id
      label
      dueOn
      graceUntil
    }
    viewerCan {
      return
      approve
      unlock
    }
    reviewSteps {
      position
      role
      state
      at
      by {
        id
        displayName
      }
    }
    events {
      id
      kind
      at
      reason
      by {
        id
        displayName
      }
    }
    problems {
      subject
      subjectId
      field
      message
      commentId
    }
    revisionsBefore {
      number
      end
      at
      summary
      items {
        deliverableId
        status
        statusReason
        blankReason
        askAgainOn
        note
        blocker
        actualOn
        evidenceUrl
        detail
      }
      values {
        metricId
        categoryId
        value
        missingReason
      }
    }
    comments {
      ...PinnedCommentParts
    }
    items {
      deliverable {
        id
        code
        text
        ownerRole
        originalDueOn
        currentDueOn
        actualOn
        overdue
        sample
        milestones {
          id
          text
          currentDueOn
          actualOn
        }
        dateChanges {
          id
        }
        department {
          id
          name
        }
        goal {
          id
          code
          text
        }
      }
      update {
        ...ReviewUpdate
      }
      lastUpdate {
        ...ReviewUpdate
      }
      evidence {
        ...EvidenceParts
      }
      comments {
        ...PinnedCommentParts
      }
    }
    measures {
      metric {
        id
        code
        name
        unit
        direction
        baselineValue
        baselineLabel
        targetValue
        targetLabel
        sample
      }
      cells {
        category {
          id
          label
        }
        observation {
          ...ReviewObservation
        }
        lastObservation {
          ...ReviewObservation
        }
        newerObservation {
          id
          value
          missingReason
          recordedAt
        }
        comments {
          ...PinnedCommentParts
        }
      }
      comments {
        ...PinnedCommentParts
      }
    }
    earlierNumbers {
      ...EarlierNumberParts
    }
  }
}
    fragment EarlierNumberParts on EarlierNumber {
  metric {
    id
    code
    name
    unit
  }
  observation {
    id
    periodLabel
    value
    missingReason
    numerator
    denominator
    reason
    sample
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  before {
    id
    value
    missingReason
  }
  comments {
    ...PinnedCommentParts
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  title
  url
  fileName
  bytes
  mediaType
  visibility
  publicTitle
  at
  withdrawn
  withdrawnReason
  sample
  viewerCan {
    makePublic
    takeBack
  }
  by {
    id
    displayName
  }
}
fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
  evidenceId
  evidence {
    id
    title
  }
  observationId
  observation {
    id
    periodLabel
    category {
      id
      label
    }
    place {
      id
      label
    }
  }
  text
  at
  by {
    id
    displayName
  }
  resolvedAt
  resolvedBy {
    id
    displayName
  }
}
fragment ReviewUpdate on ProgressUpdate {
  id
  status
  suggestedStatus
  statusReason
  blankReason
  askAgainOn
  note
  blocker
  actualOn
  evidenceUrl
  detail
  sameAsLast
  recordedAt
  periodLabel
  sample
  by {
    id
    displayName
  }
}
fragment ReviewObservation on Observation {
  id
  periodLabel
  value
  n
  marginOfError
  missingReason
  note
  reason
  sample
}`, {"hash":"c795bb8daf0d4d85b5417596390a021eb402f2c35c5843a83489dadbdc897ec1"}) as unknown as TypedDocumentString<ReviewPageQuery, ReviewPageQueryVariables>;
export const ApproveReportDocument = new TypedDocumentString(`
    mutation ApproveReport($input: ApproveQuarterlyReportInput!) {
  approveQuarterlyReport(input: $input) {
    report {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"ee8289ebf910523926082ecbe67d2a299ab230ba3e5519d1633f2a3af6de4b33"}) as unknown as TypedDocumentString<ApproveReportMutation, ApproveReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($input: ReturnQuarterlyReportInput!) {
  returnQuarterlyReport(input: $input) {
    report {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"7527267b207f8d1327a3b4bce15d0cce89fdaac480233b7ba50cb737ab1e1bc8"}) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const UnlockReportDocument = new TypedDocumentString(`
    mutation UnlockReport($input: UnlockQuarterlyReportInput!) {
  unlockQuarterlyReport(input: $input) {
    report {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"86470b30bdf008e2b1ab2295e271981b1cf64ce5dfc47152898d6256508752ca"}) as unknown as TypedDocumentString<UnlockReportMutation, UnlockReportMutationVariables>;
export const ApproveUnchangedReportsDocument = new TypedDocumentString(`
    mutation ApproveUnchangedReports($input: ApproveUnchangedReportsInput!) {
  approveUnchangedReports(input: $input) {
    reports {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"521cd55273d29e9137cc59855d3008a702cef657ff35cbcdde1a437a09b20fca"}) as unknown as TypedDocumentString<ApproveUnchangedReportsMutation, ApproveUnchangedReportsMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue {
  reviewQueue {
    id
    state
    late
    heldBy
    heldSince
    deskEndsOn
    heldTooLong
    sample
    team {
      id
      name
    }
    period {
      id
      label
    }
    events {
      id
      kind
      at
      reason
      by {
        id
        displayName
      }
    }
    comments {
      id
      resolvedAt
    }
    version
    unchanged
    reviewSteps {
      position
      state
    }
    items {
      update {
        id
        status
        note
        blocker
        actualOn
        evidenceUrl
        detail
      }
      lastUpdate {
        id
        status
        note
        blocker
        actualOn
        evidenceUrl
        detail
      }
    }
  }
  entrySetting {
    shortcuts
  }
  inReviewElsewhere {
    id
    heldBy
    heldSince
    deskEndsOn
    heldTooLong
    sample
    team {
      id
      name
    }
    period {
      id
      label
    }
    reviewSteps {
      position
      state
    }
  }
}
    `, {"hash":"313c2efca59784f31fb8e473225eef8b8fc6fd235bc8e0620608f9210cb069f3"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const RememberOpenedDocument = new TypedDocumentString(`
    mutation RememberOpened($input: RememberOpenedInput!) {
  rememberOpened(input: $input) {
    userErrors {
      message
    }
  }
}
    `, {"hash":"55c8e44f264973f6680d9ed493be1125d5d0daf626da950a21449c7162e56201"}) as unknown as TypedDocumentString<RememberOpenedMutation, RememberOpenedMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $kind: FoundKind) {
  search(words: $words, kind: $kind) {
    counts {
      kind
      count
    }
    items {
      kind
      itemId
      code
      excerpt {
        text
        found
      }
      planId
      planTitle
      reportId
      periodLabel
      teamName
      sample
    }
  }
}
    `, {"hash":"5102ba81f2332f0457bc1b3219642f43a8cf5a4444aefd76ab370848bb3b478f"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RecentItemsDocument = new TypedDocumentString(`
    query RecentItems {
  recentItems {
    kind
    itemId
    title
    teamName
  }
}
    `, {"hash":"7bafd142bf8835ab545dcaa4df7e5efed062ac727c51a9c99dfedeeb6e4b731b"}) as unknown as TypedDocumentString<RecentItemsQuery, RecentItemsQueryVariables>;
export const SetShortcutsDocument = new TypedDocumentString(`
    mutation SetShortcuts($input: SetEntryShortcutsInput!) {
  setEntryShortcuts(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"3c0be4a353d9441b940295e489d36c2cb6b195082f7ab173c9c66291f17de0e9"}) as unknown as TypedDocumentString<SetShortcutsMutation, SetShortcutsMutationVariables>;