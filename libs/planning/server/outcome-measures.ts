// Which goals have a measure of what changes for people: known to the measuring module, asked for by plan checks.

/** Answers those of the goals that have a population indicator or a "better off" measure. */
export type OutcomeMeasures = (goalIds: readonly string[]) => Promise<ReadonlySet<string>>;

let source: OutcomeMeasures | null = null;

/** Called once at start by the module that keeps the measures, so that planning need not know it. */
export function outcomeMeasuresComeFrom(measures: OutcomeMeasures | null): void {
  source = measures;
}

/** The goals with such a measure; null when no module keeps measures, so that nobody is warned without cause. */
export async function goalsWithOutcomeMeasure(
  goalIds: readonly string[],
): Promise<ReadonlySet<string> | null> {
  return source && goalIds.length > 0 ? source(goalIds) : null;
}
