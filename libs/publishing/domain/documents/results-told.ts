// Results as a document tells them: sentences first, then the groups as a picture and as a table, all as published.
import type { GoalContent, MetricContent, ReleaseContent } from '../content';
import type { LevelContent, PeriodContent } from '../metric-content';
import type { DocumentBar, DocumentBlock } from './document';

/** The words for a result, the same as on the public pages. */
export const RESULT_WORDS: Readonly<Record<string, string>> = {
  BETTER: 'Better',
  SAME: 'About the same',
  WORSE: 'Worse',
  UNCERTAIN: 'Too uncertain to say',
  UNMEASURED: 'Nothing to judge yet',
};

/** What got worse comes first: it must not be lost at the end of a list. */
const ORDER = ['WORSE', 'UNCERTAIN', 'SAME', 'BETTER', 'UNMEASURED'];

/** A metric with its goal and team. */
export interface PlacedMetric {
  team: string;
  goal: GoalContent;
  metric: MetricContent;
}

/** All metrics of a content that say something: a result, or a gap between groups. Worst first. */
export function tellingMetrics(content: ReleaseContent): PlacedMetric[] {
  return content.teams
    .flatMap((team) =>
      team.plans.flatMap((plan) =>
        plan.goals.flatMap((goal) => goal.metrics.map((metric) => ({ team: team.name, goal, metric }))),
      ),
    )
    .filter(({ metric }) => metric.result !== 'UNMEASURED' || newestPeriod(metric)?.gap)
    .sort((a, b) => ORDER.indexOf(a.metric.result) - ORDER.indexOf(b.metric.result));
}

/** The newest period in which anything has a value. */
export function newestPeriod(metric: MetricContent): PeriodContent | null {
  return metric.picture.periods.findLast((period) => levelsOf(period).some(hasValue)) ?? null;
}

function levelsOf({ groups, total }: PeriodContent): LevelContent[] {
  return total ? [...groups, total] : groups;
}

function hasValue({ value, hidden }: LevelContent): boolean {
  return value !== null && !hidden;
}

/** `(sample)` behind what is made up. */
export function marked(text: string, sample: boolean): string {
  return sample && text !== '' ? `${text} (sample)` : text;
}

/** As many whole sentences as fit, at least one; a number never stands without the end of its sentence. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z“])/);
  let told = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (told.length + sentence.length + 1 > most) break;
    told = `${told} ${sentence}`;
  }
  return told;
}

/** How many periods a table of groups shows. */
const PERIODS = 4;

/** What a document tells of a metric that is split by group: heading, sentence, picture and table. */
export function metricBlocks({ team, goal, metric }: PlacedMetric, level: 3 | 4): DocumentBlock[] {
  const blocks: DocumentBlock[] = [
    { kind: 'HEADING', level, text: marked(metric.name, metric.sample) },
    { kind: 'PARAGRAPH', look: 'SMALL', text: `${team}. Goal ${goal.code}: ${goal.text}` },
    { kind: 'PARAGRAPH', look: 'PLAIN', text: metric.sentence },
  ];
  if (metric.warning) blocks.push({ kind: 'PARAGRAPH', look: 'NOTE', text: metric.warning });
  const period = newestPeriod(metric);
  if (!period || period.groups.length === 0) return blocks;
  const bars = barsOf(period, metric.unit);
  if (bars) {
    const caption = `${metric.name}, ${period.label}`;
    const told = bars.map(({ label, text }) => `${label} ${text}`).join('; ');
    blocks.push({ kind: 'BARS', caption, alt: `Bars by group. ${caption}: ${told}.`, bars });
  }
  blocks.push(groupTable(metric, period.segment));
  return blocks;
}

/** Null where a bar cannot show it: values below zero. */
function barsOf(period: PeriodContent, unit: string): DocumentBar[] | null {
  const levels = levelsOf(period);
  const numbers = levels.filter(hasValue).map(({ value }) => Number(value));
  const largest = Math.max(...numbers);
  if (numbers.some((number) => number < 0) || largest <= 0) return null;
  return levels.map((level) => ({
    label: level.label,
    text: hasValue(level) ? `${level.value} ${unit}` : cellOf(level),
    share: hasValue(level) ? Math.round((Number(level.value) / largest) * 1000) : null,
    tone: level === period.total ? 'QUIET' : 'STEADY',
  }));
}

/** The last periods that may be compared with each other, groups as rows. */
function groupTable(metric: MetricContent, segment: number): DocumentBlock {
  const periods = metric.picture.periods.filter((period) => period.segment === segment).slice(-PERIODS);
  const labels = [...new Set(periods.flatMap((period) => levelsOf(period).map(({ label }) => label)))];
  return {
    kind: 'TABLE',
    caption: `${metric.name} by group, in ${metric.unit}`,
    columns: [{ label: 'Group', numeric: false }, ...periods.map(({ label }) => ({ label, numeric: true }))],
    rows: labels.map((label) => [
      label,
      ...periods.map((period) => cellOf(levelsOf(period).find((level) => level.label === label))),
    ]),
  };
}

function cellOf(level: LevelContent | undefined): string {
  if (!level) return 'no value';
  if (level.hidden) return 'hidden';
  return level.value ?? 'no value';
}
