// What a file is read against: the words, lists and departments of the city it is imported into.
import type { DeliverableStatus } from '@plumbline/planning/domain';

/** One of the city's own labels, e.g. key `department`, "Agency", "Agencies". */
export interface TermLabel {
  key: string;
  singular: string;
  plural: string;
}

/** Everything about a city (and the planning team) that decides what a cell may hold. */
export interface ImportContext {
  terms: readonly TermLabel[];
  template: {
    /** Allowed horizons; empty when the city's template has none, then any text is taken. */
    horizons: readonly string[];
    /** Allowed citywide priorities; empty when any text is taken. */
    priorities: readonly string[];
  };
  /** The departments of the planning team whose plan it is. */
  departments: readonly { code: string; name: string }[];
  cycles: readonly { name: string }[];
  categorySets: readonly {
    code: string;
    name: string;
    categories: readonly { code: string; label: string }[];
  }[];
  /** The statuses the city shows, with its labels. */
  statuses: readonly { status: DeliverableStatus; label: string }[];
  /** Title for a file without a plan title (a CSV file may leave it out). */
  defaultPlanTitle: string;
}

/** The city's labels for the things in a plan, lower case inside a sentence. */
export interface Labels {
  plan: TermLabel;
  cycle: TermLabel;
  goal: TermLabel;
  strategy: TermLabel;
  deliverable: TermLabel;
  milestone: TermLabel;
  metric: TermLabel;
  department: TermLabel;
}

const NEUTRAL: Labels = {
  plan: { key: 'plan', singular: 'Plan', plural: 'Plans' },
  cycle: { key: 'cycle', singular: 'Cycle', plural: 'Cycles' },
  goal: { key: 'goal', singular: 'Goal', plural: 'Goals' },
  strategy: { key: 'strategy', singular: 'Strategy', plural: 'Strategies' },
  deliverable: { key: 'deliverable', singular: 'Deliverable', plural: 'Deliverables' },
  milestone: { key: 'milestone', singular: 'Milestone', plural: 'Milestones' },
  metric: { key: 'metric', singular: 'Metric', plural: 'Metrics' },
  department: { key: 'department', singular: 'Department', plural: 'Departments' },
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The city's labels, with neutral words where the city has none. Labels begin with a capital letter. */
export function labelsFrom(terms: readonly TermLabel[]): Labels {
  const found = new Map(terms.map((term) => [term.key, term]));
  const pick = (key: keyof Labels): TermLabel => {
    const { singular, plural } = found.get(key) ?? NEUTRAL[key];
    return { key, singular: capitalized(singular), plural: capitalized(plural) };
  };
  return {
    plan: pick('plan'),
    cycle: pick('cycle'),
    goal: pick('goal'),
    strategy: pick('strategy'),
    deliverable: pick('deliverable'),
    milestone: pick('milestone'),
    metric: pick('metric'),
    department: pick('department'),
  };
}

/** A label inside a sentence: "Racial equity plan" becomes "racial equity plan", "REAP" stays. */
export function lower(label: string): string {
  return label
    .split(' ')
    .map((word) => (/^\p{Lu}[\p{Ll}/-]*$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
