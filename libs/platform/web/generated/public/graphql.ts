/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WorkHomePublishedQueryVariables = Exact<{
  slug: string;
}>;


export type WorkHomePublishedQuery = { city: { releases: Array<{ number: number, slug: string, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string } | null }> } | null };

export type CitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CitiesQuery = { cities: Array<{ slug: string, name: string, planName: string, demo: boolean, timeZone: string, releases: Array<{ slug: string, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string } | null }> }> };

export type CityPageQueryVariables = Exact<{
  slug: string;
}>;


export type CityPageQuery = { city: { releases: Array<{ slug: string, number: number, title: string, periodLabel: string, publishedAt: string, sample: boolean, withdrawn: { at: string, reason: string } | null }>, notices: Array<{ id: string, kind: string, text: string, on: string }> } | null, release: { slug: string, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } | null };

export type DepartmentPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
}>;


export type DepartmentPageQuery = { release: { slug: string, title: string, periodLabel: string, asOf: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, departmentType: string | null, planArea: string | null, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, summary: string | null, summarySample: boolean, sourceUrl: string | null, sample: boolean, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, plans: Array<{ slug: string, title: string, stateLabel: string, startsOn: string | null, endsOn: string | null, sourceUrl: string | null, sample: boolean, goals: Array<{ code: string, text: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, deliverables: Array<{ code: string, status: string | null, statusLabel: string | null, overdue: boolean, sample: boolean, reportedSample: boolean }> }> }> } | null } | null };

export type GoalsByCodeQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  goal: string;
}>;


export type GoalsByCodeQuery = { release: { title: string, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, goalsWithCode: Array<{ text: string, planSlug: string, planTitle: string, sample: boolean }> } | null } | null };

export type GoalPageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
  code: string;
  plan: string;
  goal: string;
}>;


export type GoalPageQuery = { release: { slug: string, title: string, periodLabel: string, asOf: string | null, withdrawn: { at: string, reason: string } | null, department: { code: string, name: string, goal: { code: string, text: string, horizon: string | null, priority: string | null, theme: string | null, planArea: string | null, populationFocus: string | null, geographyFocus: string | null, planTitle: string, result: string, resultSentence: string, resultSample: boolean, sourceUrl: string | null, sample: boolean, strategies: Array<{ code: string, text: string, sourceUrl: string | null, sample: boolean }>, deliverables: Array<{ code: string, text: string, ownerRole: string | null, status: string | null, statusLabel: string | null, note: string | null, originalDueOn: string | null, currentDueOn: string | null, actualOn: string | null, overdue: boolean, sourceUrl: string | null, sample: boolean, reportedSample: boolean, dateChanges: Array<{ from: string | null, to: string | null, reason: string, on: string }> }>, metrics: Array<{ code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> }> } | null } | null } | null };

export type MethodsPageQueryVariables = Exact<{
  city: string;
}>;


export type MethodsPageQuery = { release: { privacyRule: string | null } | null };

export type PublicMetricFieldsFragment = { code: string, name: string, kind: string, unit: string, direction: string, reference: string, referenceGroup: string | null, baselineValue: string | null, baselineLabel: string | null, targetValue: string | null, targetLabel: string | null, methodNote: string | null, categorySetName: string | null, sentence: string, warning: string | null, result: string, sourceUrl: string | null, sample: boolean, categorySet: { name: string, version: string, counting: string } | null, groups: Array<{ label: string, residual: string | null }>, results: Array<{ category: string | null, result: string }>, targets: Array<{ periodLabel: string, periodEndsOn: string | null, category: string | null, value: string }>, progress: Array<{ category: string | null, pace: string, share: string | null, timeShare: string | null, expected: string | null, why: string | null }>, picture: { periods: Array<{ label: string, endsOn: string | null, segment: number, brokenBy: string | null, noGap: string | null, total: { label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null } | null, groups: Array<{ label: string, value: string | null, low: string | null, high: string | null, hidden: boolean, missing: string | null }>, gap: { group: string, comparedWith: string, difference: { value: string, low: string | null, high: string | null }, ratio: { value: string, low: string | null, high: string | null } | null } | null }> }, measures: Array<{ measure: string, name: string, says: string, value: string | null, low: string | null, high: string | null, draws: number | null, refusal: string | null }>, observations: Array<{ periodLabel: string, category: string | null, place: string | null, value: string | null, marginOfError: string | null, reliability: string | null, hidden: boolean, missing: string | null, note: string | null, sourceUrl: string | null, sample: boolean, revisedFrom: string | null, revisionReason: string | null }> };

export type PublicFrameQueryVariables = Exact<{
  slug: string;
}>;


