import { createHash } from 'node:crypto';
import { TrailProof, trailDigest, type TrailEntry, type TrailHead, type TrailSeal } from './audit-chain';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const entry = (id: string, summary = `Did ${id}.`): TrailEntry => ({
  id,
  at: '2026-10-01T12:00:00.000000Z',
  personId: null,
  actingAs: 'system',
  requestId: 'r',
  action: 'test',
  subjectType: 'Plan',
  subjectId: '1',
  summary,
  detail: '{}',
});

interface Kept {
  seal: TrailSeal;
  stored: TrailEntry[];
}

function sealed(...batches: string[][]): Kept[] {
  const chain: Kept[] = [];
  for (const [index, ids] of batches.entries()) {
    const stored = ids.map((id) => entry(id));
    const said = {
      number: index + 1,
      sealedAt: '2026-10-01T12:05:00.000Z',
      previousDigest: chain.at(-1)?.seal.digest ?? null,
    };
    chain.push({ seal: { ...said, eventIds: ids, digest: trailDigest(said, stored, sha256) }, stored });
  }
  return chain;
}

function problemsOf(chain: readonly Kept[], head?: TrailHead): string[] {
  const proof = new TrailProof(sha256);
  for (const { seal, stored } of chain) proof.next(seal, stored);
  proof.end(head);
  return proof.problems;
}

const trail = () => sealed(['a', 'b', 'c'], ['d', 'e'], ['f']);
const [first, second, third] = trail() as [Kept, Kept, Kept];

test('a trail as it was sealed has no problem, in whatever order its rows are read', () => {
  expect(problemsOf(trail())).toEqual([]);
  expect(problemsOf(trail().map((kept) => ({ ...kept, stored: kept.stored.toReversed() })))).toEqual([]);
  expect(problemsOf(trail(), { number: 3, digest: third.seal.digest })).toEqual([]);
  // The head is noted after the seal, so it may lag behind.
  expect(problemsOf(trail(), { number: 2, digest: second.seal.digest })).toEqual([]);
});

test.each<[string, Kept[], RegExp]>([
  [
    'a changed entry',
    [{ ...first, stored: [entry('a'), entry('b', 'Did nothing.'), entry('c')] }, second, third],
    /Entries of seal 1 .* were changed or reordered/,
  ],
  ['a deleted entry', [first, { ...second, stored: [entry('d')] }, third], /Entry e of seal 2 is missing/],
  [
    'reordered entries',
    [{ ...first, seal: { ...first.seal, eventIds: ['b', 'a', 'c'] } }, second, third],
    /Entries of seal 1 .* were changed or reordered/,
  ],
  [
    'an entry taken out of entry and seal',
    [{ seal: { ...first.seal, eventIds: ['a', 'b'] }, stored: [entry('a'), entry('b')] }, second, third],
    /Entries of seal 1/,
  ],
  ['a seal taken out of the middle', [first, third], /Seal 2 is expected here, but number 3/],
  ['seals in another order', [second, first, third], /Seal 1 is expected here, but number 2/],
  [
    'a seal made anew over changed entries',
    [sealed(['a', 'x'])[0]!, second, third],
    /Seal 2 does not follow the seal stored before it/,
  ],
  [
    'another time of sealing',
    [{ ...first, seal: { ...first.seal, sealedAt: '2026-10-02T12:05:00.000Z' } }, second, third],
    /Entries of seal 1/,
  ],
  ['an entry sealed twice', sealed(['a'], ['a']), /Entry a stands in two seals/],
])('%s is found', (_, chain, sentence) => {
  expect(problemsOf(chain).join('\n')).toMatch(sentence);
});

test('seals cut off the end, or made anew from the beginning, are found by the head kept elsewhere', () => {
  const head = { number: 3, digest: third.seal.digest };
  expect(problemsOf([first, second], head)).toEqual([
    'Seals are missing at the end: number 3 was kept outside the database.',
  ]);
  expect(problemsOf([], head)).toHaveLength(1);
  expect(problemsOf(sealed(['a'], ['d', 'e'], ['f']), head)).toEqual([
    'Seal 3 is not the one that was kept outside the database.',
  ]);
});
