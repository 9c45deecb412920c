// What an officer's form sends becomes one call of the API: progress, a value, the summary, an answered comment, the report.
import { isCalendarDay, isDecimal } from '@plumbline/platform/domain';
import type { MissingReason } from '@plumbline/measuring/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { execute, graphql, type Call } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import { needsBlocker } from '@plumbline/reporting/domain';
import { percentOf, plainNumber } from './typed-number';

const saveProgressMutation = graphql(`
  mutation SaveProgress($input: SaveProgressInput!) {
    saveProgress(input: $input) {
      progressUpdate {
        id
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

const recordObservationMutation = graphql(`
  mutation RecordObservation($input: RecordObservationInput!) {
    recordObservation(input: $input) {
      observation {
        id
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

const saveSummaryMutation = graphql(`
  mutation SaveSummary($input: SaveSummaryInput!) {
    saveSummary(input: $input) {
      report {
        id
        version
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

const resolveCommentMutation = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      report {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const submitReportMutation = graphql(`
  mutation SubmitQuarterlyReport($input: SubmitQuarterlyReportInput!) {
    submitQuarterlyReport(input: $input) {
      report {
        id
        version
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** The answer to a form of the report pages. No `userErrors` means that it is stored. */
export interface EntryAnswer {
  /** Which form it answers: the entry's name in its hidden field `about`. */
  about: string;
  userErrors: readonly UserError[];
  /** What stands now: the id of the update or value, or the report's version; null when nothing was stored. */
  storedId: string | null;
  /** What was typed, after a refusal, so that a page without script gives it back. */
  given?: Readonly<Record<string, string>>;
}

type Sent = { errors: readonly UserError[]; storedId?: string | number | null | undefined };

/** Sends one form to the API. Which one it is says its field `intent`. */
export async function saveEntry(form: FormData, call: Call): Promise<EntryAnswer> {
  const about = text(form, 'about') ?? '';
  // The person looked at both versions and took the other one: nothing is to be stored.
  if (form.get('resolve') === 'theirs') return { about, userErrors: [], storedId: text(form, 'latestId') };
  const { errors, storedId } = await send(form, call);
  if (errors.length === 0) return { about, userErrors: [], storedId: storedId ? String(storedId) : null };
  const given = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  return { about, userErrors: errors, storedId: null, given };
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
      return Promise.resolve(refused('intent', 'This form is not complete. Reload the page and try again.'));
  }
}

async function sendProgress(form: FormData, call: Call): Promise<Sent> {
  const lastStatus = text(form, 'lastStatus');
  const same = form.get('same') === 'yes';
  const status = (same ? lastStatus : text(form, 'status')) as DeliverableStatus | null;
  const note = text(form, 'note');
  const actualOn = text(form, 'actualOn');
  if (actualOn !== null && !isCalendarDay(actualOn)) {
    return refused(
      'actualOn',
      'The day it was done is not a date. Write it as YYYY-MM-DD, for example 2026-10-31.',
    );
  }
  const input = {
    reportId: text(form, 'reportId') ?? '',
    deliverableId: text(form, 'deliverableId') ?? '',
    replacesId: seenId(form),
    status,
    note,
    detail: text(form, 'detail'),
    // What is asked only when there is trouble goes out only then.
    blocker: needsBlocker(status) ? text(form, 'blocker') : null,
    evidenceUrl: text(form, 'evidenceUrl'),
    actualOn,
    // It is the same only if the status is, and once a sentence says so: the API would repeat last quarter's note.
    sameAsLast: (same || form.get('sameAsLast') === 'yes') && status === lastStatus && note !== null,
  };
  const { saveProgress } = await execute(saveProgressMutation, { input }, call);
  return { errors: saveProgress.userErrors, storedId: saveProgress.progressUpdate?.id };
}

async function sendObservation(form: FormData, call: Call): Promise<Sent> {
  const [numerator, denominator, marginOfError] = [
    number(form, 'numerator'),
    number(form, 'denominator'),
    number(form, 'marginOfError'),
  ];
  const typed = number(form, 'value');
  const missingReason = text(form, 'missingReason') as MissingReason | null;
  // A percentage that was worked out before is worked out again; one that was typed is kept.
  const isWorkedOut = form.has('percent') && (typed === null || typed === text(form, 'workedOut'));
  const value = (isWorkedOut && missingReason === null ? percentOf(numerator, denominator) : null) ?? typed;
  const people = number(form, 'n');
  const unreadable = Object.entries({ value, numerator, denominator, marginOfError }).filter(
    ([, given]) => given !== null && !isDecimal(given),
  );
  const errors = unreadable.map(([field, given]) =>
    wrong(field, `"${given}" is not a number. Use digits, like 12 or 12.5.`),
  );
  if (people !== null && !/^\d{1,9}$/.test(people)) {
    errors.push(wrong('n', `"${people}" is not a number of people. Use a whole number, like 120.`));
  }
  if (errors.length > 0) return { errors };
  const input = {
    reportId: text(form, 'reportId') ?? '',
    metricId: text(form, 'metricId') ?? '',
    categoryId: text(form, 'categoryId'),
    replacesId: seenId(form),
    value,
    numerator,
    denominator,
    n: people === null ? null : Number(people),
    marginOfError,
    missingReason,
    note: text(form, 'note'),
    reason: text(form, 'reason'),
  };
  const { recordObservation } = await execute(recordObservationMutation, { input }, call);
  return { errors: recordObservation.userErrors, storedId: recordObservation.observation?.id };
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

/** What the editor saw; whoever keeps their own version has seen the latest one too. */
function seenId(form: FormData): string | null {
  return text(form, form.get('resolve') === 'mine' ? 'latestId' : 'replacesId');
}

function text(form: FormData, field: string): string | null {
  const value = form.get(field);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function number(form: FormData, field: string): string | null {
  return plainNumber(text(form, field) ?? '');
}

function wrong(field: string, message: string): UserError {
  return { code: 'INVALID', message, path: [field] };
}

function refused(field: string, message: string): Sent {
  return { errors: [wrong(field, message)] };
}
