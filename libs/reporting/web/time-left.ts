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
  const hasGrace = graceUntil > dueOn;
  const [dueDay, graceDay] = [dayText(dueOn), dayText(graceUntil)];
  if (left > 1) {
    const words = hasGrace
      ? plural(left, {
          one: `Due in # day, on ${dueDay} (grace until ${graceDay})`,
          other: `Due in # days, on ${dueDay} (grace until ${graceDay})`,
        })
      : plural(left, { one: `Due in # day, on ${dueDay}`, other: `Due in # days, on ${dueDay}` });
    return { words, tone: left > SOON ? 'quiet' : 'warn' };
  }
  if (left === 1) {
    const words = hasGrace
      ? t`Due tomorrow, ${dueDay} (grace until ${graceDay})`
      : t`Due tomorrow, ${dueDay}`;
    return { words, tone: 'warn' };
  }
  if (left === 0)
    return { words: hasGrace ? t`Due today (grace until ${graceDay})` : t`Due today`, tone: 'warn' };
  const inGrace = daysBetween(today, graceUntil);
  if (inGrace > 0) {
    const words = plural(inGrace, {
      one: `It was due on ${dueDay}. You have # day of grace left, until ${graceDay}`,
      other: `It was due on ${dueDay}. You have # days of grace left, until ${graceDay}`,
    });
    return { words, tone: 'warn' };
  }
  if (inGrace === 0)
    return { words: t`It was due on ${dueDay}. Today is the last day of grace`, tone: 'warn' };
  // Lateness counts from the end of grace, so with grace no single number of days fits both dates.
  const late = hasGrace
    ? t`Late: due ${dueDay}, grace ended ${graceDay}. A late report still counts`
    : plural(-inGrace, {
        one: `# day late. It was due on ${dueDay}. A late report still counts`,
        other: `# days late. It was due on ${dueDay}. A late report still counts`,
      });
  return { words: late, tone: 'bad' };
}

/** Since when somebody has had a report on the desk: the stage clock, in the city's time zone. */
export function deskTime(since: string, timeZone: string, today: CalendarDay): string {
  const day = dayInZone(new Date(since), timeZone);
  const passed = daysBetween(day, today);
  if (passed <= 0) return t`since today`;
  const from = dayText(day);
  return plural(passed, { one: `since ${from} (# day)`, other: `since ${from} (# days)` });
}
