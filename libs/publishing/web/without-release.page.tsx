// An address of a city that names no release: leads on to the same page of the latest one; anything else is not there.
import { t } from '@lingui/core/macro';
import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { NotInThisCity } from './not-in-this-city.panel';

/** What stands below a release; typed without one, the latest is meant. */
const BELOW_A_RELEASE = new Set(['find', 'data', 'documents', 'priorities', 'departments']);

export function loader({ request, params }: LoaderFunctionArgs) {
  const { city = '', '*': rest = '' } = params;
  const [first = ''] = rest.split('/');
  // `redirect` keeps the language of the address by itself.
  if (BELOW_A_RELEASE.has(first)) {
    const below = rest.split('/').map(encodeURIComponent).join('/');
    throw redirect(`/${encodeURIComponent(city)}/latest/${below}${new URL(request.url).search}`);
  }
  return data(null, { status: 404 });
}

export default function WithoutReleasePage() {
  return <NotInThisCity title={t`There is no such page here`} />;
}
