// The days of a quarter are those its label names, in calendar and fiscal years alike.
import { fiscalQuarter } from './fiscal-calendar';
import { daysOfPeriod } from './period-days';

it.each([
  ['FY 2026 Q4 (Apr–Jun 2026)', '2026-04-01/2026-06-30'],
  ['2026 Q1 (Jan–Mar)', '2026-01-01/2026-03-31'],
  ['FY 2026', null],
  ['Spring 2026', null],
  ['FY 2026 Q4 (Apr–Sep 2026)', null],
])('%s is %s', (label, days) => {
  expect(daysOfPeriod(label)).toBe(days);
});

it.each([1, 2, 7, 10, 12])(
  'every quarter of a year that begins in month %d has its own days',
  (startMonth) => {
    for (const day of ['2026-02-10', '2026-05-10', '2026-08-10', '2026-11-10', '2026-12-31']) {
      const { label, startsOn, endsOn } = fiscalQuarter(day, startMonth);
      expect([label, daysOfPeriod(label)]).toEqual([label, `${startsOn}/${endsOn}`]);
    }
  },
);
