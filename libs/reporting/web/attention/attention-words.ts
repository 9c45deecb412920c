// How the reasons of the attention list are called on its pages, and where the list of a number is.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import type { Inner } from '@plumbline/platform/web';

type AttentionKind = Inner.AttentionKind;

interface KindWords {
  /** Heading of the number and of its list. */
  name: string;
  /** One sentence: what exactly is counted. */
  says: string;
}

/** Reasons in words. The order is that of a manager's morning: what hurts most comes first. */
const KIND_WORDS: Readonly<Record<AttentionKind, Record<keyof KindWords, Message>>> = {
  OVERDUE: {
    name: msg`Overdue`,
    says: msg`The due day has passed, and by what was said last the work is still open.`,
  },
  STALE: { name: msg`Stale`, says: msg`Open, and nobody wrote a word about it for more than 60 days.` },
  AT_RISK: { name: msg`At risk`, says: msg`At risk by what the department said last, approved or not.` },
  OFF_TRACK: {
    name: msg`Off track`,
    says: msg`Off track by what the department said last, approved or not.`,
  },
  RETURNED: {
    name: msg`Returned, waiting`,
    says: msg`Given back to the department and not handed in again.`,
  },
  IN_REVIEW: { name: msg`In review`, says: msg`On a reviewer’s desk: whose, and since when.` },
  MISSING_REPORT: { name: msg`Missing reports`, says: msg`Owed, and the grace days are over.` },
  LEGAL_DATE: {
    name: msg`Legal dates`,
    says: msg`Steps of the cycle that come within 60 days, or were missed and have not happened yet.`,
  },
  NO_OWNER: {
    name: msg`No active owner`,
    says: msg`Open, and nobody holds the role that owns it in its department today.`,
  },
  SLIPPED: {
    name: msg`Dates slipped`,
    says: msg`The due day was moved, or lies after the first promise. Both days stay visible.`,
  },
  NO_OUTCOME_MEASURE: {
    name: msg`No outcome measure`,
    says: msg`Goals without a measure that says whether people fare better.`,
  },
};

/** What a reason is called, and what it counts. */
export function kindWords(kind: AttentionKind): KindWords {
  const { name, says } = KIND_WORDS[kind];
  return { name: say(name), says: say(says) };
}

/** The reasons the attention page shows, in its order; the others are figures of the portfolio. */
export const KINDS_SHOWN: readonly AttentionKind[] = [
  'OVERDUE',
  'STALE',
  'AT_RISK',
  'OFF_TRACK',
  'RETURNED',
  'IN_REVIEW',
  'MISSING_REPORT',
  'LEGAL_DATE',
  'NO_OWNER',
];

/** `OVERDUE` as the address writes it: `overdue`. */
export function kindInAddress(kind: AttentionKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

/** The reason an address names; undefined for anything else. */
export function kindFromAddress(text: string | null): AttentionKind | undefined {
  return (Object.keys(KIND_WORDS) as AttentionKind[]).find((kind) => kindInAddress(kind) === text);
}

/** Where the items behind a number are, within the workspace. */
export function listAddress(kind: AttentionKind, teamId?: string): string {
  const search = new URLSearchParams({ show: kindInAddress(kind), ...(teamId ? { team: teamId } : {}) });
  return `attention/items?${search.toString()}`;
}
