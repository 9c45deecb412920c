// What the fields of a report are called on the page, so that a refusal names them as the person sees them.
import { t } from '@lingui/core/macro';

/** Labels by field, in the language of the moment they are read. Numbers are labelled by their metric. */
export const ENTRY_LABELS = {
  get status() {
    return t`How does it stand now?`;
  },
  get statusReason() {
    return t`Why is it different from what the dates say?`;
  },
  get blankReason() {
    return t`Why is there no update yet?`;
  },
  get askAgainOn() {
    return t`Ask again on`;
  },
  get note() {
    return t`What changed?`;
  },
  get blocker() {
    return t`What stands in the way, and what help do you need?`;
  },
  get actualOn() {
    return t`Day it was done`;
  },
  get evidenceUrl() {
    return t`Link to evidence`;
  },
  get detail() {
    return t`More details`;
  },
  get n() {
    return t`People behind it`;
  },
  get marginOfError() {
    return t`Margin of error (±, at 90 percent)`;
  },
  get missingReason() {
    return t`No value? Say why`;
  },
  get valueNote() {
    return t`Note`;
  },
  get reason() {
    return t`Why does it change?`;
  },
  get summary() {
    return t`Summary of the quarter`;
  },
};
