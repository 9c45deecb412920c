// Two releases side by side, value by value: like is compared with like, and each difference has its reason.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
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
  what: MessageDescriptor;
  value: string | null;
  reason?: string | null;
  /** `quarterly`: said anew for each quarter. `once`: said when it comes true, and a change after that. */
  said?: 'quarterly' | 'once';
  revised?: boolean;
}

interface Entry {
  path: string;
  /** What the thing is called when it is new or gone, e.g. "Goal". */
  kind: MessageDescriptor;
  title: string;
  facts: Fact[];
  /** Of a value: how it reads beside the one of the period before it, if there is one. */
  beside?: Pick<ReleaseDifference, 'path' | 'before' | 'after'> | null;
}

/** Why something differs. */
export const DIFFERENCE_REASONS = {
  NEW: msg`New in this release.`,
  REMOVED: msg`No longer in the release.`,
  CHANGED: msg`Changed since then.`,
  NEXT_VALUE: msg`The value of a new period. Nothing was corrected.`,
  ANEW: msg`Reported for ${{ now: '' }}; before, for ${{ before: '' }}.`,
  DATE_MOVED: msg`Date moved: ${{ reason: '' }}`,
  REVISED: msg`Revised: ${{ reason: '' }}`,
  REVISED_WITHOUT_REASON: msg`Revised: no reason was given.`,
};

/** What differs. */
export const DIFFERENT_THINGS = {
  team: msg`Team`,
  report: msg`Report`,
  summary: msg`Summary`,
  plan: msg`Plan`,
  state: msg`State`,
  startsOn: msg`Starts on`,
  endsOn: msg`Ends on`,
  goal: msg`Goal`,
  result: msg`Result`,
  strategy: msg`Strategy`,
  deliverable: msg`Deliverable`,
  status: msg`Status`,
  note: msg`Note`,
  currentDueOn: msg`Current due date`,
  originalDueOn: msg`Original due date`,
  actualOn: msg`Actual date`,
  metric: msg`Metric`,
  baseline: msg`Baseline`,
  target: msg`Target`,
  method: msg`Method`,
  value: msg`Value`,
  marginOfError: msg`Margin of error`,
};
const THING = DIFFERENT_THINGS;

/** Words within the place and the value of a difference. */
export const DIFFERENCE_WORDS = {
  total: msg`Total`,
  strategy: msg`strategy`,
  hidden: msg`hidden to protect privacy`,
};

/** Lists what differs from release `before` to release `after`, in the order of `after`, what is gone last. */
export function differencesBetween(before: ReleaseContent, after: ReleaseContent): ReleaseDifference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [entry.path, entry]));
  const later = entriesOf(after);
  const kept = new Set(later.map((entry) => entry.path));
  const anew =
    before.periodLabel === after.periodLabel
      ? null
      : say({
          ...DIFFERENCE_REASONS.ANEW,
          values: { now: after.periodLabel, before: before.periodLabel },
        });
  const differences = later.flatMap((entry) => {
    const old = earlier.get(entry.path);
    return old ? factsThatDiffer(old, entry, anew) : [newEntry(entry)];
  });
  const gone = [...earlier.values()]
    .filter((entry) => !kept.has(entry.path))
    .map((entry): ReleaseDifference => ({
      kind: 'GONE',
      path: entry.path,
      what: say(entry.kind),
      before: entry.title,
      after: null,
      reason: say(DIFFERENCE_REASONS.REMOVED),
    }));
  return [...differences, ...gone];
}

function newEntry({ path, kind, title, beside }: Entry): ReleaseDifference {
  if (beside) {
    return { kind: 'NEXT_PERIOD', what: say(kind), ...beside, reason: say(DIFFERENCE_REASONS.NEXT_VALUE) };
  }
  const reason = say(DIFFERENCE_REASONS.NEW);
  return { kind: 'NEW', path, what: say(kind), before: null, after: title, reason };
}

