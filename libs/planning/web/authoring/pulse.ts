// Noticing that others have written: a light question every few seconds, and the page loads again when the answer changes.
import { useEffect, useRef } from 'react';
import { useFetcher, useRevalidator } from 'react-router';

/** Asks this often while the page is visible, in milliseconds. */
const every = 5000;

/** Loads the page's data again when the plan's stamp is no longer the one that was loaded. */
export function usePulse(address: string, loaded: string): void {
  const fetcher = useFetcher<{ stamp: string | null }>();
  const { revalidate, state } = useRevalidator();
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    ask.current = () => {
      if (fetcher.state === 'idle' && document.visibilityState === 'visible') void fetcher.load(address);
    };
  });
  useEffect(() => {
    const look = () => ask.current();
    const timer = setInterval(look, every);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const stamp = fetcher.data?.stamp;
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!stamp || stamp === loaded || stamp === asked.current || state !== 'idle') return;
    asked.current = stamp;
    void revalidate();
  }, [loaded, revalidate, stamp, state]);
}
