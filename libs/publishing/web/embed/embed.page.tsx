// The scorecard of a city or a department as other websites show it: one sentence, three figures, the day, and the way to all of it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { useContext } from 'react';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { WHOLE_CITY, sentenceOfRelease } from '@plumbline/publishing/domain';
import { Day, DemoInstallation, FirstFigures, SampleMark } from '@plumbline/ui';
import { CityText } from '../city-text';
import { threeFigures, unknownFigures } from '../first-figures';
import { firstSentence } from '../first-sentence';
import { latestPath } from '../follow/follow-address';
import { publicWords, wordsFor } from '../public-city';
import { departmentPath, releasePath } from '../release-address';
import './embed.scss';

export const handle = { still: true };

const embedQuery = publicGraphql(`
  query Embed($city: String!, $release: String, $department: String!) {
    city(slug: $city) {
      slug
      name
      officeName
      demo
      terms {
        key
        singular
        plural
      }
    }
    release(city: $city, release: $release) {
      slug
      title
      periodLabel
      asOf
      sample
      withdrawn {
        at
        reason
      }
      figures {
        ...FourFigures
      }
      department(code: $department) {
        code
        name
        reported
        reportingNote
        sample
        reportSample
        figures {
          ...FourFigures
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const wanted = new URL(request.url).searchParams.get('release');
  const department = params.code ?? null;
  const { city, release } = await executePublic(
    embedQuery,
    { city: params.city ?? '', release: wanted, department: department ?? '' },
    { request },
  );
  if (!city) throw notFound('city');
  if (wanted !== null && !release) throw notFound('release');
  if (department !== null && !release?.department && !release?.withdrawn) throw notFound('department');
  return { city, release, code: department, wanted };
}

// A page may be kept, but is asked for again each time: a withdrawal is seen at once.
export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

type Data = Awaited<ReturnType<typeof loader>>;

export default function EmbedPage() {
  const { city, release, code, wanted } = useLoaderData<typeof loader>();
  const demo = useContext(DemoInstallation) || city.demo;
  const name = release?.department?.name ?? city.name;
  return (
    <main className="pl-embed">
      <title>{t`Scorecard: ${name} | Plumbline`}</title>
      {demo ? <meta name="robots" content="noindex, nofollow" /> : null}
      {demo ? (
        <p className="pl-embed__demo">
          <strong>{t`Demonstration.`}</strong> {t`Not run by, or for, the city it shows.`}
        </p>
      ) : null}
      {release?.department ? (
        <p className="pl-embed__place">
          <CityText>{city.name}</CityText>
        </p>
      ) : null}
      <h1>
        <CityText>{name}</CityText> {isSample(release) ? <SampleMark within /> : null}
      </h1>
      {release === null ? (
        <p>
          <Trans>
            {ph({ cityName: city.name })} has not published a release yet, or has withdrawn the ones it
            published.
          </Trans>
        </p>
      ) : release.withdrawn ? (
        <Withdrawn release={release} reason={release.withdrawn.reason} />
      ) : (
        <Scores city={city} release={release} />
      )}
      <p className="pl-embed__more">
        <Link to={fullPage(city.slug, release, code, wanted)} target="_top">
          {t`Read the full page`}
        </Link>{' '}
        <span className="pl-muted">
          <Trans>
            Published by <CityText>{ph({ officeName: city.officeName })}</CityText>
          </Trans>
        </span>
      </p>
    </main>
  );
}

type Release = NonNullable<Data['release']>;

function isSample(release: Data['release']): boolean {
  if (!release || release.withdrawn) return false;
  const { department } = release;
  return department ? department.sample || department.reportSample : release.sample;
}

function fullPage(
  city: string,
  release: Data['release'],
  code: string | null,
  wanted: string | null,
): string {
  const place = { city, release: wanted === null ? null : (release?.slug ?? null) };
  if (code !== null && release) return departmentPath(place, code);
  return place.release === null ? latestPath(city, WHOLE_CITY) : releasePath(place);
}

function Withdrawn({ release, reason }: { release: Release; reason: string }) {
  return (
    <p>
      <strong>{t`This release was withdrawn`}</strong>
      {': '}
      <CityText>{release.title}</CityText>
      {'. '}
      <Trans>
        Reason given: <CityText>{ph({ reason })}</CityText>
      </Trans>
    </p>
  );
}

function Scores({ city, release }: { city: Data['city']; release: Release }) {
  const { department, asOf, periodLabel } = release;
  const words = wordsFor(publicWords(city.terms));
  const figures = department?.figures ?? release.figures;
  const note = department && !department.reported ? sentenceOfRelease(department.reportingNote) : null;
  return (
    <>
      <p className="pl-embed__says">{note ?? firstSentence(figures, words)}</p>
      <FirstFigures
        figures={note === null ? threeFigures(figures, asOf) : unknownFigures(note).slice(0, 3)}
      />
      <p className="pl-small pl-muted">
        {periodInWords(periodLabel)}
        {asOf ? (
          <>
            {'. '}
            <Trans>
              Information as of <Day on={asOf} />
            </Trans>
          </>
        ) : null}
      </p>
    </>
  );
}
