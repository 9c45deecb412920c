// Outlines of a city's areas: checked, made light once, and published with source, date and license.
import { msg } from '@lingui/core/macro';
import { readBoundaries, simplified } from '@plumbline/measuring/domain';
import type { AreaOutline } from '@plumbline/measuring/domain';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, cityId, newId, now, rows } from '@plumbline/platform/server';
import type { Boundaries } from './public-settings.queries';

/** Outlines as somebody hands them in. */
export interface GivenBoundaries {
  geojson: string;
  codeProperty: string;
  nameProperty: string;
  name: string;
  source: string;
  sourceUrl: string | null;
  license: string;
  datedOn: string | null;
  note: string | null;
  sample: boolean;
}

/** The outlines of this city that are published now, or null. */
export async function publishedBoundaries(): Promise<Boundaries | null> {
  const row = await newest();
  return row?.areas ? { ...row, areas: row.areas } : null;
}

async function newest(): Promise<(Omit<Boundaries, 'areas'> & { areas: AreaOutline[] | null }) | undefined> {
  const [row] = await rows<Omit<Boundaries, 'areas'> & { areas: AreaOutline[] | null }>(
    `select version, name, source, source_url as "sourceUrl", license, dated_on as "datedOn", note, sample, areas
     from boundary_set order by version desc limit 1`,
  );
  return row;
}

/** Publishes outlines in place of those before. They are simplified once, here. */
export async function publishBoundaries(given: GivenBoundaries): Promise<Boundaries> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const read = readBoundaries(given.geojson, {
    code: given.codeProperty,
    name: given.nameProperty,
  });
  if (read.areas === null) throw new Refusal('INVALID', read.problem, { path: ['geojson'] });
  await keep(given, simplified(read.areas).map(rounded));
  const kept = await publishedBoundaries();
  if (!kept) throw new Error('Boundaries that were just kept must be there.');
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Published the outlines of ${kept.areas.length} areas: ${given.name}.`,
    detail: { version: kept.version, source: given.source, license: given.license },
  });
  return kept;
}

/** Takes the outlines back: the public site shows no map any more. */
export async function takeBackBoundaries(): Promise<void> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const before = await publishedBoundaries();
  if (!before) {
    throw new Refusal('NOT_FOUND', msg`No boundaries are published, so there are none to take back.`);
  }
  const { name, source, sourceUrl, license, datedOn, note, sample } = before;
  await keep({ name, source, sourceUrl, license, datedOn, note, sample }, null);
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Took back the outlines of areas: ${name}.`,
    detail: { version: before.version + 1 },
  });
}

async function keep(
  given: Omit<GivenBoundaries, 'geojson' | 'codeProperty' | 'nameProperty'>,
  areas: readonly AreaOutline[] | null,
): Promise<void> {
  const version = ((await newest())?.version ?? 0) + 1;
  await rows(
    `insert into boundary_set (id, version, name, source, source_url, license, dated_on, note, sample, areas, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[newId(), version, given.name, given.source, given.sourceUrl, given.license, given.datedOn],
      ...[given.note, given.sample, areas === null ? null : JSON.stringify(areas), now()],
    ],
  );
}

/** To about a meter: finer than any screen shows. */
function rounded(area: AreaOutline): AreaOutline {
  const five = (degrees: number) => Number(degrees.toFixed(5));
  return {
    ...area,
    rings: area.rings.map((ring) => ring.map(([east, north]) => [five(east), five(north)] as const)),
  };
}
