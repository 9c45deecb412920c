// Which numbers of a metric leave for the public: small ones don't, nor what gives them away.
import { suppressionSettings } from '@plumbline/measuring/suppression';
import { exampleGate } from './example-gate';
import { RACES, exampleMetric, exampleObservation } from './example-source';
import type { GateRule, Passage } from './gate';
import type { SourceCategorySet, SourceMetric, SourceObservation } from './source';

const PATH = ['Parks team', 'Plan', 'G1', 'M1'];
const none = { numerator: null, denominator: null, n: null, sourceUrl: null, note: null };

function row(
  group: string | null,
  value: string | null,
  more: Partial<SourceObservation> = {},
): SourceObservation {
  const id = [group ?? 'total', more.placeLabel ?? '', more.periodLabel ?? ''].filter(Boolean).join(' ');
  return exampleObservation({ ...none, id, categoryLabel: group, value, ...more });
}

const of = (numerator: string, denominator: string) => ({ numerator, denominator });

function passage(
  unit: string,
  observations: SourceObservation[],
  metric: Partial<SourceMetric> = {},
  rule: Partial<GateRule> = {},
): Passage {
  const whole = { kind: 'BETTER_OFF', baselineValue: null, categorySet: RACES, sourceUrl: null } as const;
  return exampleGate(rule)(exampleMetric({ ...whole, unit, observations, ...metric }), PATH);
}

/** The ids of the values that carry the mark, of a release that is safe. */
function hidden(
  unit: string,
  observations: SourceObservation[],
  metric: Partial<SourceMetric> = {},
  rule: Partial<GateRule> = {},
): string[] {
  const { shown, leftOut, problems } = passage(unit, observations, metric, rule);
  expect(problems).toEqual([]);
  return observations
    .filter(({ id, value }) => value !== null && !shown.has(id) && !leftOut.has(id))
    .map(({ id }) => id);
}

describe('small counts', () => {
  it.each([
    ['0 is not small', '0', []],
    ['1 is', '1', ['Black', 'White']],
    ['9 is', '9', ['Black', 'White']],
    ['10 is not', '10', []],
  ])('%s; what would give it away is hidden with it, the total stays', (_name, small, expected) => {
    const others = [row('Asian', '400'), row('White', '300')];
    const total = String(700 + Number(small));
    expect(hidden('people', [row(null, total), row('Black', small), ...others])).toEqual(expected);
  });

  it('a small total is hidden too', () => {
    expect(hidden('people', [row(null, '7')])).toEqual(['total']);
    expect(hidden('residents trained', [row(null, '7')])).toEqual(['total']);
  });

  it('a small number of things or days is no privacy matter', () => {
    for (const unit of ['trainings', 'days', 'percent']) expect(hidden(unit, [row(null, '4')])).toEqual([]);
  });

  it('things of a group of people point at people, things of a place do not', () => {
    expect(hidden('trainings', [row('Black', '4')])).toEqual(['Black']);
    const places: SourceCategorySet = {
      ...RACES,
      dimension: 'PLACE',
      categories: placesOf('Bronx', 'Queens'),
    };
    expect(hidden('trainings', [row('Bronx', '4')], { categorySet: places })).toEqual([]);
  });

  it.each([
    ['numerator', '1', { numerator: '3', denominator: '300' }],
    ['rest of the denominator', '99', { numerator: '297', denominator: '300' }],
    ['denominator', '0', { numerator: '0', denominator: '8' }],
    ['n', '1', { n: 9 }],
  ])('a rate is hidden by its small %s', (_name, value, counts) => {
    expect(hidden('percent', [row('Black', value, counts)])).toEqual(['Black']);
  });

  it('the rest of the total is judged like a group that is not shown', () => {
    const groups = [
      row('Asian', '50'),
      row('White', '52'),
      row('Black', null, { missingReason: 'NOT_COLLECTED' }),
    ];
    expect(hidden('people', [row(null, '105'), ...groups])).toHaveLength(1);
    expect(hidden('people', [row(null, '120'), ...groups])).toEqual([]);
  });

  it('numbers of people beside a rate are hidden with it', () => {
    const { shown } = passage('percent', [
      row('Black', '14', of('7', '50')),
      row('White', '40', of('40', '100')),
    ]);
    expect([...shown].sort()).toEqual(['White', 'White denominator', 'White numerator']);
  });
});

