// Says when the line is down and what is kept on this device, sends what no form on the page sends, and asks when two
// people wrote at once.
import { plural, t } from '@lingui/core/macro';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link, useFetcher } from 'react-router';
import { Alert } from '../alert';
import type { SaveAnswer } from '../autosave';
import { Button } from '../button';
import { countEntries, formOf, type Change } from './changes';
import { isOpen } from './forms';
import { NEXT_TRY, useUnsentWork } from './use-unsent';
import { setUnsentWork, UnsentWork, type UnsentState } from './unsent-work';

/**
 * Keeps a person's unsent work while they are in a city's workspace, and shows it. One on each page of the workspace.
 * `address` answers the secret of the person in this city (see `UnsentWork`); `logIn` is where to log in again.
 */
export function UnsentPanel({ address, logIn }: { address: string; logIn: string }) {
  useEffect(() => {
    const work = new UnsentWork(address);
    setUnsentWork(work);
    const open = () => void work.open();
    open();
    window.addEventListener('online', open);
    // A page that comes back from the browser's memory may belong to a session that has ended.
    const shown = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', shown);
    return () => {
      window.removeEventListener('online', open);
      window.removeEventListener('pageshow', shown);
      setUnsentWork(null);
      work.close();
    };
  }, [address]);
  const [work, state] = useUnsentWork();
  const isOnline = useOnline();
  useSendRest(state, isOnline);
  const sent = useJustSent(state);
  const rest = state.changes.filter((change) => change.answered && !isOpen(change));
  const words = wordsFor(state, isOnline, sent);
  return (
    <>
      <div role="status" className={words ? 'pl-unsent' : undefined}>
        {words ? (
          <p>
            {words}
            {state.line === 'logged-out' && isOnline ? (
              <>
                {' '}
                <Link to={logIn} reloadDocument>{t`Log in`}</Link>
              </>
            ) : null}
          </p>
        ) : null}
      </div>
      {rest.map((change) => (
        <Undecided key={change.order} change={change} discard={() => void work?.discard(change)} />
      ))}
    </>
  );
}

function wordsFor({ changes, line, ready }: UnsentState, isOnline: boolean, sent: boolean): string {
  const waiting = countEntries(changes.filter(({ answered }) => !answered));
  if (!isOnline || line === 'down') {
    if (waiting > 0) {
      return plural(waiting, {
        one: 'Not connected. # change is kept on this device and will be sent.',
        other: 'Not connected. # changes are kept on this device and will be sent.',
      });
    }
    if (isOnline) return '';
    return ready
      ? t`Not connected. What you type is kept on this device until it can be sent.`
      : t`Not connected.`;
  }
  if (line === 'logged-out' && waiting > 0) {
    return plural(waiting, {
      one: 'You are logged out. # change is kept on this device and will be sent when you log in again.',
      other: 'You are logged out. # changes are kept on this device and will be sent when you log in again.',
    });
  }
  if (waiting > 0) {
    return plural(waiting, {
      one: 'Sending. # change is kept on this device until then.',
      other: 'Sending. # changes are kept on this device until then.',
    });
  }
  return sent ? t`All changes are sent.` : '';
}

/** Whether the browser has a line at all; true on the server. */
function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

/** How long it is said that everything is sent, in milliseconds. */
const SAID_FOR = 8000;

/** True for a while after the last change has left the device. */
function useJustSent({ changes, ready }: UnsentState): boolean {
  const before = useRef(0);
  const [sent, setSent] = useState(false);
  const count = changes.length;
  useEffect(() => {
    const isLast = ready && before.current > 0 && count === 0;
    before.current = count;
    setSent(isLast);
    if (!isLast) return;
    const timer = setTimeout(() => setSent(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [count, ready]);
  return sent;
}

/** Sends what belongs to forms that are not on this page, one after the other, oldest first. */
function useSendRest({ changes, line }: UnsentState, isOnline: boolean): void {
  const fetcher = useFetcher<SaveAnswer>();
  const [round, setRound] = useState(0);
  const tried = useRef({ round: -1, orders: new Set<number>() });
  const isIdle = fetcher.state === 'idle';
  const waits = changes.some(({ answered }) => !answered);
  useEffect(() => {
    if (!isIdle || !isOnline) return;
    if (tried.current.round !== round) tried.current = { round, orders: new Set() };
    else if (line !== 'up') return;
    const { orders } = tried.current;
    const next = changes.find((one) => !one.answered && !isOpen(one) && !orders.has(one.order));
    if (!next) return;
    orders.add(next.order);
    void fetcher.submit(formOf(next), { method: 'post', action: next.address, preventScrollReset: true });
  }, [isIdle, isOnline, line, changes, round, fetcher]);
  useEffect(() => {
    if (!waits) return;
    const again = () => setRound((count) => count + 1);
    const timer = setInterval(again, NEXT_TRY);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waits]);
}

function headingFor(title: string, isConflict: boolean): string {
  if (isConflict) {
    return title
      ? t`“${title}” was changed by somebody else while you were away`
      : t`A change was changed by somebody else while you were away`;
  }
  return title ? t`“${title}” could not be sent` : t`A change could not be sent`;
}

/** What the server has answered and only the person can decide: the page of the entry shows both versions. */
function Undecided({ change, discard }: { change: Change; discard: () => void }) {
  const { title, address, answered } = change;
  const [sure, setSure] = useState(false);
  const isConflict = answered?.kind === 'conflict';
  return (
    <Alert kind="warning" heading={headingFor(title, isConflict)} announce>
      <p>
        {isConflict
          ? t`Nothing is lost. Your words are kept on this device: compare both versions and choose one.`
          : t`${{ refusal: answered?.message ?? '' }} Your words are kept on this device.`}
      </p>
      <div className="pl-actions">
        <Link to={address} className="usa-button usa-button--outline">
          {isConflict ? t`Compare both versions` : t`Open it`}
        </Link>
        {sure ? (
          <Button type="button" look="danger" onClick={discard}>{t`Yes, discard my words`}</Button>
        ) : (
          <Button type="button" look="plain" onClick={() => setSure(true)}>{t`Discard mine`}</Button>
        )}
      </div>
    </Alert>
  );
}
