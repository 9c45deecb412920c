// Runs a piece of work and says what it took, as processor time, wall time and memory.

/** What one run took. CPU seconds are less disturbed by a busy machine than wall seconds. */
export interface Took {
  wallSeconds: number;
  cpuSeconds: number;
  /** The most heap seen at the ends of the run, in MB. */
  heapMegabytes: number;
}

/** Runs `work` once. */
export function measured(work: () => void): Took {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wallSeconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    wallSeconds,
    cpuSeconds: (user + system) / 1e6,
    heapMegabytes: process.memoryUsage().heapUsed / 1024 / 1024,
  };
}

/** Prints one line of a table of sizes; `before` is the run of a tenth of the size, for the growth. */
export function line(label: string, took: Took, before: Took | null): void {
  const growth = before ? `${(took.cpuSeconds / before.cpuSeconds).toFixed(1)} x` : '';
  console.log(
    [
      label.padEnd(38),
      `${took.cpuSeconds.toFixed(2)} s`.padStart(11),
      `${took.wallSeconds.toFixed(2)} s`.padStart(11),
      `${took.heapMegabytes.toFixed(0)} MB`.padStart(9),
      growth.padStart(9),
    ].join(' '),
  );
}

/** Prints the head of a table. */
export function head(title: string): void {
  console.log(`\n${title}`);
  console.log(
    ['', 'CPU', 'wall', 'heap', 'growth']
      .map((one, i) => (i === 0 ? one.padEnd(38) : one.padStart(i === 3 || i === 4 ? 9 : 11)))
      .join(' '),
  );
}

/** A generator of numbers between 0 and 1 that is the same on every machine (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
