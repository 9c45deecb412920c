export { aCategorySet, aMetric, aValue, importAsManager } from './a-metric';
