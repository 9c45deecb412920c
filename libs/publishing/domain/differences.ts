// Two releases side by side, value by value, each difference with its reason.
import type {
  DeliverableContent,
  GoalContent,
  MetricContent,
  ObservationContent,
  ReleaseContent,
  TeamContent,
} from './content';
import { sameValue } from './published-before';

/** One difference. `path` says where, for people; `before` and `after` are null where there was or is nothing. */
export interface ReleaseDifference {
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
}

interface Entry {
  path: string;
  /** What the thing is called when it is new or gone, e.g. "Goal". */
  kind: string;
  title: string;
  facts: Fact[];
}

const NEW = 'New in this release.';
const REMOVED = 'No longer in the release.';
const CHANGED = 'Changed since the last release.';

/** Lists what differs from release `before` to release `after`, in the order of `after`, what is gone last. */
export function differencesBetween(before: ReleaseContent, after: ReleaseContent): ReleaseDifference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [entry.path, entry]));
  const later = entriesOf(after);
  const kept = new Set(later.map((entry) => entry.path));
  const differences = later.flatMap((entry) => {
    const old = earlier.get(entry.path);
    if (!old) return [{ path: entry.path, what: entry.kind, before: null, after: entry.title, reason: NEW }];
    return factsThatDiffer(old, entry);
  });
  const gone = [...earlier.values()]
    .filter((entry) => !kept.has(entry.path))
    .map((entry) => ({
      path: entry.path,
      what: entry.kind,
      before: entry.title,
      after: null,
      reason: REMOVED,
    }));
  return [...differences, ...gone];
}

function factsThatDiffer(old: Entry, entry: Entry): ReleaseDifference[] {
  return entry.facts.flatMap((fact, index) => {
    const before = old.facts[index]?.value ?? null;
    if (before === fact.value) return [];
    return [{ path: entry.path, what: fact.what, before, after: fact.value, reason: fact.reason ?? CHANGED }];
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
      { what: 'Report', value: team.reportingNote },
      { what: 'Summary', value: team.summary },
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
        { what: 'Result', value: goal.resultSentence },
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
      { what: 'Status', value: deliverable.statusLabel },
      { what: 'Note', value: deliverable.note },
      {
        what: 'Current due date',
        value: deliverable.currentDueOn,
        reason: moved ? `Date moved: ${moved}` : null,
      },
      { what: 'Original due date', value: deliverable.originalDueOn },
      { what: 'Actual date', value: deliverable.actualOn },
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
  return [entry, ...metric.observations.map((row) => observationEntry(row, path))];
}

function observationEntry(row: ObservationContent, metricPath: string): Entry {
  const printed = row.hidden ? 'hidden to protect privacy' : (row.value ?? row.missing);
  const revised = row.revisedFrom !== null && !sameValue(row.revisedFrom, row.value);
  const reason = revised ? `Revised: ${row.revisionReason ?? 'no reason was given.'}` : null;
  return {
    path: pathOf(metricPath, row.periodLabel, row.category ?? 'Total'),
    kind: 'Value',
    title: printed ?? '',
    facts: [
      { what: 'Value', value: printed, reason },
      { what: 'Margin of error', value: row.marginOfError, reason },
      { what: 'Note', value: row.note },
    ],
  };
}
