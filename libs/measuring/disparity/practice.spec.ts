import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  agreement,
  changeOf,
  disproportionalityIndex,
  disproportionalityOfCounts,
  equalityMean,
  equalityScoreOfPercentage,
  equalityScoreOfRatio,
  fourFifthsRule,
  gapChange,
  gapNow,
  isSignificant,
  outlierCaution,
  percentageOf,
  readCell,
  relativeRateIndex,
  standardErrorFrom,
  type Comparison,
  type SelectionGroup,
} from './index';

/** Inputs and answers differ from measure to measure; what is asserted on them is their type. */
type Facts = ReturnType<typeof JSON.parse>;

interface PracticeCase {
  id: string;
  measure: string;
  input: Facts;
  expected: Facts;
  source: string;
}
const { cases } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'cases/practice.json'), 'utf8')) as {
  cases: PracticeCase[];
};

type Row = { group: string; rate: number } & { group: string; applied: number; selected: number };
const selection = ({ rates, counts }: { rates?: Row[]; counts?: Row[] }): SelectionGroup[] =>
  rates?.map(({ group, rate }) => ({ name: group, rate })) ??
  counts!.map(({ group, applied, selected }) => ({ name: group, applied, selected }));

const infantDeaths = (black: number, white: number): Comparison => ({
  dimension: 'unordered',
  indicator: { favorable: false, scale: 1000 },
  groups: [
    { name: 'Black', estimate: black, standardError: null, population: null },
    { name: 'White', estimate: white, standardError: null, population: null, reference: true },
  ],
});

