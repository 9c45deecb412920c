import { excerptParts, LONGEST_SEARCH, MARK, searchWords } from './search-words';

describe('what somebody typed', () => {
  it('is nothing without a letter or a digit', () => {
    expect(searchWords('  ')).toBeNull();
    expect(searchWords('"- & | !')).toBeNull();
  });

  it('takes the last word as one that may not be finished', () => {
    expect(searchWords('  rent   burd')).toEqual({ whole: 'rent burd', before: 'rent', beginning: 'burd' });
    expect(searchWords('Niño')).toEqual({ whole: 'Niño', before: '', beginning: 'niño' });
  });

  it.each(['"rent burden"', 'rent -own', 'a', 'CPD-G01', '"open quote'])('takes %s as it stands', (typed) => {
    expect(searchWords(typed)?.beginning).toBeNull();
  });

  it('is cut where it is longer than anybody types', () => {
    expect(searchWords('x'.repeat(5000))?.whole).toHaveLength(LONGEST_SEARCH);
    expect(searchWords('a\0b')?.whole).toBe('ab');
  });
});

describe('an excerpt', () => {
  it('is split at what was found', () => {
    expect(excerptParts(`Lower ${MARK.open}rent${MARK.close} burden`)).toEqual([
      { text: 'Lower ', found: false },
      { text: 'rent', found: true },
      { text: ' burden', found: false },
    ]);
  });

  it('drops marks that a text brought with it', () => {
    expect(excerptParts(`a${MARK.close}b${MARK.open}c`)).toEqual([{ text: 'abc', found: false }]);
    expect(excerptParts('')).toEqual([]);
  });
});
