// What the page on which a plan is written does with what it is sent: one intent, one mutation.
import { t } from '@lingui/core/macro';
import { redirect } from 'react-router';
import { execute, formText, type Call, type Inner } from '@plumbline/platform/web';
import type { SaveAnswer, UserError } from '@plumbline/ui';
import { cleanField, PLAN_FIELDS, type PlanField } from '@plumbline/planning/domain';
import { partPlace, threadPlace } from './places';
import { write, type PlanWritten } from './write-operations';

/** What became of it. `about` is the item, thread or place it was about; `saved` what stands now in its fields. */
export interface WriteAnswer extends SaveAnswer {
  intent: string;
  about: string;
  itemId?: string | null;
  saved?: Partial<Record<PlanField, string | null>>;
  /** What was sent by a plain form and refused, so that the page can be answered with it. */
  typed?: Readonly<Record<string, string>>;
}

/** Carries out what a form of the page asks for. */
export async function writeAction(form: FormData, planId: string, call: Call): Promise<WriteAnswer> {
  const text = (name: string) => formText(form, name);
  const optional = (name: string) => text(name) || null;
  const kind = text('kind') as Inner.PlanItemKind;
  const intent = text('intent');
  const part = { planId, kind, itemId: text('itemId') };
  const answer = (done: PlanWritten, about: string): WriteAnswer => ({
    ...{ intent, about, userErrors: done.userErrors, itemId: done.itemId ?? null },
  });
  const place = { parentId: optional('parentId'), afterId: optional('afterId') };
  const thread = { planId, threadId: text('threadId') };
  switch (intent) {
    case 'write':
      return { intent, about: part.itemId, ...(await writeFields(form, part, call)) };
    case 'date': {
      const dueOn = text('dueOn');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(dueOn)) {
        const message = t`Enter the due date as month, day and year.`;
        return { intent, about: part.itemId, userErrors: [{ code: 'INVALID', message, path: ['dueOn'] }] };
      }
      const input = { ...part, dueOn, seenDueOn: optional('seenDueOn'), reason: optional('reason') };
      return answer((await execute(write.date, { input }, call)).done, part.itemId);
    }
    case 'add': {
      const input = { planId, kind, ...place, text: text('text') };
      return answer((await execute(write.add, { input }, call)).done, text('place'));
    }
    case 'move':
      return answer((await execute(write.move, { input: { ...part, ...place } }, call)).done, part.itemId);
    case 'duplicate':
    case 'remove':
    case 'restore':
      return answer((await execute(write[intent], { input: part }, call)).done, part.itemId);
    case 'comment': {
      const input = { ...part, field: optional('field'), text: text('text') };
      return answer((await execute(write.comment, { input }, call)).done, text('place'));
    }
    case 'answer': {
      const input = { ...thread, text: text('text') };
      return answer((await execute(write.answer, { input }, call)).done, thread.threadId);
    }
    case 'resolve':
    case 'reopen':
      return answer((await execute(write[intent], { input: thread }, call)).done, thread.threadId);
    default:
      return {
        ...{ intent, about: '' },
        userErrors: [{ code: 'INVALID', message: t`Choose one of the actions on this page.`, path: [] }],
      };
  }
}

/**
 * The same for a form that is sent without script. What is saved leads back to the place it is about, so that loading
 * the page again sends nothing twice; `page` is the address of the page.
 */
export async function plainAction(
  form: FormData,
  planId: string,
  call: Call,
  page: string,
): Promise<WriteAnswer> {
  // One form has several buttons, and each way to move is one of them.
  const [intent = '', parentId = '', afterId = ''] = formText(form, 'intent').split('/');
  if (intent === 'move') {
    form.set('intent', intent);
    form.set('parentId', parentId);
    form.set('afterId', afterId);
  }
  const answer = await writeAction(form, planId, call);
  if (answer.userErrors.length === 0) throw redirect(page + whereSaved(answer, planId));
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { ...answer, typed: Object.fromEntries(typed) };
}

function whereSaved({ intent, about, itemId }: WriteAnswer, planId: string): string {
  if (intent === 'remove') return '#outline';
  const id = itemId ?? about;
  if (['comment', 'answer', 'resolve', 'reopen'].includes(intent)) return `#${threadPlace(id)}`;
  return `?saved=${id}#${id === planId ? 'frame' : partPlace(id)}`;
}

type Fields = Inner.PlanFieldInput[];

/** Fields that hold something else than was seen in them. */
function changedFields(form: FormData): Fields {
  const seen = seenFields(formText(form, 'seen'));
  return PLAN_FIELDS.filter((field) => form.has(field))
    .map((field) => ({ field, seen: seen[field] ?? null, value: cleanField(formText(form, field)) }))
    .filter((one) => cleanField(one.seen) !== one.value);
}

function seenFields(json: string): Partial<Record<PlanField, string | null>> {
  try {
    return JSON.parse(json) as Partial<Record<PlanField, string | null>>;
  } catch {
    return {};
  }
}

/** Writes what changed. Where a field is refused or contested, the others are saved all the same. */
async function writeFields(
  form: FormData,
  part: { planId: string; kind: Inner.PlanItemKind; itemId: string },
  call: Call,
): Promise<Pick<WriteAnswer, 'userErrors' | 'saved' | 'unchanged' | 'partly'>> {
  const fields = changedFields(form);
  if (fields.length === 0) return { userErrors: [], unchanged: true };
  const send = async (some: Fields) =>
    (await execute(write.write, { input: { ...part, fields: some } }, call)).done.userErrors;
  const userErrors = await send(fields);
  if (userErrors.length === 0) return { userErrors, saved: valuesOf(fields) };
  const bad = new Set(userErrors.flatMap(fieldsIn));
  const good = fields.filter(({ field }) => !bad.has(field));
  const saves = good.length > 0 && good.length < fields.length && (await send(good)).length === 0;
  return saves ? { userErrors, saved: valuesOf(good), partly: true } : { userErrors };
}

function fieldsIn({ path, conflict }: UserError): string[] {
  return [...path.slice(-1), ...(conflict ?? []).map(({ field }) => field)];
}

function valuesOf(fields: Fields): Partial<Record<PlanField, string | null>> {
  return Object.fromEntries(fields.map(({ field, value }) => [field, value ?? null]));
}
