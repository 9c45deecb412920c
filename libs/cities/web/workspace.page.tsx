// The frame of the workspace: opens a city for someone who is logged in and has an appointment there.
import { Form, Link, Outlet, redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { Button, Shell } from '@plumbline/ui';
import { navigation } from './navigation';
import type { Workspace } from './workspace';

const workspaceQuery = graphql(`
  query Workspace {
    viewer {
      person {
        id
        displayName
      }
      email
      appointments {
        id
        role
        department {
          id
          name
        }
      }
      cities {
        slug
        name
        roles
      }
    }
    city {
      id
      slug
      name
      timeZone
      today
      demo
      suppressionThreshold
      reviewChain
      terms {
        key
        singular
        plural
      }
      statuses {
        status
        label
        hidden
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, city } = await execute(workspaceQuery, {}, { request, city: params.city ?? '' });
  if (!viewer) throw redirect(logInAddress(request.url));
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  return { viewer, city, nav: navigation(city.slug, roles, city.demo) };
}

// Saving something in the workspace changes neither the city nor the viewer; no need to ask for them again.
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formMethod && formMethod !== 'GET' ? false : defaultShouldRevalidate;
}

export default function WorkspacePage() {
  const { viewer, city, nav } = useLoaderData<typeof loader>();
  return (
    <Shell
      place={{ name: city.name, to: `/${city.slug}/work` }}
      nav={nav}
      demo={city.demo}
      account={
        <>
          {viewer.cities.length > 1 ? <Link to="/choose-city">Change city</Link> : null}
          <Link to="/account">{viewer.person.displayName}</Link>
          <Form method="post" action="/log-out">
            <Button look="plain">Log out</Button>
          </Form>
        </>
      }
      footer={
        <ul>
          <li>
            <Link to={`/${city.slug}`} reloadDocument>
              Public pages of {city.name}
            </Link>
          </li>
        </ul>
      }
    >
      <meta name="robots" content="noindex" />
      <Outlet context={{ city, viewer } satisfies Workspace} />
    </Shell>
  );
}
