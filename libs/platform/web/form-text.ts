// What a person typed into a form.

/** The text of one field; empty when it was not sent, and for a file. Spaces at both ends stay as typed. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