export type PublicFrameQuery = { city: { slug: string, name: string, officeName: string, planName: string, legalBasis: string | null, timeZone: string, demo: boolean, releases: Array<{ sample: boolean }>, terms: Array<{ key: string, singular: string, plural: string }> } | null };

export type ReleasePageQueryVariables = Exact<{
  city: string;
  release?: string | null | undefined;
}>;


export type ReleasePageQuery = { release: { slug: string, number: number, title: string, periodLabel: string, publishedAt: string | null, asOf: string | null, notes: string, digest: string | null, previousDigest: string | null, sample: boolean, withdrawn: { at: string, reason: string } | null, figures: { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } }, departments: Array<{ code: string, name: string, teamName: string, reported: boolean, reportingNote: string, reportSample: boolean, sample: boolean, figures: { work: Array<{ status: string | null, count: number }>, dates: { overdue: number } } }> } | null };

export type FourFiguresFragment = { sample: boolean, work: Array<{ status: string | null, label: string, count: number }>, dates: { onTime: number, late: number, overdue: number, noDate: number, notYetDue: number }, results: { better: number, same: number, worse: number, uncertain: number, unmeasured: number }, reporting: { onTime: number, late: number, inReview: number, missing: number, owedNothing: number }, coverage: { approved: number, withPlan: number, withoutPlan: number } };

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
export const CitiesDocument = new TypedDocumentString(`
    query Cities {
  cities {
    slug
    name
    planName
    demo
    timeZone
    releases {
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
    `, {"hash":"34977d4fee597871aa96fded949bf3424ef9a4c01a6bf2792e932694c11e1fec"}) as unknown as TypedDocumentString<CitiesQuery, CitiesQueryVariables>;
export const CityPageDocument = new TypedDocumentString(`
    query CityPage($slug: String!) {
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
    title
    periodLabel
    publishedAt
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
}`, {"hash":"07cb1ef4ffb8174974df478d0d9d225cc58d32058025273df1c5f3d847edef73"}) as unknown as TypedDocumentString<CityPageQuery, CityPageQueryVariables>;
export const DepartmentPageDocument = new TypedDocumentString(`
    query DepartmentPage($city: String!, $release: String, $code: String!) {
  release(city: $city, release: $release) {
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
}`, {"hash":"d3c09ca7d991fe66aae68d15f3cf6e28a99450e389eb1bb802e1d955428590c4"}) as unknown as TypedDocumentString<DepartmentPageQuery, DepartmentPageQueryVariables>;
export const GoalsByCodeDocument = new TypedDocumentString(`
    query GoalsByCode($city: String!, $release: String, $code: String!, $goal: String!) {
  release(city: $city, release: $release) {
    title
    withdrawn {
      at
      reason
    }
    department(code: $code) {
      code
      name
      goalsWithCode(code: $goal) {
        text
        planSlug
        planTitle
        sample
      }
    }
  }
}
    `, {"hash":"55a5d7101fab6203027768d2704edf86f787052281d7e4db39c3eed951290b01"}) as unknown as TypedDocumentString<GoalsByCodeQuery, GoalsByCodeQueryVariables>;
export const GoalPageDocument = new TypedDocumentString(`
    query GoalPage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!) {
  release(city: $city, release: $release) {
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
          ...PublicMetricFields
        }
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
}`, {"hash":"ab2b3d65aeb1e319dae3a785255104a42089401ef4533a1971d0f2d81b3752de"}) as unknown as TypedDocumentString<GoalPageQuery, GoalPageQueryVariables>;
export const MethodsPageDocument = new TypedDocumentString(`
    query MethodsPage($city: String!) {
  release(city: $city) {
    privacyRule
  }
}
    `, {"hash":"4b68ace37ea67fe4ceeaeb8bcddba9579ba8eaff8b58f86852619fc24e0a5e60"}) as unknown as TypedDocumentString<MethodsPageQuery, MethodsPageQueryVariables>;
export const PublicFrameDocument = new TypedDocumentString(`
    query PublicFrame($slug: String!) {
  city(slug: $slug) {
    slug
    name
    officeName
    planName
    legalBasis
    timeZone
    demo
    releases {
      sample
    }
    terms {
      key
      singular
      plural
    }
  }
}
    `, {"hash":"282a0b75032ba9e5882b6ad641c97949f129547d48daa414fdda1c208eee509d"}) as unknown as TypedDocumentString<PublicFrameQuery, PublicFrameQueryVariables>;
export const ReleasePageDocument = new TypedDocumentString(`
    query ReleasePage($city: String!, $release: String) {
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
    sample
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
}`, {"hash":"9ef60ecb39ba015890619c30e02fbbab72b4b5036e74b3be8ff9c2b2d0cb8b0c"}) as unknown as TypedDocumentString<ReleasePageQuery, ReleasePageQueryVariables>;