describe('a baseline is a value of everyone in its period', () => {
  const quarter = { periodLabel: 'FY 2026 Q4' };
  it('and is hidden with it', () => {
    const metric = { baselineValue: '7', baselineLabel: 'FY26 Q4' };
    expect(passage('people', [row(null, '7', quarter)], metric).shown.size).toBe(0);
    expect(passage('people', [], metric).shown.size).toBe(0);
  });
  it('and gives a group away like any total', () => {
    const metric = { baselineValue: '107', baselineLabel: 'FY 2026 Q4' };
    const rows = [row('Asian', '40', quarter), row('White', '60', quarter), row('Black', '7', quarter)];
    expect(hidden('people', rows, metric)).toHaveLength(2);
  });
});

describe('the gate fails closed', () => {
  const rate = (group: string, more: Partial<SourceObservation> = {}) => row(group, '31.5', more);
  const published = { sourceUrl: 'https://example.gov/table' };

  it('a rate of a group without its counts is hidden unless it is public already', () => {
    expect(hidden('percent', [rate('Black'), rate('White')])).toEqual(['Black', 'White']);
    expect(hidden('percent', [rate('Black', published), rate('White', published)])).toEqual([]);
    expect(hidden('percent', [rate('Black', published), rate('White')])).toEqual(['White']);
  });

  it('a rate for everyone together passes', () => {
    expect(hidden('percent', [row(null, '31.5')])).toEqual([]);
  });

  it('a small count is hidden with a companion, although somebody wrote where it is public: an address proves nothing', () => {
    expect(hidden('people', [row('Black', '3', published)])).toEqual(['Black']);
    const rows = [row(null, '103', published), row('Black', '3', published), row('White', '100')];
    expect(hidden('people', rows)).toEqual(['Black', 'White']);
  });

  it('a group that its source withheld is protected while its neighbors are not public', () => {
    const withheld = row('Asian', null, { missingReason: 'SUPPRESSED' });
    const rows = (more: object) => [
      row(null, '107'),
      withheld,
      row('Black', '40', more),
      row('White', '60', more),
    ];
    expect(hidden('people', rows({}))).toHaveLength(1);
    const open = rows(published).map((one) => (one.value === null ? one : { ...one, ...published }));
    expect(hidden('people', open)).toEqual([]);
  });

  it.each([Number.NaN, 0, -5, 2.5])('a threshold of %p lets nothing pass and says so', (threshold) => {
    const rows = [row(null, '5000'), row('Black', '2500'), row('White', '2500')];
    const { shown, problems } = passage('people', rows, {}, { settings: suppressionSettings({ threshold }) });
    expect(shown.size).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('an unknown unit counts as people', () => {
    expect(hidden('zorbs', [row(null, '3')])).toEqual(['total']);
  });

  it('a percentage that its counts do not make is no ground to stand on: it is hidden where it matters', () => {
    const rows = [
      row(null, '32', of('80', '250')),
      row('Asian', '14', of('7', '50')),
      row('Black', '40', of('20', '50')),
      row('White', '70', of('53', '150')),
    ];
    expect(hidden('percent', rows)).toEqual(expect.arrayContaining(['Asian', 'White']));
  });
});

it('each period is a table of its own', () => {
  const rows = [
    row('Black', '5', { periodLabel: '2023', periodEndsOn: null }),
    row('White', '50', { periodLabel: '2023', periodEndsOn: null }),
    row(null, '55', { periodLabel: '2023', periodEndsOn: null }),
    row('White', '50', { periodLabel: '2024', periodEndsOn: null }),
  ];
  expect(hidden('people', rows)).toEqual(['Black 2023', 'White 2023']);
});

describe('one period under several spellings is one table', () => {
  const end = '2025-06-30';
  it.each([
    ['FY 2025', end, 'FY2025', end, 'FY25', end],
    ['FY 2025', end, '2024-25', end, 'Last year', end],
    ['FY 2025', null, 'fy 25', null, 'FY2025', null],
    ['FY 2025', null, 'FY 2025', end, 'FY25', end],
    ['FY 2025 Q4', end, 'FY25 Q4', end, 'FY 2025 Q4 (Apr–Jun 2025)', end],
  ])('%s (%s), %s (%s), %s (%s)', (total, totalEnds, a, aEnds, b, bEnds) => {
    const rows = [
      row(null, '105', { periodLabel: total, periodEndsOn: totalEnds }),
      row('Asian', '50', { periodLabel: a, periodEndsOn: aEnds }),
      row('White', '52', { periodLabel: b, periodEndsOn: bEnds }),
    ];
    expect(hidden('people', rows)).toHaveLength(1);
  });

  it.each([
    ['FY 2025', 'FY 2025 Q4'],
    ['2019-2020', '2020'],
  ])('%s and %s, which end together, stay two tables', (whole, last) => {
    const rows = [
      row(null, '105', { periodLabel: whole, periodEndsOn: end }),
      row('Asian', '98', { periodLabel: last, periodEndsOn: end }),
    ];
    expect(hidden('people', rows)).toEqual([]);
  });
});

function placesOf(...labels: string[]): SourceCategorySet['categories'] {
  return labels.map((label) => ({ label, parentLabel: null, residual: null }));
}

describe('groups and places add up', () => {
  it('only where everybody is in one group: people in several groups give nothing away by sums', () => {
    const rows = [row(null, '107'), row('Asian', '40'), row('White', '60')];
    const set = (counting: SourceCategorySet['counting']) => ({ categorySet: { ...RACES, counting } });
    expect(hidden('people', rows, set('ONE_GROUP_EACH'))).toHaveLength(1);
    expect(hidden('people', rows, set('ALONE_OR_IN_COMBINATION'))).toEqual([]);
  });

  it('a broader group without numbers of its own is shown in place of its small parts', () => {
    const parts = ['Asian', 'Pacific Islander'].map((label) => ({
      label,
      parentLabel: 'API',
      residual: null,
    }));
    const categorySet = { ...RACES, categories: [...placesOf('API', 'White'), ...parts] };
    const rows = [row(null, '100'), row('Asian', '33'), row('Pacific Islander', '7'), row('White', '60')];
    const { shown, leftOut, merged } = passage('people', rows, { categorySet });
    expect(merged).toMatchObject([{ group: 'API', value: '40' }]);
    expect([...leftOut]).toEqual(['Asian', 'Pacific Islander']);
    expect(shown).toContain('White');
  });

  it('a group of a place is not given away by the other places', () => {
    const boroughs: SourceCategorySet = {
      ...RACES,
      dimension: 'PLACE',
      categories: placesOf('Bronx', 'Queens'),
    };
    const at = (placeLabel: string, group: string | null, value: string) => row(group, value, { placeLabel });
    const rows = [
      ...[row(null, '300'), row('Black', '107'), row('White', '193')],
      ...[at('Bronx', null, '100'), at('Bronx', 'Black', '7'), at('Bronx', 'White', '93')],
      ...[at('Queens', null, '200'), at('Queens', 'Black', '100'), at('Queens', 'White', '100')],
    ];
    const found = hidden('people', rows, { otherSets: [boroughs] });
    // One cell of a table with all its margins needs a rectangle of four.
    expect(found).toEqual(['Black Bronx', 'White Bronx', 'Black Queens', 'White Queens']);
  });
});

describe('quarters and their year', () => {
  const quarter = (q: number, endsOn: string, value: string) =>
    row(null, value, { id: `q${q}`, periodLabel: `FY 2026 Q${q}`, periodEndsOn: endsOn });
  const year = (value: string) =>
    row(null, value, { id: 'year', periodLabel: 'FY 2026', periodEndsOn: '2026-06-30' });
  const quarters = [
    quarter(1, '2025-09-30', '7'),
    quarter(2, '2025-12-31', '20'),
    quarter(3, '2026-03-31', '30'),
    quarter(4, '2026-06-30', '40'),
  ];

  it('a small quarter does not follow from the year and the other three', () => {
    const list = hidden('people', [...quarters, year('97')]);
    expect(list).toContain('q1');
    expect(list.length).toBeGreaterThan(1);
  });

  it('where the quarters do not add up, nothing follows and nothing more is hidden', () => {
    expect(hidden('people', [...quarters, year('60')])).toEqual(['q1']);
  });
});
