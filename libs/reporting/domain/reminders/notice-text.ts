// What notifications and reminder mail say: which report, until when, and who hears of it next; never its content.
import { plural, t } from '@lingui/core/macro';
import { formatsNow } from '@plumbline/language/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { businessDaysAfter } from './business-day';
import type { ReportNotificationKind } from './preferences';
import { deskEndsOn, isHeldTooLong } from '../desk-clock';
import type { OpenReport } from './reminder';

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

/** A calendar day in words with its weekday, e.g. "Thu, Oct 22, 2026". */
function dayInWords(day: CalendarDay): string {
  const parts = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(formatsNow(), parts).format(new Date(`${day}T00:00:00Z`));
}

/** The report in a line: team and period. */
export function titleOf({ teamName, periodLabel }: RemindedReport): string {
  return `${teamName}, ${periodLabel}`;
}

/** What is to be done, or what happened, in a few sentences. */
export function sentenceOf(
  kind: ReportNotificationKind,
  report: RemindedReport,
  setting: TextSetting,
): string {
  const { report: noun, supervisor } = setting.words;
  switch (kind) {
    case 'DUE':
      return together(dueSentence(report, setting), supervisorSentence(report, setting));
    case 'COPY':
      return t`This ${noun} of your department is missing. ${{ dueSentence: dueSentence(report, setting) }} You get this copy as ${supervisor}.`;
    case 'RETURNED':
      return together(
        t`Returned to you. Answer the comments, then submit it again.`,
        clockSentence(report, setting),
      );
    case 'UNLOCKED':
      return together(
        t`Unlocked for a correction. Correct it, then submit it again.`,
        clockSentence(report, setting),
      );
    case 'APPROVED':
      return t`Approved. There is nothing left to do.`;
    case 'REVIEW':
      return together(t`Waits for your decision.`, clockSentence(report, setting));
  }
}

function together(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function dueSentence({ dueOn, graceUntil }: RemindedReport, { today, holidays }: TextSetting): string {
  const [dueDay, graceEnd] = [dayInWords(dueOn), dayInWords(graceUntil)];
  if (today < dueOn) {
    return plural(businessDaysAfter(today, dueOn, holidays), {
      one: `Due on ${dueDay}, in # business day.`,
      other: `Due on ${dueDay}, in # business days.`,
    });
  }
  if (today === dueOn) return t`Due today, ${dueDay}.`;
  if (today <= graceUntil) return t`Was due on ${dueDay}. The grace days end on ${graceEnd}.`;
  if (graceUntil === dueOn) return t`Was due on ${dueDay}.`;
  return t`Was due on ${dueDay}; the grace days ended on ${graceEnd}.`;
}

/** Nobody's supervisor is told without their knowing beforehand. */
function supervisorSentence({ graceUntil }: RemindedReport, setting: TextSetting): string {
  if (!setting.hasSupervisor) return '';
  const { report: noun, supervisor } = setting.words;
  return setting.today <= graceUntil
    ? t`If the ${noun} is not submitted by ${{ graceEnd: dayInWords(graceUntil) }}, the ${supervisor} gets a copy of the next reminder.`
    : t`The ${supervisor} gets a copy of this reminder.`;
}

function clockSentence({ heldSinceOn }: RemindedReport, { today, ...rule }: TextSetting): string {
  if (heldSinceOn === null) return '';
  const end = deskEndsOn(heldSinceOn, rule);
  const [since, until] = [dayInWords(heldSinceOn), dayInWords(end)];
  if (!isHeldTooLong(heldSinceOn, today, rule)) return t`With you since ${since}; please act by ${until}.`;
  const over = businessDaysAfter(end, today, rule.holidays);
  if (over === 0) return t`With you since ${since}; its time ended on ${until}.`;
  return plural(over, {
    one: `With you since ${since}; its time ended on ${until}, # business day ago.`,
    other: `With you since ${since}; its time ended on ${until}, # business days ago.`,
  });
}

/** What was said last in a thread of comments on a plan, as those whom it concerns read about it. */
interface HeardComment {
  kind: 'COMMENT' | 'ANSWER';
  /** Who said it; null when nobody is on record. */
  by: string | null;
  /** What it is about, by code, e.g. `Goal G1`. */
  place: string;
}

/** That something was said, never its words. */
export function commentSentence({ kind, by, place }: HeardComment): string {
  const who = by ?? t`Somebody`;
  return kind === 'COMMENT'
    ? t`${who} commented on ${place}. Read it, then answer or resolve it.`
    : t`${who} answered a comment on ${place}. Read it, then answer or resolve it.`;
}

/** One item of a reminder mail. */
interface MailItem {
  title: string;
  sentence: string;
  /** Whether there still is something to do; what is only good to know comes after that. */
  open: boolean;
  /** Absolute address of the page where it is done. */
  address: string;
}

/** The one reminder mail of a person in a city on a day. */
export function reminderMail(
  items: readonly MailItem[],
  setting: { cityName: string; settingsAddress: string },
): { subject: string; text: string } {
  const [first] = items;
  const open = items.filter((item) => item.open);
  const told = items.filter((item) => !item.open);
  const count =
    told.length === 0
      ? plural(items.length, { one: '# open item', other: '# open items' })
      : plural(items.length, { one: '# item', other: '# items' });
  const subject = `${setting.cityName}: ${items.length === 1 && first ? first.title : count}`;
  const heading = plural(open.length, {
    one: 'One item is open for you:',
    other: '# items are open for you:',
  });
  const inText = ({ title, sentence, address }: MailItem) => [title, sentence, address];
  return {
    subject,
    text: [
      ...(open.length > 0 ? [heading, ...open.flatMap(inText)] : []),
      ...(told.length > 0 ? [t`Good to know:`, ...told.flatMap(inText)] : []),
      t`Opening a link changes nothing. You get at most one such mail a day, and none for what is done.`,
      t`Choose what you hear by mail: ${{ address: setting.settingsAddress }}`,
    ].join('\n\n'),
  };
}
