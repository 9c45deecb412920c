// What the page says about the whole grid: how saving goes, and how far the metric has come.
import type { Progress } from '@plumbline/measuring/domain';
import { clockText } from '@plumbline/ui';

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
  if (sending > 0) return `Saving ${values(sending)}…`;
  const waits = [
    blocked > 0
      ? `${values(blocked)} ${blocked === 1 ? 'needs' : 'need'} you first: look for the marked cells.`
      : '',
    needWhy > 0
      ? `${values(needWhy)} of ${needWhy === 1 ? 'an' : ''} earlier ${needWhy === 1 ? 'period needs' : 'periods need'} a reason.`
      : '',
  ];
  if (failure)
    return [`Could not save: ${failure}`, `${values(unsaved)} not saved.`, ...waits]
      .filter(Boolean)
      .join(' ');
  if (unsaved > 0)
    return [`${values(unsaved)} not saved yet.`, ...waits]
      .filter(Boolean)
      .join(' ')
      .replace('of  earlier', 'of earlier');
  return savedAt ? `Everything is saved, ${clockText(savedAt, timeZone)}.` : 'Nothing to save.';
}

function values(count: number): string {
  return `${count} ${count === 1 ? 'value' : 'values'}`;
}

/** How far the total has come towards its target, in a sentence or two; null where there is nothing to judge by. */
export function progressLine({ pace, share, timeShare, why }: Progress): string | null {
  const part = (of: number | null) => (of === null ? '' : `${Math.round(of * 100)} percent`);
  const way = share === null ? '' : `${part(share)} of the way from the starting point to the target`;
  const time = timeShare === null ? '' : `, in ${part(timeShare)} of the time`;
  switch (pace) {
    case 'REACHED':
      return 'The target is reached.';
    case 'ON_PACE':
      return `On pace: ${way}${time}.`;
    case 'BEHIND':
      return `Behind: ${way}${time}.`;
    case 'NO_MOVE':
      return 'It stands where it started.';
    case 'AWAY':
      return 'It moved away from the target.';
    case 'UNKNOWN':
      return why;
  }
}
