// One goal in a release: the promise, what was done for it, when, and what the measures show.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { StatusWords } from '@plumbline/cities/web';
import { executePublic, notFound, publicGraphql, type Public } from '@plumbline/platform/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { EmptyState, Page, SampleMark, SourceLink } from '@plumbline/ui';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb, departmentCrumb, releaseCrumbs } from './crumbs';
import { TriedElsewhere } from './find/tried-elsewhere';
import { DeliverablePanel } from './deliverable.panel';
import { SharedPart } from './feeds/shared-page.panel';
import { FirstScreen } from './first-screen.panel';
import { goalSentence } from './first-sentence';
import { countsOf, goalFigures } from './goal-figures';
import { MissingReport } from './missing-report.panel';
import { MetricCards } from './metric-cards.panel';
import { CitePanel } from './proof/cite.panel';
import { RemovedPanel, removalsOn } from './proof/removed.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { deliverablePath, goalPath, placeOf, priorityPath, type ReleasePlace } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const goalQuery = publicGraphql(`
  query GoalPage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!) {
    sinceLastRelease(city: $city, release: $release, department: $code, plan: $plan, goal: $goal) {
      ...SinceLastFields
    }
    goalTopics(city: $city, release: $release, department: $code, plan: $plan, goal: $goal)
    release(city: $city, release: $release) {
      slug
      number
      title
      periodLabel
      publishedAt
      asOf
      digest
      removals {
        ...RemovalFields
      }
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
        reported
        reportingNote
        goal(plan: $plan, code: $goal) {
          code
          text
          horizon
          priority
          theme
          planArea
          populationFocus
          geographyFocus
          planTitle
          result
          resultSentence
          resultSample
          sourceUrl
          sample
          strategies {
            code
            text
            sourceUrl
            sample
          }
          deliverables {
            code
            text
            ownerRole
            status
            statusLabel
            note
            originalDueOn
            currentDueOn
            actualOn
            overdue
            sourceUrl
            sample
            reportedSample
            evidence {
              title
              kind
              url
              fileDigest
              size
              mediaType
              on
              sample
            }
            dateChanges {
              from
              to
              reason
              on
            }
          }
          metrics {
            ...PublicMetricFields
          }
        }
      }
    }
  }
