// Deliverables with their dates over GraphQL.
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DepartmentType, PersonType, departmentById, personById } from '@plumbline/cities/server';
import { isOverdue } from '@plumbline/planning/domain';
import { Requires, today } from '@plumbline/platform/server';
import {
  AddDeliverableInput,
  AddMilestoneInput,
  DeliverablePayload,
  EditDeliverableInput,
  RedateDeliverableInput,
} from './content-inputs.graphql';
import { DateChangeType, DeliverableType, MilestoneType } from './deliverable.graphql';
import { addDeliverable, addMilestone, editDeliverable, redateDeliverable } from './deliverable.service';
import { GoalType } from './goal.graphql';
import { visibleDeliverable } from './plan.queries';
import { dateChangesOfDeliverable, goalById, milestonesOfDeliverable } from './planning.loaders';

@Resolver(() => DeliverableType)
export class DeliverableResolver {
  @Query(() => DeliverableType, {
    nullable: true,
    description: 'Null when it is not here or not for the viewer.',
  })
  @Requires('city:read')
  deliverable(@Args('id', { type: () => ID }) id: string): Promise<DeliverableType | null> {
    return visibleDeliverable(id);
  }

  @Mutation(() => DeliverablePayload, {
    description: 'Adds a deliverable to a goal of a plan that is being worked on.',
  })
  @Requires('plan:edit')
  async addDeliverable(@Args('input') input: AddDeliverableInput): Promise<DeliverablePayload> {
    const { item, plan } = await addDeliverable(input);
    return { deliverable: item, plan, userErrors: [] };
  }

  @Mutation(() => DeliverablePayload, {
    description: 'Edits a deliverable of a plan that is being worked on.',
  })
  @Requires('plan:edit')
  async editDeliverable(@Args('input') input: EditDeliverableInput): Promise<DeliverablePayload> {
    const { item, plan } = await editDeliverable(input);
    return { deliverable: item, plan, userErrors: [] };
  }

  @Mutation(() => DeliverablePayload, {
    description: 'Adds a milestone to a deliverable of a plan that is being worked on.',
  })
  @Requires('plan:edit')
  async addMilestone(@Args('input') input: AddMilestoneInput): Promise<DeliverablePayload> {
    const { item, plan } = await addMilestone(input);
    return { deliverable: item, plan, userErrors: [] };
  }

  @Mutation(() => DeliverablePayload, {
    description:
      'Moves a due date while the plan is being worked on or in force; the first date and each reason stay visible.',
  })
  @Requires('plan:edit')
  async redateDeliverable(@Args('input') input: RedateDeliverableInput): Promise<DeliverablePayload> {
    const { item, plan } = await redateDeliverable(input);
    return { deliverable: item, plan, userErrors: [] };
  }

  @ResolveField(() => Boolean, { description: 'Computed for today, never typed.' })
  async overdue(@Parent() deliverable: DeliverableType): Promise<boolean> {
    return isOverdue(deliverable, await today());
  }

  @ResolveField(() => DepartmentType, { nullable: true, description: 'Null when the whole team owns it.' })
  async department(@Parent() { departmentId }: DeliverableType): Promise<DepartmentType | null> {
    return departmentId ? ((await departmentById(departmentId)) ?? null) : null;
  }

  @ResolveField(() => GoalType)
  async goal(@Parent() deliverable: DeliverableType): Promise<GoalType | undefined> {
    return goalById(deliverable.goalId);
  }

  @ResolveField(() => [DateChangeType], { description: 'Oldest first.' })
  dateChanges(@Parent() deliverable: DeliverableType): Promise<DateChangeType[]> {
    return dateChangesOfDeliverable(deliverable.id);
  }

  @ResolveField(() => [MilestoneType])
  milestones(@Parent() deliverable: DeliverableType): Promise<MilestoneType[]> {
    return milestonesOfDeliverable(deliverable.id);
  }
}

@Resolver(() => DateChangeType)
export class DateChangeResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself did it.' })
  async by(@Parent() { personId }: DateChangeType): Promise<PersonType | null> {
    return personId ? ((await personById(personId)) ?? null) : null;
  }
}
