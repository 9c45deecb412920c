// What of a release can differ from another one: teams, plans, goals and all below, each with its place.
import { say } from '@plumbline/language/domain';
import { isOutcomeMeasure } from '@plumbline/measuring/domain';
import type { MetricKind } from '@plumbline/measuring/domain';
import type {
  DeliverableContent,
  EvidenceContent,
  GoalContent,
  MetricContent,
  ObservationContent,
  ReleaseContent,
  TeamContent,
} from './content';
import { DIFFERENCE_REASONS, DIFFERENCE_WORDS } from './difference-words';
import type { DifferentThing } from './difference-words';
import { sameValue } from './published-before';

/** One thing that can differ, with the reason for a new value. */
export interface Fact {
  what: DifferentThing;
  value: string | null;
  reason?: string | null;
  /** `quarterly`: said anew for each quarter. `once`: said when it comes true, and a change after that. */
  said?: 'quarterly' | 'once';
  revised?: boolean;
  /** Of a corrected value: the reason in the words of those who corrected it. */
  because?: string | null;
  /** Of a value: whether it is shown, hidden to protect privacy, or missing. */
  shown?: 'SHOWN' | 'HIDDEN' | 'MISSING';
  /** Whether the fact is sample content, where that is not what the whole entry is. */
  sample?: boolean;
}

/** One thing of a release, with its place and all that can differ of it. */
export interface Entry {
  parts: readonly string[];
  /** What the thing is when it is new or gone, e.g. a goal. */
  kind: DifferentThing;
  title: string;
  about: string;
  sample: boolean;
  facts: Fact[];
  /** Of a metric and its values: the unit its numbers are in. */
  unit?: string;
  /** Of a value: how it reads beside the one of the period before it, if there is one. */
  beside?: { parts: readonly string[]; before: string; after: string } | null;
  /** True when the result of the goal rests on it: outcome measures, and their values of the whole city. */
  decidesResult?: boolean;
}

/** Everything in a release that can differ, each thing after the one it belongs to. */
export function entriesOf(content: ReleaseContent): Entry[] {
  return content.teams.flatMap((team) => [teamEntry(team), ...goalEntries(team)]);
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
    unit: metric.unit,
    decidesResult: isOutcomeMeasure({ kind: metric.kind as MetricKind }),
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
    unit: metric.unit,
    decidesResult: row.place === null && isOutcomeMeasure({ kind: metric.kind as MetricKind }),
    facts: [
      { what: 'value', value, reason, revised, because: row.revisionReason, shown: shownOf(row) },
      { what: 'marginOfError', value: row.marginOfError, reason, revised, because: row.revisionReason },
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

function shownOf({ hidden, value }: ObservationContent): Fact['shown'] {
  if (hidden) return 'HIDDEN';
  return value === null ? 'MISSING' : 'SHOWN';
}

function printed(row: ObservationContent): string {
  return row.hidden ? say(DIFFERENCE_WORDS.hidden) : (row.value ?? row.missing ?? '');
}

function withPeriod(row: ObservationContent): string {
  return `${printed(row)} (${row.periodLabel})`;
}

/** The place of a thing as one text for people. */
export function pathOf(parts: readonly string[]): string {
  return parts.join(' › ');
}
