// What the forms about evidence send becomes one call of the API; a file posted without script goes there whole.
import { t } from '@lingui/core/macro';
import { apiUrl, execute, type Call } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import {
  attachFileMutation,
  attachLinkMutation,
  makePublicMutation,
  restoreMutation,
  takeBackMutation,
  withdrawMutation,
} from './evidence-operations';
import { text } from '../sent-form';

/** The answer to a form about evidence. */
export interface EvidenceAnswer {
  /** Which form it answers: `link`, `file`, or the piece that was removed or brought back. */
  about: string;
  userErrors: readonly UserError[];
  /** What was done, in a sentence. */
  done?: string;
  /** What was typed, after a refusal, and the name of the file that was sent, for a page without script. */
  given?: Readonly<Record<string, string>>;
}

/** The item the evidence belongs to. */
export interface EvidencePlace {
  reportId: string;
  deliverableId: string;
}

/** Sends one form about evidence; which one it is says its field `intent`. */
export async function saveEvidence(
  form: FormData,
  place: EvidencePlace,
  call: Call,
): Promise<EvidenceAnswer> {
  switch (form.get('intent')) {
    case 'link':
      return addLink(form, place, call);
    case 'file':
      return addFile(form, place, call);
    case 'withdraw':
      return withdraw(form, call);
    case 'restore':
      return restore(form, call);
    case 'make-public':
      return makePublic(form, call);
    case 'take-back':
      return takeBack(form, call);
    default:
      return refused('link', t`This form is not complete. Reload the page and try again.`);
  }
}

function refused(about: string, message: string): EvidenceAnswer {
  return { about, userErrors: [{ code: 'INVALID', message, path: ['file'] }] };
}

async function addLink(form: FormData, place: EvidencePlace, call: Call): Promise<EvidenceAnswer> {
  const [url, title] = [text(form, 'url') ?? '', text(form, 'title')];
  const input = { ...place, url, title };
  const { attachEvidenceLink: sent } = await execute(attachLinkMutation, { input }, call);
  if (sent.userErrors.length > 0)
    return { about: 'link', userErrors: sent.userErrors, given: { url, title: title ?? '' } };
  return {
    about: 'link',
    userErrors: [],
    done: t`Added “${{ title: sent.evidence?.title ?? url }}”.`,
  };
}

async function addFile(form: FormData, place: EvidencePlace, call: Call): Promise<EvidenceAnswer> {
  const title = text(form, 'title');
  let uploadKey = text(form, 'uploadKey');
  if (!uploadKey) {
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '') return refused('file', t`Choose a file first.`);
    const sent = await sendWhole(file, call);
    if (sent.refusal !== undefined) return refused('file', sent.refusal);
    uploadKey = sent.key;
  }
  const input = { ...place, uploadKey, title };
  const { attachEvidenceFile: attached } = await execute(attachFileMutation, { input }, call);
  if (attached.userErrors.length > 0) return { about: 'file', userErrors: attached.userErrors };
  return {
    about: 'file',
    userErrors: [],
    done: t`Added “${{ title: attached.evidence?.title ?? '' }}”.`,
    given: { file: attached.evidence?.title ?? '' },
  };
}

type SentWhole = { key: string; refusal?: undefined } | { key?: undefined; refusal: string };

/** Sends a file to the API in one piece, on behalf of a page without script. */
async function sendWhole(file: File, { request, city }: Call): Promise<SentWhole> {
  const headers = new Headers({
    'x-plumbline-city': city ?? '',
    'tus-resumable': '1.0.0',
    'upload-length': String(file.size),
    'upload-metadata': `filename ${Buffer.from(file.name, 'utf8').toString('base64')}`,
    'content-type': 'application/offset+octet-stream',
  });
  for (const name of ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']) {
    const value = request?.headers.get(name);
    if (value) headers.set(name, value);
  }
  const answer = await fetch(`${apiUrl()}/files/uploads`, { method: 'POST', headers, body: file });
  const key = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status === 201 && key) return { key };
  return {
    refusal:
      answer.status < 500
        ? await answer.text()
        : t`“${{ file: file.name }}” could not be kept. Please try again in a minute.`,
  };
}

async function withdraw(form: FormData, call: Call): Promise<EvidenceAnswer> {
  const evidenceId = text(form, 'evidenceId') ?? '';
  const input = { evidenceId, reason: text(form, 'reason') ?? '' };
  const { withdrawEvidence: sent } = await execute(withdrawMutation, { input }, call);
  if (sent.userErrors.length > 0) return { about: evidenceId, userErrors: sent.userErrors };
  return {
    about: evidenceId,
    userErrors: [],
    done: t`Removed “${{ title: sent.evidence?.title ?? '' }}”.`,
  };
}

async function restore(form: FormData, call: Call): Promise<EvidenceAnswer> {
  const evidenceId = text(form, 'evidenceId') ?? '';
  const { restoreEvidence: sent } = await execute(restoreMutation, { input: { evidenceId } }, call);
  if (sent.userErrors.length > 0) return { about: evidenceId, userErrors: sent.userErrors };
  return {
    about: evidenceId,
    userErrors: [],
    done: t`“${{ title: sent.evidence?.title ?? '' }}” is back.`,
  };
}

async function makePublic(form: FormData, call: Call): Promise<EvidenceAnswer> {
  const evidenceId = text(form, 'evidenceId') ?? '';
  const title = text(form, 'title') ?? '';
  const titleReason = text(form, 'titleReason');
  const input = { evidenceId, title, titleReason, opened: form.get('opened') !== null };
  const { makeEvidencePublic: sent } = await execute(makePublicMutation, { input }, call);
  if (sent.userErrors.length > 0) {
    const given = { title, titleReason: titleReason ?? '' };
    return { about: evidenceId, userErrors: sent.userErrors, given };
  }
  return { about: evidenceId, userErrors: [], done: t`“${title}” becomes public with the next release.` };
}

async function takeBack(form: FormData, call: Call): Promise<EvidenceAnswer> {
  const evidenceId = text(form, 'evidenceId') ?? '';
  const input = { evidenceId, reason: text(form, 'reason') ?? '' };
  const { takeBackEvidence: sent } = await execute(takeBackMutation, { input }, call);
  if (sent.userErrors.length > 0) return { about: evidenceId, userErrors: sent.userErrors };
  return {
    about: evidenceId,
    userErrors: [],
    done: t`“${{ title: sent.evidence?.title ?? '' }}” is private again.`,
  };
}
