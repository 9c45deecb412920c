// Why a number is absent, in words a person can choose from. Absent is never zero and never counts against anyone.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { MISSING_REASONS, type MissingReason } from '@plumbline/measuring/domain';

const WORDS: Readonly<Record<MissingReason, Message>> = {
  NOT_DUE: msg`Not due this time`,
  NOT_YET_AVAILABLE: msg`Not available yet`,
  NOT_COLLECTED: msg`We do not collect this`,
  LEGALLY_BARRED: msg`The law does not allow it`,
  SUPPRESSED: msg`Too few people to show`,
  SERIES_BROKEN: msg`The way of counting changed`,
};

/** The reason in words. */
export function missingReasonText(reason: MissingReason): string {
  return say(WORDS[reason]);
}

/** All reasons, in the order in which they are offered. */
export function missingReasons(): readonly { value: MissingReason; label: string }[] {
  return MISSING_REASONS.map((value) => ({ value, label: missingReasonText(value) }));
}
