// The data of a release: files, codebook, license, how hidden numbers are marked, and the API with its explorer.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import type { ReactNode } from 'react';
import { Link, data, useLoaderData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { dayText, say } from '@plumbline/language/domain';
import { askPublic, executePublic, notFound, publicGraphql, publicUrl } from '@plumbline/platform/web';
import { licenseNamed } from '@plumbline/publishing/domain';
import { Page } from '@plumbline/ui';
import { CityText } from '../city-text';
import { releaseCrumbs } from '../crumbs';
import { ShareTags } from '../feeds/share-tags';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { dataPath, downloadPath, placeOf, releasePath } from '../release-address';
import { WithdrawnNotice } from '../withdrawn.panel';
import { CodebookPanel } from './codebook.panel';
import { DataFilesPanel } from './data-files.panel';
import './open-data.scss';
import { ExplorerPanel, LONGEST_QUERY, type Asked } from './explorer.panel';

const dataQuery = publicGraphql(`
  query DataPage($city: String!, $release: String) {
    city(slug: $city) {
      openData {
        license
        contactEmail
      }
    }
    release(city: $city, release: $release) {
      slug
      number
      title
      periodLabel
      publishedAt
      digest
      sample
      withdrawn {
        at
        reason
      }
      files {
        name
        size
        path
      }
      departments {
        code
        reported
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { city, release } = await executePublic(dataQuery, { ...place }, { request });
  if (!city || !release) throw notFound('release');
  const { departments, ...shown } = release;
  const canonical = publicAddress(dataPath({ city: place.city, release: release.slug }));
  const asked = await askedIn(request);
  return data(
    {
      ...{ release: shown, openData: city.openData, place, canonical, asked, site: publicUrl() },
      department: departments.find(({ reported }) => reported)?.code ?? departments[0]?.code ?? '',
    },
    { headers: { 'Cache-Control': asked.answer ? 'no-store' : 'public, max-age=0, must-revalidate' } },
  );
}

/** The question in the address, with its answer; nothing is asked where there is none. */
async function askedIn(request: Request): Promise<Asked> {
  const search = new URL(request.url).searchParams;
  const query = (search.get('query') ?? '').slice(0, LONGEST_QUERY);
  const variables = (search.get('variables') ?? '').slice(0, LONGEST_QUERY);
  return {
    query,
    variables,
    answer: query.trim() === '' ? null : await askPublic(query, variables, request),
  };
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export default function DataPage() {
  const { release, openData, place, canonical, asked, department, site } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const isLatest = place.release === null;
  return (
    <Page
      title={t`Data`}
      lead={t`Everything in this release as files and through an API. Free to use.`}
      description={t`Files, codebook, license and API of release number ${{ number: release.number }} of ${{ cityName: city.name }}.`}
      sample={release.sample ? 'within' : false}
      canonical={canonical}
      breadcrumb={releaseCrumbs(city, release, place)}
    >
      <p>
        <Trans>
          Release number {ph({ number: release.number })}: <CityText>{ph({ title: release.title })}</CityText>
          , for {ph({ periodLabel: periodInWords(release.periodLabel) })}.
        </Trans>{' '}
        {isLatest ? (
          <Trans>
            This page moves with each new release.{' '}
            <Link to={dataPath({ city: place.city, release: release.slug })}>
              The data of this release alone
            </Link>{' '}
            stay where they are.
          </Trans>
        ) : null}
      </p>
      {release.withdrawn ? (
        <WithdrawnNotice withdrawn={release.withdrawn} />
      ) : (
        <>
          <DataFilesPanel files={release.files} sealed={downloadPath(city.slug, release.slug)} />
          <Latest city={city.slug} site={site} />
          <Hidden city={city.slug} />
          <License openData={openData} />
          <section id="cite">
            <h2>{t`How to cite`}</h2>
            <p>
              <CityText>{citation(city, release, canonical)}</CityText>
            </p>
          </section>
          <Api site={site} city={city.slug} />
          <ExplorerPanel asked={asked} city={city.slug} department={department} />
          <CodebookPanel />
        </>
      )}
      <p>
        <Link to={releasePath(place)}>{t`Back to the release`}</Link>
      </p>
      <ShareTags
        name={`${t`Data`} | ${city.name}`}
        says={t`Files, codebook, license and API of release number ${{ number: release.number }} of ${{ cityName: city.name }}.`}
        address={canonical}
        sample={release.sample}
        demo={city.demo}
      />
      <PrintFoot address={canonical} release={release} />
    </Page>
  );
}

/** An address people copy. */
function Address({ children }: { children: string }) {
  return (
    <a href={children} className="pl-mono pl-address">
      {children}
    </a>
  );
}

function Latest({ city, site }: { city: string; site: string }) {
  return (
    <section id="latest">
      <h2>{t`Always the newest`}</h2>
      <p>
        <Trans>
          Put <span className="pl-mono">latest</span> in the place of the release, and the same address always
          gives the newest one. Every file can be read from other sites. A program that sends back the tag of
          a file it has (ETag) is told when nothing changed.
        </Trans>
      </p>
      <p>
        <Address>{`${site}/public/releases/${city}/latest/observations.csv`}</Address>
      </p>
    </section>
  );
}

function Hidden({ city }: { city: string }) {
  return (
    <section id="hidden">
      <h2>{t`How hidden numbers are marked`}</h2>
      <p>
        <Trans>
          Where few people are behind a number, it is hidden to protect them. Every file says so in the same
          way: the row is there, its <span className="pl-mono">status</span> is{' '}
          <span className="pl-mono">SUPPRESSED</span>, and its value is empty. Hidden is not zero, and not
          missing. Where a value is missing, the status says why.
        </Trans>
      </p>
      <p>
        <Link to={`/${city}/methods#hidden`}>{t`What is hidden, and why`}</Link>
      </p>
    </section>
  );
}

