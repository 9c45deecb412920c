import { questionAboutParts, questionAboutSum, type PartedGroups } from './odd-counts';

const numbers = (
  value: string | null,
  numerator: string | null = null,
  denominator: string | null = null,
) => ({
  ...{ value, numerator, denominator },
});

it.each([
  ['half a person', 'people', numbers('12.5'), /^12.5 is not a whole number \(people\)/],
  ['a whole number written with zeros', 'people', numbers('12.00'), null],
  ['a rate', 'deaths per 1,000 births', numbers('8.6'), null],
  ['a percentage', 'percent', numbers('8.6'), null],
  ['a part of a person in a percentage', 'percent', numbers('50', '2.5', '5'), /^2.5 is not a whole number/],
  ['an amount of money', 'US dollars', numbers('12.5'), null],
])('%s', (_, unit, given, message) => {
  const question = questionAboutParts(given, { unit });
  if (message === null) expect(question).toBeNull();
  else expect(question).toMatch(message);
});

it('a numerator that is an amount by its name need not be whole', () => {
  const metric = { unit: 'percent', numeratorLabel: 'US dollars spent with M/WBEs' };
  expect(questionAboutParts(numbers('50', '2.5', '5'), metric)).toBeNull();
});

describe('groups and their total', () => {
  const groups: PartedGroups = {
    counting: 'ONE_GROUP_EACH',
    categories: [
      { id: 'a', parentId: null },
      { id: 'b', parentId: null },
      { id: 'b1', parentId: 'b' },
      { id: 'b2', parentId: 'b' },
    ],
  };
  const people = { unit: 'people' };
  const known = (given: Record<string, string>) =>
    Object.entries(given).map(([id, value]) => ({ categoryId: id === '*' ? null : id, ...numbers(value) }));
  const asked = (
    given: Record<string, string>,
    added: (string | null)[],
    set: PartedGroups | null = groups,
  ) => questionAboutSum(people, set, known(given), new Set(added));

  it('that add up raise no question, with a group told by its parts too', () => {
    expect(asked({ '*': '10', a: '4', b: '6' }, ['b'])).toBeNull();
    expect(asked({ '*': '10', a: '4', b1: '1', b2: '5' }, ['b2'])).toBeNull();
  });

  it('that do not are asked about at what is new', () => {
    expect(asked({ '*': '10', a: '4', b: '5' }, ['b'])).toEqual({
      categoryId: 'b',
      message: 'The groups add up to 9, but the total is 10.',
    });
    expect(asked({ '*': '10', a: '4', b: '5' }, ['a', null])?.categoryId).toBeNull();
  });

  it('while one is missing, only too much is asked about', () => {
    expect(asked({ '*': '10', a: '4' }, ['a'])).toBeNull();
    expect(asked({ '*': '10', a: '14' }, ['a'])?.message).toMatch(/^The groups entered so far add up to 14/);
  });

  it.each(['ALONE', 'ALONE_OR_IN_COMBINATION'] as const)('of a list counted %s are not added', (counting) => {
    expect(asked({ '*': '10', a: '4', b: '9' }, ['b'], { ...groups, counting })).toBeNull();
  });

  it('of a rate never add up; the counts behind them do', () => {
    const percent = { unit: 'percent', numeratorLabel: 'Hired' };
    const value = (categoryId: string | null, numerator: string) => ({
      ...{ categoryId, ...numbers('50', numerator, '100') },
    });
    const values = [value(null, '10'), value('a', '4'), value('b', '5')];
    expect(questionAboutSum(percent, groups, values, new Set(['b']))?.message).toMatch(
      /^Hired: the groups add up to 9/,
    );
  });

  it('nothing is asked where nothing is new, or there are no groups', () => {
    expect(asked({ '*': '10', a: '4', b: '5' }, [])).toBeNull();
    expect(asked({ '*': '10', a: '4', b: '5' }, ['b'], null)).toBeNull();
  });
});
