import { problemsWithMapping, regroup, type CategoryMapping, type SetMapping } from './category-mapping';
import { problemsWithCategorySet, type CategorySet } from './category-set';
import { STANDARD_SETS } from './standards';
import { STANDARD_MAPPINGS } from './standards/mappings';

const setOf = (code: string): CategorySet => STANDARD_SETS.get(code)!;
const mappingOf = (from: string, to: string): SetMapping =>
  STANDARD_MAPPINGS.find((one) => one.from.code === from && one.to.code === to)!;

describe('the lists of groups that come along', () => {
  it.each([...STANDARD_SETS.values()].map((set) => [set.code, set] as const))('%s is in order', (_, set) => {
    expect(problemsWithCategorySet(set)).toEqual([]);
    expect(set.sourceUrl).toMatch(/^https:/);
  });

  it.each(STANDARD_MAPPINGS.map((one) => [one.from.code, one.to.code, one] as const))(
    '%s answers to %s group by group',
    (from, to, mapping) => {
      expect(problemsWithMapping(mapping, setOf(from), setOf(to))).toEqual([]);
    },
  );

  it('the standard of 2024 has seven categories, that of 1997 none for the Middle East and North Africa', () => {
    expect(setOf('OMB-SPD15-2024').categories).toHaveLength(7);
    expect(setOf('OMB-SPD15-1997').categories.map(({ code }) => code)).not.toContain('MENA');
  });
});

describe('what never maps', () => {
  const answer = (from: string, to: string, group: string) =>
    mappingOf(from, to).mappings.find((one) => one.from === group);

  it('"Asian and Pacific Islander" is never split', () => {
    expect(answer('NYC-DEATHS', 'OMB-SPD15-1997', 'API')).toMatchObject({ to: null, quality: 'IMPOSSIBLE' });
    expect(answer('NYC-VACCINE', 'OMB-SPD15-1997', 'ASIAN-NHPI')).toMatchObject({
      to: null,
      quality: 'IMPOSSIBLE',
    });
  });

  it('a Middle Eastern or North African group is never guessed out of White', () => {
    const toMena = STANDARD_MAPPINGS.flatMap(({ mappings }) => mappings).filter(({ to }) => to === 'MENA');
    expect(toMena).toEqual([]);
    expect(answer('OMB-SPD15-1997', 'OMB-SPD15-2024', 'WHITE')).toMatchObject({ quality: 'IMPOSSIBLE' });
  });

  it('"alone" and "alone or in combination" are different series', () => {
    const qualities = mappingOf('OMB-SPD15-2024-ALONE', 'OMB-SPD15-2024').mappings.map((one) => one.quality);
    expect(new Set(qualities)).toEqual(new Set(['IMPOSSIBLE']));
    const same: CategoryMapping[] = setOf('OMB-SPD15-2024-ALONE').categories.map(({ code }) =>
      code === 'MULTIPLE'
        ? { from: code, to: null, quality: 'IMPOSSIBLE', why: 'In several groups.' }
        : { from: code, to: code, quality: 'EXACT', why: '' },
    );
    expect(
      problemsWithMapping(
        { ...mappingOf('OMB-SPD15-2024-ALONE', 'OMB-SPD15-2024'), mappings: same },
        setOf('OMB-SPD15-2024-ALONE'),
        setOf('OMB-SPD15-2024'),
      ),
    ).toEqual([expect.stringContaining('never map')]);
  });
});

describe('regrouping', () => {
  it('adds Asian and Pacific Islander people up into the group that holds both', () => {
    const made = regroup(setOf('NYC-DEATHS'), mappingOf('OMB-SPD15-1997', 'NYC-DEATHS'));
    expect(made.find(({ category }) => category.code === 'API')).toMatchObject({
      from: ['ASIAN', 'NHPI'],
      quality: 'BROADER',
    });
    expect(made.find(({ category }) => category.code === 'UNKNOWN')).toHaveProperty('why');
  });

  it('says why a group cannot be made', () => {
    const made = regroup(setOf('OMB-SPD15-1997'), mappingOf('NYC-DEATHS', 'OMB-SPD15-1997'));
    expect(made.find(({ category }) => category.code === 'NHPI')).toEqual({
      category: expect.objectContaining({ code: 'NHPI' }),
      why: expect.stringContaining('cannot be split'),
    });
    expect(made.find(({ category }) => category.code === 'BLACK')).toMatchObject({ from: ['BLACK'] });
  });
});

describe('a mapping with something wrong', () => {
  const from: CategorySet = {
    code: 'A',
    version: '1',
    name: 'Old list',
    categories: [
      { code: 'X', label: 'X' },
      { code: 'Y', label: 'Y' },
    ],
  };
  const to: CategorySet = { ...from, code: 'B', name: 'New list' };
  const check = (mappings: CategoryMapping[]) => problemsWithMapping({ from, to, mappings }, from, to);

  it.each<[string, CategoryMapping[], RegExp]>([
    ['leaves a group out', [{ from: 'X', to: 'X', quality: 'EXACT', why: '' }], /Group Y has no answer/],
    [
      'gives no reason',
      [
        { from: 'X', to: null, quality: 'IMPOSSIBLE', why: ' ' },
        { from: 'Y', to: 'Y', quality: 'EXACT', why: '' },
      ],
      /Group X: say why/,
    ],
    [
      'calls two groups exactly the same',
      [
        { from: 'X', to: 'X', quality: 'EXACT', why: '' },
        { from: 'Y', to: 'X', quality: 'EXACT', why: '' },
      ],
      /exactly X/,
    ],
    [
      'names a group that is not there',
      [
        { from: 'X', to: 'Z', quality: 'BROADER', why: '' },
        { from: 'Y', to: 'Y', quality: 'EXACT', why: '' },
      ],
      /Group Z is not in New list/,
    ],
  ])('%s', (_, mappings, problem) => expect(check(mappings).join(' ')).toMatch(problem));
});
