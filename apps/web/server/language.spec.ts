// Which language a page is answered in: the reader's own, and one for all where everybody reads the same.
import { languageFor } from './language';

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
