// The browser for the journeys: one the person names, the one that npm installed, or the system's.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { asked, dataDir, environmentWith, root } from './checkout.mjs';
import { runStep } from './steps.mjs';
import { Trouble } from './trouble.mjs';

// Where the bundled browser finds its letters, from this file on. Its own settings name folders of another machine, and
// without any letters it ends at the first page; those of this machine are left out, so that pages look the same everywhere.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * What Playwright has to be told about the browser.
 * @typedef {object} Browser
 * @property {string} path                 of the program
 * @property {Record<string, string>} env  the libraries and fonts that the bundled one brings along
 */

/**
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} [signal]
 * @returns {Promise<Browser>}
 */
export async function findBrowser(say, signal) {
  if (asked.browser) {
    if (!existsSync(asked.browser))
      throw new Trouble(`CHROMIUM_PATH names ${asked.browser}, which is not there.`);
    return { path: asked.browser, env: {} };
  }
  if (platform() === 'linux' && arch() === 'x64') return unpackBundled(say, signal);
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  if (system) return { path: system, env: {} };
  throw new Trouble(
    'There is no browser for the journeys here. Install Chromium and name it in CHROMIUM_PATH.',
  );
}

/**
 * Unpacks the browser of @sparticuz/chromium, once, into a folder of this checkout: in the shared temporary
 * folder half an unpacking, or somebody else's, would be taken for the browser.
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} [signal]
 * @returns {Promise<Browser>}
 */
async function unpackBundled(say, signal) {
  const packed = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(packed, 'utf8'));
  const name = `browser-${version}`;
  const folder = join(dataDir, name);
  const complete = join(folder, '.complete');
  if (!existsSync(complete)) {
    say('Unpacking the browser for the journeys, once.');
    for (const old of readdirSync(dataDir).filter((entry) => entry.startsWith('browser-'))) {
      rmSync(join(dataDir, old), { recursive: true, force: true });
    }
    mkdirSync(folder, { recursive: true });
    const script =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    await runStep({
      name: 'browser',
      failure: 'The browser could not be unpacked.',
      command: process.execPath,
      args: ['--input-type=module', '--eval', script],
      // As if on that service: otherwise it keeps the libraries to itself that a bare machine lacks.
      env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      say,
      signal,
    });
    writeFileSync(complete, '');
  }
  writeFileSync(join(folder, 'fonts/fonts.conf'), FONTS);
  const libraries = [join(folder, 'al2023/lib'), environmentWith({}).LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}
