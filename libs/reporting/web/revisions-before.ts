// Earlier submissions of a report as the reviewer's page names and compares them.
import { dayInZone } from '@plumbline/platform/domain';
import { dayText } from '@plumbline/ui';
import type { Before } from './review-item.panel';
import type { ReviewedReport } from './review.page';

type Revision = ReviewedReport['revisionsBefore'][number];

/** "As approved on Oct 3, 2026", the head of its column. */
export function nameOfRevision({ end, at }: Pick<Revision, 'end' | 'at'>, timeZone: string): string {
  return `As ${end === 'APPROVED' ? 'approved' : 'returned'} on ${dayText(dayInZone(new Date(at), timeZone))}`;
}

/** What an earlier submission said about a deliverable, in the order of the submissions, the latest first. */
export function itemBefore(
  revisions: readonly Revision[],
  deliverableId: string,
  timeZone: string,
): Before[] {
  return revisions.map((revision) => ({
    name: nameOfRevision(revision, timeZone),
    since: revision.end === 'APPROVED' ? 'since the last approval' : 'since it was returned',
    said: revision.items.find((item) => item.deliverableId === deliverableId) ?? null,
  }));
}
