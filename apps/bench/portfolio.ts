// The portfolio of 45 teams by 12 quarters in the real built product: the API's answer, the server's page, the browser.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { chromium, type Page } from '@playwright/test';
import { commandLine, type Say } from './command-line';
import { CITY, DIRECTOR, PASSWORD, QUARTERS, TEAMS } from './portfolio-size';

/** How often each thing is timed; the middle value is printed. */
const RUNS = 9;

type Ending = () => unknown;

/** Times everything and prints one line each; what it starts it stops, whatever happens. */
export async function portfolio(): Promise<void> {
  const say: Say = (sentence) => console.log(`  ${sentence}`);
  const endings: Ending[] = [];
  console.log(`\nPortfolio: ${TEAMS} teams x ${QUARTERS} quarters, a director looks at all of it`);
  try {
    const { origin, apiOrigin, browserPath, browserEnv } = await served(say, endings);
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

/** A database that has been running for a while knows its tables; one that was filled a moment ago has to be told. */
async function takeStock(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

interface Served {
  origin: string;
  apiOrigin: string;
  browserPath: string;
  browserEnv: Record<string, string>;
}

/** Builds what is stale, makes a database of its own with the city in it, and serves it as `npm start` does. */
async function served(say: Say, endings: Ending[]): Promise<Served> {
  const { makeFolders, prepare, findBrowser, openDatabase, makeDatabase, ...cli } = await commandLine();
  makeFolders();
  await prepare(say);
  const { path: browserPath, env: browserEnv } = await findBrowser(say);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  chmodSync(folder, 0o755);
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  const server = await openDatabase(say, { dataDir: join(folder, 'postgres'), fsync: false });
  endings.push(() => server.stop());
  const database = await makeDatabase(server, 'plumbline_bench');
  endings.push(() => database.drop());
  const [webPort, apiPort] = [await cli.anyFreePort(), await cli.anyFreePort()];
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const secrets = cli.secretsForTests();
  const env = cli.environmentOfParts({ databaseUrl: database.url, secrets, apiPort, webPort, dataFolder });
  await cli.migrate(env, say);
  say('Making the city.');
  await cli.runStep({
    ...{ name: 'bench-city', failure: 'The city could not be made.', command: process.execPath },
    ...{ args: [join(process.cwd(), 'dist/bench/main.js'), 'make-portfolio-city'], env, say },
  });
  await takeStock(database.url);
  const parts = await cli.startParts({ env, apiPort, webPort, logs: dataFolder, say });
  endings.push(() => parts.stop());
  return {
    ...{ origin: `http://localhost:${webPort}`, apiOrigin: `http://127.0.0.1:${apiPort}` },
    ...{ browserPath, browserEnv },
  };
}
