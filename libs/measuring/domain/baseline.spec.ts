import type { Observation } from './observation';
import { pictureOf, type PicturedMetric, type PicturedValue } from './picture';
import { progressOfSeries } from './progress';
import { resultOf } from './results';
import { sentencesFor } from './sentences';

const at = (year: string, value: string | null, more: Partial<PicturedValue> = {}): PicturedValue => ({
  ...{ periodLabel: year, periodEndsOn: `${year}-12-31`, categoryId: null, value },
  ...{ numerator: null, denominator: null, marginOfError: null, standardError: null, n: null },
  ...{ missingReason: null, hidden: false, recordedAt: new Date(0), ...more },
});
const series = [at('2015', '40'), at('2018', '60'), at('2024', '50')];
const metric: PicturedMetric = {
  ...{
    name: 'Graduates',
    unit: 'percent',
    direction: 'UP',
    reference: 'BEST_OFF',
    referenceCategoryId: null,
  },
};
const stated = { ...metric, baselineValue: '60', baselineLabel: '2018', baselineEndsOn: '2018-12-31' };
const direction = (
  one: PicturedMetric,
  values = series,
  breaks: { startsOn: string; reason: string }[] = [],
) => sentencesFor(one, pictureOf(one, [], values, breaks)).direction;
const recorded = (values: readonly PicturedValue[]): Observation[] =>
  values.map((value, index) => ({ ...value, id: String(index), replacesId: null }));

describe('the direction of everyone', () => {
  it('is said since the stated baseline, not since an older value', () => {
    expect(direction(stated)).toBe(
      'Since 2018, the baseline, it went from 60 to 50 for everyone together, which is worse.',
    );
    expect(resultOf({ ...stated, baselineValue: '60' }, recorded(series))).toBe('WORSE');
  });

  it('without a baseline is said since the first comparable value, which is named as that', () => {
    expect(direction(metric)).toBe(
      'Since 2015, the first comparable value, it went from 40 to 50 for everyone together, which is better.',
    );
  });

  it('knows a baseline of which no value is recorded, and one without a year', () => {
    const early = { ...stated, baselineValue: '55', baselineLabel: '2010', baselineEndsOn: '2010-12-31' };
    expect(direction(early)).toMatch(/^Since 2010, the baseline, it went from 55 to 50 .* worse\.$/);
    const undated = { ...early, baselineLabel: null, baselineEndsOn: null };
    expect(direction(undated)).toMatch(/^Since the baseline it went from 55 to 50/);
  });

  it('between two numbers that look the same is none', () => {
    const same = { ...stated, baselineValue: '50.04' };
    expect(direction(same, [at('2024', '50')])).toBe(
      'Since 2018, the baseline, it stayed at 50 for everyone together.',
    );
  });

  it('is as uncertain as the value recorded for the baseline', () => {
    const values = [at('2018', '60', { marginOfError: '20' }), at('2024', '50')];
    expect(direction(stated, values)).toMatch(/which may be due to chance\.$/);
    expect(resultOf({ ...stated, baselineValue: '60', unit: 'percent' }, recorded(values))).toBe('UNCERTAIN');
  });

  it('a baseline of the newest period itself tells no direction', () => {
    const now = { ...stated, baselineLabel: '2024', baselineEndsOn: '2024-12-31' };
    expect(direction(now)).toMatch(/^Since 2015, the first comparable value,/);
  });
});

describe('a break', () => {
  const after2018 = [{ startsOn: '2020-01-01', reason: 'A new survey.' }];
  const values = [...series.slice(0, 2), at('2021', '48'), at('2024', '50')];

  it('between baseline and newest value takes the baseline away, in words, result and progress', () => {
    expect(direction(stated, values, after2018)).toMatch(
      /^Since 2021, the first comparable value, it went from 48/,
    );
    const judged = { ...stated, baselineValue: '60', breaks: after2018 };
    expect(resultOf(judged, recorded(values))).toBe('BETTER');
    const promised = { ...judged, targetValue: '70', targetLabel: '2030' };
    const dayOf = (label: string) => `${label}-12-31`;
    const progress = progressOfSeries(promised, null, recorded(values), after2018, [], dayOf);
    expect(progress.share).toBeCloseTo(2 / 22);
  });

  it('before the baseline leaves it comparable', () => {
    const before = [{ startsOn: '2016-01-01', reason: 'A new survey.' }];
    expect(direction(stated, series, before)).toMatch(/^Since 2018, the baseline, it went from 60 to 50/);
    const judged = { ...stated, baselineValue: '60', breaks: before };
    expect(resultOf(judged, recorded(series))).toBe('WORSE');
  });
});

it('a gap is followed since the period of the baseline where both groups have a value in it', () => {
  const groups = ['b', 'w'].map((id) => ({ id, label: id.toUpperCase(), residual: null }));
  const pair = (year: string, b: string, w: string) => [
    at(year, b, { categoryId: 'b', marginOfError: '0.1' }),
    at(year, w, { categoryId: 'w', marginOfError: '0.1' }),
  ];
  const values = [...pair('2015', '30', '40'), ...pair('2018', '30', '50'), ...pair('2024', '35', '50')];
  const told = (one: PicturedMetric) => sentencesFor(one, pictureOf(one, groups, values, [])).change;
  expect(told(stated)).toMatch(/^The gap has narrowed since 2018, the baseline: it is 5 points smaller/);
  expect(told(metric)).toMatch(/^The gap has widened since 2015, the first comparable value: it is 5 points/);
});
