// What time it is, in one place, so that tests can say what time it is.

import { AsyncLocalStorage } from 'node:async_hooks';

let source: () => Date = () => new Date();
const played = new AsyncLocalStorage<Date>();

/** The current instant. */
export function now(): Date {
  return played.getStore() ?? source();
}

/** Runs `work` as if it were `instant`; whatever else this process does meanwhile keeps the real time. */
export function playedAt<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  return played.run(instant, work);
}

/** For tests: makes `now()` answer from `clock`; returns the way back. */
export function setClock(clock: () => Date): () => void {
  const before = source;
  source = clock;
  return () => {
    source = before;
  };
}
