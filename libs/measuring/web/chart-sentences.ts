// What each chart shows, in one sentence: facts read off the picture; whether a gap changed is the server's word alone.
import { t } from '@lingui/core/macro';
import { EVERYONE, levelsOf, type ShownPeriod } from './shown-metric';
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
      ? t`from ${{ plainValue: plainValue(low.value, unit) }} for ${{ lowLabel: low.label }} to ${{ bareValue: bareValue(high.value, unit) }} for ${{ highLabel: high.label }}`
      : low
        ? t`${{ plainValue: plainValue(low.value, unit) }} for ${{ lowLabel: low.label }}`
        : null,
    total === null ? null : t`${low ? bareValue(total, unit) : plainValue(total, unit)} for everyone`,
  ].filter((part) => part !== null);
  const hidden = period.groups.filter((level) => level.hidden).map(({ label }) => label);
  const said =
    parts.length > 0
      ? t`In ${{ periodLabel: period.label }}: ${{ join: parts.join('; ') }}.`
      : t`No value for ${{ periodLabel: period.label }}.`;
  return hidden.length > 0 ? t`${said} Hidden to protect privacy: ${{ join: hidden.join('; ') }}.` : said;
}

/** Where everyone (or each group) stood at both ends of what may be compared. */
export function overTimeWords(periods: readonly ShownPeriod[], unit: string): string {
  const stretch = lastStretch(periods).filter(({ total }) => total?.value != null);
  const [first, last] = [stretch[0], stretch.at(-1)];
  const groups = new Set(periods.flatMap(levelsOf).map(({ label }) => label)).size;
  const panels = groups > 1 ? t`Each panel shows one group.` : '';
  if (!first || !last || first === last)
    return panels || t`Values from ${{ spanWords: spanWords(periods) }}.`;
  const said = t`${EVERYONE}: ${{ plainValue: plainValue(first.total!.value!, unit) }} in ${{ firstLabel: first.label }}, ${{ bareValue: bareValue(last.total!.value!, unit) }} in ${{ lastLabel: last.label }}.`;
  return [said, panels].filter(Boolean).join(' ');
}

/** "The difference between Black and White was 6.6 in 2000 and 6 in 2019; the ratio was 2.5 and 3.31." */
export function gapWords(periods: readonly ShownPeriod[], unit: string): string {
  const stretch = lastStretch(periods).filter(({ gap }) => gap !== null);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first?.gap || !last?.gap) return t`No gap can be counted yet.`;
  const { group, comparedWith } = last.gap;
  const between = t`The difference between ${group} and ${comparedWith}`;
  const distance = (period: ShownPeriod) => plainValue(period.gap!.difference.value, unitOfDistance(unit));
  const ratio = (period: ShownPeriod) => (period.gap!.ratio ? plainText(period.gap!.ratio.value) : null);
  if (first === last) {
    const times = ratio(last) === null ? '' : t`; the ratio was ${String(ratio(last))}`;
    return t`${between} was ${{ distance: distance(last) }} in ${{ lastLabel: last.label }}${times}.`;
  }
  const ratios = [ratio(first), ratio(last)];
  const times = ratios.includes(null) ? '' : t`; the ratio was ${{ join: ratios.join(' and ') }}`;
  return t`${between} was ${{ distance: distance(first) }} in ${{ firstLabel: first.label }} and ${{ bareValue: bareValue(last.gap.difference.value, unitOfDistance(unit)) }} in ${{ lastLabel: last.label }}${times}.`;
}

/** The periods that may be compared with the newest one. */
function lastStretch(periods: readonly ShownPeriod[]): ShownPeriod[] {
  const last = periods.at(-1);
  return periods.filter(({ segment }) => segment === last?.segment);
}

function spanWords(periods: readonly ShownPeriod[]): string {
  const [first, last] = [periods[0]?.label ?? '', periods.at(-1)?.label ?? ''];
  return first === last ? first : t`${first} to ${last}`;
}
