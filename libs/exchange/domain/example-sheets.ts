// A small city and a good plan file for specs to spoil, one cell at a time.
import type { ImportContext } from './import-context';
import { readPlanSheets } from './plan-sheets';
import type { Cell, Sheet } from './sheet';

const context: ImportContext = {
  terms: [
    { key: 'deliverable', singular: 'Action', plural: 'Actions' },
    { key: 'department', singular: 'Agency', plural: 'Agencies' },
  ],
  template: { horizons: ['Short-Term', 'Medium-Term', 'Long-Term'], priorities: [] },
  departments: [
    { code: 'DCP', name: 'Department of City Planning' },
    { code: 'DOB', name: 'Department of Buildings' },
  ],
  cycles: [{ name: 'First cycle' }],
  categorySets: [
    {
      code: 'OMB-2024',
      name: 'OMB SPD 15 (2024)',
      categories: [
        { code: 'BLACK', label: 'Black or African American' },
        { code: 'WHITE', label: 'White' },
      ],
    },
  ],
  statuses: [
    { status: 'ON_TRACK', label: 'On schedule' },
    { status: 'COMPLETED', label: 'Complete' },
  ],
  defaultPlanTitle: 'Plan of the team',
};

const cell = (value: string | Cell | null): Cell | null =>
  typeof value === 'string' ? (value === '' ? null : { text: value, kind: 'text' }) : value;

export const sheet = (name: string, ...rows: (string | Cell | null)[][]): Sheet => ({
  name,
  rows: rows.map((row) => row.map(cell)),
});

export const PLAN = sheet(
  'Plan',
  ['plan_title', 'cycle', 'starts_on', 'ends_on'],
  ['Plan A', 'First cycle', '2026-07-01', '6/30/2028'],
);
export const GOALS = sheet(
  'Goals',
  ['code', 'goal', 'horizon', 'source'],
  ['G01', 'Fair hiring', 'short term', 'https://a.example/x'],
);

export function read(...sheets: Sheet[]) {
  return readPlanSheets(sheets, context);
}

/** Reads one deliverable row with the given columns over a good plan. */
export function readAction(columns: Record<string, string | Cell>) {
  const all: Record<string, string | Cell> = {
    goal_code: 'G01',
    code: 'D01',
    deliverable: 'Do it',
    ...columns,
  };
  return read(PLAN, GOALS, sheet('Actions', Object.keys(all), Object.values(all)));
}

export function readMetric(metric: Record<string, string | Cell>, value?: Record<string, string | Cell>) {
  const all: Record<string, string | Cell> = {
    goal_code: 'G01',
    code: 'M01',
    name: 'Share',
    kind: 'How well',
    unit: 'percent',
    direction: 'up',
    category_set: 'OMB-2024',
    ...metric,
  };
  const values: Record<string, string | Cell> = { metric_code: 'M01', period: '2025', ...value };
  return read(
    PLAN,
    GOALS,
    sheet('Metrics', Object.keys(all), Object.values(all)),
    ...(value ? [sheet('Values', Object.keys(values), Object.values(values))] : []),
  );
}
