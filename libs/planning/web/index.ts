// What pages of the rooms above planning use.
export { ageInWords, daysSince } from './stage-age';
export { StageClock } from './stage-clock.panel';
