// What a release holds in English is said in the reader's language, and what people wrote is left as they wrote it.
import { askForLanguage, type Spoken } from '@plumbline/language/domain';
import { suppressionSettings } from '@plumbline/measuring/suppression';
import { REPORTING_NOTES } from './build-content';
import { DIFFERENCE_REASONS, DIFFERENCE_WORDS, DIFFERENT_THINGS } from './difference-words';
import { THE_TOTAL, WAYS_OUT } from './gate-problems';
import { SERIES_RESULTS } from './goal-result';
import { differenceInWords, sentenceOfRelease, wayOutInWords } from './in-readers-words';
import { PRIVACY_RULES, privacyRuleInWords } from './privacy-rule';

const SPANISH: Spoken = {
  language: 'es',
  corrected: {
    [REPORTING_NOTES.ON_TIME.id]: 'Informó a tiempo.',
    [REPORTING_NOTES.IN_REVIEW.id]: 'Llegó un informe y está en revisión. Aún no está aprobado.',
    [SERIES_RESULTS.WORSE.id]: 'Empeoró: {names}.',
    [SERIES_RESULTS.BETTER.id]: 'Mejoró: {names}.',
    [PRIVACY_RULES.FROM_ONE.id]: 'Se oculta de 1 a {most}, con una distancia de {width}.',
    [PRIVACY_RULES.UNCERTAIN.id]: 'También se oculta lo que pasa del {percent} por ciento.',
    [WAYS_OUT.HIDE_MORE.id]: 'Ocultar {values}.',
    [WAYS_OUT.COARSEN.id]: 'Mostrar solo {group}: ocultar {values}.',
    [THE_TOTAL.id]: 'el total',
    [DIFFERENCE_WORDS.total.id]: 'Total general',
    [DIFFERENT_THINGS.value.id]: 'Valor',
    [DIFFERENCE_REASONS.ANEW.id]: 'Informado para {now}; antes, para {before}.',
  },
};

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
beforeEach(() => (now = SPANISH));
afterAll(() => askForLanguage(() => undefined));

const LONG_RULE = (() => {
  const settings = suppressionSettings({ threshold: 11, protectionWidth: 5, largestRelativeError: 0.3 });
  return privacyRuleInWords(settings);
})();

it.each([
  ['Reported on time.', 'Informó a tiempo.'],
  [
    'A report came in and is in review. It is not approved yet. Reported on time.',
    'Llegó un informe y está en revisión. Aún no está aprobado. Informó a tiempo.',
  ],
  [
    'Got worse: Rents; Jobs, Black. Got better: Parks in St. Paul.',
    'Empeoró: Rents; Jobs, Black. Mejoró: Parks in St. Paul.',
  ],
  [
    LONG_RULE,
    'Se oculta de 1 a 10, con una distancia de 5. También se oculta lo que pasa del 30 por ciento.',
  ],
  ['We opened four parks. Reported.', 'We opened four parks. Reported.'],
])('a sentence of a release: %s', (english, said) => {
  expect(sentenceOfRelease(english)).toBe(said);
});

it.each([
  ['Hide the total, FY 2026; Black, FY 2026.', 'Ocultar el total, FY 2026; Black, FY 2026.'],
  ['Show only Asian: hide Chinese, 2026.', 'Mostrar solo Asian: ocultar Chinese, 2026.'],
])('a way out: %s', (english, said) => {
  expect(wayOutInWords(english)).toBe(said);
});

const difference = {
  path: 'Parks › M1 › FY 2026 › Total, Bronx',
  what: 'Value',
  before: 'Reported on time.',
  after: 'Value for money',
  reason: 'Reported for FY 2027; before, for FY 2026.',
};

it('a difference keeps the names and words of people', () => {
  expect(differenceInWords(difference)).toEqual({
    path: 'Parks › M1 › FY 2026 › Total general, Bronx',
    what: 'Valor',
    before: 'Informó a tiempo.',
    after: 'Value for money',
    reason: 'Informado para FY 2027; antes, para FY 2026.',
  });
});

it('a result names groups of the product’s own lists in the words of the reader', () => {
  now = { language: 'ar-XB' };
  const said = sentenceOfRelease('Got worse: Rents; Jobs, Black or African American; Jobs, Our group.');
  expect(said).toContain('Rents؛ Jobs، ');
  expect(said).toContain('؛ Jobs, Our group');
  expect(said).not.toMatch(/African|worse/);
});

it('a status is said in the words of the reader, and a label of the city is left', () => {
  now = { language: 'ar-XB' };
  const moved = differenceInWords({ ...difference, what: 'Status', before: 'On track', after: 'Behind' });
  expect(moved.before).not.toMatch(/[a-z]/);
  expect(moved.after).toBe('Behind');
  expect(moved.path).not.toContain('FY');
});

it('nothing changes for those who read English', () => {
  now = undefined;
  expect(differenceInWords(difference)).toEqual(difference);
  expect(sentenceOfRelease(LONG_RULE)).toBe(LONG_RULE);
});

it('leaves a long text of a person alone at once', () => {
  const text = 'A. '.repeat(1333).trim();
  const said = differenceInWords({
    path: 'Plan',
    what: 'Changed',
    before: text,
    after: text,
    reason: text,
  } as never);
  expect(said).toMatchObject({ before: text, after: text, reason: text });
});

it('says a number of a metric with its unit, and the period behind it', () => {
  const numbers = { path: 'Team', what: 'Value', reason: '', before: '1047.5 (2025)', after: '44' };
  expect(differenceInWords({ ...numbers, unit: 'percent' })).toMatchObject({
    ...{ before: '1,047.5% (2025)', after: '44%' },
  });
  expect(differenceInWords({ ...numbers, unit: 'USD' })).toMatchObject({ after: '$44' });
  expect(differenceInWords({ ...numbers, after: 'hidden to protect privacy', unit: 'percent' }).after).toBe(
    'hidden to protect privacy',
  );
  expect(differenceInWords({ ...numbers, unit: null })).toMatchObject({ after: '44' });
});
