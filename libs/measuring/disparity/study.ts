// A comparison made ready for measuring: checked, sorted, with shares of population and the overall value.
import { say } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import { checkComparison, checkOptions } from './checks';
import type { Comparison, Group, Indicator, Measured, MeasureOptions } from './comparison';
import { reach } from './normal';
import { DEFAULT_DRAWS, DEFAULT_SEED, Simulation } from './simulation';
import { because, REASONS, ROLES } from './refusal-words';

/** A group that has a value. */
export interface KnownGroup extends Group {
  estimate: number;
}

/** Order by what is known of a group, by name only where nothing else differs: rows and labels may be shuffled. */
function byContent(a: Group, b: Group): number {
  return (
    (a.estimate ?? -1) - (b.estimate ?? -1) ||
    (a.standardError ?? Infinity) - (b.standardError ?? Infinity) ||
    (a.population ?? -1) - (b.population ?? -1) ||
    (a.order ?? 0) - (b.order ?? 0) ||
    Number(a.reference ?? false) - Number(b.reference ?? false) ||
    (a.name < b.name ? -1 : 1)
  );
}

/** One comparison under study. Throws a Refusal where something that a measure needs is missing. */
export class Study {
  /** The groups that have a value, from the lowest to the highest. */
  readonly groups: readonly KnownGroup[];
  readonly level: number;
  private readonly all: readonly Group[];
  private simulated: Simulation | null | undefined;
  private weighed: Float64Array | undefined;

  constructor(
    private readonly comparison: Comparison,
    readonly options: MeasureOptions = {},
  ) {
    checkOptions(options);
    checkComparison(comparison, options);
    this.all = comparison.groups;
    this.level = options.level ?? 0.95;
    this.groups = this.all.filter((group): group is KnownGroup => group.estimate !== null).sort(byContent);
  }

  get indicator(): Indicator {
    return this.comparison.indicator;
  }

  get isOrdered(): boolean {
    return this.comparison.dimension === 'ordered';
  }

  /** Refuses where fewer groups have a value than the measure needs. */
  needGroups(least: number, measure: string): void {
    if (this.groups.length >= least) return;
    const [count, isTwo] = [this.groups.length, this.groups.length === 2];
    const sentence = () => {
      const needs = say(because('fewGroups', { measure, least, count }));
      return `${needs} ${say(isTwo ? REASONS.useTwo : REASONS.enterMissing)}`;
    };
    throw new Refusal('INCOMPLETE', sentence(), { path: ['groups'] });
  }

  /** Populations of the groups under study. */
  get populations(): number[] {
    const missing = this.groups.filter((group) => group.population === null);
    if (missing.length > 0) {
      const names = missing
        .map((group) => group.name)
        .sort()
        .join(', ');
      throw new Refusal('INCOMPLETE', because('noPeople', { groups: names }), {
        path: ['groups', missing[0]!.name, 'population'],
      });
    }
    const populations = this.groups.map((group) => group.population!);
    if (populations.every((population) => population === 0)) {
      throw new Refusal('INCOMPLETE', REASONS.nobody, { path: ['groups'] });
    }
    return populations;
  }

  /** Each group's share of the population; they add up to 1. */
  get shares(): Float64Array {
    if (this.weighed === undefined) {
      const populations = this.populations;
      const total = populations.reduce((sum, population) => sum + population, 0);
      this.weighed = Float64Array.from(populations, (population) => population / total);
    }
    return this.weighed;
  }

  /** The same weight for every group. */
  get equalShares(): Float64Array {
    return new Float64Array(this.groups.length).fill(1 / this.groups.length);
  }

  get hasPopulations(): boolean {
    return (
      this.groups.every((group) => group.population !== null) &&
      this.groups.some((group) => group.population! > 0)
    );
  }

  /** The overall value: the groups weighted by population, or the one given where populations are missing. */
  get mean(): number {
    if (this.hasPopulations) {
      const shares = this.shares;
      return this.groups.reduce((sum, group, i) => sum + shares[i]! * group.estimate, 0);
    }
    if (this.options.overall !== undefined) return this.options.overall;
    throw new Refusal('INCOMPLETE', REASONS.noOverall, { path: ['overall'] });
  }

