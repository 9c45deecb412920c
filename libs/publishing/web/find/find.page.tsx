// Finding what a city published: by words, topic, place, department, status and result, as a table or on a map.
import { plural, t } from '@lingui/core/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { asWritten } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { FOUND_WHATS } from '@plumbline/publishing/domain';
import { Page } from '@plumbline/ui';
import { ShareTags } from '../feeds/share-tags';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { releaseCrumbs } from '../crumbs';
import { usePublicCity } from '../public-city';
import { placeOf, releasePath } from '../release-address';
import { WithdrawnNotice } from '../withdrawn.panel';
import { filtersIn, pageIn, refuseEmpty, withFilters } from './filter-address';
import { FiltersForm, type FilterField } from './filters.form';
import { byName, resultChoices, statusChoices, topicChoices } from './find-words';
import { FoundTable } from './found-table.panel';
import { NamedPanel, namedDepartments } from './named-departments.panel';
import { NothingFound } from './nothing-found.panel';
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
    release(city: $city, release: $release) {
      departments {
        code
        name
        teamName
        reported
        reportingNote
      }
    }
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
        number
        publishedAt
        digest
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
  const { find, release } = await executePublic(findQuery, asked, { request });
  if (!find) throw notFound('release');
  const named = namedDepartments(release?.departments ?? [], filters.words ?? '');
  const view = new URL(request.url).searchParams.get('view') === 'map' ? 'map' : undefined;
  const canonical = publicAddress(`${releasePath({ city: place.city, release: find.release.slug })}/find`);
  return { find, named, place, filters, view, canonical };
}

export type Found = Awaited<ReturnType<typeof loader>>['find'];

export type NamedDepartments = Awaited<ReturnType<typeof loader>>['named'];

export default function FindPage() {
  const { find, named, place, filters, view, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const { release, counts } = find;
  const breadcrumb = releaseCrumbs(city, release, place);
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
    METRIC: t`Measures`,
  };
  const fields: FilterField[] = [
    { name: 'topic', label: t`Topic`, all: t`All topics`, choices: topicChoices(counts.topic) },
    {
      name: 'place',
      label: t`Neighborhood or place`,
      all: t`All places`,
      choices: byName(counts.place),
      own: true,
    },
    {
      name: 'department',
      label: city.word('department').singular,
      all: t`All`,
      choices: byName(counts.department),
      own: true,
    },
    { name: 'status', label: t`Status of the work`, all: t`All`, choices: statusChoices(counts.status) },
    {
      name: 'result',
      label: t`Result`,
      all: t`All results`,
      choices: resultChoices(counts.result),
      hint: t`A ${{ deliverable: city.inSentence('deliverable').singular }} counts with the result of its ${{ goal: city.inSentence('goal').singular }}, and each measure with its own.`,
    },
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
      lead={
        <AsWritten>
          {t`Search the ${{ goals: city.inSentence('goal').plural }}, ${{ deliverables: city.inSentence('deliverable').plural }} and measures that ${{ cityName: city.name }} published in “${{ title: asWritten(release.title) }}”.`}
        </AsWritten>
      }
      description={t`Search what ${{ cityName: city.name }} promised and did, by words, topic, place, department, status and result.`}
      sample={release.sample ? 'within' : false}
      breadcrumb={breadcrumb}
      canonical={canonical}
    >
      <FiltersForm label={t`Find in this release`} filters={filters} fields={fields} kept={{ view }} />
      <NamedPanel departments={named} place={place} />
      <Results nouns={nouns} />
      <p>
        <Link to={`/library${filters.topic ? withFilters({ topic: filters.topic }) : ''}`}>
          {t`See what other cities tried`}
        </Link>
      </p>
      <ShareTags
        name={`${t`Find`} | ${city.name}`}
        says={t`Search what ${{ cityName: city.name }} promised and did, by words, topic, place, department, status and result.`}
        address={canonical}
        sample={release.sample}
        demo={city.demo}
      />
      <PrintFoot address={canonical} release={release} />
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
        <NothingFound filters={filters} />
      ) : (
        <>
          <p>
            {rangeShown(page, total, pageSize)}{' '}
            {filters.status
              ? t`Only ${{ deliverables: nouns['DELIVERABLE']?.toLowerCase() ?? '' }} have a status.`
              : ''}
          </p>
          <FoundTable items={find.items} place={place} />
          <Pages page={page} total={total} pageSize={pageSize} filters={{ ...filters, view }} />
        </>
      )}
    </section>
  );
}
