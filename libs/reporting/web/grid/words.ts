// What the page says about the whole grid: how saving goes, and how far the metric has come.
import { clockText } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import type { Progress } from '@plumbline/measuring/domain';

/** "1234.5" as people read it: "1,234.5". What is no number stays as it is. */
export function separated(number: string): string {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(number) ?? [];
  return whole === '' ? number : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${places}`;
}

/** What the one line about saving is made of. */
export interface SavingNow {
  sending: number;
  unsaved: number;
  /** Values that need a person first, and those that wait for the reason of a correction. */
  blocked: number;
  needWhy: number;
  failure: string | null;
  savedAt: Date | null;
}

/** The line about saving, for everybody and for screen readers. */
export function savingLine(now: SavingNow, timeZone: string): string {
  const { sending, unsaved, blocked, needWhy, failure, savedAt } = now;
  if (sending > 0) return t`Saving ${{ values: values(sending) }}…`;
  const waits = [
    blocked > 0
      ? t`${{ values: values(blocked) }} ${plural(blocked, { one: 'needs', other: 'need' })} you first: look for the marked cells.`
      : '',
    needWhy > 0
      ? t`${{ values: values(needWhy) }} of ${plural(needWhy, { one: 'an', other: '' })} earlier ${plural(needWhy, { one: 'period needs', other: 'periods need' })} a reason.`
      : '',
  ];
  if (failure)
    return [t`Could not save: ${failure}`, t`${{ values: values(unsaved) }} not saved.`, ...waits]
      .filter(Boolean)
      .join(' ');
  if (unsaved > 0)
    return [t`${{ values: values(unsaved) }} not saved yet.`, ...waits]
      .filter(Boolean)
      .join(' ')
      .replace('of  earlier', t`of earlier`);
  return savedAt
    ? t`Everything is saved, ${{ savedAt: clockText(savedAt, timeZone) }}.`
    : t`Nothing to save.`;
}

function values(count: number): string {
  return `${count} ${plural(count, { one: 'value', other: 'values' })}`;
}

/** How far the total has come towards its target, in a sentence or two; null where there is nothing to judge by. */
export function progressLine({ pace, share, timeShare, why }: Progress): string | null {
  const part = (of: number | null) => (of === null ? '' : t`${{ round: Math.round(of * 100) }} percent`);
  const way =
    share === null ? '' : t`${{ part: part(share) }} of the way from the starting point to the target`;
  const time = timeShare === null ? '' : t`, in ${{ part: part(timeShare) }} of the time`;
  switch (pace) {
    case 'REACHED':
      return t`The target is reached.`;
    case 'ON_PACE':
      return t`On pace: ${way}${time}.`;
    case 'BEHIND':
      return t`Behind: ${way}${time}.`;
    case 'NO_MOVE':
      return t`It stands where it started.`;
    case 'AWAY':
      return t`It moved away from the target.`;
    case 'UNKNOWN':
      return why;
  }
}
