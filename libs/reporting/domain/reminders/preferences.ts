// What a person wants to hear by mail. In the product everybody hears everything that concerns them.

/**
 * DUE: a report of theirs is due or late. COPY: one of their department is missing after the grace days. RETURNED,
 * UNLOCKED and APPROVED: a decision on a report of theirs. REVIEW: a report waits for their decision. COMMENT: somebody
 * said something about a plan they write in, or in a thread of theirs.
 */
export const NOTIFICATION_KINDS = [
  'DUE',
  'COPY',
  'RETURNED',
  'UNLOCKED',
  'APPROVED',
  'REVIEW',
  'COMMENT',
] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Those that are about a report. */
export type ReportNotificationKind = Exclude<NotificationKind, 'COMMENT'>;

/** When mail about something that happened goes out: as it happens, with the day's reminder mail, or never. */
export const MAIL_TIMES = ['AT_ONCE', 'MORNING', 'NONE'] as const;

export type MailTime = (typeof MAIL_TIMES)[number];

/** The hours a person may choose for the reminder mail. */
export const MORNING_HOURS = { earliest: 6, latest: 18 };

/** One person's choices in one city. */
export interface Preferences {
  dueMail: boolean;
  copyMail: boolean;
  decisionMail: MailTime;
  reviewMail: MailTime;
  commentMail: MailTime;
  /** 6 to 18; null: the city's own hour. */
  hour: number | null;
  /** Monday (1) to Friday (5); null: a week after the one before. */
  weeklyOn: number | null;
}

/** What holds for whoever chose nothing: one mail a morning with everything, and nothing in between. */
export const DEFAULT_PREFERENCES: Preferences = {
  dueMail: true,
  copyMail: true,
  decisionMail: 'MORNING',
  reviewMail: 'MORNING',
  commentMail: 'MORNING',
  hour: null,
  weeklyOn: null,
};

/** When mail about something of this kind goes out to the person; reminders have their morning only. */
export function mailTimeOf(kind: NotificationKind, preferences: Preferences): MailTime {
  switch (kind) {
    case 'DUE':
      return preferences.dueMail ? 'MORNING' : 'NONE';
    case 'COPY':
      return preferences.copyMail ? 'MORNING' : 'NONE';
    case 'REVIEW':
      return preferences.reviewMail;
    case 'COMMENT':
      return preferences.commentMail;
    case 'RETURNED':
    case 'UNLOCKED':
    case 'APPROVED':
      return preferences.decisionMail;
  }
}

/**
 * Whether the standing step of an item calls for a reminder mail: what was mailed as it happened (it came to a desk, was
 * approved or said) is not told again the next morning, but a clock that ran out is, to everybody who wants mail of this
 * kind.
 */
export function callsForMail(kind: NotificationKind, step: string, preferences: Preferences): boolean {
  const time = mailTimeOf(kind, preferences);
  const isPast = step === 'ARRIVED' || kind === 'APPROVED' || kind === 'COMMENT';
  return time === 'MORNING' || (time === 'AT_ONCE' && !isPast);
}
