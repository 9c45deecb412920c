// The short address of a goal, by its code alone: leads on to the goal, or lists them where two plans use one code.
import { t } from '@lingui/core/macro';
import { Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Page, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { cityCrumb, departmentCrumb, releaseCrumbs } from './crumbs';
import { MissingReport } from './missing-report.panel';
import { usePublicCity } from './public-city';
import { goalPath, placeOf } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const goalsQuery = publicGraphql(`
  query GoalsByCode($city: String!, $release: String, $code: String!, $goal: String!) {
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
        goalsWithCode(code: $goal) {
          text
          planSlug
          planTitle
          sample
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(params);
  const { code = '', goal = '' } = params;
  const { release } = await executePublic(goalsQuery, { ...place, code, goal }, { request });
  if (!release) throw notFound('release');
  const { department, withdrawn } = release;
  const goals = department?.goalsWithCode ?? [];
  const [only, second] = goals;
  if (!only && department?.reported !== false && !withdrawn) throw notFound('goal');
  if (only && !second) throw redirect(goalPath(place, code, only.planSlug, goal));
  return { release, department, goals, goal, place };
}

export default function GoalByCodePage() {
  const { release, department, goals, goal, place } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  if (release.withdrawn || !department) {
    return (
      <Page
        title={release.title}
        heading={<CityText>{release.title}</CityText>}
        breadcrumb={[cityCrumb(city)]}
      >
        {release.withdrawn ? <WithdrawnNotice withdrawn={release.withdrawn} /> : null}
      </Page>
    );
  }
  if (goals.length === 0) return <MissingReport release={release} department={department} place={place} />;
  return (
    <Page
      title={`${city.word('goal').singular} ${goal}`}
      lead={t`${{ departmentName: department.name }} has ${{ goalsCount: goals.length }} ${{ goals: city.inSentence('goal').plural }} with this number, each in another ${{ plan: city.inSentence('plan').singular }}.`}
      breadcrumb={[...releaseCrumbs(city, release, place), departmentCrumb(place, department)]}
    >
      <ul className="pl-plain-list">
        {goals.map(({ text, planSlug, planTitle, sample }) => (
          <li className="pl-card" key={planSlug}>
            <h2>
              <Link to={goalPath(place, department.code, planSlug, goal)}>
                <CityText>{text}</CityText>
              </Link>{' '}
              {sample ? <SampleMark /> : null}
            </h2>
            <p>
              <CityText>{planTitle}</CityText>
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
