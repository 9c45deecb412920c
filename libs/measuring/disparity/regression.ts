// A line or a logistic curve through weighted points, and how certain its two coefficients are.

/** Points with their weights; all three lists of the same length. */
export interface WeightedPoints {
  x: readonly number[];
  y: readonly number[];
  weights: readonly number[];
}

/** Intercept and slope with their covariance matrix [[vaa, vab], [vab, vbb]]. */
export interface Fit {
  intercept: number;
  slope: number;
  covariance: { vaa: number; vab: number; vbb: number };
}

const MOST_STEPS = 100;

/** Total weight, weighted mean of x, and weighted sum of squares around it: exact even where weights differ much. */
function momentsOf(x: readonly number[], weights: readonly number[]) {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const center = weights.reduce((sum, w, i) => sum + w * x[i]!, 0) / total;
  const squares = weights.reduce((sum, w, i) => sum + w * (x[i]! - center) ** 2, 0);
  return { total, center, squares };
}

function line({ x, y, weights }: WeightedPoints): { intercept: number; slope: number } {
  const { total, center, squares } = momentsOf(x, weights);
  const slope = weights.reduce((sum, w, i) => sum + w * (x[i]! - center) * y[i]!, 0) / squares;
  const mean = weights.reduce((sum, w, i) => sum + w * y[i]!, 0) / total;
  return { intercept: mean - slope * center, slope };
}

/**
 * Sandwich covariance, HC1: n/(n-2) (X'WX)⁻¹ (sum u² x x') (X'WX)⁻¹, where `working` are the weights W of the
 * last step and `scores` the weighted residuals u. Source: J. G. MacKinnon, H. White, Journal of Econometrics 29
 * (1985), 305-325.
 */
function sandwich(
  x: readonly number[],
  working: readonly number[],
  scores: readonly number[],
): Fit['covariance'] {
  const { total, center, squares } = momentsOf(x, working);
  const correction = x.length / (x.length - 2);
  // How far each point moves intercept and slope.
  let [vaa, vab, vbb] = [0, 0, 0];
  scores.forEach((score, i) => {
    const b = (score * (x[i]! - center)) / squares;
    const a = score / total - b * center;
    vaa += correction * a * a;
    vab += correction * a * b;
    vbb += correction * b * b;
  });
  return { vaa, vab, vbb };
}

/** Weighted least squares with HC1 covariance. Needs three points or more that don't share one x. */
export function fitLine(points: WeightedPoints): Fit {
  const { x, y, weights } = points;
  const { intercept, slope } = line(points);
  const scores = weights.map((w, i) => w * (y[i]! - intercept - slope * x[i]!));
  return { intercept, slope, covariance: sandwich(x, weights, scores) };
}

/**
 * Logistic curve 1 / (1 + exp(-a - bx)) through shares y from 0 to 1, by iterated weighted least squares, with HC1
 * covariance; `null` when no curve fits (all shares 0, or all 1, or a clean jump from 0 to 1).
 */
export function fitLogistic({ x, y, weights }: WeightedPoints): Fit | null {
  // Only the proportions of the weights matter; large populations squared would cost digits.
  const heaviest = Math.max(...weights);
  const prior = weights.map((w) => w / heaviest);
  let linear = y.map((share) => Math.log((share + 0.05) / (1.05 - share)));
  for (let step = 0, last = Infinity; step < MOST_STEPS; step++) {
    const shares = linear.map((eta) => 1 / (1 + Math.exp(-eta)));
    const working = shares.map((p, i) => prior[i]! * p * (1 - p));
    const { total, squares } = momentsOf(x, working);
    if (!(total > 1e-12 && squares > 1e-12)) return null;
    const targets = linear.map((eta, i) => eta + (y[i]! - shares[i]!) / (shares[i]! * (1 - shares[i]!)));
    const { intercept, slope } = line({ x, y: targets, weights: working });
    linear = x.map((place) => intercept + slope * place);
    const change = Math.abs(intercept - last);
    last = intercept;
    if (step > 2 && change < 1e-12 * (1 + Math.abs(intercept))) {
      const fitted = linear.map((eta) => 1 / (1 + Math.exp(-eta)));
      return {
        intercept,
        slope,
        covariance: sandwich(
          x,
          fitted.map((p, i) => prior[i]! * p * (1 - p)),
          fitted.map((p, i) => prior[i]! * (y[i]! - p)),
        ),
      };
    }
  }
  return null;
}

/** Slope of a weighted least squares line with the textbook standard error, residuals over n - 2. */
export function slopeOf(points: WeightedPoints): { slope: number; standardError: number } {
  const { x, y, weights } = points;
  const { intercept, slope } = line(points);
  const residual = weights.reduce((sum, w, i) => sum + w * (y[i]! - intercept - slope * x[i]!) ** 2, 0);
  return { slope, standardError: Math.sqrt(residual / (x.length - 2) / momentsOf(x, weights).squares) };
}
