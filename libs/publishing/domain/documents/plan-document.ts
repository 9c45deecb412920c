// One plan as a release shows it: each goal with who it is for, what is promised, what became of it and how it is measured.
import type { GoalContent, MetricContent, PlanContent, TeamContent } from '../content';
import { correctionsChapter } from './corrections-told';
import type { DocumentBlock, DocumentContent, ListItem } from './document';
import { factsOf } from './quarter-report';
import type { ReleasedSource } from './quarter-report';
import { marked, metricBlocks, RESULT_WORDS } from './results-told';
import { counted, dayInWords, listed } from './words';
import { deliverablesTable } from './yearly-departments';

/** A plan of a team, with the departments that carry it. */
export interface PlanOfRelease {
  team: TeamContent;
  plan: PlanContent;
  departments: readonly string[];
}

/** The plan as a document. What the release hides or leaves out is hidden or left out here too. */
export function planDocument(
  source: ReleasedSource,
  { team, plan, departments }: PlanOfRelease,
): DocumentContent {
  const { quarter, words, issuer, address } = source;
  const { content, release } = quarter;
  return {
    language: 'en-US',
    title: plan.title.includes(team.name) ? plan.title : `${team.name}: ${plan.title}`,
    subtitle: `As published for ${content.periodLabel}`,
    issuer,
    layout: 'REPORT',
    sample: plan.sample || team.reportSample,
    facts: [
      ...(departments.length > 0 ? [{ lead: 'Carried by', text: listed(departments) }] : []),
      { lead: 'State', text: stateOf(plan) },
      ...factsOf(release, address, content.asOf),
    ],
    blocks: [
      {
        kind: 'PARAGRAPH',
        look: 'LEAD',
        text: `The plan has ${counted(plan.goals.length, words.goal)} with ${counted(
          plan.goals.reduce((sum, goal) => sum + goal.deliverables.length, 0),
          words.deliverable,
        )}. ${team.reportingNote}`,
      },
      ...correctionsChapter(
        plan.goals.flatMap(({ metrics }) => metrics),
        2,
      ),
      ...plan.goals.flatMap((goal) => goalChapter(goal, team, source)),
    ],
  };
}

function stateOf({ stateLabel, startsOn, endsOn }: PlanContent): string {
  return startsOn && endsOn ? `${stateLabel}, ${dayInWords(startsOn)} to ${dayInWords(endsOn)}` : stateLabel;
}

function goalChapter(goal: GoalContent, team: TeamContent, { words }: ReleasedSource): DocumentBlock[] {
  const about: [string, string | null][] = [
    ['For whom:', goal.populationFocus],
    ['Where:', goal.geographyFocus],
    ['Horizon:', goal.horizon],
    ['Priority:', goal.priority],
    ['Theme:', goal.theme],
    [
      'Result:',
      `${RESULT_WORDS[goal.result] ?? goal.result}. ${marked(goal.resultSentence, goal.resultSample)}`,
    ],
  ];
  const items = about.flatMap(([lead, text]): ListItem[] => (text ? [{ lead, text }] : []));
  const strategies = goal.strategies.map(({ code, text, sample }) => ({
    lead: code,
    text: marked(text, sample),
  }));
  return [
    { kind: 'HEADING', level: 2, text: marked(`${goal.code} ${goal.text}`, goal.sample) },
    { kind: 'LIST', items },
    ...(strategies.length > 0
      ? [
          { kind: 'HEADING' as const, level: 3 as const, text: 'How the city wants to get there' },
          { kind: 'LIST' as const, items: strategies },
        ]
      : []),
    ...(goal.deliverables.length > 0
      ? [
          { kind: 'HEADING' as const, level: 3 as const, text: 'What is promised, and what became of it' },
          deliverablesTable(team, goal.deliverables, words),
        ]
      : []),
    ...measures(goal, team),
  ];
}

function measures(goal: GoalContent, team: TeamContent): DocumentBlock[] {
  if (goal.metrics.length === 0) {
    return [
      {
        kind: 'PARAGRAPH',
        look: 'NOTE',
        text: 'No measure is set, so nobody can say yet what changed for people.',
      },
    ];
  }
  return [
    { kind: 'HEADING', level: 3, text: 'How it is measured' },
    ...goal.metrics.flatMap((metric) => [
      ...metricBlocks({ team: team.name, goal, metric }, 4),
      ...numbersOf(metric),
    ]),
  ];
}

function numbersOf(metric: MetricContent): DocumentBlock[] {
  const facts: [string, string | null][] = [
    ['Unit:', metric.unit],
    ['Baseline:', metric.baselineValue],
    ['Target:', metric.targetValue],
    ['Method:', metric.methodNote],
  ];
  const items = facts.flatMap(([lead, text]): ListItem[] => (text ? [{ lead, text }] : []));
  return items.length > 0 ? [{ kind: 'LIST', items }] : [];
}
