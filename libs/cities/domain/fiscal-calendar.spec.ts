import { fiscalQuarter, fiscalQuarterAfter, fiscalYearName, namedPeriod } from './fiscal-calendar';

describe('fiscal quarters', () => {
  it.each([
    ['2026-07-01', 7, 'fy2027-q1', '2026-07-01', '2026-09-30', 'FY 2027 Q1 (Jul–Sep 2026)'],
    ['2026-06-30', 7, 'fy2026-q4', '2026-04-01', '2026-06-30', 'FY 2026 Q4 (Apr–Jun 2026)'],
    ['2026-01-15', 7, 'fy2026-q3', '2026-01-01', '2026-03-31', 'FY 2026 Q3 (Jan–Mar 2026)'],
    ['2026-12-31', 1, '2026-q4', '2026-10-01', '2026-12-31', '2026 Q4 (Oct–Dec)'],
    ['2024-02-29', 1, '2024-q1', '2024-01-01', '2024-03-31', '2024 Q1 (Jan–Mar)'],
    ['2026-12-01', 11, 'fy2027-q1', '2026-11-01', '2027-01-31', 'FY 2027 Q1 (Nov–Jan 2027)'],
  ])('puts %s in a year that begins in month %i into %s', (day, month, code, startsOn, endsOn, label) => {
    expect(fiscalQuarter(day, month)).toMatchObject({ code, startsOn, endsOn, label });
  });

  it('steps over the end of a year in both directions', () => {
    expect(fiscalQuarterAfter('2026-11-22', 7, 3).code).toBe('fy2028-q1');
    expect(fiscalQuarterAfter('2026-11-22', 7, -2).code).toBe('fy2026-q4');
    expect(fiscalQuarterAfter('2026-11-22', 1, -4).code).toBe('2025-q4');
  });
});

it.each([
  ['2026-07-01', 7, 'FY 2027'],
  ['2026-06-30', 7, 'FY 2026'],
  ['2026-07-01', 1, '2026'],
])('the year of %s in a city whose year begins in month %i is %s', (day, month, name) => {
  expect(fiscalYearName(fiscalQuarter(day, month).fiscalYear, month)).toBe(name);
});

describe('periods named by a label', () => {
  it.each([
    ['FY 2026 Q2', 7, 'FY 2026 Q2 (Oct–Dec 2025)', 'fy2026-q2', '2025-12-31'],
    ['FY26 Q2', 7, 'FY 2026 Q2 (Oct–Dec 2025)', 'fy2026-q2', '2025-12-31'],
    ['FY 2026 Q2 (Oct–Dec 2025)', 7, 'FY 2026 Q2 (Oct–Dec 2025)', 'fy2026-q2', '2025-12-31'],
    ['2026 Q3', 1, '2026 Q3 (Jul–Sep)', '2026-q3', '2026-09-30'],
    ['FY 2026', 7, 'FY 2026', null, '2026-06-30'],
    ['FY19', 7, 'FY 2019', null, '2019-06-30'],
    ['fy2019', 7, 'FY 2019', null, '2019-06-30'],
    // Where the city's year is the calendar's, a year has one plain name, however a file spells it.
    ['FY 2025', 1, '2025', null, '2025-12-31'],
    ['FY25', 1, '2025', null, '2025-12-31'],
    ['2025', 1, '2025', null, '2025-12-31'],
    ['FY 2025 Q3', 1, '2025 Q3 (Jul–Sep)', '2025-q3', '2025-09-30'],
    [' 2023 ', 7, '2023', null, '2023-12-31'],
    ['2023', 7, '2023', null, '2023-12-31'],
    // Several years end with the last of them, whichever dash stands between.
    ['2008-2012', 7, '2008-2012', null, '2012-12-31'],
    ['2019–2020', 1, '2019-2020', null, '2020-12-31'],
    ['2019 - 2020', 1, '2019-2020', null, '2020-12-31'],
  ])('%s in a year that begins in month %i', (label, month, full, code, endsOn) => {
    expect(namedPeriod(label, month)).toEqual({ label: full, code, endsOn });
  });

  it.each([
    ['2026 Q3', 7],
    ['2026-2024', 1],
    ['2019-20', 7],
    ['FY 2019-2020', 7],
    ['Year not stated', 1],
    ['26', 1],
    ['Spring 2020', 1],
  ])('%s says nothing certain', (label, month) => expect(namedPeriod(label, month)).toBeNull());
});
