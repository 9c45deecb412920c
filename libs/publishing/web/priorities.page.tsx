// The priorities that the goals of a release name: how many goals serve each, and how these stand.
import { plural, t } from '@lingui/core/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { numberText } from '@plumbline/language/domain';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { EmptyState, Page, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb, releaseCrumbs } from './crumbs';
import { SharedPart } from './feeds/shared-page.panel';
import { fourFigures } from './first-figures';
import { FirstScreen } from './first-screen.panel';
import { firstSentence } from './first-sentence';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { placeOf, priorityPath, releasePath } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const prioritiesQuery = publicGraphql(`
  query PrioritiesPage($city: String!, $release: String) {
    sinceLastRelease(city: $city, release: $release) {
      ...SinceLastFields
    }
    release(city: $city, release: $release) {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      digest
      withdrawn {
        at
        reason
      }
      figures {
        ...FourFigures
      }
      goalsWithoutPriority
      priorities {
        slug
        name
        departments {
          code
        }
        goals {
          goal {
            code
          }
        }
        figures {
          sample
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
          results {
            better
            same
            worse
            uncertain
            unmeasured
          }
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { release, sinceLastRelease: since } = await executePublic(
    prioritiesQuery,
    { ...place },
    { request },
  );
  if (!release) throw notFound('release');
  const canonical = publicAddress(priorityPath({ city: place.city, release: release.slug }));
  return { release, since, place, canonical };
}

type Priority = Awaited<ReturnType<typeof loader>>['release']['priorities'][number];

export default function PrioritiesPage() {
  const { release, since, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  if (release.withdrawn) {
    return (
      <Page
        title={release.title}
        heading={<CityText>{release.title}</CityText>}
        breadcrumb={[cityCrumb(city)]}
        canonical={canonical}
      >
        <WithdrawnNotice withdrawn={release.withdrawn} />
      </Page>
    );
  }
  const { priorities, goalsWithoutPriority: without } = release;
  const goals = city.inSentence('goal');
  return (
    <Page
      title={t`Priorities`}
      lead={leadOf(priorities.length, goals.plural)}
      description={t`The priorities that the ${{ goals: goals.plural }} of ${{ cityName: city.name }} name, and how they stand.`}
      breadcrumb={releaseCrumbs(city, release, place)}
      canonical={canonical}
    >
      <FirstScreen
        figures={fourFigures(release.figures, release.asOf)}
        release={release}
        place={place}
        sample={release.figures.sample}
        changed={<SinceLast since={since} />}
      />
      {without > 0 && priorities.length > 0 ? (
        <p>
          {plural(without, {
            one: `# of the ${goals.plural} names no priority. It stands on the page of its department.`,
            other: `# of the ${goals.plural} name no priority. They stand on the pages of their departments.`,
          })}
        </p>
      ) : null}
      {priorities.length === 0 ? (
        <EmptyState>
          <p>{t`The plans of this city sort their ${{ goals: goals.plural }} by department, not by priority.`}</p>
          <p>
            <Link to={releasePath(place)}>{city.word('department').plural}</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <h2>{t`All priorities`}</h2>
          <ul className="pl-plain-list">
            {priorities.map((priority) => (
              <li className="pl-card" key={priority.slug}>
                <PriorityCard priority={priority} to={priorityPath(place, priority.slug)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <PrintFoot address={canonical} release={release} />
      <SharedPart
        title={t`Priorities`}
        says={leadOf(priorities.length, goals.plural)}
        address={canonical}
        place={place}
        part={{}}
        release={release}
        sample={release.figures.sample}
        steps={releaseCrumbs(city, release, place)}
      />
    </Page>
  );
}

function leadOf(count: number, goals: string): string {
  if (count === 0) return t`The ${goals} of this city name no priority that they share.`;
  return plural(count, {
    one: `The ${goals} in this release serve # priority, in the words of the plans.`,
    other: `The ${goals} in this release serve # priorities, in the words of the plans.`,
  });
}

function PriorityCard({ priority, to }: { priority: Priority; to: string }) {
  const city = usePublicCity();
  const [goals, departments] = [city.inSentence('goal'), city.inSentence('department')];
  const counted = (count: number, word: { singular: string; plural: string }) =>
    `${numberText(count)} ${count === 1 ? word.singular : word.plural}`;
  return (
    <>
      <h3>
        <Link to={to}>
          <CityText>{priority.name}</CityText>
        </Link>{' '}
        {priority.figures.sample ? <SampleMark within /> : null}
      </h3>
      <p>{firstSentence(priority.figures, wordsFor(city))}</p>
      <p className="pl-small pl-muted">
        {t`${{ someGoals: counted(priority.goals.length, goals) }} of ${{ someDepartments: counted(priority.departments.length, departments) }}`}
      </p>
    </>
  );
}
