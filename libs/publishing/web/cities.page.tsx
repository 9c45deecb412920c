// The first page: which cities keep their promises in the open here.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { EmptyState, Page, SampleMark, Shell, Timestamp } from '@plumbline/ui';

export const handle = { still: true };

const citiesQuery = publicGraphql(`
  query Cities {
    cities {
      slug
      name
      planName
      demo
      timeZone
      releases {
        slug
        title
        periodLabel
        publishedAt
        sample
        withdrawn {
          at
        }
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return executePublic(citiesQuery, {}, { request });
}

export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function CitiesPage() {
  const { cities } = useLoaderData<typeof loader>();
  return (
    <Shell demo={cities.some((city) => city.demo)} account={<Link to="/log-in">{t`Staff log-in`}</Link>}>
      <Page
        title={t`Is the city keeping its promise on racial equity?`}
        lead={t`See what each city promised in its racial equity plans, who owns it, what was done, and what changed for whom.`}
        description={t`What cities promised in their racial equity plans, what was done, and what changed for whom.`}
      >
        {cities.length === 0 ? (
          <EmptyState>
            <p>{t`No city publishes here yet. Those who work for a city can log in above.`}</p>
          </EmptyState>
        ) : (
          <ul className="pl-card-list">
            {cities.map((city) => (
              <li className="pl-card" key={city.slug}>
                <h2>
                  <Link to={`/${city.slug}`}>{city.name}</Link>
                </h2>
                <p>{city.planName}</p>
                <Latest city={city} />
              </li>
            ))}
          </ul>
        )}
      </Page>
    </Shell>
  );
}

type City = Awaited<ReturnType<typeof loader>>['cities'][number];

function Latest({ city }: { city: City }) {
  const latest = city.releases.find((release) => !release.withdrawn);
  return latest ? (
    <p className="pl-small">
      <Trans>
        Latest release: <strong>{ph({ latestTitle: latest.title })}</strong>,{' '}
        {ph({ periodLabel: latest.periodLabel })}, published{' '}
        <Timestamp at={latest.publishedAt} timeZone={city.timeZone} />
      </Trans>{' '}
      {latest.sample ? <SampleMark within /> : null}
    </p>
  ) : (
    <p className="pl-small">{t`No release yet.`}</p>
  );
}
