// One priority in a release: the goals of all departments that serve it, and how these stand.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { numberText } from '@plumbline/language/domain';
import { ResultTag } from '@plumbline/measuring/web';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { CardTable, Page, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb, releaseCrumbs } from './crumbs';
import { threeFigures } from './first-figures';
import { SharedPart } from './feeds/shared-page.panel';
import { FirstScreen } from './first-screen.panel';
import { firstSentence } from './first-sentence';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { departmentPath, goalPath, placeOf, priorityPath, type ReleasePlace } from './release-address';
import { ResultInShort } from './result-words';
import { WithdrawnNotice } from './withdrawn.panel';

const priorityQuery = publicGraphql(`
  query PriorityPage($city: String!, $release: String, $priority: String!) {
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
      priority(slug: $priority) {
        slug
        name
        departments {
          code
          name
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
        goals {
          department {
            code
            name
          }
          goal {
            code
            text
            planSlug
            result
            resultSentence
            resultSample
            sample
            deliverables {
              status
              overdue
              sample
              reportedSample
            }
          }
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const slug = params.priority ?? '';
  const { release, sinceLastRelease: since } = await executePublic(
    priorityQuery,
    { ...place, priority: slug },
    { request },
  );
  if (!release) throw notFound('release');
  const priority = release.priority;
  if (!priority && !release.withdrawn) throw notFound('priority');
  const canonical = publicAddress(priorityPath({ city: place.city, release: release.slug }, slug));
  return { release, since, priority, place, canonical };
}

type Priority = NonNullable<Awaited<ReturnType<typeof loader>>['priority']>;
type PriorityGoal = Priority['goals'][number];

export default function PriorityPage() {
  const { release, since, priority, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  if (!priority) {
    return (
      <Page
        title={release.title}
        heading={<CityText>{release.title}</CityText>}
        breadcrumb={[cityCrumb(city)]}
        canonical={canonical}
      >
        {release.withdrawn ? <WithdrawnNotice withdrawn={release.withdrawn} /> : null}
      </Page>
    );
  }
  return (
    <Page
      title={priority.name}
      heading={<CityText>{priority.name}</CityText>}
      sample={priority.figures.sample ? 'within' : false}
      lead={firstSentence(priority.figures, wordsFor(city))}
      description={t`Who in ${{ cityName: city.name }} works on “${{ priority: priority.name }}”, and how it stands.`}
      breadcrumb={[...releaseCrumbs(city, release, place), { label: t`Priorities`, to: priorityPath(place) }]}
      canonical={canonical}
    >
      <FirstScreen
        figures={threeFigures(priority.figures, release.asOf)}
        release={release}
        place={place}
        changed={<SinceLast since={since} />}
      />
      <section>
        <h2>{city.word('department').plural}</h2>
        <ul>
          {priority.departments.map((department) => (
            <li key={department.code}>
              <Link to={departmentPath(place, department.code)}>
                <CityText>{department.name}</CityText>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{city.word('goal').plural}</h2>
        <CardTable
          caption={t`Each goal with its work, dates and result`}
          captionHidden
          columns={[
            { label: city.word('goal').singular },
            { label: t`Work` },
            { label: t`Dates` },
            { label: t`Results` },
          ]}
          rows={priority.goals.map((one) => ({
            key: `${one.department.code} ${one.goal.planSlug} ${one.goal.code}`,
            cells: cellsOf(one, place),
          }))}
        />
      </section>
      <PrintFoot address={canonical} release={release} />
      <SharedPart
        title={priority.name}
        says={firstSentence(priority.figures, wordsFor(city))}
        address={canonical}
        place={place}
        part={{}}
        release={release}
        sample={priority.figures.sample}
        steps={[...releaseCrumbs(city, release, place), { label: t`Priorities`, to: priorityPath(place) }]}
      />
    </Page>
  );
}

/** A goal with its department, its work, its dates and its result. */
function cellsOf({ goal, department }: PriorityGoal, place: ReleasePlace): ReactNode[] {
  const { deliverables } = goal;
  const done = deliverables.filter(({ status }) => status === 'COMPLETED').length;
  const overdue = deliverables.filter((one) => one.overdue).length;
  const madeUp = deliverables.some(({ sample, reportedSample }) => sample || reportedSample);
  return [
    <>
      <Link to={goalPath(place, department.code, goal.planSlug, goal.code)}>
        <CityText>{goal.text}</CityText>
      </Link>{' '}
      {goal.sample ? <SampleMark /> : null}
      <br />
      <span className="pl-small pl-muted">
        <CityText>{department.name}</CityText>
      </span>
    </>,
    <>
      {t`${{ completed: numberText(done) }} of ${{ all: numberText(deliverables.length) }} completed`}{' '}
      {madeUp ? <SampleMark within /> : null}
    </>,
    overdue === 0 ? t`None overdue` : t`${{ count: numberText(overdue) }} overdue`,
    <>
      <ResultTag result={goal.result} /> {goal.resultSample ? <SampleMark /> : null}
      <br />
      <span className="pl-small">
        <ResultInShort>{goal.resultSentence}</ResultInShort>
      </span>
    </>,
  ];
}
