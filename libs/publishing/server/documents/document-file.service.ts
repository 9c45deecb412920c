// Files of yearly reports: asked for here, made by the worker from the content kept with the request.
import { Refusal } from '@plumbline/platform/domain';
import { audit, defineJob, enqueue, newId, now, rows, today } from '@plumbline/platform/server';
import { asDraft, asFinal, fingerprintOf } from '@plumbline/publishing/domain';
import type { DocumentContent } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { pdfOf } from './pdf-file';
import { wordFileOf } from './word-file';
import { editionContent, editionsOf, yearlyView } from './yearly-report.queries';
import type { EditionRow } from './yearly-report.queries';

/** The two forms a document can be taken away in. */
export const FILE_FORMATS = ['PDF', 'DOCX'] as const;

/** One of {@link FILE_FORMATS}. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file, without its bytes. */
export interface DocumentFileRow {
  id: string;
  fiscalYear: number;
  edition: number | null;
  format: FileFormat;
  /** WAITING for the worker, READY, or FAILED. */
  state: string;
  askedAt: Date;
  /** Bytes. */
  size: number | null;
}

const MAKE_DOCUMENT_FILE = 'make-document-file';

const FILE = `id, fiscal_year as "fiscalYear", edition, format, state, asked_at as "askedAt", octet_length(file) as size`;

/** Makes a document as a file. */
export function fileOf(content: DocumentContent, format: FileFormat): Promise<Buffer> {
  return format === 'PDF' ? pdfOf(content) : wordFileOf(content);
}

/** What a file of a year says: an edition, or with null the draft as it stands now. */
async function contentFor(fiscalYear: number, edition: number | null): Promise<DocumentContent> {
  if (edition === null) {
    const view = await yearlyView(fiscalYear);
    if (!view) throw new Refusal('NOT_FOUND', 'There is no such fiscal year here.', { path: ['fiscalYear'] });
    return asDraft(view.content, await today());
  }
  const final = (await editionsOf(fiscalYear)).find((one) => one.edition === edition);
  if (!final) throw new Refusal('NOT_FOUND', 'There is no such edition here.', { path: ['edition'] });
  refuseIfWithdrawn(final);
  return asFinal(await editionContent(final.id), final);
}

/** What rests on a withdrawn release is not handed out any more. @throws Refusal `WRONG_STATE` */
export function refuseIfWithdrawn({ edition, withdrawnSince }: EditionRow): void {
  if (withdrawnSince.length === 0) return;
  throw new Refusal(
    'WRONG_STATE',
    `Edition ${edition} rests on release ${withdrawnSince.join(', ')}, which was withdrawn. Make a new edition final.`,
  );
}

/** Asks for both files of a year's draft or of an edition, unless they are made or waited for already. */
export async function askForFiles(fiscalYear: number, edition: number | null): Promise<void> {
  const content = await contentFor(fiscalYear, edition);
  const digest = fingerprintOf(content, sha256);
  // Files of earlier drafts say what is no longer so.
  await rows('delete from document_file where fiscal_year = $1 and edition is null and digest <> $2', [
    fiscalYear,
    digest,
  ]);
  for (const format of FILE_FORMATS) {
    const [asked] = await rows<{ id: string }>(
      `insert into document_file (id, fiscal_year, edition, digest, format, content, state, asked_at)
       values ($1, $2, $3, $4, $5, $6, 'WAITING', $7)
       on conflict (city_id, digest, format) do update set state = 'WAITING', asked_at = excluded.asked_at
         where document_file.state <> 'READY'
       returning id`,
      [newId(), fiscalYear, edition, digest, format, JSON.stringify(content), now()],
    );
    if (asked)
      await enqueue(MAKE_DOCUMENT_FILE, { fileId: asked.id }, { key: `${MAKE_DOCUMENT_FILE}:${asked.id}` });
  }
}

/** Asks for the files on behalf of somebody who reads the report. */
export async function makeYearlyFiles(fiscalYear: number, edition: number | null): Promise<void> {
  await askForFiles(fiscalYear, edition);
  await audit({
    action: 'yearly-report:print',
    subjectType: 'YearlyReport',
    subjectId: newId(),
    summary: `Asked for files of the yearly report ${fiscalYear}${edition === null ? ', draft' : `, edition ${edition}`}.`,
  });
}

/** The files of a year, those of one edition or, with null, of the draft. */
export function documentFiles(fiscalYear: number, edition: number | null): Promise<DocumentFileRow[]> {
  return rows(
    `select ${FILE} from document_file where fiscal_year = $1 and edition is not distinct from $2 order by format desc`,
    [fiscalYear, edition],
  );
}

/** A file that is ready, with its bytes; undefined when it is not here or not made yet. */
export async function readyFile(id: string): Promise<(DocumentFileRow & { file: Buffer }) | undefined> {
  const [found] = await rows<DocumentFileRow & { file: Buffer }>(
    `select ${FILE}, file from document_file where id = $1 and state = 'READY'`,
    [id],
  );
  return found;
}

/** The worker's part: one file, from the content it was asked for with. */
export async function makeFile(fileId: string): Promise<void> {
  const [asked] = await rows<{ format: FileFormat; content: DocumentContent }>(
    `select format, content from document_file where id = $1 and state = 'WAITING' for update`,
    [fileId],
  );
  // Another draft took its place meanwhile, or it is made already.
  if (!asked) return;
  const made = await fileOf(asked.content, asked.format).catch(() => null);
  await rows('update document_file set state = $2, file = $3, made_at = $4 where id = $1', [
    fileId,
    made ? 'READY' : 'FAILED',
    made,
    now(),
  ]);
}

defineJob(MAKE_DOCUMENT_FILE, async ({ fileId }) => makeFile(fileId as string));
