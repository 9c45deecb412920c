// Builders and calls that speak planning, for the specs of this and later modules.
export { aPlanInForce, aPlanTree, aTemplate, aTreeDeliverable, aTreeGoal } from './a-plan';
export { aDraft, aScene, aSubmitted } from './a-scene';
export type { Scene } from './a-scene';
export { countStatements } from './count-statements';
export { PlanCalls } from './plan-calls';
export type { Refused, SeenDeliverable, SeenPlan } from './plan-calls';
export { AuthoringCalls } from './authoring-calls';
export type { AuthoredPlan } from './authoring-calls';
