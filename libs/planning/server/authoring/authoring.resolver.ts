// Writing a plan together over GraphQL.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import {
  AddPlanItemInput,
  AnswerPlanCommentInput,
  CommentOnPlanInput,
  CopyIntoPlanInput,
  DatePlanItemInput,
  MarkPlanOpenInput,
  MovePlanItemInput,
  PlanPartInput,
  PlanThreadInput,
  PlanWritingPayload,
  WritePlanItemInput,
} from './authoring-inputs.graphql';
import { answerPlanComment, commentOnPlan, decidePlanComment } from './plan-comment.service';
import { copyIntoPlan, duplicatePlanItem } from './plan-copying.service';
import { markPlanOpen } from './plan-open.service';
import { addPlanItem, movePlanItem } from './plan-outline.service';
import { removePlanItem, restorePlanItem } from './plan-removal.service';
import { datePlanItem, writePlanItem } from './plan-writing.service';

@Resolver()
export class AuthoringResolver {
  @Mutation(() => PlanWritingPayload, {
    description:
      'Equity officers and leads write single fields of a plan that is being worked on. Several people can write in one item at once: only a field that somebody else has changed since you saw it is refused, with both values.',
  })
  @Requires('plan:edit')
  async writePlanItem(@Args('input') input: WritePlanItemInput): Promise<PlanWritingPayload> {
    const { plan } = await writePlanItem(input);
    return { plan, itemId: input.itemId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description:
      'Gives a deliverable or milestone its due date, or moves it with a reason; the first date and each reason stay visible.',
  })
  @Requires('plan:edit')
  async datePlanItem(@Args('input') input: DatePlanItemInput): Promise<PlanWritingPayload> {
    return { plan: await datePlanItem(input), itemId: input.itemId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Adds a part to a plan that is being worked on; it gets the next free code.',
  })
  @Requires('plan:edit')
  async addPlanItem(@Args('input') input: AddPlanItemInput): Promise<PlanWritingPayload> {
    return { ...(await addPlanItem(input)), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Moves a part of a plan among its siblings or to another parent.',
  })
  @Requires('plan:edit')
  async movePlanItem(@Args('input') input: MovePlanItemInput): Promise<PlanWritingPayload> {
    return { plan: await movePlanItem(input), itemId: input.itemId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Doubles a part of a plan with everything below it, without dates and statuses.',
  })
  @Requires('plan:edit')
  async duplicatePlanItem(@Args('input') input: PlanPartInput): Promise<PlanWritingPayload> {
    return { ...(await duplicatePlanItem(input)), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Removes a part of a plan with everything below it; it can be brought back.',
  })
  @Requires('plan:edit')
  async removePlanItem(@Args('input') input: PlanPartInput): Promise<PlanWritingPayload> {
    return { plan: await removePlanItem(input), itemId: input.itemId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, { description: 'Brings back what was removed from a plan.' })
  @Requires('plan:edit')
  async restorePlanItem(@Args('input') input: PlanPartInput): Promise<PlanWritingPayload> {
    return { plan: await restorePlanItem(input), itemId: input.itemId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description:
      'Copies goals of another plan with what is promised below them. Dates are left empty or moved by years, and how measures are defined goes along if wanted; targets, values and statuses are not copied.',
  })
  @Requires('plan:edit')
  async copyIntoPlan(@Args('input') input: CopyIntoPlanInput): Promise<PlanWritingPayload> {
    return { plan: await copyIntoPlan(input), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description:
      'Notes that the viewer has the plan open, for less than a minute, so that the others who have it open see their name. Of counsel nothing is noted.',
  })
  @Requires('plan:comment', { audited: false })
  async markPlanOpen(@Args('input') { planId }: MarkPlanOpenInput): Promise<PlanWritingPayload> {
    return { plan: await markPlanOpen(planId), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description:
      'Departments and the office pin comments to an item or a field of a plan they may read, counsel while it is with the law department.',
  })
  @Requires('plan:comment')
  async commentOnPlan(@Args('input') input: CommentOnPlanInput): Promise<PlanWritingPayload> {
    const { plan, threadId } = await commentOnPlan(input);
    return { plan, itemId: threadId, userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, { description: 'Answers a comment.' })
  @Requires('plan:comment')
  async answerPlanComment(@Args('input') input: AnswerPlanCommentInput): Promise<PlanWritingPayload> {
    return { plan: await answerPlanComment(input), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Whoever wrote a comment, or drafts the plan, marks it as settled.',
  })
  @Requires('plan:resolve-comment')
  async resolvePlanComment(@Args('input') input: PlanThreadInput): Promise<PlanWritingPayload> {
    return { plan: await decidePlanComment(input, 'RESOLVED'), userErrors: [] };
  }

  @Mutation(() => PlanWritingPayload, {
    description: 'Whoever wrote a comment, or drafts the plan, opens it again.',
  })
  @Requires('plan:resolve-comment')
  async reopenPlanComment(@Args('input') input: PlanThreadInput): Promise<PlanWritingPayload> {
    return { plan: await decidePlanComment(input, 'REOPENED'), userErrors: [] };
  }
}
