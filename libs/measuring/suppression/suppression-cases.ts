// Fourteen worked cases of hiding small numbers, restated from public sources, as a table of facts.

/** A table with rows and columns; all margins and the grand total are published. */
export interface WorkedTable {
  rows: Record<string, readonly number[]>;
  columns: readonly string[];
  /** Hidden cells, as "row column". */
  hidden: readonly string[];
  /** What an outsider can infer: least and most. */
  ranges: Record<string, readonly [number, number]>;
}

const FOUR_BY_FOUR = {
  columns: ['a', 'b', 'c', 'd'],
  rows: {
    w: [30, 47, 64, 89],
    x: [90, 124, 5, 31],
    y: [92, 100, 59, 85],
    z: [800, 991, 651, 685],
  },
} as const;

/**
 * SDC-01. At least two hidden cells in every affected row and column, and yet (w, b) follows exactly: rows w and x less
 * columns a and c. Source: sdcTools/sdcTable, tests/testthat/test-simpleheuristic.R, commit 6393dfb6.
 */
export const TWO_PER_LINE_FAILS: WorkedTable = {
  ...FOUR_BY_FOUR,
  hidden: ['w a', 'x a', 'w b', 'y b', 'z b', 'w c', 'x c', 'y d', 'z d'],
  ranges: {
    'w a': [25, 94],
    'x a': [26, 95],
    'w b': [47, 47],
    'y b': [0, 185],
    'z b': [906, 1091],
    'w c': [0, 69],
    'x c': [0, 69],
    'y d': [0, 185],
    'z d': [585, 770],
  },
};

/** SDC-02. The same with (x, b) hidden as well: nothing follows exactly. Same source, bounds by linear programming. */
export const ONE_MORE_CELL: WorkedTable = {
  ...FOUR_BY_FOUR,
  hidden: ['w a', 'x a', 'w b', 'x b', 'y b', 'z b', 'w c', 'x c', 'y d', 'z d'],
  ranges: {
    'w a': [0, 120],
    'x a': [0, 120],
    'w b': [0, 141],
    'x b': [30, 171],
    'y b': [0, 185],
    'z b': [906, 1091],
    'w c': [0, 69],
    'x c': [0, 69],
    'y d': [0, 185],
    'z d': [585, 770],
  },
};

/** SDC-03. One small cell beside a published total. Source: CMS, Cell Suppression Policy. */
export const ONE_ROW: WorkedTable = {
  columns: ['Black', 'White', 'Asian'],
  rows: { 'Agency A': [7, 120, 33] },
  hidden: ['Agency A Black'],
  ranges: { 'Agency A Black': [7, 7] },
};

const THREE_BY_THREE = {
  columns: ['Black', 'White', 'Latino'],
  rows: { A: [4, 50, 60], B: [70, 80, 90], C: [30, 40, 20] },
} as const;

/** SDC-04. One small cell inside published margins: it needs a rectangle of four. */
export const ONE_CELL_OF_NINE: WorkedTable = {
  ...THREE_BY_THREE,
  hidden: ['A Black'],
  ranges: { 'A Black': [4, 4] },
};

/** SDC-05. The same, protected by a rectangle. Bounds by linear programming (lpSolve). */
export const RECTANGLE: WorkedTable = {
  ...THREE_BY_THREE,
  hidden: ['A Black', 'C Black', 'A White', 'C White'],
  ranges: { 'A Black': [0, 34], 'C Black': [0, 34], 'A White': [20, 54], 'C White': [36, 70] },
};

/**
 * SDC-06. Two hidden ones make a sum of 2; whoever is one of them knows the other. Source: sdcTools/sdcTable,
 * test-protectTable.r, detectSingletons.
 */
export const SINGLETONS: WorkedTable = {
  columns: ['Native', 'NHPI', 'White'],
  rows: { A: [1, 1, 40] },
  hidden: ['A Native', 'A NHPI'],
  ranges: { 'A Native': [0, 2], 'A NHPI': [0, 2] },
};

/** SDC-07 (CMS, counts under 11) and SDC-09 (Washington State Department of Health, counts under 10). */
export const THRESHOLDS = [
  { name: 'CMS', threshold: 11, shown: [0, 11], hidden: [1, 10] },
  { name: 'Washington', threshold: 10, shown: [0, 10], hidden: [1, 9] },
] as const;

/** SDC-08. A percentage that shows a count under 11 is prohibited: 14 percent of 50 is 7. Source: CMS, as above. */
export const PERCENTAGE = { denominator: 50, percent: '14', numerator: 7, threshold: 11 } as const;

/**
 * SDC-10. Counts under 5, and rates with a relative standard error over 30 percent. Source: New York City, Department of
 * Health and Mental Hygiene, leading causes of death (NYC Open Data jb7j-dtam).
 */
export const UNCERTAIN_RATES = [
  { events: 4, count: 'HIDDEN', rate: 'HIDDEN' },
  { events: 5, count: 'SHOWN', rate: 'HIDDEN' },
  { events: 11, count: 'SHOWN', rate: 'HIDDEN' },
  { events: 12, count: 'SHOWN', rate: 'SHOWN' },
] as const;

/** SDC-11. Source: nychealth/covid-vaccine-data, people/trends-byrace.csv. */
export const MARK_IN_A_FILE = '<10';

/** SDC-12. Two ranges and a known change between them. Source: NIST SP 800-53, discussion of SI-19(5). */
export const RANGES_IN_TIME = { january: [10, 19], march: [20, 29], change: 1 } as const;

/** SDC-13. Groups under the minimum are hidden; the ends of the scale are printed as ranges. Source: NCES 2011-603. */
export const ENDS_OF_SCALE = [
  { numerator: 0, denominator: 60, text: '0', printed: { as: 'AT_MOST', bound: 5 } },
  { numerator: 60, denominator: 60, text: '100', printed: { as: 'AT_LEAST', bound: 95 } },
  { numerator: 30, denominator: 60, text: '50', printed: { as: 'EXACT' } },
  { numerator: 0, denominator: 9, text: '0', printed: null },
] as const;

/**
 * SDC-14. One indicator by agency and by borough, different cells small: what is hidden in one is not shown in the
 * other. Source: sdcTools/sdcTable, test-linked-tables.r.
 */
export const TWO_VIEWS = {
  byAgency: { parks: 6, fire: 41, health: 55 },
  byBorough: { bronx: 8, queens: 30, brooklyn: 64 },
} as const;
