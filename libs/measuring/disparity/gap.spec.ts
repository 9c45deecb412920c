import fc from 'fast-check';
import {
  GAP_VERDICTS,
  agreement,
  gapChange,
  gapNow,
  type Comparison,
  type Gap,
  type GapChangeOptions,
} from './index';

fc.configureGlobal({ seed: 20_240_329, numRuns: 300 });

/** Two groups of an adverse indicator with their standard errors. */
const deaths = (black: number, white: number, error: number | null = null): Comparison => ({
  dimension: 'unordered',
  indicator: { favorable: false, scale: 1000 },
  groups: [
    { name: 'Black', estimate: black, standardError: error, population: null },
    { name: 'White', estimate: white, standardError: error, population: null, reference: true },
  ],
});
const gap = (black: number, white: number, error: number | null = null) =>
  gapNow(deaths(black, white, error));

/** Rent burden in percent of households, New York, ACS 2008-12 and 2015-19; 90% margins over 1.645. */
const rentBurden = (rows: [string, number, number, number][]): Comparison => ({
  dimension: 'unordered',
  indicator: { favorable: false, scale: 100 },
  groups: rows.map(([name, estimate, margin, population]) => ({
    ...{ name, estimate, population },
    standardError: margin / 1.645,
    reference: name === 'White',
  })),
});
const before = rentBurden([
  ['Asian', 55.2, 1.4, 190_388],
  ['Black', 53, 0.6, 471_489],
  ['Hispanic', 58.6, 0.6, 604_851],
  ['White', 47.3, 0.5, 672_968],
]);
const after = rentBurden([
  ['Asian', 55, 1.3, 210_404],
  ['Black', 55.2, 0.7, 466_859],
  ['Hispanic', 58.5, 0.7, 638_334],
  ['White', 44.9, 0.5, 665_774],
]);

describe('the gap now', () => {
  it('gives level and gap together, the worst-off group against the reference', () => {
    const now = gapNow(before);
    expect([now.group.name, now.comparedWith.name]).toEqual(['Hispanic', 'White']);
    expect(now.overall).toBeCloseTo(52.984, 2);
    expect(now.difference.value).toBeCloseTo(11.3, 10);
    expect(now.difference.interval!.low).toBeCloseTo(10.3694, 3);
    expect(now.difference.interval!.high).toBeCloseTo(12.2306, 3);
    expect(now.ratio!.value).toBeCloseTo(1.2389, 4);
    expect(now.ratio!.interval!.low).toBeCloseTo(1.21737, 4);
  });

  it('compares the pair that is named, and the best-off where no reference is', () => {
    const named = gapNow(before, { group: 'Black', comparedWith: 'Asian' });
    expect(named.difference.value).toBeCloseTo(-2.2, 10);
    expect(named.ratio!.value).toBeLessThan(1);
    const groups = before.groups.map((one) => ({ ...one, reference: false }));
    expect(gapNow({ ...before, groups }).comparedWith.name).toBe('White');
    expect(() => gapNow({ ...before, groups }, 'worst-off and reference')).toThrow('No group is marked');
    expect(() => gapNow(before, { group: 'Black', comparedWith: 'Black' })).toThrow('compared with itself');
    expect(() => gapNow(before, { group: 'Blue', comparedWith: 'White' })).toThrow('Blue has no value');
  });

  it('is positive where the group fares worse, whichever way is good', () => {
    const rates = (favorable: boolean): Comparison => ({
      dimension: 'unordered',
      indicator: { favorable, scale: 100 },
      groups: [
        { name: 'A', estimate: 60, standardError: 1, population: 10 },
        { name: 'B', estimate: 80, standardError: 1, population: 30 },
      ],
    });
    const [higherIsBetter, lowerIsBetter] = [gapNow(rates(true)), gapNow(rates(false))];
    expect([higherIsBetter.group.name, lowerIsBetter.group.name]).toEqual(['A', 'B']);
    for (const one of [higherIsBetter, lowerIsBetter]) {
      expect(one.difference.value).toBe(20);
      expect(one.ratio!.value).toBeCloseTo(4 / 3, 12);
      expect(one.overall).toBe(75);
    }
  });

  it('knows the overall value only from populations or from the city', () => {
    expect(gap(11.1, 4.5).overall).toBeNull();
    expect(gapNow(deaths(11.1, 4.5), null, { overall: 6 }).overall).toBe(6);
  });
});

