import { renderToStaticMarkup } from 'react-dom/server';
import { ValuesResult } from './values-result.panel';
import type { Outcome, Preview } from './values-operations';

const OUTCOME: Outcome = {
  ...{ batch: null, added: 3, corrected: 1, unchanged: 2, leftOut: 4, missing: 1 },
  ...{ unknownWords: [], problems: [], userErrors: [] },
};

const none = { metric: null, period: null, group: null, place: null, equals: null };
const PREVIEW = {
  columns: [
    { header: 'Year', name: 'Year (A)', samples: [], role: 'PERIOD', pattern: 'Year' },
    { header: '2016', name: '2016 (B)', samples: [], role: 'VALUE', pattern: '{period}' },
  ],
  mapping: {
    rules: [
      { ...none, columns: 'Year', role: 'PERIOD' },
      { ...none, columns: '{period}', role: 'VALUE' },
    ],
  },
} as unknown as Preview;

const shown = (more: Partial<Outcome>, otherFile = false) =>
  renderToStaticMarkup(
    <ValuesResult
      answer={{ fileName: 'a.csv', otherFile }}
      outcome={{ ...OUTCOME, ...more }}
      preview={PREVIEW}
    />,
  );

test('a good check says what is new, corrected, the same, missing and left out', () => {
  const page = shown({});
  for (const part of [
    '3 new',
    '1 correct',
    '2 are here already',
    '1 of the file are missing',
    '4 cells are left out',
  ]) {
    expect(page).toContain(part);
  }
  expect(page).not.toContain('stand in the way');
});

test('a problem leads to the row that says what its column is', () => {
  const message = '"x" is not a number.';
  const page = shown({
    problems: [{ sheet: 'Values', row: 4, column: '2016 (B)', message, severity: 'ERROR' }],
  });
  expect(page).toContain('1 problem stands in the way');
  expect(page).toContain('<a href="#rule-1">2016 (B)</a>');
  expect(page).not.toContain('The values can be brought in');
});

test('unknown words lead to where their meaning is chosen, and a changed form is only checked', () => {
  const word = { coordinate: 'GROUP', word: 'x', row: 2, column: 'A', values: 1, meant: null } as const;
  const problem = { sheet: null, row: 2, column: 'A', message: 'x', severity: 'ERROR' } as const;
  const page = shown({ unknownWords: [word], problems: [problem] }, true);
  expect(page).toContain('<a href="#words">');
  expect(page).toContain('only checked again');
});
