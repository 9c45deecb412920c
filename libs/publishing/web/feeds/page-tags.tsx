// What a public page tells programs: its feed, how it looks when it is shared, and what it is in the words of schema.org.
import { t } from '@lingui/core/macro';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import type { Crumb } from '@plumbline/ui';
import { feedPath } from '../follow/follow-address';
import { usePublicCity } from '../public-city';
import { ShareTags } from './share-tags';
import { asScript, breadcrumbs, type Described } from './structured-data';

export interface PageTagsProps {
  title: string;
  /** The page in one plain sentence, as people read it below a shared link. */
  says: string;
  /** Its permanent address, whole. */
  address: string;
  place: FollowedPlace;
  /** True when something on the page is made up. */
  sample: boolean;
  steps?: readonly Crumb[];
  described: readonly Described[];
}

/** Draws nothing; put it into a page once. */
export function PageTags({ title, says, address, place, sample, steps = [], described }: PageTagsProps) {
  const city = usePublicCity();
  const name = title === city.name ? title : `${title} | ${city.name}`;
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t`Releases: ${name}`}
        href={feedPath(city.slug, place)}
      />
      <ShareTags {...{ name, says, address, sample }} demo={city.demo} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: asScript([...described, breadcrumbs(steps, { title, address })]),
        }}
      />
    </>
  );
}
