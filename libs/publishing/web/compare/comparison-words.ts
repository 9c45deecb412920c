// What happened between two releases, counted in one plain sentence; what is zero is not said.
import { plural, t } from '@lingui/core/macro';
import { periodInWords } from '@plumbline/cities/domain';
import { listText } from '@plumbline/language/domain';

/** The counts that the API gives with a comparison. */
export interface ToldCounts {
  corrected: number;
  datesMoved: number;
  statusesChanged: number;
  newValues: number;
  saidAnew: number;
  otherChanges: number;
  added: number;
  gone: number;
}

/** How many differences there are of all sorts. */
export function allOf(counts: ToldCounts): number {
  const { corrected, datesMoved, statusesChanged, newValues, saidAnew, otherChanges, added, gone } = counts;
  return corrected + datesMoved + statusesChanged + newValues + saidAnew + otherChanges + added + gone;
}

/** "2 values were corrected, 1 date moved, and 3 statuses changed"; empty when there is nothing. */
export function countsText(counts: ToldCounts): string {
  const { corrected, datesMoved, statusesChanged, newValues, saidAnew, otherChanges, added, gone } = counts;
  const parts = [
    [corrected, plural(corrected, { one: '# value was corrected', other: '# values were corrected' })],
    [datesMoved, plural(datesMoved, { one: '# date moved', other: '# dates moved' })],
    [statusesChanged, plural(statusesChanged, { one: '# status changed', other: '# statuses changed' })],
    [otherChanges, plural(otherChanges, { one: '# other thing changed', other: '# other things changed' })],
    [added, plural(added, { one: '# thing is new', other: '# things are new' })],
    [gone, plural(gone, { one: '# thing is gone', other: '# things are gone' })],
    [newValues, plural(newValues, { one: '# new value came in', other: '# new values came in' })],
    [
      saidAnew,
      plural(saidAnew, {
        one: '# text was written anew for the new quarter',
        other: '# texts were written anew for the new quarter',
      }),
    ],
  ] as const;
  return listText(parts.filter(([count]) => count > 0).map(([, said]) => said));
}

/** "Since FY 2026 Q4 (release 1): 2 values were corrected." */
export function sinceSentence(earlier: { number: number; periodLabel: string }, counts: ToldCounts): string {
  const { number } = earlier;
  const periodLabel = periodInWords(earlier.periodLabel);
  return allOf(counts) === 0
    ? t`Nothing changed since ${periodLabel} (release ${number}).`
    : t`Since ${periodLabel} (release ${number}): ${{ whatHappened: countsText(counts) }}.`;
}
