// Where things lie in this checkout, and what the person asked for through the environment.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Trouble } from './trouble.mjs';

export const root = resolve(import.meta.dirname, '../..');

/** Everything that belongs to this installation and is not in the repository. */
export const dataDir = join(root, '.plumbline');
export const logsDir = join(dataDir, 'logs');

/** Makes the folders; others may pass through them (the database's account must), but not read the secrets. */
export function makeFolders() {
  try {
    mkdirSync(logsDir, { recursive: true, mode: 0o755 });
    for (const folder of [dataDir, logsDir]) accessSync(folder, constants.W_OK);
  } catch {
    throw new Trouble(
      `This account may not write to ${dataDir}. Run the command as the account that the checkout belongs to, ` +
        'or in a clone of your own.',
    );
  }
}

/** What the environment of this command asks for; nothing else in this folder reads the environment. */
export const asked = {
  databaseUrl: process.env.DATABASE_URL || null,
  webPort: Number(process.env.PLUMBLINE_WEB_PORT) || 4200,
  apiPort: Number(process.env.PLUMBLINE_API_PORT) || 3000,
  sessionSecret: process.env.PLUMBLINE_SESSION_SECRET || null,
  roleSecret: process.env.PLUMBLINE_ROLE_SECRET || null,
  demoPassword: process.env.PLUMBLINE_DEMO_PASSWORD || null,
  browser: process.env.CHROMIUM_PATH || null,
  nodeOptions: process.env.NODE_OPTIONS || '',
  /** npm's own script, when npm started us: works where no `npm` is on the path, and on Windows. */
  npmScript: process.env.npm_execpath || null,
};

/**
 * The environment for a program we start: ours, with changes.
 * @param {Record<string, string | number | undefined>} changes
 */
export function environmentWith(changes) {
  const texts = Object.entries(changes).map(([name, value]) => [
    name,
    value === undefined ? value : String(value),
  ]);
  return { ...process.env, ...Object.fromEntries(texts) };
}
