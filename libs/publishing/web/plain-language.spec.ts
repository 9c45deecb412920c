// Every sentence the product itself says on public pages can be read after eight years of school.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { countsOf, gradeOf } from '@plumbline/language/domain';
import { filled } from '../testing/filled-message';
import { messagesOf } from '../../language/compile/messages.mjs';

const root = resolve(import.meta.dirname, '../../..');
const MOST = 8;

/** The pages that need no log-in, as the map of the website lists them. */
function publicPages(): string[] {
  const [map = ''] = readFileSync(join(root, 'apps/web/app/routes.ts'), 'utf8').split('// The workspace');
  const names = [...map.matchAll(/page\('publishing', '([^']+)'\)/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].map((name) => join(root, 'libs/publishing/web', `${name}.page.tsx`));
}

/** What the server freezes into releases, and pages show. */
const GENERATED = [
  'libs/measuring/domain/sentences.ts',
  'libs/publishing/domain/build-content.ts',
  'libs/publishing/domain/metric-story.ts',
  'libs/publishing/domain/in-readers-words.ts',
].map((file) => join(root, file));

function fileOf(path: string): string | null {
  return (
    [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
      (one) => /\.tsx?$/.test(one) && existsSync(one),
    ) ?? null
  );
}

/** The files a file takes something from; of a library's door only those that hold the names it takes. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found: (string | null)[] = [];
  for (const [, names = '', from = ''] of code.matchAll(
    /^(?:import|export) (?!type)(\{[^}]*\}|[\w*, {}\n]+) from '([^']+)';/gm,
  )) {
    if (from.startsWith('.')) found.push(fileOf(resolve(dirname(file), from)));
    const [, library, layer] = /^@plumbline\/([^/]+)(?:\/(\w+))?$/.exec(from) ?? [];
    if (!library) continue;
    const door = join(root, 'libs', library, layer ?? '', 'index.ts');
    if (existsSync(door)) found.push(...behindDoor(door, names));
  }
  return found.filter((one): one is string => one !== null);
}

function behindDoor(door: string, names: string): (string | null)[] {
  const wanted = new Set(names.match(/\w+/g));
  const lines = readFileSync(door, 'utf8').matchAll(/^export \{([^}]*)\} from '(\.[^']+)';/gm);
  return [...lines]
    .filter(([, offered = '']) => offered.match(/\w+/g)?.some((name) => wanted.has(name)))
    .map(([, , from = '']) => fileOf(resolve(dirname(door), from)));
}

/** A file and everything it is made of. */
function allFiles(first: readonly string[]): string[] {
  const known = new Set(first);
  for (const file of known) for (const next of importsOf(file)) known.add(next);
  return [...known];
}

const told = new Map<string, Promise<string[]>>();
function sentencesIn(file: string): Promise<string[]> {
  const known =
    told.get(file) ??
    messagesOf(file).then((all: { message: string }[]) => all.map(({ message }) => filled(message)));
  told.set(file, known);
  return known;
}

async function sentencesOf(files: readonly string[]): Promise<string[]> {
  return [...new Set((await Promise.all(files.map(sentencesIn))).flat())];
}

const grade = (text: string) => Math.round(gradeOf(text) * 10) / 10;

it('each passage of twenty words or more is at grade 8 or below', async () => {
  const files = allFiles([...publicPages(), ...GENERATED]);
  expect(files.length).toBeGreaterThan(60);
  const passages = (await sentencesOf(files)).filter((text) => countsOf(text).words >= 20);
  expect(passages.length).toBeGreaterThan(40);
  const hard = passages.map((text) => ({ grade: grade(text), text })).filter((one) => one.grade > MOST);
  expect(hard.sort((a, b) => b.grade - a.grade)).toEqual([]);
});

it.each(publicPages().map((page) => [relative(root, page), page]))(
  '%s as a whole is at grade 8 or below',
  async (_, page) => {
    const text = (await sentencesOf(allFiles([page]))).filter((one) => countsOf(one).words >= 5);
    expect(grade(text.join('\n'))).toBeLessThanOrEqual(MOST);
  },
);

it('what the server says in releases is at grade 8 or below', async () => {
  const text = (await sentencesOf(allFiles(GENERATED))).filter((one) => countsOf(one).words >= 5);
  expect(grade(text.join('\n'))).toBeLessThanOrEqual(MOST);
});
