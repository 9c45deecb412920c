// How far a translation is, what is published of it, and how it is proved.
import { createHash } from 'node:crypto';
import type { ContentRecord } from '../records';
import type { SealedRelease } from '../seal';
import { withoutRecord } from '../seal';
import {
  addendumBlocks,
  problemsWithAddenda,
  problemsWithSources,
  sealAddendum,
  translatedTexts,
} from './addendum';
import type { Addendum } from './addendum';
import { blocksThatStand, standingTexts, withoutEarlierWordings, withoutRemovedTexts } from './after-removal';
import { blocksOf, isLasting } from './blocks';
import { problemsWithLanguages } from './city-languages';
import { countsOf, lastingPlaces, standOf } from './stand';
import type { KeptTranslation } from './stand';
import { addendumToPublish } from './to-publish';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const GOAL = ['team Parks', 'plan 1', 'goal G1'];

function release(goal: string, notes = 'First paragraph.\n\nSecond paragraph.'): SealedRelease {
  const fields = { text: goal, horizon: null, priority: 'Housing', theme: null, planArea: 'Housing' };
  const record = { kind: 'goal', place: GOAL, fields } as unknown as ContentRecord;
  const team = {
    kind: 'team',
    place: ['team Parks'],
    fields: { summary: '2026' },
  } as unknown as ContentRecord;
  return {
    ...{ format: 'f', number: 1, slug: 's', previousDigest: null, digest: sha256(goal + notes), notes },
    header: { title: 'Summer' } as SealedRelease['header'],
    records: [record, team].map((one, at) => ({ hash: `h${at}`, salt: 's', record: one })),
  };
}

function kept(source: string, text: string, given: Partial<KeptTranslation> = {}): KeptTranslation {
  const block = blocksOf(release('Safe parks')).find((one) => one.source === source);
  const places = block ? lastingPlaces(block) : [];
  return {
    id: text,
    sourceHash: sha256(source),
    source,
    text,
    state: 'MACHINE_DRAFT',
    places,
    writtenBy: 'writer',
    ...given,
  };
}

describe('the texts of a release', () => {
  it('are each there once, by paragraph, with all their places; numbers alone are none', () => {
    expect(
      blocksOf(release('Safe parks')).map(({ source, places }) => [source, places.map(({ field }) => field)]),
    ).toEqual([
      ['Summer', ['title']],
      ['First paragraph.', ['notes']],
      ['Second paragraph.', ['notes']],
      ['Safe parks', ['text']],
      ['Housing', ['priority', 'planArea']],
    ]);
    expect(isLasting({ place: GOAL, field: 'text' })).toBe(true);
    expect(isLasting({ place: [], field: 'notes' })).toBe(false);
  });

  it('are outdated where the wording at a place changed, and never where only a new quarter speaks', () => {
    const all = [
      kept('Safe parks', 'Parques seguros'),
      kept('First paragraph.', 'Primer párrafo.'),
      kept('Housing', 'Vivienda', { state: 'HUMAN_REVIEWED' }),
    ];
    const stands = standOf(blocksOf(release('Safe and clean parks', 'Another quarter.')), all, sha256);
    const state = Object.fromEntries(stands.map((one) => [one.source, one.state]));
    expect(state).toEqual({
      ...{ Summer: 'MISSING', 'Another quarter.': 'MISSING' },
      ...{ 'Safe and clean parks': 'STALE', Housing: 'HUMAN_REVIEWED' },
    });
    expect(stands.find((one) => one.state === 'STALE')?.earlier?.text).toBe('Parques seguros');
    expect(countsOf(stands)).toEqual({ MISSING: 2, MACHINE_DRAFT: 0, HUMAN_REVIEWED: 1, STALE: 1 });
    // Back to the old wording, its translation holds again.
    expect(standOf(blocksOf(release('Safe parks')), all, sha256)[3]?.state).toBe('MACHINE_DRAFT');
  });

  it('have no outdated translation where the earlier wording is still said elsewhere', () => {
    const moved = release('Green parks');
    moved.notes = 'Safe parks';
    const stands = standOf(blocksOf(moved), [kept('Safe parks', 'Parques seguros')], sha256);
    expect(stands.map(({ source, state }) => [source, state])).toContainEqual(['Green parks', 'MISSING']);
  });
});

function published(of: SealedRelease, all: readonly KeptTranslation[], before?: Addendum): Addendum {
  const blocks = addendumBlocks(standOf(blocksOf(of), all, sha256));
  return sealAddendum(
    {
      ...{ release: of.digest, language: 'es', number: (before?.number ?? 0) + 1 },
      ...{ publishedAt: '2026-11-22T15:00:00.000Z', previousDigest: before?.digest ?? null },
    },
    blocks,
    { sha256, newSalt: () => 'salt' },
  );
}

