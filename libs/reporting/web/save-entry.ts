// What an officer's form sends becomes one call of the API: progress, a value, the summary, an answered comment, the report.
import { t } from '@lingui/core/macro';
import { execute, type Call } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import { resolveCommentMutation, saveSummaryMutation, submitReportMutation } from './entry-operations';
import { sendProgress } from './save-progress';
import { sendObservation } from './save-value';
import { seenId, text, wrong, type Sent } from './sent-form';

/** The answer to a form of the report pages. No `userErrors` means that everything in it is stored. */
export interface EntryAnswer {
  /** Which form it answers: the entry's name in its hidden field `about`. */
  about: string;
  userErrors: readonly UserError[];
  /** What stands now: the id of the update or value, or the report's version; null when nothing was stored. */
  storedId: string | null;
  /** True when the form said what stands already: nothing was refused, and nothing saved. */
  unchanged?: boolean;
  /** True when everything stands but what was refused. */
  partly?: boolean;
  /** An unusual value that was refused until somebody says that it was checked. */
  asked?: string;
  /** What was typed, after a refusal, so that a page without script gives it back. */
  given?: Readonly<Record<string, string>>;
}

/** Forms that say what is to stand, rather than do something. */
const SAVING: ReadonlySet<unknown> = new Set(['saveProgress', 'recordObservation', 'saveSummary']);

/** Sends one form to the API. Which one it is says its field `intent`. */
export async function saveEntry(form: FormData, call: Call): Promise<EntryAnswer> {
  const about = text(form, 'about') ?? '';
  // The person looked at both versions and took the other one: nothing is to be stored.
  if (form.get('resolve') === 'theirs') return { about, userErrors: [], storedId: text(form, 'latestId') };
  // What is sent a second time because its answer was lost is carried out once.
  const sent = await send(form, {
    ...call,
    operationKey: text(form, 'operationKey') ?? undefined,
    writer: text(form, 'writer') ?? undefined,
  });
  const storedId = sent.storedId ? String(sent.storedId) : null;
  if (sent.errors.length === 0) {
    const unchanged = SAVING.has(form.get('intent')) && storedId === seenId(form) && !sent.beside;
    return { about, userErrors: [], storedId, ...(unchanged ? { unchanged } : {}) };
  }
  const given = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  // Something stands in spite of the refusals: all the rest of the form.
  const { errors: userErrors, asked } = sent;
  return {
    ...{ about, userErrors, storedId, given },
    ...(storedId ? { partly: true } : {}),
    ...(asked ? { asked } : {}),
  };
}

function send(form: FormData, call: Call): Promise<Sent> {
  switch (form.get('intent')) {
    case 'saveProgress':
      return sendProgress(form, call);
    case 'recordObservation':
      return sendObservation(form, call);
    case 'saveSummary':
      return sendSummary(form, call);
    case 'resolveComment':
      return sendAnsweredComment(form, call);
    case 'submit':
      return sendReport(form, call);
    default:
      return Promise.resolve({
        errors: [wrong('intent', t`This form is not complete. Reload the page and try again.`)],
      });
  }
}

async function sendSummary(form: FormData, call: Call): Promise<Sent> {
  const input = {
    reportId: text(form, 'reportId') ?? '',
    expectedVersion: Number(seenId(form)),
    summary: text(form, 'summary'),
  };
  const { saveSummary } = await execute(saveSummaryMutation, { input }, call);
  return { errors: saveSummary.userErrors, storedId: saveSummary.report?.version };
}

async function sendAnsweredComment(form: FormData, call: Call): Promise<Sent> {
  const input = { commentId: text(form, 'about') ?? '' };
  const { resolveComment } = await execute(resolveCommentMutation, { input }, call);
  return { errors: resolveComment.userErrors };
}

async function sendReport(form: FormData, call: Call): Promise<Sent> {
  const input = { reportId: text(form, 'reportId') ?? '', expectedVersion: Number(form.get('version')) };
  const { submitQuarterlyReport } = await execute(submitReportMutation, { input }, call);
  return { errors: submitQuarterlyReport.userErrors, storedId: submitQuarterlyReport.report?.version };
}
