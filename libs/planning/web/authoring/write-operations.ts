// What the page on which a plan is written asks the API for, and what it sends.
import { graphql, type Inner } from '@plumbline/platform/web';

/** The whole plan as its authors and reviewers see it. */
export const writeQuery = graphql(`
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
`);

/** A plan as this page loads it. */
export type WrittenPlan = NonNullable<Inner.WritePlanQuery['plan']>;

/** Only whether somebody wrote something since, and who else has it open. */
export const pulseQuery = graphql(`
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
`);

/** The answer to it: null what could not be asked. */
export interface Pulse {
  stamp: string | null;
  alsoOpenBy: readonly { id: string; displayName: string }[] | null;
}

/** Notes for less than a minute that the viewer has the plan open. */
export const openMutation = graphql(`
  mutation MarkPlanOpen($input: MarkPlanOpenInput!) {
    markPlanOpen(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

graphql(`
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
`);

/** What every change of a plan answers. */
export type PlanWritten = Inner.PlanWrittenFragment;

/** One mutation for each thing that can be done on the page; all answer alike. */
export const write = {
  write: graphql(`
    mutation WritePlanItem($input: WritePlanItemInput!) {
      done: writePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  date: graphql(`
    mutation DatePlanItem($input: DatePlanItemInput!) {
      done: datePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  add: graphql(`
    mutation AddPlanItem($input: AddPlanItemInput!) {
      done: addPlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  move: graphql(`
    mutation MovePlanItem($input: MovePlanItemInput!) {
      done: movePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  duplicate: graphql(`
    mutation DuplicatePlanItem($input: PlanPartInput!) {
      done: duplicatePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  remove: graphql(`
    mutation RemovePlanItem($input: PlanPartInput!) {
      done: removePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  restore: graphql(`
    mutation RestorePlanItem($input: PlanPartInput!) {
      done: restorePlanItem(input: $input) {
        ...PlanWritten
      }
    }
  `),
  comment: graphql(`
    mutation CommentOnPlan($input: CommentOnPlanInput!) {
      done: commentOnPlan(input: $input) {
        ...PlanWritten
      }
    }
  `),
  answer: graphql(`
    mutation AnswerPlanComment($input: AnswerPlanCommentInput!) {
      done: answerPlanComment(input: $input) {
        ...PlanWritten
      }
    }
  `),
  resolve: graphql(`
    mutation ResolvePlanComment($input: PlanThreadInput!) {
      done: resolvePlanComment(input: $input) {
        ...PlanWritten
      }
    }
  `),
  reopen: graphql(`
    mutation ReopenPlanComment($input: PlanThreadInput!) {
      done: reopenPlanComment(input: $input) {
        ...PlanWritten
      }
    }
  `),
};
