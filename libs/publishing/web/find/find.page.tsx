// Finding what a city published: by words, topic, place, department, status and result, as a table or on a map.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { FOUND_WHATS } from '@plumbline/publishing/domain';
import { EmptyState, Page } from '@plumbline/ui';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { placeOf, releasePath } from '../release-address';
import { WithdrawnNotice } from '../withdrawn.panel';
import { filtersIn, pageIn, refuseEmpty, withFilters } from './filter-address';
import { FiltersForm, type FilterField } from './filters.form';
import { byName, resultChoices, statusChoices, topicChoices } from './find-words';
import { FoundTable } from './found-table.panel';
import { Pages, rangeShown } from './pages.panel';
import { PlacesMap } from './places-map.panel';
import './find.scss';

const findQuery = publicGraphql(`
  query FindPage(
    $city: String!
    $release: String
    $words: String
    $topic: String
    $place: String
    $department: String
    $status: String
    $result: String
    $what: PublicFoundWhat
    $page: Int!
  ) {
    find(
      city: $city
      release: $release
      words: $words
      topic: $topic
      place: $place
      department: $department
      status: $status
      result: $result
      what: $what
      page: $page
    ) {
      release {
        slug
        title
        periodLabel
        sample
        withdrawn {
          at
          reason
        }
      }
      total
      page
      pageSize
      counts {
        topic {
          ...FilterCountFields
        }
        place {
          ...FilterCountFields
        }
        department {
          ...FilterCountFields
        }
        status {
          ...FilterCountFields
        }
        result {
          ...FilterCountFields
        }
        what {
          ...FilterCountFields
        }
      }
      items {
        what
        code
        title {
          text
          found
        }
        excerpt {
          where
          parts {
            text
            found
          }
        }
        departments {
          code
          name
        }
        plan
        goal
        topics
        places
        status
        statusLabel
        result
        sample
        reportedSample
      }
      boundaries {
        name
        source
        sourceUrl
        license
        datedOn
        note
        sample
        areas {
          code
          name
          rings
        }
      }
    }
  }
`);

// Asked for the same way for every filter.
const _filterCount = publicGraphql(`
  fragment FilterCountFields on PublicFilterCount {
    value
    label
    count
  }
`);

const FILTERS = ['words', 'topic', 'place', 'department', 'status', 'result', 'what'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  refuseEmpty(request);
  const place = placeOf(params);
  const filters = filtersIn(request, FILTERS);
  const what = FOUND_WHATS.find((one) => one === filters.what) ?? null;
  const asked = { ...place, ...filters, what, page: pageIn(request) };
  const { find } = await executePublic(findQuery, asked, { request });
  if (!find) throw notFound('release');
  const view = new URL(request.url).searchParams.get('view') === 'map' ? 'map' : undefined;
  const canonical = publicAddress(`${releasePath({ city: place.city, release: find.release.slug })}/find`);
  return { find, place, filters, view, canonical };
}

export type Found = Awaited<ReturnType<typeof loader>>['find'];

