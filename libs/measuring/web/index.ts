// What pages of the rooms above measuring use: the picture of a metric and its words.
export { countingText, definitionText } from './definition';
export { MetricPicture } from './metric-picture.panel';
export { PaceTag, ResultTag } from './result-tag';
export { seriesTable } from './series';
export { EVERYONE } from './shown-metric';
export type {
  ShownLevel,
  ShownMeasure,
  ShownMeasured,
  ShownMetric,
  ShownPeriod,
  ShownValue,
} from './shown-metric';
export { valueText } from './value';
export { Corrections, PlacesTable, ValuesTable } from './values.panel';
