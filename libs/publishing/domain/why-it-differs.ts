// Why a value or a result is another one now, told from what it rests on: corrections, newer values, other ways to measure.
import { say } from '@plumbline/language/domain';
import { DIFFERENCE_REASONS } from './difference-words';
import { pathOf } from './things-that-differ';
import type { Entry, Fact } from './things-that-differ';

/** What turned a result; `explained` when people gave the reason, as they do for a correction. */
export interface TurnedBecause {
  reason: string;
  explained: boolean;
}

/** Why a value that nobody corrected reads otherwise; null when it is shown before and after. */
export function whyValueDiffers(before: Fact['shown'], after: Fact['shown']): string | null {
  if (before === after || before === undefined || after === undefined) return null;
  if (after === 'HIDDEN') return say(DIFFERENCE_REASONS.NOW_HIDDEN);
  if (before === 'HIDDEN') return say(DIFFERENCE_REASONS.NO_LONGER_HIDDEN);
  return before === 'MISSING' ? say(DIFFERENCE_REASONS.VALUE_CAME) : null;
}

/**
 * For a goal's entry, what turned its result: corrected values with the reasons of their corrections first, then newer
 * values, then other changes of what it rests on. Null for all other entries, and where nothing it rests on differs.
 */
export function whyResultsTurned(
  before: readonly Entry[],
  after: readonly Entry[],
): (goal: Entry) => TurnedBecause | null {
  const [earlier, later] = [decidingByGoal(before), decidingByGoal(after)];
  return (goal) => {
    if (goal.kind !== 'goal') return null;
    const key = pathOf(goal.parts);
    return turnedBecause(earlier.get(key) ?? [], later.get(key) ?? []);
  };
}

/** What the result of each goal rests on; the first three parts of a place are those of its goal. */
function decidingByGoal(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ decidesResult }) => decidesResult)) {
    const goal = pathOf(entry.parts.slice(0, 3));
    found.set(goal, [...(found.get(goal) ?? []), entry]);
  }
  return found;
}

function turnedBecause(before: readonly Entry[], after: readonly Entry[]): TurnedBecause | null {
  const earlier = new Map(before.map((entry) => [pathOf(entry.parts), entry]));
  const kept = new Set(after.map(({ parts }) => pathOf(parts)));
  const corrections = new Set<string>();
  let [newer, otherwise, explained] = [false, before.some(({ parts }) => !kept.has(pathOf(parts))), false];
  for (const entry of after) {
    const old = earlier.get(pathOf(entry.parts));
    if (!old) {
      if (entry.kind === 'value') newer = true;
      else otherwise = true;
      continue;
    }
    entry.facts.forEach((fact, index) => {
      const then = old.facts[index];
      if (then === undefined || then.value === fact.value) return;
      if (fact.what === 'baseline' || fact.what === 'method') otherwise = true;
      if (fact.what !== 'value' && fact.what !== 'marginOfError') return;
      if (fact.revised) {
        corrections.add(correction(fact.because ?? null));
        explained ||= Boolean(fact.because);
      } else if (then.shown === 'MISSING' && fact.shown === 'SHOWN') newer = true;
      else otherwise = true;
    });
  }
  const reasons = [
    ...corrections,
    ...(newer ? [say(DIFFERENCE_REASONS.NEWER_VALUE)] : []),
    ...(otherwise && corrections.size === 0 && !newer ? [say(DIFFERENCE_REASONS.MEASURED_OTHERWISE)] : []),
  ];
  return reasons.length === 0 ? null : { reason: reasons.join(' '), explained };
}

function correction(reason: string | null): string {
  return reason === null
    ? say(DIFFERENCE_REASONS.RESTS_ON_CORRECTED_WITHOUT_REASON)
    : say({ ...DIFFERENCE_REASONS.RESTS_ON_CORRECTED, values: { reason } });
}
