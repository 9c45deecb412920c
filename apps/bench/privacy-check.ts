// The privacy check of a whole release: metrics of 8 groups and a total in 12 periods, some of them with small numbers.
import {
  loadSolver,
  protect,
  suppressionSettings,
  tableOfSeries,
  type Table,
} from '@plumbline/measuring/suppression';
import { head, line, measured, numbers, type Took } from './measured';

const PERIODS = 12;
const GROUPS = 8;
const SIZES = [100, 1000, 10_000];

/** Every tenth metric has groups of a handful of people, as small departments do. */
function table(metric: number, next: () => number): Table {
  const isSmall = metric % 10 === 0;
  const cells = Array.from({ length: PERIODS }, (_, p) => {
    const counts = Array.from(
      { length: GROUPS },
      () => Math.floor(next() * (isSmall ? 40 : 4000)) + (isSmall ? 0 : 20),
    );
    const total = counts.reduce((sum, one) => sum + one, 0);
    return [total, ...counts].map((count, g) => ({
      id: `${metric}/${p}/${g}`,
      period: String(p),
      periodLabel: `Quarter ${p + 1}`,
      group: g === 0 ? null : `g${g}`,
      groupLabel: g === 0 ? 'Total' : `Group ${g}`,
      value: String(count),
      numerator: null,
      denominator: null,
      n: null,
      keptBack: false,
      sourceUrl: null,
    }));
  }).flat();
  return tableOfSeries({
    ...{ id: `metric-${metric}`, label: `Metric ${metric}`, counts: 'PEOPLE', isPercent: false },
    ...{ cells, merges: [], denominatorsKnownFrom: null },
  });
}

/** Hides, attacks and judges a release of so many metrics, the largest the design expects being 1,000 to 10,000. */
export async function privacyCheck(): Promise<void> {
  const solver = await loadSolver();
  head(
    `Privacy check of a release: ${PERIODS} periods x ${GROUPS} groups and a total, every tenth metric small`,
  );
  let before: Took | null = null;
  for (const metrics of SIZES) {
    const next = numbers(2);
    const tables = Array.from({ length: metrics }, (_, i) => table(i, next));
    let hidden = 0;
    let safe = false;
    const took = measured(() => {
      const { decisions, verdict } = protect(tables, suppressionSettings(), [], solver);
      hidden = [...decisions.values()].filter((one) => one.state === 'HIDDEN').length;
      safe = verdict.safe;
    });
    const label = `${metrics.toLocaleString('en-US')} metrics, ${hidden.toLocaleString('en-US')} hidden, ${safe ? 'safe' : 'REFUSED'}`;
    line(label, took, before);
    before = took;
  }
}
