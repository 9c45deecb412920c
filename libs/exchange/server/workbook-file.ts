// Workbooks that come in, as the plain sheets the rest speaks of.
import { msg } from '@lingui/core/macro';
import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Sheet, TableLimits } from '@plumbline/exchange/domain';
import { Refusal } from '@plumbline/platform/domain';
import { onlyTheTables } from './workbook-parts';

/** A number as people see it in the cell: 15 significant digits, never with an exponent. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const shown = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shown);
  if (!parts) return shown;
  const [, sign = '', first = '', rest = '', power = '0'] = parts;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The number a hundred times as large, moved by its decimal point so that nothing is rounded. */
function timesHundred(plain: string): string {
  const [whole = '0', fraction = ''] = plain.split('.');
  const padded = fraction.padEnd(2, '0');
  const moved = `${whole}${padded.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  return padded.length > 2 ? `${moved}.${padded.slice(2)}` : moved;
}

interface FormulaValue {
  result?: unknown;
}

function toCell(value: unknown, format: unknown): Cell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value === '' ? null : { text: value, kind: 'text' };
  if (typeof value === 'boolean') return { text: value ? 'Yes' : 'No', kind: 'yes-no' };
  if (typeof value === 'number') {
    const percent = /%/.test((typeof format === 'string' ? format : '').replace(/"[^"]*"|\\./g, ''));
    const plain = plainNumber(value);
    return percent ? { text: timesHundred(plain), kind: 'percent' } : { text: plain, kind: 'number' };
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { text: '#NUM!', kind: 'error' }
      : { text: value.toISOString().slice(0, 10), kind: 'day' };
  }
  if (typeof value !== 'object') return null;
  if ('richText' in value && Array.isArray(value.richText)) {
    return toCell(value.richText.map((part: { text?: string }) => part.text ?? '').join(''), format);
  }
  if ('error' in value) return { text: String(value.error), kind: 'error' };
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value as FormulaValue;
    return result === undefined || result === null ? { text: '', kind: 'no-value' } : toCell(result, format);
  }
  return 'text' in value ? toCell(value.text, format) : null;
}

/** The sheets of a workbook. The bytes are checked and cleaned first; throws `UNSUPPORTED_FILE` or `TOO_LARGE`. */
export async function readWorkbook(bytes: Buffer, limits?: TableLimits): Promise<Sheet[]> {
  const clean = await onlyTheTables(bytes, limits);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(clean);
  } catch {
    throw new Refusal(
      'UNSUPPORTED_FILE',
      msg`This workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.`,
      { path: ['contentBase64'] },
    );
  }
  return workbook.worksheets.map((worksheet) => {
    const rows: (Cell | null)[][] = [];
    worksheet.eachRow((row, rowNumber) => {
      const cells: (Cell | null)[] = [];
      row.eachCell((cell, column) => {
        cells[column - 1] = toCell(
          cell.value,
          typeof cell.numFmt === 'object' ? cell.numFmt.formatCode : cell.numFmt,
        );
      });
      rows[rowNumber - 1] = Array.from(cells, (cell) => cell ?? null);
    });
    return { name: worksheet.name, rows: Array.from(rows, (row) => row ?? []) };
  });
}
