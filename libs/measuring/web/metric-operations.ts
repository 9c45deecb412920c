// What the page of a metric asks the API for, and what the office settles there.
import { graphql } from '@plumbline/platform/web';

/** The metric with its picture and values as they were known at a moment. */
export const metricQuery = graphql(`
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
`);

graphql(`
  fragment PicturedLevel on Level {
    categoryId
    label
    value
    low
    high
    hidden
    missingReason
  }
`);

graphql(`
  fragment PicturedMeasure on Measured {
    value
    interval {
      low
      high
      draws
    }
  }
`);

graphql(`
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
`);

/** The time zone and day of the city, to know when a day ended there. */
export const cityDayQuery = graphql(`
  query CityDay {
    city {
      id
      timeZone
      today
    }
  }
`);

/** Reports in which the viewer may still enter numbers. */
export const openReportsQuery = graphql(`
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
`);

/** What is to be reached by a period. */
export const setTargetMutation = graphql(`
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
`);

/** Takes a target back. */
export const withdrawTargetMutation = graphql(`
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
`);

/** From a day on it is measured in another way. */
export const declareBreakMutation = graphql(`
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
`);
