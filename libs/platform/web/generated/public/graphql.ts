/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How a paragraph is set. */
export type ParagraphLook =
  | 'LEAD'
  | 'NOTE'
  | 'PLAIN'
  | 'SMALL';

/** A kind of thing that can be found. */
export type PublicFoundWhat =
  | 'DELIVERABLE'
  | 'GOAL'
  | 'METRIC';

/** Where in a thing a text stands. */
export type PublicFoundWhere =
  | 'CODE'
  | 'FOCUS'
  | 'GOAL'
  | 'NOTE'
  | 'OWNER'
  | 'PLACE'
  | 'STRATEGY'
  | 'TEXT';

/** MACHINE_DRAFT: no person has checked it. HUMAN_REVIEWED: a person has read it beside its source. STALE: it translates an earlier wording; read the source. */
export type PublicTextState =
  | 'HUMAN_REVIEWED'
  | 'MACHINE_DRAFT'
  | 'STALE';

export type WorkHomePublishedQueryVariables = Exact<{
  slug: string;
}>;


export type WorkHomePublishedQuery = { city: { releases: Array<{ number: number, slug: string, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string } | null }> } | null };

export type AccessibilityPageQueryVariables = Exact<{
  city: string;
}>;


export type AccessibilityPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, publishedAt: string | null, asOf: string | null, digest: string | null } | null };

export type AddressMeantQueryVariables = Exact<{
  city: string;
  path: string;
}>;


export type AddressMeantQuery = { addressMeant: string | null };

export type CitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CitiesQuery = { cities: Array<{ slug: string, name: string, planName: string, demo: boolean, timeZone: string, officeName: string, terms: Array<{ key: string, singular: string, plural: string }>, latest: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } } } | null }> };

export type CityPageQueryVariables = Exact<{
  slug: string;
}>;


export type CityPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, city: { releases: Array<{ slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null }>, notices: Array<{ id: string, kind: string, text: string, on: string }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, digest: string | null, asOf: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } | null };

export type ReleasesToCompareQueryVariables = Exact<{
  city: string;
}>;


export type ReleasesToCompareQuery = { city: { releases: Array<{ slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null }> } | null };

export type ListedReleaseFragment = { slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null };

export type ComparisonQueryVariables = Exact<{
  city: string;
  from: string;
  to: string;
  department?: string | null | undefined;
  kind?: string | null | undefined;
  first: number;
  skip: number;
}>;


export type ComparisonQuery = { releaseComparison: { turned: boolean, earlier: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null }, later: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, departments: Array<{ code: string, name: string }>, teams: Array<{ team: string | null, total: number, departments: Array<{ code: string, name: string }>, differences: Array<{ kind: string, path: string, parts: Array<string>, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, sample: boolean, earlierGoal: { department: string, plan: string, goal: string } | null, laterGoal: { department: string, plan: string, goal: string } | null }> }> } | null };

export type SinceLastFieldsFragment = { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> };

export type CountFieldsFragment = { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number };

export type DeliverablePageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  plan: string;
  goal: string;
  deliverable: string;
}>;


export type DeliverablePageQuery = { release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, reported: boolean, reportingNote: string, goal: { code: string, text: string, planTitle: string, sourceUrl: string | null, result: string, resultSample: boolean, deliverable: { code: string, text: string, ownerRole: string | null, status: string | null, statusLabel: string | null, note: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, reportedSample: boolean, evidence: Array<{ title: string, kind: string, url: string | null, fileDigest: string | null, size: number | null, mediaType: string | null, on: string, sample: boolean }>, dateChanges: Array<{ from: string | null, to: string | null, reason: string, on: string }> } | null } | null } | null } | null, deliverableHistory: Array<{ reported: boolean, release: { slug: string, number: number, title: string, periodLabel: string, withdrawn: { reason: string } | null }, deliverable: { status: string | null, statusLabel: string | null, note: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, reportedSample: boolean, dateChanges: Array<{ to: string | null, reason: string }> } | null }> };

export type DepartmentPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
}>;


export type DepartmentPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, departmentType: string | null, planArea: string | null, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, summary: string | null, summarySample: boolean, sourceUrl: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, plans: Array<{ slug: string, title: string, stateLabel: string, startsOn: string | null, endsOn: string | null, sourceUrl: string | null, sample: boolean, goals: Array<{ code: string, text: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, deliverables: Array<{ code: string, status: string | null, statusLabel: string | null, overdue: boolean, sample: boolean, reportedSample: boolean }> }> }> } | null } | null };

export type PublicDocumentsQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
}>;


export type PublicDocumentsQuery = { release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, digest: string | null, sample: boolean, withdrawn: { at: string, reason: string } | null, documents: Array<{ name: string, title: string, kind: string, format: string, size: number }> } | null, yearlyReports: Array<{ fiscalYear: number, edition: number, yearName: string, title: string, sample: boolean, publishedAt: string, pdfSize: number | null, docxSize: number | null, goneReleases: Array<number> }> };

export type PublicYearlyReportQueryVariables = Exact<{
  city: string;
  fiscalYear: number;
  edition?: number | null | undefined;
}>;


export type PublicYearlyReportQuery = { yearlyReport: { fiscalYear: number, edition: number, title: string, sample: boolean, publishedAt: string, pdfSize: number | null, docxSize: number | null, goneReleases: Array<number>, content: { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> } | null } | null };

