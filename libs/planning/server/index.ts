// The door of planning's server: what later modules, the importer and the set-up of a city may use.
export { PlanningModule, planningEntities } from './planning.module';

export { Deliverable } from './deliverable.entity';
export { Goal } from './goal.entity';
export { Plan } from './plan.entity';

export { DeliverableType } from './deliverable.graphql';
export { GoalType } from './goal.graphql';
export { PlanType } from './plan.graphql';

export { deliverableById, goalById, milestonesOfDeliverable, planById } from './planning.loaders';
export { redateDeliverable } from './deliverable.service';
export { lockPlanOf, visiblePlan, visiblePlans } from './plan.queries';

export { addCycle, cycles, reviseCycleStep } from './cycle.service';
export { planCommentsAreToldBy } from './authoring/plan-comment-heard';
export { heardThreads, threadsSpokenInSince } from './authoring/plan-comment.queries';
export type { HeardThread, ThreadListener } from './authoring/plan-comment.queries';
export { copiedMeasuresComeFrom } from './copied-measures';
export type { CopiedMeasuresInto } from './copied-measures';
export { editionMeasuresComeFrom } from './edition-measures';
export { outcomeMeasuresComeFrom } from './outcome-measures';
export { contentChanged, contentTakenOver } from './plan-history.service';
export { chosenTemplate, keepPlanTemplate, planTemplates } from './plan-template.service';
export { comparePlanTree, savePlanTree } from './plan-tree.service';
export {
  openDeliverablesOfTeam,
  setDeliverableStatus,
  setDeliverableStatuses,
} from './reported-work.service';
