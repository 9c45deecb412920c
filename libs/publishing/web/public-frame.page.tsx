// The frame of a city's public pages.
import { t } from '@lingui/core/macro';
import { Link, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Shell } from '@plumbline/ui';
import type { PublicCity } from './public-city';

export const handle = { still: true };

const frameQuery = publicGraphql(`
  query PublicFrame($slug: String!) {
    city(slug: $slug) {
      slug
      name
      officeName
      planName
      legalBasis
      timeZone
      demo
      releases {
        sample
      }
      terms {
        key
        singular
        plural
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { city } = await executePublic(frameQuery, { slug: params.city ?? '' }, { request });
  if (!city) throw notFound(t`city`);
  return city;
}

// A page may be kept, but is asked for again each time: a withdrawal is seen at once.
export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function PublicFrame() {
  const city = useLoaderData<typeof loader>();
  return (
    <Shell
      place={{ name: city.name, to: `/${city.slug}` }}
      nav={[
        { to: `/${city.slug}`, label: t`Overview`, end: true },
        { to: `/${city.slug}/latest`, label: t`Latest release` },
      ]}
      account={<Link to={`/log-in?next=/${city.slug}/work`}>{t`Staff log-in`}</Link>}
      demo={city.demo}
      sample={city.releases.some((release) => release.sample)}
      footer={
        <p>
          {t`Published by ${{ officeName: city.officeName }}.`}{' '}
          {city.legalBasis ? t`Legal basis: ${{ legalBasis: city.legalBasis }}.` : null}
        </p>
      }
    >
      <Outlet context={city satisfies PublicCity} />
    </Shell>
  );
}
