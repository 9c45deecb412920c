// One department in a release: what it promised, goal by goal, and how that stands.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { executePublic, notFound, publicGraphql, publicUrl } from '@plumbline/platform/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { Alert, ClockTag, Day, EmptyState, Page, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { FiguresPanel } from './figures.panel';
import { usePublicCity } from './public-city';
import { departmentPath, goalPath, placeOf, releasePath, type ReleasePlace } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const departmentQuery = publicGraphql(`
  query DepartmentPage($city: String!, $release: String, $code: String!) {
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
        departmentType
        planArea
        teamName
        reported
        reportingNote
        reportSample
        summary
        summarySample
        sourceUrl
        sample
        figures {
          ...FourFigures
        }
        plans {
          slug
          title
          stateLabel
          startsOn
          endsOn
          sourceUrl
          sample
          goals {
            code
            text
            result
            resultSentence
            resultSample
            sourceUrl
            sample
            deliverables {
              code
              status
              statusLabel
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
  const code = params.code ?? '';
  const { release } = await executePublic(departmentQuery, { ...place, code }, { request });
  if (!release) throw notFound(t`release`);
  if (!release.department && !release.withdrawn) throw notFound(t`department`);
  const canonical = publicUrl() + departmentPath({ city: place.city, release: release.slug }, code);
  return { release, department: release.department, place, canonical };
}

type Department = NonNullable<Awaited<ReturnType<typeof loader>>['department']>;
type Plan = Department['plans'][number];
type Goal = Plan['goals'][number];

export default function DepartmentPage() {
  const { release, department, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const breadcrumb = [
    { label: city.name, to: `/${city.slug}` },
    { label: release.title, to: releasePath(place) },
  ];
  if (release.withdrawn || !department) {
    return (
      <Page title={release.title} breadcrumb={breadcrumb} canonical={canonical}>
        {release.withdrawn ? <WithdrawnNotice withdrawn={release.withdrawn} /> : null}
      </Page>
    );
  }
  const asOf = release.asOf ? dayText(release.asOf) : release.periodLabel;
  const words = {
    team: city.inSentence('planningTeam'),
    deliverables: city.inSentence('deliverable').plural,
    goals: city.inSentence('goal').plural,
  };
  return (
    <Page
      title={department.name}
      sample={department.sample}
      lead={
        <>
          {release.periodLabel}. {sentenceOfRelease(department.reportingNote)}{' '}
          {department.reportSample ? <SampleMark within /> : null}
        </>
      }
      description={t`${{ departmentName: department.name }} of ${{ cityName: city.name }}, ${{ periodLabel: release.periodLabel }}: promises, progress and results.`}
      breadcrumb={breadcrumb}
      canonical={canonical}
    >
      <Facts department={department} />
      {department.summary ? <Summary text={department.summary} sample={department.summarySample} /> : null}
      {department.reported ? (
        <FiguresPanel figures={department.figures} words={words} asOf={release.asOf} level={2} />
      ) : (
        <Alert kind="info">
          <p>
            <Trans>
              Without an approved report there is nothing to show for this quarter. The gap itself is part of
              the record.
            </Trans>
          </p>
        </Alert>
      )}
      {department.plans.map((plan) => (
        <PlanSection key={plan.slug} plan={plan} place={place} department={department.code} asOf={asOf} />
      ))}
      {department.reported && department.plans.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              No {ph({ plan: city.inSentence('plan').singular })} is published for this{' '}
              {ph({ department: city.inSentence('department').singular })}.
            </Trans>
          </p>
        </EmptyState>
      ) : null}
    </Page>
  );
}

function Facts({ department }: { department: Department }) {
  const city = usePublicCity();
  const facts = [
    [t`Shares a plan with`, department.teamName === department.name ? null : department.teamName],
    [city.word('departmentType').singular, department.departmentType],
    [city.word('planArea').singular, department.planArea],
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
        <SourceLink url={department.sourceUrl} />
      </p>
    </>
  );
}

function Summary({ text, sample }: { text: string; sample: boolean }) {
  return (
    <section>
      <h2>
        {t`In the department's words`} {sample ? <SampleMark /> : null}
      </h2>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </section>
  );
}

function PlanSection({
  plan,
  place,
  department,
  asOf,
}: {
  plan: Plan;
  place: ReleasePlace;
  department: string;
  asOf: string;
}) {
  return (
    <section>
      <h2>
        {plan.title} {plan.sample ? <SampleMark /> : null}
      </h2>
      <p className="pl-small pl-muted">
        {plan.startsOn && plan.endsOn ? (
          <Trans>
            {ph({ planState: plan.stateLabel })}, <Day on={plan.startsOn} /> to <Day on={plan.endsOn} />
          </Trans>
        ) : (
          plan.stateLabel
        )}
        {plan.sourceUrl ? '. ' : ''}
        <SourceLink url={plan.sourceUrl} />
      </p>
      <ul className="pl-plain-list">
        {plan.goals.map((goal) => (
          <li className="pl-card" key={goal.code}>
            <GoalCard goal={goal} to={goalPath(place, department, plan.slug, goal.code)} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalCard({ goal, to, asOf }: { goal: Goal; to: string; asOf: string }) {
  const city = usePublicCity();
  const { deliverables } = goal;
  const words = city.inSentence('deliverable');
  const overdue = deliverables.filter((deliverable) => deliverable.overdue).length;
  return (
    <>
      <h3>
        <Link to={to}>{goal.text}</Link> {goal.sample ? <SampleMark /> : null}
      </h3>
      <p>
        <ResultTag result={goal.result} />{' '}
        <span className="pl-small">{sentenceOfRelease(goal.resultSentence)}</span>{' '}
        {goal.resultSample ? <SampleMark /> : null}
      </p>
      <div className="pl-row">
        <span className="pl-small">
          {deliverables.length} {deliverables.length === 1 ? words.singular : words.plural}:
        </span>
        {byStatus(deliverables).map(({ status, label, count }) => (
          <StatusTag key={label} status={status} label={`${count} ${label}`} />
        ))}
        {overdue > 0 ? (
          <ClockTag tone="bad">
            {plural(overdue, { one: `# overdue as of ${asOf}`, other: `# overdue as of ${asOf}` })}
          </ClockTag>
        ) : null}
        {deliverables.some(isSample) ? <SampleMark within /> : null}
      </div>
    </>
  );
}

function isSample({ sample, reportedSample }: Goal['deliverables'][number]): boolean {
  return sample || reportedSample;
}

function byStatus(
  deliverables: Goal['deliverables'],
): { status: string | null; label: string; count: number }[] {
  const counts = new Map<string, { status: string | null; label: string; count: number }>();
  for (const { status, statusLabel } of deliverables) {
    const label = (status && statusLabel) ?? t`No update`;
    const known = counts.get(label);
    if (known) known.count += 1;
    else counts.set(label, { status, label, count: 1 });
  }
  return [...counts.values()];
}
