// A city's rule for small numbers, in the words its releases carry.
import type { SuppressionSettings } from '@plumbline/measuring/suppression';

/** Says to everybody what is hidden and why, with the city's own numbers. */
export function privacyRuleInWords(settings: SuppressionSettings): string {
  const { threshold, zeroMayShow, protectionWidth, largestRelativeError } = settings;
  const most = threshold - 1;
  const range = zeroMayShow
    ? most <= 1
      ? `a number of people below ${threshold}`
      : `a number of people from 1 to ${most}`
    : `a number of people from 0 to ${most}`;
  const uncertain =
    largestRelativeError === null
      ? ''
      : ` Rates whose relative standard error is above ${Math.round(largestRelativeError * 100)} percent are hidden, too.`;
  return (
    `To protect privacy, ${range} is hidden, with every percentage and rate made from it. ` +
    'Other numbers are hidden where they would give it away, together with earlier releases: ' +
    `whatever is hidden could be any of several values at least ${protectionWidth} apart.${uncertain}`
  );
}
