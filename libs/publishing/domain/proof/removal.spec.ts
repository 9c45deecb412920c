// A lawful removal takes a record and all that belongs to it, leaves a tombstone with its reason, and the rest verifies.
import { createHash, randomBytes } from 'node:crypto';
import { buildReleaseContent } from '../build-content';
import { canonicalJson } from '../canonical';
import { verifyChain } from '../chain';
import { exampleGate } from '../example-gate';
import { exampleSource } from '../example-source';
import { sealRelease } from '../seal';
import { verifyCopies } from './copies';
import { problemWithRemoval, removalsOf, withoutRecordAndBelow } from './removal';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const release = sealRelease(
  buildReleaseContent(exampleSource(), exampleGate()).content,
  { number: 1, slug: 'fy2026-q4', publishedAt: '2026-08-01T12:00:00.000Z', previousDigest: null },
  { sha256, newSalt: () => randomBytes(16).toString('hex') },
);
const indexOf = (kind: string) =>
  release.records.findIndex((entry) => 'record' in entry && entry.record.kind === kind);
const removed = { on: '2026-09-01', reason: 'Court order 12 of 2026.' };

it.each([
  ['deliverable', { plan: 'parks-equity-plan', goal: 'G01', metric: null }],
  ['goal', { plan: 'parks-equity-plan', goal: null, metric: null }],
  ['plan', { plan: null, goal: null, metric: null }],
])('a removed %s is told of where it stood, and the rest verifies', (kind, told) => {
  const left = withoutRecordAndBelow(release, indexOf(kind), removed);
  expect(verifyChain([left], sha256).problems).toEqual([]);
  expect(left.digest).toBe(release.digest);
  expect(removalsOf(left)).toEqual([{ ...removed, kind, departments: ['PARKS'], ...told }]);
  // Nothing of it, and nothing that belonged to it, is left.
  const entry = release.records[indexOf(kind)]!;
  const place = 'record' in entry ? JSON.stringify(entry.record.place).slice(0, -1) : '';
  expect(canonicalJson(left)).not.toContain(place);
  const copy = verifyCopies([{ name: 'fy2026-q4.json', text: canonicalJson(left) }], sha256);
  expect(copy.problems).toEqual([]);
  expect(copy.notes.join(' ')).toContain(
    'was lawfully removed on 2026-09-01. Reason: Court order 12 of 2026.',
  );
});

it('refuses what would make the release say something untrue', () => {
  const left = withoutRecordAndBelow(release, indexOf('goal'), removed);
  expect(problemWithRemoval(left, indexOf('goal'))).toContain('already removed');
  expect(problemWithRemoval(release, 999)).toContain('has no record 1000');
  for (const kind of ['team', 'department']) {
    expect(problemWithRemoval(release, indexOf(kind))).toContain('Withdraw the release');
    expect(() => withoutRecordAndBelow(release, indexOf(kind), removed)).toThrow(RangeError);
  }
});

it('refuses to take a value whose measure still shows it', () => {
  const metric = indexOf('metric');
  expect(problemWithRemoval(release, indexOf('observation'))).toContain(
    `Remove the whole measure, record ${metric + 1}`,
  );
  const left = withoutRecordAndBelow(release, metric, removed);
  expect(verifyChain([left], sha256).problems).toEqual([]);
  expect(removalsOf(left)[0]).toMatchObject({ kind: 'metric', goal: 'G01' });
});

it('says nothing where nothing was removed', () => expect(removalsOf(release)).toEqual([]));
