// What is done on the page of a language: texts are saved, a file is brought in, the translation is published.
import { t } from '@lingui/core/macro';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { execute, formOf, formText } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import { importMutation, publishMutation, saveMutation } from './translation-operations';

/** Largest file, in bytes; the API refuses more. */
const LARGEST = 2 * 1024 * 1024;

/** What the page is told after something was refused, or after a file was read. */
export interface TranslationAnswer {
  userErrors: readonly UserError[];
  /** Which form it was. */
  intent: string;
  /** Why findings may be published, as typed, by their ids. */
  reasons?: Readonly<Record<string, string>>;
  /** What was typed, by the hash of its source. */
  typed?: Readonly<Record<string, { text: string; reviewed: boolean }>>;
  imported?: { taken: number; unchanged: number; untranslated: number; problems: readonly string[] };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<TranslationAnswer> {
  const form = await formOf(request);
  const intent = formText(form, 'intent');
  const call = { request, city: params.city ?? '' };
  const language = params.language ?? '';
  const here = new URL(request.url);
  const done = (name: string, value: number) => {
    for (const old of ['kept', 'published']) here.searchParams.delete(old);
    here.searchParams.set(name, String(value));
    return redirect(here.pathname + here.search);
  };
  if (intent === 'import') return { ...(await bringIn(form, language, call)), intent };
  if (intent === 'publish') {
    const reasons = Object.fromEntries(
      form
        .getAll('finding')
        .flatMap((id) => (typeof id === 'string' ? [[id, formText(form, `why-${id}`)]] : [])),
    ) as Record<string, string>;
    const explained = Object.entries(reasons)
      .filter(([, reason]) => reason.trim() !== '')
      .map(([findingId, reason]) => ({ findingId, reason }));
    const input = { language, releaseId: formText(form, 'releaseId'), explained };
    const { publishTranslation } = await execute(publishMutation, { input }, call);
    if (publishTranslation.translation) throw done('published', publishTranslation.translation.number);
    return { userErrors: publishTranslation.userErrors.map(atFinding), intent, reasons };
  }
  const { texts, typed } = writtenIn(form);
  if (texts.length === 0) {
    const message = t`Nothing was changed. Write a translation, or mark one as reviewed.`;
    return { userErrors: [{ code: 'INVALID', message, path: [] }], intent, typed };
  }
  const { saveTranslations } = await execute(saveMutation, { input: { language, texts } }, call);
  if (saveTranslations.kept !== null && saveTranslations.kept !== undefined) {
    throw done('kept', saveTranslations.kept);
  }
  const userErrors = saveTranslations.userErrors.map((error) => {
    const index = error.path[error.path.indexOf('texts') + 1];
    const hash = texts[Number(index)]?.hash;
    return { ...error, path: hash ? [`text-${hash}`] : [] };
  });
  return { userErrors, intent, typed };
}

/** A finding that needs a reason is found by its box. */
function atFinding(error: UserError): UserError {
  const [list, id] = error.path;
  return list === 'explained' && id ? { ...error, path: [`why-${id}`] } : error;
}

/** The texts that are other than they were shown, or newly marked; and everything that was typed. */
function writtenIn(form: FormData) {
  const shown = form.getAll('shown').filter((hash) => typeof hash === 'string');
  const typed = Object.fromEntries(
    shown.map((hash) => [
      hash,
      { text: formText(form, `text-${hash}`), reviewed: form.get(`reviewed-${hash}`) === 'yes' },
    ]),
  );
  const texts = shown.flatMap((hash) => {
    const { text = '', reviewed = false } = typed[hash] ?? {};
    const was = formText(form, `was-${hash}`);
    const wasReviewed = formText(form, `state-${hash}`) === 'HUMAN_REVIEWED';
    const same = text.replace(/\r\n?/g, '\n').trim() === was.replace(/\r\n?/g, '\n').trim();
    // An empty box is a text that is still to be translated; taking a mark away makes it a draft again.
    if ((same && reviewed === wasReviewed) || (text.trim() === '' && was === '')) return [];
    return [{ hash, replacesId: formText(form, `replaces-${hash}`) || null, text, reviewed }];
  });
  return { texts, typed };
}

async function bringIn(form: FormData, language: string, call: { request: Request; city: string }) {
  const file = form.get('file');
  const wrong = (code: string, message: string) => ({ userErrors: [{ code, message, path: ['file'] }] });
  if (!(file instanceof File) || file.size === 0) {
    return wrong('INVALID', t`Choose the translation file: it ends in .xlf or .xliff.`);
  }
  if (file.size > LARGEST) {
    return wrong('TOO_LARGE', t`The file is larger than 2 MB. Bring it in as two files.`);
  }
  const contentBase64 = Buffer.from(await file.arrayBuffer()).toString('base64');
  const { importTranslations: answer } = await execute(
    importMutation,
    { input: { language, contentBase64 } },
    call,
  );
  if (answer.imported) return { userErrors: [], imported: answer.imported };
  return { userErrors: answer.userErrors.map((error) => ({ ...error, path: ['file'] })) };
}
