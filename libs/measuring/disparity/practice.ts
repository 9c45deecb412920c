// Measures of US civil-rights practice: four-fifths rule, disproportionality index, relative rate index.
import { msg, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';

const isCount = (value: number) => Number.isInteger(value) && value >= 0;
const isAmount = (value: number) => Number.isFinite(value) && value >= 0;

/** One group in a hiring, promotion or program selection: counts, or a rate where counts are not known. */
export type SelectionGroup =
  { name: string; applied: number; selected: number } | { name: string; rate: number };

/** What the four-fifths rule says of one group. */
export interface FourFifths {
  name: string;
  /** Selected over applied, or the rate as given. */
  rate: number;
  /** The rate over the highest rate. */
  impactRatio: number;
  /** Below four fifths of the highest rate. Exactly four fifths is not adverse. */
  isAdverse: boolean;
  /** Would this group have the higher rate had one person been chosen differently? `null` without counts. */
  isFlippedByOnePerson: boolean | null;
}

/** A group that was not judged, and the sentence that says why. */
export interface LeftOut {
  name: string;
  because: string;
}

/** The outcome of the four-fifths rule for one selection. */
export interface FourFifthsResult {
  /** The group with the highest rate, which all are compared with. */
  highest: string;
  groups: FourFifths[];
  leftOut: LeftOut[];
}

/** Groups below this share of the applicants are set aside. */
export const LEAST_SHARE_FOUR_FIFTHS = 0.02;

/** Rates are compared as fractions of whole numbers, so that exactly four fifths stays exactly four fifths. */
interface Fraction {
  name: string;
  top: number;
  bottom: number;
  hasCounts: boolean;
}

function fractionOf(group: SelectionGroup): Fraction {
  if ('rate' in group) {
    if (!isAmount(group.rate)) {
      throw new Refusal(
        'INVALID',
        msg`The rate of ${{ group: group.name }} must be a number, zero or more. Correct it.`,
        {
          path: ['groups', group.name, 'rate'],
        },
      );
    }
    return { name: group.name, top: group.rate, bottom: 1, hasCounts: false };
  }
  if (!isCount(group.applied) || !isCount(group.selected) || group.selected > group.applied) {
    throw new Refusal(
      'INVALID',
      msg`${{ group: group.name }}: applicants and people selected must be whole numbers, and no more can be selected than applied. Correct the counts.`,
      { path: ['groups', group.name] },
    );
  }
  return { name: group.name, top: group.selected, bottom: group.applied, hasCounts: true };
}

/** Is a's rate below `times` b's? Equal within rounding of the last digits is not below. */
function isBelow(a: Fraction, b: Fraction, times: readonly [top: number, bottom: number] = [1, 1]): boolean {
  const [left, right] = [a.top * b.bottom * times[1], b.top * a.bottom * times[0]];
  return left < right && right - left > 1e-12 * right;
}

/** Would one person chosen from `one` and not from `highest` have turned the two rates around? */
function isFlipped(one: Fraction, highest: Fraction): boolean | null {
  if (!one.hasCounts || !highest.hasCounts) return null;
  if (one === highest) return false;
  return isBelow({ ...highest, top: highest.top - 1 }, { ...one, top: one.top + 1 });
}

/**
 * The four-fifths rule: a group whose selection rate is below four fifths of the highest group's rate shows adverse
 * impact. Groups under 2% of the applicants are set aside, and so are groups in which nobody applied. When one
 * person chosen differently would give the group the higher rate, nothing should be inferred.
 * Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D and 1607.15 A(2)(a); EEOC, questions
 * and answers on them, 44 FR 11996 (1979).
 */
export function fourFifthsRule(groups: readonly SelectionGroup[]): FourFifthsResult {
  const fractions = groups.map(fractionOf);
  const applied = fractions.every((one) => one.hasCounts)
    ? fractions.reduce((sum, one) => sum + one.bottom, 0)
    : 0;
  const leftOut: LeftOut[] = [];
  const judged = fractions.filter(({ name, bottom }) => {
    if (bottom === 0)
      leftOut.push({ name, because: t`Nobody in the group ${{ group: name }} applied, so it has no rate.` });
    else if (applied > 0 && bottom < LEAST_SHARE_FOUR_FIFTHS * applied) {
      leftOut.push({ name, because: t`${{ group: name }} is under 2% of the applicants, too few to judge.` });
    } else return true;
    return false;
  });
  const [first] = judged;
  if (first === undefined) {
    throw new Refusal(
      'INCOMPLETE',
      msg`No group has applicants, so there is no rate to compare. Enter the counts.`,
      {
        path: ['groups'],
      },
    );
  }
  const highest = judged.reduce((best, one) => (isBelow(best, one) ? one : best), first);
  if (highest.top === 0) {
    throw new Refusal(
      'INVALID',
      msg`Nobody was selected in any group, so the highest rate is 0 and no ratio to it can be formed. Wait until somebody is selected.`,
      { path: ['groups'] },
    );
  }
  return {
    highest: highest.name,
    groups: judged.map((one) => ({
      name: one.name,
      rate: one.top / one.bottom,
      impactRatio: (one.top * highest.bottom) / (highest.top * one.bottom),
      isAdverse: isBelow(one, highest, [4, 5]),
      isFlippedByOnePerson: isFlipped(one, highest),
    })),
    leftOut,
  };
}

/**
 * Disproportionality (or representation) index: a group's share of an outcome over its share of the population.
 * 1 is proportionate, 2 twice its share. Shares in the same unit.
 * Source: Washington State Center for Court Research, "Data: means of measuring", courts.wa.gov/wsccr.
 */
export function disproportionalityIndex({
  shareOfOutcome,
  shareOfPopulation,
}: {
  shareOfOutcome: number;
  shareOfPopulation: number;
}): number {
  if (!isAmount(shareOfOutcome) || !isAmount(shareOfPopulation)) {
    throw new Refusal('INVALID', msg`Both shares must be numbers, zero or more. Correct them.`, {
      path: ['shareOfOutcome'],
    });
  }
  if (shareOfPopulation === 0) {
    throw new Refusal(
      'INVALID',
      msg`The group's share of the population is 0, so no index can be formed. Check that both shares use the same list of groups.`,
      { path: ['shareOfPopulation'] },
    );
  }
  return shareOfOutcome / shareOfPopulation;
}

/** Disproportionality index from counts: the group and everybody, in the program and in the population. */
export function disproportionalityOfCounts(counts: {
  groupInProgram: number;
  program: number;
  groupPopulation: number;
  population: number;
}): number {
  const { groupInProgram, program, groupPopulation, population } = counts;
  if (!(program > 0 && population > 0) || groupInProgram > program || groupPopulation > population) {
    throw new Refusal(
      'INVALID',
      msg`A group cannot be larger than everybody, and nobody at all gives no share. Correct the counts.`,
      { path: ['counts'] },
    );
  }
  return disproportionalityIndex({
    shareOfOutcome: groupInProgram / program,
    shareOfPopulation: groupPopulation / population,
  });
}

/** Events among those who could have them. At a later stage of a process the base is the stage before. */
export interface EventCount {
  events: number;
  base: number;
}

/** A relative rate index, in a form that can be said: "2.5 times more often". */
export type RelativeRate =
  | { isShown: true; value: number; times: number; direction: 'more often' | 'less often' | 'as often' }
  | { isShown: false; because: string };

/** Groups below this share of the population of interest are not analyzed on their own. */
export const LEAST_SHARE_RELATIVE_RATE = 0.01;

/**
 * Relative rate index: the group's rate over the reference group's rate. Not shown for a group under 1% of the
 * population. Refuses when the reference has no events or a base is empty.
 * Source: OJJDP, Disproportionate Minority Contact Technical Assistance Manual, and its Statistical Briefing Book.
 */
export function relativeRateIndex(
  group: EventCount,
  reference: EventCount,
  shareOfPopulation: number | null = null,
): RelativeRate {
  if (shareOfPopulation !== null && shareOfPopulation < LEAST_SHARE_RELATIVE_RATE) {
    return {
      isShown: false,
      because: t`The group is under 1% of the population of interest, too few to be analyzed on its own.`,
    };
  }
  for (const [label, { events, base }] of [
    ['group', group] as const,
    ['reference group', reference] as const,
  ]) {
    if (!isAmount(events) || !(isAmount(base) && base > 0)) {
      throw new Refusal(
        'INVALID',
        label === 'group'
          ? msg`The group needs a number of events and a base above zero. Correct the counts.`
          : msg`The reference group needs a number of events and a base above zero. Correct the counts.`,
        {
          path: [label],
        },
      );
    }
  }
  if (reference.events === 0) {
    throw new Refusal(
      'INVALID',
      msg`The reference group has no events, so its rate is 0 and no index can be formed. Compare the rates by their difference, or put several years together.`,
      { path: ['reference group', 'events'] },
    );
  }
  // Multiplied out first: 250/1000 over 100/1000 is exactly 2.5.
  const value = (group.events * reference.base) / (reference.events * group.base);
  const direction = value > 1 ? 'more often' : value < 1 ? 'less often' : 'as often';
  return { isShown: true, value, times: value < 1 ? 1 / value : value, direction };
}
