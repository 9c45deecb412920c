import { freeCode, nextCode, placed } from './ordering';

it.each<[string, string, string | null, string]>([
  ['to the front', 'c', null, 'cab'],
  ['behind another', 'a', 'b', 'bac'],
  ['to the end', 'a', 'c', 'bca'],
  ['to where it is', 'b', 'a', 'abc'],
  ['behind itself, which stands nowhere: to the end', 'b', 'b', 'acb'],
  ['behind what has gone: to the end, not lost', 'a', 'x', 'bca'],
  ['in from elsewhere', 'd', 'a', 'adbc'],
])('moves %s', (_says, id, afterId, order) => {
  expect(placed(['a', 'b', 'c'], id, afterId).join('')).toBe(order);
});

it.each<[string, string[], string[], string]>([
  ['the first of all', [], [], 'G1'],
  ['after its siblings', ['G1', 'G2'], ['G1', 'G2'], 'G3'],
  ['in the pattern of its siblings', ['2.1', '2.2'], ['1.1', '2.1', '2.2'], '2.3'],
  ['past what is taken elsewhere', ['G1'], ['G1', 'G2', 'G3'], 'G4'],
  ['beside codes without a number', ['SAFETY'], ['SAFETY'], 'G1'],
])('gives a code to %s', (_says, siblings, taken, code) => {
  expect(nextCode(siblings, new Set(taken), 'G')).toBe(code);
});

it('keeps a code that is free and finds the next one otherwise', () => {
  expect(freeCode('D7', new Set(['D1']), 'D')).toBe('D7');
  expect(freeCode('D7', new Set(['D7', 'D8']), 'D')).toBe('D9');
});