/** @param anew how to say that two quarters are compared, or null when both releases are about the same one */
function factsThatDiffer(old: Entry, entry: Entry, anew: string | null): ReleaseDifference[] {
  return entry.facts.flatMap(({ what, value, reason, said, revised }, index): ReleaseDifference[] => {
    const before = old.facts[index]?.value ?? null;
    if (before === value) return [];
    const place = { path: entry.path, what: say(what), before, after: value };
    const isAnew = said === 'quarterly' || (said === 'once' && before === null);
    if (anew !== null && isAnew) return [{ kind: 'NEXT_PERIOD', ...place, reason: anew }];
    return [
      { kind: revised ? 'REVISED' : 'CHANGED', ...place, reason: reason ?? say(DIFFERENCE_REASONS.CHANGED) },
    ];
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
    kind: THING.team,
    title: team.name,
    facts: [
      { what: THING.report, value: team.reportingNote, said: 'quarterly' },
      { what: THING.summary, value: team.summary, said: 'quarterly' },
    ],
  };
}

function goalEntries(team: TeamContent): Entry[] {
  return team.plans.flatMap((plan) => {
    const place = pathOf(team.name, plan.title);
    const entry: Entry = {
      path: place,
      kind: THING.plan,
      title: plan.title,
      facts: [
        { what: THING.state, value: plan.stateLabel },
        { what: THING.startsOn, value: plan.startsOn },
        { what: THING.endsOn, value: plan.endsOn },
      ],
    };
    return [entry, ...plan.goals.flatMap((goal) => goalEntry(goal, pathOf(place, goal.code)))];
  });
}

function goalEntry(goal: GoalContent, path: string): Entry[] {
  return [
    {
      path,
      kind: THING.goal,
      title: goal.text,
      facts: [
        { what: THING.goal, value: goal.text },
        { what: THING.result, value: goal.resultSentence, said: 'quarterly' },
      ],
    },
    ...goal.strategies.map((strategy) => ({
      path: pathOf(path, say(DIFFERENCE_WORDS.strategy), strategy.code),
      kind: THING.strategy,
      title: strategy.text,
      facts: [{ what: THING.strategy, value: strategy.text }],
    })),
    ...goal.deliverables.map((deliverable) => deliverableEntry(deliverable, path)),
    ...goal.metrics.flatMap((metric) => metricEntries(metric, pathOf(path, metric.code))),
  ];
}

function deliverableEntry(deliverable: DeliverableContent, goalPath: string): Entry {
  const moved = deliverable.dateChanges.at(-1)?.reason;
  return {
    path: pathOf(goalPath, deliverable.code),
    kind: THING.deliverable,
    title: deliverable.text,
    facts: [
      { what: THING.deliverable, value: deliverable.text },
      { what: THING.status, value: deliverable.statusLabel, said: 'quarterly' },
      { what: THING.note, value: deliverable.note, said: 'quarterly' },
      {
        what: THING.currentDueOn,
        value: deliverable.currentDueOn,
        reason: moved ? say({ ...DIFFERENCE_REASONS.DATE_MOVED, values: { reason: moved } }) : null,
      },
      { what: THING.originalDueOn, value: deliverable.originalDueOn },
      { what: THING.actualOn, value: deliverable.actualOn, said: 'once' },
    ],
  };
}

function metricEntries(metric: MetricContent, path: string): Entry[] {
  const entry: Entry = {
    path,
    kind: THING.metric,
    title: metric.name,
    facts: [
      { what: THING.metric, value: metric.name },
      { what: THING.baseline, value: metric.baselineValue },
      { what: THING.target, value: metric.targetValue },
      { what: THING.method, value: metric.methodNote },
    ],
  };
  return [entry, ...metric.observations.map((row) => observationEntry(row, metric, path))];
}

function observationEntry(row: ObservationContent, metric: MetricContent, metricPath: string): Entry {
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
    path: pathOf(metricPath, row.periodLabel, group),
    kind: THING.value,
    title: value,
    facts: [
      { what: THING.value, value, reason, revised },
      { what: THING.marginOfError, value: row.marginOfError, reason, revised },
      { what: THING.note, value: row.note },
    ],
    beside: previous
      ? { path: pathOf(metricPath, group), before: withPeriod(previous), after: withPeriod(row) }
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
