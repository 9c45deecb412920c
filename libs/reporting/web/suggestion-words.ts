// What the dates of a promise suggest, as a sentence beside the statuses: which one, and on which day it rests.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import type { StatusSuggestion } from '@plumbline/reporting/domain';

/** "The dates suggest “Off track”: it was due on Sep 30, 2026." `label` is the city's word for the status. */
export function suggestionInWords({ because, on, milestone }: StatusSuggestion, label: string): string {
  const day = dayText(on);
  switch (because) {
    case 'DONE':
      return t`The dates suggest “${label}”: it was done on ${day}.`;
    case 'DUE_DAY_PASSED':
      return t`The dates suggest “${label}”: it was due on ${day}.`;
    case 'MILESTONE_PASSED':
      return t`The dates suggest “${label}”: the step “${{ step: milestone ?? '' }}” was due on ${day} and is not done.`;
    case 'NOTHING_LATE':
      return t`The dates suggest “${label}”: nothing is late; the next date is ${day}.`;
  }
}
