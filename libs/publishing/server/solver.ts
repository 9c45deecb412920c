// The solver of the privacy check, loaded once in a process.
import { loadSolver } from '@plumbline/measuring/suppression';
import type { Solver } from '@plumbline/measuring/suppression';

let loading: Promise<Solver | null> | undefined;

/** Null when it can't be loaded: then nothing is published, and the next attempt tries again. */
export async function theSolver(): Promise<Solver | null> {
  loading ??= loadSolver().catch(() => null);
  const solver = await loading;
  if (solver === null) loading = undefined;
  return solver;
}
