// How a closed promise stood with its day, in the words of every page.
import { t } from '@lingui/core/macro';
import { isLate } from './due-dates';

/** What is judged; `status` as a release or the workspace holds it. */
interface Closed {
  status: string | null;
  currentDueOn: string | null;
  actualOn: string | null;
}

/** What a promise that was closed did about its day; `tone` as of a clock's tag. */
export interface ClosedInWords {
  words: string;
  tone: 'good' | 'warn';
}

/**
 * "Done on time", "Partly done, late" and the like; what was closed without being done is neither early nor late, so it
 * says that alone. Null while it is open, and where a day is missing.
 */
export function closedInWords({ status, currentDueOn, actualOn }: Closed): ClosedInWords | null {
  if (currentDueOn === null || status === 'CANCELLED' || status === 'CONTINUOUS') return null;
  if (status === 'NOT_COMPLETED') return { words: t`Closed, not done`, tone: 'warn' };
  if (actualOn === null) return null;
  const isPart = status === 'PARTLY_COMPLETED';
  return isLate({ status, currentDueOn, actualOn })
    ? { words: isPart ? t`Partly done, late` : t`Done late`, tone: 'warn' }
    : { words: isPart ? t`Partly done, on time` : t`Done on time`, tone: 'good' };
}

/** Whether a promise was closed without being done, so that its days are those of the past. */
export function wasNotDone(status: string | null): boolean {
  return status === 'NOT_COMPLETED' || status === 'CANCELLED';
}
