// What a department's word about a promise means for the work: whether it ends it, and whether anything was done.
import type { DeliverableStatus } from '@plumbline/cities/domain';

const CLOSING: ReadonlySet<DeliverableStatus> = new Set<DeliverableStatus>([
  'COMPLETED',
  'PARTLY_COMPLETED',
  'NOT_COMPLETED',
  'CANCELLED',
]);

/** Whether the status ends the work: nothing is reported on it in the quarters that follow. */
export function closes(status: DeliverableStatus): boolean {
  return CLOSING.has(status);
}

/** Whether a deliverable still has to be reported on; one that was never reported on (null) is open. */
export function isOpen(status: DeliverableStatus | null): boolean {
  return status === null || !closes(status);
}

/** Whether the status says that the work was done, wholly or in part, so that a day of completion makes sense. */
export function hasActualDate(status: DeliverableStatus | null): boolean {
  return status === 'COMPLETED' || status === 'PARTLY_COMPLETED';
}
