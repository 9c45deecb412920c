// The door of planning's rules: everything a server or a page may use.
export { LONGEST_CODE, problemWithCode } from './codes';
export { daysLate, reviseStep } from './cycle';
export { DELIVERABLE_STATUSES } from '@plumbline/cities/domain';
export type { DeliverableStatus } from '@plumbline/cities/domain';
export { closedInWords, wasNotDone } from './date-words';
export { closes, hasActualDate } from './deliverable-status';
export { dateStanding, datesOf, isLate, isOverdue, redate, slippedDays } from './due-dates';
export type { DateChange, DatedDeliverable } from './due-dates';
export { LIMITS } from './limits';
export { namesMatch } from './name-search';
export { problemsWithPlan, refuseIncomplete } from './plan-checklist';
export type { PlanProblem } from './plan-checklist';
export {
  PLAN_STATES,
  PLAN_STATE_LABELS,
  STATES_IN_FORCE,
  firstState,
  holderOf,
  isEditable,
  isInForce,
  stateSaidAgain,
  stateWords,
} from './plan-state';
export type { PlanState } from './plan-state';
export { PLAIN_TEMPLATE, checkedTemplate, levelWord } from './plan-template';
export type { PlanTemplate } from './plan-template';
export { PLAN_ACTIONS, PLAN_TRANSITIONS, possibleTransitions, rightsFor, takeStep } from './plan-transitions';
export type { PlanAction, PlanTransition } from './plan-transitions';
export type {
  PlanTree,
  TreeDeliverable,
  TreeGoal,
  TreeMetric,
  TreeObservation,
  TreeStrategy,
} from './plan-tree';
export { changesOf } from './plan-tree-changes';
export type { Changes, PlanTreeChanges } from './plan-tree-changes';
export type {
  DeliverableRow,
  GoalRow,
  Imported,
  MilestoneRow,
  PlanRows,
  StrategyRow,
} from './plan-tree-rows';
export { cleanedTree, problemsWithTree } from './plan-tree-check';
export type { TreeProblem } from './plan-tree-check';
export {
  COMMENT_KINDS,
  LONGEST_COMMENT,
  isResolved,
  legalReviews,
  refuseSameDecision,
  sentToCounsel,
} from './plan-comments';
export type { CommentKind } from './plan-comments';
export { MOST_YEARS, copyOfDeliverable, copyOfGoal, copyOfStrategy } from './plan-copy';
export type { CopiedDeliverable, CopiedGoal, CopyMeans, DateShift } from './plan-copy';
export { PLAN_CHANGE_KINDS, differencesBetween, nameOf, valuesOf } from './plan-differences';
export type {
  ChangedField,
  ContentItem,
  ContentTree,
  PlanChangeKind,
  PlanDifference,
} from './plan-differences';
export { FIELDS_OF, PLAN_FIELDS, PLAN_ITEM_KINDS, checkedFields, cleanField, writing } from './plan-fields';
export type { FieldValues, PlanField, PlanItemKind, SentField } from './plan-fields';
export { freeCode, nextCode, placed } from './ordering';
