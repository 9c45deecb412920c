// Reading a CSV file as the many programs that write one do: marks, delimiters, quoted line breaks, old encodings.
import { msg } from '@lingui/core/macro';
import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet, TableLimits } from '@plumbline/exchange/domain';
import { PLAN_TABLES, textCell } from '@plumbline/exchange/domain';
import { Refusal } from '@plumbline/platform/domain';

const PATH = { path: ['contentBase64'] };

/** Bytes that stand for nothing in Windows-1252 (Microsoft, "Code page 1252"). */
const UNDEFINED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function rowAt(bytes: Buffer, offset: number): number {
  let row = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) row += 1;
  return row;
}

/** Length of the valid UTF-8 sequence at `at`, or 0 when there is none. */
function utf8Length(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80
      ? 1
      : first >= 0xc2 && first < 0xe0
        ? 2
        : first >= 0xe0 && first < 0xf0
          ? 3
          : first >= 0xf0 && first < 0xf5
            ? 4
            : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

/** The text of the file: UTF-8 or UTF-16 with its mark, otherwise UTF-8, otherwise Windows-1252; refused by row when neither fits. */
function decode(bytes: Buffer): { text: string; oldEncoding: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), oldEncoding: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), oldEncoding: false };
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`This file is called .csv but holds something else (row ${{ rowAt: rowAt(bytes, zero) }} is not text). Save the plan as "CSV UTF-8" and choose that file.`,
      PATH,
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oldEncoding: false };
  } catch {
    let firstBad = -1;
    let hasUtf8 = false;
    for (let at = 0; at < bytes.length;) {
      const length = utf8Length(bytes, at);
      if (length === 0 && firstBad < 0) firstBad = at;
      if (length > 1) hasUtf8 = true;
      at += length || 1;
    }
    const undefinedAt = bytes.findIndex((byte) => UNDEFINED_IN_1252.has(byte));
    if (!hasUtf8 && undefinedAt < 0)
      return { text: new TextDecoder('windows-1252').decode(bytes), oldEncoding: true };
    const row = rowAt(bytes, hasUtf8 ? firstBad : undefinedAt);
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`Row ${row} of this file holds letters in an encoding that is not known. Save the file as "CSV UTF-8" and choose it again.`,
      PATH,
    );
  }
}

/** Comma, semicolon or tab: whichever stands most often outside quotes in the first line that has one. */
function delimiterOf(text: string): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n' && Object.values(counts).some((count) => count > 0)) break;
    else if (!quoted && letter in counts) counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return Object.entries(counts).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

/** The one sheet of a CSV file. Throws `UNSUPPORTED_FILE` or `TOO_LARGE` with the row it is about. */
export function readCsv(
  bytes: Buffer,
  limits: TableLimits = PLAN_TABLES,
): { sheet: Sheet; oldEncoding: boolean } {
  const { text, oldEncoding } = decode(bytes);
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text.replace(/^\ufeff/, '')),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1024 * 1024,
      to: limits.rows + 1,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = Number(cause.lines ?? 1);
    const sentence =
      cause.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `A quotation mark is opened in this file and never closed (noticed in row ${row}). Close it, or save the file as CSV again.`
        : cause.code === 'CSV_MAX_RECORD_SIZE'
          ? `Row ${row} of this file is longer than 1 MB. A quotation mark may not be closed.`
          : `Row ${row} of this file cannot be read as CSV. Save the file as "CSV UTF-8" again.`;
    throw new Refusal('UNSUPPORTED_FILE', sentence, PATH);
  }
  if (records.length > limits.rows) {
    throw new Refusal(
      'TOO_LARGE',
      msg`This file has more than ${{ rows: limits.rows }} rows. Import it in parts.`,
      PATH,
    );
  }
  const cells = records.reduce((sum, record) => sum + Math.min(record.length, limits.columns + 1), 0);
  if (cells > limits.cells) {
    throw new Refusal(
      'TOO_LARGE',
      msg`This file has more than ${{ cells: limits.cells }} cells. Import it in parts.`,
      PATH,
    );
  }
  const rows = records.map((record) => record.slice(0, limits.columns + 1).map(textCell));
  return { sheet: { name: limits.sheetName, rows }, oldEncoding };
}
