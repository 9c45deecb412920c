// Equal content has equal text, whatever order its keys came in, and nothing is silently lost.
import fc from 'fast-check';
import { canonicalJson } from './canonical';

it.each([
  ['sorted keys', { b: 1, a: { d: null, c: true } }, '{"a":{"c":true,"d":null},"b":1}'],
  [
    'keys by UTF-16 code unit',
    { '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, ö: 5 },
    '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}',
  ],
  ['arrays in their order', [3, 1, 2], '[3,1,2]'],
  ['text as it is', '<b>"é"\n</b>', '"<b>\\"é\\"\\n</b>"'],
  ['no negative zero', [-0], '[0]'],
])('%s', (_name, value, text) => expect(canonicalJson(value)).toBe(text));

it.each([
  ['undefined', { a: undefined }],
  ['a fraction', { a: 0.5 }],
  ['not a number', { a: NaN }],
  ['infinity', { a: Infinity }],
  ['a date', { a: new Date(0) }],
  ['half a surrogate pair', { a: '\ud800' }],
  ['a function', { a: () => 1 }],
])('refuses %s, naming the place', (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(/\$\.a/);
});

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

it('can be read back by any JSON reader and written again to the same text', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
