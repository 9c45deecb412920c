// What an officer's form says about a promise, on its way to the API.
import { t } from '@lingui/core/macro';
import { isCalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { execute, type Call } from '@plumbline/platform/web';
import { ENTRY_LABELS, needsBlocker } from '@plumbline/reporting/domain';
import { saveProgressMutation, standingUpdatesQuery } from './entry-operations';
import { saveGoodFields } from './save-good-fields';
import { seenId, text, wrong, type Sent } from './sent-form';

const FIELDS = [
  ...(['status', 'statusReason', 'blankReason', 'askAgainOn', 'note', 'detail', 'blocker'] as const),
  ...(['evidenceUrl', 'actualOn', 'sameAsLast'] as const),
] as const;
type Field = (typeof FIELDS)[number];

/** The tile beside the statuses for what nobody can say yet: no status, but a reason and a day to ask again. */
export const NOT_KNOWN = 'NOT_KNOWN';

/** Saves what is said about one item; a field that is refused stays as it was. */
export function sendProgress(form: FormData, call: Call): Promise<Sent> {
  const lastStatus = text(form, 'lastStatus');
  const same = form.get('same') === 'yes';
  const picked = same ? lastStatus : text(form, 'status');
  const isNotKnown = picked === NOT_KNOWN;
  const status = (isNotKnown ? null : picked) as DeliverableStatus | null;
  const actualOn = text(form, 'actualOn');
  const askAgainOn = isNotKnown ? text(form, 'askAgainOn') : null;
  const [reportId, deliverableId] = [text(form, 'reportId') ?? '', text(form, 'deliverableId') ?? ''];
  const said = {
    status,
    statusReason: text(form, 'statusReason'),
    blankReason: isNotKnown ? text(form, 'blankReason') : null,
    askAgainOn,
    note: text(form, 'note'),
    detail: text(form, 'detail'),
    // What is asked only when there is trouble goes out only then.
    blocker: needsBlocker(status) ? text(form, 'blocker') : null,
    evidenceUrl: text(form, 'evidenceUrl'),
    actualOn,
    sameAsLast: same || form.get('sameAsLast') === 'yes',
  };
  const noDays = Object.entries({ actualOn, askAgainOn })
    .filter(([, day]) => day !== null && !isCalendarDay(day))
    .map(([field]) =>
      wrong(
        field,
        t`“${{ field: ENTRY_LABELS[field as 'actualOn'] }}” is not a date. Write it as YYYY-MM-DD, for example 2026-10-31.`,
      ),
    );
  return saveGoodFields<Field>({
    fields: FIELDS,
    wrong: noDays,
    send: async (kept) => {
      const standing = kept.size > 0 ? await standingUpdate(reportId, deliverableId, call) : null;
      const goes = {
        ...said,
        ...Object.fromEntries([...kept].map((field) => [field, standing?.[field] ?? null])),
      };
      const input = {
        reportId,
        deliverableId,
        replacesId: seenId(form),
        ...goes,
        // The same only if the status is. Whoever pressed the button repeats the note too; who emptied it did not.
        sameAsLast: goes.sameAsLast === true && goes.status === lastStatus && (same || goes.note !== null),
      };
      const { saveProgress } = await execute(saveProgressMutation, { input }, call);
      return { errors: saveProgress.userErrors, storedId: saveProgress.progressUpdate?.id };
    },
  });
}

async function standingUpdate(reportId: string, deliverableId: string, call: Call) {
  const { quarterlyReport } = await execute(standingUpdatesQuery, { id: reportId }, call);
  return quarterlyReport?.items.find((item) => item.deliverable.id === deliverableId)?.update ?? null;
}
