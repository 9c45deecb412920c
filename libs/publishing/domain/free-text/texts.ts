// Every text of a release that people wrote, each with its place: what is checked before publishing, and can be left out.
import type {
  DeliverableContent,
  GoalContent,
  MetricContent,
  PlanContent,
  ReleaseContent,
  TeamContent,
} from '../content';

/** What a text is. Only the prose of `REMOVABLE` can be left out of a release; names, labels and links cannot. */
export const TEXT_FIELDS = [
  'TITLE',
  'NOTES',
  'DEPARTMENT',
  'TEAM',
  'SUMMARY',
  'PLAN_TITLE',
  'GOAL',
  'GOAL_FACT',
  'STRATEGY',
  'DELIVERABLE',
  'OWNER',
  'NOTE',
  'DATE_REASON',
  'EVIDENCE',
  'METRIC',
  'METRIC_LABEL',
  'METHOD',
  'BREAK',
  'VALUE_NOTE',
  'REVISION_REASON',
  'SOURCE',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Texts that can be replaced by the mark `Removed before publication`. */
export const REMOVABLE: readonly TextField[] = [
  'NOTES',
  'SUMMARY',
  'GOAL',
  'STRATEGY',
  'DELIVERABLE',
  'NOTE',
  'DATE_REASON',
  'METHOD',
  'BREAK',
  'VALUE_NOTE',
  'REVISION_REASON',
];

/** Where a text stands: the public names of what it belongs to, from the team on, and which text of it it is. */
export interface TextPlace {
  path: string[];
  field: TextField;
}

/** What becomes of a text. */
type Change = (text: string, place: TextPlace) => string;

/**
 * The content with every text that people wrote passed through `change`. Sentences of the product itself are left
 * alone: they are made from numbers that passed the gate. So are codes, days and words of closed lists.
 */
export function withTexts(content: ReleaseContent, change: Change): ReleaseContent {
  const { departments, teams } = content;
  return {
    ...content,
    title: change(content.title, { path: [], field: 'TITLE' }),
    notes: change(content.notes, { path: [], field: 'NOTES' }),
    departments: departments.map((department) => {
      const at = textsAt(change, [department.name]);
      return {
        ...department,
        name: at('DEPARTMENT', department.name),
        departmentType: at('DEPARTMENT', department.departmentType),
        planArea: at('DEPARTMENT', department.planArea),
        sourceUrl: at('SOURCE', department.sourceUrl),
      };
    }),
    teams: teams.map((team) => teamWith(team, change)),
  };
}

/** Every text with its place, in the order in which a reader meets them. */
export function textsOf(content: ReleaseContent): { text: string; place: TextPlace }[] {
  const found: { text: string; place: TextPlace }[] = [];
  withTexts(content, (text, place) => {
    found.push({ text, place });
    return text;
  });
  return found;
}

type TextsAt = <T extends string | null>(field: TextField, text: T) => T;

/** Changes the texts of one thing; what is not there stays so. */
function textsAt(change: Change, path: string[]): TextsAt {
  return <T extends string | null>(field: TextField, text: T): T =>
    text === null || text === '' ? text : (change(text, { path, field }) as T);
}

function teamWith(team: TeamContent, change: Change): TeamContent {
  const at = textsAt(change, [team.name]);
  return {
    ...team,
    name: at('TEAM', team.name),
    summary: at('SUMMARY', team.summary),
    plans: team.plans.map((plan) => planWith(plan, [team.name, plan.title], change)),
  };
}

function planWith(plan: PlanContent, path: string[], change: Change): PlanContent {
  const at = textsAt(change, path);
  return {
    ...plan,
    title: at('PLAN_TITLE', plan.title),
    stateLabel: at('PLAN_TITLE', plan.stateLabel),
    sourceUrl: at('SOURCE', plan.sourceUrl),
    goals: plan.goals.map((goal) => goalWith(goal, [...path, goal.code], change)),
  };
}

function goalWith(goal: GoalContent, path: string[], change: Change): GoalContent {
  const at = textsAt(change, path);
  return {
    ...goal,
    text: at('GOAL', goal.text),
    horizon: at('GOAL_FACT', goal.horizon),
    priority: at('GOAL_FACT', goal.priority),
    theme: at('GOAL_FACT', goal.theme),
    planArea: at('GOAL_FACT', goal.planArea),
    populationFocus: at('GOAL_FACT', goal.populationFocus),
    geographyFocus: at('GOAL_FACT', goal.geographyFocus),
    sourceUrl: at('SOURCE', goal.sourceUrl),
    strategies: goal.strategies.map((strategy) => {
      const of = textsAt(change, [...path, strategy.code]);
      return {
        ...strategy,
        text: of('STRATEGY', strategy.text),
        sourceUrl: of('SOURCE', strategy.sourceUrl),
      };
    }),
    deliverables: goal.deliverables.map((one) => deliverableWith(one, [...path, one.code], change)),
    metrics: goal.metrics.map((metric) => metricWith(metric, [...path, metric.code], change)),
  };
}

function deliverableWith(
  deliverable: DeliverableContent,
  path: string[],
  change: Change,
): DeliverableContent {
  const at = textsAt(change, path);
  return {
    ...deliverable,
    text: at('DELIVERABLE', deliverable.text),
    ownerRole: at('OWNER', deliverable.ownerRole),
    statusLabel: at('OWNER', deliverable.statusLabel),
    note: at('NOTE', deliverable.note),
    dateChanges: deliverable.dateChanges.map((moved) => ({
      ...moved,
      reason: at('DATE_REASON', moved.reason),
    })),
    evidence: deliverable.evidence.map((piece) => ({
      ...piece,
      title: at('EVIDENCE', piece.title),
      url: at('EVIDENCE', piece.url),
    })),
    sourceUrl: at('SOURCE', deliverable.sourceUrl),
  };
}

function metricWith(metric: MetricContent, path: string[], change: Change): MetricContent {
  const at = textsAt(change, path);
  return {
    ...metric,
    name: at('METRIC', metric.name),
    unit: at('METRIC_LABEL', metric.unit),
    baselineLabel: at('METRIC_LABEL', metric.baselineLabel),
    targetLabel: at('METRIC_LABEL', metric.targetLabel),
    methodNote: at('METHOD', metric.methodNote),
    breaks: metric.breaks.map((one) => ({ ...one, reason: at('BREAK', one.reason) })),
    // The picture says the reason of a break once more.
    picture: {
      periods: metric.picture.periods.map((one) => ({ ...one, brokenBy: at('BREAK', one.brokenBy) })),
    },
    categorySetName: at('METRIC_LABEL', metric.categorySetName),
    groups: metric.groups.map((group) => ({ ...group, label: at('METRIC_LABEL', group.label) })),
    observations: metric.observations.map((row) => {
      const where = [
        row.periodLabel,
        ...((row.category ?? row.place) ? [row.category ?? row.place ?? ''] : []),
      ];
      const of = textsAt(change, [...path, ...where]);
      return {
        ...row,
        note: of('VALUE_NOTE', row.note),
        reliability: of('VALUE_NOTE', row.reliability),
        revisionReason: of('REVISION_REASON', row.revisionReason),
        sourceUrl: of('SOURCE', row.sourceUrl),
      };
    }),
    sourceUrl: at('SOURCE', metric.sourceUrl),
  };
}
