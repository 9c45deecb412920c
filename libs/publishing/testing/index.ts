export { MUTATIONS, TestQuarter, exampleTree } from './quarter';
export type { TeamInQuarter } from './quarter';
