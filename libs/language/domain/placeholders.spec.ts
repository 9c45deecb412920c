import {
  LANGUAGES,
  SOURCE_LANGUAGE,
  catalogueEntries,
  fitsItsSource,
  type Language,
} from '@plumbline/language/domain';

it.each([
  ['Read <0>the {name} guide</0>', 'Lea <0>la guía de {name}</0>', true],
  ['{count, plural, one {# item} other {# items}}', '{count, plural, one {# cosa} other {# cosas}}', true],
  ['Saved {time}', 'Guardado', false],
  ['Saved {time}', 'Guardado {hora}', false],
  ['Read <0>more</0>', 'Lea <0>más', false],
  ['Saved {time}', 'Guardado {time', false],
  ['{plans} left', 'x {plans, foo}', false],
  ['{plans} left', '{plans, number, currency}', false],
  ['{plans} left', '{plans, plural, one {y}}', false],
  ['{n, plural, one {# item} other {# items}}', '{n, plural, one {# cosa}}', false],
  [
    '{n, plural, one {# item} other {# items}}',
    '{n, plural, one {# cosa} plenty {# cosas} other {# cosas}}',
    false,
  ],
  ['{n, plural, one {# item} other {# items}}', '{n} cosas', false],
])('“%s” may be said as “%s”: %s', (source, translation, fits) => {
  expect(fitsItsSource(translation, source)).toBe(fits);
});

const translated = (Object.keys(LANGUAGES) as Language[]).filter(
  (tag) => tag !== SOURCE_LANGUAGE && !LANGUAGES[tag].pseudo,
);

it.each(translated)(
  'the translation into %s is whole, and has a place for every value and element',
  async (tag) => {
    const entries = await catalogueEntries(tag);
    expect(entries.length).toBeGreaterThan(1000);
    expect(entries.filter(({ text }) => !text).map(({ source }) => source)).toEqual([]);
    expect(entries.filter(({ source, text }) => !fitsItsSource(text, source))).toEqual([]);
  },
);