`);

type Department = NonNullable<NonNullable<Public.GoalPageQuery['release']>['department']>;

/** A goal as its page loads it. */
export type PublicGoal = NonNullable<Department['goal']>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const [code, plan, goalCode] = [params.code ?? '', params.plan ?? '', params.goal ?? ''];
  const {
    release,
    goalTopics,
    sinceLastRelease: since,
  } = await executePublic(goalQuery, { ...place, code, plan, goal: goalCode }, { request });
  if (!release) throw notFound('release');
  const goal = release.department?.goal ?? null;
  // Where nothing was approved, the gap itself is shown at the address.
  const isMissing = release.department?.reported === false;
  if (!goal && !isMissing && !release.withdrawn) throw notFound('goal');
  const canonical = publicAddress(
    goalPath({ city: place.city, release: release.slug }, code, plan, goalCode),
  );
  return { release, since, department: release.department, goal, topics: goalTopics, place, plan, canonical };
}

export default function GoalPage() {
  const { release, since, department, goal, topics, place, plan, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const asOf = release.asOf ? dayText(release.asOf) : release.periodLabel;
  const toRelease = releaseCrumbs(city, release, place);
  if (release.withdrawn || !department) {
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
  if (!goal) {
    return <MissingReport release={release} department={department} place={place} canonical={canonical} />;
  }
  const address = goalPath(place, department.code, plan, goal.code);
  return (
    <Page
      title={goal.text}
      heading={<CityText>{goal.text}</CityText>}
      sample={goal.sample}
      lead={goalSentence(countsOf(goal.deliverables, goal.result, release.asOf), wordsFor(city))}
      description={`${department.name}, ${release.periodLabel}: ${goal.text}`}
      breadcrumb={[...toRelease, departmentCrumb(place, department)]}
      canonical={canonical}
    >
      <FirstScreen
        figures={goalFigures(goal, release.asOf)}
        release={release}
        place={place}
        source={goal.sourceUrl}
        changed={place.draft ? null : <SinceLast since={since} department={department.code} />}
      />
      <RemovedPanel removals={removalsOn(release.removals, department.code, plan, goal.code)} />
      <Facts goal={goal} place={place} />
      <section>
        <h2>{t`Results: what changed for people`}</h2>
        <p>
          <ResultTag result={goal.result} /> {sentenceOfRelease(goal.resultSentence)}{' '}
          {goal.resultSample ? <SampleMark /> : null}
        </p>
        <MetricCards metrics={goal.metrics} goal={place.draft ? null : address} />
      </section>
      <Strategies goal={goal} />
      <section>
        <h2>
          <Trans>{ph({ deliverables: city.word('deliverable').plural })}: what was promised and done</Trans>
        </h2>
        {goal.deliverables.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                No {ph({ deliverables: city.inSentence('deliverable').plural })} are listed for this goal.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <StatusWords statuses={statusesOf(goal.deliverables)} />
            <ul className="pl-plain-list">
              {goal.deliverables.map((deliverable) => (
                <li className="pl-card" key={deliverable.code}>
                  <DeliverablePanel
                    city={place.draft ? null : place.city}
                    deliverable={deliverable}
                    asOf={asOf}
                    to={place.draft ? undefined : deliverablePath(address, deliverable.code)}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <TriedElsewhere topics={topics} />
      <CitePanel
        release={release}
        canonical={canonical}
        part={{ title: goal.text, department: department.code, plan, goal: goal.code }}
      />
      <SharedPart
        title={goal.text}
        says={goalSentence(countsOf(goal.deliverables, goal.result, release.asOf), wordsFor(city))}
        address={canonical}
        place={place}
        part={{ department: department.code, plan, goal: goal.code }}
        release={release}
        sample={goal.sample || goal.resultSample}
        steps={[...toRelease, departmentCrumb(place, department)]}
      />
    </Page>
  );
}

/** Each status that is shown, once, in the words of the release. */
function statusesOf(deliverables: PublicGoal['deliverables']): { status: string; label: string }[] {
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  return [...labels].flatMap(([status, label]) => (status && label ? [{ status, label }] : []));
}

function Facts({ goal, place }: { goal: PublicGoal; place: ReleasePlace }) {
  const city = usePublicCity();
  const planWord = city.word('plan').singular;
  const facts = [
    // Many plans are titled with the city's own word for a plan: it is not said twice.
    [goal.planTitle.toLowerCase().startsWith(planWord.toLowerCase()) ? t`Plan` : planWord, goal.planTitle],
    [t`For whom`, goal.populationFocus],
    [t`Where`, goal.geographyFocus],
    [t`Horizon`, goal.horizon],
    [t`Theme`, goal.theme],
    [city.word('planArea').singular, goal.planArea],
  ] as const;
  return (
    <>
      <dl className="pl-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <CityText>{value}</CityText>
              </dd>
            </div>
          ) : null,
        )}
        {goal.priority ? (
          <div>
            <dt>{t`Priority`}</dt>
            <dd>
              {place.draft ? (
                <CityText>{goal.priority}</CityText>
              ) : (
                <Link to={priorityPath(place)}>
                  <CityText>{goal.priority}</CityText>
                </Link>
              )}
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}

function Strategies({ goal }: { goal: PublicGoal }) {
  const city = usePublicCity();
  if (goal.strategies.length === 0) return null;
  return (
    <section>
      <h2>{city.word('strategy').plural}</h2>
      <ul>
        {goal.strategies.map((strategy) => (
          <li key={strategy.code}>
            <CityText>{strategy.text}</CityText> {strategy.sample ? <SampleMark /> : null}{' '}
            <SourceLink url={strategy.sourceUrl} />
          </li>
        ))}
      </ul>
    </section>
  );
}
