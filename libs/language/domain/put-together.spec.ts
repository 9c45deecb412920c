import { msg, plural, t } from '@lingui/core/macro';
import { askForLanguage, say, type Spoken } from '@plumbline/language/domain';
import { i18n, learn } from './i18n';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
afterEach(() => (now = undefined));

it.each([
  '\\u0000',
  '\\x41',
  '\\u202egnp',
  '{name}',
  '{count, plural, one {x}}',
  '<0>x</0>',
  "it's {",
  '#',
  '__proto__',
])('what somebody typed, such as %s, goes into a sentence exactly as it was typed', (typed) => {
  expect(t`Called ${typed}.`).toBe(`Called ${typed}.`);
  expect(plural(2, { one: `# of ${typed}`, other: `# of ${typed}` })).toBe(`2 of ${typed}`);
  expect(say(msg`Called ${typed}.`)).toBe(`Called ${typed}.`);
});

it('shows nothing for a value that is missing, and its own name for no property of every object', () => {
  expect(i18n._('any', {}, { message: 'A {toString} b {missing}' })).toBe('A  b ');
});

it('counts with an offset, by exact number, by order and by word', () => {
  const said = (message: string, values: Record<string, unknown>) => i18n._(message, values, { message });
  const others = '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}';
  expect([0, 1, 2, 3].map((n) => said(others, { n }))).toEqual([
    'nobody',
    'you',
    'you and 1 other',
    'you and 2 others',
  ]);
  const order = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
  expect([1, 2, 3, 11, 22].map((n) => said(order, { n }))).toEqual(['1st', '2nd', '3rd', '11th', '22nd']);
  const word = '{kind, select, up {better} other {worse}}';
  expect(['up', 'down', 'constructor'].map((kind) => said(word, { kind }))).toEqual([
    'better',
    'worse',
    'worse',
  ]);
});

it('keeps what one city corrected out of what others read', () => {
  const message = msg`A message that only one city corrected`;
  learn('es', { other: 'Otro' });
  now = { language: 'es', corrected: { [message.id]: 'Corregido', ZZZ: 'Mío' } };
  expect(say(message)).toBe('Corregido');
  now = { language: 'es' };
  expect(say(message)).toBe('A message that only one city corrected');
  expect(i18n._('Corregido', {}, { message: 'Something else' })).toBe('Something else');
});
