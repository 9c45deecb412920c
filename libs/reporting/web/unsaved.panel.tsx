// Nobody leaves words behind by accident: what could not be saved keeps the page until the person decides.
import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { Alert, Button } from '@plumbline/ui';

/** Is something on the page not stored, though nothing is on its way? */
export function hasUnsavedEntry(): boolean {
  return document.querySelector('[data-unsaved]') !== null;
}

function hasFailedEntry(): boolean {
  return document.querySelector('[data-unsaved="failed"]') !== null;
}

/** Asks before the page is left while an entry could not be saved. One on each page with entries. */
export function UnsavedGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && hasFailedEntry(),
  );
  const box = useRef<HTMLDivElement>(null);
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (hasFailedEntry()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, []);
  useEffect(() => {
    if (isBlocked) box.current?.focus();
  }, [isBlocked]);
  if (!isBlocked) return null;
  return (
    <div ref={box} tabIndex={-1} className="pl-receipt">
      <Alert kind="warning" heading={t`Something you typed is not saved`} announce>
        <p>{t`Look for “Could not save” on this page. If you leave now, those words are gone.`}</p>
        <div className="pl-actions">
          <Button type="button" onClick={() => blocker.reset()}>{t`Stay here`}</Button>
          <Button
            type="button"
            look="second"
            onClick={() => blocker.proceed()}
          >{t`Leave without them`}</Button>
        </div>
      </Alert>
    </div>
  );
}
