/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApproveQuarterlyReportInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
};

export type AssembleReleaseInput = {
  /** What readers should know about this release. */
  notes?: string | null | undefined;
  periodId: string | number;
  title: string;
};

/** Why a number is not there, or LEAVE_OUT: nothing is recorded. */
export type BlankMeaning =
  | 'LEAVE_OUT'
  | 'LEGALLY_BARRED'
  | 'NOT_COLLECTED'
  | 'NOT_DUE'
  | 'NOT_YET_AVAILABLE'
  | 'SERIES_BROKEN'
  | 'SUPPRESSED';

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

/** What a comment or problem is about. */
export type CommentSubject =
  | 'DELIVERABLE'
  | 'METRIC'
  | 'REPORT';

/** How people who gave several answers are counted. */
export type Counting =
  | 'ALONE'
  | 'ALONE_OR_IN_COMBINATION'
  | 'ONE_GROUP_EACH';

/** A day is a period of its own, only the newest day counts, or counts are summed. */
export type DateMeaning =
  | 'DAY'
  | 'LATEST'
  | 'SUM_BY_MONTH'
  | 'SUM_BY_QUARTER'
  | 'SUM_BY_YEAR';

export type DeclareSeriesBreakInput = {
  /** The groups from then on; left out, they stay. */
  categorySetId?: string | number | null | undefined;
  metricId: string | number;
  /** For everybody, in a sentence. */
  reason: string;
  /** First day of the new way of measuring. */
  startsOn: string;
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

/** The same people, people within a broader group, or not possible to say. */
export type MappingQuality =
  | 'BROADER'
  | 'EXACT'
  | 'IMPOSSIBLE';

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

export type ObservationCellInput = {
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

export type PinCommentInput = {
  /** The field it is about, for example note. */
  field?: string | null | undefined;
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

export type PublishReleaseInput = {
  expectedVersion: number;
  releaseDraftId: string | number;
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

export type RecordObservationInput = {
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

/** What happened to a report. */
export type ReportEventKind =
  | 'APPROVED'
  | 'OPENED'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'STEP_APPROVED'
  | 'SUBMITTED'
  | 'UNLOCKED';

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

/** Where a review step stands. */
export type ReviewStepState =
  | 'CURRENT'
  | 'PASSED'
  | 'WAITING';

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

export type SaveProgressInput = {
  /** The day it was completed, wholly or partly. */
  actualOn?: string | null | undefined;
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
};

export type SaveSummaryInput = {
  /** The version you saw. */
  expectedVersion: number;
  reportId: string | number;
  summary?: string | null | undefined;
};

export type SetMetricTargetInput = {
  /** Null is everybody. */
  categoryId?: string | number | null | undefined;
  metricId: string | number;
  /** A year or a quarter, for example FY 2028. */
  periodLabel: string;
  /** Required when it differs from what was set before. */
  reason?: string | null | undefined;
  value: string;
};

export type SetPasswordInput = {
  password: string;
  /** From the link that was mailed. */
  token: string;
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

/** Whether a report came in time; nothing about how the work goes. */
export type Timeliness =
  | 'IN_GRACE'
  | 'LATE'
  | 'MISSING'
  | 'NOT_DUE'
  | 'ON_TIME';

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

export type WithdrawReleaseInput = {
  /** Shown to the public at the address of the release. */
  reason: string;
  releaseId: string | number;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { email: string, person: { id: string, displayName: string }, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null };

export type ChooseCityQueryVariables = Exact<{ [key: string]: never; }>;


export type ChooseCityQuery = { viewer: { person: { id: string, displayName: string }, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null };

export type RequestPasswordLinkMutationVariables = Exact<{
  input: RequestPasswordLinkInput;
}>;


export type RequestPasswordLinkMutation = { requestPasswordLink: { done: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AuditTrailQueryVariables = Exact<{
  page: PageInput;
}>;


export type AuditTrailQuery = { auditEvents: { totalCount: number, sealedUntil: string | null, items: Array<{ id: string, at: string, personName: string | null, action: string, summary: string }> } };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { viewer: { person: { id: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: { userErrors: Array<{ message: string }> } };

export type LogOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutEverywhereMutation = { logOutEverywhere: { userErrors: Array<{ message: string }> } };

export type MailOutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type MailOutboxQuery = { mailOutbox: Array<{ id: string, to: string, subject: string, text: string, queuedAt: string, sentAt: string | null }> };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: { done: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WorkHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkHomeQuery = { viewer: { cities: Array<{ slug: string, roles: Array<Role> }> } | null };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { viewer: { email: string, person: { id: string, displayName: string }, appointments: Array<{ id: string, role: Role, department: { id: string, name: string } | null }>, cities: Array<{ slug: string, name: string, roles: Array<Role> }> } | null, city: { id: string, slug: string, name: string, timeZone: string, today: string, demo: boolean, suppressionThreshold: number, reviewChain: Array<Role>, terms: Array<{ key: string, singular: string, plural: string }>, statuses: Array<{ status: DeliverableStatus, label: string, hidden: boolean }> } };

export type ImportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportPageQuery = { planningTeams: Array<{ id: string, name: string, departments: Array<{ id: string, name: string }>, managers: Array<{ id: string }> }>, importBatches: Array<{ id: string, fileName: string, at: string, added: number, changed: number, unchanged: number, by: { id: string, displayName: string } | null, plan: { id: string, title: string, team: { id: string, name: string } } | null }> };

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

export type MetricPageQueryVariables = Exact<{
  id: string | number;
  moment: string;
}>;


export type MetricPageQuery = { metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, frequency: MetricFrequency, numeratorLabel: string | null, denominatorLabel: string | null, reference: Reference, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, referenceCategory: { id: string, label: string } | null, viewerCan: { revise: boolean }, goal: { id: string, code: string, text: string, plan: { id: string, title: string, team: { id: string, name: string } } }, categorySet: { id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> } | null, breaks: Array<{ startsOn: string, reason: string }>, targets: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string, reason: string | null, setAt: string, category: { id: string, label: string } | null }>, progressByGroup: Array<{ pace: Pace, share: number | null, timeShare: number | null, expected: number | null, why: string | null, category: { id: string, label: string } | null }>, picture: { sentence: string, warning: string | null, result: Result, results: Array<{ categoryId: string | null, result: Result }>, periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null } | null, groups: Array<{ categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null }>, gap: { group: string, comparedWith: string, difference: { value: number, interval: { low: number, high: number, draws: number | null } | null }, ratio: { value: number, interval: { low: number, high: number, draws: number | null } | null } | null } | null }>, measures: Array<{ measure: DisparityMeasure, name: string, says: string, refusal: string | null, measured: { value: number, interval: { low: number, high: number, draws: number | null } | null } | null }> }, known: Array<{ id: string, periodLabel: string, value: string | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reliability: string | null, replacesId: string | null, reason: string | null, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }> } | null, categorySets: Array<{ id: string, name: string, version: string }>, viewer: { appointments: Array<{ id: string, role: Role }> } | null };

export type PicturedLevelFragment = { categoryId: string | null, label: string, value: number | null, low: number | null, high: number | null, hidden: boolean, missingReason: MissingReason | null };

export type PicturedMeasureFragment = { value: number, interval: { low: number, high: number, draws: number | null } | null };

export type RecordedValueFragment = { id: string, periodLabel: string, value: string | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reliability: string | null, replacesId: string | null, reason: string | null, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null };

export type GroupListFragment = { id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> };

export type GroupListsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupListsQuery = { categorySets: Array<{ id: string, code: string, version: string, name: string, dimension: Dimension, ordered: boolean, counting: Counting, standard: Standard | null, validFrom: string | null, validUntil: string | null, sourceUrl: string | null, categories: Array<{ id: string, label: string, residual: Residual | null, parent: { id: string, label: string } | null }>, mappings: Array<{ id: string, quality: MappingQuality, why: string, from: { id: string, label: string }, to: { id: string, label: string } | null, toSet: { id: string, name: string, version: string } }> }> };

export type CityDayQueryVariables = Exact<{ [key: string]: never; }>;


export type CityDayQuery = { city: { id: string, timeZone: string, today: string } };

export type OpenReportsForMetricQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenReportsForMetricQuery = { myReports: Array<{ id: string, team: { id: string }, period: { id: string, label: string }, viewerCan: { log: boolean } }> };

export type SetMetricTargetMutationVariables = Exact<{
  input: SetMetricTargetInput;
}>;


export type SetMetricTargetMutation = { setMetricTarget: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeclareSeriesBreakMutationVariables = Exact<{
  input: DeclareSeriesBreakInput;
}>;


export type DeclareSeriesBreakMutation = { declareSeriesBreak: { metric: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { plan: { id: string, version: number, title: string, templateName: string, state: PlanState, stateLabel: string, startsOn: string | null, endsOn: string | null, heldBy: Role | null, heldSince: string | null, sourceUrl: string | null, sample: boolean, team: { id: string, name: string, departments: Array<{ id: string, name: string }> }, cycle: { id: string, name: string } | null, problems: Array<{ path: Array<string>, message: string, refuses: boolean }>, events: Array<{ id: string, kind: string, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, viewerCan: { redate: boolean, actions: Array<PlanAction> }, goals: Array<{ id: string, code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, sourceUrl: string | null, sample: boolean, strategies: Array<{ id: string, code: string, text: string, sample: boolean }>, metrics: Array<{ id: string, code: string, name: string, sample: boolean }>, deliverables: Array<{ id: string, version: number, code: string, text: string, ownerRole: string | null, status: DeliverableStatus | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string, at: string, by: { id: string, displayName: string } | null }>, milestones: Array<{ id: string, text: string, currentDueOn: string | null, actualOn: string | null }> }> }> } | null };

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


export type PlansQuery = { plans: Array<{ id: string, title: string, stateLabel: string, startsOn: string | null, endsOn: string | null, heldBy: Role | null, heldSince: string | null, sample: boolean, team: { id: string, name: string } }> };

export type PreviewDepartmentQueryVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type PreviewDepartmentQuery = { releaseDraft: { id: string, preview: { slug: string, title: string, periodLabel: string, asOf: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, departmentType: string | null, planArea: string | null, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, summary: string | null, summarySample: boolean, sourceUrl: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, plans: Array<{ slug: string, title: string, stateLabel: string, startsOn: string | null, endsOn: string | null, sourceUrl: string | null, sample: boolean, goals: Array<{ code: string, text: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, deliverables: Array<{ code: string, status: string | null, statusLabel: string | null, overdue: boolean, sample: boolean, reportedSample: boolean }> }> }> } | null } } | null };

export type PreviewGoalQueryVariables = Exact<{
  id: string | number;
  code: string;
  plan: string;
  goal: string;
}>;


export type PreviewGoalQuery = { releaseDraft: { id: string, preview: { slug: string, title: string, periodLabel: string, asOf: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, goal: { code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, planTitle: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, strategies: Array<{ code: string, text: string, sourceUrl: string | null, sample: boolean }>, deliverables: Array<{ code: string, text: string, ownerRole: string | null, status: string | null, statusLabel: string | null, note: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, reportedSample: boolean, dateChanges: Array<{ from: string | null, to: string | null, reason: string, on: string }> }>, metrics: Array<{ code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> } | null } | null } } | null };

export type PreviewMetricFieldsFragment = { code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> };

export type PreviewReleaseQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewReleaseQuery = { releaseDraft: { id: string, preview: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, notes: string, digest: string | null, previousDigest: string | null, sample: boolean, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } } | null };

export type PreviewFiguresFragment = { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } };

export type PreviewFrameQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewFrameQuery = { city: { officeName: string, planName: string }, releaseDraft: { id: string, number: number, partial: boolean } | null };

export type ReportPublicViewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPublicViewQuery = { quarterlyReport: { id: string, team: { id: string, name: string }, period: { id: string, label: string } } | null, publicViewOfReport: { hidden: Array<string>, problems: Array<{ message: string, path: Array<string>, waysOut: Array<{ says: string }> }>, release: { departments: Array<{ code: string, name: string, plans: Array<{ slug: string, title: string, goals: Array<{ code: string, text: string, result: string, resultSentence: string, deliverables: Array<{ code: string, text: string, statusLabel: string | null, note: string | null }>, metrics: Array<{ code: string, name: string, unit: string, sentence: string, sample: boolean, sourceUrl: string | null, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> }> }> }> } } | null };

export type ReleaseDraftPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReleaseDraftPageQuery = { releaseDraft: { id: string, version: number, title: string, notes: string, number: number, slug: string, assembledAt: string, partial: boolean, teamsReported: number, teamsTotal: number, teamsOwingNothing: number, hiddenValues: number, teamsInReview: Array<{ id: string, name: string }>, comparedWith: { number: number, title: string, periodLabel: string } | null, assembledBy: { id: string, displayName: string }, period: { id: string, label: string }, missingTeams: Array<{ id: string, name: string }>, problems: Array<{ message: string, path: Array<string>, waysOut: Array<{ says: string }> }>, changes: Array<{ kind: string, path: string, what: string, before: string | null, after: string | null, reason: string }>, viewerCan: { publish: boolean, discard: boolean, publishBlockedBecause: string | null }, preview: { asOf: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } } } } | null };

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

export type EarlierNumberPartsFragment = { metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null };

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


export type StandingUpdatesQuery = { quarterlyReport: { id: string, items: Array<{ deliverable: { id: string }, update: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null } | null }> } | null };

export type StandingValuesQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingValuesQuery = { quarterlyReport: { id: string, measures: Array<{ metric: { id: string }, cells: Array<{ category: { id: string } | null, observation: { id: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null } | null }> }> } | null };

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


export type MetricNumbersQuery = { city: { id: string, timeZone: string, fiscalYearStartMonth: number }, quarterlyReport: { id: string, state: QuarterlyReportState, correcting: boolean, sample: boolean, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string }, viewerCan: { log: boolean }, measures: Array<{ metric: { id: string } }>, otherMetrics: Array<{ id: string }> } | null, metric: { id: string, code: string, name: string, unit: string, kind: MetricKind, direction: Direction, frequency: MetricFrequency, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string, categories: Array<{ id: string, label: string, residual: Residual | null }> } | null, targets: Array<{ id: string, value: string, periodEndsOn: string | null, category: { id: string } | null }>, breaks: Array<{ startsOn: string, reason: string }>, observations?: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }>, observationsAsKnownOn?: Array<{ id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, place: { id: string } | null, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }>, history?: Array<{ dataDate: string | null, sourceHash: string | null, id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null }> } | null };

export type GridValueFragment = { id: string, periodLabel: string, periodEndsOn: string | null, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, note: string | null, checked: boolean, reason: string | null, replacesId: string | null, recordedAt: string, sourceUrl: string | null, sample: boolean, category: { id: string, label: string } | null, recordedBy: { id: string, displayName: string } | null };

export type RecordNumbersMutationVariables = Exact<{
  input: RecordObservationsInput;
}>;


export type RecordNumbersMutation = { recordObservations: { observations: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, conflict: Array<{ field: string, yours: string | null, theirs: string | null }> }> } };

export type ObservationPartsFragment = { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null };

export type MeasureToEnterFragment = { metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> };

export type MyQuarterQueryVariables = Exact<{ [key: string]: never; }>;


export type MyQuarterQuery = { myReports: Array<{ id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, items: Array<{ deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string }>, viewerCan: { log: boolean, submit: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> }> };

export type PinnedCommentPartsFragment = { id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null };

export type PortfolioQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioQuery = { portfolio: { periods: Array<{ id: string, label: string, dueOn: string }>, rows: Array<{ goalsWithoutOutcomeMeasure: number, deliverables: number, slippedDeliverables: number, overdueDeliverables: number, team: { id: string, name: string, departments: Array<{ id: string, name: string, departmentType: string | null, planArea: string | null }>, cohort: { id: string, name: string } | null, managers: Array<{ id: string, displayName: string }> }, cells: Array<{ reportId: string | null, state: QuarterlyReportState | null, timeliness: Timeliness, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, period: { id: string }, statusCounts: Array<{ status: DeliverableStatus | null, count: number }> }> }> } };

export type ProgressUpdatePartsFragment = { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null };

export type ProgressItemFragment = { deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> };

export type ReportHeadFragment = { id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string }>, viewerCan: { log: boolean, submit: boolean } };

export type ReportWayFragment = { heldBy: Role | null, heldSince: string | null, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { quarterlyReport: { summary: string | null, id: string, version: number, state: QuarterlyReportState, stateLabel: string, correcting: boolean, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, items: Array<{ deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, department: { id: string, name: string } | null, dateChanges: Array<{ id: string, from: string | null, to: string | null, reason: string }>, goal: { id: string, code: string, text: string, sample: boolean, plan: { id: string, title: string } } }, update: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, detail: string | null, blocker: string | null, evidenceUrl: string | null, sameAsLast: boolean, actualOn: string | null, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, kind: MetricKind, unit: string, direction: Direction, numeratorLabel: string | null, denominatorLabel: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, sourceUrl: string | null, sample: boolean, categorySet: { id: string, name: string, version: string } | null }, cells: Array<{ category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, lastObservation: { id: string, periodLabel: string, value: string | null, numerator: string | null, denominator: string | null, n: number | null, marginOfError: string | null, standardError: string | null, missingReason: MissingReason | null, reliability: string | null, checked: boolean, note: string | null, reason: string | null, recordedAt: string, sample: boolean, recordedBy: { id: string, displayName: string } | null } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, otherMetrics: Array<{ id: string, code: string, name: string }>, earlierNumbers: Array<{ metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null }>, team: { id: string, name: string }, period: { id: string, code: string, label: string, startsOn: string, endsOn: string, dueOn: string, graceUntil: string }, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string }>, viewerCan: { log: boolean, submit: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }> } | null };

export type ReviewPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewPageQuery = { quarterlyReport: { id: string, version: number, state: QuarterlyReportState, stateLabel: string, late: boolean, summary: string | null, heldBy: Role | null, heldSince: string | null, itemsDone: number, itemsTotal: number, sample: boolean, team: { id: string, name: string }, period: { id: string, label: string, dueOn: string, graceUntil: string }, viewerCan: { return: boolean, approve: boolean, unlock: boolean }, reviewSteps: Array<{ position: number, role: Role, state: ReviewStepState, at: string | null, by: { id: string, displayName: string } | null }>, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, problems: Array<{ subject: CommentSubject, subjectId: string, field: string, message: string }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }>, items: Array<{ deliverable: { id: string, code: string, text: string, ownerRole: string | null, originalDueOn: string | null, currentDueOn: string | null, overdue: boolean, sample: boolean, dateChanges: Array<{ id: string }>, department: { id: string, name: string } | null, goal: { id: string, code: string, text: string } }, update: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null } | null, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, measures: Array<{ metric: { id: string, code: string, name: string, unit: string, direction: Direction, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, sample: boolean }, cells: Array<{ category: { id: string, label: string } | null, observation: { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean } | null, lastObservation: { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean } | null, newerObservation: { id: string, value: string | null, missingReason: MissingReason | null, recordedAt: string } | null }>, comments: Array<{ id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null }> }>, earlierNumbers: Array<{ metric: { id: string, code: string, name: string, unit: string }, observation: { id: string, periodLabel: string, value: string | null, missingReason: MissingReason | null, numerator: string | null, denominator: string | null, reason: string | null, sample: boolean, category: { id: string, label: string } | null, place: { id: string, label: string } | null }, before: { id: string, value: string | null, missingReason: MissingReason | null } | null }> } | null };

export type ReviewUpdateFragment = { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null, sameAsLast: boolean, recordedAt: string, periodLabel: string, sample: boolean, by: { id: string, displayName: string } | null };

export type ReviewObservationFragment = { id: string, periodLabel: string, value: string | null, n: number | null, marginOfError: string | null, missingReason: MissingReason | null, note: string | null, reason: string | null, sample: boolean };

export type ReviewCommentFragment = { id: string, subject: CommentSubject, subjectId: string, field: string | null, text: string, at: string, resolvedAt: string | null, by: { id: string, displayName: string } | null, resolvedBy: { id: string, displayName: string } | null };

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

export type ReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueQuery = { reviewQueue: Array<{ id: string, state: QuarterlyReportState, late: boolean, heldBy: Role | null, heldSince: string | null, sample: boolean, team: { id: string, name: string }, period: { id: string, label: string }, events: Array<{ id: string, kind: ReportEventKind, at: string, reason: string | null, by: { id: string, displayName: string } | null }>, comments: Array<{ id: string, resolvedAt: string | null }>, items: Array<{ update: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null } | null, lastUpdate: { id: string, status: DeliverableStatus | null, note: string | null, blocker: string | null, actualOn: string | null, evidenceUrl: string | null, detail: string | null } | null }> }> };

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
}
    `, {"fragmentName":"EarlierNumberParts"}) as unknown as TypedDocumentString<EarlierNumberPartsFragment, unknown>;
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
export const PinnedCommentPartsFragmentDoc = new TypedDocumentString(`
    fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
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
  comments {
    ...PinnedCommentParts
  }
}
    fragment PinnedCommentParts on PinnedComment {
  id
  subject
  subjectId
  field
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
export const ReviewCommentFragmentDoc = new TypedDocumentString(`
    fragment ReviewComment on PinnedComment {
  id
  subject
  subjectId
  field
  text
  at
  resolvedAt
  by {
    id
    displayName
  }
  resolvedBy {
    id
    displayName
  }
}
    `, {"fragmentName":"ReviewComment"}) as unknown as TypedDocumentString<ReviewCommentFragment, unknown>;
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
    query Workspace {
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
    timeZone
    today
    demo
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
}
    `, {"hash":"2f396d4937ab36adad68b5c0298199070b563cd0bd56ab742ad892c34629fa6f"}) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
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
    }
    targets {
      id
      periodLabel
      periodEndsOn
      value
      reason
      setAt
      category {
        id
        label
      }
    }
    progressByGroup {
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
}`, {"hash":"4111c81f33408c1543845a5bf66537ab335b6fe80a9bf3a9626efafea5745631"}) as unknown as TypedDocumentString<MetricPageQuery, MetricPageQueryVariables>;
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
    `, {"hash":"c0c33946298180fdc85790f820ae090607a9c4c1c641bb96b323152b76b55da3"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
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
    `, {"hash":"e9843b90377861c75136d35ec331ee9ed38aa8d8bc792fd55b602453da45283c"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PreviewDepartmentDocument = new TypedDocumentString(`
    query PreviewDepartment($id: ID!, $code: String!) {
  releaseDraft(id: $id) {
    id
    preview {
      slug
      title
      periodLabel
      asOf
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
}`, {"hash":"8f9b2a837d363910098295a780b0fc1a03665f3aed97b4308d320674857e61a0"}) as unknown as TypedDocumentString<PreviewDepartmentQuery, PreviewDepartmentQueryVariables>;
export const PreviewGoalDocument = new TypedDocumentString(`
    query PreviewGoal($id: ID!, $code: String!, $plan: String!, $goal: String!) {
  releaseDraft(id: $id) {
    id
    preview {
      slug
      title
      periodLabel
      asOf
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
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
}`, {"hash":"ff6faa11eb67162b995d5b12e0090d2fbd777ac4e671015b921902ef550ee581"}) as unknown as TypedDocumentString<PreviewGoalQuery, PreviewGoalQueryVariables>;
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
      sample
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
}`, {"hash":"8803e0c09980a63a784da107b5139a7122a3070d767dca0c3a5188536f2dea5c"}) as unknown as TypedDocumentString<PreviewReleaseQuery, PreviewReleaseQueryVariables>;
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
    `, {"hash":"01cd05ab06c45bb4bf057b52d286736b9f2bc7f2d1f380e78a1bd88e31accf6a"}) as unknown as TypedDocumentString<ReportPublicViewQuery, ReportPublicViewQueryVariables>;
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
    viewerCan {
      publish
      discard
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
}`, {"hash":"ce112a4909ff1a13b3cfc1963d0b4b0e628c83e0e72f30f5349a424c4f987971"}) as unknown as TypedDocumentString<ReleaseDraftPageQuery, ReleaseDraftPageQueryVariables>;
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
    `, {"hash":"520073ab1bcb79931cfea9089e414bb92f1f1a39fef6a12ab3724b3862c8ee4a"}) as unknown as TypedDocumentString<StandingUpdatesQuery, StandingUpdatesQueryVariables>;
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
      categories {
        id
        label
        residual
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
}`, {"hash":"0cfdc3ee1cd5ca0152d6299343a4b934de716375c2463467217b948c5daf8223"}) as unknown as TypedDocumentString<MetricNumbersQuery, MetricNumbersQueryVariables>;
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
  myReports {
    ...ReportHead
    items {
      ...ProgressItem
    }
    measures {
      ...MeasureToEnter
    }
    comments {
      ...PinnedCommentParts
    }
    ...ReportWay
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
}`, {"hash":"fb369093783fcd39e310ce75f2aebdf2dbee9acf804b5da197bf8c6f3933d338"}) as unknown as TypedDocumentString<MyQuarterQuery, MyQuarterQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio {
  portfolio(periods: 4) {
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
      goalsWithoutOutcomeMeasure
      deliverables
      slippedDeliverables
      overdueDeliverables
      cells {
        period {
          id
        }
        reportId
        state
        timeliness
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
}
    `, {"hash":"8fec40bd2b8f895cf762ae1ba1b1ca9b1afadff62da88ae484a9fd7a3b3f1e89"}) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
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
}`, {"hash":"ddd74aee2ae29885eeefe916349b3d83ac0753cde6990d04db6491f1bf84be69"}) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReviewPageDocument = new TypedDocumentString(`
    query ReviewPage($id: ID!) {
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
    }
    comments {
      ...ReviewComment
    }
    items {
      deliverable {
        id
        code
        text
        ownerRole
        originalDueOn
        currentDueOn
        overdue
        sample
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
      comments {
        ...ReviewComment
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
      }
      comments {
        ...ReviewComment
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
}
fragment ReviewUpdate on ProgressUpdate {
  id
  status
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
}
fragment ReviewComment on PinnedComment {
  id
  subject
  subjectId
  field
  text
  at
  resolvedAt
  by {
    id
    displayName
  }
  resolvedBy {
    id
    displayName
  }
}`, {"hash":"2717f56d4e3686c4ebb61816cbde6abc284a92a65f10b3c85c82e7f2ad75d406"}) as unknown as TypedDocumentString<ReviewPageQuery, ReviewPageQueryVariables>;
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
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue {
  reviewQueue {
    id
    state
    late
    heldBy
    heldSince
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
}
    `, {"hash":"5f70dc0e615aa517edbdec1cc4fd065cf9a0a8685cc9badca369cc85062df0ac"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;