// The steps a person can take with a plan: what the button says, what it means, and which operation carries it out.
import { graphql, type Inner } from '@plumbline/platform/web';

/** How a step is offered. */
export interface StepOffer {
  button: string;
  /** One sentence: what happens then. */
  means: string;
  /** The question for the reason; null where the step needs none. */
  reason: string | null;
  look: 'main' | 'second' | 'danger';
}

/** Every step of the plan's life as a person is offered it, the usual way forward first. */
export const stepOffers: Readonly<Record<Inner.PlanAction, StepOffer>> = {
  START_DRAFTING: offer('Begin drafting', 'The assessment ends and the plan can be written.'),
  SUBMIT: offer('Submit the plan', 'The equity office reviews it. You cannot change it meanwhile.'),
  APPROVE: offer(
    'Approve the plan',
    'The office agrees with the plan as it is, and it goes to the next step.',
  ),
  SEND_TO_LEGAL: offer('Send to legal review', 'The law department reads it and clears or returns it.'),
  CLEAR_LEGALLY: offer(
    'Clear the plan legally',
    'Nothing legal stands against it, and it goes to the next step.',
  ),
  SIGN: offer('Sign the plan', 'You stand by it for the department.'),
  PUBLISH_PRELIMINARY: offer('Make it preliminary', 'This edition is frozen as preliminary.'),
  OPEN_COMMENTS: offer('Open public comment', 'The public can comment on the preliminary plan.'),
  CLOSE_COMMENTS: offer('Close public comment', 'No more comments are taken.'),
  FINALIZE: offer('Make it final', 'This edition is frozen as final, and the city stands by it.'),
  CLOSE: offer('Close the plan', 'Its time is over. It stays on record.', 'second'),
  RETURN: reasoned(
    'Return to drafting',
    'The department can change it and submit it again.',
    'Why is it returned?',
  ),
  AMEND: reasoned(
    'Amend the plan',
    'It can be changed; the final edition stays on record.',
    'Why is it amended?',
  ),
  RESUME: reasoned('Resume the plan', 'It comes back to where it was.', 'Why is it resumed?'),
  SUPERSEDE: reasoned('Mark as replaced', 'It stays on record as replaced.', 'What replaces it?', 'danger'),
  SUSPEND: reasoned(
    'Suspend the plan',
    'Work on it stops until it is resumed.',
    'Why is it suspended?',
    'danger',
  ),
  WITHDRAW: reasoned(
    'Withdraw the plan',
    'It ends for good and stays on record.',
    'Why is it withdrawn?',
    'danger',
  ),
};

function offer(button: string, means: string, look: StepOffer['look'] = 'main'): StepOffer {
  return { button, means, reason: null, look };
}

function reasoned(
  button: string,
  means: string,
  reason: string,
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
