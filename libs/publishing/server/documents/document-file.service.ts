// Files of yearly reports: asked for here, made by the worker from the content kept with the request, as all files are.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, defineJob, enqueue, newId, now, rows, today } from '@plumbline/platform/server';
import { asDraft, asFinal, fingerprintOf } from '@plumbline/publishing/domain';
import type { DocumentContent } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { pdfOf } from './pdf-file';
import { wordFileOf } from './word-file';
import { goneInWords, goneReleases, isGone, restsOn } from './gone-releases';
import type { GoneReleases, RestsOn } from './gone-releases';
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
  /** Null: of the draft. */
  edition: number | null;
  format: FileFormat;
  /** WAITING for the worker, READY, or FAILED. */
  state: string;
  askedAt: Date;
  /** Bytes. */
  size: number | null;
}

/** The task that makes one file; its `fileId` names the row with the content. */
export const MAKE_DOCUMENT_FILE = 'make-document-file';

const FILE = `id, fiscal_year as "fiscalYear", edition, format, state, asked_at as "askedAt", octet_length(file) as size`;

/** Makes a document as a file. Setting type is work for the worker: nothing else in its process goes on meanwhile. */
function fileOf(content: DocumentContent, format: FileFormat): Promise<Buffer> {
  return format === 'PDF' ? pdfOf(content) : wordFileOf(content);
}

interface Told {
  content: DocumentContent;
  releases: RestsOn;
}

/** What a file of a year says and what it rests on: an edition, or with null the draft as it stands now. */
async function toldIn(fiscalYear: number, edition: number | null): Promise<Told> {
  if (edition === null) {
    const view = await yearlyView(fiscalYear);
    if (!view)
      throw new Refusal('NOT_FOUND', msg`There is no such fiscal year here.`, { path: ['fiscalYear'] });
    return { content: asDraft(view.content, await today()), releases: restsOn(view.quarters) };
  }
  const final = (await editionsOf(fiscalYear)).find((one) => one.edition === edition);
  if (!final) throw new Refusal('NOT_FOUND', msg`There is no such edition here.`, { path: ['edition'] });
  refuseGoneEdition(final);
  // Whether they still stand is asked of the edition itself.
  return {
    content: asFinal(await editionContent(final.id), final),
    releases: { digests: [], tombstones: [] },
  };
}

/** An edition that rests on what the city took back is not handed out any more. @throws Refusal `WRONG_STATE` */
function refuseGoneEdition(edition: EditionRow): void {
  if (!isGone(edition)) return;
  throw new Refusal(
    'WRONG_STATE',
    msg`Edition ${{ edition: edition.edition }} rests on ${{ goneInWords: goneInWords(edition) }}. Make a new edition final.`,
  );
}

/**
 * Refuses a file that rests on a release that was withdrawn, or from which a record was lawfully removed, since the
 * file was asked for; a draft like an edition. @throws Refusal `WRONG_STATE`, with what to do
 */
export async function refuseIfGone(file: DocumentFileRow & GoneReleases): Promise<void> {
  const final = (await editionsOf(file.fiscalYear)).find(({ edition }) => edition === file.edition);
  if (final) return refuseGoneEdition(final);
  if (!isGone(file)) return;
  throw new Refusal(
    'WRONG_STATE',
    msg`This file of the draft rests on ${{ goneInWords: goneInWords(file) }}. Open the yearly report and choose “Make PDF and Word file of the draft”: they are made anew from the current releases.`,
  );
}

/** Asks for both files of a year's draft or of an edition, unless they are made or waited for already. */
export async function askForFiles(fiscalYear: number, edition: number | null): Promise<void> {
  const { content, releases } = await toldIn(fiscalYear, edition);
  const digest = fingerprintOf(content, sha256);
  // Files of earlier drafts say what is no longer so.
  await rows('delete from document_file where fiscal_year = $1 and edition is null and digest <> $2', [
    fiscalYear,
    digest,
  ]);
  for (const format of FILE_FORMATS) {
    // The same words made anew from what stands now rest on what stands now, though the file is the same.
    const [asked] = await rows<{ id: string; state: string }>(
      `insert into document_file
         (id, fiscal_year, edition, digest, format, content, state, asked_at, release_digests, release_tombstones)
       values ($1, $2, $3, $4, $5, $6, 'WAITING', $7, $8, $9)
       on conflict (city_id, digest, format) do update set
         state = case document_file.state when 'READY' then 'READY' else 'WAITING' end,
         asked_at = case document_file.state when 'READY' then document_file.asked_at else excluded.asked_at end,
         release_digests = excluded.release_digests, release_tombstones = excluded.release_tombstones
       returning id, state`,
      [
        ...[newId(), fiscalYear, edition, digest, format, JSON.stringify(content), now()],
        ...[releases.digests, releases.tombstones],
      ],
    );
    if (asked?.state !== 'WAITING') continue;
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

/** A file of a yearly report that is ready, with its bytes; undefined when it is not here or not made yet. */
export async function readyFile(
  id: string,
): Promise<(DocumentFileRow & GoneReleases & { file: Buffer }) | undefined> {
  const [found] = await rows<DocumentFileRow & GoneReleases & { file: Buffer }>(
    `select ${FILE}, file, ${goneReleases('d')} from document_file d
     where id = $1 and state = 'READY' and fiscal_year is not null`,
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
