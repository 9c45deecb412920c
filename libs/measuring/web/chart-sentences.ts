// What each chart shows, in one sentence: facts read off the picture; whether a gap changed is the server's word alone.
import { joined } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { everyone, levelsOf, type ShownPeriod } from './shown-metric';
import { bareValue, plainText, plainValue, unitOfDistance } from './value';

/**
 * "In 2019: from 2.6 for White to 8.6 for Black; 4.2 for everyone." Hidden groups are named, and
 * `residuals` (everybody else, people of an unknown group) are not compared.
 */
export function levelsWords(period: ShownPeriod, unit: string, residuals: readonly string[] = []): string {
  const compared = period.groups.filter(({ label }) => !residuals.includes(label));
  const known = compared.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const inOrder = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [inOrder[0], inOrder.at(-1)];
  const total = period.total?.value ?? null;
  const parts = [
    low && high && low !== high
      ? t`from ${{ lowest: plainValue(low.value, unit) }} for ${{ lowestGroup: low.label }} to ${{ highest: bareValue(high.value, unit) }} for ${{ highestGroup: high.label }}`
      : low
        ? t`${{ number: plainValue(low.value, unit) }} for ${{ group: low.label }}`
        : null,
    total === null
      ? null
      : t`${{ number: low ? bareValue(total, unit) : plainValue(total, unit) }} for everyone`,
  ].filter((part) => part !== null);
  const hidden = period.groups.filter((level) => level.hidden).map(({ label }) => label);
  const said =
    parts.length > 0
      ? t`In ${{ period: period.label }}: ${{ values: joined(parts, 'semicolon') }}.`
      : t`No value for ${{ period: period.label }}.`;
  return hidden.length > 0
    ? `${said} ${t`Hidden to protect privacy: ${{ groups: joined(hidden, 'semicolon') }}.`}`
    : said;
}

/** Where everyone (or each group) stood at both ends of what may be compared. */
export function overTimeWords(periods: readonly ShownPeriod[], unit: string): string {
  const stretch = lastStretch(periods).filter(({ total }) => total?.value != null);
  const [first, last] = [stretch[0], stretch.at(-1)];
  const groups = new Set(periods.flatMap(levelsOf).map(({ label }) => label)).size;
  const panels = groups > 1 ? t`Each panel shows one group.` : '';
  if (!first || !last || first === last) return panels || spanSentence(periods);
  const said = t`${{ group: everyone() }}: ${{ firstNumber: plainValue(first.total!.value!, unit) }} in ${{ firstPeriod: first.label }}, ${{ lastNumber: bareValue(last.total!.value!, unit) }} in ${{ lastPeriod: last.label }}.`;
  return [said, panels].filter(Boolean).join(' ');
}

/** "The difference between Black and White was 6.6 in 2000 and 6 in 2019; the ratio was 2.5 and 3.31." */
export function gapWords(periods: readonly ShownPeriod[], unit: string): string {
  const stretch = lastStretch(periods).filter(({ gap }) => gap !== null);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first?.gap || !last?.gap) return t`No gap can be counted yet.`;
  const { group, comparedWith } = last.gap;
  const now = plainValue(last.gap.difference.value, unitOfDistance(unit));
  const ratioNow = ratioOf(last);
  if (first === last) {
    return ratioNow === null
      ? t`The difference between ${group} and ${comparedWith} was ${{ difference: now }} in ${{ period: last.label }}.`
      : t`The difference between ${group} and ${comparedWith} was ${{ difference: now }} in ${{ period: last.label }}; the ratio was ${{ ratio: ratioNow }}.`;
  }
  return changedGapWords({ group, comparedWith, first, last }, unit);
}

function changedGapWords(
  {
    group,
    comparedWith,
    first,
    last,
  }: { group: string; comparedWith: string; first: ShownPeriod; last: ShownPeriod },
  unit: string,
): string {
  const before = plainValue(first.gap!.difference.value, unitOfDistance(unit));
  const now = bareValue(last.gap!.difference.value, unitOfDistance(unit));
  const [firstRatio, lastRatio] = [ratioOf(first), ratioOf(last)];
  return firstRatio === null || lastRatio === null
    ? t`The difference between ${group} and ${comparedWith} was ${{ firstDifference: before }} in ${{ firstPeriod: first.label }} and ${{ lastDifference: now }} in ${{ lastPeriod: last.label }}.`
    : t`The difference between ${group} and ${comparedWith} was ${{ firstDifference: before }} in ${{ firstPeriod: first.label }} and ${{ lastDifference: now }} in ${{ lastPeriod: last.label }}; the ratio was ${firstRatio} and ${lastRatio}.`;
}

const ratioOf = ({ gap }: ShownPeriod) => (gap?.ratio ? plainText(gap.ratio.value) : null);

/** The periods that may be compared with the newest one. */
function lastStretch(periods: readonly ShownPeriod[]): ShownPeriod[] {
  const last = periods.at(-1);
  return periods.filter(({ segment }) => segment === last?.segment);
}

function spanSentence(periods: readonly ShownPeriod[]): string {
  const [first, last] = [periods[0]?.label ?? '', periods.at(-1)?.label ?? ''];
  return first === last
    ? t`Values from ${{ period: first }}.`
    : t`Values from ${{ firstPeriod: first }} to ${{ lastPeriod: last }}.`;
}
