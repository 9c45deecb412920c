// The short address of a goal, by its code alone: leads on to the goal, or lists them where two plans use one code.
import { t } from '@lingui/core/macro';
import { Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Page, SampleMark } from '@plumbline/ui';
import { usePublicCity } from './public-city';
import { departmentPath, goalPath, placeOf, releasePath } from './release-address';
import { WithdrawnNotice } from './withdrawn.panel';

const goalsQuery = publicGraphql(`
  query GoalsByCode($city: String!, $release: String, $code: String!, $goal: String!) {
    release(city: $city, release: $release) {
      title
      withdrawn {
        at
        reason
      }
      department(code: $code) {
        code
        name
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
  if (!release) throw notFound(t`release`);
  const { department, withdrawn } = release;
  const goals = department?.goalsWithCode ?? [];
  const [only, second] = goals;
  if (!only && !withdrawn) throw notFound(t`goal`);
  if (only && !second) throw redirect(goalPath(place, code, only.planSlug, goal));
  return { release, department, goals, goal, place };
}

export default function GoalByCodePage() {
  const { release, department, goals, goal, place } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const breadcrumb = [
    { label: city.name, to: `/${city.slug}` },
    { label: release.title, to: releasePath(place) },
  ];
  if (release.withdrawn || !department) {
    return (
      <Page title={release.title} breadcrumb={breadcrumb}>
        {release.withdrawn ? <WithdrawnNotice withdrawn={release.withdrawn} /> : null}
      </Page>
    );
  }
  return (
    <Page
      title={`${city.word('goal').singular} ${goal}`}
      lead={t`${{ departmentName: department.name }} has ${{ goalsCount: goals.length }} ${{ goals: city.inSentence('goal').plural }} with this number, each in another ${{ plan: city.inSentence('plan').singular }}.`}
      breadcrumb={[...breadcrumb, { label: department.name, to: departmentPath(place, department.code) }]}
    >
      <ul className="pl-plain-list">
        {goals.map(({ text, planSlug, planTitle, sample }) => (
          <li className="pl-card" key={planSlug}>
            <h2>
              <Link to={goalPath(place, department.code, planSlug, goal)}>{text}</Link>{' '}
              {sample ? <SampleMark /> : null}
            </h2>
            <p>{planTitle}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
