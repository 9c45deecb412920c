// The document around every page, and the kind page that stands in for one that failed.
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from 'react-router';
import { LANGUAGES, spoken } from '@plumbline/language/domain';
import { CorrectedMessages } from '@plumbline/language/web';
import { isDemo } from '@plumbline/platform/web';
import { DemoInstallation, OwnLanguage, Shell, TroublePage } from '@plumbline/ui';
import '@plumbline/ui/styles.scss';
import { isPublished } from './published';
import { Nonce } from './nonce';

/** What every page must know, whatever else it asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  return { demo: isDemo(), own: !isPublished(new URL(request.url).pathname) };
}

// Told once, and the same for as long as the server runs.
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce);
  // A page that says `handle = { still: true }` is complete as it is and ships no script at all.
  const still = useMatches().some((match) => (match.handle as { still?: boolean } | undefined)?.still);
  const { demo = false, own = false } = useRouteLoaderData<typeof loader>('root') ?? {};
  const mark = nonce ? { nonce } : {};
  return (
    <html lang={spoken().language} dir={LANGUAGES[spoken().language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links {...mark} />
      </head>
      <body>
        {still ? null : <CorrectedMessages />}
        <DemoInstallation value={demo}>
          <OwnLanguage value={own}>{children}</OwnLanguage>
        </DemoInstallation>
        {still ? null : (
          <>
            <ScrollRestoration {...mark} />
            <Scripts {...mark} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  useFocusOnNewPage();
  return <Outlet />;
}

/** Moves the focus to the new page after a navigation without reload, as a full load would. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <Shell>
      <TroublePage error={error} />
    </Shell>
  );
}
