// How much time is left for a report, in words that inform and do not scold.
import { dayText } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { dayInZone, daysBetween, type CalendarDay } from '@plumbline/platform/domain';
import { type Tone } from '@plumbline/ui';

/** A sentence about a due date and how urgent it is. */
export interface TimeLeft {
  words: string;
  tone: Tone;
}

/** From this many days before the due day on, the sentence is marked. */
const SOON = 7;

/** What a report that has not been handed in still has of time, as seen on `today` in the city's time zone. */
export function timeLeft(
  period: { dueOn: CalendarDay; graceUntil: CalendarDay },
  today: CalendarDay,
): TimeLeft {
  const { dueOn, graceUntil } = period;
  const left = daysBetween(today, dueOn);
  const grace = graceUntil > dueOn ? t` (grace until ${{ graceUntil: dayText(graceUntil) }})` : '';
  if (left > 1)
    return {
      words: t`Due in ${left} days, on ${{ dueOn: dayText(dueOn) }}${grace}`,
      tone: left > SOON ? 'quiet' : 'warn',
    };
  if (left === 1) return { words: t`Due tomorrow, ${{ dueOn: dayText(dueOn) }}${grace}`, tone: 'warn' };
  if (left === 0) return { words: t`Due today${grace}`, tone: 'warn' };
  const inGrace = daysBetween(today, graceUntil);
  const was = t`It was due on ${{ dueOn: dayText(dueOn) }}`;
  if (inGrace > 0)
    return {
      words: t`${was}. You have ${{ days: days(inGrace) }} of grace left, until ${{ graceUntil: dayText(graceUntil) }}`,
      tone: 'warn',
    };
  if (inGrace === 0) return { words: t`${was}. Today is the last day of grace`, tone: 'warn' };
  // Lateness counts from the end of grace, so with grace no single number of days fits both dates.
  const late = grace
    ? t`Late: due ${{ dueOn: dayText(dueOn) }}, grace ended ${{ graceUntil: dayText(graceUntil) }}`
    : t`${{ days: days(-inGrace) }} late. ${was}`;
  return { words: t`${late}. A late report still counts`, tone: 'bad' };
}

/** Since when somebody has had a report on the desk: the stage clock, in the city's time zone. */
export function deskTime(since: string, timeZone: string, today: CalendarDay): string {
  const day = dayInZone(new Date(since), timeZone);
  const passed = daysBetween(day, today);
  return passed <= 0 ? t`since today` : t`since ${{ day: dayText(day) }} (${{ days: days(passed) }})`;
}

function days(count: number): string {
  return plural(count, { one: '# day', other: '# days' });
}
