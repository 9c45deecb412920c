// Making a yearly report final, by a second person: what they saw is frozen and published, and nothing changes it afterwards.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, newId, now, rows } from '@plumbline/platform/server';
import { YEARLY_SECTIONS, canonicalJson } from '@plumbline/publishing/domain';
import { askForFiles } from './document-file.service';
import { isGone, restsOn } from './gone-releases';
import { publishReport } from './published-report.service';
import { saveWords } from './words.service';
import type { NewWords } from './words.service';
import { editionsOf, yearlyView, yearlyWords } from './yearly-report.queries';
import type { EditionRow, YearlyView } from './yearly-report.queries';

/** The report of a year. @throws Refusal `NOT_FOUND` */
async function viewOrRefusal(fiscalYear: number): Promise<YearlyView> {
  const view = await yearlyView(fiscalYear);
  if (!view) {
    throw new Refusal('NOT_FOUND', msg`There is no such fiscal year here.`, { path: ['fiscalYear'] });
  }
  return view;
}

/** Saves words of a year's draft; an edition that is final keeps its own. */
export async function saveYearlyWords(fiscalYear: number, words: NewWords, sample = false): Promise<void> {
  await viewOrRefusal(fiscalYear);
  authorize('yearly-report:write', {});
  await saveWords(yearlyWords(fiscalYear), YEARLY_SECTIONS, words, sample);
}

/**
 * Who wrote in what stands, earlier versions included: they may not make it final. A colleague's later change does not
 * make somebody's words another's.
 */
export function authorsOf({ sections }: Pick<YearlyView, 'sections'>): string[] {
  const written = sections.flatMap(({ versions }) =>
    versions[0] && versions[0].text !== '' ? versions : [],
  );
  return [...new Set(written.map(({ writtenById }) => writtenById))];
}

/** What keeps a report from being made final, whoever does it; null when nothing does. */
export function finalObstacle(view: YearlyView, editions: readonly EditionRow[]): Refusal | null {
  if (!view.quarters.some(({ published }) => published !== null)) {
    return new Refusal(
      'INCOMPLETE',
      msg`No quarter of ${{ viewName: view.name }} is published yet. Publish a release first.`,
    );
  }
  if (authorsOf(view).length === 0) {
    return new Refusal(
      'INCOMPLETE',
      msg`Nobody has written anything into the report yet. Write at least the summary of the year.`,
    );
  }
  // What rests on a release that is gone is not handed out any more, so the same words are made final anew.
  if (editions[0]?.digest === view.digest && !isGone(editions[0])) {
    return new Refusal(
      'WRONG_STATE',
      msg`Edition ${{ edition: editions[0].edition }} says exactly this already.`,
    );
  }
  return null;
}

/**
 * Freezes the report as the next edition of its year.
 * @param expectedDigest the fingerprint of what the person saw
 */
export async function finalizeYearlyReport(fiscalYear: number, expectedDigest: string): Promise<EditionRow> {
  // One edition at a time, and no release between what was seen and what is frozen.
  await rows('select id from city for no key update');
  const view = await viewOrRefusal(fiscalYear);
  authorize('yearly-report:finalize', { involvedPersonIds: authorsOf(view) });
  const editions = await editionsOf(fiscalYear);
  const obstacle = finalObstacle(view, editions);
  if (obstacle) throw obstacle;
  if (view.digest !== expectedDigest) {
    throw new Refusal(
      'STALE',
      msg`The report has changed since you opened it. Read it again, then make it final.`,
      { path: ['expectedDigest'] },
    );
  }
  const releases = restsOn(view.quarters);
  const id = newId();
  const edition = (editions[0]?.edition ?? 0) + 1;
  await rows(
    `insert into yearly_edition
       (id, fiscal_year, edition, content, digest, release_digests, release_tombstones, finalized_by, finalized_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      fiscalYear,
      edition,
      canonicalJson(view.content),
      view.digest,
      releases.digests,
      releases.tombstones,
      actor().personId,
      now(),
    ],
  );
  await audit({
    action: 'yearly-report:finalize',
    subjectType: 'YearlyReport',
    subjectId: id,
    summary: `Made edition ${edition} of the yearly report ${view.name} final.`,
    detail: { digest: view.digest },
  });
  await askForFiles(fiscalYear, edition);
  const made = (await editionsOf(fiscalYear)).find((one) => one.id === id);
  if (!made) throw new Error('An edition that was not kept.');
  await publishReport({ view, edition: made, releases });
  return made;
}
