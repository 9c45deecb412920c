// What a form of written words sends, and when there is nothing to save.
import { formText } from '@plumbline/platform/web';
import type { SaveAnswer } from '@plumbline/ui';

/** The words of a form; null when they stand already. */
export function wordsIn(form: FormData): { section: string; text: string; replacesId: string | null } | null {
  const text = formText(form, 'text').replace(/\r\n?/g, '\n').trim();
  if (text === formText(form, 'before').replace(/\r\n?/g, '\n').trim()) return null;
  return { section: formText(form, 'section'), text, replacesId: formText(form, 'replacesId') || null };
}

/** The answer where nothing was to be saved. */
export const NOTHING_TO_SAVE: SaveAnswer = { userErrors: [], unchanged: true };
