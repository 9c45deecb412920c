// The door of the privacy check: what may be shown of small groups, and what would give them away.
export { suppressionSettings } from './table';
export type {
  ChangeItem,
  Count,
  CountItem,
  EarlierRelease,
  Item,
  Merge,
  OtherItem,
  RangeItem,
  RateItem,
  Rounding,
  Sum,
  SuppressionSettings,
  Table,
} from './table';
export type { Printed, Statement } from './statement';
export { loadSolver } from './solver';
export type { Solver } from './solver';
export type { AttackOptions, AttackResult, Finding } from './attack';
export type { OutsiderView } from './outsider';
export type { Decision } from './publication';
export type { HiddenWhy } from './primary';
export type { Problem, WayOut } from './explain';
export { protect } from './protect';
export type { Protection, Verdict } from './protect';
