import { namesMatch } from './name-search';

test.each([
  ['Parks and Recreation', 'recre park', true],
  ['Oficina de Peñasco', 'penasco', true],
  ['Parks and Recreation', 'police', false],
  ['Parks and Recreation', '  ', true],
])('%s is found by "%s": %s', (text, wanted, found) => {
  expect(namesMatch(text, wanted)).toBe(found);
});