function License({ openData }: { openData: { license: string; contactEmail: string | null } }) {
  const { title, path, says } = licenseNamed(openData.license);
  return (
    <section id="license">
      <h2>{t`License`}</h2>
      <p>
        <a href={path} rel="license">
          {title}
        </a>
        {'. '}
        {say(says)}
      </p>
      {openData.contactEmail ? (
        <p>
          <Trans>
            Questions about the data:{' '}
            <a href={`mailto:${openData.contactEmail}`}>{ph({ address: openData.contactEmail })}</a>
          </Trans>
        </p>
      ) : null}
    </section>
  );
}

function Api({ site, city }: { site: string; city: string }) {
  const facts: [string, ReactNode][] = [
    [t`Address`, <Address key="graphql">{`${site}/public/graphql`}</Address>],
    [t`What can be asked`, <Address key="schema">{`${site}/public/schema.graphql`}</Address>],
    [
      t`Catalog for data portals`,
      <Address key="catalog">{`${site}/public/catalogs/${city}/data.json`}</Address>,
    ],
    [
      t`The same in DCAT-US 3.0`,
      <Address key="catalog-3">{`${site}/public/catalogs/${city}/dcat-us-3.json`}</Address>,
    ],
  ];
  return (
    <section id="api">
      <h2>{t`The API`}</h2>
      <p>
        <Trans>
          Programs can ask for just what they need, in GraphQL, with GET or POST. No key is needed, and pages
          of other sites may ask too.
        </Trans>
      </p>
      <dl className="pl-data-addresses">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          There are limits, so that it stays fast for all: 120 queries a minute, 14 levels, 10 things at the
          first level, and a cost of 300,000. Each field costs 1, and 5 times as much in each list around it.
          A query that asks for more is told so. To get everything, take the files.
        </Trans>
      </p>
    </section>
  );
}

function citation(
  city: { name: string; officeName: string; planName: string },
  release: { title: string; number: number; publishedAt: string | null },
  canonical: string,
): string {
  const { name, officeName, planName } = city;
  const { title, number, publishedAt } = release;
  return publishedAt
    ? t`${name}, ${officeName}: ${planName}, ${title} (release ${number}), published ${{ day: dayText(publishedAt) }}. ${{ address: canonical }}`
    : t`${name}, ${officeName}: ${planName}, ${title} (release ${number}). ${{ address: canonical }}`;
}
