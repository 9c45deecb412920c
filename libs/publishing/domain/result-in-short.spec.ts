// A long list of results is counted; a short one is named.
import { partsOfResult, resultInShort } from './result-in-short';

const sentence =
  'Got worse: Life expectancy; Deaths in St. Louis; Deaths in St. Louis, Black, not Hispanic. Too uncertain to say: Rent. Got better: Infant deaths per 1,000.';

test('the parts of a stored sentence, worst first, names with full stops included', () => {
  expect(partsOfResult(sentence)).toEqual([
    {
      result: 'WORSE',
      names: ['Life expectancy', 'Deaths in St. Louis', 'Deaths in St. Louis, Black, not Hispanic'],
    },
    { result: 'UNCERTAIN', names: ['Rent'] },
    { result: 'BETTER', names: ['Infant deaths per 1,000'] },
  ]);
  expect(partsOfResult('No measure has been set for this goal.')).toEqual([]);
});

test('more than two are counted, none is left out, and nothing is averaged', () => {
  expect(resultInShort(partsOfResult(sentence))).toBe(
    '5 results by measure and group: 3 worse, 1 too uncertain to say, and 1 better.',
  );
  expect(resultInShort(partsOfResult('Got better: Rent; Jobs.'))).toBeNull();
  expect(resultInShort([])).toBeNull();
});
