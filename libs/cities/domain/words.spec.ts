import { wordsOf } from './words';

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
