// The first page: which cities keep their promises in the open here.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords, PRACTICE_SLUG } from '@plumbline/cities/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { Day, EmptyState, FirstFigures, Page, SampleMark, Shell, Timestamp } from '@plumbline/ui';
import { CityText } from './city-text';
import { ShareTags } from './feeds/share-tags';
import { threeFigures } from './first-figures';
import { firstSentence } from './first-sentence';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { publicWords, wordsFor } from './public-city';
import { PublicFooter } from './public-footer.panel';

export const handle = { still: true };

const citiesQuery = publicGraphql(`
  query Cities {
    cities {
      slug
      name
      planName
      demo
      timeZone
      officeName
      terms {
        key
        singular
        plural
      }
      latest {
        slug
        number
        title
        periodLabel
        publishedAt
        asOf
        sample
        figures {
          ...FourFigures
        }
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { cities } = await executePublic(citiesQuery, {}, { request });
  return { cities, canonical: publicAddress('/') };
}

export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function CitiesPage() {
  const { cities, canonical } = useLoaderData<typeof loader>();
  return (
    <Shell
      demo={cities.some((city) => city.demo)}
      account={<Link to="/log-in">{t`Staff log-in`}</Link>}
      footer={<PublicFooter />}
    >
      <Page
        title={t`Is the city keeping its promise on racial equity?`}
        lead={t`See what each city promised in its racial equity plans, who owns it, what was done, and what changed for whom.`}
        description={t`What cities promised in their racial equity plans, what was done, and what changed for whom.`}
        canonical={canonical}
      >
        {cities.length === 0 ? (
          <EmptyState>
            <p>{t`No city publishes here yet. Those who work for a city can log in above.`}</p>
          </EmptyState>
        ) : (
          <ul className="pl-plain-list">
            {realOnesFirst(cities).map((city) => (
              <li className="pl-card" key={city.slug}>
                <h2>
                  <Link to={`/${city.slug}`}>
                    <CityText>{city.name}</CityText>
                  </Link>
                </h2>
                <p>
                  <CityText>{city.planName}</CityText>
                </p>
                {city.slug === PRACTICE_SLUG ? (
                  <p>
                    <strong>{t`There is no such city. Staff practice here, and everything in it is made up.`}</strong>
                  </p>
                ) : null}
                <Latest city={city} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/library">{t`Library: what cities tried, by topic`}</Link>
        </p>
        <ShareTags
          name={t`Plumbline: is the city keeping its promise on racial equity?`}
          says={t`What cities promised in their racial equity plans, what was done, and what changed for whom.`}
          address={canonical}
          sample={cities.some(({ latest }) => latest?.sample)}
          demo={cities.some((city) => city.demo)}
        />
        <PrintFoot address={canonical} />
      </Page>
    </Shell>
  );
}

/** Cities by name, and the one to practice in behind them. */
function realOnesFirst(cities: readonly City[]): City[] {
  const isReal = ({ slug }: City) => slug !== PRACTICE_SLUG;
  return [...cities.filter(isReal), ...cities.filter((city) => !isReal(city))];
}

type City = Awaited<ReturnType<typeof loader>>['cities'][number];

function Latest({ city }: { city: City }) {
  const { latest } = city;
  if (!latest) return <p className="pl-small">{t`No release yet.`}</p>;
  const words = wordsFor(publicWords(city.terms));
  return (
    <>
      <p>{firstSentence(latest.figures, words)}</p>
      <FirstFigures figures={threeFigures(latest.figures, latest.asOf)} />
      <p className="pl-small">
        <Trans>
          Source:{' '}
          <Link to={`/${city.slug}/releases/${latest.slug}`}>
            <CityText>{ph({ latestTitle: latest.title })}</CityText>
          </Link>
          , {ph({ periodLabel: periodInWords(latest.periodLabel) })}. Information as of{' '}
          <Day on={latest.asOf} />.
        </Trans>{' '}
        {latest.publishedAt ? (
          <Trans>
            Published <Timestamp at={latest.publishedAt} timeZone={city.timeZone} /> by{' '}
            <CityText>{ph({ officeName: city.officeName })}</CityText>.
          </Trans>
        ) : null}{' '}
        {latest.sample ? <SampleMark within /> : null}
      </p>
    </>
  );
}
