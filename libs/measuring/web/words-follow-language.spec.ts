import { askForLanguage, type Spoken } from '@plumbline/language/domain';
import { gapWords, levelsWords, overTimeWords } from './chart-sentences';
import { countingText, definitionText } from './definition';
import { progressWords } from './progress-words';
import { missingWords, nameOfGroup, type ShownLevel, type ShownPeriod } from './shown-metric';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
beforeEach(() => (now = { language: 'ar-XB' }));
afterEach(() => (now = undefined));

// Labels without Latin letters, so that every one that is left is English nobody wrapped.
const level = (label: string, value: number | null, hidden = false): ShownLevel => ({
  ...{ label, value, hidden, low: null, high: null, missing: null },
});
const period = (label: string, a: number, b: number): ShownPeriod => ({
  ...{ label, endsOn: null, segment: 0, brokenBy: null, noGap: null, total: level('1', (a + b) / 2) },
  groups: [level('2', a), level('3', b), level('4', null, true)],
  gap: {
    ...{ group: '2', comparedWith: '3', difference: { value: a - b, low: null, high: null } },
    ratio: { value: a / b, low: null, high: null },
  },
});
const PERIODS = [period('2020', 8, 4), period('2021', 6, 4)];
const defined = {
  ...{ kind: 'BETTER_OFF', unit: 'percent', direction: 'UP', reference: 'BEST_OFF', isSplit: true },
  ...{ baselineValue: '5', baselineLabel: '2019', targetValue: '9', targetLabel: '2030' },
};
const progress = { category: null, share: 0.4, timeShare: 0.5, expected: 7, why: null };

it.each<[string, () => string]>([
  ['where groups stand', () => levelsWords(PERIODS[1]!, 'percent')],
  ['how they moved', () => overTimeWords(PERIODS, 'percent')],
  ['the gap of one period', () => gapWords(PERIODS.slice(1), 'percent')],
  ['how the gap moved', () => gapWords(PERIODS, 'percent')],
  ['a definition', () => definitionText(defined)],
  ['a way of counting', () => countingText('ALONE')],
  ...['REACHED', 'ON_PACE', 'BEHIND', 'NO_MOVE', 'AWAY', 'UNKNOWN'].map((pace): [string, () => string] => [
    pace,
    () => progressWords({ ...progress, pace }, 'percent'),
  ]),
  ['a missing value', () => missingWords('NOT_COLLECTED')],
  ['everyone', () => nameOfGroup(null)],
])('%s is told in the language of the reader alone', (_, words) => {
  expect(words()).toMatch(/[\u0600-\u06ff]/);
  expect(words()).not.toMatch(/[a-z]/i);
});
