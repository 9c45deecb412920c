// Every group of every list that comes with the product has a message of its own; a city's own labels have none.
import { askForLanguage } from '@plumbline/language/domain';
import { STANDARD_SETS } from '.';
import { standardGroupSaid, standardSetSaid } from './group-words';

beforeAll(() => askForLanguage(() => ({ language: 'ar-XB' })));
afterAll(() => askForLanguage(() => undefined));

/** Names of places stay what they are in every language of the product. */
const said = [...STANDARD_SETS.values()].filter(({ dimension }) => dimension !== 'PLACE');

it.each(said)('groups of the list $code are said in the language of the page', (set) => {
  for (const { label } of set.categories) {
    expect(standardGroupSaid(set, label)).not.toMatch(/[A-Za-z]/);
  }
  expect(standardSetSaid(set)).not.toMatch(/[A-Za-z]{2}/);
});

it('leaves what a city changed, and lists of its own', () => {
  const [set] = said;
  expect(standardGroupSaid(set!, 'Black Chicagoans')).toBeNull();
  expect(standardGroupSaid({ ...set!, version: 'ours' }, 'White')).toBeNull();
  expect(standardSetSaid({ name: 'Residents and commuters', version: '1' })).toBeNull();
});
