// What an officer's form says about a promise, on its way to the API.
import { isCalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { execute, type Call } from '@plumbline/platform/web';
import { ENTRY_LABELS, needsBlocker } from '@plumbline/reporting/domain';
import { saveProgressMutation, standingUpdatesQuery } from './entry-operations';
import { saveGoodFields } from './save-good-fields';
import { seenId, text, wrong, type Sent } from './sent-form';

const FIELDS = ['status', 'note', 'detail', 'blocker', 'evidenceUrl', 'actualOn', 'sameAsLast'] as const;
type Field = (typeof FIELDS)[number];

/** Saves what is said about one item; a field that is refused stays as it was. */
export function sendProgress(form: FormData, call: Call): Promise<Sent> {
  const lastStatus = text(form, 'lastStatus');
  const same = form.get('same') === 'yes';
  const status = (same ? lastStatus : text(form, 'status')) as DeliverableStatus | null;
  const actualOn = text(form, 'actualOn');
  const [reportId, deliverableId] = [text(form, 'reportId') ?? '', text(form, 'deliverableId') ?? ''];
  const said = {
    status,
    note: text(form, 'note'),
    detail: text(form, 'detail'),
    // What is asked only when there is trouble goes out only then.
    blocker: needsBlocker(status) ? text(form, 'blocker') : null,
    evidenceUrl: text(form, 'evidenceUrl'),
    actualOn,
    sameAsLast: same || form.get('sameAsLast') === 'yes',
  };
  const noDay = `“${ENTRY_LABELS.actualOn}” is not a date. Write it as YYYY-MM-DD, for example 2026-10-31.`;
  return saveGoodFields<Field>({
    fields: FIELDS,
    wrong: actualOn !== null && !isCalendarDay(actualOn) ? [wrong('actualOn', noDay)] : [],
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
        // The same only if the status is, and once a sentence says so: the API would repeat last quarter's note.
        sameAsLast: goes.sameAsLast === true && goes.status === lastStatus && goes.note !== null,
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
