// One release: what it says, how to prove it was not changed, how to cite and download it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Page, Timestamp } from '@plumbline/ui';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb } from './crumbs';
import { DepartmentsPanel } from './departments.panel';
import { SharedRelease } from './feeds/shared-page.panel';
import { FiguresPanel } from './figures.panel';
import { fourFigures } from './first-figures';
import { FirstScreen } from './first-screen.panel';
import { firstSentence } from './first-sentence';
import { CitePanel } from './proof/cite.panel';
import { RemovedPanel, removalsOn } from './proof/removed.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { downloadPath, placeOf, priorityPath, releasePath } from './release-address';
import { reportingSentence } from '@plumbline/publishing/domain';
import { ReleaseTranslations } from './translations/release-translations.panel';
import { WithdrawnNotice } from './withdrawn.panel';

const releaseQuery = publicGraphql(`
  query ReleasePage($city: String!, $release: String) {
    sinceLastRelease(city: $city, release: $release) {
      ...SinceLastFields
    }
    release(city: $city, release: $release) {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      notes
      digest
      previousDigest
      translations {
        language
        number
        publishedAt
        digest
        texts
        total
      }
      sample
      removals {
        ...RemovalFields
      }
      withdrawn {
        at
        reason
      }
      figures {
        ...FourFigures
      }
      departments {
        code
        name
        teamName
        reported
        reportingNote
        reportSample
        sample
        figures {
          work {
            status
            count
          }
          dates {
            overdue
          }
        }
      }
    }
  }
`);

// Asked for once and the same way on every public page, as `...FourFigures`.
const _fourFigures = publicGraphql(`
  fragment FourFigures on PublicFigures {
    sample
    work {
      status
      label
      count
    }
    dates {
      onTime
      late
      overdue
      noDate
      notYetDue
    }
    results {
      better
      same
      worse
      uncertain
      unmeasured
    }
    reporting {
      onTime
      late
      inReview
      missing
      owedNothing
    }
    coverage {
      approved
      withPlan
      withoutPlan
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { release, sinceLastRelease: since } = await executePublic(releaseQuery, { ...place }, { request });
  if (!release) throw notFound('release');
  const canonical = publicAddress(releasePath({ city: place.city, release: release.slug }));
  return { release, since, place, canonical };
}

type Release = Awaited<ReturnType<typeof loader>>['release'];

export default function ReleasePage() {
  const { release, since, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={release.title}
      heading={<CityText>{release.title}</CityText>}
      lead={
        <>
          <span>{t`Release number ${{ number: release.number }}, for ${{ periodLabel: periodInWords(release.periodLabel) }}.`}</span>{' '}
          {release.withdrawn ? null : firstSentence(release.figures, wordsFor(city))}
        </>
      }
      sample={release.sample ? 'within' : false}
      description={t`Release number ${{ number: release.number }} of ${{ cityName: city.name }}, for ${{ periodLabel: periodInWords(release.periodLabel) }}.`}
      canonical={canonical}
      breadcrumb={[cityCrumb(city)]}
    >
      {release.withdrawn ? (
        <WithdrawnNotice withdrawn={release.withdrawn} />
      ) : (
        <Content release={release} since={since} place={place} />
      )}
      <Proof release={release} canonical={canonical} />
      {release.withdrawn ? null : <CitePanel release={release} canonical={canonical} />}
      <SharedRelease
        release={release}
        says={
          release.withdrawn ? t`This release was withdrawn` : firstSentence(release.figures, wordsFor(city))
        }
        address={canonical}
        sample={release.sample}
        steps={[cityCrumb(city)]}
      />
    </Page>
  );
}

function Content({
  release,
  since,
  place,
}: {
  release: Release;
  since: Awaited<ReturnType<typeof loader>>['since'];
  place: ReturnType<typeof placeOf>;
}) {
  const city = usePublicCity();
  const words = wordsFor(city);
  const { figures, departments, notes } = release;
  return (
    <>
      <FirstScreen
        figures={fourFigures(figures, release.asOf)}
        release={release}
        place={place}
        sample={figures.sample}
        changed={place.draft ? null : <SinceLast since={since} />}
      />
      <RemovedPanel removals={removalsOn(release.removals)} />
      <p>{reportingSentence(periodInWords(release.periodLabel), figures, words)}</p>
      <FiguresPanel figures={figures} words={words} asOf={release.asOf} level={2} />
      {notes ? (
        <section>
          <h2>{t`Release notes`}</h2>
          {notes.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>
              <CityText>{paragraph}</CityText>
            </p>
          ))}
        </section>
      ) : null}
      <section>
        <h2>{city.word('department').plural}</h2>
        {place.draft || !city.hasPriorities ? null : (
          <p>
            <Link to={priorityPath(place)}>{t`See all promises by priority`}</Link>
          </p>
        )}
        <DepartmentsPanel departments={departments} asOf={release.asOf} place={place} />
      </section>
    </>
  );
}

function Proof({ release, canonical }: { release: Release; canonical: string }) {
  const city = usePublicCity();
  return (
    <section>
      <h2>{t`About this release`}</h2>
      <dl className="pl-facts">
        <div>
          <dt>{t`Published by`}</dt>
          <dd>
            <CityText>{city.officeName}</CityText>
          </dd>
        </div>
        {release.publishedAt ? (
          <div>
            <dt>{t`Published`}</dt>
            <dd>
              <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t`Permanent address`}</dt>
          <dd>
            <a href={canonical}>{canonical}</a>
          </dd>
        </div>
      </dl>
      {release.digest ? (
        <p className="pl-small">
          <Trans>
            Digest of the content: <span className="pl-mono">{ph({ digest: release.digest })}</span>
          </Trans>
        </p>
      ) : null}
      <p className="pl-small">
        {release.previousDigest ? (
          <>
            <Trans>
              Digest of the release before:{' '}
              <span className="pl-mono">{ph({ previousDigest: release.previousDigest })}</span>
            </Trans>
          </>
        ) : (
          t`This is the first release, so there is none before it.`
        )}
      </p>
      <p className="pl-small">
        <Trans>
          The digests form a chain: if anybody changed a published release, the chain would no longer match.
        </Trans>{' '}
        <Link to={`/${city.slug}/check`}>{t`Check it yourself`}</Link>
      </p>
      {release.withdrawn ? null : (
        <>
          <h3>{t`Download`}</h3>
          <p>
            <a href={downloadPath(city.slug, release.slug)} download>{t`The whole release as JSON`}</a>
          </p>
          <ReleaseTranslations release={release.slug} translations={release.translations} />
        </>
      )}
    </section>
  );
}
