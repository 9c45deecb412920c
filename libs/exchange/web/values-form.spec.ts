import { mappingIn, withEveryColumn } from './values-form';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const none = { metric: null, period: null, group: null, place: null, equals: null };

test('a form that has no columns yet holds no mapping', () => {
  expect(mappingIn(form({ planId: 'x' }))).toBeNull();
});

test('columns, words and what holds for the whole file come back as they were chosen', () => {
  const mapping = mappingIn(
    form({
      ...{ rules: '2', 'rule-0-columns': 'Group', 'rule-0-role': 'GROUP' },
      ...{ 'rule-1-columns': '', 'rule-1-role': 'VALUE' },
      ...{ words: '4', 'word-0-coordinate': 'GROUP', 'word-0-word': 'anh', 'word-0-to': 'ASIAN' },
      ...{ 'word-1-coordinate': 'PERIOD', 'word-1-word': '', 'word-1-to': '-' },
      ...{ 'word-2-coordinate': 'METRIC', 'word-2-word': 'rb', 'word-2-to': '' },
      ...{ 'word-3-coordinate': 'NOTHING', 'word-3-word': 'x', 'word-3-to': 'y' },
      ...{ metric: ' M1 ', period: '', blankMeans: 'SUPPRESSED', dates: 'SOMEDAY', marginLevel: '90' },
      fractions: 'yes',
    }),
  );
  expect(mapping).toEqual({
    ...{ sheet: null, metric: 'M1', period: null, blankMeans: 'SUPPRESSED', dates: null },
    ...{ fractions: true, marginLevel: 90 },
    rules: [{ ...none, columns: 'Group', role: 'GROUP' }],
    // A word without a meaning stays unknown; "-" leaves its values out.
    words: [
      { coordinate: 'GROUP', word: 'anh', to: 'ASIAN' },
      { coordinate: 'PERIOD', word: null, to: null },
    ],
  });
});

test('a pattern written into the last row counts before the rules above it', () => {
  const mapping = mappingIn(
    form({
      ...{ rules: '2', 'rule-0-columns': 'rb_{period}', 'rule-0-role': 'IGNORE' },
      ...{ 'rule-1-columns': 'rb_{group}', 'rule-1-role': 'VALUE' },
    }),
  );
  expect(mapping?.rules.map(({ columns }) => columns)).toEqual(['rb_{group}', 'rb_{period}']);
});

test('a form cannot ask for endless rows', () => {
  expect(mappingIn(form({ rules: '999999999', words: '-5' }))).toMatchObject({ rules: [], words: [] });
});

test('a column that no rule is about gets one of its own, not read', () => {
  const mapping = mappingIn(form({ rules: '0' }))!;
  const columns = [
    { header: 'Year', pattern: 'Year' },
    { header: 'Odd', pattern: null },
    { header: 'Odd', pattern: null },
  ];
  expect(withEveryColumn(mapping, columns).rules).toEqual([{ ...none, columns: 'Odd', role: 'IGNORE' }]);
});
