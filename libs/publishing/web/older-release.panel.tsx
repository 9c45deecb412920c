// What stands above every page of an older release: that there is a newer one, and what it corrected of this page.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { publicGraphql, type Public } from '@plumbline/platform/web';
import { Alert, Timestamp } from '@plumbline/ui';
import { comparePath } from './compare/compare-address';
import { releasePath } from './release-address';

const _later = publicGraphql(`
  fragment LaterReleaseFields on PublicLaterReleases {
    latest {
      slug
      number
      publishedAt
    }
    hasPage
    corrections {
      values
      release {
        slug
        number
        publishedAt
      }
    }
  }
`);

/** An older release, the page of it that is read, and what came after it. */
export interface OlderRelease {
  later: Public.LaterReleaseFieldsFragment;
  /** Slug of the release that is read. */
  release: string;
  /** The page below the release as its address has it; empty for the release itself. */
  path: string;
  department: string | undefined;
  city: { slug: string; timeZone: string };
}

/** The notice stands around the release, which itself never changes. */
export function OlderReleaseNotice({ later, release, path, department, city }: OlderRelease) {
  const { latest, hasPage, corrections } = later;
  const newest = releasePath({ city: city.slug, release: null });
  const isCorrected = corrections.length > 0;
  return (
    <Alert
      kind={isCorrected ? 'warning' : 'info'}
      heading={isCorrected ? t`A later release corrected this page` : t`This is an older release`}
    >
      {corrections.map(({ release: by, values }) => (
        <p key={by.slug}>
          <Trans>
            On <Timestamp at={by.publishedAt} timeZone={city.timeZone} />, release {ph({ number: by.number })}{' '}
            corrected{' '}
            {ph({
              someValues: plural(values, {
                one: '# value this page rests on',
                other: '# values this page rests on',
              }),
            })}
            .
          </Trans>{' '}
          <Link to={comparePath(city.slug, { from: release, to: by.slug, department, kind: 'corrected' })}>
            {t`See each value before and now, and why`}
          </Link>
        </p>
      ))}
      <p>
        <Trans>
          What you read here stays as it was published. The newest release is number{' '}
          {ph({ number: latest.number })}, published{' '}
          <Timestamp at={latest.publishedAt} timeZone={city.timeZone} />.
        </Trans>{' '}
        {hasPage && path !== '' ? (
          <Link to={`${newest}/${path}`}>{t`This page in the newest release`}</Link>
        ) : (
          <Link to={newest}>{t`Go to the newest release`}</Link>
        )}
      </p>
    </Alert>
  );
}
