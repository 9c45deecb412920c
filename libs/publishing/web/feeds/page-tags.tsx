// What a public page tells programs: its feed, how it looks when it is shared, and what it is in the words of schema.org.
import { t } from '@lingui/core/macro';
import { useContext } from 'react';
import { formatsNow } from '@plumbline/language/domain';
import { publicUrl } from '@plumbline/platform/web';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import { DemoInstallation, type Crumb } from '@plumbline/ui';
import { feedPath } from '../follow/follow-address';
import { usePublicCity } from '../public-city';
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
  const demo = useContext(DemoInstallation) || city.demo;
  const name = title === city.name ? title : `${title} | ${city.name}`;
  // What is invented never looks real, least of all where a link is all that is seen.
  const told = [demo ? t`Demonstration.` : sample ? t`Contains sample content.` : '', says]
    .filter(Boolean)
    .join(' ');
  const picture = `${publicUrl()}/share.png`;
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t`Releases: ${name}`}
        href={feedPath(city.slug, place)}
      />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Plumbline" />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={told} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={formatsNow().replaceAll('-', '_')} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="Plumbline" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={name} />
      <meta name="twitter:description" content={told} />
      <meta name="twitter:image" content={picture} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: asScript([...described, breadcrumbs(steps, { title, address })]),
        }}
      />
    </>
  );
}
