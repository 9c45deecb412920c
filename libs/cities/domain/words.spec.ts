import { askForLanguage, type Spoken } from '@plumbline/language/domain';
import { wordsOf } from './words';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
afterEach(() => (now = undefined));

const terms = [
  { key: 'deliverable', singular: 'Commitment', plural: 'Commitments' },
  { key: 'plan', singular: 'Racial Equity Action Plan', plural: 'Racial Equity Action Plans' },
  { key: 'metric', singular: 'KPI', plural: 'KPIs' },
];

test.each([
  ['deliverable', 'Commitments', 'commitments'],
  ['plan', 'Racial Equity Action Plans', 'Racial Equity Action Plans'],
  ['metric', 'KPIs', 'KPIs'],
  ['strategy', 'Strategies', 'strategies'],
])('%s is "%s" in a heading and "%s" in a sentence', (key, heading, sentence) => {
  const { word, inSentence } = wordsOf(terms);
  expect([word(key).plural, inSentence(key).plural]).toEqual([heading, sentence]);
});

test('a plain word follows the language, also where a city keeps it in English; its own words stay', () => {
  const { word, inSentence } = wordsOf([...terms, { key: 'goal', singular: 'Goal', plural: 'Goals' }]);
  now = { language: 'ar-XB' };
  for (const key of ['strategy', 'goal', 'role.COUNSEL'])
    expect(word(key).plural).toMatch(/^[\u0600-\u06ff ]+$/);
  expect(inSentence('deliverable').plural).toBe('commitments');
});
