// What the page of a metric's numbers asks the API for, and what it sends.
import { graphql, type Inner } from '@plumbline/platform/web';

/** The city's clock and year: what a day and a label mean there. */
export const numbersCityQuery = graphql(`
  query MetricNumbersCity {
    city {
      id
      timeZone
    }
  }
`);

/** The metric with its values: those that stand, or that were known at a moment; and the history of one cell. */
export const metricNumbersQuery = graphql(`
  query MetricNumbers(
    $reportId: ID!
    $metricId: ID!
    $isThen: Boolean!
    $moment: DateTime!
    $withHistory: Boolean!
    $period: String!
    $group: ID
  ) {
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
`);

/** One recorded value with who entered it, and why. */
export type GridValue = Inner.GridValueFragment;

/** Saves cells of one metric: all of them or none. */
export const recordNumbersMutation = graphql(`
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
`);
