// For people with appointments in several cities: which one to open.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { labelOf } from '@plumbline/cities/domain';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { EmptyState, Page, Shell } from '@plumbline/ui';

const chooseCityQuery = graphql(`
  query ChooseCity {
    viewer {
      person {
        id
        displayName
      }
      cities {
        slug
        name
        roles
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer } = await execute(chooseCityQuery, {}, { request });
  if (!viewer) throw redirect(logInAddress(request.url));
  const [only, ...others] = viewer.cities;
  if (only && others.length === 0) throw redirect(`/${only.slug}/work`);
  return { viewer };
}

export default function ChooseCityPage() {
  const { viewer } = useLoaderData<typeof loader>();
  return (
    <Shell account={<Link to="/account">{viewer.person.displayName}</Link>}>
      <meta name="robots" content="noindex" />
      <Page title={t`Choose a city`}>
        {viewer.cities.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                You have no appointment in any city today. Ask your city&apos;s administrator. Until then you
                can read <Link to="/">what cities have published</Link>.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <ul className="pl-card-list">
            {viewer.cities.map((city) => (
              <li className="pl-card" key={city.slug}>
                <h2>
                  <Link to={`/${city.slug}/work`}>{city.name}</Link>
                </h2>
                <p>{city.roles.map((role) => labelOf([], `role.${role}`).singular).join(', ')}</p>
              </li>
            ))}
          </ul>
        )}
      </Page>
    </Shell>
  );
}
