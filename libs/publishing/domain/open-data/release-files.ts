// The files of a release: what each is called, and what stands in it. The page, the feeds of catalogs and the server read it.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { DATA_TABLES } from './codebook';

/** One file of a release. */
export interface ReleaseFileKind {
  /** The last part of its address. */
  name: string;
  mediaType: string;
  /** Its format, as people say it. */
  format: string;
  title: Message;
  says: Message;
  /** Already small, so that nothing is gained by compressing it again. */
  isPacked?: boolean;
}

/** Names the documents of a release; it is made together with all of them. */
export const LIST_OF_DOCUMENTS = 'documents.json';

const CSV = { mediaType: 'text/csv', format: 'CSV' };

/** All files that are made for a release, in the order in which they are listed. */
export const RELEASE_FILES: readonly ReleaseFileKind[] = [
  ...DATA_TABLES.map(({ name, title, says }) => ({ ...CSV, name: `${name}.csv`, title, says })),
  {
    ...CSV,
    name: 'codebook.csv',
    title: msg`Codebook`,
    says: msg`What every column of the tables means.`,
  },
  {
    name: 'release.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: 'XLSX',
    title: msg`All tables as a workbook`,
    says: msg`Every table and the codebook as sheets of one workbook, for spreadsheet programs.`,
    isPacked: true,
  },
  {
    name: 'tables.json',
    mediaType: 'application/json',
    format: 'JSON',
    title: msg`All tables as JSON`,
    says: msg`The same rows and columns, for programs.`,
  },
  {
    name: 'release.zip',
    mediaType: 'application/zip',
    format: 'ZIP',
    title: msg`Data package`,
    says: msg`Every table with the codebook and a description that programs can read (Frictionless Data Package, version 2).`,
    isPacked: true,
  },
  {
    name: LIST_OF_DOCUMENTS,
    mediaType: 'application/json',
    format: 'JSON',
    title: msg`List of documents`,
    says: msg`The quarter and each plan, as PDF and Word files: their names and titles.`,
  },
];

/** Documents have names of their own in each release; `LIST_OF_DOCUMENTS` says which there are. */
const DOCUMENT = /^(quarter|plan-[a-z0-9-]{1,70})\.(pdf|docx)$/;

const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Whether a file of this name is a document, which a release has or has not. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

/** The file with this name, or undefined. */
export function releaseFileKind(name: string): ReleaseFileKind | undefined {
  const [, , format] = DOCUMENT.exec(name) ?? [];
  if (!format) return RELEASE_FILES.find((kind) => kind.name === name);
  const mediaType = DOCUMENT_TYPES[format] ?? '';
  return { name, mediaType, format: format.toUpperCase(), title: name, says: '', isPacked: true };
}
