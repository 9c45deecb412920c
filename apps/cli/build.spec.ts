// A build is repeated when what it reads has changed, and only then.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashOfSources } from './build.mjs';

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
  write('package.json', '{}');
  write('apps/api/main.ts', 'one');
  write('libs/planning/domain/plan.ts', 'two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the digest of the sources', () => {
  it.each([
    ['a changed source', () => write('apps/api/main.ts', 'changed')],
    ['a new source', () => write('libs/planning/domain/goal.ts', '')],
    ['a renamed source', () => rmSync(join(folder, 'apps/api/main.ts'))],
    ['a migration', () => write('migrations/0001-cities.ts', '')],
    ['a demo file', () => write('apps/api/demo/chicago.csv', 'x')],
    ['the list of packages', () => write('package.json', '{"version":"2"}')],
    [
      'a text moved from one file to another',
      () => {
        write('apps/api/main.ts', 'onetwo');
        write('libs/planning/domain/plan.ts', '');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const before = hashOfSources(folder);
    change();
    expect(hashOfSources(folder)).not.toBe(before);
  });

  it.each([
    ['a touched file', () => utimesSync(join(folder, 'apps/api/main.ts'), 1, 1)],
    ['a spec', () => write('libs/planning/domain/plan.spec.ts', '')],
    ['a journey', () => write('apps/e2e/quarter.spec.ts', '')],
    ['what the build printed', () => write('apps/api/schema.graphql', '')],
    ['generated code', () => write('libs/ui/generated/graphql.ts', '')],
    ['the built programs', () => write('dist/api/main.js', '')],
    ['a document', () => write('README.md', '')],
  ])('stays the same with %s', (_what, change) => {
    const before = hashOfSources(folder);
    change();
    expect(hashOfSources(folder)).toBe(before);
  });
});
