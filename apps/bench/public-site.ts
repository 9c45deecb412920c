// The public site against the raw limit: how many answers a second, beside a bare Node server that sends the same bytes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Say } from './command-line';
import { load, requestFor } from './load';
import { served, type Ending } from './served-product';

const ROUNDS = 5;
const LOAD = { connections: 20, seconds: 3 };
const LANGUAGES = ['', '/es', '/zh-Hans'];
const HEADERS = { 'accept-encoding': 'br, gzip' };
/** Kilobytes over the wire that a first visit may cost, style and script included. */
const FIRST_PAGE = 100;

/** Prints throughput and processor time beside the bare server's, for pages, for JSON and for repeated visits. */
export async function publicSite(): Promise<void> {
  const say: Say = (sentence) => console.log(`  ${sentence}`);
  const endings: Ending[] = [];
  console.log('\nPublic site: the same bytes from Plumbline and from a bare Node server');
  try {
    const { origin, apiOrigin, webProcess } = await served(say, endings, {
      ...{ name: 'bench-demo', script: 'dist/api/seed.js', args: [] },
    });
    await settled(apiOrigin, say);
    const pages = await pagesOf(origin);
    const json = await filesOf(origin);
    const bare = await bareBeside(origin, [...pages, ...json], endings);
    console.log(
      ['', 'addresses', 'Plumbline/s', 'bare/s', 'ratio', 'µs CPU', 'bare CPU']
        .map((one, i) => (i === 0 ? one.padEnd(34) : one.padStart(12)))
        .join(''),
    );
    const own = { port: Number(new URL(origin).port), process: webProcess };
    await compared('Pages, in three languages', pages, own, bare);
    await compared('Releases as JSON', json, own, bare);
    await compared('Pages, visited again (304)', pages, own, bare, await tagsOf(origin, pages));
    console.log('');
    for (const path of [
      '/',
      '/new-york',
      '/es/new-york',
      pages.find((one) => one.includes('/goals/')) ?? '/chicago',
    ])
      await weighed(origin, path);
  } finally {
    for (const end of endings.toReversed()) await end();
  }
}

/** For so many seconds nothing may have been published before measuring begins; after so many it begins anyway. */
const QUIET = { for: 15, atMost: 300 };

/** Waits until the worker has made the files and documents of the releases: until then pages change as they come. */
async function settled(apiOrigin: string, say: Say): Promise<void> {
  say('Waiting until the worker has made all files of the releases.');
  let [state, since] = ['', performance.now()];
  const start = since;
  while (performance.now() - since < QUIET.for * 1000 && performance.now() - start < QUIET.atMost * 1000) {
    const now = await (await fetch(`${apiOrigin}/public/state`)).text();
    if (now !== state) [state, since] = [now, performance.now()];
    await pause(500);
  }
}

const release = /^\/(?!public\/)[a-z-]+\/(latest|releases\/[^/]+)/;

