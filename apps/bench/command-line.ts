// The parts of `npm start` and `npm test` that a measurement of the served product needs too.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Say = (sentence: string) => void;
type Environment = Record<string, string | number | undefined>;

interface Database {
  ownerUrl: string;
  stop: () => Promise<void>;
}

/** What is used of them; what each does is said beside it in `apps/cli`. */
interface CommandLine {
  makeFolders: () => void;
  prepare: (say: Say) => Promise<void>;
  findBrowser: (say: Say) => Promise<{ path: string; env: Record<string, string> }>;
  openDatabase: (say: Say, options: { dataDir: string; fsync: boolean }) => Promise<Database>;
  makeDatabase: (server: Database, name: string) => Promise<{ url: string; drop: () => Promise<void> }>;
  secretsForTests: () => object;
  anyFreePort: () => Promise<number>;
  environmentOfParts: (facts: {
    databaseUrl: string;
    secrets: object;
    apiPort: number;
    webPort: number;
    dataFolder: string;
  }) => Environment;
  migrate: (env: Environment, say: Say) => Promise<void>;
  runStep: (step: {
    name: string;
    failure: string;
    command: string;
    args: string[];
    env: Environment;
    say: Say;
  }) => Promise<void>;
  startParts: (options: {
    env: Environment;
    apiPort: number;
    webPort: number;
    logs: string;
    say: Say;
  }) => Promise<{ stop: () => Promise<void>; children: { name: string; pid: number }[] }>;
}

const FILES = ['checkout', 'setup', 'browser', 'database', 'test-database', 'ports', 'steps', 'parts'];

/** Loads them from where they lie: they find their checkout by that, so they are never bundled. */
export async function commandLine(): Promise<CommandLine> {
  const folder = join(process.cwd(), 'apps/cli');
  const parts = await Promise.all(
    FILES.map(async (name) => {
      const address = pathToFileURL(join(folder, `${name}.mjs`)).href;
      return (await import(/* @vite-ignore */ address)) as object;
    }),
  );
  return Object.assign({}, ...parts) as CommandLine;
}
