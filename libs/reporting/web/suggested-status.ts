// The status that the dates of a promise suggest, in this city: the same for the officer who chooses and the reviewer who reads.
import { hasActualDate, type DeliverableStatus } from '@plumbline/planning/domain';
import { suggestStatus, type PromisedDays, type StatusSuggestion } from '@plumbline/reporting/domain';

/** What is said about the promise: the day it was done counts only with a status that has one. */
interface Said {
  status: DeliverableStatus | null;
  actualOn: string | null;
}

/** What a city offers, and its day. */
interface City {
  statuses: readonly { status: string; hidden: boolean }[];
  today: string;
}

/** The same rule as on the server; null where the dates say nothing, or what this city never says. */
export function suggestedFor(days: PromisedDays, said: Said, city: City): StatusSuggestion | null {
  const actualOn = (hasActualDate(said.status) && said.actualOn) || days.actualOn || null;
  const found = suggestStatus({ ...days, actualOn }, city.today);
  return found && city.statuses.some(({ status, hidden }) => status === found.status && !hidden)
    ? found
    : null;
}
