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
  if (sending > 0) return plural(sending, { one: 'Saving # value…', other: 'Saving # values…' });
  const waits = [
    blocked > 0
      ? plural(blocked, {
          one: '# value needs you first: look for the marked cells.',
          other: '# values need you first: look for the marked cells.',
        })
      : '',
    needWhy > 0
      ? plural(needWhy, {
          one: '# value of an earlier period needs a reason.',
          other: '# values of earlier periods need a reason.',
        })
      : '',
  ];
  if (failure)
    return [
      t`Could not save: ${failure}`,
      plural(unsaved, { one: '# value not saved.', other: '# values not saved.' }),
      ...waits,
    ]
      .filter(Boolean)
      .join(' ');
  if (unsaved > 0)
    return [plural(unsaved, { one: '# value not saved yet.', other: '# values not saved yet.' }), ...waits]
      .filter(Boolean)
      .join(' ');
  return savedAt ? t`Everything is saved, ${{ time: clockText(savedAt, timeZone) }}.` : t`Nothing to save.`;
}

/** How far the total has come towards its target, in a sentence or two; null where there is nothing to judge by. */
export function progressLine({ pace, share, timeShare, why }: Progress): string | null {
  const way = wayAndTime(share, timeShare);
  switch (pace) {
    case 'REACHED':
      return t`The target is reached.`;
    case 'ON_PACE':
      return t`On pace: ${way}.`;
    case 'BEHIND':
      return t`Behind: ${way}.`;
    case 'NO_MOVE':
      return t`It stands where it started.`;
    case 'AWAY':
      return t`It moved away from the target.`;
    case 'UNKNOWN':
      return why;
  }
}

function wayAndTime(share: number | null, timeShare: number | null): string {
  const way = Math.round((share ?? 0) * 100);
  return timeShare === null
    ? t`${way} percent of the way from the starting point to the target`
    : t`${way} percent of the way from the starting point to the target, in ${{ time: Math.round(timeShare * 100) }} percent of the time`;
}
