// Text that a spreadsheet program would run as a formula, made harmless on the way out and restored on the way in.

const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const ESCAPED = /^'(?=[=+\-@\t\r'])/;

/**
 * The text with an apostrophe before it when a spreadsheet program would otherwise run it (OWASP, "CSV injection").
 * Plain numbers stay as they are. {@link unescapeFormula} gives the first text back.
 */
export function escapeFormula(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return RUNS_AS_FORMULA.test(text) || ESCAPED.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that {@link escapeFormula} put before it; other apostrophes are kept. */
export function unescapeFormula(text: string): string {
  return text.replace(ESCAPED, '');
}
