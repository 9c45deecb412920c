// What is compared: groups of people, one indicator, and how a finding about them is written down.

/** One group of people in one period. */
export interface Group {
  name: string;
  /** The group's value in the indicator's unit, zero or more; `null` when it is missing or hidden. */
  estimate: number | null;
  /** One standard error of the estimate, in the same unit; 0 for a full count; `null` when nobody knows. */
  standardError: number | null;
  /** How many people (or households, births …) the value speaks of; `null` when nobody knows. */
  population: number | null;
  /** The group all others are compared with. At most one. */
  reference?: boolean;
  /** Ordered dimensions only: 1 for the least advantaged group, then 2, 3 … without gaps. */
  order?: number;
}

/** Race is `unordered`. Income, education and the like run from least to most advantaged: `ordered`. */
export type Dimension = 'unordered' | 'ordered';

/** What was measured. */
export interface Indicator {
  /** Is a higher value better for people? Graduation: true. Infant deaths: false. */
  favorable: boolean;
  /** The highest value there can be: 100 for a percentage, 1,000 for a rate per 1,000; `null` without one. */
  scale: number | null;
}

/** The groups of one dimension, measured by one indicator in one period. */
export interface Comparison {
  dimension: Dimension;
  indicator: Indicator;
  groups: readonly Group[];
}

/** Where the true value lies, at the confidence `level` (0.95: 95 of 100 such intervals hold it). */
export interface Interval {
  low: number;
  high: number;
  level: number;
  method: 'analytic' | 'simulation';
  /** Simulation only: how many draws were made. */
  draws?: number;
  /** Simulation only: the seed they came from; the same seed gives the same interval. */
  seed?: number;
}

/** A value with what is known about its uncertainty. */
export interface Measured {
  value: number;
  /** `null` when a standard error that it needs is missing. */
  interval: Interval | null;
  /** `null` when unknown or simulated. Of the logarithm of the value for the ratio and the relative index. */
  standardError: number | null;
}

/** What one may choose; everything has a default. */
export interface MeasureOptions {
  /** Confidence level of the intervals, above 0 and below 1; default 0.95. */
  level?: number;
  /** The value of the whole city, used where populations are missing, in the indicator's unit. */
  overall?: number;
  /** Go on when more than 15% of the groups have no value; default false. */
  allowMissing?: boolean;
  /** Draws of a simulated interval; default {@link DEFAULT_DRAWS}. */
  draws?: number;
  /** Seed of a simulated interval; default {@link DEFAULT_SEED}. */
  seed?: number;
  /** Slope and relative index: fit a straight line and not a logistic curve; default false. */
  linear?: boolean;
  /** Concentration measures: the lowest and highest value the indicator can take; both or neither. */
  limits?: { lowest: number | null; highest: number | null };
  /** Relative concentration index with limits: which correction for a bounded indicator; default none. */
  correction?: 'wagstaff' | 'erreygers';
}
