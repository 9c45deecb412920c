// What pages of the rooms above measuring use: the picture of a metric and its words.
export { countingText, definitionText } from './definition';
export { MetricPicture } from './metric-picture.panel';
export { PaceTag, ResultTag } from './result-tag';
export { seriesTable, whereText } from './series';
export { nameOfGroup } from './shown-metric';
export type { ShownLevel, ShownMeasured, ShownMetric, ShownPeriod } from './shown-metric';
export { bareText, valueText } from './value';
export { Corrections, PlacesTable, ValuesTable } from './values.panel';
