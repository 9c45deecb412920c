// "Follow this": the ways to hear of the next release, on the page of what can be followed.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import { usePublicCity } from '../public-city';
import { feedPath, followPath } from './follow-address';

/** Links to the mails, the feed and the scorecard of a place. */
export function FollowThis({ place }: { place: FollowedPlace }) {
  const city = usePublicCity();
  const to = followPath(city.slug, place);
  return (
    <section aria-label={t`Follow this`} className="pl-follow">
      <h2>{t`Follow this`}</h2>
      <ul className="pl-plain-list">
        <li>
          <Link to={`${to}#mail`}>{t`Get a mail for each new release`}</Link>
        </li>
        <li>
          <a href={feedPath(city.slug, place)}>{t`Atom feed`}</a>
        </li>
        {place.goal === null ? (
          <li>
            <Link to={`${to}#embed`}>{t`Put this on your website`}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
