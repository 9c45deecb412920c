import { TOPIC_KEYS } from './topics';
import { comparisonOf, differencesOf, newestMeasured, type DeclaredMeasure } from './comparison';
import { SHARED_DEFINITIONS, definitionVersion, differsFrom } from './shared-definitions';

const set = { code: 'OMB', version: '2024', counting: 'ONE_GROUP_EACH' };
const measure = (city: string, given: Partial<DeclaredMeasure> = {}): DeclaredMeasure => ({
  ...{ city, agreed: true, published: true, version: 1, denominator: 'births', categorySet: set },
  ...given,
});

describe('numbers of two cities', () => {
  it('stand side by side when definition, groups and denominator agree and both cities agreed', () => {
    const { tables, notCompared } = comparisonOf([measure('b'), measure('a'), measure('c')]);
    expect(tables.map((table) => table.map(({ city }) => city))).toEqual([['a', 'b', 'c']]);
    expect(notCompared).toEqual([]);
  });

  it.each<[string, Partial<DeclaredMeasure>, object[]]>([
    ['another version of the definition', { version: 2 }, [{ why: 'DEFINITION_VERSION' }]],
    ['another list of groups', { categorySet: { ...set, code: 'OWN' } }, [{ why: 'CATEGORY_SET' }]],
    ['another version of the list', { categorySet: { ...set, version: '1997' } }, [{ why: 'CATEGORY_SET' }]],
    ['another way of counting', { categorySet: { ...set, counting: 'ALONE' } }, [{ why: 'CATEGORY_SET' }]],
    ['no groups beside groups', { categorySet: null }, [{ why: 'CATEGORY_SET' }]],
    ['another denominator', { denominator: 'residents' }, [{ why: 'DENOMINATOR' }]],
    ['no agreement', { agreed: false }, [{ why: 'NOT_AGREED', city: 'b' }]],
    ['a measure that is not published', { published: false }, [{ why: 'NOT_PUBLISHED', city: 'b' }]],
    [
      'several reasons at once',
      { agreed: false, version: 2, denominator: 'residents' },
      [{ why: 'NOT_AGREED', city: 'b' }, { why: 'DEFINITION_VERSION' }, { why: 'DENOMINATOR' }],
    ],
  ])('do not with %s, and it is said', (_, given, differences) => {
    const { tables, notCompared } = comparisonOf([measure('a'), measure('b', given)]);
    expect(tables).toEqual([]);
    expect(notCompared).toEqual([{ cities: ['a', 'b'], differences }]);
  });

  it('two kinds of counting make two tables, and no pair is passed over in silence', () => {
    const all = ['a', 'b', 'c', 'd'].map((city, index) => measure(city, { version: 1 + (index % 2) }));
    const { tables, notCompared } = comparisonOf(all);
    expect(tables.map((table) => table.map(({ city }) => city))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(notCompared).toHaveLength(4);
    for (const table of tables) expect(differencesOf(table[0]!, table[1]!)).toEqual([]);
  });
});

describe('the period that is shown of a city', () => {
  const none = { value: null, hidden: false };
  it.each([
    ['is the newest with a value', [{ value: '1', hidden: false }, none], 0],
    [
      'also when the value is hidden',
      [{ value: '1', hidden: false }, { value: null, hidden: true }, none],
      1,
    ],
    ['is the newest of all where nothing was measured', [none, none], 1],
  ])('%s', (_, totals, at) => {
    const periods = totals.map((total, label) => ({ label, total, groups: [] }));
    expect(newestMeasured(periods)?.label).toBe(at);
    expect(newestMeasured([])).toBeNull();
  });
});

describe('shared definitions', () => {
  it('each has a topic, versions from 1 on, and says what is counted against what', () => {
    for (const { topic, versions } of SHARED_DEFINITIONS) {
      expect(TOPIC_KEYS).toContain(topic);
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
      for (const { denominators } of versions) expect(denominators.length).toBeGreaterThan(0);
    }
    expect(new Set(SHARED_DEFINITIONS.map(({ key }) => key)).size).toBe(SHARED_DEFINITIONS.length);
  });

  it('are followed only by a measure of the same unit, direction and kind', () => {
    const version = definitionVersion('infant-mortality', 1)!;
    const right = { unit: 'deaths per 1,000 live births', direction: 'DOWN', kind: 'POPULATION_INDICATOR' };
    expect(differsFrom(version, right)).toEqual([]);
    expect(differsFrom(version, { unit: 'percent', direction: 'UP', kind: 'HOW_MUCH' })).toEqual([
      'unit',
      'direction',
      'kind',
    ]);
    expect(definitionVersion('infant-mortality', 2)).toBeUndefined();
  });
});
