export { aCategorySet, aMetric } from './a-metric';
