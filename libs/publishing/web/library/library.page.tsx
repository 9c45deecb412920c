// The library across cities: who else tried this, and what happened. Published goals by topic; no ranks.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say } from '@plumbline/language/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { NO_TOPIC, isTopic, topicOf, topicsByName } from '@plumbline/publishing/domain';
import { EmptyState, Page, Shell } from '@plumbline/ui';
import { ShareTags } from '../feeds/share-tags';
import { filtersIn, pageIn, refuseEmpty, withFilters } from '../find/filter-address';
import { FiltersForm } from '../find/filters.form';
import { byName, resultChoices, topicChoices } from '../find/find-words';
import { Pages, rangeShown } from '../find/pages.panel';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { ComparisonPanel } from './comparison.panel';
import { LibraryItemPanel } from './library-item.panel';
import '../find/find.scss';

export const handle = { still: true };

const libraryQuery = publicGraphql(`
  query LibraryPage($topic: String, $city: String, $words: String, $result: String, $page: Int!, $compared: Boolean!) {
    cities {
      slug
      name
      demo
      releases {
        sample
      }
    }
    library(topic: $topic, city: $city, words: $words, result: $result, page: $page) {
      total
      page
      pageSize
      topics {
        ...FilterCountFields
      }
      results {
        ...FilterCountFields
      }
      cities {
        ...FilterCountFields
      }
      items {
        city {
          slug
          name
        }
        release {
          slug
          title
          periodLabel
          asOf
        }
        departments {
          code
          name
        }
        plan
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
        topics
        strategies {
          text
          sample
        }
        work {
          status
          label
          count
        }
        dates {
          onTime
          late
          overdue
          noDate
          notYetDue
        }
        result
        resultSentence
        startsOn
        endsOn
        sample
        reportedSample
      }
    }
    comparisons(topic: $topic) @include(if: $compared) {
      definition
      without
      measures {
        ...ComparedMeasureFields
      }
      tables {
        measures {
          ...ComparedMeasureFields
          newest {
            label
            total {
              ...ComparedLevelFields
            }
            groups {
              ...ComparedLevelFields
            }
          }
        }
      }
      notCompared {
        cities
        differences {
          why
          city
        }
      }
    }
  }
`);

const FILTERS = ['words', 'topic', 'city', 'result'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  refuseEmpty(request);
  const filters = filtersIn(request, FILTERS);
  // An address with a topic that never was shows everything.
  if (filters.topic !== undefined && filters.topic !== NO_TOPIC && !isTopic(filters.topic))
    delete filters.topic;
  const compared = filters.topic !== undefined && isTopic(filters.topic);
  const answer = await executePublic(
    libraryQuery,
    { ...filters, page: pageIn(request), compared },
    { request },
  );
  const canonical = publicAddress(`/library${filters.topic ? withFilters({ topic: filters.topic }) : ''}`);
  return { ...answer, filters, canonical };
}

export type Loaded = Awaited<ReturnType<typeof loader>>;

export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function LibraryPage() {
  const { cities, library, filters, comparisons = [], canonical } = useLoaderData<typeof loader>();
  const topic = filters.topic !== undefined && isTopic(filters.topic) ? topicOf(filters.topic) : null;
  const title = topic ? t`Library: ${{ topic: say(topic.label) }}` : t`Library: what cities tried`;
  const says = t`Goals and strategies of several cities by topic, with the state of the work and the results.`;
  const shown = {
    demo: cities.some((city) => city.demo),
    sample: cities.some((city) => city.releases.some(({ sample }) => sample)),
  };
  return (
    <Shell
      {...shown}
      nav={[
        { to: '/', label: t`Cities`, end: true },
        { to: '/library', label: t`Library` },
      ]}
      account={<Link to="/log-in">{t`Staff log-in`}</Link>}
    >
      <Page
        title={title}
        lead={
          topic
            ? say(topic.says)
            : t`Who else tried this, and what happened? Goals from the latest release of each city, by topic.`
        }
        description={says}
        canonical={canonical}
        breadcrumb={topic ? [{ label: t`Library`, to: '/library' }] : []}
      >
        <p>
          <Trans>
            Cities stand by name. There is no ranking: each city chose its own goals, and works under its own
            conditions.
          </Trans>
        </p>
        <FiltersForm
          label={t`Find in the library`}
          filters={filters}
          fields={[
            { name: 'topic', label: t`Topic`, all: t`All topics`, choices: topicChoices(library.topics) },
            { name: 'city', label: t`City`, all: t`All cities`, choices: byName(library.cities), own: true },
            {
              name: 'result',
              label: t`Result`,
              all: t`All results`,
              choices: resultChoices(library.results),
            },
          ]}
        />
        {Object.keys(filters).length === 0 ? <Topics /> : null}
        {comparisons.some(({ measures }) => measures.length > 0) ? (
          <p>
            <a href="#compared">{t`Numbers of several cities side by side`}</a>
          </p>
        ) : null}
        <Goals />
        {comparisons.length > 0 ? <ComparisonPanel comparisons={comparisons} cities={cities} /> : null}
        <ShareTags name={title} says={says} address={canonical} {...shown} />
        <PrintFoot address={canonical} />
      </Page>
    </Shell>
  );
}

function Topics() {
  const { library } = useLoaderData<typeof loader>();
  const countOf = (key: string) => library.topics.find(({ value }) => value === key)?.count ?? 0;
  const without = countOf(NO_TOPIC);
  return (
    <section>
      <h2>{t`Topics`}</h2>
      <ul className="pl-topics">
        {topicsByName().map(({ key, label, says }) => (
          <li key={key}>
            <p>
              <Link to={`?topic=${key}`}>{say(label)}</Link> ({countOf(key)})
            </p>
            <p className="pl-small">{say(says)}</p>
          </li>
        ))}
      </ul>
      {without > 0 ? (
        <p>
          <Link to={`?topic=${NO_TOPIC}`}>
            {plural(without, { one: '# goal has no topic yet', other: '# goals have no topic yet' })}
          </Link>
          {'. '}
          {t`Their cities have not yet said which topic they belong to.`}
        </p>
      ) : null}
    </section>
  );
}

function Goals() {
  const { library, filters } = useLoaderData<typeof loader>();
  const { total, page, pageSize, items } = library;
  return (
    <section>
      <h2>{plural(total, { one: '# goal', other: '# goals' })}</h2>
      {total === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              No city has published a goal like this. Take a filter away, or try fewer words.{' '}
              <Link to="?">Show everything</Link>
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>{rangeShown(page, total, pageSize)}</p>
          <ul className="pl-library">
            {items.map((item) => (
              <li key={`${item.city.slug} ${item.departments[0]?.code} ${item.plan} ${item.code}`}>
                <LibraryItemPanel item={item} />
              </li>
            ))}
          </ul>
          <Pages page={page} total={total} pageSize={pageSize} filters={filters} />
        </>
      )}
      {filters.city ? (
        <p>
          <Link to={withFilters({ ...filters, city: undefined })}>
            <Trans>The same in all cities</Trans>
          </Link>
        </p>
      ) : null}
    </section>
  );
}
