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
} from 'react-router';
import { Shell, TroublePage } from '@plumbline/ui';
import '@plumbline/ui/styles.scss';
import { Nonce } from './nonce';

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce);
  // A page that says `handle = { still: true }` is complete as it is and ships no script at all.
  const still = useMatches().some((match) => (match.handle as { still?: boolean } | undefined)?.still);
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
        {children}
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
    <Shell demo={false}>
      <TroublePage error={error} />
    </Shell>
  );
}
