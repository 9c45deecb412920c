// My account: who I am here, my appointments, and the way to end all my sessions.
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
    <Shell account={<Link to="/choose-city">Back to work</Link>}>
      <meta name="robots" content="noindex" />
      <Page title="My account">
        <dl className="pl-facts">
          <div>
            <dt>Name</dt>
            <dd>{viewer.person.displayName}</dd>
          </div>
          <div>
            <dt>E-mail address</dt>
            <dd>{viewer.email}</dd>
          </div>
        </dl>
        <h2>Appointments</h2>
        {viewer.cities.length === 0 ? (
          <EmptyState>
            <p>
              You have no appointment in any city today. The administrator of your city gives you one; until
              then you can read <Link to="/">what cities have published</Link>.
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
            <h2>Notifications and calendar</h2>
            <p>Choose what you hear by mail, and take your due dates into your own calendar.</p>
            <ul>
              {viewer.cities.map((city) => (
                <li key={city.slug}>
                  <Link to={`/${city.slug}/work/notifications/settings`}>Settings in {city.name}</Link>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h2>Sessions</h2>
        <p>
          If you used a shared computer or lost a device, end every session at once. You will log in again
          here too.
        </p>
        <Form method="post" action="/log-out">
          <input type="hidden" name="everywhere" value="yes" />
          <Button look="second">Log out everywhere</Button>
        </Form>
      </Page>
    </Shell>
  );
}
