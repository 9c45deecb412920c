// A city in public: what its latest release says, who reported, and everything it published.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql, publicUrl } from '@plumbline/platform/web';
import { Button, Day, EmptyState, Page, SampleMark, TextField, Timestamp } from '@plumbline/ui';
import { DepartmentsPanel, departmentsNamed } from './departments.panel';
import { FiguresPanel } from './figures.panel';
import { usePublicCity } from './public-city';
import { releasePath } from './release-address';
import { reportingSentence, resultsSentence, workSentence } from './sentences';

const cityQuery = publicGraphql(`
  query CityPage($slug: String!) {
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
      title
      periodLabel
      publishedAt
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
  const { city, release } = await executePublic(cityQuery, { slug }, { request });
  return {
    releases: city?.releases ?? [],
    notices: city?.notices ?? [],
    release,
    wanted: new URL(request.url).searchParams.get('name')?.trim().slice(0, 100) ?? '',
    canonical: `${publicUrl()}/${slug}`,
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function CityPage() {
  const { release, releases, notices, wanted, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={city.name}
      lead={t`What ${{ cityName: city.name }} promised in its ${{ planName: city.planName }}, what was done, and what changed for whom.`}
      description={t`${{ planName: city.planName }} of ${{ cityName: city.name }}: promises, progress and results.`}
      canonical={canonical}
      breadcrumb={[{ label: t`All cities`, to: '/' }]}
    >
      {release ? (
        <LatestRelease release={release} wanted={wanted} />
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
    </Page>
  );
}

function LatestRelease({ release, wanted }: { release: NonNullable<Data['release']>; wanted: string }) {
  const city = usePublicCity();
  const words = {
    team: city.inSentence('planningTeam'),
    deliverables: city.inSentence('deliverable').plural,
    goals: city.inSentence('goal').plural,
  };
  const { figures, departments } = release;
  const place = { city: city.slug, release: null };
  return (
    <>
      <section>
        <h2>
          {release.title} {release.sample ? <SampleMark within /> : null}
        </h2>
        <p>
          {reportingSentence(release.periodLabel, figures, words)}{' '}
          {workSentence(figures, words, release.asOf ? dayText(release.asOf) : null)}{' '}
          {resultsSentence(figures, words)}
        </p>
        {release.publishedAt ? (
          <p className="pl-small pl-muted">
            <Trans>
              Published <Timestamp at={release.publishedAt} timeZone={city.timeZone} /> by{' '}
              {ph({ officeName: city.officeName })}.{' '}
              <Link to={releasePath({ city: city.slug, release: release.slug })}>
                Permanent address, notes and downloads
              </Link>
            </Trans>
          </p>
        ) : null}
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
  return (
    <section id="releases">
      <h2>{t`All releases`}</h2>
      <p>
        <Trans>
          A release never changes once it is published. Corrections come with the next release, and say why.
        </Trans>
      </p>
      {releases.length === 0 ? (
        <EmptyState>
          <p>{t`None yet. The first one appears here on the day it is published.`}</p>
        </EmptyState>
      ) : (
        <ul className="pl-plain-list">
          {releases.map((release) => (
            <li key={release.slug}>
              <Trans>
                <Link to={releasePath({ city: city.slug, release: release.slug })}>
                  No. {ph({ number: release.number })}: {ph({ releaseTitle: release.title })}
                </Link>
                , {ph({ periodLabel: release.periodLabel })}, published{' '}
                <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
              </Trans>{' '}
              {release.sample ? <SampleMark within /> : null}{' '}
              {release.withdrawn ? (
                <strong>{t`Withdrawn: ${{ reason: release.withdrawn.reason }}`}</strong>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Notices({ notices }: Pick<Data, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <section>
      <h2>{t`Notices`}</h2>
      <ul className="pl-plain-list">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Day on={notice.on} />: {notice.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function About() {
  const city = usePublicCity();
  return (
    <section>
      <h2>{t`What this is`}</h2>
      <p>
        {t`${{ officeName: city.officeName }} publishes these pages.`}{' '}
        {city.legalBasis ? t`Legal basis: ${{ legalBasis: city.legalBasis }}.` : null}{' '}
        <Trans>
          They keep four things apart: the <strong>work</strong> that was done, whether <strong>dates</strong>{' '}
          were kept, the <strong>results</strong> for people, and whether <strong>reports</strong> came on
          time. Done work does not mean that things got better, so the four are never added up.
        </Trans>
      </p>
      <p>
        <Trans>
          Numbers about small groups are hidden to protect privacy. A missing number is not a zero.
        </Trans>
      </p>
    </section>
  );
}
