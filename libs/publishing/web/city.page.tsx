// A city in public: what its latest release says, who reported, and everything it published.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { Button, EmptyState, isAllSample, Page, SampleMark, TextField, Timestamp } from '@plumbline/ui';
import { About, Notices } from './city-about.panel';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { DepartmentsPanel, departmentsNamed } from './departments.panel';
import { SharedCity } from './feeds/shared-page.panel';
import { FiguresPanel } from './figures.panel';
import { fourFigures } from './first-figures';
import { FirstScreen } from './first-screen.panel';
import { firstSentence } from './first-sentence';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { priorityPath, releasePath } from './release-address';
import { reportingSentence } from '@plumbline/publishing/domain';

const cityQuery = publicGraphql(`
  query CityPage($slug: String!) {
    sinceLastRelease(city: $slug) {
      ...SinceLastFields
    }
    city(slug: $slug) {
      releases {
        slug
        number
        title
        periodLabel
        publishedAt
        sample
        withdrawn {
          at
          reason
        }
      }
      notices {
        id
        kind
        text
        on
      }
    }
    release(city: $slug) {
      slug
      number
      title
      periodLabel
      publishedAt
      digest
      asOf
      sample
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

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.city ?? '';
  const { city, release, sinceLastRelease } = await executePublic(cityQuery, { slug }, { request });
  return {
    releases: city?.releases ?? [],
    notices: city?.notices ?? [],
    release,
    since: sinceLastRelease,
    wanted: new URL(request.url).searchParams.get('name')?.trim().slice(0, 100) ?? '',
    canonical: publicAddress(`/${slug}`),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function CityPage() {
  const { release, since, releases, notices, wanted, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={city.name}
      heading={<CityText>{city.name}</CityText>}
      lead={
        release
          ? firstSentence(release.figures, wordsFor(city))
          : t`What ${{ cityName: city.name }} promised in its ${{ planName: city.planName }}, what was done, and what changed for whom.`
      }
      description={t`${{ planName: city.planName }} of ${{ cityName: city.name }}: promises, progress and results.`}
      canonical={canonical}
      breadcrumb={[{ label: t`All cities`, to: '/' }]}
    >
      {release ? (
        <LatestRelease release={release} since={since} wanted={wanted} />
      ) : (
        <EmptyState>
          <p>
            <Trans>
              {ph({ cityName: city.name })} has not published a release yet, or has withdrawn the ones it
              published.
            </Trans>
          </p>
        </EmptyState>
      )}
      <Releases releases={releases} />
      <Notices notices={notices} />
      <About />
      <PrintFoot address={canonical} release={release} />
      <SharedCity
        says={
          release
            ? firstSentence(release.figures, wordsFor(city))
            : t`${{ cityName: city.name }} has not published a release yet.`
        }
        address={canonical}
        sample={release?.sample ?? false}
        steps={[{ label: t`All cities`, to: '/' }]}
      />
    </Page>
  );
}

function LatestRelease({
  release,
  since,
  wanted,
}: {
  release: NonNullable<Data['release']>;
  since: Data['since'];
  wanted: string;
}) {
  const city = usePublicCity();
  const words = wordsFor(city);
  const { figures, departments } = release;
  const place = { city: city.slug, release: null };
  return (
    <>
      <FirstScreen
        figures={fourFigures(figures, release.asOf)}
        release={release}
        place={place}
        sample={figures.sample}
        changed={<SinceLast since={since} />}
      />
      <section>
        <h2>
          <CityText>{release.title}</CityText> {release.sample ? <SampleMark within /> : null}
        </h2>
        <p>{reportingSentence(periodInWords(release.periodLabel), figures, words)}</p>
        <FiguresPanel figures={figures} words={words} asOf={release.asOf} level={3} />
      </section>
      <section id="departments">
        <h2>{city.word('department').plural}</h2>
        <Form method="get" action="#departments" className="pl-filter" role="search">
          <TextField
            name="name"
            label={findByName(city.inSentence('department').singular)}
            type="search"
            defaultValue={wanted}
            required={false}
          />
          <Button look="second">{t`Find`}</Button>
          {wanted ? <Link to={`/${city.slug}#departments`}>{t`Show all`}</Link> : null}
        </Form>
        {city.hasPriorities ? (
          <p>
            <Link to={priorityPath(place)}>{t`See all promises by priority`}</Link>
          </p>
        ) : null}
        <DepartmentsPanel
          departments={departmentsNamed(departments, wanted)}
          asOf={release.asOf}
          place={place}
        />
      </section>
    </>
  );
}

/** "Find a department by name", with the article that the city's own word takes in English: "an agency". */
function findByName(department: string): string {
  return /^[aeiou]/i.test(department) ? t`Find an ${department} by name` : t`Find a ${department} by name`;
}

function Releases({ releases }: Pick<Data, 'releases'>) {
  const city = usePublicCity();
  const allSample = releases.length > 1 && isAllSample(releases);
  return (
    <section id="releases">
      <h2>{t`All releases`}</h2>
      <p>
        <Trans>
          A release never changes once it is published. Corrections come with the next release, and say why.
        </Trans>
      </p>
      {releases.length > 0 ? (
        <p>
          {releases.filter(({ withdrawn }) => withdrawn === null).length > 1 ? (
            <>
              <Link to={`/${city.slug}/compare`}>{t`Compare two releases`}</Link>
              {' | '}
            </>
          ) : null}
          <Link to={`/${city.slug}/check`}>{t`Check that nothing was changed`}</Link>
        </p>
      ) : null}
      {releases.length === 0 ? (
        <EmptyState>
          <p>{t`None yet. The first one appears here on the day it is published.`}</p>
        </EmptyState>
      ) : (
        <ul className="pl-plain-list">
          {allSample ? (
            <li>
              <SampleMark within /> {t`Every release in this list contains sample content.`}
            </li>
          ) : null}
          {releases.map((release) => (
            <li key={release.slug}>
              <Trans>
                <Link to={releasePath({ city: city.slug, release: release.slug })}>
                  No. {ph({ number: release.number })}:{' '}
                  <CityText>{ph({ releaseTitle: release.title })}</CityText>
                </Link>
                , {ph({ periodLabel: periodInWords(release.periodLabel) })}, published{' '}
                <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
              </Trans>{' '}
              {release.sample && !allSample ? <SampleMark within /> : null}{' '}
              {release.withdrawn ? (
                <strong>
                  <Trans>
                    Withdrawn: <CityText>{ph({ reason: release.withdrawn.reason })}</CityText>
                  </Trans>
                </strong>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
