// How each file of a release is made. A new kind of file needs its entry in `RELEASE_FILES` and one function here.
import { csvRows, csvText } from '@plumbline/platform/domain';
import { writeWorkbook, zipFile } from '@plumbline/platform/server';
import type { SheetToWrite } from '@plumbline/platform/server';
import {
  DATA_TABLES,
  LIST_OF_DOCUMENTS,
  codebookTable,
  dataPackage,
  packageReadme,
  releaseTitleInFiles,
  tablesJson,
} from '@plumbline/publishing/domain';
import type { DataTable, DescribedRelease, ReleaseContent } from '@plumbline/publishing/domain';
import { releaseDocuments } from '../documents/release-documents';
import { sha256 } from '../verify';

/** What files are made from. */
export interface ReleaseToMake {
  release: DescribedRelease;
  /** Its published content, without what was lawfully removed. */
  content: ReleaseContent;
  tables: readonly DataTable[];
  /** The site's address, without a slash at the end. */
  site: string;
}

/** Makes one file. It speaks the source language, whoever asked. */
export interface FileMaker {
  /** Counts up when the maker writes the same content in another way, so that files from before are made anew. */
  edition: number;
  make: (given: ReleaseToMake) => Promise<Buffer> | Buffer;
  /** Files that are made in the same go, and are named by this one. */
  makeWith?: (given: ReleaseToMake) => Promise<{ list: Buffer; files: { name: string; bytes: Buffer }[] }>;
}

/** The makers by the names of their files. */
export const FILE_MAKERS: Readonly<Record<string, FileMaker>> = {
  ...Object.fromEntries(
    DATA_TABLES.map(({ name }): [string, FileMaker] => [
      `${name}.csv`,
      { edition: 1, make: ({ tables }) => csvFile(tables.find((table) => table.definition.name === name)) },
    ]),
  ),
  'codebook.csv': { edition: 1, make: () => csvFile(codebookTable()) },
  'release.xlsx': { edition: 1, make: workbook },
  'tables.json': {
    edition: 1,
    make: ({ release, tables, site }) => Buffer.from(tablesJson(release, tables, site), 'utf8'),
  },
  'release.zip': { edition: 1, make: packaged },
  [LIST_OF_DOCUMENTS]: {
    edition: 2,
    make: async (given) => (await releaseDocuments(given)).list,
    makeWith: releaseDocuments,
  },
};

function textsOf({ definition, rows }: DataTable): string[][] {
  return [definition.columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => cell ?? ''))];
}

function csvFile(table: DataTable | undefined): Buffer {
  if (!table) throw new Error('A file of a table that does not exist.');
  return Buffer.from(csvText(textsOf(table)), 'utf8');
}

/** Inside the package there is no mark at the beginning of a file: its description says that it is UTF-8. */
function packaged({ release, tables, site }: ReleaseToMake): Buffer {
  const files = [...tables, codebookTable()].map((table) => {
    const text = csvRows(textsOf(table));
    return {
      table,
      name: `${table.definition.name}.csv`,
      bytes: Buffer.from(text, 'utf8'),
      hash: sha256(text),
    };
  });
  const descriptor = dataPackage(
    release,
    files.map(({ table, bytes, hash }) => ({ ...table, bytes: bytes.length, hash })),
    site,
  );
  return zipFile(
    new Map([
      ['datapackage.json', Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`, 'utf8')],
      ['README.md', Buffer.from(packageReadme(release, tables, site), 'utf8')],
      ...files.map(({ name, bytes }): [string, Buffer] => [name, bytes]),
    ]),
    { packed: true },
  );
}

/** The widest a column gets, in letters. */
const WIDEST = 40;
/** So many rows are looked at to find how wide a column should be. */
const LOOKED_AT = 200;

function workbook({ release, tables }: ReleaseToMake): Promise<Buffer> {
  const title = releaseTitleInFiles(release);
  const about = [
    [title],
    [
      `Release ${release.number}, published ${release.publishedAt.slice(0, 10)} by ${release.city.officeName}`,
    ],
    [`Digest (SHA-256): ${release.digest}`],
    [`License: ${release.city.license}`],
    [
      'An empty cell is a missing value. In "observations", "status" says why; SUPPRESSED is hidden, not zero.',
    ],
    ...(release.sample || release.demo ? [['This holds invented content of a demonstration.']] : []),
  ];
  const plain = { headerRows: 1, quietRows: [], lists: new Map() };
  const sheets: SheetToWrite[] = [
    { ...plain, name: 'about', widths: [100], rows: about },
    ...[...tables, codebookTable()].map((table) => ({
      ...plain,
      name: table.definition.name,
      widths: widthsOf(textsOf(table)),
      rows: [
        table.definition.columns.map(({ name }) => name),
        ...table.rows.map((row) =>
          row.map((cell, index) => spreadsheetCell(cell, table.definition.columns[index]?.type)),
        ),
      ],
    })),
  ];
  return writeWorkbook(sheets, title);
}

/** A number where a spreadsheet program keeps every digit of it (15 at most), else its text. */
function spreadsheetCell(cell: string | null, type: string | undefined): string | number {
  if (cell === null) return '';
  if (type !== 'number' && type !== 'integer') return cell;
  const digits = cell.replace(/^-?0*\.?0*|\./g, '').length;
  const number = Number(cell);
  return digits <= 15 && Number.isFinite(number) ? number : cell;
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const seen = rows.slice(0, LOOKED_AT);
  return (rows[0] ?? []).map((_head, column) =>
    Math.min(WIDEST, Math.max(8, ...seen.map((row) => (row[column] ?? '').length + 2))),
  );
}
