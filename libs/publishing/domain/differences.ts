// Two releases side by side, value by value: like is compared with like, and each difference has its reason.
import { say } from '@plumbline/language/domain';
import type { ReleaseContent } from './content';
import { DIFFERENCE_REASONS, DIFFERENT_THINGS } from './difference-words';
import type { DifferentThing } from './difference-words';
import { entriesOf, pathOf } from './things-that-differ';
import type { Entry } from './things-that-differ';
import { whyResultsTurned, whyValueDiffers } from './why-it-differs';

/**
 * What a difference is. `REVISED`: the value of the same period is another one now. `NEXT_PERIOD`: a later period says
 * something of its own beside the one before it, so nothing was changed. `CHANGED`, `NEW`, `GONE`: everything else.
 */
export type DifferenceKind = 'REVISED' | 'CHANGED' | 'NEW' | 'GONE' | 'NEXT_PERIOD';

/** One difference. `path` says where, for people; `before` and `after` are null where there was or is nothing. */
export interface ReleaseDifference {
  kind: DifferenceKind;
  path: string;
  what: string;
  before: string | null;
  after: string | null;
  reason: string;
}

/** A difference with what is needed to count it, to say what it is about, and to lead to it. */
export interface LocatedDifference extends ReleaseDifference {
  thing: DifferentThing;
  /** The parts of `path`: team, plan, goal, and what is below it, as far as it goes. */
  parts: readonly string[];
  /** The text of the thing itself, e.g. of the deliverable whose status changed. */
  about: string;
  /** Of a value: its period and group, the last parts of its place; else nothing. */
  within: readonly string[];
  /** The unit of `before` and `after` where they are numbers of a metric; else null. */
  unit: string | null;
  /** True when the reason was given by people, false when it only says what kind of difference this is. */
  explained: boolean;
  /** True when one of the two values is sample content. */
  sample: boolean;
}

/** Lists what differs from release `before` to release `after`, in the order of `after`, what is gone last. */
export function differencesBetween(before: ReleaseContent, after: ReleaseContent): ReleaseDifference[] {
  return locatedDifferences(before, after).map(({ kind, path, what, before, after, reason }) => ({
    ...{ kind, path, what, before, after, reason },
  }));
}

/** The same list, each difference with its place and what it is about. */
export function locatedDifferences(before: ReleaseContent, after: ReleaseContent): LocatedDifference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [pathOf(entry.parts), entry]));
  const later = entriesOf(after);
  const kept = new Set(later.map(({ parts }) => pathOf(parts)));
  const anew =
    before.periodLabel === after.periodLabel
      ? null
      : say({
          ...DIFFERENCE_REASONS.ANEW,
          values: { now: after.periodLabel, before: before.periodLabel },
        });
  const why = whyResultsTurned([...earlier.values()], later);
  const differences = later.flatMap((entry) => {
    const old = earlier.get(pathOf(entry.parts));
    return old ? factsThatDiffer(old, entry, anew, why(entry)) : [newEntry(entry)];
  });
  const gone = [...earlier.values()]
    .filter(({ parts }) => !kept.has(pathOf(parts)))
    .map((entry) =>
      located(entry, {
        ...{ kind: 'GONE', thing: entry.kind, before: entry.title, after: null },
        reason: say(DIFFERENCE_REASONS.REMOVED),
      }),
    );
  return [...differences, ...gone];
}

/** Things whose texts are numbers in the unit of their metric. */
const NUMBERS: readonly DifferentThing[] = ['value', 'baseline', 'target'];

/** Only a short part of a difference is said where it is found; the rest follows from the entry. */
function located(
  entry: Entry,
  found: Pick<LocatedDifference, 'kind' | 'thing' | 'before' | 'after' | 'reason'> &
    Partial<LocatedDifference>,
): LocatedDifference {
  const parts = found.parts ?? entry.parts;
  return {
    ...{ about: entry.about, sample: entry.sample, explained: false },
    // The first four parts of a value's place are team, plan, goal and metric.
    within: entry.kind === 'value' ? parts.slice(4) : [],
    unit: NUMBERS.includes(found.thing) ? (entry.unit ?? null) : null,
    ...found,
    ...{ parts, path: pathOf(parts), what: say(DIFFERENT_THINGS[found.thing]) },
  };
}

function newEntry(entry: Entry): LocatedDifference {
  const { kind: thing, title, beside } = entry;
  if (beside) {
    return located(entry, {
      ...{ kind: 'NEXT_PERIOD', thing, ...beside },
      reason: say(DIFFERENCE_REASONS.NEXT_VALUE),
    });
  }
  return located(entry, {
    ...{ kind: 'NEW', thing, before: null, after: title },
    reason: say(DIFFERENCE_REASONS.NEW),
  });
}

/**
 * @param anew how to say that two quarters are compared, or null when both releases are about the same one
 * @param turned what turned the result of this goal, or null when nothing it rests on differs
 */
function factsThatDiffer(
  old: Entry,
  entry: Entry,
  anew: string | null,
  turned: ReturnType<ReturnType<typeof whyResultsTurned>>,
): LocatedDifference[] {
  return entry.facts.flatMap((fact, index): LocatedDifference[] => {
    const { what: thing, value: after, said, revised } = fact;
    const oldFact = old.facts[index];
    const before = oldFact?.value ?? null;
    if (before === after) return [];
    const sample = (fact.sample ?? entry.sample) || (oldFact?.sample ?? old.sample);
    const place = { thing, before, after, sample };
    const isAnew = anew !== null && (said === 'quarterly' || (said === 'once' && before === null));
    const kind = isAnew ? 'NEXT_PERIOD' : revised ? 'REVISED' : 'CHANGED';
    if (thing === 'result' && turned) return [located(entry, { kind, ...place, ...turned })];
    if (isAnew) return [located(entry, { kind, ...place, reason: anew })];
    const reason = fact.reason ?? whyValueDiffers(oldFact?.shown, fact.shown);
    return [
      located(entry, {
        ...{ kind, ...place, explained: Boolean(fact.reason) },
        reason: reason ?? say(DIFFERENCE_REASONS.CHANGED),
      }),
    ];
  });
}
