// A small made-up table, and what the public would read of it under a city's privacy rule: the check itself decides.
import { msg } from '@lingui/core/macro';
import type { Solver, SuppressionSettings } from '@plumbline/measuring/suppression';
import { cityGate } from './gate';
import type { SourceMetric, SourceObservation } from './source';

/** One line of the example. */
export interface ExampleLine {
  /** Null is everybody together. */
  group: string | null;
  people: number;
  /** Whether the public would read the number. */
  shown: boolean;
}

/** Made-up numbers in which different rules hide different things. */
const PEOPLE: readonly (readonly [group: string | null, people: number])[] = [
  [null, 252],
  ['American Indian', 0],
  ['Asian', 4],
  ['Black', 93],
  ['Hispanic', 24],
  ['White', 131],
];

/** The names of the made-up groups, for pages in other languages. */
export const EXAMPLE_GROUPS = [msg`American Indian`, msg`Asian`, msg`Black`, msg`Hispanic`, msg`White`];

/** What would be shown and hidden. Everything is hidden where the check can't be made. */
export function privacyExample(settings: SuppressionSettings, solver: Solver | null): ExampleLine[] {
  const gate = cityGate({
    settings,
    solver,
    dayOf: () => null,
    historyOf: () => ({ earlier: [], chosen: [] }),
  });
  const { shown } = gate(METRIC, ['Example']);
  return PEOPLE.map(([group, people]) => ({ group, people, shown: shown.has(idOf(group)) }));
}

function idOf(group: string | null): string {
  return group ?? 'everybody';
}

const observations = PEOPLE.map(([group, people]): SourceObservation => ({
  ...{ id: idOf(group), periodLabel: 'One quarter', periodEndsOn: null, recordedAt: '' },
  ...{ categoryCode: null, categoryLabel: group, placeLabel: null, value: String(people) },
  ...{ numerator: null, denominator: null, n: null, marginOfError: null, standardError: null },
  ...{ reliability: null, dataDate: null, missingReason: null, note: null, reason: null },
  ...{ sourceUrl: null, sample: true },
}));

const METRIC: SourceMetric = {
  ...{ id: 'example', code: 'EXAMPLE', name: 'People trained', kind: 'HOW_MUCH', unit: 'people' },
  ...{ direction: 'UP', baselineValue: null, baselineLabel: null, targetValue: null, targetLabel: null },
  ...{ targets: [], methodNote: null, reference: 'BEST_OFF', referenceGroup: null, breaks: [] },
  categorySet: {
    ...{ code: 'EXAMPLE', version: '1', name: 'Groups', dimension: 'RACE_ETHNICITY' },
    counting: 'ONE_GROUP_EACH',
    categories: PEOPLE.flatMap(([group]) =>
      group === null ? [] : [{ label: group, parentLabel: null, residual: null }],
    ),
  },
  ...{ otherSets: [], observations, sourceUrl: null, sample: true },
};
