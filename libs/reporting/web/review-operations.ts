// What the reviewer's page asks the API for, and the three decisions it sends.
import { graphql } from '@plumbline/platform/web';

/** The whole report with last quarter beside this one. */
export const reviewQuery = graphql(`
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
  }
`);

/** On to the next desk, or, at the last one, approved and locked. */
export const approveMutation = graphql(`
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
`);

/** Back to the department, with a reason and pinned comments. */
export const returnMutation = graphql(`
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
`);

/** Opens what was approved or published, with a reason. */
export const unlockMutation = graphql(`
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
`);

/** Sends several reports on that say nothing new, all or none. */
export const approveUnchangedMutation = graphql(`
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
`);
