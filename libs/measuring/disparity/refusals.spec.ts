import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal, type RefusalCode } from '@plumbline/platform/domain';
import {
  MEASURE_IDS,
  MEASURES,
  allMeasures,
  comparisonFromRows,
  gapNow,
  measure,
  type Comparison,
  type ComparisonRow,
  type MeasureOptions,
} from './index';

interface RefusalCase {
  id: string;
  measure: string;
  input: string;
  change: { keep?: number; every?: object; row?: Record<string, object> };
  options?: MeasureOptions;
  code: RefusalCode;
  says: string;
}
const fixture = JSON.parse(readFileSync(resolve(import.meta.dirname, 'cases/refusals.json'), 'utf8')) as {
  rows: [string, number, number, number][];
  cases: RefusalCase[];
};

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

const base = fixture.rows.map(([name, estimate, standardError, population]): ComparisonRow => ({
  ...{ name, estimate, standardError, population },
  ...{ favorable: true, scale: 100, ordered: false },
}));
const plain = comparisonFromRows(base);
const idOf = (abbreviation: string) => MEASURE_IDS.find((id) => MEASURES[id].abbreviation === abbreviation)!;

describe('what is refused', () => {
  it.each(fixture.cases)(
    '$id: $measure with $input',
    ({ measure: abbreviation, change, options, code, says }) => {
      const rows = base
        .slice(0, change.keep)
        .map((row) => ({ ...row, ...change.every, ...change.row?.[row.name] }));
      const refusal = refusalOf(() => measure(idOf(abbreviation), comparisonFromRows(rows), options));
      expect(refusal.code).toBe(code);
      expect(refusal.message).toContain(says);
      expect(refusal.path.length).toBeGreaterThan(0);
    },
  );

  it('is every case of the reference, each once', () => {
    expect(fixture.cases).toHaveLength(18);
    expect(new Set(fixture.cases.map((one) => one.id)).size).toBe(18);
    const rowsAreFine = measure('DIFFERENCE', plain);
    expect(rowsAreFine.value).toBe(30);
  });

  it.each(MEASURE_IDS.filter((id) => MEASURES[id].needsOrder))('refuses %s for race, in words', (id) => {
    const refusal = refusalOf(() => measure(id, plain));
    expect(refusal.message).toContain(MEASURES[id].name.toLowerCase());
    expect(refusal.message).toContain('like race, have none: use the difference');
    expect(refusal.path).toEqual(['dimension']);
  });

  it.each(MEASURE_IDS)('%s asks for denominators exactly when it needs them', (id) => {
    const groups = base.map((row, i) => ({ ...row, population: null, order: i + 1, reference: i === 3 }));
    const comparison: Comparison = { ...plain, dimension: 'ordered', groups };
    const need = MEASURES[id].needsPopulations;
    if (need === false) expect(measure(id, comparison).interval).not.toBeNull();
    else if (need === 'overall') {
      expect(refusalOf(() => measure(id, comparison)).message).toContain('Enter one of them');
      expect(measure(id, comparison, { overall: 55 }).value).toBeGreaterThan(0);
    } else expect(refusalOf(() => measure(id, comparison)).code).toBe('INCOMPLETE');
  });

  it.each(MEASURE_IDS)('%s needs as many groups as the catalogue says', (id) => {
    const groups = base.map((row, i) => ({ ...row, order: i + 1, reference: i === 0 }));
    const least = MEASURES[id].groups;
    const few = (count: number): Comparison => ({
      ...plain,
      dimension: 'ordered',
      groups: groups.slice(0, count),
    });
    expect(refusalOf(() => measure(id, few(least - 1))).code).toBe('INCOMPLETE');
    expect(Number.isFinite(measure(id, few(least)).value)).toBe(true);
  });

  it.each<[string, MeasureOptions, string]>([
    ['a level of 95', { level: 95 }, 'confidence level'],
    ['half a draw', { draws: 1000.5 }, 'number of draws'],
    ['a seed with a fraction', { seed: 0.5 }, 'seed'],
    ['a negative overall value', { overall: -1 }, 'whole city'],
  ])('refuses %s', (_says, options, words) => {
    expect(refusalOf(() => measure('DIFFERENCE', plain, options)).message).toContain(words);
  });

  it('refuses a ratio to zero and keeps the difference', () => {
    const groups = base.map((row) => (row.name === 'A' ? { ...row, estimate: 0 } : row));
    const refusal = refusalOf(() => measure('RATIO', { ...plain, groups }));
    expect(refusal.message).toBe('The value of A is 0, so no ratio to it can be formed. Use the difference.');
    expect(measure('DIFFERENCE', { ...plain, groups }).value).toBe(70);
    const gap = gapNow({ ...plain, groups });
    expect(gap.ratio).toBeNull();
    expect(gap.ratioRefusal).toBe(refusal.message);
  });

  it('refuses a group that is listed twice and a reference without a value', () => {
    expect(
      refusalOf(() => measure('DIFFERENCE', { ...plain, groups: [...base, base[0]!] })).message,
    ).toContain('twice');
    const groups = base.map((row) => (row.name === 'A' ? { ...row, estimate: null, reference: true } : row));
    const refusal = refusalOf(() =>
      measure('MEAN_DIFFERENCE_FROM_REFERENCE', { ...plain, groups }, { allowMissing: true }),
    );
    expect(refusal.message).toContain('A is the reference group and has no value');
  });

  it('gives the rest of the set when one measure is refused, and offers no rank measure for race', () => {
    const outcomes = allMeasures(plain);
    expect(outcomes).toHaveLength(17);
    const refused = outcomes.filter((one) => one.refusal !== null).map((one) => one.id);
    expect(refused).toEqual(['MEAN_DIFFERENCE_FROM_REFERENCE', 'MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED']);
    const ordered = base.map((row, i) => ({ ...row, order: i + 1 }));
    const all = allMeasures({ ...plain, dimension: 'ordered', groups: ordered });
    expect(all).toHaveLength(21);
    expect(all.every((one) => one.measured !== null)).toBe(true);
    // The set gives what each measure gives by itself.
    for (const one of all) {
      expect(one.measured).toEqual(measure(one.id, { ...plain, dimension: 'ordered', groups: ordered }));
    }
  });
});
