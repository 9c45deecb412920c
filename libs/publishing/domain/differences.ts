// Two releases side by side, value by value: like is compared with like, and each difference has its reason.
import type {
  DeliverableContent,
  GoalContent,
  MetricContent,
  ObservationContent,
  ReleaseContent,
  TeamContent,
} from './content';
import { sameValue } from './published-before';

/**
 * What a difference is. `REVISED`: the value of the same period is another one now. `NEXT_PERIOD`: a later period says
 * something of its own beside the one before it, so nothing was changed. `CHANGED`, `NEW`, `GONE`: everything else.
 */
type DifferenceKind = 'REVISED' | 'CHANGED' | 'NEW' | 'GONE' | 'NEXT_PERIOD';

/** One difference. `path` says where, for people; `before` and `after` are null where there was or is nothing. */
export interface ReleaseDifference {
  kind: DifferenceKind;
  path: string;
  what: string;
  before: string | null;
  after: string | null;
  reason: string;
}

/** One thing that can differ, with the words for it and the reason for a new value. */
interface Fact {
  what: string;
  value: string | null;
  reason?: string | null;
  /** `quarterly`: said anew for each quarter. `once`: said when it comes true, and a change after that. */
  said?: 'quarterly' | 'once';
  revised?: boolean;
}

interface Entry {
  path: string;
  /** What the thing is called when it is new or gone, e.g. "Goal". */
  kind: string;
  title: string;
  facts: Fact[];
  /** Of a value: how it reads beside the one of the period before it, if there is one. */
  beside?: Pick<ReleaseDifference, 'path' | 'before' | 'after'> | null;
}

const NEW = 'New in this release.';
const REMOVED = 'No longer in the release.';
const CHANGED = 'Changed since then.';
const NEXT_VALUE = 'The value of a new period. Nothing was corrected.';

/** Lists what differs from release `before` to release `after`, in the order of `after`, what is gone last. */
export function differencesBetween(before: ReleaseContent, after: ReleaseContent): ReleaseDifference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [entry.path, entry]));
  const later = entriesOf(after);
  const kept = new Set(later.map((entry) => entry.path));
  const anew =
    before.periodLabel === after.periodLabel
      ? null
      : `Reported for ${after.periodLabel}; before, for ${before.periodLabel}.`;
  const differences = later.flatMap((entry) => {
    const old = earlier.get(entry.path);
    return old ? factsThatDiffer(old, entry, anew) : [newEntry(entry)];
  });
  const gone = [...earlier.values()]
    .filter((entry) => !kept.has(entry.path))
    .map((entry): ReleaseDifference => ({
      kind: 'GONE',
      path: entry.path,
      what: entry.kind,
      before: entry.title,
      after: null,
      reason: REMOVED,
    }));
  return [...differences, ...gone];
}

function newEntry({ path, kind, title, beside }: Entry): ReleaseDifference {
  if (beside) return { kind: 'NEXT_PERIOD', what: kind, ...beside, reason: NEXT_VALUE };
  return { kind: 'NEW', path, what: kind, before: null, after: title, reason: NEW };
}

/** @param anew how to say that two quarters are compared, or null when both releases are about the same one */
function factsThatDiffer(old: Entry, entry: Entry, anew: string | null): ReleaseDifference[] {
  return entry.facts.flatMap(({ what, value, reason, said, revised }, index): ReleaseDifference[] => {
    const before = old.facts[index]?.value ?? null;
    if (before === value) return [];
    const place = { path: entry.path, what, before, after: value };
    const isAnew = said === 'quarterly' || (said === 'once' && before === null);
    if (anew !== null && isAnew) return [{ kind: 'NEXT_PERIOD', ...place, reason: anew }];
    return [{ kind: revised ? 'REVISED' : 'CHANGED', ...place, reason: reason ?? CHANGED }];
  });
}

function entriesOf(content: ReleaseContent): Entry[] {
  return content.teams.flatMap((team) => [teamEntry(team), ...goalEntries(team)]);
}

function pathOf(...parts: string[]): string {
  return parts.join(' › ');
}

