// The frame of the workspace: opens a city for someone who is logged in and has an appointment there.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { Link, Outlet, redirect, useLoaderData, useLocation, useRouteError } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { correct, spoken } from '@plumbline/language/domain';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { Bell, LogOutForm, SearchBox, Shell, statusWord, TroublePage, UnsentPanel } from '@plumbline/ui';
import { PRACTICE_SLUG, wordsOf } from '@plumbline/cities/domain';
import { Tours } from './help/tour.panel';
import { navigation } from './navigation';
import { RememberOpened } from './opened';
import { SessionWarning } from './session-warning.panel';
import type { Workspace } from './workspace';

const workspaceQuery = graphql(`
  query Workspace($language: String!) {
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
      officeName
      timeZone
      today
      demo
      maxFileBytes
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
    newNotifications
    toursPutAway
    interfaceLanguage(language: $language) {
      isReviewed
      corrections {
        id
        text
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const answer = await execute(
    workspaceQuery,
    { language: spoken().language },
    { request, city: params.city ?? '' },
  );
  const { viewer, city, newNotifications, toursPutAway, interfaceLanguage } = answer;
  if (interfaceLanguage)
    correct(Object.fromEntries(interfaceLanguage.corrections.map(({ id, text }) => [id, text])));
  if (!viewer) throw redirect(logInAddress(request.url));
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  const nav = navigation(city.slug, roles, city.demo);
  // Where the workspace's first page leads on to; the outbox of a demo is nobody's first page.
  const [first] = navigation(city.slug, roles, false);
  const tours = { roles, putAway: toursPutAway, firstPage: first?.to ?? `/${city.slug}/work` };
  const translationReviewed = interfaceLanguage?.isReviewed ?? false;
  return { viewer, city, nav, newNotifications, tours, translationReviewed };
}

// Saving something in the workspace changes neither the city nor the viewer; no need to ask for them again. Reading
// notifications, and handing in or deciding (which leads on to another address), change what the bell counts; the forms
// of help put tours away.
export function shouldRevalidate({
  formMethod,
  formAction,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (!formMethod || formMethod === 'GET') return defaultShouldRevalidate;
  const movesBell = /\/(notifications|help)$/.test(formAction ?? '') || currentUrl.href !== nextUrl.href;
  return movesBell ? defaultShouldRevalidate : false;
}

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function WorkspacePage() {
  const loaded = useLoaderData<typeof loader>();
  const { viewer } = loaded;
  const city = useMemo(() => inReadersWords(loaded.city), [loaded.city]);
  return (
    <Frame loaded={loaded}>
      <Outlet context={{ city, viewer } satisfies Workspace} />
    </Frame>
  );
}

/** The city with its statuses as pages show them. */
function inReadersWords(city: Loaded['city']): Loaded['city'] {
  const statuses = city.statuses.map((option) => ({
    ...option,
    label: statusWord(option.status, option.label),
  }));
  return { ...city, statuses };
}

/** Trouble on a page keeps the way around the city; only when the city itself could not be opened there is none. */
export function ErrorBoundary() {
  const loaded = useLoaderData<typeof loader>() as Loaded | undefined;
  const trouble = <TroublePage error={useRouteError()} />;
  return loaded ? <Frame loaded={loaded}>{trouble}</Frame> : <Shell>{trouble}</Shell>;
}

function Frame({ loaded, children }: { loaded: Loaded; children: ReactNode }) {
  const { viewer, city, nav, newNotifications, tours } = loaded;
  const { pathname, search } = useLocation();
  const logIn = `/log-in?next=${encodeURIComponent(pathname + search)}`;
  return (
    <Shell
      place={{ name: city.name, to: `/${city.slug}/work` }}
      nav={nav}
      demo={city.demo}
      translationReviewed={loaded.translationReviewed}
      search={<SearchBox action={`/${city.slug}/work/search`} />}
      account={
        <>
          <Bell to={`/${city.slug}/work/notifications`} count={newNotifications} />
          <Link to={`/${city.slug}/work/help`}>{t`Help`}</Link>
          {viewer.cities.length > 1 ? <Link to="/choose-city">{t`Change city`}</Link> : null}
          <Link to="/account" title={viewer.person.displayName} dir="auto">
            {viewer.person.displayName}
          </Link>
          <span data-log-out="">
            <LogOutForm />
          </span>
        </>
      }
      footer={
        <ul>
          <li>
            <Link to={`/${city.slug}`} reloadDocument>
              <Trans>Public pages of {ph({ cityName: city.name })}</Trans>
            </Link>
          </li>
          {city.demo && city.slug === PRACTICE_SLUG ? (
            <li>
              <Link to={`/${city.slug}/work/start-over`}>{t`Start the practice city over`}</Link>
            </li>
          ) : null}
        </ul>
      }
    >
      <meta name="robots" content="noindex" />
      <RememberOpened city={city.slug} />
      <SessionWarning logIn={logIn} />
      <UnsentPanel address={`/${city.slug}/work/unsent-key`} logIn={logIn} />
      <Tours slug={city.slug} {...tours} words={wordsOf(city.terms)} />
      {children}
    </Shell>
  );
}
