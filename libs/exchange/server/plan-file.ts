// What people upload, told apart by what it is and not by what it is called, and read into sheets.
import { msg } from '@lingui/core/macro';
import { t } from '@lingui/core/macro';
import type { ImportProblem, Sheet, TableLimits } from '@plumbline/exchange/domain';
import { PLAN_TABLES, problemAt, WHOLE_FILE } from '@plumbline/exchange/domain';
import { Refusal } from '@plumbline/platform/domain';
import { readCsv } from './csv-file';
import { FILE_LIMITS, sizeInWords } from './file-limits';
import { readWorkbook } from './workbook-file';

/** The sheets of an uploaded file and what to tell about the file as a whole. */
export interface ReadFile {
  sheets: Sheet[];
  notes: ImportProblem[];
}

const PATH = { path: ['contentBase64'] };

/** Names a file by its first bytes when it is one of the kinds people choose by mistake. */
function looksLike(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 8);
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'zip';
  if (head.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))) {
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'protected workbook'
      : 'workbook in the old .xls format';
  }
  if (head.subarray(0, 4).toString('latin1') === '%PDF') return 'PDF';
  if (head.subarray(1, 4).toString('latin1') === 'PNG') return 'picture';
  if (head[0] === 0xff && head[1] === 0xd8) return 'picture';
  if (head.subarray(0, 3).toString('latin1') === 'GIF') return 'picture';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'packed file';
  return null;
}

/**
 * Reads an uploaded plan. The name decides only what was meant (.xlsx or .csv); the bytes must agree.
 * Throws `UNSUPPORTED_FILE` or `TOO_LARGE` with a sentence that says what to do.
 */
export function readPlanFile(fileName: string, bytes: Buffer): Promise<ReadFile> {
  return readTables(fileName, bytes, PLAN_TABLES);
}

/** Reads the tables of an uploaded file within these limits; refuses as {@link readPlanFile} does. */
export async function readTables(fileName: string, bytes: Buffer, limits: TableLimits): Promise<ReadFile> {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  if (extension !== 'xlsx' && extension !== 'csv') {
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`"${{ slice: fileName.slice(0, 80) }}" is not a file that can be imported. Choose a workbook (.xlsx) or a CSV file (.csv).`,
      { path: ['fileName'] },
    );
  }
  if (bytes.length > FILE_LIMITS.upload) {
    throw new Refusal(
      'TOO_LARGE',
      msg`This file is larger than ${{ sizeInWords: sizeInWords(FILE_LIMITS.upload) }}. Delete what is not part of the plan, or import it in parts.`,
      PATH,
    );
  }
  if (bytes.length === 0)
    throw new Refusal('UNSUPPORTED_FILE', msg`This file is empty. Choose another one.`, PATH);
  const kind = looksLike(bytes);
  if (kind === 'protected workbook') {
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`This workbook is protected by a password. Remove the password and save it as .xlsx.`,
      PATH,
    );
  }
  if (extension === 'xlsx') {
    if (kind !== 'zip') {
      const what = !kind
        ? 'is not a real .xlsx file'
        : kind.startsWith('workbook')
          ? `is a ${kind}`
          : `is a ${kind}, not a workbook`;
      throw new Refusal(
        'UNSUPPORTED_FILE',
        msg`This file ${what}. Open the plan in a spreadsheet program and save it as .xlsx.`,
        PATH,
      );
    }
    return { sheets: await readWorkbook(bytes, limits), notes: [] };
  }
  if (kind) {
    const what = kind === 'zip' ? 'a workbook or archive' : `a ${kind}`;
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`This file is called .csv but is ${what}. Save the plan as "CSV UTF-8" and choose that file.`,
      PATH,
    );
  }
  const { sheet, oldEncoding } = readCsv(bytes, limits);
  return {
    sheets: [sheet],
    notes: oldEncoding
      ? [
          problemAt(
            { ...WHOLE_FILE, sheet: limits.sheetName },
            'WARNING',
            () =>
              t`This file is not in UTF-8; it was read as Windows-1252. Check accents and quotation marks before you import.`,
          ),
        ]
      : [],
  };
}
