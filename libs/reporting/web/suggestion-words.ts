// What the dates of a promise suggest, as a sentence beside the statuses: which one, and on which day it rests.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import type { StatusSuggestion } from '@plumbline/reporting/domain';

/** "The dates suggest “Off track”: it was due on Sep 30, 2026." `label` is the city's word for the status. */
export function suggestionInWords({ because, on, milestone }: StatusSuggestion, label: string): string {
  const day = dayText(on);
  const why = {
    DONE: t`it was done on ${day}`,
    DUE_DAY_PASSED: t`it was due on ${day}`,
    MILESTONE_PASSED: t`the step “${{ milestone: milestone ?? '' }}” was due on ${day} and is not done`,
    NOTHING_LATE: t`nothing is late; the next date is ${day}`,
  }[because];
  return t`The dates suggest “${label}”: ${why}.`;
}
