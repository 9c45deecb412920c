// The forms on the page that save themselves: whose changes they send, and what is typed in them right now.
import { isSameEntry, type Change, type Entry } from './changes';

/** One form that is on the page. */
export interface OpenForm {
  entry: Entry;
  /** Keeps on this device what is typed and not stored; false when something could not be kept. */
  keepTyped: () => Promise<boolean>;
}

const open = new Set<OpenForm>();

/** Tells that a form is on the page; answers how to take that back. */
export function formOpened(form: OpenForm): () => void {
  open.add(form);
  return () => open.delete(form);
}

/** Whether the form of this entry is on the page: it then sends its own changes. */
export function isOpen(entry: Entry): boolean {
  return [...open].some((form) => isSameEntry(form.entry, entry));
}

/** Keeps on this device what is typed on the page and not stored; false when something could not be kept. */
export async function keepAllTyped(): Promise<boolean> {
  const kept = await Promise.all([...open].map((form) => form.keepTyped()));
  return kept.every(Boolean);
}

/** Puts the words of a kept change back into its form. Hidden fields belong to the page and stay. */
export function fillIn(form: HTMLFormElement, { fields }: Pick<Change, 'fields'>): void {
  const said = new Map<string, string[]>();
  for (const [name, value] of fields) said.set(name, [...(said.get(name) ?? []), value]);
  for (const field of form.elements) {
    const isInput = field instanceof HTMLInputElement;
    if (!isInput && !(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLSelectElement))
      continue;
    if (!field.name || ['hidden', 'submit', 'button', 'file'].includes(field.type)) continue;
    const values = said.get(field.name) ?? [];
    if (isInput && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
}

/** What a form is called: by its own name, or by the label of its first field. */
export function titleOfForm(form: HTMLFormElement): string {
  const named = form.getAttribute('aria-label');
  if (named) return named;
  const label = form.querySelector('label, legend')?.childNodes[0]?.textContent ?? '';
  return label.trim();
}
