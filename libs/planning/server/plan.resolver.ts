// Plans over GraphQL: reading them, beginning them, and what lies around them.
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, PlanningTeamType, personById, planningTeamById } from '@plumbline/cities/server';
import { Requires } from '@plumbline/platform/server';
import { CycleType } from './cycle.graphql';
import { GoalType } from './goal.graphql';
import { CreatePlanInput, PlanPayload } from './plan-inputs.graphql';
import { planTemplates } from './plan-template.service';
import type { Plan } from './plan.entity';
import { PlanEventType, PlanProblemType, PlanTemplateType, PlanType, PlanViewerCan } from './plan.graphql';
import { planStateLabel, templateOf, visiblePlan, visiblePlans } from './plan.queries';
import { createPlan, problemsOfPlan } from './plan.service';
import { cycleById, eventsOfPlan, goalsOfPlan } from './planning.loaders';
import { viewerCan } from './viewer-can';

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => [PlanType], {
    description: 'The plans the viewer may see, of one planning team or of the city, by title.',
  })
  @Requires('city:read')
  plans(@Args('teamId', { type: () => ID, nullable: true }) teamId?: string): Promise<PlanType[]> {
    return visiblePlans(teamId ?? null);
  }

  @Query(() => PlanType, { nullable: true, description: 'Null when it is not here or not for the viewer.' })
  @Requires('city:read')
  plan(@Args('id', { type: () => ID }) id: string): Promise<PlanType | null> {
    return visiblePlan(id);
  }

  @Query(() => [PlanTemplateType], { description: "The city's plan templates in their newest versions." })
  @Requires('city:read')
  planTemplates(): Promise<PlanTemplateType[]> {
    return planTemplates();
  }

  @Mutation(() => PlanPayload, {
    description: "Equity officers and leads begin a plan for their department's team.",
  })
  @Requires('plan:edit')
  async createPlan(@Args('input') input: CreatePlanInput): Promise<PlanPayload> {
    return { plan: await createPlan(input), userErrors: [] };
  }

  @ResolveField(() => String, { description: 'The template the plan began with.' })
  async templateName(@Parent() plan: Plan): Promise<string> {
    return (await templateOf(plan)).name;
  }

  @ResolveField(() => String, { description: "The city's word for the state." })
  stateLabel(@Parent() plan: Plan): Promise<string> {
    return planStateLabel(plan);
  }

  @ResolveField(() => PlanningTeamType)
  async team(@Parent() plan: Plan): Promise<PlanningTeamType | undefined> {
    return planningTeamById(plan.planningTeamId);
  }

  @ResolveField(() => CycleType, { nullable: true })
  async cycle(@Parent() plan: Plan): Promise<CycleType | null> {
    return plan.cycleId ? ((await cycleById(plan.cycleId)) ?? null) : null;
  }

  @ResolveField(() => [GoalType])
  goals(@Parent() plan: Plan): Promise<GoalType[]> {
    return goalsOfPlan(plan.id);
  }

  @ResolveField(() => [PlanEventType], { description: 'Oldest first.' })
  events(@Parent() plan: Plan): Promise<PlanEventType[]> {
    return eventsOfPlan(plan.id);
  }

  @ResolveField(() => [PlanProblemType], {
    description:
      'What is missing before the plan can be submitted, and warnings: the same list the server refuses with.',
  })
  problems(@Parent() plan: Plan): Promise<PlanProblemType[]> {
    return problemsOfPlan(plan);
  }

  @ResolveField(() => PlanViewerCan)
  viewerCan(@Parent() plan: Plan): Promise<PlanViewerCan> {
    return viewerCan(plan);
  }
}

@Resolver(() => PlanEventType)
export class PlanEventResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself did it.' })
  async by(@Parent() event: PlanEventType): Promise<PersonType | null> {
    return event.personId ? ((await personById(event.personId)) ?? null) : null;
  }
}
