// The written words of documents: what stands, and who wrote each version when.
import { groupBy } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import type { Narrative, NarrativeSection } from '@plumbline/publishing/domain';

/** Which document words belong to; `subject` is `2026` or, of a one-pager, `<period>/<team or city>`. */
export interface WordsOf {
  document: 'ONE_PAGER' | 'YEARLY_REPORT';
  subject: string;
}

/** One version of a text. */
export interface WordsRow {
  id: string;
  section: string;
  text: string;
  writtenById: string;
  writtenAt: Date;
  sample: boolean;
}

/** A part to write, with its versions, newest first; the first of them stands. */
export interface WrittenSection extends NarrativeSection {
  versions: WordsRow[];
}

/** Every version of the document's words, newest first. */
export function wordsRows({ document, subject }: WordsOf): Promise<WordsRow[]> {
  return rows<WordsRow>(
    `select id, section, text, written_by as "writtenById", written_at as "writtenAt", sample
     from document_words where document = $1 and subject = $2 order by id desc`,
    [document, subject],
  );
}

/** The parts of a document with what was written into them. */
export async function writtenSections(
  of: WordsOf,
  sections: readonly NarrativeSection[],
): Promise<WrittenSection[]> {
  const bySection = groupBy(await wordsRows(of), ({ section }) => section);
  return sections.map((section) => ({ ...section, versions: bySection.get(section.section) ?? [] }));
}

/** The words that stand, by section. */
export function narrativeOf(sections: readonly WrittenSection[]): Narrative {
  return Object.fromEntries(
    sections.flatMap(({ section, versions: [standing] }) => (standing ? [[section, standing.text]] : [])),
  );
}

/** Whether anything that stands is sample content. */
export function hasSampleWords(sections: readonly WrittenSection[]): boolean {
  return sections.some(
    ({ versions: [standing] }) => standing !== undefined && standing.text !== '' && standing.sample,
  );
}
