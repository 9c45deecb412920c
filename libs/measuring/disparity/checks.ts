// What a comparison must be before anything is measured; every no says what is wrong and the way out.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import type { Comparison, Group, Indicator, MeasureOptions } from './comparison';
import { REASONS } from './refusal-words';

/** More than this share of groups without a value, and the rest may not speak for all of them. */
export const MOST_MISSING = 0.15;

const invalid = (message: Message, ...path: string[]) => new Refusal('INVALID', message, { path });
const incomplete = (message: Message, ...path: string[]) => new Refusal('INCOMPLETE', message, { path });

// Rows may come from a file or another program, so shapes are checked that the types already promise.
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const NOT_A_NUMBER = {
  estimate: (group: string) =>
    msg`The value of ${group} must be a number, zero or more. Correct it, or leave it empty if it is not known.`,
  standardError: (group: string) =>
    msg`The standard error of ${group} must be a number, zero or more. Correct it, or leave it empty if it is not known.`,
  population: (group: string) =>
    msg`The number of people of ${group} must be a number, zero or more. Correct it, or leave it empty if it is not known.`,
} as const;

function checkAmount(value: unknown, group: string, field: keyof typeof NOT_A_NUMBER): void {
  if (value === null || isAmount(value)) return;
  throw invalid(NOT_A_NUMBER[field](group), 'groups', group, field);
}

function checkOrder(groups: readonly Group[]): void {
  const unplaced = groups.find((group) => group.order === undefined);
  if (unplaced !== undefined) {
    throw incomplete(
      msg`${{ group: unplaced.name }} has no place in the order from least to most advantaged. Number the groups 1, 2, 3 and so on, or treat the groups as unordered.`,
      'groups',
      unplaced.name,
      'order',
    );
  }
  const places = groups.map((group) => group.order!).sort((a, b) => a - b);
  if (places.every((place, i) => place === i + 1)) return;
  throw invalid(
    msg`The order of the groups must be 1, 2, 3 and so on, each number once and none left out. Number the groups again, from least to most advantaged.`,
    'groups',
    'order',
  );
}

function checkIndicator(indicator: Indicator): void {
  if (typeof indicator.favorable !== 'boolean') {
    throw invalid(
      msg`It must be said whether a higher value is better for people or worse. Choose one.`,
      'indicator',
      'favorable',
    );
  }
  if (indicator.scale !== null && !(isAmount(indicator.scale) && indicator.scale > 0)) {
    throw invalid(
      msg`The scale must be a number above zero, such as 100 for a percentage. Leave it empty if the value has no upper limit.`,
      'indicator',
      'scale',
    );
  }
}

/** Throws a Refusal unless the comparison can be measured at all. */
export function checkComparison({ dimension, indicator, groups }: Comparison, options: MeasureOptions): void {
  checkIndicator(indicator);
  const names = new Set<string>();
  for (const group of groups) {
    if (names.has(group.name)) {
      throw invalid(
        msg`${{ group: group.name }} is in the list twice. Keep one of the two rows.`,
        'groups',
        group.name,
      );
    }
    names.add(group.name);
    checkAmount(group.estimate, group.name, 'estimate');
    checkAmount(group.standardError, group.name, 'standardError');
    checkAmount(group.population, group.name, 'population');
  }
  const references = groups.filter((group) => group.reference);
  if (references.length > 1) {
    throw invalid(
      msg`${{ groups: references.map((group) => group.name).join(' and ') }} are both marked as the reference. Mark one group only.`,
      'groups',
      'reference',
    );
  }
  if (dimension === 'ordered') checkOrder(groups);
  const missing = groups.filter((group) => group.estimate === null);
  if (missing.length === groups.length) {
    throw incomplete(REASONS.noValues, 'groups');
  }
  if (missing.length / groups.length > MOST_MISSING && options.allowMissing !== true) {
    throw incomplete(
      missing.length === 1
        ? msg`${{ group: missing[0]!.name }} has no value: more than ${{ percent: 100 * MOST_MISSING }}% of the groups. Enter the missing values, or say that the others may be compared without them.`
        : msg`${{ groups: missing.map((group) => group.name).join(', ') }} have no value: more than ${{ percent: 100 * MOST_MISSING }}% of the groups. Enter the missing values, or say that the others may be compared without them.`,
      'groups',
      missing[0]!.name,
      'estimate',
    );
  }
}

/** Throws a Refusal unless level, draws, seed and overall value are usable. */
export function checkOptions({ level, draws, seed, overall }: MeasureOptions): void {
  if (level !== undefined && !(level > 0 && level < 1)) {
    throw invalid(msg`The confidence level must lie between 0 and 1, such as 0.95.`, 'level');
  }
  if (draws !== undefined && !(Number.isInteger(draws) && draws >= 100)) {
    throw invalid(msg`The number of draws must be a whole number, 100 or more.`, 'draws');
  }
  if (seed !== undefined && !Number.isInteger(seed)) {
    throw invalid(msg`The seed must be a whole number.`, 'seed');
  }
  if (overall !== undefined && !isAmount(overall)) {
    throw invalid(msg`The value of the whole city must be a number, zero or more.`, 'overall');
  }
}
