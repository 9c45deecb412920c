import type { Observation } from './observation';
import { byPeriod } from './period-order';
import { resultOf, resultOfGoal, resultsByGroup, unjudgedGroups, type Result } from './results';

let next = 0;
function seen(periodLabel: string, value: string | null, more: Partial<Observation> = {}): Observation {
  next += 1;
  return {
    id: `o${next}`,
    periodLabel,
    periodEndsOn: null,
    categoryId: null,
    value,
    numerator: null,
    denominator: null,
    n: null,
    marginOfError: null,
    missingReason: null,
    replacesId: null,
    recordedAt: new Date(2026, 0, next),
    ...more,
  };
}

describe('the result of a metric', () => {
  const up = { direction: 'UP' as const, baselineValue: null };
  const down = { direction: 'DOWN' as const, baselineValue: null };

  it.each<[string, Result, Parameters<typeof resultOf>[0], Observation[]]>([
    ['higher is better, and it rose', 'BETTER', up, [seen('2023', '10'), seen('2024', '12')]],
    ['higher is better, and it fell', 'WORSE', up, [seen('2023', '12'), seen('2024', '10')]],
    ['lower is better, and it fell', 'BETTER', down, [seen('2023', '12'), seen('2024', '10')]],
    ['lower is better, and it rose', 'WORSE', down, [seen('2023', '10'), seen('2024', '12')]],
    ['unchanged, written in two ways', 'SAME', up, [seen('2023', '10'), seen('2024', '10.00')]],
    [
      'against the baseline',
      'WORSE',
      { ...up, baselineValue: '11' },
      [seen('2023', '9'), seen('2024', '10')],
    ],
    ['one value and a baseline', 'BETTER', { ...up, baselineValue: '1' }, [seen('2024', '2')]],
    ['one value and no baseline', 'UNMEASURED', up, [seen('2024', '2')]],
    ['a baseline and no value', 'UNMEASURED', { ...up, baselineValue: '1' }, []],
    [
      'no good direction',
      'UNMEASURED',
      { ...up, direction: 'NEITHER' },
      [seen('2023', '1'), seen('2024', '2')],
    ],
    ['recorded out of order', 'BETTER', up, [seen('2024', '12'), seen('2023', '10')]],
    [
      'a missing value is never zero',
      'BETTER',
      up,
      [seen('2022', '5'), seen('2023', '6'), seen('2024', null, { missingReason: 'NOT_COLLECTED' })],
    ],
    [
      'a change within the margins of error',
      'UNCERTAIN',
      up,
      [seen('2023', '10', { marginOfError: '2' }), seen('2024', '12', { marginOfError: '2' })],
    ],
    [
      'a change just outside of them (3 and 4 at 90% make 5.957 at 95%)',
      'BETTER',
      up,
      [seen('2023', '10', { marginOfError: '3' }), seen('2024', '15.958', { marginOfError: '4' })],
    ],
    [
      'a change exactly as large as they are',
      'UNCERTAIN',
      up,
      [seen('2023', '10', { marginOfError: '3' }), seen('2024', '15', { marginOfError: '4' })],
    ],
  ])('%s: %s', (_name, result, metric, observations) => {
    expect(resultOf(metric, observations)).toBe(result);
  });

  it('no line crosses a break: what came before it is not compared, nor is the baseline', () => {
    const broken = [
      seen('2021', '90'),
      seen('2022', null, { missingReason: 'SERIES_BROKEN' }),
      seen('2023', '10'),
    ];
    expect(resultOf({ ...up, baselineValue: '95' }, broken)).toBe('UNMEASURED');
    expect(resultOf({ ...up, baselineValue: '95' }, [...broken, seen('2024', '11')])).toBe('BETTER');
  });

  it('worsening never hides in an average: one group that fell makes it worse although the total rose', () => {
    const total = [seen('2023', '50'), seen('2024', '60')];
    const white = [seen('2023', '50', { categoryId: 'w' }), seen('2024', '70', { categoryId: 'w' })];
    const black = [seen('2023', '50', { categoryId: 'b' }), seen('2024', '49', { categoryId: 'b' })];
    expect(resultOf(up, [...total, ...white])).toBe('BETTER');
    expect(resultOf(up, [...total, ...white, ...black])).toBe('WORSE');
  });

  it('a correction counts, what it corrected does not', () => {
    const first = seen('2024', '20');
    const corrected = seen('2024', '5', { replacesId: first.id });
    expect(resultOf(up, [seen('2023', '10'), first, corrected])).toBe('WORSE');
  });

  it('a goal is judged by what happens to people, not by how busy the city was', () => {
    const rising = [seen('2023', '1'), seen('2024', '2')];
    expect(resultOfGoal([{ ...up, kind: 'HOW_MUCH', observations: rising }])).toBe('UNMEASURED');
    expect(resultOfGoal([{ ...up, kind: 'BETTER_OFF', observations: rising }])).toBe('BETTER');
    expect(
      resultOfGoal([
        { ...up, kind: 'BETTER_OFF', observations: rising },
        { ...down, kind: 'POPULATION_INDICATOR', observations: rising },
      ]),
    ).toBe('WORSE');
  });
});

