import { lastSegment, segmentsOf } from './series';

const at = (year: number, value: string | null = '1', missingReason: 'SERIES_BROKEN' | null = null) => ({
  periodLabel: String(year),
  periodEndsOn: `${year}-12-31`,
  recordedAt: new Date(0),
  missingReason,
  value,
});
const labels = (list: { values: { periodLabel: string }[] }[]) =>
  list.map(({ values }) => values.map((one) => one.periodLabel));

it('a series without a break is one segment, in the order of time', () => {
  expect(labels(segmentsOf([at(2019), at(2000), at(2010)], []))).toEqual([['2000', '2010', '2019']]);
});

it('a declared day cuts the series and says why', () => {
  const segments = segmentsOf(
    [at(2022), at(2023), at(2024), at(2025)],
    [{ startsOn: '2024-03-28', reason: 'New groups since 2024.' }],
  );
  expect(labels(segments)).toEqual([
    ['2022', '2023'],
    ['2024', '2025'],
  ]);
  expect(segments.map(({ brokenBy }) => brokenBy)).toEqual([null, 'New groups since 2024.']);
});

it('a value marked as broken cuts the series too, and two breaks without values between leave no empty segment', () => {
  const segments = segmentsOf(
    [at(2019), at(2020, null, 'SERIES_BROKEN'), at(2021)],
    [{ startsOn: '2020-06-01', reason: 'Another survey.' }],
  );
  expect(labels(segments)).toEqual([['2019'], ['2021']]);
});

it('what has no day is never joined to what came after a break', () => {
  const undated = { ...at(2024), periodEndsOn: null, periodLabel: 'Year not stated' };
  const segment = lastSegment([undated, at(2025)], [{ startsOn: '2020-01-01', reason: 'Another survey.' }]);
  expect(segment.values.map((one) => one.periodLabel)).toEqual(['2025']);
});

it('where the newest thing said is a break, nothing may be compared', () => {
  const segment = lastSegment([at(2019), at(2020, null, 'SERIES_BROKEN')], []);
  expect(segment).toMatchObject({ values: [], brokenBy: 'The source changed the way of counting.' });
});
