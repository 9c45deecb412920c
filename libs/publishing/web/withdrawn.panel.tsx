// What stands at the address of a release that was withdrawn: that it was, when, and why.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Alert, Timestamp } from '@plumbline/ui';
import { CityText } from './city-text';
import { usePublicCity } from './public-city';

/** The notice of a withdrawal, with the way to the latest release and to all others. */
export function WithdrawnNotice({ withdrawn }: { withdrawn: { at: string; reason: string } }) {
  const city = usePublicCity();
  return (
    <Alert kind="warning" heading={t`This release was withdrawn`}>
      <p>
        <Trans>
          The city withdrew it on <Timestamp at={withdrawn.at} timeZone={city.timeZone} />. Reason given:{' '}
          <CityText>{ph({ reason: withdrawn.reason })}</CityText>
        </Trans>
      </p>
      <p>
        <Link to={`/${city.slug}/latest`}>{t`Latest release`}</Link> |{' '}
        <Link to={`/${city.slug}#releases`}>{t`All releases`}</Link>
      </p>
    </Alert>
  );
}
