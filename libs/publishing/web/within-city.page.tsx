// Inside a city's frame: its pages, and what stands in the place of one that is not there.
import { t } from '@lingui/core/macro';
import { isRouteErrorResponse, Outlet, useOutletContext, useRouteError } from 'react-router';
import { TroublePage } from '@plumbline/ui';
import { NotInThisCity } from './not-in-this-city.panel';

export default function WithinCity() {
  return <Outlet context={useOutletContext()} />;
}

/** What is not there is said within the city, with the ways on; any other failure is told as everywhere. */
export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? (
    <NotInThisCity title={titleOf(error.data)} />
  ) : (
    <TroublePage error={error} />
  );
}

function titleOf(said: unknown): string {
  const title = (said as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? title : t`There is no such page here`;
}