export type PublicShownDocumentFragment = { language: string, title: string, subtitle: string, issuer: string, layout: DocumentLayout, sample: boolean, facts: Array<{ lead: string | null, text: string }>, blocks: Array<{ kind: DocumentBlockKind, level: number | null, text: string | null, look: ParagraphLook | null, section: string | null, paragraphs: Array<string> | null, caption: string | null, rows: Array<Array<string>> | null, alt: string | null, items: Array<{ lead: string | null, text: string }> | null, figures: Array<{ title: string, about: string, parts: Array<{ label: string, count: number, tone: DocumentTone }> }> | null, columns: Array<{ label: string, numeric: boolean }> | null, bars: Array<{ label: string, text: string, share: number | null, tone: DocumentTone }> | null }> };

export type EmbedQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  department: string;
}>;


export type EmbedQuery = { city: { slug: string, name: string, officeName: string, demo: boolean, terms: Array<{ key: string, singular: string, plural: string }> } | null, release: { slug: string, title: string, periodLabel: string, asOf: string | null, sample: boolean, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, department: { code: string, name: string, reported: boolean, reportingNote: string, sample: boolean, reportSample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } } } | null } | null };

export type FindPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  words?: string | null | undefined;
  topic?: string | null | undefined;
  place?: string | null | undefined;
  department?: string | null | undefined;
  status?: string | null | undefined;
  result?: string | null | undefined;
  what?: PublicFoundWhat | null | undefined;
  page: number;
}>;


export type FindPageQuery = { release: { departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string }> } | null, find: { total: number, page: number, pageSize: number, release: { slug: string, number: number, publishedAt: string, digest: string, title: string, periodLabel: string, sample: boolean, withdrawn: { at: string, reason: string } | null }, counts: { topic: Array<{ value: string, label: string, count: number }>, place: Array<{ value: string, label: string, count: number }>, department: Array<{ value: string, label: string, count: number }>, status: Array<{ value: string, label: string, count: number }>, result: Array<{ value: string, label: string, count: number }>, what: Array<{ value: string, label: string, count: number }> }, items: Array<{ what: PublicFoundWhat, code: string, plan: string, goal: string, topics: Array<string>, places: Array<string>, status: string | null, statusLabel: string | null, result: string, sample: boolean, reportedSample: boolean, title: Array<{ text: string, found: boolean }>, excerpt: { where: PublicFoundWhere, parts: Array<{ text: string, found: boolean }> } | null, departments: Array<{ code: string, name: string }> }>, boundaries: { name: string, source: string, sourceUrl: string | null, license: string, datedOn: string | null, note: string | null, sample: boolean, areas: Array<{ code: string, name: string, rings: Array<Array<Array<number>>> }> } | null } | null };

export type FilterCountFieldsFragment = { value: string, label: string, count: number };

export type FollowedNameQueryVariables = Exact<{
  city: string;
  department: string;
  plan: string;
  goal: string;
}>;


export type FollowedNameQuery = { release: { departments: Array<{ code: string, name: string }>, department: { code: string, name: string, goal: { code: string, text: string } | null } | null } | null };

export type GoalsByCodeQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  goal: string;
}>;


export type GoalsByCodeQuery = { release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, reported: boolean, reportingNote: string, goalsWithCode: Array<{ text: string, planSlug: string, planTitle: string, sample: boolean }> } | null } | null };

export type GoalPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  plan: string;
  goal: string;
}>;


export type GoalPageQuery = { goalTopics: Array<string>, sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, reported: boolean, reportingNote: string, goal: { code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, planTitle: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, strategies: Array<{ code: string, text: string, sourceUrl: string | null, sample: boolean }>, deliverables: Array<{ code: string, text: string, ownerRole: string | null, status: string | null, statusLabel: string | null, note: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, reportedSample: boolean, evidence: Array<{ title: string, kind: string, url: string | null, fileDigest: string | null, size: number | null, mediaType: string | null, on: string, sample: boolean }>, dateChanges: Array<{ from: string | null, to: string | null, reason: string, on: string }> }>, metrics: Array<{ code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> } | null } | null } | null };

export type ComparedMeasureFieldsFragment = { city: string, cityName: string, releaseTitle: string, agreed: boolean, published: boolean, version: number, denominator: string, setName: string | null, departmentCode: string, planSlug: string, goalCode: string, metricCode: string, metricName: string, methodNote: string | null, sample: boolean };

export type ComparedLevelFieldsFragment = { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null };

export type LibraryPageQueryVariables = Exact<{
  topic?: string | null | undefined;
  city?: string | null | undefined;
  words?: string | null | undefined;
  result?: string | null | undefined;
  page: number;
  compared: boolean;
}>;


