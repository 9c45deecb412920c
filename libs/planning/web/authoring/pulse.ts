// Noticing that others have written and who they are: a light question every few seconds; the page loads again on news.
import { useEffect, useRef, useState } from 'react';
import { useFetcher, useRevalidator } from 'react-router';
import type { Pulse } from './write-operations';

/** Asks this often while the page is visible, in milliseconds. */
const every = 5000;

/** Says with every so many questions that the viewer is here; what is said holds for a little longer. */
const saysEvery = 3;

/**
 * Loads the page's data again when the plan's stamp is no longer the one that was loaded, and lets the others know that
 * the viewer is here. Answers who else is, as far as the viewer may know.
 */
export function usePulse(address: string, loaded: string): NonNullable<Pulse['alsoOpenBy']> {
  const fetcher = useFetcher<Pulse>();
  const { revalidate, state } = useRevalidator();
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    ask.current = () => {
      if (fetcher.state === 'idle' && document.visibilityState === 'visible') void fetcher.load(address);
    };
  });
  useEffect(() => {
    let asked = 0;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      // Past the page's own forms, which would load the whole page again after each.
      if (asked % saysEvery === 0) void fetch(address, { method: 'POST' }).catch(() => null);
      asked += 1;
      ask.current();
    };
    const lookAgain = () => {
      asked = 0;
      look();
    };
    look();
    const timer = setInterval(look, every);
    window.addEventListener('focus', lookAgain);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', lookAgain);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [address]);
  const stamp = fetcher.data?.stamp;
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!stamp || stamp === loaded || stamp === asked.current || state !== 'idle') return;
    asked.current = stamp;
    void revalidate();
  }, [loaded, revalidate, stamp, state]);
  // One question that was lost says nothing about who is here.
  const heard = fetcher.data?.alsoOpenBy ?? null;
  const [here, setHere] = useState<NonNullable<Pulse['alsoOpenBy']>>([]);
  if (heard !== null && heard !== here) setHere(heard);
  return here;
}
