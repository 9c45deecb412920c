// The gap between two groups in one period: the level they stand at, how far apart they are, how many times.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import type { Comparison, Measured, MeasureOptions } from './comparison';
import { differenceOf, noRatioTo, ratioOf, type Pair } from './difference-and-ratio';
import type { Estimate } from './standard-errors';
import { Study, type KnownGroup } from './study';
import { because, MEASURED } from './refusal-words';

/**
 * Which two groups: those named; or the worst-off group against the reference; or the worst-off against the best.
 * The worst-off group is picked by its value, which overstates the gap a little when values are uncertain: name the
 * groups to follow a gap over time.
 */
export type GapChoice =
  { group: string; comparedWith: string } | 'worst-off and reference' | 'worst-off and best-off';

/** One group's standing. */
export interface Standing extends Estimate {
  name: string;
}

/** The gap of one period. Level and gap belong together: a small gap may mean that everybody does badly. */
export interface Gap {
  /** Is a higher value better for people? */
  favorable: boolean;
  /** The value of the whole city; `null` where neither populations nor the whole city's value are known. */
  overall: number | null;
  /** The group on the far side of the gap. */
  group: Standing;
  /** The group it is compared with. */
  comparedWith: Standing;
  /** Above 0: `group` fares worse, by so many points. Below 0: it fares better. */
  difference: Measured;
  /** Above 1: `group` fares worse, so many times. `null` where a 0 stands in the way; `ratioRefusal` says so. */
  ratio: Measured | null;
  ratioRefusal: string | null;
}

function find(study: Study, name: string): KnownGroup {
  const group = study.groups.find((one) => one.name === name);
  if (group !== undefined) return group;
  throw new Refusal('INCOMPLETE', because('noValue', { group: name }), { path: ['groups', name] });
}

function choose(study: Study, choice: GapChoice): { group: KnownGroup; comparedWith: KnownGroup } {
  if (choice === 'worst-off and reference') {
    const { reference } = study;
    return { group: study.extreme('worst', reference), comparedWith: reference };
  }
  if (choice === 'worst-off and best-off') {
    const comparedWith = study.extreme('best');
    return { group: study.extreme('worst', comparedWith), comparedWith };
  }
  if (choice.group === choice.comparedWith) {
    throw new Refusal(
      'INVALID',
      msg`${{ group: choice.group }} cannot be compared with itself. Choose two groups.`,
      {
        path: ['choice'],
      },
    );
  }
  return { group: find(study, choice.group), comparedWith: find(study, choice.comparedWith) };
}

const standing = ({ name, estimate, standardError }: KnownGroup): Standing => ({
  name,
  estimate,
  standardError,
});

/**
 * The gap of one period: level, the two groups, difference and ratio, each with its interval. Without a choice: the
 * worst-off group against the reference where one is marked, else against the best-off.
 */
export function gapNow(
  comparison: Comparison,
  choice: GapChoice | null = null,
  options: MeasureOptions = {},
): Gap {
  const study = new Study(comparison, options);
  study.needGroups(2, say(MEASURED.gap));
  const { favorable } = study.indicator;
  const { group, comparedWith } = choose(
    study,
    choice ?? (study.hasReference ? 'worst-off and reference' : 'worst-off and best-off'),
  );
  const pair: Pair = favorable
    ? { first: comparedWith, second: group }
    : { first: group, second: comparedWith };
  const hasRatio = pair.second.estimate !== 0;
  return {
    favorable,
    overall: study.hasPopulations || options.overall !== undefined ? study.mean : null,
    group: standing(group),
    comparedWith: standing(comparedWith),
    difference: differenceOf(study, pair),
    ratio: hasRatio ? ratioOf(study, pair) : null,
    ratioRefusal: hasRatio ? null : noRatioTo(pair.second),
  };
}
