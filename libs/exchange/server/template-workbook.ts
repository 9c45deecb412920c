// The template as a file: what the domain says stands in each sheet, written as a workbook.
import type { ImportContext } from '@plumbline/exchange/domain';
import { LISTS, columnLetter, templateSheets } from '@plumbline/exchange/domain';
import { writeWorkbook } from '@plumbline/platform/server';

/** The template workbook for a city. Drop-down lists warn about other words, they do not forbid them. */
export async function templateWorkbook(context: ImportContext, cityName: string): Promise<Buffer> {
  const sheets = templateSheets(context, cityName);
  return writeWorkbook(
    sheets.map(({ lists, ...sheet }) => ({
      ...sheet,
      lists: new Map(
        lists.map(({ column, listColumn, words }) => {
          const letter = columnLetter(listColumn);
          const range = `${LISTS}!$${letter}$2:$${letter}$${words.length + 1}`;
          return [
            column,
            { range, message: 'This is not one of the words in the list. See the sheet Guide.' },
          ];
        }),
      ),
    })),
    `Plan import template, ${cityName}`,
  );
}