export type LibraryPageQuery = { cities: Array<{ slug: string, name: string, demo: boolean, releases: Array<{ sample: boolean }> }>, library: { total: number, page: number, pageSize: number, topics: Array<{ value: string, label: string, count: number }>, results: Array<{ value: string, label: string, count: number }>, cities: Array<{ value: string, label: string, count: number }>, items: Array<{ plan: string, code: string, topics: Array<string>, result: string, resultSentence: string, startsOn: string | null, endsOn: string | null, sample: boolean, reportedSample: boolean, city: { slug: string, name: string }, release: { slug: string, title: string, periodLabel: string, asOf: string | null }, departments: Array<{ code: string, name: string }>, title: Array<{ text: string, found: boolean }>, excerpt: { where: PublicFoundWhere, parts: Array<{ text: string, found: boolean }> } | null, strategies: Array<{ text: string, sample: boolean }>, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number } }> }, comparisons?: Array<{ definition: string, without: Array<string>, measures: Array<{ city: string, cityName: string, releaseTitle: string, agreed: boolean, published: boolean, version: number, denominator: string, setName: string | null, departmentCode: string, planSlug: string, goalCode: string, metricCode: string, metricName: string, methodNote: string | null, sample: boolean }>, tables: Array<{ measures: Array<{ city: string, cityName: string, releaseTitle: string, agreed: boolean, published: boolean, version: number, denominator: string, setName: string | null, departmentCode: string, planSlug: string, goalCode: string, metricCode: string, metricName: string, methodNote: string | null, sample: boolean, newest: { label: string, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }> } | null }> }>, notCompared: Array<{ cities: Array<string>, differences: Array<{ why: string, city: string | null }> }> }> };

export type MethodsPageQueryVariables = Exact<{
  city: string;
}>;


export type MethodsPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, publishedAt: string | null, asOf: string | null, digest: string | null, privacyRule: string | null } | null };

export type MetricPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  plan: string;
  goal: string;
  metric: string;
}>;


export type MetricPageQuery = { release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, reported: boolean, reportingNote: string, goal: { code: string, text: string, planTitle: string, result: string, resultSample: boolean, deliverables: Array<{ status: string | null, statusLabel: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean }>, metric: { code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, breaks: Array<{ startsOn: string, reason: string }>, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> } | null } | null } | null } | null, boundaries: { name: string, source: string, sourceUrl: string | null, license: string, datedOn: string | null, note: string | null, sample: boolean, areas: Array<{ code: string, name: string, rings: Array<Array<Array<number>>> }> } | null, metricHistory: Array<{ reported: boolean, release: { slug: string, number: number, title: string, periodLabel: string, withdrawn: { reason: string } | null }, metric: { unit: string, result: string, sample: boolean, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, hidden: boolean, missing: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> } | null }> };

export type PublicMetricFieldsFragment = { code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> };

export type LaterReleaseFieldsFragment = { hasPage: boolean, latest: { slug: string, number: number, publishedAt: string }, corrections: Array<{ values: number, release: { slug: string, number: number, publishedAt: string } }> };

export type DataPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
}>;


export type DataPageQuery = { city: { openData: { license: string, contactEmail: string | null } } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, digest: string | null, sample: boolean, withdrawn: { at: string, reason: string } | null, files: Array<{ name: string, size: number, path: string }>, departments: Array<{ code: string, reported: boolean }> } | null };

export type PrioritiesPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
}>;


export type PrioritiesPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, goalsWithoutPriority: number, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, priorities: Array<{ slug: string, name: string, departments: Array<{ code: string }>, goals: Array<{ goal: { code: string } }>, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number } } }> } | null };

export type PriorityPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  priority: string;
}>;


export type PriorityPageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, digest: string | null, withdrawn: { at: string, reason: string } | null, priority: { slug: string, name: string, departments: Array<{ code: string, name: string }>, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number } }, goals: Array<{ department: { code: string, name: string }, goal: { code: string, text: string, planSlug: string, result: string, resultSentence: string, resultSample: boolean, sample: boolean, deliverables: Array<{ status: string | null, overdue: boolean, sample: boolean, reportedSample: boolean }> } }> } | null } | null };

export type CheckPageQueryVariables = Exact<{
  city: string;
}>;


export type CheckPageQuery = { city: { releases: Array<{ slug: string, number: number, title: string, publishedAt: string, digest: string, sample: boolean, withdrawn: { at: string, reason: string } | null }> } | null };

export type RemovalFieldsFragment = { on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null };

export type PublicFrameQueryVariables = Exact<{
  slug: string;
  language: string;
  release: string;
  path: string;
  fixed: boolean;
}>;


export type PublicFrameQuery = { laterReleases?: { hasPage: boolean, latest: { slug: string, number: number, publishedAt: string }, corrections: Array<{ values: number, release: { slug: string, number: number, publishedAt: string } }> } | null, city: { slug: string, name: string, officeName: string, planName: string, legalBasis: string | null, timeZone: string, demo: boolean, openData: { licenseUrl: string }, releases: Array<{ sample: boolean }>, languages: Array<{ language: string, legalBasis: string }>, terms: Array<{ key: string, singular: string, plural: string }>, interfaceLanguage: { isReviewed: boolean, corrections: Array<{ id: string, text: string }> } | null } | null, release: { priorities: Array<{ slug: string }> } | null };

export type ReleasePageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
}>;