describe('the change of a gap', () => {
  it('is too uncertain to say without standard errors, whatever the values', () => {
    const { difference, ratio } = gapChange(gap(11.1, 4.5), gap(5, 4.9));
    expect(difference).toMatchObject({
      verdict: 'too uncertain to say',
      interval: null,
      pointsTo: 'narrower',
    });
    expect(ratio).toMatchObject({ verdict: 'too uncertain to say', interval: null, pointsTo: 'narrower' });
  });

  it.each<[string, number, string, string]>([
    ['2000 to 2010', 2.8, 'narrowed', 'widened'],
    ['2000 to 2019', 2.6, 'narrowed', 'widened'],
  ])('of infant deaths in New York %s: certain values would disagree', (_says, white, points, proportion) => {
    const { difference, ratio } = gapChange(gap(11.1, 4.5, 0.02), gap(8.6, white, 0.02));
    expect([difference.verdict, ratio!.verdict]).toEqual([points, proportion]);
    expect(agreement(difference, ratio)).toMatchObject({ kind: 'disagree', mustShowBoth: true });
    expect(agreement(difference, ratio).says).toBe(
      'The gap narrowed in points and widened in proportion. Both are true; show both.',
    );
  });

  it('of infant deaths in New York 2010 to 2019: both wider', () => {
    const { difference, ratio } = gapChange(gap(8.6, 2.8, 0.02), gap(8.6, 2.6, 0.02));
    expect([difference.verdict, ratio!.verdict]).toEqual(['widened', 'widened']);
    expect(agreement(difference, ratio)).toMatchObject({ kind: 'agree', mustShowBoth: false });
  });

  it('of rent burden in New York between Black and White households: widened, with its interval', () => {
    const pair = { group: 'Black', comparedWith: 'White' };
    const { difference, ratio, isSamePair } = gapChange(gapNow(before, pair), gapNow(after, pair));
    expect(isSamePair).toBe(true);
    expect(difference.change).toBeCloseTo(4.6, 10);
    // Four independent errors: sqrt(0.6² + 0.5² + 0.7² + 0.5²) / 1.645 = 0.7063.
    expect(difference.interval!.low).toBeCloseTo(4.6 - 1.959964 * 0.706322, 4);
    expect(difference.interval!.high).toBeCloseTo(4.6 + 1.959964 * 0.706322, 4);
    expect([difference.verdict, ratio!.verdict]).toEqual(['widened', 'widened']);
  });

  it('goes by the interval and not by the values', () => {
    expect(gapChange(gap(20, 10, 1), gap(18, 10, 1)).difference.verdict).toBe('too uncertain to say');
    expect(gapChange(gap(20, 10, 0.3), gap(18, 10, 0.3)).difference.verdict).toBe('narrowed');
    expect(gapChange(gap(20, 10, 0.3), gap(22, 10, 0.3)).difference.verdict).toBe('widened');
    // The same change at a level that asks for more.
    expect(gapChange(gap(20, 10, 0.45), gap(18, 10, 0.45), { level: 0.99 }).difference.verdict).toBe(
      'too uncertain to say',
    );
  });

  it('says "about the same" only when the whole interval lies inside the margin', () => {
    const margin = { difference: 1, ratio: 1.1 };
    expect(gapChange(gap(20, 10, 0.1), gap(20.2, 10, 0.1), { margin }).difference.verdict).toBe(
      'about the same',
    );
    expect(gapChange(gap(20, 10, 1), gap(20.2, 10, 1), { margin }).difference.verdict).toBe(
      'too uncertain to say',
    );
    expect(gapChange(gap(20, 10, 0.01), gap(20.2, 10, 0.01), { margin }).ratio!.verdict).toBe(
      'about the same',
    );
    // Full counts: no change at all is about the same, any change is a change.
    expect(gapChange(gap(20, 10, 0), gap(20, 10, 0)).difference.verdict).toBe('about the same');
    expect(gapChange(gap(20, 10, 0), gap(20.001, 10, 0)).difference.verdict).toBe('widened');
  });

  it('does not call a gap that turned around narrowed', () => {
    const named = (black: number, white: number) =>
      gapNow(deaths(black, white, 0.1), { group: 'Black', comparedWith: 'White' });
    const turned = gapChange(named(15, 10), named(10, 16)).difference;
    expect(turned).toMatchObject({ change: -11, verdict: 'widened', isReversed: true, pointsTo: 'wider' });
    const mirrored = gapChange(named(15, 10), named(10, 15)).difference;
    expect(mirrored).toMatchObject({
      verdict: 'too uncertain to say',
      isReversed: true,
      pointsTo: 'neither',
    });
  });

  it('takes the shared part of two samples into account', () => {
    const [apart, shared] = [0, 0.8].map(
      (overlap) => gapChange(gap(20, 10, 1), gap(18, 10, 1), { overlap }).difference.interval!,
    );
    expect((shared!.high - shared!.low) / (apart!.high - apart!.low)).toBeCloseTo(Math.sqrt(0.2), 12);
  });

  it('says when the groups are not the same in both periods', () => {
    const groups = after.groups.map((one) => (one.name === 'Asian' ? { ...one, estimate: 70 } : one));
    expect(gapChange(gapNow(before), gapNow({ ...after, groups })).isSamePair).toBe(false);
  });

  it('has no ratio where a value is 0', () => {
    const changes = gapChange(gap(20, 0, 1), gap(18, 10, 1));
    expect(changes.ratio).toBeNull();
    expect(agreement(changes.difference, changes.ratio).kind).toBe('no ratio');
  });

  it('notices when only one of the two is certain', () => {
    const { difference, ratio } = gapChange(gap(20, 10, 0.3), gap(17, 8.5, 0.3));
    expect(agreement(difference, ratio)).toMatchObject({ kind: 'one only', mustShowBoth: true });
    expect(agreement(difference, ratio).says).toContain('narrowed in points');
  });

  it.each<[string, GapChangeOptions, string]>([
    ['a level of 95', { level: 95 }, 'confidence level'],
    ['a full overlap', { overlap: 1 }, 'overlap'],
    ['a negative margin', { margin: { difference: -1 } }, 'margin'],
    ['a factor below 1', { margin: { ratio: 0.9 } }, 'margin'],
  ])('refuses %s', (_says, options, words) => {
    expect(() => gapChange(gap(2, 1, 1), gap(2, 1, 1), options)).toThrow(words);
  });

  it('refuses to compare two indicators with opposite directions', () => {
    const other: Gap = { ...gap(2, 1, 1), favorable: true };
    expect(() => gapChange(gap(2, 1, 1), other)).toThrow('one indicator');
  });
});

