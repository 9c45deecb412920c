// Scores of the City University of New York's Equality Indicators, for cities that published theirs.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';

// The two points of the ratio table that its authors publish. What lies between is not published; never guessed.
const PUBLISHED_RATIO_SCORES: ReadonlyMap<number, number> = new Map([
  [2, 40],
  [5, 20],
]);

/**
 * Score (1 to 100) of a ratio between two groups. Only the published points are known; others are refused.
 * Source: CUNY Institute for State and Local Governance, equalityindicators.org/scoring-2.
 */
export function equalityScoreOfRatio(ratio: number): number {
  const score = PUBLISHED_RATIO_SCORES.get(ratio);
  if (score !== undefined) return score;
  throw new Refusal(
    'INVALID',
    msg`There is no published score for a ratio of ${ratio}. Enter the score from your city's own report.`,
    { path: ['ratio'] },
  );
}

/** Score of a percentage: as it is where more is better, 100 minus it where less is better. Same source. */
export function equalityScoreOfPercentage(percentage: number, isMoreBetter: boolean): number {
  if (!(percentage >= 0 && percentage <= 100)) {
    throw new Refusal('INVALID', msg`A percentage for a score must lie between 0 and 100. Correct it.`, {
      path: ['percentage'],
    });
  }
  return isMoreBetter ? percentage : 100 - percentage;
}

/**
 * A topic's score from its indicators, a theme's from its topics, a city's from its themes: the plain mean. It is
 * here to check scores a city has published; a mean of scores can hide a group that fares worse. Same source.
 */
export function equalityMean(scores: readonly number[]): number {
  if (scores.length === 0) {
    throw new Refusal('INCOMPLETE', msg`There are no scores to take the mean of. Enter at least one.`, {
      path: ['scores'],
    });
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
