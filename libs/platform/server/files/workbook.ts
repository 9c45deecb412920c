// Workbooks as they are written, of the plain sheets the rest speaks of.
import { Workbook } from '@cj-tech-master/excelts';
import { escapeFormula } from '@plumbline/platform/domain';

/** A sheet to be written: texts and numbers in rows, with what a person needs to fill it in. */
export interface SheetToWrite {
  name: string;
  /** Number of rows at the top that stay in view and are set in bold. */
  headerRows: number;
  /** Row numbers (from 1) in gray italics: canonical names and examples. */
  quietRows: readonly number[];
  widths: readonly number[];
  /** Texts are kept as texts; a number is a number of the spreadsheet program, with 15 digits at most. */
  rows: readonly (readonly (string | number)[])[];
  /** Drop-down lists by column index: a range on another sheet, e.g. `Lists!$A$1:$A$9`. */
  lists: ReadonlyMap<number, { range: string; message: string }>;
  hidden?: boolean;
}

/** Writes a workbook. Texts are escaped, so that nothing runs as a formula even when it is saved as CSV. */
export async function writeWorkbook(sheets: readonly SheetToWrite[], title: string): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.title = title;
  workbook.creator = 'Plumbline';
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: [{ state: 'frozen', ySplit: sheet.headerRows }],
    });
    worksheet.columns = sheet.widths.map((width) => ({ width }));
    for (const row of sheet.rows)
      worksheet.addRow(
        row.map((cell) => (cell === '' ? null : typeof cell === 'string' ? escapeFormula(cell) : cell)),
      );
    for (let row = 1; row <= sheet.headerRows; row += 1) worksheet.getRow(row).font = { bold: true };
    for (const row of sheet.quietRows)
      worksheet.getRow(row).font = { italic: true, color: { argb: 'FF595959' } };
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value !== 'number') cell.numFmt = '@';
      }),
    );
    for (const [column, { range, message }] of sheet.lists) {
      const letter = worksheet.getColumn(column + 1).letter;
      worksheet.dataValidations.add(`${letter}${sheet.headerRows + 1}:${letter}1000`, {
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Not in the list',
        error: message,
        formulae: [range],
      });
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
