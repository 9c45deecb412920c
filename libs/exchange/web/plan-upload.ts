// A plan file on its way from the browser to the API: how large it may be, and how it is kept between check and import.
import { t } from '@lingui/core/macro';
import { formText } from '@plumbline/platform/web';

/** Largest file, in bytes; the API refuses more. */
export const largestFile = 5 * 1024 * 1024;

/** Files up to this size travel along with the page after a check, so that they need not be chosen again. */
const largestKept = 200 * 1024;

/** A file that arrived, or the sentence to show instead. */
export type Upload =
  | { kind: 'FILE'; fileName: string; contentBase64: string; fingerprint: string; keep: boolean }
  | { kind: 'PROBLEM'; message: string };

/** What the file is for, so that a missing one is asked for by name. */
type FileOf = 'plan' | 'values';

/**
 * Takes the file that was chosen or, where none was, the one kept in the page since the check. The fingerprint names
 * file and planning team, so that only what was checked is imported.
 */
export async function uploadIn(form: FormData, of: FileOf = 'plan'): Promise<Upload> {
  const chosen = form.get('file');
  if (chosen instanceof File && chosen.size > 0) {
    if (chosen.size > largestFile) return { kind: 'PROBLEM', message: tooLarge() };
    return uploadOf(form, chosen.name, Buffer.from(await chosen.arrayBuffer()));
  }
  const kept = formText(form, 'keptContent');
  if (kept) return uploadOf(form, formText(form, 'keptName'), Buffer.from(kept, 'base64'));
  return {
    kind: 'PROBLEM',
    message:
      of === 'plan'
        ? t`Choose the file with the plan: an Excel workbook (.xlsx) or a CSV file.`
        : t`Choose the file with the values: an Excel workbook (.xlsx) or a CSV file.`,
  };
}

async function uploadOf(form: FormData, fileName: string, bytes: Buffer<ArrayBuffer>): Promise<Upload> {
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  const fingerprint = `${formText(form, 'teamId')}:${digest}`;
  const keep = bytes.length <= largestKept;
  return { kind: 'FILE', fileName, contentBase64: bytes.toString('base64'), fingerprint, keep };
}

function tooLarge(): string {
  return t`The file is larger than 5 MB. Delete what is not part of the plan, or import it in parts.`;
}

/** Bodies above this size are cut off; up to it they are read to their end, because browsers hear no answer before. */
const largestHeard = 64 * 1024 * 1024;

/**
 * Whether the request says itself that it is larger than any form with a file can be. Then nothing of it is kept in
 * memory: what arrives is thrown away. (A page that keeps a small file sends it beside a newly chosen one.)
 */
export async function isTooLarge(request: Request): Promise<boolean> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length <= largestFile + 1024 * 1024) return false;
  if (length <= largestHeard) await request.body?.pipeTo(new WritableStream());
  return true;
}

/** The refusal for a request that is too large. */
export function tooLargeRefusal() {
  return { code: 'TOO_LARGE', message: tooLarge(), path: ['file'] };
}
