// Two releases side by side, value by value: like is compared with like, and each difference has its reason.
import { say } from '@plumbline/language/domain';
import type {
  DeliverableContent,
  EvidenceContent,
  GoalContent,
  MetricContent,
  ObservationContent,
  ReleaseContent,
  TeamContent,
} from './content';
import { DIFFERENCE_REASONS, DIFFERENCE_WORDS, DIFFERENT_THINGS } from './difference-words';
import type { DifferentThing } from './difference-words';
import { sameValue } from './published-before';

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
  /** True when the reason was given by people, false when it only says what kind of difference this is. */
  explained: boolean;
  /** True when one of the two values is sample content. */
  sample: boolean;
}

/** One thing that can differ, with the reason for a new value. */
interface Fact {
  what: DifferentThing;
  value: string | null;
  reason?: string | null;
  /** `quarterly`: said anew for each quarter. `once`: said when it comes true, and a change after that. */
  said?: 'quarterly' | 'once';
  revised?: boolean;
  /** Whether the fact is sample content, where that is not what the whole entry is. */
  sample?: boolean;
}

interface Entry {
  parts: readonly string[];
  /** What the thing is when it is new or gone, e.g. a goal. */
  kind: DifferentThing;
  title: string;
  about: string;
  sample: boolean;
  facts: Fact[];
  /** Of a value: how it reads beside the one of the period before it, if there is one. */
  beside?: Pick<LocatedDifference, 'parts' | 'before' | 'after'> | null;
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
  const differences = later.flatMap((entry) => {
    const old = earlier.get(pathOf(entry.parts));
    return old ? factsThatDiffer(old, entry, anew) : [newEntry(entry)];
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

/** Only a short part of a difference is said where it is found; the rest follows from the entry. */
function located(
  entry: Entry,
  found: Pick<LocatedDifference, 'kind' | 'thing' | 'before' | 'after' | 'reason'> &
    Partial<LocatedDifference>,
): LocatedDifference {
  const parts = found.parts ?? entry.parts;
  return {
    ...{ about: entry.about, sample: entry.sample, explained: false },
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

/** @param anew how to say that two quarters are compared, or null when both releases are about the same one */
function factsThatDiffer(old: Entry, entry: Entry, anew: string | null): LocatedDifference[] {
  return entry.facts.flatMap((fact, index): LocatedDifference[] => {
    const { what: thing, value: after, reason, said, revised } = fact;
    const oldFact = old.facts[index];
    const before = oldFact?.value ?? null;
    if (before === after) return [];
    const sample = (fact.sample ?? entry.sample) || (oldFact?.sample ?? old.sample);
    const place = { thing, before, after, sample };
    const isAnew = said === 'quarterly' || (said === 'once' && before === null);
    if (anew !== null && isAnew) return [located(entry, { kind: 'NEXT_PERIOD', ...place, reason: anew })];
    return [
      located(entry, {
        ...{ kind: revised ? 'REVISED' : 'CHANGED', ...place },
        ...{ reason: reason ?? say(DIFFERENCE_REASONS.CHANGED), explained: Boolean(reason) },
      }),
    ];
  });
}

function entriesOf(content: ReleaseContent): Entry[] {
  return content.teams.flatMap((team) => [teamEntry(team), ...goalEntries(team)]);
}

function pathOf(parts: readonly string[]): string {
  return parts.join(' › ');
}

function teamEntry(team: TeamContent): Entry {
  return {
    parts: [team.name],
    kind: 'team',
    title: team.name,
    about: team.name,
    sample: team.sample,
    facts: [
      { what: 'report', value: team.reportingNote, said: 'quarterly' },
      { what: 'summary', value: team.summary, said: 'quarterly' },
    ],
  };
}

function goalEntries(team: TeamContent): Entry[] {
  const names = planNames(team);
  return team.plans.flatMap((plan, index) => {
    const place = [team.name, names[index] ?? plan.title];
    const entry: Entry = {
      parts: place,
      kind: 'plan',
      title: plan.title,
      about: plan.title,
      sample: plan.sample,
      facts: [
        { what: 'state', value: plan.stateLabel },
        { what: 'startsOn', value: plan.startsOn },
        { what: 'endsOn', value: plan.endsOn },
      ],
    };
    return [entry, ...plan.goals.flatMap((goal) => goalEntry(goal, [...place, goal.code]))];
  });
}

/** The names that a team's plans have in places: their titles, numbered where two share one. */
export function planNames(team: TeamContent): string[] {
  const seen = new Map<string, number>();
  return team.plans.map(({ title }) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}

function goalEntry(goal: GoalContent, parts: readonly string[]): Entry[] {
  return [
    {
      parts,
      kind: 'goal',
      title: goal.text,
      about: goal.text,
      sample: goal.sample,
      facts: [
        { what: 'goal', value: goal.text },
        { what: 'result', value: goal.resultSentence, said: 'quarterly', sample: goal.resultSample },
      ],
    },
    ...goal.strategies.map((strategy): Entry => ({
      parts: [...parts, say(DIFFERENCE_WORDS.strategy), strategy.code],
      kind: 'strategy',
      title: strategy.text,
      about: strategy.text,
      sample: strategy.sample,
      facts: [{ what: 'strategy', value: strategy.text }],
    })),
    ...goal.deliverables.flatMap((deliverable) => [
      deliverableEntry(deliverable, parts),
      ...deliverable.evidence.map((piece) => evidenceEntry(piece, [...parts, deliverable.code])),
    ]),
    ...goal.metrics.flatMap((metric) => metricEntries(metric, [...parts, metric.code])),
  ];
}

function deliverableEntry(deliverable: DeliverableContent, goal: readonly string[]): Entry {
  const sample = deliverable.sample || deliverable.reportedSample;
  const moved = deliverable.dateChanges.at(-1)?.reason;
  return {
    parts: [...goal, deliverable.code],
    kind: 'deliverable',
    title: deliverable.text,
    about: deliverable.text,
    sample: deliverable.sample,
    facts: [
      { what: 'deliverable', value: deliverable.text },
      { what: 'status', value: deliverable.statusLabel, said: 'quarterly', sample },
      { what: 'note', value: deliverable.note, said: 'quarterly', sample },
      {
        what: 'currentDueOn',
        value: deliverable.currentDueOn,
        reason: moved ? say({ ...DIFFERENCE_REASONS.DATE_MOVED, values: { reason: moved } }) : null,
      },
      { what: 'originalDueOn', value: deliverable.originalDueOn },
      { what: 'actualOn', value: deliverable.actualOn, said: 'once', sample },
    ],
  };
}

/** A piece that was taken back is gone with its own line. */
function evidenceEntry({ title, url, fileDigest, sample }: EvidenceContent, parts: readonly string[]): Entry {
  return {
    parts: [...parts, title],
    kind: 'evidence',
    title,
    about: title,
    sample,
    facts: [{ what: 'evidence', value: url ?? fileDigest }],
  };
}

function metricEntries(metric: MetricContent, parts: readonly string[]): Entry[] {
  const entry: Entry = {
    parts,
    kind: 'metric',
    title: metric.name,
    about: metric.name,
    sample: metric.sample,
    facts: [
      { what: 'metric', value: metric.name },
      { what: 'baseline', value: metric.baselineValue },
      { what: 'target', value: metric.targetValue },
      { what: 'method', value: metric.methodNote },
    ],
  };
  return [entry, ...metric.observations.map((row) => observationEntry(row, metric, parts))];
}

function observationEntry(row: ObservationContent, metric: MetricContent, place: readonly string[]): Entry {
  const value = printed(row);
  const group = [
    row.category ?? say(DIFFERENCE_WORDS.total),
    ...(row.place === null ? [] : [row.place]),
  ].join(', ');
  const series = metric.observations.filter(
    ({ category, place }) => category === row.category && place === row.place,
  );
  const previous = series[series.indexOf(row) - 1];
  const revised = row.revisedFrom !== null && !sameValue(row.revisedFrom, row.value);
  const reason = revised ? revisedBecause(row.revisionReason) : null;
  return {
    parts: [...place, row.periodLabel, group],
    kind: 'value',
    title: value,
    about: metric.name,
    sample: row.sample || metric.sample,
    facts: [
      { what: 'value', value, reason, revised },
      { what: 'marginOfError', value: row.marginOfError, reason, revised },
      { what: 'note', value: row.note },
    ],
    beside: previous
      ? { parts: [...place, group], before: withPeriod(previous), after: withPeriod(row) }
      : null,
  };
}

function revisedBecause(reason: string | null): string {
  return reason === null
    ? say(DIFFERENCE_REASONS.REVISED_WITHOUT_REASON)
    : say({ ...DIFFERENCE_REASONS.REVISED, values: { reason } });
}

function printed(row: ObservationContent): string {
  return row.hidden ? say(DIFFERENCE_WORDS.hidden) : (row.value ?? row.missing ?? '');
}

function withPeriod(row: ObservationContent): string {
  return `${printed(row)} (${row.periodLabel})`;
}
