// Writing beside the figures: every save is a new version, and nobody's words are lost to somebody else's.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, cityId, newId, now, rows } from '@plumbline/platform/server';
import type { NarrativeSection } from '@plumbline/publishing/domain';
import { wordsRows } from './words.queries';
import type { WordsOf } from './words.queries';

/** What somebody wrote; `replacesId` names the version they saw, null when there was none. */
export interface NewWords {
  section: string;
  text: string;
  replacesId: string | null;
}

/**
 * Saves a version of a section. What stands already is not saved again. The caller has checked the right.
 * @throws Refusal `NOT_FOUND` for an unknown section, `TOO_LARGE`, `STALE` with both texts
 */
export async function saveWords(
  of: WordsOf,
  sections: readonly NarrativeSection[],
  { section, text, replacesId }: NewWords,
  sample = false,
): Promise<void> {
  const known = sections.find((one) => one.section === section);
  if (!known)
    throw new Refusal('NOT_FOUND', msg`This document has no such part to write.`, { path: ['section'] });
  const length = [...text].length;
  if (length > known.limit) {
    const message = `“${known.label}” is ${length} characters long. The limit is ${known.limit}.`;
    throw new Refusal('TOO_LARGE', message, { path: ['text'] });
  }
  // One writer of a document at a time, so that two first versions cannot meet in the index.
  await rows('select pg_advisory_xact_lock(hashtextextended($1, 17))', [
    `${cityId()} ${of.document} ${of.subject}`,
  ]);
  const standing = (await wordsRows(of)).find((row) => row.section === section) ?? null;
  const id = newId();
  if (text !== (standing?.text ?? '')) {
    if ((standing?.id ?? null) !== replacesId) {
      throw new Refusal(
        'STALE',
        msg`Somebody else changed “${{ knownLabel: known.label }}”. Compare both texts, then save again.`,
        { path: ['replacesId'], conflict: [{ field: 'text', yours: text, theirs: standing?.text ?? null }] },
      );
    }
    await rows(
      `insert into document_words (id, document, subject, section, text, replaces_id, written_by, written_at, sample)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, of.document, of.subject, section, text, replacesId, actor().personId, now(), sample],
    );
  }
  await audit({
    action: 'document:write',
    subjectType: of.document === 'ONE_PAGER' ? 'OnePager' : 'YearlyReport',
    subjectId: id,
    summary: `Wrote “${known.label}” of ${of.document === 'ONE_PAGER' ? 'a one-page summary' : `the yearly report ${of.subject}`}.`,
  });
}
