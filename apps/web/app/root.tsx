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
} from 'react-router';
import { isDemo } from '@plumbline/platform/web';
import { DemoInstallation, Shell, TroublePage } from '@plumbline/ui';
import '@plumbline/ui/styles.scss';
import { Nonce } from './nonce';

/** What every page must know, whatever else it asks for. */
export function loader() {
  return { demo: isDemo() };
}

// Told once, and the same for as long as the server runs.
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce);
  // A page that says `handle = { still: true }` is complete as it is and ships no script at all.
  const still = useMatches().some((match) => (match.handle as { still?: boolean } | undefined)?.still);
  const demo = useRouteLoaderData<typeof loader>('root')?.demo ?? false;
  const mark = nonce ? { nonce } : {};
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links {...mark} />
      </head>
      <body>
        <DemoInstallation value={demo}>{children}</DemoInstallation>
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