  /** The overall value as a divisor. */
  get meanAboveZero(): number {
    const mean = this.mean;
    if (mean > 0) return mean;
    throw new Refusal('INVALID', REASONS.overallZero, { path: ['groups'] });
  }

  /** The group the others are compared with; in an ordered dimension, without one marked, the most advantaged. */
  get reference(): KnownGroup {
    const marked =
      this.all.find((group) => group.reference) ?? (this.isOrdered ? this.end('most') : undefined);
    if (marked === undefined) {
      throw new Refusal('INCOMPLETE', REASONS.noReference, {
        path: ['groups', 'reference'],
      });
    }
    return known(marked, say(ROLES.reference));
  }

  get hasReference(): boolean {
    return this.all.some((group) => group.reference);
  }

  /** The most or least advantaged group of an ordered dimension. */
  end(which: 'most' | 'least'): KnownGroup {
    const order = which === 'most' ? this.all.length : 1;
    return known(
      this.all.find((group) => group.order === order)!,
      say(ROLES[which]),
    );
  }

  /** The groups with a value, from least to most advantaged, with the index each has in `groups`. */
  get byAdvantage(): number[] {
    return this.groups.map((_, i) => i).sort((a, b) => this.groups[a]!.order! - this.groups[b]!.order!);
  }

  /**
   * The group with the best or the worst value. Among equals the one known most precisely, so that the answer
   * doesn't depend on the order of the rows.
   */
  extreme(which: 'best' | 'worst', besides?: Group): KnownGroup {
    const highest = (which === 'best') === this.indicator.favorable;
    let found: KnownGroup | undefined;
    for (const group of this.groups) {
      if (group.name === besides?.name) continue;
      if (found === undefined || (highest && group.estimate > found.estimate)) found = group;
    }
    if (found === undefined) throw new Error('needGroups is asked before extreme');
    return found;
  }

  /** Standard errors of all groups, or `null` when one is missing. */
  get standardErrors(): Float64Array | null {
    const errors = this.groups.map((group) => group.standardError);
    return errors.some((error) => error === null) ? null : Float64Array.from(errors as number[]);
  }

  /** All groups drawn anew, once for all measures; `null` when a standard error is missing. */
  get simulation(): Simulation | null {
    if (this.simulated === undefined) {
      const errors = this.standardErrors;
      const { scale } = this.indicator;
      // A value above the scale (139% of residents vaccinated) says that the scale is no limit after all.
      const limited = scale !== null && this.groups.every((group) => group.estimate <= scale);
      this.simulated =
        errors &&
        new Simulation({
          estimates: Float64Array.from(this.groups, (group) => group.estimate),
          standardErrors: errors,
          highest: limited ? scale : Infinity,
          draws: this.options.draws ?? DEFAULT_DRAWS,
          seed: this.options.seed ?? DEFAULT_SEED,
        });
    }
    return this.simulated;
  }

  /** A value with its standard error and the symmetric interval of the normal distribution. */
  withError(value: number, standardError: number | null): Measured {
    if (standardError === null || !Number.isFinite(standardError)) {
      return { value, interval: null, standardError: null };
    }
    const side = reach(this.level) * standardError;
    return {
      value,
      interval: { low: value - side, high: value + side, level: this.level, method: 'analytic' },
      standardError,
    };
  }

  /** A positive value whose logarithm has this standard error, with the interval made on the log scale. */
  withLogError(value: number, logError: number | null): Measured {
    if (logError === null || !Number.isFinite(logError))
      return { value, interval: null, standardError: null };
    const factor = Math.exp(reach(this.level) * logError);
    return {
      value,
      interval: { low: value / factor, high: value * factor, level: this.level, method: 'analytic' },
      standardError: logError,
    };
  }
}

function known(group: Group, role: string): KnownGroup {
  if (group.estimate !== null) return group as KnownGroup;
  throw new Refusal('INCOMPLETE', because('noValueOf', { group: group.name, role }), {
    path: ['groups', group.name, 'estimate'],
  });
}
