// What every public page says first: its figures, each by itself, and from when, from whom and whence they are.
import { t } from '@lingui/core/macro';
import { comma } from '@plumbline/language/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Day, FirstFigures, SampleMark, SourceLink, Timestamp, type FirstFigure } from '@plumbline/ui';
import { CityText } from './city-text';
import { usePublicCity } from './public-city';
import { dataPath, downloadPath, releasePath, type ReleasePlace } from './release-address';

/** What a page knows of the release it reads. Number and day are those of publication. */
export interface ShownRelease {
  slug: string;
  title: string;
  number: number;
  publishedAt: string | null;
  asOf: string | null;
}

/**
 * The first screen of a page below its sentence. `changed` says what is different since the release before;
 * `source` is where the page's own record comes from. Without a release only the publisher is named.
 */
export function FirstScreen({
  figures,
  release,
  place,
  source = null,
  sample = false,
  changed,
}: {
  figures: readonly FirstFigure[];
  release: ShownRelease | null;
  place: ReleasePlace;
  source?: string | null;
  /** Something in the figures is made up. */
  sample?: boolean;
  changed?: ReactNode;
}) {
  return (
    <section className="pl-first" aria-label={t`At a glance`}>
      {figures.length > 0 ? <FirstFigures figures={figures} /> : null}
      <About release={release} place={place} source={source} sample={sample} />
      {place.draft ? null : changed}
    </section>
  );
}

function About({
  release,
  place,
  source,
  sample,
}: {
  release: ShownRelease | null;
  place: ReleasePlace;
  source: string | null;
  sample: boolean;
}) {
  const city = usePublicCity();
  return (
    <dl className="pl-first__about">
      {release?.asOf ? (
        <div>
          <dt>{t`Information as of`}</dt>
          <dd>
            <Day on={release.asOf} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t`Published by`}</dt>
        <dd>
          <CityText>{city.officeName}</CityText>
          {release?.publishedAt ? (
            <>
              {comma()}
              <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
            </>
          ) : null}
        </dd>
      </div>
      {release ? (
        <div>
          <dt>{t`Release ${{ number: release.number }}`}</dt>
          <dd>
            <Link to={releasePath(place.draft ? place : { city: place.city, release: release.slug })}>
              <CityText>{release.title}</CityText>
            </Link>{' '}
            {sample ? <SampleMark within /> : null}
          </dd>
        </div>
      ) : null}
      {source ? (
        <div>
          <dt className="pl-hidden-visually">{t`Where this comes from`}</dt>
          <dd>
            <SourceLink url={source} />
          </dd>
        </div>
      ) : null}
      {release && !place.draft ? (
        <div>
          <dt>{t`Download`}</dt>
          <dd>
            <Link to={dataPath(place)}>{t`Data files`}</Link>
            {comma()}
            <a href={downloadPath(place.city, release.slug)} download>
              JSON
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
