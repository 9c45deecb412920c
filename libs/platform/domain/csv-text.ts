// Rows of texts as a CSV file that spreadsheet programs open as it is meant, and never run.
import { escapeFormula } from './formula-escape';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Comma-separated, CRLF after each row (RFC 4180); what would run as a formula gets an apostrophe before it. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The same as a file of its own, which begins with the mark that spreadsheet programs know UTF-8 by. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvRows(rows);
}

function field(text: string): string {
  const safe = escapeFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
