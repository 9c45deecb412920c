// Differences counted, so that one plain sentence can say what happened between two releases.
import type { LocatedDifference } from '../differences';

/** How many differences there are of each sort; every difference is in exactly one. */
export interface DifferenceCounts {
  /** Values of the same period that are others now. */
  corrected: number;
  /** Due dates that moved. */
  datesMoved: number;
  /** Statuses that are others now, said anew for a new quarter or not. */
  statusesChanged: number;
  /** Values of a new period beside the one before. */
  newValues: number;
  /** Other things a new quarter says of its own: reports, notes, summaries, results. */
  saidAnew: number;
  /** What else is another text or value now. */
  otherChanges: number;
  added: number;
  gone: number;
}

/** Counts the differences by what people ask about. */
export function countDifferences(
  differences: readonly Pick<LocatedDifference, 'kind' | 'thing'>[],
): DifferenceCounts {
  const counts: DifferenceCounts = {
    ...{ corrected: 0, datesMoved: 0, statusesChanged: 0, newValues: 0 },
    ...{ saidAnew: 0, otherChanges: 0, added: 0, gone: 0 },
  };
  for (const difference of differences) counts[sortOf(difference)] += 1;
  return counts;
}

function sortOf({ kind, thing }: Pick<LocatedDifference, 'kind' | 'thing'>): keyof DifferenceCounts {
  switch (kind) {
    case 'REVISED':
      return 'corrected';
    case 'NEW':
      return 'added';
    case 'GONE':
      return 'gone';
    case 'CHANGED':
      if (thing === 'status') return 'statusesChanged';
      return thing === 'currentDueOn' ? 'datesMoved' : 'otherChanges';
    case 'NEXT_PERIOD':
      if (thing === 'status') return 'statusesChanged';
      return thing === 'value' ? 'newValues' : 'saidAnew';
  }
}

/** What is told first in a few words: corrections, dates that moved, then what else changed; each with its reason. */
export function mostTelling<D extends LocatedDifference>(differences: readonly D[], most: number): D[] {
  const rank = ({ kind, thing, explained }: D) => {
    if (kind === 'REVISED') return 0;
    if (kind === 'CHANGED') return thing === 'currentDueOn' || explained ? 1 : 2;
    return kind === 'GONE' ? 3 : 4;
  };
  return differences
    .filter(({ kind }) => kind !== 'NEXT_PERIOD')
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
