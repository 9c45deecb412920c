// Why a value is missing, in words for everybody.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { MissingReason } from '@plumbline/measuring/domain';

/** A sentence for each reason why a value is missing. Missing is never zero. */
export const MISSING_SENTENCES = {
  NOT_DUE: msg`No value is due yet.`,
  NOT_YET_AVAILABLE: msg`The value is not available yet.`,
  NOT_COLLECTED: msg`This is not collected.`,
  LEGALLY_BARRED: msg`The law does not allow this to be collected.`,
  SUPPRESSED: msg`The source hides this value to protect a small group.`,
  SERIES_BROKEN: msg`The way of counting changed, so this cannot be compared with earlier values.`,
  NONE_GIVEN: msg`No value was given.`,
};

/** Says why a value is missing, in a sentence; without a known reason it says only that there is none. */
export function missingSentence(reason: MissingReason | null): string {
  return say(MISSING_SENTENCES[reason ?? 'NONE_GIVEN']);
}