function teamEntry(team: TeamContent): Entry {
  return {
    path: team.name,
    kind: 'Team',
    title: team.name,
    facts: [
      { what: 'Report', value: team.reportingNote, said: 'quarterly' },
      { what: 'Summary', value: team.summary, said: 'quarterly' },
    ],
  };
}

function goalEntries(team: TeamContent): Entry[] {
  return team.plans.flatMap((plan) => {
    const place = pathOf(team.name, plan.title);
    const entry: Entry = {
      path: place,
      kind: 'Plan',
      title: plan.title,
      facts: [
        { what: 'State', value: plan.stateLabel },
        { what: 'Starts on', value: plan.startsOn },
        { what: 'Ends on', value: plan.endsOn },
      ],
    };
    return [entry, ...plan.goals.flatMap((goal) => goalEntry(goal, pathOf(place, goal.code)))];
  });
}

function goalEntry(goal: GoalContent, path: string): Entry[] {
  return [
    {
      path,
      kind: 'Goal',
      title: goal.text,
      facts: [
        { what: 'Goal', value: goal.text },
        { what: 'Result', value: goal.resultSentence, said: 'quarterly' },
      ],
    },
    ...goal.strategies.map((strategy) => ({
      path: pathOf(path, 'strategy', strategy.code),
      kind: 'Strategy',
      title: strategy.text,
      facts: [{ what: 'Strategy', value: strategy.text }],
    })),
    ...goal.deliverables.map((deliverable) => deliverableEntry(deliverable, path)),
    ...goal.metrics.flatMap((metric) => metricEntries(metric, pathOf(path, metric.code))),
  ];
}

function deliverableEntry(deliverable: DeliverableContent, goalPath: string): Entry {
  const moved = deliverable.dateChanges.at(-1)?.reason;
  return {
    path: pathOf(goalPath, deliverable.code),
    kind: 'Deliverable',
    title: deliverable.text,
    facts: [
      { what: 'Deliverable', value: deliverable.text },
      { what: 'Status', value: deliverable.statusLabel, said: 'quarterly' },
      { what: 'Note', value: deliverable.note, said: 'quarterly' },
      {
        what: 'Current due date',
        value: deliverable.currentDueOn,
        reason: moved ? `Date moved: ${moved}` : null,
      },
      { what: 'Original due date', value: deliverable.originalDueOn },
      { what: 'Actual date', value: deliverable.actualOn, said: 'once' },
    ],
  };
}

function metricEntries(metric: MetricContent, path: string): Entry[] {
  const entry: Entry = {
    path,
    kind: 'Metric',
    title: metric.name,
    facts: [
      { what: 'Metric', value: metric.name },
      { what: 'Baseline', value: metric.baselineValue },
      { what: 'Target', value: metric.targetValue },
      { what: 'Method', value: metric.methodNote },
    ],
  };
  return [entry, ...metric.observations.map((row) => observationEntry(row, metric, path))];
}

function observationEntry(row: ObservationContent, metric: MetricContent, metricPath: string): Entry {
  const value = printed(row);
  const group = [row.category ?? 'Total', ...(row.place === null ? [] : [row.place])].join(', ');
  const series = metric.observations.filter(
    ({ category, place }) => category === row.category && place === row.place,
  );
  const previous = series[series.indexOf(row) - 1];
  const revised = row.revisedFrom !== null && !sameValue(row.revisedFrom, row.value);
  const reason = revised ? `Revised: ${row.revisionReason ?? 'no reason was given.'}` : null;
  return {
    path: pathOf(metricPath, row.periodLabel, group),
    kind: 'Value',
    title: value,
    facts: [
      { what: 'Value', value, reason, revised },
      { what: 'Margin of error', value: row.marginOfError, reason, revised },
      { what: 'Note', value: row.note },
    ],
    beside: previous
      ? { path: pathOf(metricPath, group), before: withPeriod(previous), after: withPeriod(row) }
      : null,
  };
}

function printed(row: ObservationContent): string {
  return row.hidden ? 'hidden to protect privacy' : (row.value ?? row.missing ?? '');
}

function withPeriod(row: ObservationContent): string {
  return `${printed(row)} (${row.periodLabel})`;
}
