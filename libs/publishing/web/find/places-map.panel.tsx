// What was found, by place: a map of the areas the city has drawn, and the same as a table beside it.
import { dayText, numberText } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { PlaceMap, SampleMark, SourceLink, Table } from '@plumbline/ui';
import { CityText } from '../city-text';
import { withFilters } from './filter-address';
import { byName, type Choice } from './find-words';

/** Outlines of areas, with where they come from. */
export interface ShownBoundaries {
  name: string;
  source: string;
  sourceUrl: string | null;
  license: string;
  datedOn: string | null;
  note: string | null;
  sample: boolean;
  areas: readonly { code: string; name: string; rings: readonly (readonly (readonly number[])[])[] }[];
}

interface PlacesMapProps {
  boundaries: ShownBoundaries;
  /** How many things each place has, with everything else that is asked for. */
  counts: readonly Choice[];
  filters: Readonly<Record<string, string | undefined>>;
  total: number;
}

/** Counts of things, never rates of people; an area leads to what was found there. */
export function PlacesMap({ boundaries, counts, filters }: PlacesMapProps) {
  const countOf = (name: string) => counts.find(({ value }) => value === name)?.count ?? 0;
  const to = (name: string) =>
    withFilters(filters, { place: filters['place'] === name ? undefined : name, view: 'map' });
  const drawn = new Set(boundaries.areas.map(({ name }) => name));
  const elsewhere = byName(counts.filter(({ value }) => !drawn.has(value)));
  const rows = [
    ...byName(boundaries.areas.map(({ name }) => ({ value: name, label: name, count: countOf(name) }))),
  ];
  return (
    <div className="pl-find__places">
      <div>
        <PlaceMap
          label={t`Map: how many things were found in each area`}
          areas={boundaries.areas.map(({ name, rings }) => ({
            ...{ name, rings, to: to(name), current: filters['place'] === name },
            count: countOf(name),
            text: plural(countOf(name), { one: '# found', other: '# found' }),
          }))}
        >
          <BoundariesSource boundaries={boundaries} />
        </PlaceMap>
        <p className="pl-small">
          <Trans>
            The shades count what was found, not people. A thing that names several areas counts in each. What
            names no area is not on the map.
          </Trans>
        </p>
      </div>
      <Table caption={t`Found in each place`}>
        <thead>
          <tr>
            <th scope="col">{t`Place`}</th>
            <th scope="col" className="pl-number">{t`Found`}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, ...elsewhere].map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">
                <Link to={to(value)} aria-current={filters['place'] === value ? 'true' : undefined}>
                  <CityText>{value}</CityText>
                </Link>
                {drawn.has(value) ? null : <span className="pl-find__kind">{t`Not on the map`}</span>}
              </th>
              <td className="pl-number">{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** Whose outlines they are, of which day, under which license; made-up ones say so. */
export function BoundariesSource({ boundaries }: { boundaries: ShownBoundaries }) {
  const { name, source, sourceUrl, license, datedOn, note, sample } = boundaries;
  const day = datedOn ? dayText(datedOn) : null;
  return (
    <>
      <CityText>{name}</CityText>. {sample ? <SampleMark /> : null}{' '}
      {day ? t`Outlines: ${source}, ${day}.` : t`Outlines: ${source}.`} {t`License: ${license}.`}{' '}
      {note ? <CityText>{note}</CityText> : null} <SourceLink url={sourceUrl} />
    </>
  );
}
