// Which language a page is answered in: the reader's own, and one for all where everybody reads the same.
import { spoken } from '@plumbline/language/domain';
import { isPublished } from '../app/published';
import { inTheReadersLanguage, languageFor } from './language';

const asked = (path: string, cookie?: string) =>
  languageFor({ path, headers: cookie ? { cookie } : {} } as never);

it.each([
  ['/log-in', 'plumbline_language=es', 'es'],
  ['/chicago/work', 'a=b; plumbline_language=es', 'es'],
  ['/chicago/work.data', 'plumbline_language=es', 'es'],
  ['/chicago/work/my-quarter.data', 'plumbline_language=es', 'es'],
  ['/account', undefined, 'en'],
  // A language there is none of, and one that somebody wrote into the cookie to do harm.
  ['/log-in', 'plumbline_language=xx', 'en'],
  ['/log-in', 'plumbline_language=__proto__', 'en'],
  // Published pages are kept for everybody.
  ['/', 'plumbline_language=es', 'en'],
  ['/chicago', 'plumbline_language=es', 'en'],
  ['/chicago/latest', 'plumbline_language=es', 'en'],
  ['/chicago/releases/2026-q3/departments/CDPH', 'plumbline_language=es', 'en'],
  ['/chicago/worksheet', 'plumbline_language=es', 'en'],
])('%s with the cookie %s speaks %s', (path, cookie, language) => {
  expect(asked(path, cookie)).toBe(language);
});

describe('addresses', () => {
  const answer = (url: string, cookie = 'plumbline_language=es') => {
    let got = '';
    const pages = inTheReadersLanguage(
      (prefix) => () => void (got = `${spoken().content ?? spoken().language} at "${prefix}"`),
    );
    const response = {
      setHeader: (name: string, value: string) => void (got += `${name}: ${value.replace(/;.*/, '')}, `),
      redirect: (status: number, to: string) => void (got += `${status} ${to}`),
      status: (code: number) => ({ type: () => ({ send: () => void (got = String(code)) }) }),
    };
    const path = url.replace(/\?.*/, '');
    void pages({ url, path, headers: { cookie } } as never, response as never, () => {});
    return got;
  };

  it.each([
    ['/', 'en at ""'],
    ['/chicago', 'en at ""'],
    ['/es', 'es at "/es"'],
    ['/es/chicago/latest?x=1', 'es at "/es"'],
    ['/zh-Hans/chicago', 'zh-Hans at "/zh-Hans"'],
    // One address for each page and language.
    ['/zh-hans/chicago?x=1', '301 /zh-Hans/chicago?x=1'],
    ['/en/chicago', '301 /chicago'],
    ['/en', '301 /'],
    // What is one's own follows one's own choice.
    ['/es/log-in', '302 /log-in'],
    ['/zh-Hans/chicago/work/my-quarter', '302 /chicago/work/my-quarter'],
    ['/chicago/work', 'es at ""'],
    // A language that only a city's own words can be read in.
    ['/bn/new-york', 'bn at "/bn"'],
    ['/BN/new-york', '301 /bn/new-york'],
    // The test of layouts is there in demos only; a language there is none of is a city there is none of.
    ['/ar-XB/chicago', 'en at ""'],
    ['/tlh/chicago', 'en at ""'],
    ['/es//elsewhere.example', '400'],
  ])('%s is answered: %s', (url, expected) => {
    expect(answer(url)).toBe(expected);
  });

  it.each([
    ['/es/log-in?next=/chicago/work', '', 'Set-Cookie: plumbline_language=es'],
    ['/zh-Hans/chicago/work', 'a=b', 'Set-Cookie: plumbline_language=zh-Hans'],
    // What somebody chose themselves stays, and English or a language without an interface is nothing to keep.
    ['/es/log-in', 'plumbline_language=en', '302'],
    ['/en/log-in', '', '302'],
    ['/bn/log-in', '', '302'],
    // A published page sets nothing.
    ['/ES/chicago', '', '301'],
  ])('whoever comes from %s with the cookie "%s" reads on in that language', (url, cookie, expected) => {
    expect(answer(url, cookie)).toMatch(new RegExp(`^${expected}`));
  });
});

it.each([
  ['/chicago/WORK/my-quarter', false],
  ['/chicago/%77ork/my-quarter', false],
  ['/chicago//work', false],
  ['/Account', false],
  ['/account/', false],
  ['/chicago/%E0%A4%A', false],
  ['/chicago/workers', true],
  ['/chicago/latest', true],
])('however it is written, %s is published: %s', (path, published) => {
  expect(isPublished(path)).toBe(published);
});
