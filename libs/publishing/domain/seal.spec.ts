// A published release cannot be changed unseen: every field, every record, every link of the chain.
import { createHash, randomBytes } from 'node:crypto';
import { buildReleaseContent } from './build-content';
import { canonicalJson } from './canonical';
import { verifyChain } from './chain';
import { exampleSource } from './example-source';
import { exampleGate } from './example-gate';
import { contentOf, sealRelease, withoutRecord } from './seal';
import type { SealedRelease } from './seal';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const newSalt = () => randomBytes(16).toString('hex');
const { content } = buildReleaseContent(exampleSource(), exampleGate());

function chainOf(length: number): SealedRelease[] {
  const chain: SealedRelease[] = [];
  for (let number = 1; number <= length; number += 1) {
    const sealing = {
      number,
      slug: `fy2026-q${number}`,
      publishedAt: `2026-0${number}-01T12:00:00.000Z`,
      previousDigest: chain.at(-1)?.digest ?? null,
    };
    chain.push(sealRelease(content, sealing, { sha256, newSalt }));
  }
  return chain;
}

/** Every place in a value that holds no other value, as a path of keys. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function tampered(release: SealedRelease, path: readonly string[]): SealedRelease {
  const copy = structuredClone(release);
  let target = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string, unknown>;
  const last = path.at(-1)!;
  const old = target[last];
  target[last] = typeof old === 'number' ? old + 1 : typeof old === 'boolean' ? !old : `${String(old)}x`;
  return copy;
}

it('holds when nothing was touched', () => {
  const chain = chainOf(3);
  const head = { number: 3, digest: chain[2]!.digest };
  const report = verifyChain(chain, sha256, head);
  expect(report).toMatchObject({ releases: 3, problems: [], tombstones: [] });
  expect(report.records).toBe(chain[0]!.records.length * 3);
});

it('notices a change of every single field', () => {
  const chain = chainOf(2);
  const leaves = leavesOf(chain[0]!);
  const unnoticed = leaves.filter(
    (path) => verifyChain([tampered(chain[0]!, path), chain[1]!], sha256).problems.length === 0,
  );
  expect(leaves.length).toBeGreaterThan(100);
  expect(unnoticed).toEqual([]);
});

it('notices records and releases that are removed, added or put in another order', () => {
  const [first, second, third] = chainOf(3) as [SealedRelease, SealedRelease, SealedRelease];
  const head = { number: 3, digest: third.digest };
  const swapped = { ...first, records: [first.records[1]!, first.records[0]!, ...first.records.slice(2)] };
  const broken: SealedRelease[][] = [
    [{ ...first, records: first.records.slice(1) }, second, third],
    [{ ...first, records: [...first.records, first.records[0]!] }, second, third],
    [swapped, second, third],
    [second, third],
    [first, third],
    [first, second],
    [],
    [first, second, third, third],
  ];
  for (const chain of broken) expect(verifyChain(chain, sha256, head).problems).not.toEqual([]);
});

it('notices a whole chain that was made anew, by the head kept elsewhere', () => {
  const real = chainOf(2);
  const forged = chainOf(2);
  expect(verifyChain(forged, sha256).problems).toEqual([]);
  expect(verifyChain(forged, sha256, { number: 2, digest: real[1]!.digest }).problems).toHaveLength(1);
});

describe('a lawful removal', () => {
  const [first, second] = chainOf(2) as [SealedRelease, SealedRelease];
  const index = first.records.findIndex((entry) => 'record' in entry && entry.record.kind === 'observation');
  const removed = withoutRecord(first, index, { on: '2026-09-01', reason: 'Court order 12 of 2026.' });

  it('leaves a tombstone and everything still verifies', () => {
    const report = verifyChain([removed, second], sha256);
    expect(report.problems).toEqual([]);
    expect(report.tombstones).toEqual([
      { release: 1, record: index, on: '2026-09-01', reason: 'Court order 12 of 2026.' },
    ]);
  });

  it('takes the record and its salt away for good', () => {
    const gone = first.records[index]!;
    expect(canonicalJson(removed)).not.toContain('salt' in gone ? gone.salt : 'no salt');
    expect(contentOf(removed).teams[0]!.plans[0]!.goals[0]!.metrics[0]!.observations).toEqual([]);
  });

  it('does not hide another change', () => {
    const swapped = structuredClone(removed);
    swapped.records[index]!.hash = sha256('another');
    expect(verifyChain([swapped, second], sha256).problems).not.toEqual([]);
  });
});

it('gives back exactly the content that was sealed', () => {
  const [release] = chainOf(1);
  const served = JSON.parse(canonicalJson(release)) as SealedRelease;
  expect(canonicalJson(contentOf(served))).toBe(canonicalJson(content));
});

it('salts every record, so that equal records have different hashes', () => {
  const [one, other] = [chainOf(1)[0]!, chainOf(1)[0]!];
  expect(one.records[0]!.hash).not.toBe(other.records[0]!.hash);
});

it('a release from before all of it was said is read with the rest left empty', () => {
  const [release] = chainOf(1) as [SealedRelease];
  const old = structuredClone(release) as unknown as {
    header: object;
    records: { record: { kind: string; fields: object } }[];
  };
  const said = new Set([
    'code',
    'name',
    'kind',
    'unit',
    'direction',
    'periodLabel',
    'category',
    'value',
    'hidden',
  ]);
  for (const { record } of old.records.filter(({ record }) => /^(metric|observation)$/.test(record.kind))) {
    record.fields = Object.fromEntries(Object.entries(record.fields).filter(([key]) => said.has(key)));
  }
  const [metric] = contentOf(old as unknown as SealedRelease).teams[0]!.plans[0]!.goals[0]!.metrics;
  expect(metric).toMatchObject({ groups: [], measures: [], sentence: '', picture: { periods: [] } });
  expect(metric!.observations[0]).toMatchObject({ value: '30', place: null, numerator: null });
});
