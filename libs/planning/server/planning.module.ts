// The planning room, put together.
import { Module } from '@nestjs/common';
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
  PlanEdition,
  PlanEvent,
  PlanTemplateVersion,
  Strategy,
];

@Module({
  providers: [
    CycleResolver,
    CycleStepResolver,
    CycleStepRevisionResolver,
    DateChangeResolver,
    DeliverableResolver,
    GoalResolver,
    PlanEventResolver,
    PlanResolver,
    PlanStepResolver,
  ],
})
export class PlanningModule {}
