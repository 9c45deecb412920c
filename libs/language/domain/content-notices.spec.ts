// Every language New York publishes in is either one of the interface or has the notice in its own letters.
import { contentNotice } from './content-notices';
import { languageOf } from './language';

const LETTERS: Readonly<Record<string, RegExp>> = {
  ...{ ar: /\p{Script=Arabic}/u, ur: /\p{Script=Arabic}/u, bn: /\p{Script=Bengali}/u },
  ...{ ru: /\p{Script=Cyrillic}/u, ko: /\p{Script=Hangul}/u, 'zh-Hant': /\p{Script=Han}/u },
};

it.each(['ar', 'bn', 'zh-Hans', 'zh-Hant', 'fr', 'ht', 'ko', 'pl', 'ru', 'es', 'ur'])('%s', (tag) => {
  const notice = contentNotice(tag);
  if (languageOf(tag)) return expect(notice).toBeNull();
  expect(notice).toMatchObject({ tag, direction: ['ar', 'ur'].includes(tag) ? 'rtl' : 'ltr' });
  for (const said of [notice!.text, notice!.draft]) {
    expect(said).toMatch(LETTERS[tag] ?? /[a-z]/);
    expect(said).not.toMatch(/\b(the|and|English|translation|person)\b/i);
  }
});

it('says nothing in a language it was not written in, or in none', () => {
  expect([contentNotice('sw'), contentNotice('constructor'), contentNotice(undefined)]).toEqual([
    null,
    null,
    null,
  ]);
});
