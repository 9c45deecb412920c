// Earlier submissions of a report as the reviewer's page names and compares them.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { dayInZone } from '@plumbline/platform/domain';
import type { Before } from './review-item.panel';
import type { ReviewedReport } from './review.page';

type Revision = ReviewedReport['revisionsBefore'][number];

/** "As approved on Oct 3, 2026", the head of its column. */
export function nameOfRevision({ end, at }: Pick<Revision, 'end' | 'at'>, timeZone: string): string {
  const day = dayText(dayInZone(new Date(at), timeZone));
  return end === 'APPROVED' ? t`As approved on ${day}` : t`As returned on ${day}`;
}

/** What an earlier submission said about a deliverable, in the order of the submissions, the latest first. */
export function itemBefore(
  revisions: readonly Revision[],
  deliverableId: string,
  timeZone: string,
): Before[] {
  return revisions.map((revision) => ({
    name: nameOfRevision(revision, timeZone),
    since: revision.end === 'APPROVED' ? t`since the last approval` : t`since it was returned`,
    said: revision.items.find((item) => item.deliverableId === deliverableId) ?? null,
  }));
}
