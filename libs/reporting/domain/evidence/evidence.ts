// Evidence: a link or a file that shows that what a report says is true. Private, and never silently gone.
import { Refusal } from '@plumbline/platform/domain';

/** How evidence is given. */
export const EVIDENCE_KINDS = ['LINK', 'FILE'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who may read it. Attached is private; making one public is an act of its own, one by one. */
export const EVIDENCE_VISIBILITIES = ['PRIVATE', 'PUBLIC'] as const;
export type EvidenceVisibility = (typeof EVIDENCE_VISIBILITIES)[number];

/** At most this many pieces stand for one item of a report. */
const MOST_EVIDENCE = 50;

/** What the fields are called on the page. */
export const EVIDENCE_LABELS = {
  url: 'Web address',
  title: 'What it shows',
  file: 'Files',
  reason: 'Why is it removed?',
} as const;

/** Refuses TOO_LARGE one more piece where as many as allowed stand; `code` is the item's, as the page shows it. */
export function demandRoomForEvidence(standing: number, code: string): void {
  if (standing < MOST_EVIDENCE) return;
  throw new Refusal(
    'TOO_LARGE',
    `${code} has ${standing} pieces of evidence already, which is the limit. Remove one, or put several files into one PDF.`,
    { path: ['deliverableId'] },
  );
}

/** The title of a piece: what was written, else the file's name, else where the link leads ("example.org/report"). */
export function evidenceTitle(given: { title: string | null; fileName?: string; url?: string }): string {
  const title =
    given.title ?? given.fileName ?? (given.url ?? '').replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const letters = [...title];
  return letters.length > 200 ? `${letters.slice(0, 199).join('')}…` : title;
}
