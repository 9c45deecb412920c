// The portfolio of 45 teams by 12 quarters in the real built product: the API's answer, the server's page, the browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Say } from './command-line';
import { CITY, DIRECTOR, PASSWORD, QUARTERS, TEAMS } from './portfolio-size';
import { served, type Ending } from './served-product';

/** How often each thing is timed; the middle value is printed. */
const RUNS = 9;

/** Times everything and prints one line each; what it starts it stops, whatever happens. */
export async function portfolio(): Promise<void> {
  const say: Say = (sentence) => console.log(`  ${sentence}`);
  const endings: Ending[] = [];
  console.log(`\nPortfolio: ${TEAMS} teams x ${QUARTERS} quarters, a director looks at all of it`);
  try {
    const { origin, apiOrigin, browserPath, browserEnv } = await served(say, endings, {
      ...{ name: 'bench-city', script: 'dist/bench/main.js', args: ['make-portfolio-city'] },
    });
    const browser = await chromium.launch({
      executablePath: browserPath,
      env: { ...browserEnv },
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    });
    endings.push(() => browser.close());
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/log-in`);
    await page.getByLabel('E-mail').fill(DIRECTOR);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(/\/work/);
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    console.log(`${''.padEnd(52)}${'median'.padStart(10)}${'slowest'.padStart(10)}`);
    await timed('API: the answer to the page’s query', () => askApi(apiOrigin, cookies));
    for (const layer of ['reporting', 'progress']) {
      const address = `${origin}/${CITY}/work/portfolio?layer=${layer}&quarters=${QUARTERS}`;
      await timed(`Server: the whole page, ${layer}`, () => readPage(address, cookies));
      await timed(`Browser: address to painted grid, ${layer}`, () => open(page, address, 'painted'));
      await timed(`Browser: address to keys working, ${layer}`, () => open(page, address, 'ready'));
    }
    await timed('Browser: from one layer to the other', () => switchLayer(page));
  } finally {
    for (const end of endings.toReversed()) await end();
  }
}

/** Runs once unmeasured, then several times, and prints median and slowest in milliseconds. */
async function timed(label: string, run: () => Promise<number>): Promise<void> {
  await run();
  const took: number[] = [];
  for (let i = 0; i < RUNS; i += 1) took.push(await run());
  took.sort((a, b) => a - b);
  const shown = (value: number | undefined) => `${Math.round(value ?? 0)} ms`.padStart(10);
  console.log(label.padEnd(52) + shown(took[Math.floor(RUNS / 2)]) + shown(took.at(-1)));
}

/** The hash by which the product's own page names its query. */
function portfolioDocument(): string {
  const manifest = JSON.parse(
    readFileSync(join(process.cwd(), 'dist/api/persisted-documents.json'), 'utf8'),
  ) as Record<string, string>;
  const found = Object.entries(manifest).find(([, text]) => text.startsWith('query Portfolio('));
  if (!found) throw new Error('The page’s query is not in the manifest: run "npm run build".');
  return found[0];
}

async function askApi(origin: string, cookie: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-plumbline-city': CITY, cookie },
    body: JSON.stringify({ documentId: portfolioDocument(), variables: { periods: QUARTERS } }),
  });
  const { data } = (await answer.json()) as { data?: { portfolio: { rows: { cells: unknown[] }[] } } };
  const took = performance.now() - start;
  const cells = data?.portfolio.rows.flatMap((row) => row.cells).length;
  if (cells !== TEAMS * QUARTERS) throw new Error(`The API answered ${cells} cells.`);
  return took;
}

async function readPage(address: string, cookie: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address, { headers: { cookie } });
  const html = await answer.text();
  const took = performance.now() - start;
  if (answer.status !== 200 || !html.includes(`All ${TEAMS} shown`))
    throw new Error(`${address} is not whole.`);
  return took;
}

/** Milliseconds from asking for the address until the grid is painted, or until its keys work as well. */
async function open(page: Page, address: string, until: 'painted' | 'ready'): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  if (until === 'ready') {
    // Once the script is alive the grid is one stop of the Tab key.
    await page.waitForFunction(() => document.querySelectorAll('table a[tabindex="-1"]').length > 100);
    return page.evaluate(() => performance.now());
  }
  await page.waitForLoadState('load');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) resolve(last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

async function switchLayer(page: Page): Promise<number> {
  const link = page.getByRole('navigation', { name: 'Layer of the grid' }).locator('a:not([aria-current])');
  const caption = page.locator('caption');
  const before = await caption.innerText();
  const start = performance.now();
  await link.click();
  await page.waitForFunction((text) => document.querySelector('caption')?.innerText !== text, before);
  return performance.now() - start;
}
