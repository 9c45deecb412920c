// A metric's numbers as a grid: one row for everybody and one for each group, the periods from left to right.
import { t } from '@lingui/core/macro';
import { fiscalQuarterAfter, namedPeriod } from '@plumbline/cities/domain';
import {
  byPeriod,
  isDueIn,
  isPercent,
  isRateOrAmount,
  type MetricFrequency,
  type MetricKind,
  type MissingReason,
  type PartedGroups,
} from '@plumbline/measuring/domain';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';

/** A number of a cell that a person can type. */
export type NumberField = 'numerator' | 'denominator' | 'value' | 'marginOfError' | 'n';

/** A recorded value as the page loads it: a number, or the reason why there is none. */
export interface StandingValue {
  id: string;
  periodLabel: string;
  periodEndsOn?: string | null | undefined;
  value?: string | null | undefined;
  numerator?: string | null | undefined;
  denominator?: string | null | undefined;
  n?: number | null | undefined;
  marginOfError?: string | null | undefined;
  standardError?: string | null | undefined;
  missingReason?: MissingReason | null | undefined;
  reliability?: string | null | undefined;
  note?: string | null | undefined;
  checked: boolean;
  /** Made up, for a demonstration. */
  sample: boolean;
  recordedAt: string;
  category?: { id: string; label: string } | null | undefined;
  recordedBy?: { displayName: string } | null | undefined;
}

/** What of a metric decides how its grid looks. */
export interface GridMetric {
  unit: string;
  kind: MetricKind;
  frequency: MetricFrequency;
  numeratorLabel?: string | null | undefined;
  denominatorLabel?: string | null | undefined;
  categories: readonly { id: string; label: string; residual?: string | null | undefined }[];
  /** How its groups make up the total; null where it has none. */
  parted: PartedGroups | null;
  breaks: readonly { startsOn: string; reason: string }[];
}

/** The report that the grid belongs to. */
export interface GridReport {
  period: { code: string; label: string; startsOn: string; endsOn: string };
  /** Is a value of the metric due with it? */
  isDue: boolean;
  /** Was it approved before, so that changes of its own period need a reason too? */
  correcting: boolean;
  mayWrite: boolean;
  fiscalYearStartMonth: number;
}

/** One period: a column, or a few side by side. */
export interface GridPeriod {
  label: string;
  endsOn: string | null;
  /** The period of the report itself. */
  isOwn: boolean;
  mayWrite: boolean;
  /** From this period on it is counted in another way; the reason in a sentence. */
  brokenBy: string | null;
}

/** One row; `id` null is everybody. */
export interface GridGroup {
  id: string | null;
  label: string;
  /** False for a group of an earlier list, whose numbers stay as they are. */
  mayWrite: boolean;
}

/** One number of a period: a column of its own. */
export interface GridField {
  name: NumberField;
  label: string;
}

/** The grid of a metric; columns go period by period, field by field. */
export interface NumberGrid {
  groups: readonly GridGroup[];
  periods: readonly GridPeriod[];
  fields: readonly GridField[];
}

/** How many quarters back a period that was due has its column even when nothing was entered for it. */
const QUARTERS_BACK = 12;

/** How many periods are shown at first: those up to the report's own, since these are filled in and corrected. */
const PERIODS_AT_FIRST = 5;

/** Index of the first period that is shown until somebody asks for earlier ones; 0 where all fit. */
export function firstShown({ periods }: NumberGrid): number {
  const own = periods.findIndex(({ isOwn }) => isOwn);
  const last = own < 0 ? periods.length - 1 : own;
  return Math.max(0, last - PERIODS_AT_FIRST + 1);
}

/** Names one value: a period and a group. */
export function cellKey(periodLabel: string, categoryId: string | null): string {
  return `${periodLabel}\n${categoryId ?? ''}`;
}

/** The values that stand, by cell. */
export function byCell(values: readonly StandingValue[]): ReadonlyMap<string, StandingValue> {
  return new Map(values.map((value) => [cellKey(value.periodLabel, value.category?.id ?? null), value]));
}

/** Lays the grid out: what stands decides which earlier periods, groups and numbers there are. */
export function gridOf(metric: GridMetric, report: GridReport, values: readonly StandingValue[]): NumberGrid {
  return {
    groups: groupsOf(metric, report, values),
    periods: periodsOf(metric, report, values),
    fields: fieldsOf(metric, values),
  };
}