describe('a published translation', () => {
  const now = release('Safe and clean parks');
  const all = [kept('Safe parks', 'Parques seguros'), kept('Housing', 'Vivienda'), kept('Summer', 'Verano')];
  const first = published(now, all);
  const second = published(now, [...all, kept('Second paragraph.', 'Segundo.')], first);

  it('says each text with its state, the outdated one as such', () => {
    expect(translatedTexts(first, now, sha256)).toEqual([
      { source: 'Summer', text: 'Verano', state: 'MACHINE_DRAFT' },
      { source: 'Safe and clean parks', text: 'Parques seguros', state: 'STALE' },
      { source: 'Housing', text: 'Vivienda', state: 'MACHINE_DRAFT' },
    ]);
  });

  it('says nothing any more of what was lawfully removed, and holds none of it', () => {
    const law = { on: '2026-11-23', reason: 'By law' } as const;
    const removed = withoutRecord(now, 0, law);
    expect(translatedTexts(first, removed, sha256).map(({ text }) => text)).toEqual(['Verano']);
    expect(problemsWithSources([first], removed, sha256).join(' ')).toMatch(/holds what was removed/);
    expect(problemsWithAddenda([first], removed, sha256)).toEqual([]);
    const stands = standingTexts(removed, sha256);
    const left = [first, second].map((one) => withoutRemovedTexts(one, stands, () => law));
    expect(problemsWithAddenda(left, removed, sha256)).toEqual([]);
    expect(problemsWithSources(left, removed, sha256)).toEqual([]);
    expect(JSON.stringify(left)).not.toMatch(/Parques|Vivienda/);
    expect(
      left[0]?.blocks.map((entry) => ('removed' in entry ? entry.removed.reason : entry.block.text)),
    ).toEqual([...['Verano', 'By law', 'By law']]);
    expect(blocksThatStand(second, stands).map(({ text }) => text)).toEqual(['Verano', 'Segundo.']);
    // Nobody takes out more than the law did.
    expect(problemsWithAddenda(left, now, sha256).join(' ')).toMatch(
      /is missing, though nothing was removed/,
    );
  });

  it('of a release that still stands may lack an earlier wording only for a reason that another release tells', () => {
    const law = { on: '2026-11-23', reason: 'By law' } as const;
    const stale = first.blocks.find((entry) => 'block' in entry && entry.block.state === 'STALE');
    const gone = new Set([stale && 'block' in stale ? (stale.block.earlierSource ?? '') : '']);
    const left = withoutEarlierWordings(first, gone, law);
    expect(JSON.stringify(left)).not.toContain('Parques');
    expect(JSON.stringify(left)).toContain('Vivienda');
    const other = withoutRecord(release('Safe parks'), 0, law);
    expect(problemsWithAddenda([left], now, sha256, [now, other])).toEqual([]);
    const another = withoutRecord(release('Safe parks'), 0, { ...law, reason: 'Another law' });
    for (const releases of [[now], [now, another]]) {
      expect(problemsWithAddenda([left], now, sha256, releases).join(' ')).toMatch(/is missing/);
    }
  });

  it('is proved with its release', () => {
    expect(problemsWithAddenda([first, second], now, sha256)).toEqual([]);
    expect(problemsWithSources([first, second], now, sha256)).toEqual([]);
  });

  const [block] = second.blocks;
  const otherText = {
    ...(block as { block: object }),
    block: { ...(block as { block: object }).block, text: 'Otro' },
  };
  it.each<[string, Addendum[], RegExp]>([
    [
      'a changed text',
      [first, { ...second, blocks: [otherText as never, ...second.blocks.slice(1)] }],
      /was changed/,
    ],
    ['a missing addendum', [second], /Number 1 is expected/],
    ['another order', [second, first], /does not follow/],
    ['another time', [{ ...first, publishedAt: '2027-01-01T00:00:00.000Z' }], /digest .* does not match/],
    ['a text less', [{ ...first, blocks: first.blocks.slice(1) }], /digest .* does not match/],
    ['another release', [published({ ...now, digest: 'x' }, all)], /belongs to another release/],
    [
      'a text the release does not say',
      [{ ...published(release('Safe parks'), all), release: now.digest }],
      /does not say/,
    ],
  ])('is not proved with %s', (_what, addenda, expected) => {
    const problems = [problemsWithAddenda, problemsWithSources].flatMap((of) => of(addenda, now, sha256));
    expect(problems.join(' ')).toMatch(expected);
  });
});

describe('what goes into the next addendum', () => {
  const now = release('Safe parks');
  const stands = (all: readonly KeptTranslation[]) => standOf(blocksOf(now), all, sha256);
  const mine = kept('Safe parks', 'Parques seguros', { writtenBy: 'me' });
  const theirs = kept('Housing', 'Vivienda');

  it('is not what the publisher wrote: that waits', () => {
    const plan = addendumToPublish(stands([mine, theirs]), [], now.digest, 'me');
    expect([plan.blocks.map(({ text }) => text), plan.added, plan.own, plan.writers]).toEqual([
      ['Vivienda'],
      1,
      1,
      ['writer'],
    ]);
    expect(addendumToPublish(stands([mine, theirs]), [], now.digest, null).blocks).toHaveLength(2);
  });

  it('keeps what was published in its place, and publishes anew what an earlier release said', () => {
    const before = published(now, [kept('Safe parks', 'Parques')]);
    const plan = addendumToPublish(stands([mine]), [before], now.digest, 'me');
    expect([plan.blocks.map(({ text }) => text), plan.added, plan.own]).toEqual([['Parques'], 0, 1]);
    // With a new release the same words are taken over, whoever wrote them.
    const next = addendumToPublish(stands([mine]), [published(now, [mine])], 'next release', 'me');
    expect([next.added, next.takenOver, next.own]).toEqual([1, 1, 0]);
  });
});

it('a city names each language once, with a legal basis', () => {
  const basis = 'Local Law 30 of 2017';
  const problems = (list: [string, string][]) =>
    problemsWithLanguages(list.map(([language, legalBasis]) => ({ language, legalBasis }))).map(
      ({ at, field }) => [at, field],
    );
  expect(
    problems([
      ['es', basis],
      ['zh-Hans', basis],
    ]),
  ).toEqual([]);
  expect(
    problems([
      ['es', basis],
      ['es', basis],
      ['xx', basis],
      ['EN', basis],
      ['ar', ' '],
    ]),
  ).toEqual([
    ...[
      [1, 'language'],
      [2, 'language'],
      [3, 'language'],
    ],
    [4, 'legalBasis'],
  ]);
});
