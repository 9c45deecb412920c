// The grade of a text by the formula, and the count of syllables it rests on.
import { countsOf, gradeOf, syllablesOf } from './reading-level';

const SYLLABLES: Readonly<Record<number, string>> = {
  1: 'the goal done late names changed judged named planned dates rules files times used year true based trees',
  2: 'report release measure city table people quarter changes values cases places hidden moved-on being reason every uses software statement something agreed create racial',
  3: 'department completed promises overdue equity idea area everyone interval uncertain period notices employees several-of business-like',
  4: 'disparity situation somebody-is everybody uncertainty population priorities experience ethnicity available',
  5: 'disabilities',
  6: 'accessibility',
};

test.each(
  Object.entries(SYLLABLES).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
)('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('the formula: six words of one syllable in one sentence', () => {
  expect(countsOf('The cat sat on the mat.')).toEqual({ sentences: 1, words: 6, syllables: 6 });
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
});

test('numbers are words, abbreviations are spelled out, lines and stops end sentences', () => {
  expect(countsOf('In 2026, 1,204.5 people came. WCAG 2.2: done!\nAnd more')).toEqual({
    sentences: 4,
    words: 10,
    syllables: 14,
  });
});

test('an empty text has no grade', () => {
  expect(gradeOf('  ')).toBe(0);
});
