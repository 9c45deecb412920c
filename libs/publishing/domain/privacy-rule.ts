// A city's rule for small numbers, in the words its releases carry.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { SuppressionSettings } from '@plumbline/measuring/suppression';

/** What is hidden, by which numbers are small; and what is hidden for being uncertain. */
export const PRIVACY_RULES = {
  BELOW: msg`To protect privacy, a number of people below ${{ threshold: '' }} is hidden. So is each percentage and rate made from it. Other numbers are hidden where they would give it away, also with the help of earlier releases. What is hidden could be one of several values, at least ${{ width: '' }} apart.`,
  FROM_ONE: msg`To protect privacy, a number of people from 1 to ${{ most: '' }} is hidden. So is each percentage and rate made from it. Other numbers are hidden where they would give it away, also with the help of earlier releases. What is hidden could be one of several values, at least ${{ width: '' }} apart.`,
  FROM_ZERO: msg`To protect privacy, a number of people from 0 to ${{ most: '' }} is hidden. So is each percentage and rate made from it. Other numbers are hidden where they would give it away, also with the help of earlier releases. What is hidden could be one of several values, at least ${{ width: '' }} apart.`,
  UNCERTAIN: msg`Rates whose relative standard error is above ${{ percent: '' }} percent are hidden, too.`,
};

/** Says to everybody what is hidden and why, with the city's own numbers. */
export function privacyRuleInWords(settings: SuppressionSettings): string {
  const { threshold, zeroMayShow, protectionWidth, largestRelativeError } = settings;
  const most = threshold - 1;
  const small = zeroMayShow ? (most <= 1 ? 'BELOW' : 'FROM_ONE') : 'FROM_ZERO';
  const rule = say({ ...PRIVACY_RULES[small], values: { threshold, most, width: protectionWidth } });
  if (largestRelativeError === null) return rule;
  const percent = Math.round(largestRelativeError * 100);
  return `${rule} ${say({ ...PRIVACY_RULES.UNCERTAIN, values: { percent } })}`;
}