export type ReleasePageQuery = { sinceLastRelease: { earlier: { slug: string, number: number, title: string, periodLabel: string }, later: { slug: string }, counts: { corrected: number, datesMoved: number, statusesChanged: number, newValues: number, saidAnew: number, otherChanges: number, added: number, gone: number }, told: Array<{ kind: string, path: string, within: Array<string>, unit: string | null, what: string, about: string, before: string | null, after: string | null, reason: string, explained: boolean, sample: boolean }> } | null, release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, notes: string, digest: string | null, previousDigest: string | null, sample: boolean, translations: Array<{ language: string, number: number, publishedAt: string, digest: string, texts: number, total: number }>, removals: Array<{ on: string, reason: string, kind: string | null, departments: Array<string>, plan: string | null, goal: string | null, metric: string | null }>, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } | null };

export type FourFiguresFragment = { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } };

export type TranslationOfPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  language: string;
  department?: string | null | undefined;
  plan?: string | null | undefined;
  goal?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type TranslationOfPageQuery = { release: { title: string, withdrawn: { at: string } | null, translation: { number: number, publishedAt: string, texts: number, reviewed: number, total: number, blocks: Array<{ source: string, text: string, state: PublicTextState }> } | null } | null };

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
export const ListedReleaseFragmentDoc = new TypedDocumentString(`
    fragment ListedRelease on PublicReleaseSummary {
  slug
  number
  title
  periodLabel
  publishedAt
  sample
  withdrawn {
    at
    reason
  }
}
    `, {"fragmentName":"ListedRelease"}) as unknown as TypedDocumentString<ListedReleaseFragment, unknown>;
export const CountFieldsFragmentDoc = new TypedDocumentString(`
    fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
    `, {"fragmentName":"CountFields"}) as unknown as TypedDocumentString<CountFieldsFragment, unknown>;
export const SinceLastFieldsFragmentDoc = new TypedDocumentString(`
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
    fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}`, {"fragmentName":"SinceLastFields"}) as unknown as TypedDocumentString<SinceLastFieldsFragment, unknown>;
export const PublicShownDocumentFragmentDoc = new TypedDocumentString(`
    fragment PublicShownDocument on DocumentContent {
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
    `, {"fragmentName":"PublicShownDocument"}) as unknown as TypedDocumentString<PublicShownDocumentFragment, unknown>;
export const FilterCountFieldsFragmentDoc = new TypedDocumentString(`
    fragment FilterCountFields on PublicFilterCount {
  value
  label
  count
}
    `, {"fragmentName":"FilterCountFields"}) as unknown as TypedDocumentString<FilterCountFieldsFragment, unknown>;
export const ComparedMeasureFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComparedMeasureFields on PublicComparedMeasure {
  city
  cityName
  releaseTitle
  agreed
  published
  version
  denominator
  setName
  departmentCode
  planSlug
  goalCode
  metricCode
  metricName
  methodNote
  sample
}
    `, {"fragmentName":"ComparedMeasureFields"}) as unknown as TypedDocumentString<ComparedMeasureFieldsFragment, unknown>;
export const ComparedLevelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComparedLevelFields on PublicLevel {
  label
  value
  low
  high
  hidden
  missing
}
    `, {"fragmentName":"ComparedLevelFields"}) as unknown as TypedDocumentString<ComparedLevelFieldsFragment, unknown>;
export const PublicMetricFieldsFragmentDoc = new TypedDocumentString(`
    fragment PublicMetricFields on PublicMetric {
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
    `, {"fragmentName":"PublicMetricFields"}) as unknown as TypedDocumentString<PublicMetricFieldsFragment, unknown>;
