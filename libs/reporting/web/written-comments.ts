// Comments a reviewer writes beside the fields of a report, on their way through one form.

/** What a comment can be pinned to. */
export type CommentSubject = 'REPORT' | 'DELIVERABLE' | 'METRIC';

/** A place in a report: the report itself, an item or a measure, and a field of it (null: the whole thing). */
export interface CommentPlace {
  subject: CommentSubject;
  subjectId: string;
  field: string | null;
}

/** A comment as the API takes it. */
export interface WrittenComment extends CommentPlace {
  text: string;
}

const prefix = 'comment';
const subjects: readonly string[] = ['REPORT', 'DELIVERABLE', 'METRIC'] satisfies CommentSubject[];

/** Name of the form field, and id on the page, for a comment at this place. */
export function nameOfPlace({ subject, subjectId, field }: CommentPlace): string {
  return [prefix, subject, subjectId, field ?? ''].join('.');
}

/** The place a form field's name stands for; null for any other field. */
export function placeOfName(name: string): CommentPlace | null {
  const [start, subject = '', subjectId = '', field = ''] = name.split('.');
  if (start !== prefix || !subjects.includes(subject) || subjectId === '') return null;
  return { subject: subject as CommentSubject, subjectId, field: field || null };
}

/** All comments with text in a form, in the order of the page. */
export function writtenComments(form: Iterable<[string, unknown]>): WrittenComment[] {
  return [...form].flatMap(([name, value]) => {
    const place = placeOfName(name);
    const text = typeof value === 'string' ? value.trim() : '';
    return place && text ? [{ ...place, text }] : [];
  });
}
