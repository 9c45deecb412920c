// A city's own pattern of a plan: its levels and their labels, what must be filled in, which steps it goes through.
import { inWords, saidLater } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal, Refusals, cleanText, problemWithText } from '@plumbline/platform/domain';
import { LIMITS } from './limits';
import { PLAN_STATES, type PlanState, type PlanSteps } from './plan-state';

/** The levels a plan can have; a city uses some and gives each its own words. */
const PLAN_LEVELS = [
  'planArea',
  'priority',
  'theme',
  'goal',
  'strategy',
  'deliverable',
  'milestone',
  'metric',
] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/** What a template can demand before a plan is submitted. */
export const REQUIRED_PARTS = [
  'plan.dates',
  'goal.horizon',
  'goal.priority',
  'goal.theme',
  'goal.planArea',
  'goal.strategy',
  'goal.deliverable',
  'deliverable.owner',
  'deliverable.department',
  'deliverable.dueDate',
] as const;
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** One version of a template. Versions never change: a plan stays with the version it began on. */
export interface PlanTemplate {
  /** Names the template in its city; keeping other content under the same name makes a new version. */
  name: string;
  levels: { level: PlanLevel; singular: string; plural: string }[];
  requiredParts: RequiredPart[];
  /** The horizons a goal may have; empty when the city has none. */
  horizons: string[];
  /** The citywide priorities a goal may serve; empty when any text will do. */
  priorities: string[];
  steps: PlanSteps;
  /** Whether each goal needs a measure of what changes for people, and what happens when it has none. */
  outcomeMeasure: 'NOT_ASKED' | 'WARNING' | 'REFUSAL';
  /** The most deliverables that may fall due in one fiscal year, 1 to 100; null for no limit. */
  maxDeliverablesPerYear: number | null;
  /** The state in which a plan enters that the office brings in from a file: one the city has adopted already. */
  importedAs: 'DRAFTING' | 'PRELIMINARY' | 'FINAL';
  /** The city's own words for states; what is left out keeps the plain label. */
  stateLabels: Partial<Record<PlanState, string>>;
}

/** The pattern of a city that has none of its own yet: every level, plain words, no optional step. */
export const PLAIN_TEMPLATE: PlanTemplate = {
  name: 'Plan',
  levels: [
    { level: 'goal', singular: 'Goal', plural: 'Goals' },
    { level: 'strategy', singular: 'Strategy', plural: 'Strategies' },
    { level: 'deliverable', singular: 'Deliverable', plural: 'Deliverables' },
    { level: 'milestone', singular: 'Milestone', plural: 'Milestones' },
    { level: 'metric', singular: 'Measure', plural: 'Measures' },
  ],
  requiredParts: [],
  horizons: [],
  priorities: [],
  steps: { assessment: false, legalReview: false, headSignature: false, preliminary: false },
  outcomeMeasure: 'WARNING',
  maxDeliverablesPerYear: null,
  importedAs: 'FINAL',
  stateLabels: {},
};

const ONE = inWords<PlanLevel>({
  planArea: msg`Plan area`,
  priority: msg`Priority`,
  theme: msg`Theme`,
  goal: msg`Goal`,
  strategy: msg`Strategy`,
  deliverable: msg`Deliverable`,
  milestone: msg`Milestone`,
  metric: msg`Measure`,
});

const MANY = inWords<PlanLevel>({
  planArea: msg`Plan areas`,
  priority: msg`Priorities`,
  theme: msg`Themes`,
  goal: msg`Goals`,
  strategy: msg`Strategies`,
  deliverable: msg`Deliverables`,
  milestone: msg`Milestones`,
  metric: msg`Measures`,
});

/** The template's word for a level, or the plain one when the city does not use the level. */
export function levelWord(
  template: PlanTemplate,
  level: PlanLevel,
  form: 'singular' | 'plural' = 'singular',
): string {
  const own = template.levels.find((candidate) => candidate.level === level);
  return own?.[form] ?? (form === 'singular' ? ONE[level] : MANY[level]);
}

/** The template with its texts cleaned; refuses everything wrong with it at once, each with its place. */
export function checkedTemplate(template: PlanTemplate): PlanTemplate {
  const cleaned: PlanTemplate = {
    ...template,
    name: cleanText(template.name),
    levels: template.levels.map((row) => ({
      level: row.level,
      singular: cleanText(row.singular),
      plural: cleanText(row.plural),
    })),
    horizons: template.horizons.map(cleanText),
    priorities: template.priorities.map(cleanText),
  };
  const refusals: Refusal[] = [];
  const refuse = (path: string[], sentence: Message) =>
    refusals.push(new Refusal('INVALID', sentence, { path }));
  const label = (path: string[], text: string, name: () => string) => {
    const problem = () => (text === '' ? t`is empty` : problemWithText(text, { max: LIMITS.label }));
    if (problem() === null) return;
    refuse(
      path,
      saidLater(() => t`${{ part: name() }} ${{ problem: problem() ?? '' }}.`),
    );
  };
  label(['name'], cleaned.name, () => t`The template's name`);
  cleaned.levels.forEach((row, index) => {
    if (!PLAN_LEVELS.includes(row.level))
      refuse(['levels', `${index}`], msg`There is no level "${{ level: row.level }}".`);
    label(['levels', `${index}`, 'singular'], row.singular, () => t`The word for ${{ level: row.level }}`);
    label(['levels', `${index}`, 'plural'], row.plural, () => t`The plural for ${{ level: row.level }}`);
  });
  if (!cleaned.levels.some((row) => row.level === 'goal'))
    refuse(['levels'], msg`A plan needs the level of goals.`);
  if (new Set(cleaned.levels.map((row) => row.level)).size < cleaned.levels.length) {
    refuse(['levels'], msg`A level is listed twice.`);
  }
  cleaned.requiredParts.forEach((part, index) => {
    if (!REQUIRED_PARTS.includes(part))
      refuse(['requiredParts', `${index}`], msg`There is no part "${part}" to require.`);
  });
  cleaned.horizons.forEach((text, index) => label(['horizons', `${index}`], text, () => t`A horizon`));
  cleaned.priorities.forEach((text, index) => label(['priorities', `${index}`], text, () => t`A priority`));
  if (cleaned.requiredParts.includes('goal.horizon') && cleaned.horizons.length === 0) {
    refuse(['horizons'], msg`A horizon is required, so list the horizons to choose from.`);
  }
  const most = cleaned.maxDeliverablesPerYear;
  if (most !== null && !(Number.isInteger(most) && most >= 1 && most <= 100)) {
    refuse(['maxDeliverablesPerYear'], msg`The limit a year is a whole number from 1 to 100.`);
  }
  for (const [state, text] of Object.entries(cleaned.stateLabels)) {
    if (!(PLAN_STATES as readonly string[]).includes(state))
      refuse(['stateLabels'], msg`There is no state "${state}".`);
    label(['stateLabels', state], text, () => t`The label of ${state}`);
  }
  if (refusals.length > 0) throw new Refusals(refusals);
  return cleaned;
}
