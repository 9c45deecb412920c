// A yearly report for everybody: a copy of the final edition where the public's role can read it, and its files from the worker.
import { canonicalJson, asFinal } from '@plumbline/publishing/domain';
import type { DocumentContent } from '@plumbline/publishing/domain';
import { defineJob, enqueue, newId, now, rows } from '@plumbline/platform/server';
import type { RestsOn } from './gone-releases';
import { pdfOf } from './pdf-file';
import { wordFileOf } from './word-file';
import type { EditionRow, YearlyView } from './yearly-report.queries';

/** The task that makes both files of a published report. */
const MAKE_FILES = 'make-published-report-files';

/** Publishes an edition that has just been made final. */
export async function publishReport({
  view,
  edition,
  releases,
}: {
  view: YearlyView;
  edition: EditionRow;
  releases: RestsOn;
}): Promise<void> {
  const { content, fiscalYear, name } = view;
  const id = newId();
  await rows(
    `insert into published_report (id, fiscal_year, edition, year_name, title, content, digest, release_digests,
       release_tombstones, sample, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, fiscalYear, edition.edition, name, content.title],
      ...[canonicalJson(asFinal(content, edition)), edition.digest, releases.digests, releases.tombstones],
      ...[content.sample, now()],
    ],
  );
  await enqueue(MAKE_FILES, { id }, { key: `${MAKE_FILES}:${id}` });
}

/** The worker’s part: both files of a published report, unless they are made already. */
export async function makeReportFiles(id: string): Promise<void> {
  const [found] = await rows<{ content: string }>(
    'select content from published_report where id = $1 and pdf is null',
    [id],
  );
  if (!found) return;
  const content = JSON.parse(found.content) as DocumentContent;
  await rows('update published_report set pdf = $2, docx = $3 where id = $1', [
    ...[id, await pdfOf(content), await wordFileOf(content)],
  ]);
}

defineJob(MAKE_FILES, ({ id }) => makeReportFiles(id as string));
