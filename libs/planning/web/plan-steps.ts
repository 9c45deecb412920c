// The steps a person can take with a plan: what the button says, what it means, and which operation carries it out.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { graphql, type Inner } from '@plumbline/platform/web';

/** How a step is offered. */
export interface StepOffer {
  button: Message;
  /** One sentence: what happens then. */
  means: Message;
  /** The question for the reason; null where the step needs none. */
  reason: Message | null;
  look: 'main' | 'second' | 'danger';
}

/** Every step of the plan's life as a person is offered it, the usual way forward first. */
export const stepOffers: Readonly<Record<Inner.PlanAction, StepOffer>> = {
  START_DRAFTING: offer(msg`Begin drafting`, msg`The assessment ends and the plan can be written.`),
  SUBMIT: offer(msg`Submit the plan`, msg`The equity office reviews it. You cannot change it meanwhile.`),
  APPROVE: offer(
    msg`Approve the plan`,
    msg`The office agrees with the plan as it is, and it goes to the next step.`,
  ),
  SEND_TO_LEGAL: offer(msg`Send to legal review`, msg`The law department reads it and clears or returns it.`),
  CLEAR_LEGALLY: offer(
    msg`Clear the plan legally`,
    msg`Nothing legal stands against it, and it goes to the next step.`,
  ),
  SIGN: offer(msg`Sign the plan`, msg`You stand by it for the department.`),
  PUBLISH_PRELIMINARY: offer(msg`Make it preliminary`, msg`This edition is frozen as preliminary.`),
  OPEN_COMMENTS: offer(msg`Open public comment`, msg`The public can comment on the preliminary plan.`),
  CLOSE_COMMENTS: offer(msg`Close public comment`, msg`No more comments are taken.`),
  FINALIZE: offer(msg`Make it final`, msg`This edition is frozen as final, and the city stands by it.`),
  CLOSE: offer(msg`Close the plan`, msg`Its time is over. It stays on record.`, 'second'),
  RETURN: reasoned(
    msg`Return to drafting`,
    msg`The department can change it and submit it again.`,
    msg`Why is it returned?`,
  ),
  AMEND: reasoned(
    msg`Amend the plan`,
    msg`It can be changed; the final edition stays on record.`,
    msg`Why is it amended?`,
  ),
  RESUME: reasoned(msg`Resume the plan`, msg`It comes back to where it was.`, msg`Why is it resumed?`),
  SUPERSEDE: reasoned(
    msg`Mark as replaced`,
    msg`It stays on record as replaced.`,
    msg`What replaces it?`,
    'danger',
  ),
  SUSPEND: reasoned(
    msg`Suspend the plan`,
    msg`Work on it stops until it is resumed.`,
    msg`Why is it suspended?`,
    'danger',
  ),
  WITHDRAW: reasoned(
    msg`Withdraw the plan`,
    msg`It ends for good and stays on record.`,
    msg`Why is it withdrawn?`,
    'danger',
  ),
};

function offer(button: Message, means: Message, look: StepOffer['look'] = 'main'): StepOffer {
  return { button, means, reason: null, look };
}

function reasoned(
  button: Message,
  means: Message,
  reason: Message,
  look: StepOffer['look'] = 'second',
): StepOffer {
  return { button, means, reason, look };
}

/** The mutation of each step that needs no reason. */
export const plainSteps = {
  START_DRAFTING: graphql(`
    mutation StartPlanDrafting($input: PlanStepInput!) {
      step: startPlanDrafting(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  SUBMIT: graphql(`
    mutation SubmitPlan($input: PlanStepInput!) {
      step: submitPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  APPROVE: graphql(`
    mutation ApprovePlan($input: PlanStepInput!) {
      step: approvePlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  SEND_TO_LEGAL: graphql(`
    mutation SendPlanToLegal($input: PlanStepInput!) {
      step: sendPlanToLegal(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  CLEAR_LEGALLY: graphql(`
    mutation ClearPlanLegally($input: PlanStepInput!) {
      step: clearPlanLegally(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  SIGN: graphql(`
    mutation SignPlan($input: PlanStepInput!) {
      step: signPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  PUBLISH_PRELIMINARY: graphql(`
    mutation PublishPreliminaryPlan($input: PlanStepInput!) {
      step: publishPreliminaryPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  OPEN_COMMENTS: graphql(`
    mutation OpenPlanComments($input: PlanStepInput!) {
      step: openPlanComments(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  CLOSE_COMMENTS: graphql(`
    mutation ClosePlanComments($input: PlanStepInput!) {
      step: closePlanComments(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  FINALIZE: graphql(`
    mutation FinalizePlan($input: PlanStepInput!) {
      step: finalizePlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  CLOSE: graphql(`
    mutation ClosePlan($input: PlanStepInput!) {
      step: closePlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
};

/** The mutation of each step that needs a reason. */
export const reasonedSteps = {
  RETURN: graphql(`
    mutation ReturnPlan($input: ReasonedPlanStepInput!) {
      step: returnPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  AMEND: graphql(`
    mutation AmendPlan($input: ReasonedPlanStepInput!) {
      step: amendPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  RESUME: graphql(`
    mutation ResumePlan($input: ReasonedPlanStepInput!) {
      step: resumePlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  SUPERSEDE: graphql(`
    mutation SupersedePlan($input: ReasonedPlanStepInput!) {
      step: supersedePlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  SUSPEND: graphql(`
    mutation SuspendPlan($input: ReasonedPlanStepInput!) {
      step: suspendPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
  WITHDRAW: graphql(`
    mutation WithdrawPlan($input: ReasonedPlanStepInput!) {
      step: withdrawPlan(input: $input) {
        ...PlanStepTaken
      }
    }
  `),
};

/** What every step answers. */
graphql(`
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
`);
