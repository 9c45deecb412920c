// One goal in a release: the promise, what was done for it, when, and what the measures show.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { StatusWords } from '@plumbline/cities/web';
import { executePublic, notFound, publicGraphql, publicUrl, type Public } from '@plumbline/platform/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { EmptyState, Page, SampleMark, SourceLink } from '@plumbline/ui';
import { DeliverablePanel } from './deliverable.panel';
import { MetricCards } from './metric-cards.panel';
import { usePublicCity } from './public-city';
import { departmentPath, goalPath, placeOf, releasePath } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const goalQuery = publicGraphql(`
  query GoalPage($city: String!, $release: String, $code: String!, $plan: String!, $goal: String!) {
    release(city: $city, release: $release) {
      slug
      title
      periodLabel
      asOf
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
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
  const { release } = await executePublic(goalQuery, { ...place, code, plan, goal: goalCode }, { request });
  if (!release) throw notFound(t`release`);
  const goal = release.department?.goal ?? null;
  if (!goal && !release.withdrawn) throw notFound(t`goal`);
  const canonical = publicUrl() + goalPath({ city: place.city, release: release.slug }, code, plan, goalCode);
  return { release, department: release.department, goal, place, canonical };
}

export default function GoalPage() {
  const { release, department, goal, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const asOf = release.asOf ? dayText(release.asOf) : release.periodLabel;
  const toRelease = [
    { label: city.name, to: `/${city.slug}` },
    { label: release.title, to: releasePath(place) },
  ];
  if (release.withdrawn || !department || !goal) {
    return (
      <Page title={release.title} breadcrumb={toRelease} canonical={canonical}>
        {release.withdrawn ? <WithdrawnNotice withdrawn={release.withdrawn} /> : null}
      </Page>
    );
  }
  return (
    <Page
      title={goal.text}
      sample={goal.sample}
      description={`${department.name}, ${release.periodLabel}: ${goal.text}`}
      breadcrumb={[...toRelease, { label: department.name, to: departmentPath(place, department.code) }]}
      canonical={canonical}
    >
      <Facts goal={goal} asOf={asOf} />
      <section>
        <h2>{t`Results: what changed for people`}</h2>
        <p>
          <ResultTag result={goal.result} /> {sentenceOfRelease(goal.resultSentence)}{' '}
          {goal.resultSample ? <SampleMark /> : null}
        </p>
        <MetricCards metrics={goal.metrics} />
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
                  <DeliverablePanel deliverable={deliverable} asOf={asOf} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Page>
  );
}

/** Each status that is shown, once, in the words of the release. */
function statusesOf(deliverables: PublicGoal['deliverables']): { status: string; label: string }[] {
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  return [...labels].flatMap(([status, label]) => (status && label ? [{ status, label }] : []));
}

function Facts({ goal, asOf }: { goal: PublicGoal; asOf: string }) {
  const city = usePublicCity();
  const planWord = city.word('plan').singular;
  const facts = [
    // Many plans are titled with the city's own word for a plan: it is not said twice.
    [goal.planTitle.toLowerCase().startsWith(planWord.toLowerCase()) ? t`Plan` : planWord, goal.planTitle],
    [t`As of`, asOf],
    [t`For whom`, goal.populationFocus],
    [t`Where`, goal.geographyFocus],
    [t`Horizon`, goal.horizon],
    [t`Priority`, goal.priority],
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
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>
        <SourceLink url={goal.sourceUrl} />
      </p>
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
            {strategy.text} {strategy.sample ? <SampleMark /> : null} <SourceLink url={strategy.sourceUrl} />
          </li>
        ))}
      </ul>
    </section>
  );
}