it.each([
  ['2022', '2023'],
  ['FY 2026 Q4 (Apr–Jun 2026)', 'FY 2027 Q1 (Jul–Sep 2026)'],
  ['2025 Q3 (Jul–Sep)', '2025 Q4 (Oct–Dec)'],
  ['2015-2019', '2018-2022'],
])('%s comes before %s', (earlier, later) => {
  expect(byPeriod(seen(later, '1'), seen(earlier, '1'))).toBeGreaterThan(0);
});

describe('by group', () => {
  const series = [
    seen('2023', '10', { categoryId: 'a' }),
    seen('2024', '14', { categoryId: 'a' }),
    seen('2023', '20', { categoryId: 'b' }),
    seen('2024', '17', { categoryId: 'b' }),
    seen('2023', '50', { categoryId: 'c', numerator: '10', denominator: '20' }),
    seen('2024', '55', { categoryId: 'c', numerator: '11', denominator: '20' }),
  ];
  const metric = { direction: 'UP' as const, baselineValue: null, unit: 'percent' };

  it('each group has its own, and the metric is as bad as its worst group', () => {
    expect([...resultsByGroup(metric, series)]).toEqual([
      ['a', 'BETTER'],
      ['b', 'WORSE'],
      ['c', 'UNCERTAIN'],
    ]);
    expect(resultOf(metric, series)).toBe('WORSE');
  });

  it('people of an unknown group have no result, and make none worse; those of other groups do', () => {
    const groups = [
      { id: 'a', residual: null },
      { id: 'c', residual: 'OTHER' as const },
      { id: 'b', residual: 'UNKNOWN' as const },
    ];
    const judged = { ...metric, unjudged: unjudgedGroups(groups) };
    expect([...resultsByGroup(judged, series).keys()]).toEqual(['a', 'c']);
    expect(resultOf(judged, series)).toBe('UNCERTAIN');
    expect(resultOfGoal([{ ...judged, kind: 'BETTER_OFF', observations: series.slice(0, 4) }])).toBe(
      'BETTER',
    );
  });

  it('nothing before a declared break counts', () => {
    const breaks = [{ startsOn: '2024-01-01', reason: 'Another survey.' }];
    const dated = series.map((one) => ({ ...one, periodEndsOn: `${one.periodLabel}-12-31` }));
    expect(resultOf({ ...metric, breaks }, dated)).toBe('UNMEASURED');
  });
});

describe('where the newest value is kept from the reader', () => {
  const up = { direction: 'UP' as const, baselineValue: null };
  const shown = [seen('2021', '10'), seen('2022', '14')];

  it.each([
    ['hidden by the privacy check', seen('2023', null), 'UNMEASURED'],
    ['hidden by its source', seen('2023', null, { missingReason: 'SUPPRESSED' }), 'UNMEASURED'],
    ['not there yet', seen('2023', null, { missingReason: 'NOT_YET_AVAILABLE' }), 'BETTER'],
  ] as const)('%s: an older value is not passed off as the result', (_, newest, result) => {
    expect(resultOf(up, [...shown, newest])).toBe(result);
  });
});
