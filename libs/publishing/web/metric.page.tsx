// One measure in a release: what it counts, what it shows, every value with its flags, and what was corrected.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { joined, labeled, withoutMarks } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { definitionText } from '@plumbline/measuring/web';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Day, Page } from '@plumbline/ui';
import { CityText } from './city-text';
import { cityCrumb, departmentCrumb, namedCrumb, releaseCrumbs } from './crumbs';
import { SharedPart } from './feeds/shared-page.panel';
import { FirstScreen } from './first-screen.panel';
import { goalFigures, resultFigure } from './goal-figures';
import { useHeadline, useMetricInWords } from './metric-in-words';
import { MetricHistory } from './metric-history.panel';
import { MetricTargets } from './metric-targets.panel';
import { MetricMethod, MetricShown } from './metric.panel';
import { MissingReport } from './missing-report.panel';
import { CitePanel } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity } from './public-city';
import { goalPath, metricPath, placeOf } from './release-address';
import './compare/compare.scss';
import { MetricSince } from './since-then.panel';
import { WithdrawnNotice } from './withdrawn.panel';
import './find/find.scss';

const metricQuery = publicGraphql(`
  query MetricPage(
    $city: String!
    $release: String
    $code: String!
    $plan: String!
    $goal: String!
    $metric: String!
  ) {
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
      department(code: $code) {
        code
        name
        reported
        reportingNote
        goal(plan: $plan, code: $goal) {
          code
          text
          planTitle
          result
          resultSample
          deliverables {
            status
            statusLabel
            currentDueOn
            actualOn
            overdue
          }
          metric(code: $metric) {
            ...PublicMetricFields
            breaks {
              startsOn
              reason
            }
          }
        }
      }
    }
    boundaries(city: $city) {
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
    metricHistory(
      city: $city
      release: $release
      department: $code
      plan: $plan
      goal: $goal
      metric: $metric
    ) {
      reported
      release {
        slug
        number
        title
        periodLabel
        withdrawn {
          reason
        }
      }
      metric {
        unit
        result
        sample
        observations {
          periodLabel
          category
          place
          value
          hidden
          missing
          sample
          revisedFrom
          revisionReason
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { code = '', plan = '', goal = '', metric = '' } = params;
  const wanted = { ...place, code, plan, goal, metric };
  const { release, metricHistory, boundaries } = await executePublic(metricQuery, wanted, { request });
  if (!release) throw notFound('release');
  const department = release.department;
  // Where nothing was approved, the gap itself is shown at the address.
  if (!department?.goal?.metric && department?.reported !== false && !release.withdrawn)
    throw notFound('metric');
  const address = goalPath({ city: place.city, release: release.slug }, code, plan, goal);
  const canonical = publicAddress(metricPath(address, metric));
  return { release, department, history: metricHistory, boundaries, place, plan, canonical };
}

/** What the releases of a city said of one measure, newest first. */
export type MetricThen = Awaited<ReturnType<typeof loader>>['history'][number];

type Department = NonNullable<Awaited<ReturnType<typeof loader>>['department']>;
type Metric = NonNullable<NonNullable<Department['goal']>['metric']>;

export default function MetricPage() {
  const { release, department, history, boundaries, place, plan, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const inWords = useMetricInWords();
  const headlineIn = useHeadline();
  const goal = department?.goal;
  const metric = goal?.metric;
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
  if (!goal || !metric) {
    return (
      <MissingReport release={release} department={department} place={place} canonical={canonical}>
        <MetricHistory history={history} />
      </MissingReport>
    );
  }
  const toGoal = goalPath(place, department.code, plan, goal.code);
  const told = inWords(metric);
  const headline = headlineIn(metric);
  const [work, dates] = goalFigures(goal, release.asOf);
  const someSample = metric.observations.some(({ sample }) => sample) ? 'within' : false;
  return (
    <Page
      title={metric.name}
      heading={<CityText>{metric.name}</CityText>}
      sample={metric.sample}
      lead={<AsWritten>{headline.lead || t`No value is published yet.`}</AsWritten>}
      description={labeled(joined([department.name, periodInWords(release.periodLabel)]), metric.name)}
      breadcrumb={[
        ...releaseCrumbs(city, release, place),
        departmentCrumb(place, department),
        namedCrumb(goal.text, toGoal),
      ]}
      canonical={canonical}
    >
      <FirstScreen
        figures={[
          { ...work!, about: t`Of the promises for the same goal.` },
          { ...dates!, about: t`Of the promises for the same goal.` },
          resultFigure(metric.result, metric.sample || someSample, t`This is what this one measure shows.`),
        ]}
        release={release}
        place={place}
        source={metric.sourceUrl}
        changed={<MetricSince history={history} />}
      />
      <section>
        <h2>{t`What it measures`}</h2>
        <p>
          <AsWritten>{definitionText({ ...told, isSplit: metric.categorySetName !== null })}</AsWritten>
        </p>
        <MetricMethod metric={metric} />
      </section>
      <section>
        <h2>{t`What it shows`}</h2>
        <MetricShown
          metric={metric}
          level={3}
          sentenceAbove={metric.picture.periods.length > 0}
          boundaries={boundaries}
        />
      </section>
      <MetricTargets metric={told} />
      <Breaks breaks={metric.breaks} />
      <MetricHistory history={history} of={metric} />
      <section>
        <h2>{t`The goal it belongs to`}</h2>
        <p>
          <Link to={toGoal}>
            <CityText>{goal.text}</CityText>
          </Link>
        </p>
        <p className="pl-small pl-muted">
          <CityText>{goal.planTitle}</CityText>. {t`No. ${{ metricCode: metric.code }}.`}
        </p>
      </section>
      <CitePanel
        release={release}
        canonical={canonical}
        part={{
          ...{ title: metric.name, department: department.code, plan, goal: goal.code },
          metric: metric.code,
        }}
      />
      <SharedPart
        title={metric.name}
        says={withoutMarks(headline.lead) || t`No value is published yet.`}
        address={canonical}
        place={place}
        part={{ department: department.code, plan, goal: goal.code }}
        release={release}
        sample={metric.sample || someSample !== false}
        steps={[
          ...releaseCrumbs(city, release, place),
          departmentCrumb(place, department),
          namedCrumb(goal.text, toGoal),
        ]}
      />
    </Page>
  );
}

function Breaks({ breaks }: Pick<Metric, 'breaks'>) {
  if (breaks.length === 0) return null;
  return (
    <section>
      <h2>{t`Breaks in the series`}</h2>
      <p>{t`From these days on it is measured in another way. Values before and after are not compared.`}</p>
      <ul>
        {breaks.map(({ startsOn, reason }) => (
          <li key={startsOn}>
            <Trans>
              <Day on={startsOn} />: <CityText>{ph({ reason })}</CityText>
            </Trans>
          </li>
        ))}
      </ul>
    </section>
  );
}
