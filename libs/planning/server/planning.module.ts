// The planning room, put together.
import { Module } from '@nestjs/common';
import {
  AuthoredPlanResolver,
  PlanChangeResolver,
  PlanCommentEntryResolver,
  PlanCommentThreadResolver,
} from './authoring/authored-plan.resolver';
import { PlanChange, PlanComment } from './authoring/authoring.entity';
import { AuthoringResolver } from './authoring/authoring.resolver';
import { Cycle, CycleStep, CycleStepRevision } from './cycle.entity';
import { CycleResolver, CycleStepResolver, CycleStepRevisionResolver } from './cycle.resolver';
import { Deliverable, DeliverableDateChange, Milestone } from './deliverable.entity';
import { DateChangeResolver, DeliverableResolver } from './deliverable.resolver';
import { Goal, Strategy } from './goal.entity';
import { GoalResolver } from './goal.resolver';
import { PlanStepResolver } from './plan-step.resolver';
import { Plan, PlanEdition, PlanEvent, PlanTemplateVersion } from './plan.entity';
import { PlanEventResolver, PlanResolver } from './plan.resolver';

/** The tables of this room. */
export const planningEntities = [
  Cycle,
  CycleStep,
  CycleStepRevision,
  Deliverable,
  DeliverableDateChange,
  Goal,
  Milestone,
  Plan,
  PlanChange,
  PlanComment,
  PlanEdition,
  PlanEvent,
  PlanTemplateVersion,
  Strategy,
];

@Module({
  providers: [
    AuthoredPlanResolver,
    AuthoringResolver,
    CycleResolver,
    CycleStepResolver,
    CycleStepRevisionResolver,
    DateChangeResolver,
    DeliverableResolver,
    GoalResolver,
    PlanChangeResolver,
    PlanCommentEntryResolver,
    PlanCommentThreadResolver,
    PlanEventResolver,
    PlanResolver,
    PlanStepResolver,
  ],
})
export class PlanningModule {}
