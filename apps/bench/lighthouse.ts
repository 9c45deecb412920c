// What Lighthouse says of published pages on a slow phone. It is fetched when it is asked for: it is no part of the product.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from './command-line';
import { served, type Ending } from './served-product';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const GOAL = 95;
const PAGES = [
  '/',
  '/chicago',
  '/new-york/latest',
  '/es/new-york',
  '/zh-Hans/philadelphia/latest',
  '/library',
];

interface Found {
  categories: Record<'performance' | 'accessibility', { score: number | null }>;
  audits: Record<string, { displayValue?: string }>;
}

/** Prints performance and accessibility (0 to 100) of some pages, as Lighthouse's phone on a slow line sees them. */
export async function lighthouse(): Promise<void> {
  const say: Say = (sentence) => console.log(`  ${sentence}`);
  const endings: Ending[] = [];
  console.log('\nLighthouse: published pages on a throttled phone');
  try {
    const { origin, browserPath, browserEnv } = await served(say, endings, {
      ...{ name: 'bench-demo', script: 'dist/api/seed.js', args: [] },
    });
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-lighthouse-'));
    endings.push(() => rmSync(folder, { recursive: true, force: true }));
    for (const path of PAGES) {
      // The first visit of all makes the page; people who come later are not served by a cold server.
      await (await fetch(origin + path)).arrayBuffer();
      const { categories, audits } = await look(origin + path, join(folder, 'found.json'), {
        ...browserEnv,
        CHROME_PATH: browserPath,
      });
      const [speed, access] = [categories.performance, categories.accessibility].map(({ score }) =>
        Math.round((score ?? 0) * 100),
      );
      const verdict = Math.min(speed ?? 0, access ?? 0) >= GOAL ? '' : `  BELOW ${GOAL}`;
      const shown = audits['largest-contentful-paint']?.displayValue ?? '';
      const weight = audits['total-byte-weight']?.displayValue ?? '';
      console.log(
        `${path.padEnd(36)} performance ${speed}, accessibility ${access}, painted after ${shown}, ${weight}${verdict}`,
      );
    }
  } finally {
    for (const end of endings.toReversed()) await end();
  }
}

async function look(address: string, file: string, env: Record<string, string>): Promise<Found> {
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`];
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  await promisify(execFile)('env', [
    ...[...settings, 'npx', ...args, flags],
    '--only-categories=performance,accessibility',
  ]);
  return JSON.parse(readFileSync(file, 'utf8')) as Found;
}
