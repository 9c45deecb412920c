// What time it is, in one place, so that tests can say what time it is.

let source: () => Date = () => new Date();

/** The current instant. */
export function now(): Date {
  return source();
}

/** For tests and the demo's past quarters: makes `now()` answer from `clock`; returns the way back. */
export function setClock(clock: () => Date): () => void {
  const before = source;
  source = clock;
  return () => {
    source = before;
  };
}
