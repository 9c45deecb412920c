// The gap between two groups: how many points apart, and how many times as high.
import { say } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import type { Measured } from './comparison';
import type { KnownGroup, Study } from './study';
import { because, MEASURED } from './refusal-words';

/** Two groups in the order in which they are compared: first minus second, first over second. */
export interface Pair {
  first: KnownGroup;
  second: KnownGroup;
}

/**
 * The two groups of a comparison, put so that a gap in the expected direction is positive. Ordered: most and least
 * advantaged. Unordered with a reference: the reference and the worst-off of the others. Otherwise: highest and
 * lowest.
 */
export function pairOf(study: Study): Pair {
  study.needGroups(2, say(MEASURED.gap));
  const { favorable } = study.indicator;
  if (study.isOrdered) {
    const [most, least] = [study.end('most'), study.end('least')];
    return favorable ? { first: most, second: least } : { first: least, second: most };
  }
  const better = study.hasReference ? study.reference : study.extreme('best');
  const worse = study.extreme('worst', study.hasReference ? better : undefined);
  return favorable ? { first: better, second: worse } : { first: worse, second: better };
}

/** first - second; standard error sqrt(se1² + se2²). */
export function differenceOf(study: Pick<Study, 'withError'>, { first, second }: Pair): Measured {
  const [e1, e2] = [first.standardError, second.standardError];
  return study.withError(
    first.estimate - second.estimate,
    e1 === null || e2 === null ? null : Math.hypot(e1, e2),
  );
}

/** Why there is no ratio to a group whose value is 0, and what to use. */
export const noRatioTo = ({ name }: KnownGroup): string => say(because('noRatio', { group: name }));

/**
 * first / second. Its standard error by the delta method is se = sqrt((se1² + R² se2²) / second²); the interval is
 * made on the log scale, exp(ln R ± z se/R), and the standard error shown is that of ln R, se/R. Refuses when the
 * second value is 0.
 */
export function ratioOf(study: Pick<Study, 'withLogError'>, { first, second }: Pair): Measured {
  if (second.estimate === 0) {
    throw new Refusal('INVALID', noRatioTo(second), { path: ['groups', second.name, 'estimate'] });
  }
  const ratio = first.estimate / second.estimate;
  const [e1, e2] = [first.standardError, second.standardError];
  if (e1 === null || e2 === null) return { value: ratio, interval: null, standardError: null };
  return study.withLogError(ratio, ratio === 0 ? null : Math.hypot(e1, ratio * e2) / first.estimate);
}

/** D: the difference between the two groups that {@link pairOf} chooses. */
export const difference = (study: Study): Measured => differenceOf(study, pairOf(study));

/** R: the ratio between the two groups that {@link pairOf} chooses. */
export const ratio = (study: Study): Measured => ratioOf(study, pairOf(study));
