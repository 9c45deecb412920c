// What the dates of a promise suggest, beside the status that the department chose: a reviewer sees where they differ.
import { t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { needsStatusReason } from '@plumbline/reporting/domain';
import { suggestedFor } from './suggested-status';
import { suggestionInWords } from './suggestion-words';
import type { ReviewedReport } from './review.page';

type Item = ReviewedReport['items'][number];

/**
 * The suggestion in a sentence, what it was when the department wrote, and whether another status was chosen. Why it was
 * is a field of its own. Once a report is approved only what was suggested then counts: its dates may have moved on.
 */
export function SuggestedStatus({ item, isDecided }: { item: Item; isDecided: boolean }) {
  const { city } = useWorkspace();
  const { deliverable, update } = item;
  const labelOf = (status: string) => city.statuses.find((one) => one.status === status)?.label ?? status;
  const said = { status: update?.status ?? null, actualOn: update?.actualOn ?? null };
  const now = isDecided ? null : suggestedFor(deliverable, said, city);
  const then = update?.suggestedStatus ?? null;
  const differs = needsStatusReason(said.status, then ?? now?.status ?? null);
  const sentences = [
    now
      ? suggestionInWords(now, labelOf(now.status))
      : then
        ? ''
        : isDecided
          ? t`The dates suggested nothing.`
          : t`The dates suggest nothing: no day is set.`,
    then && then !== now?.status
      ? t`When this was written, the dates suggested “${{ status: labelOf(then) }}”.`
      : '',
    differs && !update?.statusReason ? t`The department chose another one and does not say why.` : '',
    differs && update?.statusReason ? t`The department chose another one and says why below.` : '',
  ].filter(Boolean);
  return (
    <div className="pl-small">
      {sentences.map((sentence) => (
        <p className="pl-compare__suggested" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
