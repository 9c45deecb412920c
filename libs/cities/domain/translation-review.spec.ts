import { correctionsOf, isReviewed, reviewOf } from './translation-review';

const entry = (id: string, text: string) => ({ id, source: `English ${id}`, text, places: [] });
const read = (id: string, translation: string, text = translation, source = `English ${id}`) => ({
  messageId: id,
  source,
  translation,
  text,
});

it('holds a decision only for the English and the translation that were read', () => {
  const entries = [entry('a', 'A'), entry('b', 'B'), entry('c', 'C'), entry('d', ''), entry('e', 'E')];
  const decided = [
    read('a', 'A'),
    read('b', 'before'),
    read('c', 'C', 'C', 'Older English'),
    read('e', 'E', 'Mine'),
  ];
  const review = reviewOf(entries, decided);
  expect(review.map(({ id, state, said }) => [id, state, said])).toEqual([
    ['a', 'REVIEWED', 'A'],
    ['b', 'CHANGED_SINCE', 'B'],
    ['c', 'CHANGED_SINCE', 'C'],
    ['d', 'NOT_TRANSLATED', ''],
    ['e', 'REVIEWED', 'Mine'],
  ]);
  expect(correctionsOf(review)).toEqual({ e: 'Mine' });
});

it('calls a language a draft while one message waits for a person, and when there is nothing to read', () => {
  expect(isReviewed(reviewOf([entry('a', 'A'), entry('b', 'B')], [read('a', 'A')]))).toBe(false);
  expect(isReviewed(reviewOf([entry('a', 'A')], [read('a', 'A')]))).toBe(true);
  expect(isReviewed([])).toBe(false);
});
