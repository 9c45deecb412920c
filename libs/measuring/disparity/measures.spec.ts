import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  MEASURE_IDS,
  MEASURES,
  comparisonFromRows,
  measure,
  type ComparisonRow,
  type MeasureOptions,
} from './index';

type Numbers = [standardError: number | null, low: number | null, high: number | null];
interface Fixture {
  simulatedTolerance: number;
  data: Record<
    string,
    {
      favorable: boolean;
      scale: number;
      ordered: boolean;
      columns: string[];
      rows: (string | number | boolean)[][];
    }
  >;
  cases: [id: string, abbreviation: string, data: string, value: number, ...numbers: Numbers][];
  choices: Record<
    string,
    {
      options?: MeasureOptions;
      change?: { reference?: null; favorable?: boolean; population?: null; standardError?: null };
    }
  >;
  simulated: Record<string, [low: number, high: number]>;
  corrected: Record<string, [defect: string, ...numbers: Numbers]>;
  tolerance: Record<string, number>;
  unrecorded: string[];
}
const fixture = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'cases/measures.json'), 'utf8'),
) as Fixture;

function rowsOf(id: string, name: string): ComparisonRow[] {
  const { favorable, scale, ordered, columns, rows } = fixture.data[name]!;
  const { reference, ...change } = fixture.choices[id]?.change ?? {};
  return rows.map((cells) => ({
    ...(Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as unknown as ComparisonRow),
    ...{ favorable, scale, ordered },
    ...change,
    ...(reference === null ? { reference: false } : {}),
  }));
}

describe('the worked cases of the measures', () => {
  let [analytic, simulated, corrected, valuesOnly] = [0, 0, 0, 0];

  it.each(fixture.cases)('%s: %s of %s', (id, abbreviation, data, value, ...recorded) => {
    const measureId = MEASURE_IDS.find((one) => MEASURES[one].abbreviation === abbreviation)!;
    const measured = measure(measureId, comparisonFromRows(rowsOf(id, data)), fixture.choices[id]?.options);
    const tolerance = fixture.tolerance[id] ?? 1e-6;
    const close = (actual: number | null | undefined, expected: number | null) => {
      if (expected === null) expect(actual ?? null).toBeNull();
      else
        expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(
          Math.max(1e-9, tolerance * Math.abs(expected)),
        );
    };
    close(measured.value, value);
    const drawn = fixture.simulated[id];
    if (drawn !== undefined) {
      simulated++;
      const allowed = fixture.simulatedTolerance * (drawn[1] - drawn[0]);
      expect(measured.interval).toMatchObject({ method: 'simulation', level: 0.95 });
      expect(Math.abs(measured.interval!.low - drawn[0])).toBeLessThanOrEqual(allowed);
      expect(Math.abs(measured.interval!.high - drawn[1])).toBeLessThanOrEqual(allowed);
      expect(measured.standardError).toBeNull();
      return;
    }
    if (fixture.unrecorded.includes(id)) {
      valuesOnly++;
      expect(measured.interval?.method).toBe('simulation');
      return;
    }
    if (fixture.corrected[id] !== undefined) corrected++;
    else analytic++;
    const [standardError, low, high] = (fixture.corrected[id]?.slice(1) as Numbers | undefined) ?? recorded;
    close(measured.standardError, standardError);
    close(measured.interval?.low, low);
    close(measured.interval?.high, high);
  });

  it('ran every one of them', () => {
    expect({ analytic, simulated, corrected, valuesOnly }).toEqual({
      analytic: 50,
      simulated: 27,
      corrected: 28,
      valuesOnly: 14,
    });
    expect(new Set(fixture.cases.map(([id]) => id)).size).toBe(119);
  });
});
