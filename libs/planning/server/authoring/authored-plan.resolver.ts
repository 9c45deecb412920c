// What the page on which a plan is written asks of it besides its content.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { PageInput } from '@plumbline/platform/server';
import type { Plan } from '../plan.entity';
import { PlanType } from '../plan.graphql';
import { templateOf, visiblePlan } from '../plan.queries';
import { PlanChangesArgs } from './authoring-inputs.graphql';
import {
  PlanChangePage,
  PlanChangeType,
  PlanCommentEntryType,
  PlanCommentThreadType,
  PlanCommentViewerCan,
  PlanDifferenceType,
  PlanFormType,
  PlanItemOriginType,
  RemovedPlanItemType,
} from './authoring.graphql';
import { changesSinceReturn, originsOf, planChanges, stampOf } from './plan-change.queries';
import { commentThreads, viewerCanWith, type CommentThread } from './plan-comment.queries';
import { copySources } from './plan-copying.service';
import { alsoOpenBy } from './plan-open.service';
import { removedItems } from './plan-removal.service';

@Resolver(() => PlanType)
export class AuthoredPlanResolver {
  @ResolveField(() => PlanFormType, { description: 'Levels, words and required parts of its template.' })
  form(@Parent() plan: Plan): Promise<PlanFormType> {
    return templateOf(plan);
  }

  @ResolveField(() => String, {
    description: 'Changes whenever somebody writes in the plan or comments on it.',
  })
  stamp(@Parent() plan: Plan): Promise<string> {
    return stampOf(plan);
  }

  @ResolveField(() => [PersonType], {
    description: 'The others who have it open at this moment, for those who may read its drafts.',
  })
  alsoOpenBy(@Parent() plan: Plan): Promise<PersonType[]> {
    return alsoOpenBy(plan);
  }

  @ResolveField(() => PlanChangePage, { description: 'Who changed which words, newest first.' })
  changes(@Parent() plan: Plan, @Args() { itemId, page }: PlanChangesArgs): Promise<PlanChangePage> {
    return planChanges(plan, itemId ?? null, page ?? new PageInput());
  }

  @ResolveField(() => [PlanDifferenceType], {
    description: 'What differs from what was returned last; empty before the first return.',
  })
  changesSinceReturn(@Parent() plan: Plan): Promise<PlanDifferenceType[]> {
    return changesSinceReturn(plan);
  }

  @ResolveField(() => [PlanCommentThreadType], {
    description:
      'Oldest first. Counsel sees what was opened or said while the plan lay with the law department.',
  })
  comments(@Parent() plan: Plan): Promise<PlanCommentThreadType[]> {
    return commentThreads(plan);
  }

  @ResolveField(() => [RemovedPlanItemType], { description: 'What can come back, newest first.' })
  removed(@Parent() plan: Plan): Promise<RemovedPlanItemType[]> {
    return removedItems(plan.id);
  }

  @ResolveField(() => [PlanItemOriginType], {
    description: 'Where copied parts came from, as far as the viewer may read those plans.',
  })
  origins(@Parent() plan: Plan): Promise<PlanItemOriginType[]> {
    return originsOf(plan, async (id) => (await visiblePlan(id)) !== null);
  }

  @ResolveField(() => [PlanType], {
    description: "Other plans the viewer may read and copy goals from, the same team's first.",
  })
  copySources(@Parent() plan: Plan): Promise<PlanType[]> {
    return copySources(plan);
  }
}

@Resolver(() => PlanChangeType)
export class PlanChangeResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself did it.' })
  async by(@Parent() { personId }: PlanChangeType): Promise<PersonType | null> {
    return personId ? ((await personById(personId)) ?? null) : null;
  }
}

@Resolver(() => PlanCommentThreadType)
export class PlanCommentThreadResolver {
  @ResolveField(() => PlanCommentViewerCan)
  viewerCan(@Parent() thread: CommentThread): Promise<PlanCommentViewerCan> {
    return viewerCanWith(thread);
  }
}

@Resolver(() => PlanCommentEntryType)
export class PlanCommentEntryResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself did it.' })
  async by(@Parent() { personId }: PlanCommentEntryType): Promise<PersonType | null> {
    return personId ? ((await personById(personId)) ?? null) : null;
  }
}