const check: Record<string, (input: Facts, expected: Facts) => void> = {
  four_fifths(input, expected) {
    if (expected.error !== undefined && input.counts.some((one: Row) => one.applied === 0)) {
      const { leftOut, groups } = fourFifthsRule(selection(input));
      expect(leftOut).toEqual([
        { name: input.group, because: expect.stringContaining('Nobody in the group A applied') },
      ]);
      expect(groups.map((one) => one.name)).not.toContain(input.group);
      return;
    }
    if (expected.error !== undefined) {
      expect(() => fourFifthsRule(selection(input))).toThrow('the highest rate is 0');
      return;
    }
    const judged = fourFifthsRule(selection(input)).groups.find((one) => one.name === input.group)!;
    expect(judged.impactRatio).toBeCloseTo(expected.impact_ratio, 12);
    expect(judged.isAdverse).toBe(expected.adverse);
    if (expected.rate !== undefined) expect(judged.rate).toBeCloseTo(expected.rate, 12);
    if (expected.one_person_flip !== undefined)
      expect(judged.isFlippedByOnePerson).toBe(expected.one_person_flip);
  },
  disproportionality_index(input, expected) {
    const index = disproportionalityIndex({
      shareOfOutcome: input.share_of_outcome,
      shareOfPopulation: input.share_of_population,
    });
    expect(index).toBeCloseTo(expected.value, 12);
  },
  relative_rate_index(input, expected) {
    const group = {
      events: input.group_count ?? input.group_referrals ?? 8,
      base: input.group_population ?? input.group_arrests ?? 8,
    };
    const reference = {
      events: input.white_count ?? input.white_referrals ?? 100,
      base: input.white_population ?? input.white_arrests ?? 992,
    };
    const index = () => relativeRateIndex(group, reference, input.group_population_share ?? null);
    if (expected.error !== undefined) expect(index).toThrow('no index can be formed');
    else if (expected.shown === false) {
      expect(index()).toEqual({
        isShown: false,
        because: expect.stringContaining('under 1% of the population'),
      });
    } else {
      const result = index();
      expect(result).toMatchObject({ isShown: true, value: expected.value });
      if (expected.meaning !== undefined && result.isShown) {
        expect(result.times).toBeCloseTo(2.5, 12);
        expect(expected.meaning).toContain(`two and one-half times ${result.direction}`);
      }
    }
  },
  cuny_score(input, expected) {
    const score =
      input.ratio !== undefined
        ? equalityScoreOfRatio(input.ratio)
        : equalityScoreOfPercentage(input.percentage, input.direction === 'positive');
    expect(score).toBe(expected.score);
  },
  cuny_rollup(input, expected) {
    if (input.themes !== undefined) {
      expect(equalityMean(input.themes)).toBe(expected.city);
      expect(equalityMean(input.themes) - 38).toBe(expected.change_from_baseline_38);
      return;
    }
    const topics = Object.entries<number[]>(input.indicators).map(([name, scores]) => [
      name,
      equalityMean(scores),
    ]);
    expect(Object.fromEntries(topics)).toEqual(expected.topics);
    expect(equalityMean(topics.map(([, score]) => score as number))).toBe(expected.theme);
  },
  ratio_and_difference(input, expected) {
    const gap = gapNow(infantDeaths(input.black_nh, input.white_nh));
    expect(gap.ratio!.value).toBeCloseTo(expected.ratio, 12);
    expect(gap.difference.value).toBeCloseTo(expected.difference, 12);
  },
  trend_verdict({ series }, expected) {
    const gaps = (series as [number, number, number][]).map(([, black, white]) =>
      gapNow(infantDeaths(black, white)),
    );
    gaps.forEach((gap, i) => {
      expect(gap.difference.value).toBeCloseTo(expected.absolute_gap[i], 12);
      expect(gap.ratio!.value).toBeCloseTo(expected.relative_gap[i], 12);
    });
    const { difference, ratio } = gapChange(gaps[0]!, gaps[2]!);
    const words = { narrower: 'narrowed', wider: 'widened', neither: 'stayed' };
    const [points, proportion] = [words[difference.pointsTo], words[ratio!.pointsTo]];
    expect(expected.verdict).toBe(
      `absolute gap ${points} 2000-2019, relative gap ${proportion}: both must be shown`,
    );
    expect(agreement(difference, ratio)).toMatchObject({ kind: 'pull apart', mustShowBoth: true });
    // The source gives no standard errors, so nothing is called certain.
    expect([difference.verdict, ratio!.verdict]).toEqual(['too uncertain to say', 'too uncertain to say']);
  },
  representation_index(input, expected) {
    const index = disproportionalityOfCounts({
      groupInProgram: input.group_in_programme,
      program: input.programme_total,
      groupPopulation: input.group_population,
      population: input.population,
    });
    expect(index).toBeCloseTo(expected.value, 12);
  },
  change_significance(input, expected) {
    const estimate = (value: number, marginOfError: number) => ({
      estimate: value,
      standardError: standardErrorFrom({ marginOfError, level: 0.9 }),
    });
    const change = changeOf(
      estimate(input.first, input.first_moe90),
      estimate(input.second, input.second_moe90),
    );
    expect(change.change).toBeCloseTo(expected.change, 12);
    expect(change.standardError).toBeCloseTo(expected.se, 12);
    expect(change.z).toBeCloseTo(expected.z, 10);
    expect(isSignificant(change, 0.9)).toBe(expected.significant_90);
    expect(isSignificant(change, 0.95)).toBe(expected.significant_95);
  },
  percentage_over_100(input, expected) {
    const { percent, caution } = percentageOf(input.numerator, input.denominator);
    expect(percent).toBeGreaterThan(expected.percent - 0.01);
    expect(percent).toBeLessThan(expected.percent + 0.01);
    expect(expected.accepted).toBe(true);
    expect(caution).toContain('over 100%');
  },
  suppressed_text(input, expected) {
    expect(readCell(input.cell)).toEqual(expected);
  },
  outlier_warning(input, expected) {
    const groups = Object.entries<number>(input.values).map(([name, estimate]) => ({ name, estimate }));
    const caution = outlierCaution(groups)!;
    expect(caution.name).toBe('Asian');
    expect(expected.warning).toContain(`(${caution.times.toFixed(1)})`);
    expect(caution.caution).toContain('(375.7)');
  },
};

describe('the worked cases of US practice', () => {
  let ran = 0;

  it.each(cases)('$id: $measure', (one) => {
    expect.hasAssertions();
    check[one.measure]!(one.input, one.expected);
    expect(one.source).not.toBe('');
    ran++;
  });

  it('ran every one of them', () => {
    expect(ran).toBe(37);
    expect(new Set(cases.map((one) => one.id)).size).toBe(37);
  });
});