/** Addresses of published pages, found as a visitor finds them, in each language. */
async function pagesOf(origin: string): Promise<string[]> {
  const found = new Set(['/']);
  for (const depth of [0, 1, 2, 3]) {
    const some = [...found].filter((path) => path.split('/').length <= depth * 2 + 4).slice(0, 60);
    for (const path of some) {
      const html = await (await fetch(origin + path)).text();
      for (const [, to = ''] of html.matchAll(/<a[^>]* href="(\/[^"#?]*)"/g)) {
        if (release.test(to) || /^\/(chicago|philadelphia|new-york)$/.test(to)) found.add(to);
      }
    }
  }
  const pages = [...found].slice(0, 120);
  return LANGUAGES.flatMap((language) =>
    pages.map((path) => language + (path === '/' && language ? '' : path)),
  );
}

async function filesOf(origin: string): Promise<string[]> {
  const cities = ['chicago', 'philadelphia', 'new-york'];
  const all = await Promise.all(
    cities.map(async (city) => {
      const html = await (await fetch(`${origin}/${city}`)).text();
      const slugs = new Set([...html.matchAll(/\/releases\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug));
      return [...slugs, 'latest'].map((slug) => `/public/releases/${city}/${slug}.json`);
    }),
  );
  const wanted = await Promise.all(
    all.flat().map(async (path) => ((await fetch(origin + path)).status === 200 ? [path] : [])),
  );
  return wanted.flat();
}

interface Running {
  port: number;
  process: number;
}

async function bareBeside(origin: string, paths: string[], endings: Ending[]): Promise<Running> {
  const asked = JSON.stringify({ origin, paths, headers: HEADERS });
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/bench/main.js'), 'bare-server'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  endings.push(() => child.kill());
  child.stdin.end(asked);
  const port = await new Promise<number>((done, fail) => {
    child.once('exit', () => fail(new Error('The bare server ended.')));
    child.stdout.on('data', (text: Buffer) => {
      const found = /port (\d+)/.exec(text.toString())?.[1];
      if (found) done(Number(found));
    });
  });
  return { port, process: child.pid ?? 0 };
}

/** Interleaved, so that what disturbs the machine disturbs both. */
async function compared(
  label: string,
  paths: string[],
  own: Running,
  bare: Running,
  tags?: Map<string, string>,
): Promise<void> {
  const requests = paths.map((path) => {
    const tag = tags?.get(path);
    return requestFor(path, ['Accept-Encoding: br, gzip', ...(tag ? [`If-None-Match: ${tag}`] : [])]);
  });
  const found = {
    own: [] as number[],
    bare: [] as number[],
    ownCpu: [] as number[],
    bareCpu: [] as number[],
  };
  await load(own.port, requests, { ...LOAD, seconds: 1 });
  await load(bare.port, requests, { ...LOAD, seconds: 1 });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const which of round % 2 ? (['own', 'bare'] as const) : (['bare', 'own'] as const)) {
      const server = which === 'own' ? own : bare;
      const before = cpuSeconds(server.process);
      const { perSecond } = await load(server.port, requests, LOAD);
      found[which].push(perSecond);
      const used = cpuSeconds(server.process) - before;
      found[`${which}Cpu`].push((used * 1e6) / (perSecond * LOAD.seconds));
    }
  }
  const ratio = median(found.own.map((one, i) => one / (found.bare[i] ?? 1)));
  console.log(
    label.padEnd(34) +
      [paths.length, Math.round(median(found.own)), Math.round(median(found.bare)), ratio.toFixed(2)]
        .concat([Math.round(median(found.ownCpu)), Math.round(median(found.bareCpu))])
        .map((one) => String(one).padStart(12))
        .join(''),
  );
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Processor time a process has used so far; Linux only, elsewhere 0. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

async function tagsOf(origin: string, paths: string[]): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  for (const path of paths) {
    const answer = await fetch(origin + path, { headers: HEADERS });
    await answer.arrayBuffer();
    tags.set(path, answer.headers.get('etag') ?? '');
  }
  return tags;
}

/** What a first visit costs over the wire: the page and every style, script and picture it names. */
async function weighed(origin: string, path: string): Promise<void> {
  const page = await bytesOf(origin + path);
  const html = await (await fetch(origin + path)).text();
  const parts = [
    ...html.matchAll(
      /<(?:link rel="(?:stylesheet|icon|modulepreload)"|script|img)[^>]* (?:href|src)="(\/[^"]+)"/g,
    ),
  ];
  const rest = await Promise.all(
    [...new Set(parts.map(([, to = '']) => to))].map((to) => bytesOf(origin + to)),
  );
  const all = (page + rest.reduce((sum, one) => sum + one, 0)) / 1000;
  const verdict = all <= FIRST_PAGE ? 'within' : 'OVER';
  console.log(
    `First visit of ${path}: ${all.toFixed(1)} kB (page ${(page / 1000).toFixed(1)}), ${verdict} ${FIRST_PAGE} kB`,
  );
}

async function bytesOf(address: string): Promise<number> {
  const answer = await fetch(address, { headers: HEADERS });
  const length = answer.headers.get('content-length');
  const body = await answer.arrayBuffer();
  return length === null ? body.byteLength : Number(length);
}
