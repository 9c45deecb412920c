// Why a measure of disparity cannot be given, in words: said when it is refused, and again to readers of other languages.
import { msg, plural } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { say } from '@plumbline/language/domain';

/** What is measured, as a refusal names it. */
export const MEASURED = {
  gap: msg`A gap`,
  betweenGroupVariance: msg`The between-group variance`,
  betweenGroupDeviation: msg`The between-group standard deviation`,
  coefficientOfVariation: msg`The coefficient of variation`,
  fromMean: msg`The mean difference from the mean`,
  indexOfDisparity: msg`The index of disparity`,
  fromBest: msg`The mean difference from the best group`,
  fromReference: msg`The mean difference from the reference group`,
  theil: msg`The Theil index`,
  meanLogDeviation: msg`The mean log deviation`,
  attributableRisk: msg`The population attributable risk`,
  slopeIndex: msg`The slope index of inequality`,
  relativeIndex: msg`The relative index of inequality`,
  absoluteConcentration: msg`The absolute concentration index`,
  relativeConcentration: msg`The relative concentration index`,
};

/** What a group without a value would be needed for. */
export const ROLES = {
  reference: msg`the reference group`,
  most: msg`the most advantaged group`,
  least: msg`the least advantaged group`,
};

/** Why there is no value; a refusal fills the places in with {@link because}. */
export const REASONS = {
  fewGroups: msg`${{ measure: '' }} needs a value for at least ${{ least: '' }} groups; ${plural({ count: 0 }, { one: '# has one.', other: '# have one.' })}`,
  useTwo: msg`For two groups use the difference and the ratio.`,
  enterMissing: msg`Enter the missing values.`,
  noPeople: msg`The number of people is missing for ${{ groups: '' }}. Enter the denominators, or use the difference and the ratio, which need none.`,
  nobody: msg`The number of people is 0 in every group. Enter the denominators, or use the difference and the ratio, which need none.`,
  noOverall: msg`The overall value is not known: neither the number of people in each group nor the value of the whole city was given. Enter one of them.`,
  overallZero: msg`The overall value is 0, so nothing can be measured relative to it. Use the difference.`,
  noReference: msg`No group is marked as the reference. Mark the group the others are compared with.`,
  noValueOf: msg`${{ group: '' }} is ${{ role: '' }} and has no value. Enter its value, or choose another group to compare with.`,
  noValue: msg`${{ group: '' }} has no value in this period. Enter it, or choose another group.`,
  noValues: msg`No group has a value. Enter at least two.`,
  noRatio: msg`The value of ${{ group: '' }} is 0, so no ratio to it can be formed. Use the difference.`,
  noOrder: msg`${{ measure: '' }} needs groups with an order, such as income or education. These groups, like race, have none: use the difference and the ratio, or the mean difference from the best group.`,
  noScale: msg`${{ measure: '' }} fits a curve between 0 and the highest value there can be, and none is given. Correct the scale, or fit a straight line.`,
  aboveScale: msg`${{ measure: '' }} fits a curve between 0 and the highest value there can be, and a value lies above it. Correct the scale, or fit a straight line.`,
  noCurve: msg`${{ measure: '' }} has no answer here: no curve fits values that are all 0 or all at the top. Use the difference, or fit a straight line.`,
  noRelativeIndex: msg`The relative index of inequality has no answer here: the fitted line falls to 0 or below at one end. Use the slope index.`,
  noRelativeConcentration: msg`The relative concentration index has no answer here: the overall value lies at the end of its range. Use the absolute concentration index.`,
};

/** A reason with its places filled in, to be said later. */
export function because(
  reason: keyof typeof REASONS,
  values: Readonly<Record<string, string | number>> = {},
): MessageDescriptor {
  return { ...REASONS[reason], values: { ...values } };
}

/** What a reason names: a measure, or what a group is needed for, in the reader's language. */
export function measuredSaidAgain(value: string, name: string): string {
  const words = name === 'measure' ? MEASURED : name === 'role' ? ROLES : {};
  const known = Object.values<MessageDescriptor>(words).find(({ message }) => message === value);
  return known ? say(known) : value;
}
