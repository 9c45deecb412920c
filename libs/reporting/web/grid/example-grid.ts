// A small metric for the specs of the grid: percent of people, two groups, two earlier quarters.
import { gridOf, type GridMetric, type GridReport, type StandingValue } from './number-grid';

export const period = {
  code: 'fy2027-q1',
  label: 'FY 2027 Q1 (Jul–Sep 2026)',
  startsOn: '2026-07-01',
  endsOn: '2026-09-30',
};

export const report: GridReport = {
  ...{ period, isDue: true, correcting: false, mayWrite: true, fiscalYearStartMonth: 7 },
};

export function aGridMetric(more: Partial<GridMetric> = {}): GridMetric {
  return {
    ...{
      unit: 'people',
      kind: 'BETTER_OFF',
      frequency: 'QUARTERLY',
      numeratorLabel: null,
      denominatorLabel: null,
    },
    categories: [
      { id: 'a', label: 'Asian' },
      { id: 'b', label: 'Black' },
    ],
    parted: {
      counting: 'ONE_GROUP_EACH',
      categories: [
        { id: 'a', parentId: null },
        { id: 'b', parentId: null },
      ],
    },
    ...{ breaks: [], ...more },
  };
}

let count = 0;

/** A value of everybody together, or of the group given. */
export function standing(
  periodLabel: string,
  value: string | null,
  more: Partial<StandingValue> = {},
): StandingValue {
  count += 1;
  return {
    ...{ id: `o${count}`, periodLabel, periodEndsOn: null, value, checked: false, sample: false },
    ...{ recordedAt: '2026-10-01T12:00:00Z', ...more },
  };
}

/** The grid of such a metric. */
export function aGrid(
  metric = aGridMetric(),
  values: readonly StandingValue[] = [],
  more: Partial<GridReport> = {},
) {
  return gridOf(metric, { ...report, ...more }, values);
}
