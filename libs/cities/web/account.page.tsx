// My account: who I am here, my appointments, and the way to end all my sessions.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { labelOf } from '@plumbline/cities/domain';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { Button, EmptyState, Page, Shell } from '@plumbline/ui';

const accountQuery = graphql(`
  query Account {
    viewer {
      person {
        id
        displayName
      }
      email
      cities {
        slug
        name
        roles
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer } = await execute(accountQuery, {}, { request });
  if (!viewer) throw redirect(logInAddress(request.url));
  return { viewer };
}

export default function AccountPage() {
  const { viewer } = useLoaderData<typeof loader>();
  return (
    <Shell account={<Link to="/choose-city">{t`Back to work`}</Link>}>
      <meta name="robots" content="noindex" />
      <Page title={t`My account`}>
        <dl className="pl-facts">
          <div>
            <dt>{t`Name`}</dt>
            <dd>{viewer.person.displayName}</dd>
          </div>
          <div>
            <dt>{t`E-mail address`}</dt>
            <dd>{viewer.email}</dd>
          </div>
        </dl>
        <h2>{t`Appointments`}</h2>
        {viewer.cities.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                You have no appointment in any city today. The administrator of your city gives you one; until
                then you can read <Link to="/">what cities have published</Link>.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <ul>
            {viewer.cities.map((city) => (
              <li key={city.slug}>
                <Link to={`/${city.slug}/work`}>{city.name}</Link>:{' '}
                {city.roles.map((role) => labelOf([], `role.${role}`).singular).join(', ')}
              </li>
            ))}
          </ul>
        )}
        {viewer.cities.length > 0 ? (
          <>
            <h2>{t`Notifications and calendar`}</h2>
            <p>{t`Choose what you hear by mail, and take your due dates into your own calendar.`}</p>
            <ul>
              {viewer.cities.map((city) => (
                <li key={city.slug}>
                  <Link to={`/${city.slug}/work/notifications/settings`}>
                    <Trans>Settings in {ph({ cityName: city.name })}</Trans>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h2>{t`Sessions`}</h2>
        <p>
          <Trans>
            If you used a shared computer or lost a device, end every session at once. You will log in again
            here too.
          </Trans>
        </p>
        <Form method="post" action="/log-out">
          <input type="hidden" name="everywhere" value="yes" />
          <Button look="second">{t`Log out everywhere`}</Button>
        </Form>
      </Page>
    </Shell>
  );
}
