// A metric's values set out for reading: groups down, periods across, nothing combined.
import { joined } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { nameOfGroup, type ShownValue } from './shown-metric';

/** Periods in the order given; everyone first, then the groups in their order. Empty cells are null. */
export function seriesTable<V extends Pick<ShownValue, 'periodLabel' | 'category'>>(
  values: readonly V[],
): { periods: string[]; rows: { group: string; cells: (V | null)[] }[] } {
  const periods = [...new Set(values.map((row) => row.periodLabel))];
  const categories = [...new Set(values.map((row) => row.category))];
  const inOrder = categories.includes(null)
    ? [null, ...categories.filter((name) => name !== null)]
    : categories;
  const rows = inOrder.map((category) => ({
    group: nameOfGroup(category),
    cells: periods.map(
      (period) => values.find((row) => row.periodLabel === period && row.category === category) ?? null,
    ),
  }));
  return { periods, rows };
}

/** One period's values place by place: places down, everyone and the groups across. */
export interface PlacesOfPeriod<V> {
  period: string;
  groups: string[];
  rows: { place: string; cells: (V | null)[] }[];
}

/** The values of single places, the newest period first. */
export function placeTables<V extends Pick<ShownValue, 'periodLabel' | 'category' | 'place'>>(
  values: readonly V[],
): PlacesOfPeriod<V>[] {
  const placed = values.filter(({ place }) => place !== null);
  const periods = [...new Set(placed.map(({ periodLabel }) => periodLabel))].reverse();
  return periods.map((period) => {
    const own = placed.filter(({ periodLabel }) => periodLabel === period);
    const categories = [...new Set(own.map(({ category }) => category))];
    categories.sort((a, b) => Number(a !== null) - Number(b !== null));
    const places = [...new Set(own.map(({ place }) => place!))];
    return {
      period,
      groups: categories.map(nameOfGroup),
      rows: places.map((place) => ({
        place,
        cells: categories.map(
          (category) => own.find((one) => one.place === place && one.category === category) ?? null,
        ),
      })),
    };
  });
}

/** Where a value stands: "Black, Bronx, 2019". */
export function whereText({
  category,
  place,
  periodLabel,
}: Pick<ShownValue, 'category' | 'place' | 'periodLabel'>): string {
  return joined([nameOfGroup(category), place, periodLabel]);
}

/** One note or source of its own, and which values it is about. */
export interface ValueNote {
  of: string;
  text: string;
  url: string | null;
  sample: boolean;
}

/** What sources say of single values, each once; `sourceUrl` is the metric's, which is told elsewhere. */
export function notesOf(values: readonly ShownValue[], sourceUrl: string | null): ValueNote[] {
  const notes = new Map<string, ValueNote & { about: ShownValue[] }>();
  for (const value of values) {
    const text = [value.reliability, value.note].filter(Boolean).join(' ');
    const url = value.sourceUrl !== sourceUrl ? value.sourceUrl : null;
    if (!text && !url) continue;
    const key = JSON.stringify([text, url, value.sample]);
    const note = notes.get(key) ?? { of: '', text, url, sample: value.sample, about: [] };
    note.about.push(value);
    notes.set(key, note);
  }
  const known = values.filter(({ value, hidden }) => value !== null || hidden).length;
  return [...notes.values()].map(({ about, text, url, sample }) => ({
    of:
      about.length > 1 && about.length === known ? t`All values` : joined(about.map(whereText), 'semicolon'),
    ...{ text, url, sample },
  }));
}
