// Comments a reviewer writes beside the fields of a report, on their way through one form.

/** What a comment can be pinned to. */
export type CommentSubject = 'REPORT' | 'DELIVERABLE' | 'METRIC';

/**
 * A place in a report: the report itself, an item or a measure, and a field of it (null: the whole thing); of an item
 * perhaps one piece of its evidence, of a measure one of its numbers.
 */
export interface CommentPlace {
  subject: CommentSubject;
  subjectId: string;
  field: string | null;
  evidenceId?: string;
  observationId?: string;
}

/** A comment as the API takes it. */
export interface WrittenComment extends CommentPlace {
  text: string;
}

const prefix = 'comment';
const subjects: readonly string[] = ['REPORT', 'DELIVERABLE', 'METRIC'] satisfies CommentSubject[];

/** Name of the form field, and id on the page, for a comment at this place. */
export function nameOfPlace({ subject, subjectId, field, evidenceId, observationId }: CommentPlace): string {
  const piece = evidenceId ?? observationId;
  return [prefix, subject, subjectId, field ?? '', ...(piece ? [piece] : [])].join('.');
}

/** The place a form field's name stands for; null for any other field. */
export function placeOfName(name: string): CommentPlace | null {
  const [start, subject = '', subjectId = '', field = '', piece = ''] = name.split('.');
  if (start !== prefix || !subjects.includes(subject) || subjectId === '') return null;
  return {
    ...{ subject: subject as CommentSubject, subjectId, field: field || null },
    ...(piece && subject === 'DELIVERABLE' ? { evidenceId: piece } : {}),
    ...(piece && subject === 'METRIC' ? { observationId: piece } : {}),
  };
}

/** The place of one piece of an item's evidence. */
export function placeOfEvidence(deliverableId: string, evidenceId: string): CommentPlace {
  return { subject: 'DELIVERABLE', subjectId: deliverableId, field: 'evidence', evidenceId };
}

/** The place of one number of a measure. */
export function placeOfNumber(metricId: string, observationId: string): CommentPlace {
  return { subject: 'METRIC', subjectId: metricId, field: 'value', observationId };
}

/** The pieces of a report that a comment can be about, as it stands now. */
interface Pieces {
  items: readonly { evidence: readonly { id: string; withdrawn: boolean }[] }[];
  measures: readonly { cells: readonly { observation?: { id: string } | null | undefined }[] }[];
  earlierNumbers: readonly { observation: { id: string } }[];
}

/** Texts that were typed about a piece of evidence or a number that is not there any more: no box stands for them. */
export function homelessTexts(
  typed: Readonly<Record<string, string>>,
  { items, measures, earlierNumbers }: Pieces,
): string[] {
  const here = new Set([
    ...items.flatMap(({ evidence }) => evidence.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)),
    ...measures.flatMap(({ cells }) => cells.map(({ observation }) => observation?.id)),
    ...earlierNumbers.map(({ observation }) => observation.id),
  ]);
  return Object.entries(typed).flatMap(([name, text]) => {
    const place = placeOfName(name);
    const piece = place?.evidenceId ?? place?.observationId;
    return piece && !here.has(piece) ? [text] : [];
  });
}

/** All comments with text in a form, in the order of the page. */
export function writtenComments(form: Iterable<[string, unknown]>): WrittenComment[] {
  return [...form].flatMap(([name, value]) => {
    const place = placeOfName(name);
    const text = typeof value === 'string' ? value.trim() : '';
    return place && text ? [{ ...place, text }] : [];
  });
}
