// One release: what it says, how to prove it was not changed, how to cite and download it.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql, publicUrl } from '@plumbline/platform/web';
import { Page, Timestamp } from '@plumbline/ui';
import { DepartmentsPanel } from './departments.panel';
import { FiguresPanel } from './figures.panel';
import { usePublicCity } from './public-city';
import { placeOf, releasePath } from './release-address';
import { reportingSentence, resultsSentence, workSentence } from './sentences';
import { WithdrawnNotice } from './withdrawn.panel';

const releaseQuery = publicGraphql(`
  query ReleasePage($city: String!, $release: String) {
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
      sample
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
  const { release } = await executePublic(releaseQuery, { ...place }, { request });
  if (!release) throw notFound(t`release`);
  const canonical = publicUrl() + releasePath({ city: place.city, release: release.slug });
  return { release, place, canonical };
}

type Release = Awaited<ReturnType<typeof loader>>['release'];

export default function ReleasePage() {
  const { release, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={release.title}
      lead={t`Release number ${{ number: release.number }}, for ${{ periodLabel: release.periodLabel }}.`}
      sample={release.sample ? 'within' : false}
      description={t`Release number ${{ number: release.number }} of ${{ cityName: city.name }}, for ${{ periodLabel: release.periodLabel }}.`}
      canonical={canonical}
      breadcrumb={[{ label: city.name, to: `/${city.slug}` }]}
    >
      {release.withdrawn ? (
        <WithdrawnNotice withdrawn={release.withdrawn} />
      ) : (
        <Content release={release} place={place} />
      )}
      <Proof release={release} canonical={canonical} />
    </Page>
  );
}

function Content({ release, place }: { release: Release; place: ReturnType<typeof placeOf> }) {
  const city = usePublicCity();
  const words = {
    team: city.inSentence('planningTeam'),
    deliverables: city.inSentence('deliverable').plural,
    goals: city.inSentence('goal').plural,
  };
  const { figures, departments, notes } = release;
  return (
    <>
      <p>
        {reportingSentence(release.periodLabel, figures, words)}{' '}
        {workSentence(figures, words, release.asOf ? dayText(release.asOf) : null)}{' '}
        {resultsSentence(figures, words)}
      </p>
      <FiguresPanel figures={figures} words={words} asOf={release.asOf} level={2} />
      {notes ? (
        <section>
          <h2>{t`Release notes`}</h2>
          {notes.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ) : null}
      <section>
        <h2>{city.word('department').plural}</h2>
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
          <dd>{city.officeName}</dd>
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
            Fingerprint of the content: <span className="pl-mono">{ph({ digest: release.digest })}</span>
          </Trans>
        </p>
      ) : null}
      <p className="pl-small">
        {release.previousDigest ? (
          <>
            <Trans>
              Fingerprint of the release before:{' '}
              <span className="pl-mono">{ph({ previousDigest: release.previousDigest })}</span>
            </Trans>
          </>
        ) : (
          t`This is the first release, so there is none before it.`
        )}
      </p>
      <p className="pl-small">
        <Trans>
          The fingerprints form a chain: if anybody changed a published release, the chain would no longer
          match.
        </Trans>
      </p>
      {release.withdrawn ? null : (
        <>
          <h3>{t`Download`}</h3>
          <p>
            <a href={downloadPath(city.slug, release.slug)} download>{t`The whole release as JSON`}</a>
          </p>
          <h3>{t`How to cite`}</h3>
          <p>{citation(city, release, canonical)}</p>
        </>
      )}
    </section>
  );
}

function downloadPath(city: string, release: string): string {
  return `/public/releases/${city}/${encodeURIComponent(release)}.json`;
}

function citation(
  city: { name: string; officeName: string; planName: string },
  release: Release,
  canonical: string,
): string {
  const { name, officeName, planName } = city;
  const { title, number, publishedAt } = release;
  return publishedAt
    ? t`${name}, ${officeName}: ${planName}, ${title} (release ${number}), published ${{ day: dayText(publishedAt) }}. ${{ address: canonical }}`
    : t`${name}, ${officeName}: ${planName}, ${title} (release ${number}). ${{ address: canonical }}`;
}
