// A plan as a spreadsheet: somebody downloads the city's template, types below its example rows, and saves.
import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';

/** What is typed: by sheet as the city calls it, rows of cells by the canonical names in the template's second row. */
export type TypedPlan = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** What a browser's file field takes. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The template at `path` with the plan typed into it. Throws when it lacks one of the sheets or columns. */
export async function filledTemplate(path: string, name: string, plan: TypedPlan): Promise<ChosenFile> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await readFile(path));
  for (const [sheetName, rows] of Object.entries(plan)) {
    const sheet = workbook.getWorksheet(sheetName);
    if (!sheet) throw new Error(`The template has no sheet "${sheetName}".`);
    const columns = new Map<string, number>();
    sheet.getRow(2).eachCell((cell, column) => columns.set(cell.text, column));
    for (const [index, cells] of rows.entries()) {
      const row = sheet.getRow(firstRow + index);
      for (const [key, text] of Object.entries(cells)) {
        const column = columns.get(key);
        if (!column) throw new Error(`The sheet "${sheetName}" has no column "${key}".`);
        row.getCell(column).value = text;
      }
    }
  }
  return { name, mimeType: workbookType, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

/** The row below the labels, the canonical names and the example. */
const firstRow = 4;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
