// Nobody leaves words behind by accident: what could not be saved keeps the page until the person decides.
import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { Alert, Button } from '@plumbline/ui';

/** Is something on the page not stored, though nothing is on its way? */
export function hasUnsavedEntry(): boolean {
  return document.querySelector('[data-unsaved]') !== null;
}

function hasFailedEntry(): boolean {
  return document.querySelector('[data-unsaved="failed"]') !== null;
}

function isOnItsWay(): boolean {
  return document.querySelector('[data-unsaved="waiting"], [data-unsaved="saving"]') !== null;
}

/** How long a save may take before whoever leaves is asked instead of kept waiting, in milliseconds. */
const PATIENCE = 1500;
const SHORT = 50;

/**
 * Whether somebody who leaves has to be asked: at once where an entry could not be saved, and after a while where one is
 * still on its way. Where all are stored in time nobody is asked, and the next page comes.
 */
function useAsking(isBlocked: boolean, goOn: () => void): 'failed' | 'late' | null {
  const [asks, setAsks] = useState<'failed' | 'late' | null>(null);
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  useEffect(() => {
    if (!isBlocked) return;
    // The way back leaves no field, and a field saves when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const since = Date.now();
    const look = setInterval(() => {
      if (hasFailedEntry()) setAsks('failed');
      else if (!isOnItsWay()) {
        clearInterval(look);
        latest.current();
      } else if (Date.now() - since > PATIENCE) setAsks('late');
    }, SHORT);
    return () => {
      clearInterval(look);
      setAsks(null);
    };
  }, [isBlocked]);
  return asks;
}

/** Waits while entries are on their way before the page is left, and asks where one was not saved. One on each page with entries. */
export function UnsavedGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && (hasFailedEntry() || isOnItsWay()),
  );
  const box = useRef<HTMLDivElement>(null);
  const asks = useAsking(blocker.state === 'blocked', () => blocker.proceed?.());
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (hasFailedEntry()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, []);
  useEffect(() => {
    if (asks) box.current?.focus();
  }, [asks]);
  if (!asks) return null;
  return (
    <div ref={box} tabIndex={-1} className="pl-receipt">
      <Alert kind="warning" heading={t`Something you typed is not saved`} announce>
        {asks === 'late' ? (
          <p>{t`It is still on its way, and the next page comes as soon as it has arrived. If you leave now, those words may be gone.`}</p>
        ) : (
          <p>{t`Look for “Could not save” on this page. If you leave now, those words are gone.`}</p>
        )}
        <div className="pl-actions">
          <Button type="button" onClick={() => blocker.reset?.()}>{t`Stay here`}</Button>
          <Button
            type="button"
            look="second"
            onClick={() => blocker.proceed?.()}
          >{t`Leave without them`}</Button>
        </div>
      </Alert>
    </div>
  );
}
