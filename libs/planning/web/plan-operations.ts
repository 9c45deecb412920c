// What a plan's page asks the API for, and how it moves a due date.
import { graphql } from '@plumbline/platform/web';

/** The whole plan with what the viewer can do. */
export const planQuery = graphql(`
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
`);

/** A new due date, with the reason for it. */
export const redateMutation = graphql(`
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
`);
