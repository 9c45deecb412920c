// Why a number is absent, in words a person can choose from. Absent is never zero and never counts against anyone.
import { MISSING_REASONS, type MissingReason } from '@plumbline/measuring/domain';

const WORDS: Record<MissingReason, string> = {
  NOT_DUE: 'Not due this time',
  NOT_YET_AVAILABLE: 'Not available yet',
  NOT_COLLECTED: 'We do not collect this',
  LEGALLY_BARRED: 'The law does not allow it',
  SUPPRESSED: 'Too few people to show',
  SERIES_BROKEN: 'The way of counting changed',
};

/** The reason in words. */
export function missingReasonText(reason: MissingReason): string {
  return WORDS[reason];
}

/** All reasons, in the order in which they are offered. */
export const missingReasons: readonly { value: MissingReason; label: string }[] = MISSING_REASONS.map(
  (value) => ({
    value,
    label: WORDS[value],
  }),
);