export const LaterReleaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment LaterReleaseFields on PublicLaterReleases {
  latest {
    slug
    number
    publishedAt
  }
  hasPage
  corrections {
    values
    release {
      slug
      number
      publishedAt
    }
  }
}
    `, {"fragmentName":"LaterReleaseFields"}) as unknown as TypedDocumentString<LaterReleaseFieldsFragment, unknown>;
export const RemovalFieldsFragmentDoc = new TypedDocumentString(`
    fragment RemovalFields on PublicRemoval {
  on
  reason
  kind
  departments
  plan
  goal
  metric
}
    `, {"fragmentName":"RemovalFields"}) as unknown as TypedDocumentString<RemovalFieldsFragment, unknown>;
export const FourFiguresFragmentDoc = new TypedDocumentString(`
    fragment FourFigures on PublicFigures {
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
    `, {"fragmentName":"FourFigures"}) as unknown as TypedDocumentString<FourFiguresFragment, unknown>;
export const WorkHomePublishedDocument = new TypedDocumentString(`
    query WorkHomePublished($slug: String!) {
  city(slug: $slug) {
    releases {
      number
      slug
      title
      periodLabel
      publishedAt
      sample
      withdrawn {
        at
      }
    }
  }
}
    `, {"hash":"56e5d6eec7421214e7f3bee66194433538be695421fc9e1b4432e4a1df68b61e"}) as unknown as TypedDocumentString<WorkHomePublishedQuery, WorkHomePublishedQueryVariables>;
export const AccessibilityPageDocument = new TypedDocumentString(`
    query AccessibilityPage($city: String!) {
  sinceLastRelease(city: $city) {
    ...SinceLastFields
  }
  release(city: $city) {
    slug
    number
    title
    publishedAt
    asOf
    digest
  }
}
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}`, {"hash":"1b88b2a2b49943e33be59915597e86525574b92c86f89f2cc83bac4d4e5b10e2"}) as unknown as TypedDocumentString<AccessibilityPageQuery, AccessibilityPageQueryVariables>;
export const AddressMeantDocument = new TypedDocumentString(`
    query AddressMeant($city: String!, $path: String!) {
  addressMeant(city: $city, path: $path)
}
    `, {"hash":"05b0e85ab652cf0c4ef63e07e66f548a9ddee0b43b733b5d2856c58381b4a3e5"}) as unknown as TypedDocumentString<AddressMeantQuery, AddressMeantQueryVariables>;
export const CitiesDocument = new TypedDocumentString(`
    query Cities {
  cities {
    slug
    name
    planName
    demo
    timeZone
    officeName
    terms {
      key
      singular
      plural
    }
    latest {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      sample
      figures {
        ...FourFigures
      }
    }
  }
}
    fragment FourFigures on PublicFigures {
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
}`, {"hash":"78a79150fa93cf61eab99b5885b95761aba58697cba1eabb9136a555ced103fb"}) as unknown as TypedDocumentString<CitiesQuery, CitiesQueryVariables>;
export const CityPageDocument = new TypedDocumentString(`
    query CityPage($slug: String!) {
  sinceLastRelease(city: $slug) {
    ...SinceLastFields
  }
  city(slug: $slug) {
    releases {
      slug
      number
      title
      periodLabel
      publishedAt
      sample
      withdrawn {
        at
        reason
      }
    }
    notices {
      id
      kind
      text
      on
    }
  }
  release(city: $slug) {
    slug
    number
    title
    periodLabel
    publishedAt
    digest
    asOf
    sample
    figures {
      ...FourFigures
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
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
fragment FourFigures on PublicFigures {
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
}`, {"hash":"1e77bd56fc8138b425a685ae4c79623050215a69e47d15fc6a9411490905141f"}) as unknown as TypedDocumentString<CityPageQuery, CityPageQueryVariables>;
export const ReleasesToCompareDocument = new TypedDocumentString(`
    query ReleasesToCompare($city: String!) {
  city(slug: $city) {
    releases {
      ...ListedRelease
    }
  }
}
    fragment ListedRelease on PublicReleaseSummary {
  slug
  number
  title
  periodLabel
  publishedAt
  sample
  withdrawn {
    at
    reason
  }
}`, {"hash":"e6b5653d7b9cd320e3be8070299b12f2bce2b9bddbbcf047cbf9fd7e65965ffa"}) as unknown as TypedDocumentString<ReleasesToCompareQuery, ReleasesToCompareQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($city: String!, $from: String!, $to: String!, $department: String, $kind: String, $first: Int!, $skip: Int!) {
  releaseComparison(
    city: $city
    from: $from
    to: $to
    department: $department
    kind: $kind
  ) {
    earlier {
      ...ListedRelease
    }
    later {
      ...ListedRelease
    }
    turned
    counts {
      ...CountFields
    }
    departments {
      code
      name
    }
    teams {
      team
      total
      departments {
        code
        name
      }
      differences(first: $first, skip: $skip) {
        kind
        path
        parts
        within
        unit
        what
        about
        before
        after
        reason
        sample
        earlierGoal {
          department
          plan
          goal
        }
        laterGoal {
          department
          plan
          goal
        }
      }
    }
  }
}
    fragment ListedRelease on PublicReleaseSummary {
  slug
  number
  title
  periodLabel
  publishedAt
  sample
  withdrawn {
    at
    reason
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}`, {"hash":"f5ae793ad472bca0a6cbf7366c3b64d37c493548728a9f47548fa851c5df121e"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const DeliverablePageDocument = new TypedDocumentString(`
    query DeliverablePage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!, $deliverable: String!) {
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
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
        planTitle
        sourceUrl
        result
        resultSample
        deliverable(code: $deliverable) {
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
      }
    }
  }
  deliverableHistory(
    city: $city
    release: $release
    department: $code
    plan: $plan
    goal: $goal
    deliverable: $deliverable
  ) {
    reported
    release {
      slug
      number
      title
      periodLabel
      withdrawn {
        reason
      }
    }
    deliverable {
      status
      statusLabel
      note
      currentDueOn
      actualOn
      overdue
      reportedSample
      dateChanges {
        to
        reason
      }
    }
  }
}
    `, {"hash":"9fe2f9080f87e04a9c714d410f4e64c28266f9887bfd453dab79037e5416df9f"}) as unknown as TypedDocumentString<DeliverablePageQuery, DeliverablePageQueryVariables>;
export const DepartmentPageDocument = new TypedDocumentString(`
    query DepartmentPage($city: String!, $release: String, $code: String!) {
  sinceLastRelease(city: $city, release: $release, department: $code) {
    ...SinceLastFields
  }
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
    removals {
      ...RemovalFields
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
        ...FourFigures
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
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
fragment RemovalFields on PublicRemoval {
  on
  reason
  kind
  departments
  plan
  goal
  metric
}
fragment FourFigures on PublicFigures {
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
}`, {"hash":"5acc9fe4504ab7638546b3f121b6afc708adf0ebf26cc52b69a2578b391cffec"}) as unknown as TypedDocumentString<DepartmentPageQuery, DepartmentPageQueryVariables>;
export const PublicDocumentsDocument = new TypedDocumentString(`
    query PublicDocuments($city: String!, $release: String) {
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    digest
    sample
    withdrawn {
      at
      reason
    }
    documents {
      name
      title
      kind
      format
      size
    }
  }
  yearlyReports(city: $city) {
    fiscalYear
    edition
    yearName
    title
    sample
    publishedAt
    pdfSize
    docxSize
    goneReleases
  }
}
    `, {"hash":"968ffe5f7c16bef5b53cc7a89b3c57770aa72ebe5829c27df88edaf75e95cefa"}) as unknown as TypedDocumentString<PublicDocumentsQuery, PublicDocumentsQueryVariables>;
export const PublicYearlyReportDocument = new TypedDocumentString(`
    query PublicYearlyReport($city: String!, $fiscalYear: Int!, $edition: Int) {
  yearlyReport(city: $city, fiscalYear: $fiscalYear, edition: $edition) {
    fiscalYear
    edition
    title
    sample
    publishedAt
    pdfSize
    docxSize
    goneReleases
    content {
      ...PublicShownDocument
    }
  }
}
    fragment PublicShownDocument on DocumentContent {
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
}`, {"hash":"7667a41847563bf94ac04e7ef5c21bb8f8a76b5f07c0f048bd45ba5b6dd09584"}) as unknown as TypedDocumentString<PublicYearlyReportQuery, PublicYearlyReportQueryVariables>;
export const EmbedDocument = new TypedDocumentString(`
    query Embed($city: String!, $release: String, $department: String!) {
  city(slug: $city) {
    slug
    name
    officeName
    demo
    terms {
      key
      singular
      plural
    }
  }
  release(city: $city, release: $release) {
    slug
    title
    periodLabel
    asOf
    sample
    withdrawn {
      at
      reason
    }
    figures {
      ...FourFigures
    }
    department(code: $department) {
      code
      name
      reported
      reportingNote
      sample
      reportSample
      figures {
        ...FourFigures
      }
    }
  }
}
    fragment FourFigures on PublicFigures {
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
}`, {"hash":"191e4c1c98e111f45252ec64edb78917f34f01b0c9cd7776f239e1e2ae10ffa8"}) as unknown as TypedDocumentString<EmbedQuery, EmbedQueryVariables>;
export const FindPageDocument = new TypedDocumentString(`
    query FindPage($city: String!, $release: String, $words: String, $topic: String, $place: String, $department: String, $status: String, $result: String, $what: PublicFoundWhat, $page: Int!) {
  release(city: $city, release: $release) {
    departments {
      code
      name
      teamName
      reported
      reportingNote
    }
  }
  find(
    city: $city
    release: $release
    words: $words
    topic: $topic
    place: $place
    department: $department
    status: $status
    result: $result
    what: $what
    page: $page
  ) {
    release {
      slug
      number
      publishedAt
      digest
      title
      periodLabel
      sample
      withdrawn {
        at
        reason
      }
    }
    total
    page
    pageSize
    counts {
      topic {
        ...FilterCountFields
      }
      place {
        ...FilterCountFields
      }
      department {
        ...FilterCountFields
      }
      status {
        ...FilterCountFields
      }
      result {
        ...FilterCountFields
      }
      what {
        ...FilterCountFields
      }
    }
    items {
      what
      code
      title {
        text
        found
      }
      excerpt {
        where
        parts {
          text
          found
        }
      }
      departments {
        code
        name
      }
      plan
      goal
      topics
      places
      status
      statusLabel
      result
      sample
      reportedSample
    }
    boundaries {
      name
      source
      sourceUrl
      license
      datedOn
      note
      sample
      areas {
        code
        name
        rings
      }
    }
  }
}
    fragment FilterCountFields on PublicFilterCount {
  value
  label
  count
}`, {"hash":"46bba3e802efd4d5972db16953e368ddc7d20bd7cd1a1a3ac1bf2cb8dcae530e"}) as unknown as TypedDocumentString<FindPageQuery, FindPageQueryVariables>;
export const FollowedNameDocument = new TypedDocumentString(`
    query FollowedName($city: String!, $department: String!, $plan: String!, $goal: String!) {
  release(city: $city) {
    departments {
      code
      name
    }
    department(code: $department) {
      code
      name
      goal(plan: $plan, code: $goal) {
        code
        text
      }
    }
  }
}
    `, {"hash":"e9b8c808cbbfaeeb8cb951bfd78a594cc098e66779c8f59d2e365236c6ecaf99"}) as unknown as TypedDocumentString<FollowedNameQuery, FollowedNameQueryVariables>;
export const GoalsByCodeDocument = new TypedDocumentString(`
    query GoalsByCode($city: String!, $release: String, $code: String!, $goal: String!) {
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
    withdrawn {
      at
      reason
    }
    department(code: $code) {
      code
      name
      reported
      reportingNote
      goalsWithCode(code: $goal) {
        text
        planSlug
        planTitle
        sample
      }
    }
  }
}
    `, {"hash":"99f72ca9d30480a15e719ce1b4abc8efa1b4a7a9c60577bd5f47472197775639"}) as unknown as TypedDocumentString<GoalsByCodeQuery, GoalsByCodeQueryVariables>;
export const GoalPageDocument = new TypedDocumentString(`
    query GoalPage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!) {
  sinceLastRelease(
    city: $city
    release: $release
    department: $code
    plan: $plan
    goal: $goal
  ) {
    ...SinceLastFields
  }
  goalTopics(
    city: $city
    release: $release
    department: $code
    plan: $plan
    goal: $goal
  )
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
    removals {
      ...RemovalFields
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
          ...PublicMetricFields
        }
      }
    }
  }
}
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
fragment PublicMetricFields on PublicMetric {
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
fragment RemovalFields on PublicRemoval {
  on
  reason
  kind
  departments
  plan
  goal
  metric
}`, {"hash":"625ab66b266d00a5f0eb32f21f597bf6d17d82f2b27805c134b09686af9d9ade"}) as unknown as TypedDocumentString<GoalPageQuery, GoalPageQueryVariables>;
export const LibraryPageDocument = new TypedDocumentString(`
    query LibraryPage($topic: String, $city: String, $words: String, $result: String, $page: Int!, $compared: Boolean!) {
  cities {
    slug
    name
    demo
    releases {
      sample
    }
  }
  library(topic: $topic, city: $city, words: $words, result: $result, page: $page) {
    total
    page
    pageSize
    topics {
      ...FilterCountFields
    }
    results {
      ...FilterCountFields
    }
    cities {
      ...FilterCountFields
    }
    items {
      city {
        slug
        name
      }
      release {
        slug
        title
        periodLabel
        asOf
      }
      departments {
        code
        name
      }
      plan
      code
      title {
        text
        found
      }
      excerpt {
        where
        parts {
          text
          found
        }
      }
      topics
      strategies {
        text
        sample
      }
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
      result
      resultSentence
      startsOn
      endsOn
      sample
      reportedSample
    }
  }
  comparisons(topic: $topic) @include(if: $compared) {
    definition
    without
    measures {
      ...ComparedMeasureFields
    }
    tables {
      measures {
        ...ComparedMeasureFields
        newest {
          label
          total {
            ...ComparedLevelFields
          }
          groups {
            ...ComparedLevelFields
          }
        }
      }
    }
    notCompared {
      cities
      differences {
        why
        city
      }
    }
  }
}
    fragment FilterCountFields on PublicFilterCount {
  value
  label
  count
}
fragment ComparedMeasureFields on PublicComparedMeasure {
  city
  cityName
  releaseTitle
  agreed
  published
  version
  denominator
  setName
  departmentCode
  planSlug
  goalCode
  metricCode
  metricName
  methodNote
  sample
}
fragment ComparedLevelFields on PublicLevel {
  label
  value
  low
  high
  hidden
  missing
}`, {"hash":"85f1cc1b390dc7d7e96afa7b2a705574b2742ffe644f132cf0f05dbd2c544800"}) as unknown as TypedDocumentString<LibraryPageQuery, LibraryPageQueryVariables>;
export const MethodsPageDocument = new TypedDocumentString(`
    query MethodsPage($city: String!) {
  sinceLastRelease(city: $city) {
    ...SinceLastFields
  }
  release(city: $city) {
    slug
    number
    title
    publishedAt
    asOf
    digest
    privacyRule
  }
}
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}`, {"hash":"270b24c210855708bc0655a056ba998fbcde96d7a63b88456a8cd17e934d953b"}) as unknown as TypedDocumentString<MethodsPageQuery, MethodsPageQueryVariables>;
export const MetricPageDocument = new TypedDocumentString(`
    query MetricPage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!, $metric: String!) {
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
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
        planTitle
        result
        resultSample
        deliverables {
          status
          statusLabel
          currentDueOn
          actualOn
          overdue
        }
        metric(code: $metric) {
          ...PublicMetricFields
          breaks {
            startsOn
            reason
          }
        }
      }
    }
  }
  boundaries(city: $city) {
    name
    source
    sourceUrl
    license
    datedOn
    note
    sample
    areas {
      code
      name
      rings
    }
  }
  metricHistory(
    city: $city
    release: $release
    department: $code
    plan: $plan
    goal: $goal
    metric: $metric
  ) {
    reported
    release {
      slug
      number
      title
      periodLabel
      withdrawn {
        reason
      }
    }
    metric {
      unit
      result
      sample
      observations {
        periodLabel
        category
        place
        value
        hidden
        missing
        sample
        revisedFrom
        revisionReason
      }
    }
  }
}
    fragment PublicMetricFields on PublicMetric {
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
}`, {"hash":"4e3ca8c82bf047be62c015c8e8113ab3895bd9d5dfedacdb2b4259ea95407b44"}) as unknown as TypedDocumentString<MetricPageQuery, MetricPageQueryVariables>;
export const DataPageDocument = new TypedDocumentString(`
    query DataPage($city: String!, $release: String) {
  city(slug: $city) {
    openData {
      license
      contactEmail
    }
  }
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    digest
    sample
    withdrawn {
      at
      reason
    }
    files {
      name
      size
      path
    }
    departments {
      code
      reported
    }
  }
}
    `, {"hash":"5c8318bf5187dd00b7e264c540a151bc6e359913550a473a11addbd8e22e921c"}) as unknown as TypedDocumentString<DataPageQuery, DataPageQueryVariables>;
export const PrioritiesPageDocument = new TypedDocumentString(`
    query PrioritiesPage($city: String!, $release: String) {
  sinceLastRelease(city: $city, release: $release) {
    ...SinceLastFields
  }
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
    withdrawn {
      at
      reason
    }
    figures {
      ...FourFigures
    }
    goalsWithoutPriority
    priorities {
      slug
      name
      departments {
        code
      }
      goals {
        goal {
          code
        }
      }
      figures {
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
      }
    }
  }
}
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
fragment FourFigures on PublicFigures {
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
}`, {"hash":"1efedd082bf76a45713caa96b6aa77a85e18e6afa9f2fd4fcd2e8db127430776"}) as unknown as TypedDocumentString<PrioritiesPageQuery, PrioritiesPageQueryVariables>;
export const PriorityPageDocument = new TypedDocumentString(`
    query PriorityPage($city: String!, $release: String, $priority: String!) {
  sinceLastRelease(city: $city, release: $release) {
    ...SinceLastFields
  }
  release(city: $city, release: $release) {
    slug
    number
    title
    periodLabel
    publishedAt
    asOf
    digest
    withdrawn {
      at
      reason
    }
    priority(slug: $priority) {
      slug
      name
      departments {
        code
        name
      }
      figures {
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
      }
      goals {
        department {
          code
          name
        }
        goal {
          code
          text
          planSlug
          result
          resultSentence
          resultSample
          sample
          deliverables {
            status
            overdue
            sample
            reportedSample
          }
        }
      }
    }
  }
}
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}`, {"hash":"5d7f49e1534a788e5a6dcf9e9a0d42d2d870e6af94b4893018efa7361cbc81a3"}) as unknown as TypedDocumentString<PriorityPageQuery, PriorityPageQueryVariables>;
export const CheckPageDocument = new TypedDocumentString(`
    query CheckPage($city: String!) {
  city(slug: $city) {
    releases {
      slug
      number
      title
      publishedAt
      digest
      sample
      withdrawn {
        at
        reason
      }
    }
  }
}
    `, {"hash":"4d5f40e5cec8fc904277ea6edbfedb7cad79b0eb29700c01e2bcde6be85686e3"}) as unknown as TypedDocumentString<CheckPageQuery, CheckPageQueryVariables>;
export const PublicFrameDocument = new TypedDocumentString(`
    query PublicFrame($slug: String!, $language: String!, $release: String!, $path: String!, $fixed: Boolean!) {
  laterReleases(city: $slug, release: $release, path: $path) @include(if: $fixed) {
    ...LaterReleaseFields
  }
  city(slug: $slug) {
    slug
    name
    officeName
    planName
    legalBasis
    timeZone
    demo
    openData {
      licenseUrl
    }
    releases {
      sample
    }
    languages {
      language
      legalBasis
    }
    terms {
      key
      singular
      plural
    }
    interfaceLanguage(language: $language) {
      isReviewed
      corrections {
        id
        text
      }
    }
  }
  release(city: $slug) {
    priorities {
      slug
    }
  }
}
    fragment LaterReleaseFields on PublicLaterReleases {
  latest {
    slug
    number
    publishedAt
  }
  hasPage
  corrections {
    values
    release {
      slug
      number
      publishedAt
    }
  }
}`, {"hash":"6e9715371a173063d3826e8cfd8df742b9b0b1341345ba09a8ce8012ae5a6be7"}) as unknown as TypedDocumentString<PublicFrameQuery, PublicFrameQueryVariables>;
export const ReleasePageDocument = new TypedDocumentString(`
    query ReleasePage($city: String!, $release: String) {
  sinceLastRelease(city: $city, release: $release) {
    ...SinceLastFields
  }
  release(city: $city, release: $release) {
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
      ...RemovalFields
    }
    withdrawn {
      at
      reason
    }
    figures {
      ...FourFigures
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
    fragment SinceLastFields on PublicSinceLast {
  earlier {
    slug
    number
    title
    periodLabel
  }
  later {
    slug
  }
  counts {
    ...CountFields
  }
  told {
    kind
    path
    within
    unit
    what
    about
    before
    after
    reason
    explained
    sample
  }
}
fragment CountFields on PublicDifferenceCounts {
  corrected
  datesMoved
  statusesChanged
  newValues
  saidAnew
  otherChanges
  added
  gone
}
fragment RemovalFields on PublicRemoval {
  on
  reason
  kind
  departments
  plan
  goal
  metric
}
fragment FourFigures on PublicFigures {
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
}`, {"hash":"3df008e2846233a1bf6f19726ec4e110576ab90c21f4c7c982c4109eb5e7c6d3"}) as unknown as TypedDocumentString<ReleasePageQuery, ReleasePageQueryVariables>;
export const TranslationOfPageDocument = new TypedDocumentString(`
    query TranslationOfPage($city: String!, $release: String, $language: String!, $department: String, $plan: String, $goal: String, $all: Boolean) {
  release(city: $city, release: $release) {
    title
    withdrawn {
      at
    }
    translation(language: $language) {
      number
      publishedAt
      texts
      reviewed
      total
      blocks(department: $department, plan: $plan, goal: $goal, all: $all) {
        source
        text
        state
      }
    }
  }
}
    `, {"hash":"7bbee58b5a3bf630c2b9d9391862e4e8dc8a5a9b6236c524c0572988f5337def"}) as unknown as TypedDocumentString<TranslationOfPageQuery, TranslationOfPageQueryVariables>;