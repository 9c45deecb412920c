// What notifications and reminder mail say: which report, until when, and who hears of it next; never its content.
import type { CalendarDay } from '@plumbline/platform/domain';
import { businessDaysAfter } from './business-day';
import type { NotificationKind } from './preferences';
import { clockEndsOn, type OpenReport } from './reminder';

/** A report as those who are reminded of it read about it. */
export interface RemindedReport extends OpenReport {
  teamName: string;
  periodLabel: string;
}

/** What the sentences depend on besides the report. */
export interface TextSetting {
  today: CalendarDay;
  holidays: ReadonlySet<CalendarDay>;
  /** Business days a desk has for a report. */
  reviewDays: number;
  /** The city's words, as they stand inside a sentence. */
  words: { report: string; supervisor: string };
  /** Whether the department has somebody who would be told after the grace days. */
  hasSupervisor: boolean;
}

const days = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day in words with its weekday, e.g. "Thu, Oct 22, 2026". */
function dayInWords(day: CalendarDay): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

function businessDays(count: number): string {
  return count === 1 ? '1 business day' : `${count} business days`;
}

/** The report in a line: team and period. */
export function titleOf({ teamName, periodLabel }: RemindedReport): string {
  return `${teamName}, ${periodLabel}`;
}

/** What is to be done, or what happened, in a few sentences. */
export function sentenceOf(kind: NotificationKind, report: RemindedReport, setting: TextSetting): string {
  const { report: noun, supervisor } = setting.words;
  switch (kind) {
    case 'DUE':
      return [dueSentence(report, setting), supervisorSentence(report, setting)].filter(Boolean).join(' ');
    case 'COPY':
      return `This ${noun} of your department is missing. ${dueSentence(report, setting)} You get this copy as ${supervisor}.`;
    case 'RETURNED':
      return `Returned to you. Answer the comments, then submit it again. ${clockSentence(report, setting)}`.trim();
    case 'UNLOCKED':
      return `Unlocked for a correction. Correct it, then submit it again. ${clockSentence(report, setting)}`.trim();
    case 'APPROVED':
      return 'Approved. There is nothing left to do.';
    case 'REVIEW':
      return `Waits for your decision. ${clockSentence(report, setting)}`.trim();
  }
}

function dueSentence({ dueOn, graceUntil }: RemindedReport, { today, holidays }: TextSetting): string {
  if (today < dueOn) {
    return `Due on ${dayInWords(dueOn)}, in ${businessDays(businessDaysAfter(today, dueOn, holidays))}.`;
  }
  if (today === dueOn) return `Due today, ${dayInWords(dueOn)}.`;
  if (today <= graceUntil) {
    return `Was due on ${dayInWords(dueOn)}. The grace days end on ${dayInWords(graceUntil)}.`;
  }
  if (graceUntil === dueOn) return `Was due on ${dayInWords(dueOn)}.`;
  return `Was due on ${dayInWords(dueOn)}; the grace days ended on ${dayInWords(graceUntil)}.`;
}

/** Nobody's supervisor is told without their knowing beforehand. */
function supervisorSentence({ graceUntil }: RemindedReport, setting: TextSetting): string {
  if (!setting.hasSupervisor) return '';
  const { report: noun, supervisor } = setting.words;
  return setting.today <= graceUntil
    ? `If the ${noun} is not submitted by ${dayInWords(graceUntil)}, the ${supervisor} gets a copy of the next reminder.`
    : `The ${supervisor} gets a copy of this reminder.`;
}

function clockSentence(
  { heldSinceOn }: RemindedReport,
  { today, holidays, reviewDays }: TextSetting,
): string {
  if (heldSinceOn === null) return '';
  const end = clockEndsOn(heldSinceOn, reviewDays, holidays);
  const since = `With you since ${dayInWords(heldSinceOn)}`;
  if (today <= end) return `${since}; please act by ${dayInWords(end)}.`;
  const over = businessDaysAfter(end, today, holidays);
  return `${since}; its time ended on ${dayInWords(end)}${over > 0 ? `, ${businessDays(over)} ago` : ''}.`;
}

/** One open item of a reminder mail. */
interface MailItem {
  title: string;
  sentence: string;
  /** Absolute address of the page where it is done. */
  address: string;
}

/** The one reminder mail of a person in a city on a day. */
export function reminderMail(
  items: readonly MailItem[],
  setting: { cityName: string; settingsAddress: string },
): { subject: string; text: string } {
  const [first] = items;
  const subject =
    items.length === 1 && first
      ? `${setting.cityName}: ${first.title}`
      : `${setting.cityName}: ${items.length} open items`;
  return {
    subject,
    text: [
      items.length === 1 ? 'One item is open for you:' : `${items.length} items are open for you:`,
      ...items.flatMap(({ title, sentence, address }) => [title, sentence, address]),
      'Opening a link changes nothing. You get at most one such mail a day, and none for what is done.',
      `Choose what you hear by mail: ${setting.settingsAddress}`,
    ].join('\n\n'),
  };
}
