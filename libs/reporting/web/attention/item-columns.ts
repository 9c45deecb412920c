// What the lists of attention tell beside each item, and how their columns are called.
import { msg, plural, t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { AttentionKind } from '@plumbline/reporting/domain';

const COLUMN_WORDS = {
  due: msg`Due now`,
  late: msg`Late by`,
  status: msg`Last said`,
  silent: msg`No word since`,
  desk: msg`On whose desk`,
  since: msg`Since when`,
  law: msg`By law`,
  owner: msg`Owner in the plan`,
  promised: msg`First promised`,
  slip: msg`Moved by`,
  replans: msg`Re-plans`,
} as const;

/** A column beside the items. */
export type Column = keyof typeof COLUMN_WORDS;

/** What each list tells beside the item: only what its reason is about. */
export const COLUMNS: Readonly<Record<AttentionKind, readonly Column[]>> = {
  OVERDUE: ['due', 'late', 'status'],
  STALE: ['silent', 'status', 'due'],
  AT_RISK: ['status', 'due', 'silent'],
  OFF_TRACK: ['status', 'due', 'silent'],
  RETURNED: ['desk', 'since'],
  IN_REVIEW: ['desk', 'since'],
  MISSING_REPORT: ['due', 'late', 'desk'],
  LEGAL_DATE: ['law', 'due', 'late'],
  NO_OWNER: ['owner', 'status', 'due'],
  SLIPPED: ['promised', 'due', 'slip', 'replans'],
  NO_OUTCOME_MEASURE: [],
};

/** What the head of a column says. */
export function columnInWords(column: Column): string {
  return say(COLUMN_WORDS[column]);
}

/** How long its day has passed, or until it comes; `days` are negative before it. */
export function lateText(days: number): string {
  if (days < 0) return plural(-days, { one: 'in # day', other: 'in # days' });
  return days === 0 ? t`due today` : plural(days, { one: '# day', other: '# days' });
}

/** By how many days the due day was moved; negative for earlier. */
export function slipText(days: number): string {
  if (days === 0) return t`back to the first promise`;
  return days > 0
    ? plural(days, { one: '# day later', other: '# days later' })
    : plural(-days, { one: '# day earlier', other: '# days earlier' });
}
