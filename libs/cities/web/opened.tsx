// Notes what a person opens in the workspace, so that the search page can lead them back to it.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const ID = '([0-9a-f]{8}-[0-9a-f-]{27})';
const PAGES: readonly [kind: string, page: RegExp][] = [
  ['PLAN', new RegExp(`^plans/${ID}(?:/|$)`)],
  ['METRIC', new RegExp(`^metrics/${ID}(?:/|$)`)],
  ['REPORT', new RegExp(`^(?:reports|review)/${ID}(?:/|$)`)],
];

/** What stands at an address of the workspace, e.g. a plan; null for pages that are no single thing. */
export function openedAt(pathname: string): { kind: string; itemId: string } | null {
  const [, , work, ...rest] = pathname.split('/');
  if (work !== 'work') return null;
  for (const [kind, page] of PAGES) {
    const itemId = page.exec(rest.join('/'))?.[1];
    if (itemId) return { kind, itemId };
  }
  return null;
}

/** Renders nothing; stands in the frame of the workspace. Without JavaScript nothing is noted. */
export function RememberOpened({ city }: { city: string }) {
  const { pathname } = useLocation();
  const last = useRef('');
  useEffect(() => {
    const opened = openedAt(pathname);
    if (!opened || last.current === opened.itemId) return;
    last.current = opened.itemId;
    // Not through the router: it would load the page anew in the middle of what the person does there. It arrives even if
    // they go on at once.
    const body = new URLSearchParams(opened);
    void fetch(`/${city}/work/opened`, { method: 'POST', body, keepalive: true }).catch(() => undefined);
  }, [pathname, city]);
  return null;
}
