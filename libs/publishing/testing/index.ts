export { MUTATIONS, TestQuarter, exampleTree } from './quarter';
export type { TeamInQuarter } from './quarter';
export {
  PEOPLE,
  PLACE,
  approve,
  byRace,
  change,
  cityWith,
  draftFor,
  publishDraft,
  shownOf,
  value,
} from './small-groups';
