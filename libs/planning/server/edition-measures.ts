// The measures of a plan as an edition freezes them: kept by the measuring module, part of what the city stands by.

/** Answers how the measures of a plan are defined now, as plain data; planning keeps it and never reads it. */
export type EditionMeasures = (planId: string) => Promise<readonly object[]>;

let source: EditionMeasures | null = null;

/** Called once at start by the module that keeps the measures, so that planning need not know it. */
export function editionMeasuresComeFrom(measures: EditionMeasures): void {
  source = measures;
}

/** The measures of the plan as they are defined now; none when no module keeps measures. */
export async function measuresForEdition(planId: string): Promise<readonly object[]> {
  return source ? source(planId) : [];
}
