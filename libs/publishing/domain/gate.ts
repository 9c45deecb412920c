// The one door through which measured numbers leave for the public; what it does not expressly let through stays in.
import { gateMetric } from '@plumbline/measuring/domain';
import type { GateObservation } from '@plumbline/measuring/domain';
import type { SourceMetric } from './source';

/** Why a number may not be published, and where it stands (team, plan, goal, metric, period, category). */
export interface GateProblem {
  message: string;
  path: string[];
}

/** What the gate said about the numbers of one metric, by their ids. A number in neither set is a problem. */
interface GateAnswer {
  shown: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  /** Numbers for which safety could not be shown, with the reason in a sentence. */
  problems: readonly { id: string; message: string }[];
}

/** Decides about all numbers of one metric together, because one can give another away. May throw: then nothing passes. */
export type Gate = (unit: string, numbers: readonly GateObservation[]) => GateAnswer;

/** The name under which a metric's baseline is judged, beside the ids of its observations. */
export const BASELINE = 'baseline';

/** The gate a city publishes through. `threshold`: the smallest count it shows, other than zero. */
export function cityGate(threshold: number): Gate {
  return (unit, numbers) => {
    const hidden = new Set(gateMetric(unit, numbers, threshold).keys());
    const shown = new Set(numbers.map((number) => number.id).filter((id) => !hidden.has(id)));
    return { shown, hidden, problems: [] };
  };
}

/** Which numbers of a metric the public may see, and what stands against publishing at all. */
export interface Passage {
  shown: ReadonlySet<string>;
  problems: GateProblem[];
}

/** Asks the gate about one metric and closes on every doubt: an error, a number without an answer or with two. */
export function passThrough(gate: Gate, metric: SourceMetric, path: readonly string[]): Passage {
  const numbers = numbersOf(metric);
  let answer: GateAnswer;
  try {
    answer = gate(metric.unit, numbers);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { shown: new Set(), problems: [{ message: `The privacy check failed: ${why}`, path: [...path] }] };
  }
  const refused = new Map(answer.problems.map(({ id, message }) => [id, message]));
  const labels = new Map(metric.observations.map((row) => [row.id, row.categoryLabel ?? 'Total']));
  const problems: GateProblem[] = [];
  const shown = new Set<string>();
  for (const { id, periodLabel } of numbers) {
    const open = answer.shown.has(id);
    const doubt = open === answer.hidden.has(id) ? 'The privacy check gave no clear answer.' : undefined;
    const message = refused.get(id) ?? doubt;
    if (message !== undefined)
      problems.push({ message, path: [...path, periodLabel, labels.get(id) ?? 'Baseline'] });
    else if (open) shown.add(id);
  }
  return { shown, problems };
}

/** Everything measured that a metric would show, the baseline included: it is a value of its own period. */
function numbersOf(metric: SourceMetric): GateObservation[] {
  const numbers: GateObservation[] = metric.observations.map((row) => ({
    id: row.id,
    periodLabel: row.periodLabel,
    periodEndsOn: row.periodEndsOn,
    categoryId: row.categoryCode,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    n: row.n,
    missingReason: row.missingReason,
    sourceUrl: row.sourceUrl,
  }));
  if (metric.baselineValue === null) return numbers;
  const baseline: GateObservation = {
    id: BASELINE,
    periodLabel: metric.baselineLabel ?? 'Baseline',
    // A baseline only has a name: it is judged with the values whose labels mean the same.
    periodEndsOn: null,
    categoryId: null,
    value: metric.baselineValue,
    numerator: null,
    denominator: null,
    n: null,
    missingReason: null,
    sourceUrl: metric.sourceUrl,
  };
  return [...numbers, baseline];
}
