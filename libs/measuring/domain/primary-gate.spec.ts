import { gateMetric, primaryGate, type GateCell } from './primary-gate';

const bare = { numerator: null, denominator: null, n: null, missingReason: null, sourceUrl: null };

function cell(key: string, more: Partial<GateCell>): GateCell {
  return { key, categoryId: key === 'total' ? null : key, value: null, ...bare, ...more };
}

function hidden(unit: string, cells: GateCell[], threshold = 10): string[] {
  return [...primaryGate({ unit, cells }, threshold).hidden.keys()].sort();
}

describe('small counts', () => {
  it.each([
    ['0 is not small', '0', []],
    ['1 is', '1', ['a', 'b']],
    ['9 is', '9', ['a', 'b']],
    ['10 is not', '10', []],
  ])('%s; one small group hides every group, the total stays', (_name, small, expected) => {
    const cells = [cell('total', { value: '500' }), cell('a', { value: small }), cell('b', { value: '490' })];
    expect(hidden('people', cells)).toEqual(expected);
  });

  it('a small total is hidden too', () => {
    expect(hidden('people', [cell('total', { value: '7' })])).toEqual(['total']);
    expect(hidden('residents trained', [cell('total', { value: '7' })])).toEqual(['total']);
  });

  it('a small number of things or days is no privacy matter', () => {
    expect(hidden('trainings', [cell('total', { value: '4' })])).toEqual([]);
    expect(hidden('days', [cell('total', { value: '4' })])).toEqual([]);
    expect(hidden('percent', [cell('total', { value: '4' })])).toEqual([]);
  });

  it.each([
    ['numerator', { numerator: '3', denominator: '300' }],
    ['rest of the denominator', { numerator: '297', denominator: '300' }],
    ['denominator', { numerator: '0', denominator: '8' }],
    ['n', { n: 9 }],
  ])('a rate is hidden by its small %s', (_name, counts) => {
    const cells = [
      cell('total', { value: '20', numerator: '200', denominator: '1000' }),
      cell('a', { value: '1', ...counts }),
      cell('b', { value: '25', numerator: '100', denominator: '400' }),
    ];
    expect(hidden('percent', cells)).toEqual(['a', 'b']);
  });

  it('the rest of the total is judged like a group that is not shown', () => {
    const cells = [
      cell('total', { value: '105' }),
      cell('a', { value: '50' }),
      cell('b', { value: '52' }),
      cell('c', { missingReason: 'NOT_COLLECTED' }),
    ];
    expect(hidden('people', cells)).toEqual(['a', 'b']);
    expect(hidden('people', [cell('total', { value: '120' }), ...cells.slice(1)])).toEqual([]);
  });
});

describe('the gate fails closed', () => {
  it('a rate of a group without its counts is hidden unless it is public already', () => {
    const rate = { value: '31.5' };
    expect(hidden('percent', [cell('a', rate), cell('b', rate)])).toEqual(['a', 'b']);
    const published = { ...rate, sourceUrl: 'https://example.gov/table' };
    expect(hidden('percent', [cell('a', published), cell('b', published)])).toEqual([]);
    expect(hidden('percent', [cell('a', published), cell('b', rate)])).toEqual(['a', 'b']);
  });

  it('a rate for everyone together passes', () => {
    expect(hidden('percent', [cell('total', { value: '31.5' })])).toEqual([]);
  });

  it('a small count is hidden although somebody else published it', () => {
    expect(hidden('people', [cell('a', { value: '3', sourceUrl: 'https://example.gov' })])).toEqual(['a']);
  });

  it('a group that its source withheld hides its neighbors while they are not public', () => {
    const cells = [
      cell('a', { missingReason: 'SUPPRESSED' }),
      cell('b', { value: '40' }),
      cell('c', { value: '60' }),
    ];
    expect(hidden('people', cells)).toEqual(['b', 'c']);
  });

  it.each([Number.NaN, 0, -5, 2.5])('a threshold of %p hides every number of people', (threshold) => {
    const cells = [
      cell('total', { value: '5000' }),
      cell('a', { value: '2500' }),
      cell('b', { value: '2500' }),
    ];
    expect(hidden('people', cells, threshold)).toEqual(['a', 'b', 'total']);
  });

  it('an unknown unit counts as people', () => {
    expect(hidden('zorbs', [cell('total', { value: '3' })])).toEqual(['total']);
  });
});

it('each period is a table of its own', () => {
  const at = (id: string, periodLabel: string, value: string) => ({
    ...cell(id, { value }),
    id,
    periodLabel,
    periodEndsOn: null,
  });
  const verdict = gateMetric(
    'people',
    [at('a', '2023', '5'), at('b', '2023', '50'), at('c', '2024', '50')],
    10,
  );
  expect([...verdict.entries()]).toEqual([
    ['a', 'SMALL_COUNT'],
    ['b', 'BESIDE_SMALL'],
  ]);
});

describe('one period under several spellings is one table', () => {
  const at = (id: string, periodLabel: string, periodEndsOn: string | null, value: string) => ({
    ...cell(id, { value }),
    id,
    periodLabel,
    periodEndsOn,
  });
  const end = '2025-06-30';
  it.each([
    ['FY 2025', end, 'FY2025', end, 'FY25', end],
    ['FY 2025', end, '2024-25', end, 'Last year', end],
    ['FY 2025', null, 'fy 25', null, 'FY2025', null],
    ['FY 2025', null, 'FY 2025', end, 'FY25', end],
    ['FY 2025 Q4', end, 'FY25 Q4', end, 'FY 2025 Q4 (Apr–Jun 2025)', end],
  ])('%s (%s), %s (%s), %s (%s)', (total, totalEnds, a, aEnds, b, bEnds) => {
    const numbers = [at('total', total, totalEnds, '105'), at('a', a, aEnds, '50'), at('b', b, bEnds, '52')];
    expect([...gateMetric('people', numbers, 10).keys()]).toEqual(['a', 'b']);
  });

  it('a year and its last quarter stay two tables', () => {
    const numbers = [at('a', 'FY 2025', end, '50'), at('b', 'FY 2025 Q4', end, '5')];
    expect([...gateMetric('people', numbers, 10).keys()]).toEqual(['b']);
  });

  it('several years and the last of them stay two tables', () => {
    const numbers = [at('a', '2020', '2020-12-31', '50'), at('b', '2019-2020', '2020-12-31', '5')];
    expect([...gateMetric('people', numbers, 10).keys()]).toEqual(['b']);
  });
});
