// One goal in a release: the promise, what was done for it, when, and what the measures show.
import { dayText, joined, labeled } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { StatusWords } from '@plumbline/cities/web';
import { executePublic, notFound, publicGraphql, type Public } from '@plumbline/platform/web';
import { EmptyState, Page } from '@plumbline/ui';
import { CityText, SentenceOfRelease } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb, departmentCrumb, releaseCrumbs } from './crumbs';
import { TriedElsewhere } from './find/tried-elsewhere';
import { DeliverablePanel } from './deliverable.panel';
import { SharedPart } from './feeds/shared-page.panel';
import { FirstScreen } from './first-screen.panel';
import { goalSentence } from './first-sentence';
import { GoalFacts, Strategies } from './goal-facts.panel';
import { countsOf, goalFigures, RESULTS } from './goal-figures';
import { MissingReport } from './missing-report.panel';
import { MetricCards } from './metric-cards.panel';
import { CitePanel } from './proof/cite.panel';
import { RemovedPanel, removalsOn } from './proof/removed.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { deliverablePath, goalPath, placeOf } from './release-address';
import { ResultList } from './result-words';
import { statusSaid } from './status-said';
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
  const asOf = release.asOf ? dayText(release.asOf) : periodInWords(release.periodLabel);
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
      description={labeled(joined([department.name, periodInWords(release.periodLabel)]), goal.text)}
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
      <GoalFacts goal={goal} place={place} />
      <section>
        <h2 id={RESULTS}>{t`Results: what changed for people`}</h2>
        {goal.metrics.length === 0 ? (
          <p>
            <SentenceOfRelease>{goal.resultSentence}</SentenceOfRelease>
          </p>
        ) : (
          <ResultList>{goal.resultSentence}</ResultList>
        )}
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

/** Each status that is shown, once, in the words of the page. */
function statusesOf(deliverables: PublicGoal['deliverables']): { status: string; label: string }[] {
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  return [...labels].flatMap(([status, label]) =>
    status && label ? [{ status, label: statusSaid(status, label) }] : [],
  );
}
