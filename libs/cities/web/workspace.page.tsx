// The frame of the workspace: opens a city for someone who is logged in and has an appointment there.
import type { ReactNode } from 'react';
import { Form, Link, Outlet, redirect, useLoaderData, useRouteError } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { Button, Shell, TroublePage } from '@plumbline/ui';
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

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function WorkspacePage() {
  const loaded = useLoaderData<typeof loader>();
  const { city, viewer } = loaded;
  return (
    <Frame loaded={loaded}>
      <Outlet context={{ city, viewer } satisfies Workspace} />
    </Frame>
  );
}

/** Trouble on a page keeps the way around the city; only when the city itself could not be opened there is none. */
export function ErrorBoundary() {
  const loaded = useLoaderData<typeof loader>() as Loaded | undefined;
  const trouble = <TroublePage error={useRouteError()} />;
  return loaded ? <Frame loaded={loaded}>{trouble}</Frame> : <Shell>{trouble}</Shell>;
}

function Frame({ loaded, children }: { loaded: Loaded; children: ReactNode }) {
  const { viewer, city, nav } = loaded;
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
      {children}
    </Shell>
  );
}
