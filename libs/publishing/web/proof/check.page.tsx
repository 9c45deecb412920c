// How anybody can check that releases are whole and unchanged: in plain words, with the chain of their digests.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { CardTable, EmptyState, Page, SampleMark, Timestamp } from '@plumbline/ui';
import { CityText } from '../city-text';
import { cityCrumb } from '../crumbs';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { downloadPath, releasePath } from '../release-address';
import { PrintFoot } from './cite.panel';
import './proof.scss';

const chainQuery = publicGraphql(`
  query CheckPage($city: String!) {
    city(slug: $city) {
      releases {
        slug
        number
        title
        publishedAt
        digest
        sample
        withdrawn {
          at
          reason
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.city ?? '';
  const { city } = await executePublic(chainQuery, { city: slug }, { request });
  if (!city) throw notFound('city');
  return { releases: city.releases, canonical: publicAddress(`/${slug}/check`) };
}

type Release = Awaited<ReturnType<typeof loader>>['releases'][number];

export default function CheckPage() {
  const { releases, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={t`Check it yourself`}
      lead={t`Nobody has to take our word for it: you can prove on your own computer that no release was changed.`}
      description={t`How to prove that the releases of ${{ cityName: city.name }} are whole and unchanged.`}
      canonical={canonical}
      breadcrumb={[cityCrumb(city)]}
    >
      <HowItWorks />
      <section>
        <h2>{t`The chain of releases`}</h2>
        {releases.length === 0 ? (
          <EmptyState>
            <p>{t`None yet. The first one appears here on the day it is published.`}</p>
          </EmptyState>
        ) : (
          <Chain releases={releases} />
        )}
      </section>
      <HowToCheck />
      <PrintFoot address={canonical} />
    </Page>
  );
}

function HowItWorks() {
  return (
    <section>
      <h2>{t`How it works`}</h2>
      <p>
        <Trans>
          A digest is a long number made from a text. If one letter of the text changes, the digest is another
          one. Each release has a digest, and in it stands the digest of the release before. So the releases
          form a chain.
        </Trans>
      </p>
      <p>
        <Trans>
          Nobody can change, take out or swap a release without breaking the chain. Write down the last
          digest, or cite it: whoever has it can later prove what stood here today.
        </Trans>
      </p>
      <p>
        <Trans>
          When the law requires that something is removed, its digest stays, and a note says when and why it
          went. All the rest can still be proved. A release that was withdrawn keeps its place in the chain.
        </Trans>
      </p>
    </section>
  );
}

function Chain({ releases }: { releases: readonly Release[] }) {
  const city = usePublicCity();
  return (
    <>
      <CardTable
        caption={t`Releases and their digests, newest first`}
        columns={[
          { label: t`Release` },
          { label: t`Number`, number: true },
          { label: t`Published` },
          { label: t`Digest (SHA-256)` },
          { label: t`File` },
        ]}
        rows={releases.map((release) => ({ key: release.slug, cells: cellsOf(release, city) }))}
      />
      <p>
        <a href={`/public/releases/${city.slug}/chain.json`} download="chain.json">
          {t`The chain as a file (chain.json)`}
        </a>
      </p>
    </>
  );
}

function cellsOf(release: Release, city: ReturnType<typeof usePublicCity>): ReactNode[] {
  return [
    <>
      <Link to={releasePath({ city: city.slug, release: release.slug })}>
        <CityText>{release.title}</CityText>
      </Link>{' '}
      {release.sample ? <SampleMark within /> : null}
      {release.withdrawn ? (
        <p className="pl-small">
          <Trans>
            Withdrawn: <CityText>{ph({ reason: release.withdrawn.reason })}</CityText>
          </Trans>
        </p>
      ) : null}
    </>,
    release.number,
    <Timestamp at={release.publishedAt} timeZone={city.timeZone} />,
    <span className="pl-mono pl-digest">{release.digest}</span>,
    release.withdrawn ? (
      t`Withdrawn`
    ) : (
      <a href={downloadPath(city.slug, release.slug)} download={`${release.slug}.json`}>
        JSON
        <span className="pl-hidden-visually">{t` of release ${{ number: release.number }}`}</span>
      </a>
    ),
  ];
}

function HowToCheck() {
  return (
    <section>
      <h2>{t`Step by step`}</h2>
      <ol>
        <li>
          <Trans>
            Download the file of every release above, and the chain, into one folder. Do not open and save
            them in another program.
          </Trans>
        </li>
        <li>
          <Trans>
            Download <a href="/public/verify.mjs">the checker (verify.mjs)</a>. It is one short file that you
            can read. It needs <a href="https://nodejs.org">Node</a>, and no network.
          </Trans>
        </li>
        <li>
          <Trans>
            Run it in that folder: <span className="pl-mono">node verify.mjs *.json</span>
          </Trans>
        </li>
      </ol>
      <p>
        <Trans>
          It says of each release whether it is as it was published. When a file was changed, cut off or
          swapped, or a release is missing, it says which one.
        </Trans>
      </p>
      <p>
        <Trans>
          You noted a digest earlier? Add it:{' '}
          <span className="pl-mono">node verify.mjs --head DIGEST *.json</span>
        </Trans>
      </p>
    </section>
  );
}
