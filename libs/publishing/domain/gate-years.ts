// Quarters that add up to their year: whoever sees the year and three quarters knows the fourth.
import { addDays, addMonths, groupBy } from '@plumbline/platform/domain';
import type { Count, Sum } from '@plumbline/measuring/suppression';
import { NUMBERS } from './gate-cells';
import type { GateCell } from './gate-cells';
import { countId } from './gate-tables';

/** A year that stands beside its four quarters, by the names of the periods. */
interface YearOfQuarters {
  year: string;
  quarters: string[];
}

const YEAR = /^period to (\d{4}-\d{2}-\d{2})$/;

/** The years among these periods of which all four quarters are there too. */
export function yearsAmong(periods: ReadonlySet<string>): YearOfQuarters[] {
  return [...periods].flatMap((year): YearOfQuarters[] => {
    const end = YEAR.exec(year)?.[1];
    if (end === undefined) return [];
    const after = addDays(end, 1);
    const quarters = [0, -3, -6, -9].map((months) => `quarter to ${addDays(addMonths(after, months), -1)}`);
    return quarters.every((quarter) => periods.has(quarter)) ? [{ year, quarters }] : [];
  });
}

/**
 * How the quarters of a metric add up to their years, for every group and place. Only where they do so exactly: a
 * number of people on a day, or one counted anew each quarter, is no sum of quarters, and nothing follows from it.
 */
export function yearSums(cells: readonly GateCell[], counts: ReadonlyMap<string, Count>): Sum[] {
  const years = yearsAmong(new Set(cells.map((cell) => cell.period)));
  if (years.length === 0) return [];
  const series = groupBy(
    cells.filter((cell) => cell.variant === ''),
    (cell) => JSON.stringify([cell.group, cell.place]),
  );
  return [...series.values()].flatMap((list) =>
    NUMBERS.flatMap((kind) =>
      years.flatMap(({ year, quarters }): Sum[] => {
        const of = (period: string): Count | undefined => {
          const cell = list.find((one) => one.period === period);
          return cell && counts.get(countId(cell, kind));
        };
        const whole = of(year);
        const parts = quarters.flatMap((quarter) => of(quarter) ?? []);
        if (!whole || parts.length < 4) return [];
        const sum = parts.reduce((all, part) => all + (part.value ?? NaN), 0);
        return sum === whole.value
          ? [{ whole: whole.id, parts: parts.map(({ id }) => id), complete: true }]
          : [];
      }),
    ),
  );
}

/** The periods that must be judged together: a year with its quarters where they add up, any other by itself. */
export function periodsTogether(periods: readonly string[], sums: readonly Sum[]): string[][] {
  if (sums.length === 0) return periods.map((period) => [period]);
  const years = yearsAmong(new Set(periods));
  const joined = new Set(years.flatMap(({ year, quarters }) => [year, ...quarters]));
  return [
    ...years.map(({ year, quarters }) => [year, ...quarters]),
    ...periods.filter((period) => !joined.has(period)).map((period) => [period]),
  ];
}
