import { inSeriesOrder } from './series-order';

function row(periodLabel: string, periodEndsOn: string | null, categoryLabel: string | null = null) {
  return { periodLabel, periodEndsOn, categoryLabel, placeLabel: null };
}

function said(rows: readonly ReturnType<typeof row>[]): string[] {
  return inSeriesOrder(rows).map(({ periodLabel, categoryLabel }) =>
    categoryLabel === null ? periodLabel : `${periodLabel}, ${categoryLabel}`,
  );
}

it('goes through time, whatever the labels would say', () => {
  const rows = [
    row('FY 2027 Q1 (Jul-Sep 2026)', '2026-09-30'),
    row('FY 2026 Q2 (Oct-Dec 2025)', '2025-12-31'),
    row('2025', '2025-12-31'),
    row('FY 2026 Q4 (Apr-Jun 2026)', '2026-06-30'),
    row('FY 2026 Q3 (Jan-Mar 2026)', '2026-03-31'),
  ];
  expect(said(rows)).toEqual([
    '2025',
    'FY 2026 Q2 (Oct-Dec 2025)',
    'FY 2026 Q3 (Jan-Mar 2026)',
    'FY 2026 Q4 (Apr-Jun 2026)',
    'FY 2027 Q1 (Jul-Sep 2026)',
  ]);
});

it('begins with the periods whose end is not known, by their labels', () => {
  const rows = [row('2023', '2023-12-31'), row('Year not stated', null), row('2015-2019', null)];
  expect(said(rows)).toEqual(['2015-2019', 'Year not stated', '2023']);
});

it('gives the total of a period before its groups', () => {
  const rows = [
    row('2024', '2024-12-31', 'Black'),
    row('2023', '2023-12-31', 'White'),
    row('2024', '2024-12-31'),
    row('2023', '2023-12-31', 'Black'),
    row('2023', '2023-12-31'),
  ];
  expect(said(rows)).toEqual(['2023', '2023, Black', '2023, White', '2024', '2024, Black']);
});

it('keeps the rows of a period together where only some know its end', () => {
  const rows = [row('2024', null), row('2023', '2023-12-31'), row('2024', '2024-12-31', 'Black')];
  expect(said(rows)).toEqual(['2023', '2024', '2024, Black']);
});