export default function FindPage() {
  const { find, place, filters, view, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const { release, counts } = find;
  const breadcrumb = [
    { label: city.name, to: `/${city.slug}` },
    { label: release.title, to: releasePath(place) },
  ];
  if (release.withdrawn) {
    return (
      <Page title={t`Find`} breadcrumb={breadcrumb} canonical={canonical}>
        <WithdrawnNotice withdrawn={release.withdrawn} />
      </Page>
    );
  }
  const nouns = {
    GOAL: city.word('goal').plural,
    DELIVERABLE: city.word('deliverable').plural,
    METRIC: city.word('metric').plural,
  };
  const fields: FilterField[] = [
    { name: 'topic', label: t`Topic`, all: t`All topics`, choices: topicChoices(counts.topic) },
    { name: 'place', label: t`Neighborhood or place`, all: t`All places`, choices: byName(counts.place) },
    {
      name: 'department',
      label: city.word('department').singular,
      all: t`All`,
      choices: byName(counts.department),
    },
    { name: 'status', label: t`Status of the work`, all: t`All`, choices: statusChoices(counts.status) },
    { name: 'result', label: t`Result`, all: t`All results`, choices: resultChoices(counts.result) },
    {
      name: 'what',
      label: t`What`,
      all: t`Everything`,
      choices: FOUND_WHATS.flatMap((what) => {
        const count = counts.what.find(({ value }) => value === what);
        return count ? [{ ...count, label: nouns[what] }] : [];
      }),
    },
  ];
  return (
    <Page
      title={t`Find`}
      lead={t`Search the ${{ goals: city.inSentence('goal').plural }}, ${{ deliverables: city.inSentence('deliverable').plural }} and ${{ metrics: city.inSentence('metric').plural }} that ${{ cityName: city.name }} published in “${{ title: release.title }}”.`}
      description={t`Search what ${{ cityName: city.name }} promised and did, by words, topic, place, department, status and result.`}
      sample={release.sample ? 'within' : false}
      breadcrumb={breadcrumb}
      canonical={canonical}
    >
      <FiltersForm label={t`Find in this release`} filters={filters} fields={fields} kept={{ view }} />
      <Results nouns={nouns} />
      <p>
        <Link to={`/library${filters.topic ? withFilters({ topic: filters.topic }) : ''}`}>
          {t`See what other cities tried`}
        </Link>
      </p>
    </Page>
  );
}

function Results({ nouns }: { nouns: Record<string, string> }) {
  const { find, place, filters, view } = useLoaderData<typeof loader>();
  const { total, page, pageSize } = find;
  const isMap = view === 'map';
  return (
    <section aria-labelledby="found">
      <h2 id="found">{plural({ total }, { one: '# thing found', other: '# things found' })}</h2>
      {find.boundaries ? (
        <nav aria-label={t`How to show what was found`}>
          <ul className="pl-find__views">
            <li>
              <Link to={withFilters(filters)} aria-current={isMap ? undefined : 'true'}>{t`Table`}</Link>
            </li>
            <li>
              <Link to={withFilters(filters, { view: 'map' })} aria-current={isMap ? 'true' : undefined}>
                {t`Map`}
              </Link>
            </li>
          </ul>
        </nav>
      ) : null}
      {isMap && find.boundaries ? (
        <PlacesMap boundaries={find.boundaries} counts={find.counts.place} filters={filters} total={total} />
      ) : null}
      {isMap && !find.boundaries ? (
        <p>{t`There is no map: the city has not published the outlines of its areas. The table shows the same.`}</p>
      ) : null}
      {total === 0 ? (
        <NothingFound />
      ) : (
        <>
          <p>
            {rangeShown(page, total, pageSize)}{' '}
            {filters.status
              ? t`Only ${{ deliverables: nouns['DELIVERABLE']?.toLowerCase() ?? '' }} have a status.`
              : ''}
          </p>
          <FoundTable items={find.items} place={place} nouns={nouns} />
          <Pages page={page} total={total} pageSize={pageSize} filters={{ ...filters, view }} />
        </>
      )}
    </section>
  );
}

function NothingFound() {
  const { filters } = useLoaderData<typeof loader>();
  return (
    <EmptyState>
      <p>
        <Trans>
          Nothing in this release has all of that. Take a filter away, try fewer words, or only the beginning
          of a word.
        </Trans>
      </p>
      <ul>
        {Object.keys(filters).length > 1 && filters.words ? (
          <li>
            <Link to={withFilters({ words: filters.words })}>
              <Trans>Only the words “{ph({ words: filters.words })}”</Trans>
            </Link>
          </li>
        ) : null}
        <li>
          <Link to="?">{t`Show everything`}</Link>
        </li>
      </ul>
    </EmptyState>
  );
}
