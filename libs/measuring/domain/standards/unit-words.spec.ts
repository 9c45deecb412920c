// Common units and kinds of places are said in the reader's language; what a city wrote itself stays.
import { askForLanguage, type Spoken } from '@plumbline/language/domain';
import { standardPlaceSaid, standardUnitSaid, unitSaid } from './unit-words';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
beforeEach(() => (now = { language: 'ar-XB' }));
afterAll(() => askForLanguage(() => undefined));

it.each([
  'people',
  'days',
  'US dollars',
  'percent',
  'deaths per 1,000 live births',
  'per 100,000 people',
  'per 1,000',
])('no English word of the unit stays: %s', (unit) => {
  expect(unitSaid(unit)).not.toMatch(/[A-Za-z]/);
  now = undefined;
  expect(unitSaid(unit)).toBe(unit);
});

it.each(['bikes', 'people hired', 'meals per 1,000 people', 'deaths per 1,000 neighbors', '', 'per cent'])(
  'a unit in a city’s own words stays: %s',
  (unit) => {
    expect(standardUnitSaid(unit)).toBeNull();
    expect(unitSaid(unit)).toBe(unit);
  },
);

it.each(['Citywide', 'community areas', 'ZIP code', 'Council districts'])(
  'a kind of places is said in the language of the page: %s',
  (kind) => {
    expect(standardPlaceSaid(kind)).not.toMatch(/[A-Za-z]/);
  },
);

it('names of places stay', () => {
  for (const name of ['The Bronx', 'Community area 12', 'Ward 3']) expect(standardPlaceSaid(name)).toBeNull();
});
