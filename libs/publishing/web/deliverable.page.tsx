// One promise of a goal in a release: where it stands, what became of its dates, and what earlier releases said of it.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Page } from '@plumbline/ui';
import { CityText } from './city-text';
import { PublicEvidence } from './evidence/public-evidence.panel';
import { cityCrumb, departmentCrumb, namedCrumb, releaseCrumbs } from './crumbs';
import { DateChanges, Dates, ReportedMark } from './deliverable.panel';
import { DeliverableHistory } from './deliverable-history.panel';
import { deliverableSentence, tellsOfReport } from './deliverable-sentence';
import { SharedPart } from './feeds/shared-page.panel';
import { FirstScreen } from './first-screen.panel';
import { promiseFigures } from './goal-figures';
import { MissingReport } from './missing-report.panel';
import { CitePanel } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity } from './public-city';
import { deliverablePath, goalPath, placeOf } from './release-address';
import './compare/compare.scss';
import { DeliverableSince } from './since-then.panel';
import { WithdrawnNotice } from './withdrawn.panel';

const deliverableQuery = publicGraphql(`
  query DeliverablePage(
    $city: String!
    $release: String
    $code: String!
    $plan: String!
    $goal: String!
    $deliverable: String!
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
          sourceUrl
          result
          resultSample
          deliverable(code: $deliverable) {
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
        }
      }
    }
    deliverableHistory(
      city: $city
      release: $release
      department: $code
      plan: $plan
      goal: $goal
      deliverable: $deliverable
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
      deliverable {
        status
        statusLabel
        note
        currentDueOn
        actualOn
        overdue
        reportedSample
        dateChanges {
          to
          reason
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { code = '', plan = '', goal = '', deliverable = '' } = params;
  const wanted = { ...place, code, plan, goal, deliverable };
  const { release, deliverableHistory } = await executePublic(deliverableQuery, wanted, { request });
  if (!release) throw notFound('release');
  const department = release.department;
  const found = department?.goal?.deliverable ?? null;
  // Where nothing was approved, the gap itself is shown at the address.
  if (!found && department?.reported !== false && !release.withdrawn) throw notFound('deliverable');
  const address = goalPath({ city: place.city, release: release.slug }, code, plan, goal);
  const canonical = publicAddress(deliverablePath(address, deliverable));
  return { release, department, history: deliverableHistory, place, plan, canonical };
}

/** What the releases of a city said of one promise, newest first. */
export type DeliverableThen = Awaited<ReturnType<typeof loader>>['history'][number];

export default function DeliverablePage() {
  const { release, department, history, place, plan, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const goal = department?.goal;
  const deliverable = goal?.deliverable;
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
  if (!goal || !deliverable) {
    return (
      <MissingReport release={release} department={department} place={place} canonical={canonical}>
        <DeliverableHistory history={history} />
      </MissingReport>
    );
  }
  const toGoal = goalPath(place, department.code, plan, goal.code);
  const reported = <ReportedMark deliverable={deliverable} />;
  return (
    <Page
      title={deliverable.text}
      heading={<CityText>{deliverable.text}</CityText>}
      sample={deliverable.sample}
      lead={
        <>
          {deliverableSentence(deliverable, department.name, release.asOf)}{' '}
          {tellsOfReport(deliverable) ? reported : null}
        </>
      }
      description={`${department.name}, ${periodInWords(release.periodLabel)}: ${deliverable.text}`}
      breadcrumb={[
        ...releaseCrumbs(city, release, place),
        departmentCrumb(place, department),
        namedCrumb(goal.text, toGoal),
      ]}
      canonical={canonical}
    >
      <FirstScreen
        figures={promiseFigures(deliverable, goal, release.asOf)}
        release={release}
        place={place}
        source={deliverable.sourceUrl ?? goal.sourceUrl}
        changed={<DeliverableSince history={history} />}
      />
      {deliverable.note ? (
        <section>
          <h2>{t`What the department says`}</h2>
          <p>
            <CityText>{deliverable.note}</CityText> {reported}
          </p>
        </section>
      ) : null}
      <section>
        <h2>{t`Owner and dates`}</h2>
        <Dates deliverable={deliverable} />
        {deliverable.dateChanges.length > 0 ? (
          <DateChanges changes={deliverable.dateChanges} />
        ) : deliverable.currentDueOn === null ? null : (
          <p className="pl-small">{t`The date has not moved.`}</p>
        )}
      </section>
      {deliverable.evidence.length > 0 ? (
        <section>
          <h2>{t`Evidence`}</h2>
          <p className="pl-small pl-muted">{t`The department made each piece public itself. Nobody else has checked it.`}</p>
          <PublicEvidence evidence={deliverable.evidence} city={place.city} />
        </section>
      ) : null}
      <DeliverableHistory history={history} />
      <section>
        <h2>{t`The goal it serves`}</h2>
        <p>
          <Link to={toGoal}>
            <CityText>{goal.text}</CityText>
          </Link>
        </p>
        <p className="pl-small pl-muted">
          <CityText>{goal.planTitle}</CityText>. {t`No. ${{ deliverableCode: deliverable.code }}.`}
        </p>
      </section>
      {(deliverable.sourceUrl ?? goal.sourceUrl) ? null : (
        <p className="pl-small">{t`Source: the department’s own report, as released.`}</p>
      )}
      <p className="pl-small">
        {release.asOf ? <Trans>“Overdue” was judged for {ph({ day: dayText(release.asOf) })}.</Trans> : null}
      </p>
      <CitePanel
        release={release}
        canonical={canonical}
        part={{
          ...{ title: deliverable.text, department: department.code, plan, goal: goal.code },
          deliverable: deliverable.code,
        }}
      />
      <SharedPart
        title={deliverable.text}
        says={`${department.name}, ${periodInWords(release.periodLabel)}: ${deliverable.text}`}
        address={canonical}
        place={place}
        part={{ department: department.code, plan, goal: goal.code }}
        release={release}
        sample={deliverable.sample || deliverable.reportedSample}
        steps={[
          ...releaseCrumbs(city, release, place),
          departmentCrumb(place, department),
          namedCrumb(goal.text, toGoal),
        ]}
      />
    </Page>
  );
}
