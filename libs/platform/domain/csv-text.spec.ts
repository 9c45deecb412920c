import { csvText } from './csv-text';

test.each([
  ['plain', 'a,b', [['a', 'b']]],
  ['commas, quotes and lines', '"Parks, ""green""","two\nlines"', [['Parks, "green"', 'two\nlines']]],
  ['formulas', "'=1+1,'@now,-5", [['=1+1', '@now', '-5']]],
])('%s', (_what, line, rows) => {
  expect(csvText(rows)).toBe(`\uFEFF${line}\r\n`);
});
