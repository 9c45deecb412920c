// Every link of the public site leads somewhere: pages, parts of pages and downloads, as a reader without script follows them.
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

test.setTimeout(90_000);

/** So many pages of one kind are read; a city has hundreds of goals, and all are made by one page. */
const OF_ONE_KIND = 4;
/** Other languages are other words on the same pages. */
const OF_ONE_KIND_TRANSLATED = 1;
const AT_ONCE = 6;
/** The beginning of the address of a page in another language than English. */
const LANGUAGE = /^\/(?:[a-z]{2}(?:-[A-Z]{2})?|zh-Han[st])(?=\/|$)/;
/** Started over by another journey meanwhile: its files are being made anew. */
const PRACTICE = /^(\/[a-zA-Z-]+)?\/(public\/\w+\/)?practice([/.?]|$)/;
/** Asked by programs, with POST alone; everything else that is linked can be opened. */
const FOR_PROGRAMS = '/public/graphql';

interface Read {
  links: string[];
  ids: string[];
}

/** The kind of a page: its address without what names one city, release, department or goal. */
function kindOf(path: string): string {
  const { pathname, search } = new URL(path, 'http://site');
  const language = LANGUAGE.exec(pathname)?.[0] ?? '';
  const parts = pathname.slice(language.length).split('/').filter(Boolean);
  const named = new Set([
    'departments',
    'releases',
    'goals',
    'plans',
    'deliverables',
    'metrics',
    'priorities',
    'public',
  ]);
  const kinds = parts.map((part, at) =>
    at === 0 && parts[0] !== 'public' ? ':first' : named.has(parts[at - 1] ?? '') ? ':one' : part,
  );
  const asked = [...new URLSearchParams(search).keys()].sort().join('&');
  return `${language}/${kinds.map((part) => (/^[0-9a-f]{16,}|\d{4}/.test(part) ? ':one' : part)).join('/')}?${asked}`;
}

test('every link answers, every part of a page that is linked is there, and no id stands twice', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const wrong: string[] = [];
  const parts = new Map<string, Set<string>>();
  const read = new Map<string, Set<string>>();
  const perKind = new Map<string, number>();
  const queue: { path: string; from: string }[] = [{ path: '/', from: 'the start' }];
  const seen = new Set(['/']);
  const files = new Map<string, string>();

  const visit = async ({ path, from }: { path: string; from: string }): Promise<void> => {
    const answer = await request.get(path, { maxRedirects: 5 });
    if (answer.status() !== 200) {
      wrong.push(`${path} answers ${answer.status()} (linked from ${from})`);
      return;
    }
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) return;
    const { links, ids } = await partsOf(page, await answer.text());
    read.set(path, new Set(ids));
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    if (twice.length > 0) wrong.push(`${path} has these ids twice: ${[...new Set(twice)].join(', ')}`);
    for (const link of links) follow(link, path);
  };

  const follow = (link: string, from: string): void => {
    let url: URL;
    try {
      url = new URL(link, origin + from);
    } catch {
      wrong.push(`${link} is no address (linked from ${from})`);
      return;
    }
    if (url.protocol === 'mailto:' || url.protocol === 'tel:') return;
    if (url.origin !== origin) {
      if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || /\s/.test(link)) {
        wrong.push(`${link} is no web address (linked from ${from})`);
      }
      return;
    }
    const path = url.pathname + url.search;
    if (url.hash.length > 1) {
      const wanted = parts.get(path) ?? new Set<string>();
      parts.set(path, wanted.add(`${decodeURIComponent(url.hash.slice(1))} (linked from ${from})`));
    }
    if (seen.has(path) || /\/work(\/|$)/.test(url.pathname) || /^\/(log-in|language)/.test(url.pathname))
      return;
    if (PRACTICE.test(url.pathname)) return;
    const kind = kindOf(path);
    const count = perKind.get(kind) ?? 0;
    const most = LANGUAGE.test(kind) ? OF_ONE_KIND_TRANSLATED : OF_ONE_KIND;
    if (count >= most) return;
    perKind.set(kind, count + 1);
    seen.add(path);
    if (url.pathname === FOR_PROGRAMS) return;
    if (url.pathname.startsWith('/public/')) files.set(path, from);
    else queue.push({ path, from });
  };

  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(visit));
  for (const [path, wanted] of parts) {
    const ids = read.get(path);
    if (!ids) continue;
    for (const one of wanted) {
      if (!ids.has(one.replace(/ \(linked from .*$/, ''))) wrong.push(`${path} has no part #${one}`);
    }
  }
  const downloads = [...files];
  while (downloads.length > 0) {
    await Promise.all(
      downloads.splice(0, AT_ONCE).map(([path, from]) => answers(request, path, from, wrong)),
    );
  }
  console.log(`${read.size} pages of ${perKind.size} kinds and ${files.size} downloads were read.`);
  expect(wrong).toEqual([]);
  expect(read.size).toBeGreaterThan(30);
});

async function answers(
  request: APIRequestContext,
  path: string,
  from: string,
  wrong: string[],
): Promise<void> {
  let answer = await request.get(path);
  // A busy server says when to come back.
  for (let again = 0; again < 8 && answer.status() === 503 && answer.headers()['retry-after']; again += 1) {
    await new Promise((done) => setTimeout(done, 1000));
    answer = await request.get(path);
  }
  if (answer.status() !== 200 || (await answer.body()).length === 0) {
    wrong.push(`${path} answers ${answer.status()} (linked from ${from})`);
  }
}

/** The links and ids of a page as the server sends it: a browser reads it, and runs nothing in it. */
function partsOf(page: Page, html: string): Promise<Read> {
  return page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'text/html');
    const of = (selector: string, name: string) =>
      [...found.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');
    return {
      links: [
        ...of('a[href]', 'href'),
        ...of('link[rel="alternate"], link[rel="canonical"]', 'href'),
        ...of('img[src]', 'src'),
      ],
      ids: of('[id]', 'id'),
    };
  }, html);
}
