// The built product with a database of its own, served as people get it, for measurements from outside.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { commandLine, type Say } from './command-line';

/** How to stop something that was started. */
export type Ending = () => unknown;

/** A database that has been running for a while knows its tables; one that was filled a moment ago has to be told. */
async function takeStock(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** What was started. */
export interface Served {
  /** Number of the web server's process. */
  webProcess: number;
  origin: string;
  apiOrigin: string;
  browserPath: string;
  browserEnv: Record<string, string>;
}

/** Builds what is stale, makes a database of its own, lets `fill` put content in, and serves it as `npm start` does. */
export async function served(
  say: Say,
  endings: Ending[],
  fill: { name: string; script: string; args: string[] },
): Promise<Served> {
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
  say('Putting the content in.');
  await cli.runStep({
    ...{ name: fill.name, failure: 'The content could not be made.', command: process.execPath },
    ...{ args: [join(process.cwd(), fill.script), ...fill.args], env, say },
  });
  await takeStock(database.url);
  const parts = await cli.startParts({ env, apiPort, webPort, logs: dataFolder, say });
  endings.push(() => parts.stop());
  const webProcess = parts.children.find(({ name }) => name === 'web')?.pid;
  if (webProcess === undefined) throw new Error('The web server has no process.');
  return {
    webProcess,
    ...{ origin: `http://localhost:${webPort}`, apiOrigin: `http://127.0.0.1:${apiPort}` },
    ...{ browserPath, browserEnv },
  };
}
