// Taking measures over when goals are copied: what they are is known to the measuring module only.
import type { Subject } from '@plumbline/policy';

/** Where copied measures go. */
export interface CopiedMeasuresInto {
  planId: string;
  /** What the right to define measures in that plan depends on. */
  subject: Subject;
  /** The codes of measures that cannot be given again there. */
  taken: Set<string>;
}

/**
 * Defines the measures of each goal anew for the goal's copy, without targets and values; answers how many.
 * `goals` has the id of each copy by the id of what it was copied from.
 */
export type CopiedMeasures = (
  goals: ReadonlyMap<string, string>,
  into: CopiedMeasuresInto,
) => Promise<number>;

let copier: CopiedMeasures | null = null;

/** Called once at start by the module that keeps the measures, so that planning need not know it. */
export function copiedMeasuresComeFrom(copies: CopiedMeasures): void {
  copier = copies;
}

/** Takes the measures of copied goals along; none when no module keeps measures. */
export async function copyMeasures(
  goals: ReadonlyMap<string, string>,
  into: CopiedMeasuresInto,
): Promise<number> {
  return copier ? copier(goals, into) : 0;
}
