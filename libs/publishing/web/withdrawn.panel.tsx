// What stands at the address of a release that was withdrawn: that it was, when, and why.
import { Link } from 'react-router';
import { Alert, Timestamp } from '@plumbline/ui';
import { usePublicCity } from './public-city';

/** The notice of a withdrawal, with the way to the latest release and to all others. */
export function WithdrawnNotice({ withdrawn }: { withdrawn: { at: string; reason: string } }) {
  const city = usePublicCity();
  return (
    <Alert kind="warning" heading="This release was withdrawn">
      <p>
        The city withdrew it on <Timestamp at={withdrawn.at} timeZone={city.timeZone} />. Reason given:{' '}
        {withdrawn.reason}
      </p>
      <p>
        <Link to={`/${city.slug}/latest`}>Latest release</Link> |{' '}
        <Link to={`/${city.slug}#releases`}>All releases</Link>
      </p>
    </Alert>
  );
}
