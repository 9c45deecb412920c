// What stands in the frame of a city at an address of it that leads nowhere: that it does, and the ways on.
import { t } from '@lingui/core/macro';
import { Link, useParams } from 'react-router';
import { EmptyState, Page } from '@plumbline/ui';
import { cityCrumb } from './crumbs';
import { usePublicCity } from './public-city';
import { releasePath } from './release-address';

/** Says that an address of the city leads nowhere, and where what is there can be found. */
export function NotInThisCity({ title }: { title: string }) {
  const city = usePublicCity();
  const { release = null } = useParams();
  return (
    <Page title={title} breadcrumb={[cityCrumb(city)]}>
      <EmptyState>
        <p>
          {t`Check the address, or look for what you need from the city’s first page.`}{' '}
          <Link to={`/${city.slug}`}>{city.name}</Link>
        </p>
        <ul>
          <li>
            <Link to={`${releasePath({ city: city.slug, release: null })}/find`}>
              {t`Search the newest release`}
            </Link>
          </li>
          {release === null ? null : (
            <li>
              <Link to={`/${city.slug}#releases`}>{t`All releases`}</Link>
            </li>
          )}
        </ul>
      </EmptyState>
    </Page>
  );
}
