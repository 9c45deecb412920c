// What every public page ends with: the ways to follow it, and what it tells feed readers, social networks and catalogs.
import { WHOLE_CITY } from '@plumbline/publishing/domain';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import type { Crumb } from '@plumbline/ui';
import { FollowThis } from '../follow/follow-this.panel';
import { usePublicCity } from '../public-city';
import type { ReleasePlace } from '../release-address';
import { PageTags } from './page-tags';
import { dataset, partOfRelease, reportOfCity, website, type DescribedRelease } from './structured-data';

interface Shared {
  /** The page in one plain sentence. */
  says: string;
  /** Its permanent address, whole. */
  address: string;
  sample: boolean;
  steps: readonly Crumb[];
}

/** For the first page of a city. */
export function SharedCity({ says, address, sample, steps }: Shared) {
  const city = usePublicCity();
  return (
    <>
      <FollowThis place={WHOLE_CITY} />
      <PageTags
        {...{ says, address, sample, steps }}
        title={city.name}
        place={WHOLE_CITY}
        described={[website(city, address)]}
      />
    </>
  );
}

/** For a release as a whole. */
export function SharedRelease({
  release,
  says,
  ...shared
}: Shared & { release: DescribedRelease & { withdrawn: unknown } }) {
  const city = usePublicCity();
  return (
    <>
      <FollowThis place={WHOLE_CITY} />
      <PageTags
        {...shared}
        says={says}
        title={release.title}
        place={WHOLE_CITY}
        // What was withdrawn is offered to no catalog.
        described={release.withdrawn ? [] : [dataset(city, release, says)]}
      />
    </>
  );
}

/** For a department or a goal of a release; a draft that is only previewed is neither followed nor shared. */
export function SharedPart({
  title,
  place,
  part,
  release,
  ...shared
}: Shared & { title: string; place: ReleasePlace; part: Partial<FollowedPlace>; release: { slug: string } }) {
  const city = usePublicCity();
  if (place.draft !== undefined) return null;
  const followed = { ...WHOLE_CITY, ...part };
  const page = { title, address: shared.address, description: shared.says };
  return (
    <>
      <FollowThis place={followed} />
      <PageTags {...shared} title={title} place={followed} described={[partOfRelease(city, release, page)]} />
    </>
  );
}

/** For the edition of a yearly report that is handed out. */
export function SharedReport({
  title,
  publishedAt,
  ...shared
}: Shared & { title: string; publishedAt: string }) {
  const city = usePublicCity();
  const page = { title, address: shared.address, publishedAt };
  return (
    <>
      <FollowThis place={WHOLE_CITY} />
      <PageTags {...shared} title={title} place={WHOLE_CITY} described={[reportOfCity(city, page)]} />
    </>
  );
}
