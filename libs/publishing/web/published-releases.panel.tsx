// Everything the city published, newest first, with who assembled and who confirmed it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { EmptyState, Table, Timestamp } from '@plumbline/ui';
import { releasePath } from './release-address';
import type { ListedRelease } from './releases.page';

/** The list, or the way to the first release while there is none. */
export function PublishedReleases({ releases }: { releases: readonly ListedRelease[] }) {
  const { city, inSentence, to } = useWorkspace();
  if (releases.length === 0) {
    return (
      <section>
        <h2>{t`Published`}</h2>
        <EmptyState>
          <p>
            <Trans>
              Nothing is published yet. A {ph({ release: inSentence('release').singular })} is assembled from
              approved reports, and a second person publishes it.{' '}
              <Link to={to('portfolio')}>See which reports are approved</Link>
            </Trans>
          </p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section>
      <h2>{t`Published`}</h2>
      <Table caption={t`Published releases, newest first`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`No.`}</th>
            <th scope="col">{t`Title`}</th>
            <th scope="col">{t`Quarter`}</th>
            <th scope="col">{t`Published`}</th>
            <th scope="col">{t`Digest begins`}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.id}>
              <td>{release.number}</td>
              <th scope="row">
                <Link to={releasePath({ city: city.slug, release: release.slug })} reloadDocument>
                  {release.title}
                </Link>
                {release.withdrawn ? (
                  <p className="pl-small">
                    <strong>{t`Withdrawn`}</strong>{' '}
                    <Timestamp at={release.withdrawn.at} timeZone={city.timeZone} />:{' '}
                    {release.withdrawn.reason}
                  </p>
                ) : null}
              </th>
              <td>{periodInWords(release.periodLabel)}</td>
              <td>
                <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
                <p className="pl-small">
                  <Trans>
                    Assembled by {ph({ assembler: release.assembledBy.displayName })}, confirmed by{' '}
                    {ph({ publisher: release.confirmedBy.displayName })}
                  </Trans>
                </p>
              </td>
              <td className="pl-mono">{release.digest.slice(0, 12)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
