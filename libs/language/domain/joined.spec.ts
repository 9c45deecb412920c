// Texts are put together without two stops, and with the signs of the language.
import { asSentence, joined, labeled, withoutStop } from './joined';
import { askForLanguage } from './language';

afterEach(() => askForLanguage(() => undefined));

test('a text that ends a sentence gets no second stop, and one that goes on has none', () => {
  expect(['More homes', 'More homes.', 'Why?', '', 'He said “no.”'].map(asSentence)).toEqual([
    'More homes.',
    'More homes.',
    'Why?',
    '',
    'He said “no.”',
  ]);
  expect(asSentence('\u2068in neighborhoods.\u2069')).toBe('\u2068in neighborhoods.\u2069');
  expect(['in neighborhoods.', 'Why?', 'and so on...'].map(withoutStop)).toEqual([
    'in neighborhoods',
    'Why?',
    'and so on...',
  ]);
  expect(labeled('in neighborhoods.', 'Result')).toBe('in neighborhoods: Result');
});

test.each([
  ['en', 'a, b', 'a; b', 'a: b', 'a.'],
  ['zh-Hans', 'a，b', 'a；b', 'a：b', 'a。'],
  ['es', 'a, b', 'a; b', 'a: b', 'a.'],
] as const)('%s', (language, comma, semicolon, colon, sentence) => {
  askForLanguage(() => ({ language }));
  expect(joined(['a', '', null, 'b'])).toBe(comma);
  expect(joined(['a', 'b'], 'semicolon')).toBe(semicolon);
  expect(labeled('a', 'b')).toBe(colon);
  expect(asSentence('a')).toBe(sentence);
});
