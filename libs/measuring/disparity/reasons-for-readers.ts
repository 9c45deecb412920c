// Why a measure of disparity is not given, for readers: what is not known, without what its keepers could do about it.
import { msg, plural } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { saidAgain, saidInstead, type Instead } from '@plumbline/language/domain';
import { measuredSaidAgain, REASONS } from './refusal-words';

/** Each reason in readers' words; null where it only tells its keepers a way out. */
export const FOR_READERS: Readonly<Record<keyof typeof REASONS, MessageDescriptor | null>> = {
  fewGroups: msg`${{ measure: '' }} needs a value for at least ${{ least: '' }} groups; ${plural({ count: 0 }, { one: '# has one.', other: '# have one.' })}`,
  useTwo: null,
  enterMissing: null,
  noPeople: msg`The number of people is not known for ${{ groups: '' }}.`,
  nobody: msg`The number of people is given as 0 in every group.`,
  noOverall: msg`The overall value is not known: neither the number of people in each group nor the value of the whole city was given.`,
  overallZero: msg`The overall value is 0, so nothing can be measured relative to it.`,
  noReference: msg`No single group is set as the one that all others are compared with.`,
  noValueOf: msg`${{ group: '' }} is ${{ role: '' }} and has no value.`,
  noValue: msg`${{ group: '' }} has no value in this period.`,
  noValues: msg`No group has a value.`,
  noRatio: msg`The value of ${{ group: '' }} is 0, so no ratio to it can be formed.`,
  noOrder: msg`${{ measure: '' }} needs groups with an order, such as income or education. These groups have none.`,
  noScale: msg`${{ measure: '' }} fits a curve between 0 and the highest value there can be, and none is given.`,
  aboveScale: msg`${{ measure: '' }} fits a curve between 0 and the highest value there can be, and a value lies above it.`,
  noCurve: msg`${{ measure: '' }} has no answer here: no curve fits values that are all 0 or all at the top.`,
  noRelativeIndex: msg`The relative index of inequality has no answer here: the fitted line falls to 0 or below at one end.`,
  noRelativeConcentration: msg`The relative concentration index has no answer here: the overall value lies at the end of its range.`,
};

const keys = Object.keys(REASONS) as (keyof typeof REASONS)[];
const OF_KEEPERS = keys.map((key): Instead => [REASONS[key], FOR_READERS[key]]);
const OF_READERS = Object.values(FOR_READERS).filter((one) => one !== null);

/**
 * A reason that was stored in English, in readers' words and in their language; names of groups stay as they are.
 * Releases hold either words: those of before were made for the keepers of the numbers.
 */
export function reasonForReaders(text: string): string {
  const told = saidInstead(text, OF_KEEPERS, measuredSaidAgain);
  return told === text ? saidAgain(text, OF_READERS, measuredSaidAgain) : told;
}
