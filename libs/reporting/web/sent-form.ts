// A form as it was sent: what is in its fields, and which version of the entry it is based on.
import type { UserError } from '@plumbline/ui';
import { plainNumber } from './typed-number';

/** What became of a form. */
export interface Sent {
  errors: readonly UserError[];
  /** Id (or version) of what stands now; nothing when nothing does, or nothing was stored. */
  storedId?: string | number | null | undefined;
  /** Something beside what the id names was saved too. */
  beside?: boolean;
  /** An unusual value that was refused until somebody says that it was checked. */
  asked?: string | undefined;
}

/** What was typed into a field; null when it is blank. */
export function text(form: FormData, field: string): string | null {
  const value = form.get(field);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The number typed into a field, made plain; null when it is blank. */
export function number(form: FormData, field: string): string | null {
  return plainNumber(text(form, field) ?? '');
}

/** What the editor saw; whoever keeps their own version has seen the latest one too. */
export function seenId(form: FormData): string | null {
  return text(form, form.get('resolve') === 'mine' ? 'latestId' : 'replacesId');
}

/** The refusal of one field. */
export function wrong(field: string, message: string): UserError {
  return { code: 'INVALID', message, path: [field] };
}
