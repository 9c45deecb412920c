// What the officer's forms send to the API, and what stands there already when a part of a form is refused.
import { graphql } from '@plumbline/platform/web';

export const saveProgressMutation = graphql(`
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
`);

export const recordObservationMutation = graphql(`
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
`);

export const saveSummaryMutation = graphql(`
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
`);

export const resolveCommentMutation = graphql(`
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
`);

export const submitReportMutation = graphql(`
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
`);

/** What stands for each item of a report: asked only when a field of one was refused. */
export const standingUpdatesQuery = graphql(`
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
`);

/** What stands for each metric of a report: asked only when a field of one was refused. */
export const standingValuesQuery = graphql(`
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
`);
