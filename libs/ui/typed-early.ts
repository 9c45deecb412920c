// What a person typed while the page was not alive yet: on a slow line the fields are there long before the script.

/** The parts of a form field that tell what was typed into it. */
interface Typed {
  type: string;
  value?: string;
  defaultValue?: string;
  checked?: boolean;
  defaultChecked?: boolean;
  options?: ArrayLike<{ selected: boolean; defaultSelected: boolean }>;
}

/** Texts by their field: when React takes over a page, it puts the text that was served back into some fields. */
const early = new WeakMap<EventTarget, string>();

function isText(field: unknown): field is HTMLTextAreaElement {
  return typeof HTMLTextAreaElement !== 'undefined' && field instanceof HTMLTextAreaElement;
}

function remember(field: unknown): void {
  if (isText(field)) early.set(field, field.value);
}

// Runs before React takes over the page; what is typed from then on until each field is alive is heard as well.
if (typeof document !== 'undefined') {
  for (const field of document.querySelectorAll('textarea')) if (isTyped(field)) remember(field);
  document.addEventListener('input', ({ target }) => remember(target), true);
}

/** Whether a field holds something else than the page was served with. Hidden fields and buttons hold nothing typed. */
export function isTyped(field: Typed): boolean {
  if (['hidden', 'submit', 'button', 'reset', 'fieldset', 'output'].includes(field.type)) return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) {
    const options = Array.from(field.options);
    // A list in which nothing was chosen shows its first entry.
    const served = Math.max(
      options.findIndex(({ defaultSelected }) => defaultSelected),
      0,
    );
    return options.length > 0 && !options[served]?.selected;
  }
  return plain(field.value) !== plain(field.defaultValue);
}

/** Fields give line ends back as one character, whatever was put in. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n');
}

/** Gives a form back what was typed into it before the page was alive; answers whether anything was. */
export function bringBackTyped(form: HTMLFormElement): boolean {
  const fields = [...form.elements];
  for (const field of fields) {
    const text = early.get(field);
    if (text !== undefined && isText(field) && field.value !== text) field.value = text;
  }
  return fields.some((field) => isTyped(field as unknown as Typed));
}
