// The privacy check of a whole release through the city's own gate: 8 groups and a total in 12 periods, some with small numbers.
import { loadSolver, suppressionSettings } from '@plumbline/measuring/suppression';
import { cityGate, type SourceCategorySet, type SourceMetric } from '@plumbline/publishing/domain';
import { head, line, measured, numbers, type Took } from './measured';

const PERIODS = 12;
const GROUPS = 8;
const SIZES = [100, 1000, 10_000];

const SET: SourceCategorySet = {
  ...{ code: 'GROUPS', version: '1', name: 'Groups', dimension: 'OTHER', counting: 'ONE_GROUP_EACH' },
  categories: Array.from({ length: GROUPS }, (_, g) => ({
    ...{ label: `Group ${g + 1}`, parentLabel: null, residual: null },
  })),
};

function observation(id: string, period: number, group: string | null, value: number) {
  return {
    ...{ id, periodLabel: String(2000 + period), periodEndsOn: `${2000 + period}-12-31` },
    ...{
      recordedAt: '2026-01-01T00:00:00.000Z',
      categoryCode: group,
      categoryLabel: group,
      placeLabel: null,
    },
    ...{ value: String(value), numerator: null, denominator: null, n: null },
    ...{ marginOfError: null, standardError: null, reliability: null, dataDate: null, missingReason: null },
    ...{ note: null, reason: null, sourceUrl: null, sample: false },
  };
}

/** Every tenth metric has groups of a handful of people, as small departments do. */
function metric(index: number, next: () => number): SourceMetric {
  const isSmall = index % 10 === 0;
  const observations = Array.from({ length: PERIODS }, (_, p) => {
    const counts = SET.categories.map(() => Math.floor(next() * (isSmall ? 40 : 4000)) + (isSmall ? 0 : 20));
    const total = counts.reduce((sum, one) => sum + one, 0);
    return [
      observation(`${index}/${p}`, p, null, total),
      ...counts.map((count, g) => observation(`${index}/${p}/${g}`, p, SET.categories[g]!.label, count)),
    ];
  }).flat();
  return {
    ...{ id: `m${index}`, code: `M${index}`, name: `Metric ${index}`, kind: 'HOW_MUCH', unit: 'people' },
    ...{ direction: 'UP', baselineValue: null, baselineLabel: null, targetValue: null, targetLabel: null },
    ...{ targets: [], methodNote: null, reference: 'BEST_OFF', referenceGroup: null, categorySet: SET },
    ...{ otherSets: [], breaks: [], observations, sourceUrl: null, sample: false },
  };
}

/** Hides, attacks and judges a release of so many metrics, the largest the design expects being 1,000 to 10,000. */
export async function privacyCheck(): Promise<void> {
  const gate = cityGate({
    ...{ settings: suppressionSettings(), solver: await loadSolver(), dayOf: () => null },
    historyOf: () => ({ earlier: [], chosen: [] }),
  });
  head(
    `Privacy check of a release: ${PERIODS} periods x ${GROUPS} groups and a total, every tenth metric small`,
  );
  let before: Took | null = null;
  for (const size of SIZES) {
    const next = numbers(2);
    const metrics = Array.from({ length: size }, (_, i) => metric(i, next));
    let hidden = 0;
    let problems = 0;
    const took = measured(() => {
      for (const one of metrics) {
        const passage = gate(one, [one.code]);
        hidden += one.observations.filter(({ id }) => !passage.shown.has(id)).length;
        problems += passage.problems.length;
      }
    });
    const label = `${size.toLocaleString('en-US')} metrics, ${hidden.toLocaleString('en-US')} hidden, ${problems === 0 ? 'safe' : 'REFUSED'}`;
    line(label, took, before);
    before = took;
  }
}