function groupsOf(metric: GridMetric, report: GridReport, values: readonly StandingValue[]): GridGroup[] {
  const now = metric.categories.map(({ id, label }) => ({ id, label, mayWrite: report.mayWrite }));
  const known = new Set(now.map(({ id }) => id));
  const before = new Map(
    values.flatMap(({ category }) =>
      category && !known.has(category.id) ? [[category.id, category.label]] : [],
    ),
  );
  return [
    { id: null, label: t`Total`, mayWrite: report.mayWrite },
    ...now,
    ...[...before].map(([id, label]) => ({
      id: id,
      label: t`${{ group: label }} (earlier list)`,
      mayWrite: false,
    })),
  ];
}

/** The report's period, the due ones of the last twelve quarters, and every earlier one in which a value stands. */
function periodsOf(metric: GridMetric, report: GridReport, values: readonly StandingValue[]): GridPeriod[] {
  const { period, fiscalYearStartMonth: startMonth } = report;
  const due = Array.from({ length: QUARTERS_BACK }, (_, back) =>
    fiscalQuarterAfter(period.startsOn, startMonth, -back - 1),
  ).filter(({ code }) => isDueIn(metric, code));
  const found = new Map<string, string | null>(due.map(({ label, endsOn }) => [label, endsOn]));
  for (const { periodLabel, periodEndsOn } of values) found.set(periodLabel, periodEndsOn ?? null);
  if (report.isDue) found.set(period.label, period.endsOn);
  const ordered = [...found]
    .map(([periodLabel, periodEndsOn]) => ({ periodLabel, periodEndsOn, recordedAt: new Date(0) }))
    .filter(({ periodEndsOn }) => periodEndsOn === null || periodEndsOn <= period.endsOn)
    .sort(byPeriod);
  return ordered.map(({ periodLabel: label, periodEndsOn: endsOn }, index) => {
    const isOwn = label === period.label;
    const before = ordered[index - 1]?.periodEndsOn ?? null;
    const broken = metric.breaks.findLast(
      ({ startsOn }) =>
        endsOn !== null && endsOn >= startsOn && (before === null ? index > 0 : before < startsOn),
    );
    return {
      label,
      endsOn,
      isOwn,
      // A label that names no day can't be entered again: it may be read only.
      mayWrite: report.mayWrite && (isOwn ? report.isDue : namedPeriod(label, startMonth)?.label === label),
      brokenBy: broken?.reason ?? null,
    };
  });
}

function fieldsOf(metric: GridMetric, values: readonly StandingValue[]): GridField[] {
  const { numeratorLabel, denominatorLabel, unit } = metric;
  const fraction = Boolean(numeratorLabel && denominatorLabel);
  const has = (field: 'marginOfError' | 'n') =>
    values.some((value) => value[field] !== null && value[field] !== undefined);
  const people = !fraction && metric.categories.length > 0 && isRateOrAmount(unit);
  return [
    ...(fraction ? [{ name: 'numerator' as const, label: numeratorLabel! }] : []),
    ...(fraction ? [{ name: 'denominator' as const, label: denominatorLabel! }] : []),
    { name: 'value', label: unit.replace(/^./, (letter) => letter.toUpperCase()) },
    ...(metric.kind === 'POPULATION_INDICATOR' || has('marginOfError')
      ? [{ name: 'marginOfError' as const, label: ENTRY_LABELS.marginOfError }]
      : []),
    ...(people || has('n') ? [{ name: 'n' as const, label: ENTRY_LABELS.n }] : []),
  ];
}

/** Is the value of this metric worked out from the two numbers beside it? */
export function isWorkedOut(
  metric: Pick<GridMetric, 'unit' | 'numeratorLabel' | 'denominatorLabel'>,
): boolean {
  return Boolean(metric.numeratorLabel && metric.denominatorLabel) && isPercent(metric.unit);
}

/** A place in the grid: row of a group, column of a number; both from zero. */
export interface Position {
  row: number;
  column: number;
}

/** What stands at a place: its group, period and number; undefined outside of the grid. */
export function placeAt(
  grid: NumberGrid,
  { row, column }: Position,
): { group: GridGroup; period: GridPeriod; field: GridField } | undefined {
  const group = grid.groups[row];
  const period = grid.periods[Math.floor(column / grid.fields.length)];
  const field = grid.fields[column % grid.fields.length];
  return group && period && field && row >= 0 && column >= 0 ? { group, period, field } : undefined;
}

/** How many rows and columns the grid has. */
export function sizeOf({ groups, periods, fields }: NumberGrid): { rows: number; columns: number } {
  return { rows: groups.length, columns: periods.length * fields.length };
}
