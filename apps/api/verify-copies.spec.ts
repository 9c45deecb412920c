// Downloaded copies of really published releases, proved by the real command on its own: every tampering fails, in words.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFile } from '@plumbline/platform/server';
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
const folder = mkdtempSync(join(tmpdir(), 'plumbline-verify-'));
const slugs: string[] = [];
const digests: string[] = [];
/** What was downloaded, by file name. */
const copies: Record<string, string> = {};

async function download(name: string): Promise<string> {
  return (await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${name}`)).text();
}

beforeAll(async () => {
  const built = spawnSync(process.execPath, [join(import.meta.dirname, 'verifier.build.mjs'), folder], {
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  expect(built.stderr).not.toContain('Error');
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  const [parks] = quarter.teams as [TestQuarter['teams'][number]];
  for (const value of ['40', '41', '42']) {
    if (slugs.length > 0) await quarter.unlock(parks, 'The count was wrong.');
    await quarter.fill(parks, {
      value,
      ...(slugs.length > 0 ? { reason: 'One site was counted twice.' } : {}),
    });
    await quarter.approve(parks);
    const { slug, digest } = await quarter.publish();
    slugs.push(slug);
    digests.push(digest);
  }
  for (const name of [...slugs.map((slug) => `${slug}.json`), 'chain.json'])
    copies[name] = await download(name);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

/** Runs the one-file verifier as a stranger would: nothing but Node, in a folder of its own. */
function verify(
  files: Record<string, string | Buffer>,
  ...more: string[]
): { code: number | null; said: string } {
  const place = mkdtempSync(join(folder, 'copy-'));
  mkdirSync(join(place, 'releases'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, 'releases', name), content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'verify.mjs'), ...more, 'releases'],
    { cwd: place, env: {}, encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

/** The copies with one of them written anew from its parsed content. */
function changed(
  index: number,
  change: (release: { notes: string; digest: string; number: number; records: unknown[] }) => void,
): Record<string, string> {
  const name = `${slugs[index]}.json`;
  const release = JSON.parse(copies[name] ?? '') as Parameters<typeof change>[0];
  change(release);
  return { ...copies, [name]: JSON.stringify(release) };
}

function without(...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(copies).filter(([name]) => !names.includes(name)));
}

it('proves what was downloaded, from a folder and from an archive, with nothing but one file', () => {
  expect(readFileSync(join(folder, 'verify.mjs'), 'utf8')).not.toMatch(/from ['"](?!node:)/);
  const { code, said } = verify(copies);
  expect(said).toContain(`Release 3, "Summer quarter", is as it was published`);
  expect(said).toContain('The last release is the one that the head of the chain names, number 3.');
  expect(said).toContain('The proof holds.');
  expect(code).toBe(0);
  const parts = new Map(Object.entries(copies).map(([name, text]) => [name, Buffer.from(text)]));
  for (const packed of [true, false]) {
    const said = expect.stringContaining('The proof holds.');
    expect(verify({ 'all.zip': zipFile(parts, { packed }) })).toEqual({ code: 0, said });
  }
  expect(verify(without('chain.json'), '--head', digests[2]!).code).toBe(0);
  expect(verify({}).code).toBe(1);
});

const rows: [string, () => [files: Record<string, string>, ...more: string[]], RegExp][] = [
  [
    'a changed value',
    () => [{ ...copies, [`${slugs[1]}.json`]: copies[`${slugs[1]}.json`]!.replaceAll('"41"', '"91"') }],
    /Record \d+ of release 2 \(team Team PARKS, .*\) was changed after publication/,
  ],
  [
    'changed notes',
    () => [changed(0, (release) => (release.notes = 'Nothing to see.'))],
    /digest of release 1 does not match.*notes were changed/,
  ],
  [
    'a changed digest that fits the change',
    () => [changed(0, (release) => (release.digest = '0'.repeat(64)))],
    /Release 2 does not follow release 1/,
  ],
  [
    'a deleted record',
    () => [changed(0, (release) => release.records.pop())],
    /digest of release 1 does not match.*Records were taken out/,
  ],
  [
    'a record without the one it belongs to',
    () => [changed(0, (release) => release.records.splice(2, 1))],
    /stands without, or before, what it belongs to/,
  ],
  ['a deleted release', () => [without(`${slugs[1]}.json`)], /Release 2 is missing/],
  ['the first release deleted', () => [without(`${slugs[0]}.json`)], /Release 1 is missing/],
  [
    'records in another order',
    () => [changed(0, (release) => release.records.reverse())],
    /digest of release 1 does not match.*put in another order/,
  ],
  [
    'two files exchanged',
    () => [
      {
        ...copies,
        [`${slugs[0]}.json`]: copies[`${slugs[1]}.json`]!,
        [`${slugs[1]}.json`]: copies[`${slugs[0]}.json`]!,
      },
    ],
    /called like release 2, but holds release 1\. Files were exchanged/,
  ],
  [
    'releases in another order in one file',
    () => [{ 'all.json': `[${[1, 0, 2].map((index) => copies[`${slugs[index]}.json`]).join(',')}]` }],
    /Release 1 stands after release 2\. Releases were put in another order/,
  ],
  [
    'releases with other numbers',
    () => [changed(2, (release) => (release.number = 2))],
    /two different releases with the number 2/,
  ],
  [
    'a file that was cut off',
    () => [{ ...copies, [`${slugs[0]}.json`]: copies[`${slugs[0]}.json`]!.slice(0, -200) }],
    /no whole JSON document\. It was cut off/,
  ],
  [
    'records cut off the end',
    () => [changed(2, (release) => (release.records = release.records.slice(0, 3)))],
    /digest of release 3 does not match/,
  ],
  [
    'the last release missing, by the list of the chain',
    () => [without(`${slugs[2]}.json`)],
    /head of the chain names release 3, but the last one here is 2\. Releases were cut off the end/,
  ],
  [
    'the last release missing, by a digest from elsewhere',
    () => [without(`${slugs[2]}.json`, 'chain.json'), '--head', digests[2]!],
    /No release here has the digest that was given/,
  ],
  [
    'a file saved by an editor',
    () => [
      {
        ...copies,
        [`${slugs[0]}.json`]: JSON.stringify(JSON.parse(copies[`${slugs[0]}.json`]!), null, 2),
      },
    ],
    /written in another way than it was published/,
  ],
  ['a file of another kind', () => [{ ...copies, 'x.json': '{"hello":1}' }], /neither a release nor/],
];

it.each(rows)('%s fails and is said', (_name, make, sentence) => {
  const [files, ...more] = make();
  const { code, said } = verify(files, ...more);
  expect(said).toMatch(sentence);
  expect(said).toContain('The proof fails');
  expect(code).toBe(1);
});

it('says when nothing would notice a missing end, and proves some releases where that is wanted', () => {
  expect(verify(without('chain.json')).said).toContain('releases missing at the end would not be noticed');
  const some = verify(without(`${slugs[0]}.json`, 'chain.json'), '--some');
  expect(some).toEqual({
    code: 0,
    said: expect.stringContaining('Release 1 is missing. What is here was proved'),
  });
});

it('a withdrawn release keeps its place in the chain, and no content', async () => {
  const { data } = await server.as(quarter.chief).execute('{ releases { id number } }');
  const second = data.releases.find(({ number }: { number: number }) => number === 2);
  const input = { releaseId: second.id, reason: 'A table was wrong.' };
  await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
  const after: Record<string, string> = { ...copies };
  for (const name of [`${slugs[1]}.json`, 'chain.json']) after[name] = await download(name);
  expect(after[`${slugs[1]}.json`]).not.toContain('records');
  const { code, said } = verify(after);
  expect(said).toContain('Release 2 was withdrawn: its content is no longer given out');
  expect(code).toBe(0);
  const forged = JSON.parse(after[`${slugs[1]}.json`]!);
  const files = { ...after, [`${slugs[1]}.json`]: JSON.stringify({ ...forged, digest: 'a'.repeat(64) }) };
  expect(verify(files).code).toBe(1);
});
