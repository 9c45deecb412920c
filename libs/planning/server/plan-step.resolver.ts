// The steps in the life of a plan over GraphQL: one mutation each, all through the one table of steps.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import { PlanPayload, PlanStepInput, ReasonedPlanStepInput } from './plan-inputs.graphql';
import { takePlanStep } from './plan.service';

@Resolver()
export class PlanStepResolver {
  @Mutation(() => PlanPayload, {
    description: 'Equity officers and leads end the assessment and begin drafting.',
  })
  @Requires('plan:edit')
  async startPlanDrafting(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('startDrafting', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The lead submits a complete draft; an edition of it is frozen.',
  })
  @Requires('plan:submit')
  async submitPlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('submit', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'Whoever decides at the present step returns the plan to drafting, with a reason.',
  })
  @Requires('city:read')
  async returnPlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('return', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The equity office approves a submitted plan that others wrote.',
  })
  @Requires('plan:review')
  async approvePlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('approve', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The equity office sends an approved plan to the law department.',
  })
  @Requires('plan:review')
  async sendPlanToLegal(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('sendToLegal', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'The law department clears a plan that was sent to it.' })
  @Requires('plan:legal-review')
  async clearPlanLegally(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('clearLegally', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The head of the department signs an approved plan that others wrote.',
  })
  @Requires('plan:sign')
  async signPlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('sign', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The chief equity officer makes a plan preliminary; an edition of it is frozen.',
  })
  @Requires('plan:publish')
  async publishPreliminaryPlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('publishPreliminary', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'Whoever keeps the calendar opens public comment on a preliminary plan.',
  })
  @Requires('calendar:keep')
  async openPlanComments(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('openComments', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'Whoever keeps the calendar closes public comment.' })
  @Requires('calendar:keep')
  async closePlanComments(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('closeComments', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The chief equity officer makes a plan final; an edition of it is frozen.',
  })
  @Requires('plan:publish')
  async finalizePlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('finalize', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'The lead begins to amend a final plan, with a reason.' })
  @Requires('plan:submit')
  async amendPlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('amend', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'The chief equity officer closes a plan whose time is over.' })
  @Requires('plan:publish')
  async closePlan(@Args('input') input: PlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('close', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The chief equity officer marks a plan as replaced, naming what replaces it.',
  })
  @Requires('plan:publish')
  async supersedePlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('supersede', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'The chief equity officer suspends a plan, with a reason.' })
  @Requires('plan:suspend')
  async suspendPlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('suspend', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The chief equity officer brings a suspended plan back to where it was, with a reason.',
  })
  @Requires('plan:suspend')
  async resumePlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('resume', input)), userErrors: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'The chief equity officer withdraws a plan, with a reason; it stays on record.',
  })
  @Requires('plan:suspend')
  async withdrawPlan(@Args('input') input: ReasonedPlanStepInput): Promise<PlanPayload> {
    return { ...(await takePlanStep('withdraw', input)), userErrors: [] };
  }
}
