// What a city has published beside its releases to make them findable: topics of its words, outlines of its areas.
import { BoundedCache, publicRows } from '@plumbline/platform/server';
import type { AreaOutline } from '@plumbline/measuring/domain';
import type { FindSettings, TopicMapping } from '@plumbline/publishing/domain';

/** Outlines of a city's areas, with where they come from. */
export interface Boundaries {
  version: number;
  name: string;
  source: string;
  sourceUrl: string | null;
  license: string;
  datedOn: string | null;
  note: string | null;
  /** Made up, or drawn by hand for demonstration. */
  sample: boolean;
  areas: AreaOutline[];
}

/** Both, with a key that changes whenever either does. */
export interface PublicSettings extends FindSettings {
  key: string;
  boundaries: Boundaries | null;
}

/** A version never changes, so it is read once; up to about 16 million characters. */
const kept = new BoundedCache<{ topics?: TopicMapping[]; boundaries?: Boundaries | null }>(16_000_000);

/** What counts now for a city, as the public reads it. */
export async function publicSettings(citySlug: string): Promise<PublicSettings> {
  const [row] = await publicRows<{ cityId: string; topics: number; boundaries: number }>(
    `select city_id as "cityId",
       coalesce((select max(version) from topic_map t where t.city_id = c.city_id), 0) as topics,
       coalesce((select max(version) from boundary_set b where b.city_id = c.city_id), 0) as boundaries
     from public_city c where slug = $1`,
    [citySlug],
  );
  if (!row) return { key: '', topics: [], areas: [], boundaries: null };
  const { topics } = await kept.get(`topics/${row.cityId}/${row.topics}`, () =>
    readTopics(row.cityId, row.topics),
  );
  const { boundaries } = await kept.get(`boundaries/${row.cityId}/${row.boundaries}`, () =>
    readBoundarySet(row.cityId, row.boundaries),
  );
  return {
    key: `${row.topics}/${row.boundaries}`,
    topics: topics ?? [],
    areas: boundaries?.areas ?? [],
    boundaries: boundaries ?? null,
  };
}

async function readTopics(cityId: string, version: number) {
  const [row] = await publicRows<{ entries: TopicMapping[] }>(
    'select entries from topic_map where city_id = $1 and version = $2',
    [cityId, version],
  );
  const topics = row?.entries ?? [];
  return { value: { topics }, weight: 100 + JSON.stringify(topics).length };
}

async function readBoundarySet(cityId: string, version: number) {
  const [row] = await publicRows<Omit<Boundaries, 'areas'> & { areas: AreaOutline[] | null }>(
    `select version, name, source, source_url as "sourceUrl", license, dated_on as "datedOn", note, sample, areas
     from boundary_set where city_id = $1 and version = $2`,
    [cityId, version],
  );
  const boundaries = row?.areas ? { ...row, areas: row.areas } : null;
  return { value: { boundaries }, weight: 100 + JSON.stringify(boundaries).length };
}
