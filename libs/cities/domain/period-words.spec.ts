// Labels of periods are written as people of the language write them, and stay in English for everybody else.
import { askForLanguage, type Spoken } from '@plumbline/language/domain';
import { fiscalQuarter } from './fiscal-calendar';
import { periodInWords, shortPeriod } from './period-words';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
beforeEach(() => (now = { language: 'ar-XB' }));
afterAll(() => askForLanguage(() => undefined));

it.each(['FY 2026', fiscalQuarter('2026-05-01', 7).label, fiscalQuarter('2026-05-01', 1).label])(
  'no word of the label stays: %s',
  (label) => {
    expect(periodInWords(label)).not.toMatch(/FY|Q\d/);
    expect(shortPeriod(label)).not.toMatch(/FY|Q\d/);
    now = undefined;
    expect(periodInWords(label)).toBe(label);
  },
);

it('has months in the language, and leaves what is no period', () => {
  now = { language: 'zh-Hans' };
  expect(periodInWords('2026 Q2 (Apr–Jun)')).toContain('4月–6月');
  expect(['March 2020', 'Mar 2020', 'May 2021'].map(periodInWords)).toEqual([
    '2020年3月',
    '2020年3月',
    '2021年5月',
  ]);
  for (const label of [
    '2019',
    'Marchioness 2020',
    'Mars 2020',
    '2008-2012',
    'FY16, before the goal',
    'Year not stated',
    '2026 Q5 (Apr–Jun)',
  ])
    expect(periodInWords(label)).toBe(label);
});

it('is short on an axis', () => {
  now = undefined;
  expect(['FY 2026 Q4 (Apr–Jun 2026)', '2026 Q3', '2019'].map(shortPeriod)).toEqual([
    'Q4 26',
    'Q3 26',
    '2019',
  ]);
});
