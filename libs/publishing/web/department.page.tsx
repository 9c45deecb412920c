// One department in a release: what it promised, goal by goal, and how that stands.
import { asSentence, dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { Alert, EmptyState, Page, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb, releaseCrumbs } from './crumbs';
import { SharedPart } from './feeds/shared-page.panel';
import { FiguresPanel } from './figures.panel';
import { fourFigures, unknownFigures } from './first-figures';
import { FirstScreen } from './first-screen.panel';
import { firstSentence } from './first-sentence';
import { CitePanel } from './proof/cite.panel';
import { RemovedPanel, removalsOn } from './proof/removed.panel';
import { publicAddress } from './public-address';
import { usePublicCity, wordsFor } from './public-city';
import { PlanSection } from './plan.panel';
import { departmentPath, placeOf } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const departmentQuery = publicGraphql(`
  query DepartmentPage($city: String!, $release: String, $code: String!) {
    sinceLastRelease(city: $city, release: $release, department: $code) {
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
  const { release, sinceLastRelease: since } = await executePublic(
    departmentQuery,
    { ...place, code },
    { request },
  );
  if (!release) throw notFound('release');
  if (!release.department && !release.withdrawn) throw notFound('department');
  const canonical = publicAddress(departmentPath({ city: place.city, release: release.slug }, code));
  return { release, since, department: release.department, place, canonical };
}

type Department = NonNullable<Awaited<ReturnType<typeof loader>>['department']>;

/** A plan as the page of its department lists it. */
export type ListedPlan = Department['plans'][number];

export default function DepartmentPage() {
  const { release, since, department, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const breadcrumb = releaseCrumbs(city, release, place);
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
  const asOf = release.asOf ? dayText(release.asOf) : periodInWords(release.periodLabel);
  const words = wordsFor(city);
  const note = sentenceOfRelease(department.reportingNote);
  const hasPlan = department.figures.coverage.withPlan > 0;
  return (
    <Page
      title={department.name}
      heading={<CityText>{department.name}</CityText>}
      sample={department.sample}
      lead={
        <>
          {department.reported ? `${firstSentence(department.figures, words)} ` : null}
          <span>
            {asSentence(periodInWords(release.periodLabel))} {note}
          </span>{' '}
          {department.reportSample ? <SampleMark within /> : null}
        </>
      }
      description={t`${{ departmentName: department.name }} of ${{ cityName: city.name }}, ${{ periodLabel: periodInWords(release.periodLabel) }}: promises, progress and results.`}
      breadcrumb={breadcrumb}
      canonical={canonical}
    >
      <FirstScreen
        figures={
          department.reported ? fourFigures(department.figures, release.asOf) : unknownFigures(note, hasPlan)
        }
        release={release}
        place={place}
        source={department.sourceUrl}
        changed={place.draft ? null : <SinceLast since={since} department={department.code} />}
      />
      <RemovedPanel removals={removalsOn(release.removals, department.code)} />
      <Facts department={department} />
      {department.summary ? <Summary text={department.summary} sample={department.summarySample} /> : null}
      {department.reported ? (
        <FiguresPanel figures={department.figures} words={words} asOf={release.asOf} level={2} />
      ) : (
        <Alert kind="info">
          <p>
            {hasPlan ? (
              <Trans>
                Without an approved report there is nothing to show for this quarter. The gap itself is part
                of the record.
              </Trans>
            ) : (
              t`Where no plan is in force, nothing was promised for this quarter, and nothing is missing.`
            )}
          </p>
        </Alert>
      )}
      {department.plans.map((plan) => (
        <PlanSection
          key={plan.slug}
          plan={plan}
          place={place}
          department={department.code}
          asOf={asOf}
          isOver={plan.endsOn !== null && release.asOf !== null && plan.endsOn < release.asOf}
        />
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
      <CitePanel
        release={release}
        canonical={canonical}
        part={{ title: department.name, department: department.code }}
      />
      <SharedPart
        title={department.name}
        says={department.reported ? firstSentence(department.figures, words) : note}
        address={canonical}
        place={place}
        part={{ department: department.code }}
        release={release}
        sample={department.sample || department.reportSample}
        steps={breadcrumb}
      />
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
              <dd>
                <CityText>{value}</CityText>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
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
        <p key={index}>
          <CityText>{paragraph}</CityText>
        </p>
      ))}
    </section>
  );
}
