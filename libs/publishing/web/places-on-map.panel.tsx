// The newest values of a measure by place on a map of the city's areas, always beside the table that says the same.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { numberText } from '@plumbline/language/domain';
import { bareText, valueText, type ShownMetric } from '@plumbline/measuring/web';
import { PlaceMap, SampleMark } from '@plumbline/ui';
import { BoundariesSource, type ShownBoundaries } from './find/places-map.panel';

type Value = ShownMetric['values'][number];

interface PlacesOnMapProps {
  /** Of the measure. */
  name: string;
  unit: string;
  /** All published values, the newest last. */
  values: readonly Value[];
  boundaries: ShownBoundaries | null;
  /** The table of the same values. */
  children: ReactNode;
}

/**
 * The values of one group alone: everyone, or the only group there is; several groups cannot share a map. Without
 * outlines that bear the names of the places the table stands alone.
 */
export function PlacesOnMap({ name, unit, values, boundaries, children }: PlacesOnMapProps) {
  const period = values.findLast(({ place }) => place !== null)?.periodLabel;
  const newest = values.filter((one) => one.place !== null && one.periodLabel === period);
  const groups = new Set(newest.map(({ category }) => category));
  const ofAll = groups.size === 1 ? newest : newest.filter(({ category }) => category === null);
  const valueIn = (area: string) => ofAll.find(({ place }) => place === area);
  const areas = (boundaries?.areas ?? []).map(({ name: area, rings }) => ({
    ...{ name: area, rings },
    ...drawnValue(valueIn(area), unit),
  }));
  const isDrawn = areas.some(({ name: area }) => valueIn(area));
  // Shades begin at none; below it they would mislead.
  if (!boundaries || !period || !isDrawn || areas.some(({ count }) => count !== null && count < 0)) {
    return children;
  }
  return (
    <div className="pl-find__places">
      <PlaceMap
        label={t`Map: ${name}, place by place, ${{ period }}`}
        areas={areas}
        legend={(from, to) =>
          from === to
            ? valueText(String(to), unit)
            : t`${{ from: numberText(short(from)) }} to ${{ to: valueText(String(short(to)), unit) }}`
        }
        nothing={t`No value, or hidden to protect people. The table says which.`}
      >
        {ofAll.some(({ sample }) => sample) ? <SampleMark within /> : null}{' '}
        <BoundariesSource boundaries={boundaries} />
      </PlaceMap>
      <div>{children}</div>
    </div>
  );
}

/** Short enough to stand in an area: the legend names the unit, the table says why a value is hidden. */
function drawnValue(value: Value | undefined, unit: string): { count: number | null; text: string } {
  if (value?.hidden) return { count: null, text: t`Hidden` };
  if (!value || value.value === null) return { count: null, text: t`No value` };
  return { count: Number(value.value), text: bareText(value.value, unit) };
}

/** An edge between shades as the legend says it: two decimals at most. */
function short(edge: number): number {
  return Math.round(edge * 100) / 100;
}
