// The life of a draft and the addresses of releases.
import { buildReleaseContent } from './build-content';
import { exampleSource } from './example-source';
import { exampleGate } from './example-gate';
import { endDraft, refuseIfChanged, releaseSlug } from './release-draft';
import type { ReleaseDraftState } from './release-draft';

it.each([
  ['ASSEMBLED', 'publish', 3, 'PUBLISHED'],
  ['ASSEMBLED', 'discard', 3, 'DISCARDED'],
  ['ASSEMBLED', 'publish', 2, 'STALE'],
  ['ASSEMBLED', 'discard', 4, 'STALE'],
  ['PUBLISHED', 'publish', 3, 'WRONG_STATE'],
  ['PUBLISHED', 'discard', 3, 'WRONG_STATE'],
  ['DISCARDED', 'publish', 3, 'WRONG_STATE'],
  ['DISCARDED', 'discard', 3, 'WRONG_STATE'],
] as [ReleaseDraftState, 'publish' | 'discard', number, string][])(
  'a draft in state %s: %s at version %i gives %s',
  (state, by, expected, outcome) => {
    const end = () => endDraft({ state, version: 3 }, by, expected);
    if (outcome === 'STALE' || outcome === 'WRONG_STATE') {
      expect(end).toThrow(expect.objectContaining({ code: outcome }));
    } else expect(end()).toEqual({ state: outcome, version: 4 });
  },
);

it('refuses content that is not what was assembled', () => {
  const { content } = buildReleaseContent(exampleSource(), exampleGate());
  expect(() => refuseIfChanged(content, structuredClone(content))).not.toThrow();
  expect(() => refuseIfChanged(content, { ...content, notes: 'Other.' })).toThrow(
    expect.objectContaining({ code: 'STALE', message: expect.stringContaining('assemble it again') }),
  );
});

it.each([
  ['FY2026-Q3', [], 'fy2026-q3'],
  ['FY2026-Q3', ['fy2026-q3'], 'fy2026-q3-2'],
  ['FY2026-Q3', ['fy2026-q3', 'fy2026-q3-2'], 'fy2026-q3-3'],
  ['Latest', [], 'release-latest'],
])('period %s with %j taken gets the address %s', (code, taken, slug) => {
  expect(releaseSlug(code, new Set(taken))).toBe(slug);
});