describe('every change of a gap', () => {
  const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);
  const periods = fc.record({
    values: fc.tuple(tenths(1, 900), tenths(1, 900), tenths(1, 900), tenths(1, 900)),
    error: tenths(0, 60),
  });
  const named = (black: number, white: number, error: number) =>
    gapNow(deaths(black, white, error), { group: 'Black', comparedWith: 'White' });
  const both = ({
    values: [a, b, c, d],
    error,
  }: {
    values: [number, number, number, number];
    error: number;
  }) => [named(a, b, error), named(c, d, error)] as const;

  it('is certain of nothing that the values deny, and turns around with time', () => {
    const opposite = { narrowed: 'widened', widened: 'narrowed' } as Record<string, string>;
    fc.assert(
      fc.property(periods, (drawn) => {
        const [first, last] = both(drawn);
        const [forth, back] = [gapChange(first, last), gapChange(last, first)];
        for (const [one, other] of [
          [forth.difference, back.difference],
          [forth.ratio!, back.ratio!],
        ] as const) {
          expect(GAP_VERDICTS).toContain(one.verdict);
          if (one.verdict === 'narrowed') expect(one.pointsTo).toBe('narrower');
          if (one.verdict === 'widened') expect(one.pointsTo).toBe('wider');
          expect(other.verdict).toBe(opposite[one.verdict] ?? one.verdict);
          expect(one.interval!.low).toBeLessThanOrEqual(one.change);
          expect(one.interval!.high).toBeGreaterThanOrEqual(one.change);
        }
      }),
    );
  });

  it('is the same whichever of the two groups is named first', () => {
    fc.assert(
      fc.property(periods, (drawn) => {
        const [a, b, c, d] = drawn.values;
        const turned = { ...drawn, values: [b, a, d, c] as [number, number, number, number] };
        const [one, other] = [gapChange(...both(drawn)), gapChange(...both(turned))];
        expect(other.difference.verdict).toBe(one.difference.verdict);
        expect(other.ratio!.verdict).toBe(one.ratio!.verdict);
      }),
    );
  });

  it('never becomes certain when less is known', () => {
    fc.assert(
      fc.property(periods, (drawn) => {
        const less = { ...drawn, error: drawn.error + 1 };
        const [known, unknown] = [gapChange(...both(drawn)), gapChange(...both(less))];
        if (known.difference.verdict === 'too uncertain to say') {
          expect(unknown.difference.verdict).toBe('too uncertain to say');
        }
      }),
    );
  });

  it('holds the true change in 95 of 100 samples', () => {
    // 4,000 made-up surveys of a gap that does not change, by a fixed linear congruential generator.
    let state = 42;
    const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let certain = 0;
    for (let i = 0; i < 4_000; i++) {
      const [first, last] = [named(60 + normal(), 40 + normal(), 1), named(60 + normal(), 40 + normal(), 1)];
      if (gapChange(first, last).difference.verdict !== 'too uncertain to say') certain++;
    }
    expect(certain / 4_000).toBeGreaterThan(0.04);
    expect(certain / 4_000).toBeLessThan(0.06);
  });
});
