// What a city calls things: the code knows canonical words only, people read the city's own.

/** The canonical words a city may have its own label for; statuses and roles are labelled as `status.ON_TRACK`, `role.COUNSEL`. */
export const TERM_KEYS = [
  'department',
  'planningTeam',
  'cohort',
  'plan',
  'goal',
  'strategy',
  'deliverable',
  'milestone',
  'metric',
  'quarterlyReport',
  'release',
  'planArea',
  'departmentType',
] as const;

/** One label in both numbers. */
export interface Label {
  singular: string;
  plural: string;
}

const PLAIN: Record<string, Label> = {
  department: { singular: 'department', plural: 'departments' },
  planningTeam: { singular: 'planning team', plural: 'planning teams' },
  cohort: { singular: 'cohort', plural: 'cohorts' },
  plan: { singular: 'plan', plural: 'plans' },
  goal: { singular: 'goal', plural: 'goals' },
  strategy: { singular: 'strategy', plural: 'strategies' },
  deliverable: { singular: 'deliverable', plural: 'deliverables' },
  milestone: { singular: 'milestone', plural: 'milestones' },
  metric: { singular: 'metric', plural: 'metrics' },
  quarterlyReport: { singular: 'quarterly report', plural: 'quarterly reports' },
  release: { singular: 'release', plural: 'releases' },
  planArea: { singular: 'plan area', plural: 'plan areas' },
  departmentType: { singular: 'department type', plural: 'department types' },
};

/** A closed value as words: `PLANNING_MANAGER` becomes `Planning manager`. */
export function plainWords(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The city's label for a canonical word, status (`status.…`) or role (`role.…`), or the plain one where the city has none. */
export function labelOf(terms: readonly (Label & { key: string })[], key: string): Label {
  const own = terms.find((term) => term.key === key);
  if (own) return { singular: own.singular, plural: own.plural };
  const plain = PLAIN[key];
  if (plain) return plain;
  const words = plainWords(key.slice(key.indexOf('.') + 1));
  return { singular: words, plural: words };
}
