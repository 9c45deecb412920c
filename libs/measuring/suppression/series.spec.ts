import { protect } from './protect';
import { tableOfSeries, type Series, type SeriesCell } from './series';
import { loadSolver, type Solver } from './solver';
import { suppressionSettings } from './table';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const bare = { numerator: null, denominator: null, n: null, keptBack: false, sourceUrl: null };

function cell(group: string | null, value: string | null, more: Partial<SeriesCell> = {}): SeriesCell {
  const named = { id: group ?? 'total', period: 'FY2026Q1', periodLabel: 'FY 2026 Q1', group };
  return { ...named, groupLabel: group ?? 'Total', value, ...bare, ...more };
}

function series(cells: SeriesCell[], more: Partial<Series> = {}): Series {
  const kind = { counts: 'PEOPLE', isPercent: false, merges: [], denominatorsKnownFrom: 10 } as const;
  return { id: 'm', label: 'Residents trained', ...kind, cells, ...more };
}

function percentages(cells: SeriesCell[], more: Partial<Series> = {}): Series {
  return series(cells, { label: 'Share hired', counts: 'NOTHING', isPercent: true, ...more });
}

function hidden(given: Series): string[] {
  const { decisions, verdict } = protect([tableOfSeries(given)], suppressionSettings(), [], solver);
  expect(verdict).toEqual({ safe: true, problems: [] });
  return [...decisions].filter(([, { state }]) => state === 'HIDDEN').map(([id]) => id);
}

const of = (numerator: string, denominator: string) => ({ numerator, denominator });

describe('a metric as a table', () => {
  it('hides a small group and one more, and keeps the total', () => {
    const cells = [cell(null, '100'), cell('Black', '7'), cell('Asian', '33'), cell('White', '60')];
    expect(hidden(series(cells))).toEqual(['Asian', 'Black']);
    expect(tableOfSeries(series(cells)).sums).toEqual([
      {
        whole: 'm:value:FY2026Q1:',
        parts: ['Black', 'Asian', 'White'].map((group) => `m:value:FY2026Q1:${group}`),
        complete: true,
      },
    ]);
  });

  it('keeps a group nobody shows in mind: it is the rest of the total', () => {
    expect(hidden(series([cell(null, '100'), cell('Asian', '33'), cell('White', '60')]))).toEqual(['Asian']);
    expect(hidden(series([cell(null, '130'), cell('Asian', '33'), cell('White', '60')]))).toEqual([]);
  });

  it('lets people be in several groups', () => {
    expect(hidden(series([cell(null, '100'), cell('Asian', '53'), cell('White', '60')]))).toEqual([]);
    expect(hidden(series([cell(null, '100'), cell('Asian', '53'), cell('White', '97')]))).toEqual(['White']);
  });

  it('hides a percentage of few, and what would give it away', () => {
    const cells = [
      cell(null, '30.0', of('60', '200')),
      cell('Black', '14.0', of('7', '50')),
      cell('White', '35.3', of('53', '150')),
    ];
    expect(hidden(percentages(cells))).toEqual(['Black', 'White']);
  });

  it('reads a percentage with its number of people as a count', () => {
    expect(hidden(percentages([cell('Black', '14', { n: 50 })]))).toEqual(['Black']);
    expect(hidden(percentages([cell('Black', '40', { n: 50 })]))).toEqual([]);
    expect(hidden(percentages([cell('Black', '40.3', { n: 9 })]))).toEqual(['Black']);
  });

  it('reads rates per 1,000, and hides averages with few people', () => {
    const rate = { counts: 'NOTHING', isPercent: false } as const;
    const made = tableOfSeries(series([cell('Black', '0.37', of('8', '21400'))], rate)).items[0];
    expect(made).toMatchObject({ kind: 'RATE', per: 1000 });
    expect(hidden(series([cell('Black', '0.37', of('8', '21400'))], rate))).toEqual(['Black']);
    expect(hidden(series([cell('Black', '12.5', { n: 9 }), cell('White', '12.5', { n: 90 })], rate))).toEqual(['Black']); // prettier-ignore
  });

  it('hides a group’s rate nobody can judge, unless it is public already', () => {
    const cells = [
      cell(null, '30'),
      cell('Black', '14'),
      cell('White', '20', { sourceUrl: 'https://data.gov' }),
    ];
    expect(hidden(percentages(cells))).toEqual(['Black']);
  });

  it('protects what a source keeps back', () => {
    const cells = [cell(null, '100'), cell('Black', null, { keptBack: true }), cell('Asian', '33'), cell('White', '60')]; // prettier-ignore
    expect(hidden(series(cells))).toEqual(['Asian']);
  });

  it('counts things in a group of people as people, and in all as things', () => {
    const cells = [cell(null, '8'), cell('Black', '3'), cell('White', '5')];
    expect(hidden(series(cells, { counts: 'THINGS' }))).toEqual(expect.arrayContaining(['Black', 'White']));
    expect(hidden(series([cell(null, '4')], { counts: 'THINGS' }))).toEqual([]);
    expect(hidden(series([cell(null, '4')]))).toEqual(['total']);
  });

  it('hides a count that few people were asked for, and still knows that it was printed elsewhere', () => {
    const cells = [
      cell(null, '100', { n: 40 }),
      cell('Black', '40', { n: 4 }),
      cell('White', '60', { n: 36 }),
    ];
    expect(tableOfSeries(series(cells)).items.map(({ kind }) => kind)).toEqual(['COUNT', 'COUNT', 'COUNT']);
    expect(hidden(series(cells))).toEqual(['Black', 'White']);
  });

  it('hides a number, made in whatever way, that leaves few out', () => {
    const index = { counts: 'NOTHING', isPercent: false } as const;
    expect(hidden(series([cell('Black', '1.37', of('97', '100'))], index))).toEqual(['Black']);
    expect(hidden(series([cell('Black', '1.37', of('90', '100'))], index))).toEqual([]);
  });

  it('judges each period by itself', () => {
    const later = (one: SeriesCell) => ({ ...one, id: `${one.id} later`, period: 'FY2026Q2' });
    const cells = [cell(null, '100'), cell('Black', '7'), cell('White', '93')];
    const next = [cell(null, '100'), cell('Black', '47'), cell('White', '53')].map(later);
    expect(hidden(series([...cells, ...next]))).toEqual(['Black', 'White']);
  });

  it('shows a broader group in all periods, or in none', () => {
    const merges = [{ id: 'API', label: 'Asian and Pacific Islander', groups: ['Asian', 'NHPI'] }];
    const first = [
      cell(null, '30.0', of('60', '200')),
      cell('Asian', '40.0', of('32', '80')),
      cell('NHPI', '35.0', of('7', '20')),
      cell('White', '21.0', of('21', '100')),
    ];
    const made = tableOfSeries(percentages(first, { merges }));
    expect(made.merges[0]?.items).toMatchObject([{ id: 'merge:m:API:FY2026Q1', text: '39.0', kind: 'RATE' }]);
    const { decisions, verdict } = protect([made], suppressionSettings(), [], solver);
    expect(verdict.safe).toBe(true);
    expect([...decisions].map(([id, { state }]) => [id, state])).toEqual([
      ['Asian', 'MERGED'],
      ['NHPI', 'MERGED'],
      ['White', 'SHOWN'],
      ['merge:m:API:FY2026Q1', 'SHOWN'],
      ['total', 'SHOWN'],
    ]);
    const alone = { ...cell('Asian', '40.0'), id: 'next', period: 'FY2026Q2' };
    expect(tableOfSeries(percentages([...first, alone], { merges })).merges).toEqual([]);
  });
});
